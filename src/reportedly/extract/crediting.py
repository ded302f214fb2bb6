"""Stated credits: the words in which a page says whose report it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from reportedly.extract.bylines import is_desk, is_person, is_section, named, opened, without_desk
from reportedly.extract.lexicon import label_of
from reportedly.model.article import Credit, CreditKind
from reportedly.model.outlets import known, looks_like_outlet

_GLUE = re.compile(
    r"(?P<dots>…\.?|\.{2,5}…?) ?(?P<cue>reports?|writes?|says|adds|finds|notes|reported by|written by|via|"
    r"by) (?=[^\W\d_a-zß-ÿ])"
)
_SAYS_AT_END = re.compile(
    r"(?P<lead>[,;.–—|-]) ?(?P<cue>writes|reports|report|says|by|via) (?P<name>[^\W\d_a-zß-ÿ][^.,;:|]{2,50})\.?$"
)
_MARKED_AT_END = re.compile(r"(?:\s[-–—|]\s?| ?[|]|\s?\()(?P<name>[^\W\d_a-zß-ÿ][^()|–—.,;]{1,50}?)\)?\.?$")
_AGENCY_NEXT = re.compile(r"^\s?[\s.,;–—-]{0,3}\((?P<name>[^()\d]{2,40})\)")
_DATELINE = re.compile(
    r"^(?P<place>[^\W\d_a-zß-ÿ][^()\n:;!?]{1,70}?)?\s?\((?P<name>[^\W\d_][^()\d]{1,40})\)(?P<mark>\s?[-–—:]+)?\s?"
)
_EAST_ASIAN = re.compile(
    r"^[\[(【〔](?P<place>[^=\])】〕\n]{1,20})=(?P<name>[^\])】〕\n,]{2,20})[^\])】〕\n]{0,30}[\])】〕]"
)
_PLACE = re.compile(
    r"[^\W\d_a-zß-ÿ][\w.’'/-]*(?:[ ,/]+(?:[^\W\d_a-zß-ÿ][\w.’'/-]*|de|del|la|le|al|of|the|am|upon|"
    r"\d{1,2}(?:st|nd|rd|th)?\.?)){0,6}\.?"
)
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
_WORD = re.compile(r"\S+")
_NOT_IN_NAME = re.compile(r"[.,;:!?()…\"“”]")
_BRACKETED = re.compile(r"[(\[](?P<name>[^\W\d_a-zß-ÿ][\w./-]{1,25}(?: [^\W\d_a-zß-ÿ][\w./-]{1,20}){0,2})[)\]]\.?")
_GENERIC = frozenset(
    "agencies agency wires wire staff reporters correspondents bureaus bureau others reuters/ap".split()
)
_CLOSERS = re.compile(r"(?:[-–—] ?|\()(?P<name>[^\W\d_a-zß-ÿ][\w.&/’' -]{1,40}?)\)?\.?$")


_CLOSING = re.compile(
    r"\s?(?:\((?P<bracket>[^\W\d_a-zß-ÿ][\w.&-]*(?: [^\W\d_a-zß-ÿ][\w.&-]*){0,2})\)"
    r"|(?<=[.…!?”\"])\s?[|–—-] ?(?P<marked>[^\W\d_a-zß-ÿ][\w.&-]*(?: [^\W\d_a-zß-ÿ][\w.&-]*){0,2}))\.?$"
)
"""An agency or outlet at the end of a teaser: in brackets, or set off behind the last stop."""
_AGENCY_FIRST = re.compile(r"^\((?P<name>[^()\d]{2,40})\) ?[^\W\d_a-zß-ÿ][^()\n:;!?–—]{1,50} ?(?: -|[–—]) ?")
_WITH_INPUTS = re.compile(r"\s*[(\[][^()\[\]]*\b(?:inputs?|agenc(?:y|ies)|reports?)\b[^()\[\]]*[)\]]$", re.I)


_EDITED = re.compile(r"(?:editing|edited|writing|compiled|translated) by ", re.I)
_SPOKEN = re.compile(r"\W*(?:reports?|reported|writes?|written|says|by|via)\b", re.I)


class CreditLine(Struct, frozen=True):
    """A line that is nothing but a credit: its credits, and the persons it names as having had a part."""

    credits: tuple[Credit, ...]
    legal: bool = False


def kind_of(name: str, otherwise: CreditKind = CreditKind.OUTLET) -> CreditKind:
    """Say whether a credited name is an agency, an outlet or a person; `otherwise` where its form does not tell."""
    found = known(name)
    if found:
        return CreditKind.AGENCY if found.kind == "agency" else CreditKind.OUTLET
    if re.search(r"agency$|wire$|news service$|통신$|通信$", name, re.I) or re.fullmatch(r"[A-Z]{2,5}", name):
        return CreditKind.AGENCY
    if looks_like_outlet(name):
        return CreditKind.OUTLET
    return otherwise


def glued(text: str, hints: Iterable[str] = ()) -> tuple[str, tuple[Credit, ...]]:
    """Cut the credit off the end of a standfirst: "…the next day…writes Skerry Post" gives the rest and the credit."""
    for found in reversed(list(_GLUE.finditer(text))):
        name, agency, end = _credited(text[found.end() :], hints)
        if not text[found.end() + end :].strip(" .)"):
            credit = Credit(name, _glued_kind(name, found["cue"], hints), text[found.start() :].strip())
            more = (Credit(agency, kind_of(agency, CreditKind.AGENCY), f"({agency})"),) if agency else ()
            return text[: found.start()].rstrip(), (credit, *more)
    found_end = _SAYS_AT_END.search(text[-90:])
    name = without_desk(found_end["name"].strip()) if found_end else ""
    if found_end and (looks_like_outlet(name) or (is_person(name) and found_end["cue"] not in ("says", "via"))):
        cut = len(text[:-90]) + found_end.start()
        kept = text[:cut] + ("." if found_end["lead"] == "." else "")
        return kept.rstrip(), (Credit(name, _glued_kind(name, found_end["cue"], hints), text[cut:].strip(" ,;")),)
    return _marked(text, hints)


def _marked(text: str, hints: Iterable[str] = ()) -> tuple[str, tuple[Credit, ...]]:
    """Cut a credit that a dash, a bar or brackets set off at the end; for an outlet's or one credited elsewhere."""
    found = _MARKED_AT_END.search(text[-70:])
    if found:
        name = _without_desk(found["name"].strip())
        if name and (looks_like_outlet(name) or name in set(hints)) and len(text) > len(name) + 25:
            cut = len(text[:-70]) + found.start()
            return text[:cut].rstrip(), (Credit(name, kind_of(name), text[cut:].strip()),)
    return text, ()


def _glued_kind(name: str, cue: str, hints: Iterable[str]) -> CreditKind:
    if name in set(hints) and not is_person(name):
        return kind_of(name)
    person = is_person(name) and (cue.startswith("writ") or cue in ("by", "reports", "reported by"))
    return kind_of(name, CreditKind.PERSON if person else CreditKind.OUTLET)


def hints_of(lines: Iterable[str]) -> tuple[str, ...]:
    """Give the names credited more than once on a page: what the words after "…reports" have in common."""
    kept = list(lines)
    rests = [line[found.end() : found.end() + 120].split() for line in kept for found in _GLUE.finditer(line[:4000])]
    names: dict[str, None] = {}
    for line in kept:
        alone = _GLUE.match(line[:80])
        if alone and re.fullmatch(r"(?:[^\W\d_a-zß-ÿ][\w&’'-]*[ .]?){1,5}", line[alone.end() :]):
            names[line[alone.end() :].strip(" .")] = None
    for number, first in enumerate(rests[:60]):
        for second in rests[number + 1 : 60]:
            common = _common(first, second)
            if common:
                names[common] = None
    # A shorter one is what everybody shares; a longer one may have the next sentence's first word in it.
    return tuple(sorted(names, key=len))


def _common(first: list[str], second: list[str]) -> str | None:
    shared: list[str] = []
    for one, other in zip(first, second, strict=False):
        if one != other or not one[0].isupper():
            if _NOT_IN_NAME.sub("", one) == _NOT_IN_NAME.sub("", other) and one[0].isupper():
                shared.append(_NOT_IN_NAME.sub("", one))
            break
        shared.append(one)
    return " ".join(shared) or None


def teaser(text: str, hints: Iterable[str] = ()) -> tuple[str, str | None]:
    """Take the credits out of a teaser's text: the text without their words, and the names apart by semicolons."""
    names: list[str] = []
    found = _GLUE.search(text)
    if found:
        name, agency, end = _credited(text[found.end() :], hints)
        before, after = text[: found.end("dots")], text[found.end() + end :].strip()
        names = [name, agency] if agency else [name]
        after, inner = _without_dateline_agency(after)
        if inner and inner not in names:
            names.append(inner)
        return f"{before} {after}".strip(), "; ".join(names)
    after, inner = _without_dateline_agency(text)
    if inner:
        return after, inner
    rest, named_last = glued(text, hints)
    if named_last:
        return rest, "; ".join(credit.name for credit in named_last)
    closing = _CLOSING.search(text[-60:])
    if closing and not is_desk(_closing_name(closing)):
        return text[: len(text) - len(closing[0])].rstrip(), _closing_name(closing)
    return text, None


def closes_itself(text: str, hints: Iterable[str] = ()) -> bool:
    """Say whether a teaser's text ends in whose report it is: then it is whole, whatever mark stands before that."""
    rest, found = glued(text, hints)
    shown = teaser(text, hints)[0]
    return bool(found) and bool(_SPOKEN.match(found[0].text)) and shown.rstrip("….") == rest.rstrip("….")


def _closing_name(found: re.Match[str]) -> str:
    return (found["bracket"] or found["marked"]).strip()


def _credited(rest: str, hints: Iterable[str]) -> tuple[str, str | None, int]:
    """Give the name that `rest` starts with, the agency in brackets behind it, and where both end."""
    name = _name_at(rest, tuple(hints))
    end = len(name)
    found = _AGENCY_NEXT.match(rest[end:])
    if found and _is_agency_name(found["name"].strip()):
        return name.rstrip(" .,"), found["name"].strip(), end + found.end()
    return name.rstrip(" .,"), None, end


def _name_at(rest: str, hints: tuple[str, ...]) -> str:
    for hint in hints:
        if rest.startswith(hint) and not rest[len(hint) : len(hint) + 1].isalnum():
            return hint
    run = _capitalised(rest)
    for count in range(len(run), 0, -1):
        if known(rest[: run[count - 1]]):
            return rest[: run[count - 1]]
    for count in range(2, len(run) + 1):
        if looks_like_outlet(rest[: run[count - 1]]):
            return _extended(rest, run, count)
    closed = run and rest[run[-1] : run[-1] + 2].strip(" .")[:1] in ("", "(", "–", "-", "—")
    return rest[: run[-1] if closed or len(run) <= 2 else run[1]] if run else rest.split(" ")[0]


def _extended(rest: str, run: list[int], count: int) -> str:
    """Take in the masthead words that follow: "Gotland News Agency"."""
    while count < len(run):
        added = rest[run[count - 1] + 1 : run[count]]
        if not looks_like_outlet("X " + added):
            break
        count += 1
    return rest[: run[count - 1]]


def _capitalised(rest: str) -> list[int]:
    """Where each word of the run of capitalised words at the start of `rest` ends, at most seven."""
    ends: list[int] = []
    for found in list(_WORD.finditer(rest[:120]))[:7]:
        word = found[0]
        if word[0].islower() and word not in ("of", "the", "and", "de", "&"):
            break
        if word[0] == "(":
            break
        stop = _NOT_IN_NAME.search(word)
        ends.append(found.start() + stop.start() if stop and stop.start() else found.end())
        if stop:
            break
    while ends and rest[: ends[-1]].split()[-1] in ("of", "the", "and", "de", "&"):
        ends.pop()
    return ends


def _without_dateline_agency(text: str) -> tuple[str, str | None]:
    found = _DATELINE.match(text[:160])
    name = _dateline_name(found) if found else None
    if found and name and _is_agency_name(name):
        kept = f"{(found['place'] or '').rstrip()} {(found['mark'] or '').strip()}".strip()
        return f"{kept} {text[found.end() :].lstrip()}".strip(), name
    return text, None


def _is_agency_name(name: str) -> bool:
    """Say whether a name in brackets, where agencies stand, can be one: any name but a person's."""
    return looks_like_outlet(name) or (name[0].isupper() and len(name.split()) <= 3 and not is_person(name))


def _dateline_name(found: re.Match[str]) -> str | None:
    """Give the name in the brackets of a dateline, if it is one: a place, maybe a day, the agency, mostly a dash."""
    place, name = (found["place"] or "").strip(" ,-–—"), found["name"].strip()
    if place and (not _PLACE.fullmatch(place) or looks_like_outlet(place)):
        return None
    if looks_like_outlet(name) or re.fullmatch(r"[A-Z]{2,6}", name):
        # Without a dash "The European Commission (EC) has" has the same form but for its place.
        stands = (
            found["mark"] or (known(name) and not place) or re.search(r"[,\d]", place) or (place and place.isupper())
        )
        return name if stands else None
    dated = re.search(r"\d", place)
    plain = (found["mark"] or dated) and place and len(name.split()) <= 3 and name[0].isupper()
    return name if plain and name.casefold() not in ("file", "video") else None


def dateline_credit(paragraph: str) -> Credit | None:
    """Give the agency in the dateline of a first paragraph: "TURKU, March 14 (Northwire) - ..."."""
    east = _EAST_ASIAN.match(paragraph[:80])
    if east:
        return Credit(east["name"].strip(), CreditKind.AGENCY, east[0])
    first = _AGENCY_FIRST.match(paragraph[:120])
    if first and _is_agency_name(first["name"].strip()):
        name = first["name"].strip()
        return Credit(name, kind_of(name, CreditKind.AGENCY), f"({name})")
    found = _DATELINE.match(paragraph[:160])
    name = _dateline_name(found) if found else None
    return Credit(name, kind_of(name) if name and known(name) else CreditKind.AGENCY, f"({name})") if name else None


def opening_credits(paragraph: str) -> list[Credit]:
    """Give the credits before the first sentence: "Reuters. July 19, 2022. A visit ...", "AFP | Turku | ..."."""
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
    name = _without_desk(bit) or ""
    if (known(name) or (looks_like_outlet(name) and len(name.split()) > 1)) and not label_of(name):
        return [Credit(name, kind_of(name), bit)]
    return []


def closing_credits(paragraph: str) -> list[Credit]:
    """Give the credit at the end of a last paragraph: "... he said. (AP)", "(With inputs from ANI)"."""
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
    alone = _GLUE.match(line[:80])
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
    name = _without_desk(bare)
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


def _without_desk(name: str) -> str | None:
    """Cut "Bureau", "Desk", "Staff" off an outlet's name; None where nothing but the desk is named."""
    if not is_desk(name) or known(name):
        return name
    shorter = without_desk(name)
    if looks_like_outlet(shorter):
        return shorter
    return name if looks_like_outlet(name) and len(name.split()) > 2 else None


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
