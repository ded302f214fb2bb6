"""Credits apart from the story: before its first sentence, behind its last, on a line of their own."""

from __future__ import annotations

import re

from msgspec import Struct

from reportedly.extract.bylines import is_desk, is_person, is_section, named, opened
from reportedly.extract.credit_names import kind_of, outlet_beyond_desk
from reportedly.extract.crediting import GLUE, glued
from reportedly.extract.datelines import dateline_credit
from reportedly.extract.lexicon import label_of
from reportedly.model.article import Credit, CreditKind
from reportedly.model.outlets import known, looks_like_outlet

_FIRST_BIT = re.compile(r"^(?P<words>[^|\n]{2,60}?)(?:\. (?=[A-Z\d\"“])| ?\| )")
_SOURCE_LINE = re.compile(
    r"^[(\[–—-]?\s?(?:sources?|via|courtesy(?: of)?|credits?|agency|agencies|quelle|fuente|fonte|출처)"
    r" ?[:–—-] ?(?P<names>.{2,80})$",
    re.I,
)
_INPUTS = re.compile(
    r"^[(\[*–—-]?\s?(?:with|based on|including|compiled from)? ?(?:additional |some |agency )?(?:inputs?|"
    r"reporting|reports|material|information|input)"
    r" (?:from|by|of) (?P<names>.{2,100}?)[)\]]?\.?$",
    re.I,
)
_INPUTS_WITHIN = re.compile(
    r"[(\[](?:with )(?:additional )?(?:inputs?|reporting|reports|input) (?:from|by) (?P<names>[^()\]]{2,80})[)\]]\.?$",
    re.I,
)
_INCLUDES = re.compile(
    r"^\W{0,2}this (?:report|story|article|piece) (?:also )?(?:includes?|contains?|uses|draws on|was (?:produced|"
    r"written|compiled) with) (?:some |additional )?(?:material|reporting|information|reports?|inputs?|content) "
    r"(?:from|by|of) "
    r"(?P<names>.{2,80}?)\W{0,2}$",
    re.I,
)
_CONTRIBUTED = re.compile(
    r"^[(\[*–—-]?\s?(?P<names>[^\W\d_a-zß-ÿ].{1,120}?) (?:also )?contributed (?:to this (?:report|story|"
    r"article)|reporting|to reporting)\b.{0,30}$"
)
_FIRST_IN = re.compile(
    r"^\W{0,2}(?:this (?:story|article|report|piece|post) )?(?:was )?(?:originally |first )(?:published|"
    r"appeared|ran|posted) (?:by|in|on|at) (?P<names>.{2,60}?)(?: (?:and|on) .{0,60})?\W{0,2}$",
    re.I,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright|ⓒ) ?(?:copyright )?(?:(?:19|20)\d\d(?:-\d{2,4})?)?,? ?(?:by "
    r")?(?P<names>[^\W\d_].{1,60}?)(?:[.,;|]| (?:19|20)\d\d\b| all rights|$)",
    re.I,
)
_EASTERN_MASTHEAD = re.compile(r"^(\S{1,12}(?:일보|신문|뉴스|통신|방송|경제|타임스|新聞|新闻|通信|日報|日报)).*$")
_LIST = re.compile(r",? and |,? & |; ?|, | / ")
_BRACKETED = re.compile(r"[(\[](?P<name>[^\W\d_a-zß-ÿ][\w./-]{1,25}(?: [^\W\d_a-zß-ÿ][\w./-]{1,20}){0,2})[)\]]\.?")
_GENERIC = frozenset(
    "agencies agency wires wire staff reporters correspondents bureaus bureau others reuters/ap".split()
)
_CLOSERS = re.compile(r"(?:[-–—] ?|\()(?P<name>[^\W\d_a-zß-ÿ][\w.&/’' -]{1,40}?)\)?\.?$")
_WITH_INPUTS = re.compile(r"\s*[(\[][^()\[\]]*\b(?:inputs?|agenc(?:y|ies)|reports?)\b[^()\[\]]*[)\]]$", re.I)
_EDITED = re.compile(r"(?:editing|edited|writing|compiled|translated) by ", re.I)


class CreditLine(Struct, frozen=True):
    """A line that is nothing but a credit: its credits, and the persons it names as having had a part."""

    credits: tuple[Credit, ...]
    legal: bool = False


def opening_credits(paragraph: str) -> list[Credit]:
    """Give the credits before the first sentence: "Delta Wire. July 19, 2022. A visit ...", "DW | Turku | ..."."""
    found: list[Credit] = []
    rest = paragraph[:300]
    for _ in range(5):
        dateline = dateline_credit(rest)
        if dateline:
            return [*found, dateline]
        bit = _FIRST_BIT.match(rest)
        if not bit:
            break
        found.extend(_bit_credits(bit["words"].strip()))
        rest = rest[bit.end() :]
    return found


def _bit_credits(bit: str) -> list[Credit]:
    """The credits in a few words before a story: an outlet, a byline, or both ("Jane Doe, Northwire")."""
    signed = opened(bit)
    if signed or re.search(r"[,\d]| and ", bit):
        people, outlets = named(signed or bit) or ([], [])
        people = people if signed or outlets else []
        return [Credit(name, CreditKind.PERSON, bit) for name in people] + [
            Credit(name, kind_of(name), bit) for name in outlets
        ]
    name = outlet_beyond_desk(bit) or ""
    if (known(name) or (looks_like_outlet(name) and len(name.split()) > 1)) and not label_of(name):
        return [Credit(name, kind_of(name), bit)]
    return []


def closing_credits(paragraph: str) -> list[Credit]:
    """Give the credit at the end of a last paragraph: "... he said. (DW)", "(With inputs from Delta Wire)"."""
    inputs = _INPUTS_WITHIN.search(paragraph[-140:])
    if inputs:
        return _listed(inputs["names"], inputs[0])
    found = _CLOSERS.search(paragraph[-60:])
    if found and paragraph[: len(paragraph) - len(found[0])].rstrip().endswith((".", "”", '"', "!", "?", "’")):
        name = found["name"].strip()
        if known(name) or re.fullmatch(r"[A-Z]{2,5}(?:/[A-Z]{2,5})*", name) or looks_like_outlet(name):
            return _listed(name.replace("/", ", "), found[0].strip())
    last = paragraph.rstrip(".").rsplit(". ", 1)[-1].rsplit(".” ", 1)[-1].strip()
    if last != paragraph.rstrip(".") and len(last) <= 30 and known(last):
        return [Credit(last, kind_of(last), last)]
    return []


def credit_line(line: str) -> CreditLine | None:
    """Read a line that is nothing but a credit; None for any other line."""
    if len(line) > 200:
        return None
    for form in (_SOURCE_LINE, _INPUTS, _INCLUDES, _CONTRIBUTED, _FIRST_IN):
        found = form.match(line)
        if found:
            return _checked(CreditLine(tuple(_listed(found["names"], line))), found["names"])
    legal = _COPYRIGHT.search(line)
    if legal:
        name = legal["names"].strip(" -–—")
        name = name if name.isascii() else _EASTERN_MASTHEAD.sub(r"\1", name)
        return CreditLine(
            (Credit(name, kind_of(name), line),) if looks_like_outlet(name) or _EASTERN_MASTHEAD.match(name) else (),
            legal=True,
        )
    alone = GLUE.match(line[:80])
    if alone and not glued(line)[0]:
        return CreditLine(glued(line)[1])
    bare = _WITH_INPUTS.sub("", line).strip("()[]–—-| .")
    bare = opened(bare) or bare
    alone = _BRACKETED.fullmatch(line)
    if alone and not is_person(alone["name"]):
        return CreditLine((Credit(alone["name"], kind_of(alone["name"], CreditKind.AGENCY), line),))
    if bare.lower().startswith("with ") and len(bare) <= 60:
        return _checked(
            CreditLine(tuple(each for each in _listed(bare[5:], line) if looks_like_outlet(each.name))), bare
        )
    name = outlet_beyond_desk(bare)
    if name and len(bare) <= 60 and not line.endswith(("?", "!")) and (known(name) or _is_masthead(name)):
        return CreditLine((Credit(name, kind_of(name), line),))
    parts = [part.strip() for part in bare.split("/")]
    if len(parts) > 1 and all(known(part) for part in parts):
        return CreditLine(tuple(Credit(part, kind_of(part), line) for part in parts))
    return CreditLine(()) if is_desk(bare) and len(bare.split()) <= 4 and line[-1] not in ".!?" else None


def _checked(line: CreditLine, names: str) -> CreditLine | None:
    generic = any(word.strip(".,()").casefold() in _GENERIC for word in names.split())
    return line if line.credits or generic else None


def _is_name(words: str) -> bool:
    """Whether words are all capitalised but for the small ones that names hold, or a known outlet's name."""
    small = ("of", "the", "and", "de", "la", "le", "di", "del", "der", "for", "al")
    plain = [word for word in words.split() if word[0].islower() and word not in small]
    return not plain or known(words) is not None or looks_like_outlet(words)


def _is_masthead(name: str) -> bool:
    return looks_like_outlet(name) and 2 <= len(name.split()) <= 4 and not is_section(name)


def _listed(names: str, text: str) -> list[Credit]:
    found: list[Credit] = []
    for part in _LIST.split(names):
        bare = part.strip(" .()[]*").removeprefix("the ").removesuffix(" staff writers").removesuffix(" in")
        bare = re.sub(r" in [^\W\d_a-zß-ÿ][\w ]{1,30}$", "", bare)
        bare = re.sub(r"^(?:[A-Z][\w ]{2,25} (?:writers?|reporters?|correspondents?|journalists?) )(?=[A-Z])", "", bare)
        if not bare or bare.casefold() in _GENERIC or not (bare[0].isupper() or known(bare) or not bare.isascii()):
            continue
        if len(bare.split()) <= 5 and not _EDITED.match(bare) and _is_name(bare):
            found.append(
                Credit(bare, kind_of(bare, CreditKind.PERSON if is_person(bare) else CreditKind.OUTLET), text.strip())
            )
    return found
