"""Credits that run into the words beside them: at the end of a standfirst, in a teaser, repeated over a page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.extract.bylines import is_desk, is_person, without_desk
from reportedly.extract.credit_names import is_agency_name, kind_of, outlet_beyond_desk
from reportedly.extract.datelines import without_agency
from reportedly.model.article import Credit, CreditKind
from reportedly.model.outlets import known, looks_like_outlet

GLUE = re.compile(
    r"(?P<dots>…\.?|\.{2,5}…?) ?(?P<cue>reports?|writes?|says|adds|finds|notes|reported by|written by|via|"
    r"by) (?=[^\W\d_a-zß-ÿ])"
)
_SAYS_AT_END = re.compile(
    r"(?P<lead>[,;.–—|-]) ?(?P<cue>writes|reports|report|says|by|via) (?P<name>[^\W\d_a-zß-ÿ][^.,;:|]{2,50})\.?$"
)
_MARKED_AT_END = re.compile(r"(?:\s[-–—|]\s?| ?[|]|\s?\()(?P<name>[^\W\d_a-zß-ÿ][^()|–—.,;]{1,50}?)\)?\.?$")
_AGENCY_NEXT = re.compile(r"^\s?[\s.,;–—-]{0,3}\((?P<name>[^()\d]{2,40})\)")
_WORD = re.compile(r"\S+")
_NOT_IN_NAME = re.compile(r"[.,;:!?()…\"“”]")

_CLOSING = re.compile(
    r"\s?(?:\((?P<bracket>[^\W\d_a-zß-ÿ][\w.&-]*(?: [^\W\d_a-zß-ÿ][\w.&-]*){0,2})\)"
    r"|(?<=[.…!?”\"])\s?[|–—-] ?(?P<marked>[^\W\d_a-zß-ÿ][\w.&-]*(?: [^\W\d_a-zß-ÿ][\w.&-]*){0,2}))\.?$"
)
"""An agency or outlet at the end of a teaser: in brackets, or set off behind the last stop."""
_SPOKEN = re.compile(r"\W*(?:reports?|reported|writes?|written|says|by|via)\b", re.I)


def glued(text: str, hints: Iterable[str] = ()) -> tuple[str, tuple[Credit, ...]]:
    """Cut the credit off the end of a standfirst: "…the next day…writes Skerry Post" gives the rest and the credit."""
    for found in reversed(list(GLUE.finditer(text))):
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
        name = outlet_beyond_desk(found["name"].strip())
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
    rests = [line[found.end() : found.end() + 120].split() for line in kept for found in GLUE.finditer(line[:4000])]
    names: dict[str, None] = {}
    for line in kept:
        alone = GLUE.match(line[:80])
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
    found = GLUE.search(text)
    if found:
        name, agency, end = _credited(text[found.end() :], hints)
        before, after = text[: found.end("dots")], text[found.end() + end :].strip()
        names = [name, agency] if agency else [name]
        after, inner = without_agency(after)
        if inner and inner not in names:
            names.append(inner)
        return f"{before} {after}".strip(), "; ".join(names)
    after, inner = without_agency(text)
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
    if found and is_agency_name(found["name"].strip()):
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
