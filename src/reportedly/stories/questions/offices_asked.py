"""Whom pages call by the office that a question has in place of a name: "the finance minister of Norvik".

Pages tell once who holds an office and name him from then on. So who asks by the office alone asks about whoever the
pages nearest to the question tell in it, where they tell just one; and what befalls the holder of another office is no
answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

from reportedly.model import states
from reportedly.model.dossier import DossierEvent
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.parties.offices import office_of
from reportedly.stories.questions.asking import AUXILIARIES
from reportedly.stories.questions.naming import is_of, is_one, stands_in

LOOKED_AT = 4000
"""Characters of a page in which offices are told; who is who stands on top."""
HEAD = 600
"""Characters of a story that say, with its headline, whose people hold offices that are told without a body."""
_NEAR = 100
"""Characters on either side of an office within which its holder and its body are told."""


class OfficeAsked(Struct, frozen=True):
    """An office as a question names it: the words that do, where they stand, and the bodies that it is of."""

    text: str
    span: tuple[int, int]
    told_by: tuple[str, ...]
    """What pages call whoever holds it."""
    bodies: tuple[str, ...] = ()


_WORD = r"[^\W\d_a-z](?:[\w&.-]|['’](?!s\b))*"
_NAME = rf"{_WORD}(?: (?:(?:of|the|de|for|and) )*{_WORD})*"
_TAKEN_UP = re.compile(
    r"(?i)\b(?:be|been|being|becom\w+|became|as|named?|naming|appoint\w*|elect\w*|choos\w+|chose\w*|pick\w*|select\w*"
    r"|nominat\w+|seek\w*|find|hire\w*|remain\w*|stays?|for|who(?:['’]s| is| was| will be| are))$"
)
"""What stands before an office that somebody is to have, and not before whoever has it."""
_OPENS = re.compile(rf"^(?i:{AUXILIARIES})\b")
_SAID_OF = re.compile(r"(?i)^(?:is|was|are|were) .")
"""As in "Is Roe still the coach?", where the office is what is said of somebody."""


def office_asked(question: str) -> OfficeAsked | None:
    """Give the office by which a question tells somebody; None where it tells nobody so."""
    asked = _OPENS.sub(lambda found: found[0].lower(), question)  # nobody is called "Has Norvik"
    for found in _asked().finditer(asked):
        before, after = question[: found.start()].rstrip(), question[found.end() :]
        named = re.match(r",? [^\W\d_a-z]\w", after)  # "the finance minister Karl Holm"
        if named or _TAKEN_UP.search(before) or _SAID_OF.match(before):
            continue
        title = (found["owned"] or found["title"]).casefold()
        bodies = [_bare(body) for body in (found["owner"], found["before"], found["behind"]) if body]
        return OfficeAsked(found[0], found.span(), _told_by()[title], tuple(bodies))
    return None


def _bare(body: str) -> str:
    return re.sub(r"^[Tt]he ", "", re.sub(r"(?:(?<=s)['’]|['’]s)$", "", body.strip()))


@cache
def _told_by() -> dict[str, tuple[str, ...]]:
    """By each name of an office what its holder is called on pages."""
    rows = files("reportedly.stories").joinpath("data", "offices.tsv").read_text(encoding="utf8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    return {asked: tuple(told.split(";")) for names, told in cells for asked in names.split(";")}


@cache
def _asked() -> re.Pattern[str]:
    title = "|".join(sorted(map(re.escape, _told_by()), key=len, reverse=True))
    whose = rf"(?:(?:[Tt]he )?{_NAME}(?:['’]s? [a-z]+(?: [a-z]+)?)?|[Tt]he [a-z]+(?: [a-z]+)?)"
    return re.compile(
        rf"\b(?:(?P<owner>{whose}(?:['’]s|(?<=s)['’])) (?P<owned>(?i:{title}))"
        rf"|[Tt]he (?:(?P<before>{_NAME}(?: (?:club|central bank|bank|party|airline))?) )?(?P<title>(?i:{title}))"
        rf"(?: (?:of|at|for) (?P<behind>(?:the )?(?:[a-z]+ )*{_NAME}(?:['’]s? [a-z]+(?: [a-z]+)?)?))?)\b(?!['’-])"
    )


def holders_told(office: OfficeAsked, readings: Sequence[Reading]) -> tuple[str, ...]:
    """Give all whom the pages tell to hold an office, each once, by the longest of his names."""
    found: list[str] = []
    for reading in readings:
        people = None
        text = f"{reading.article.title or ''}\n{reading.article.text[:LOOKED_AT]}"
        if not all(_stands(body, text) for body in office.bodies):
            continue
        for at in _told(office.told_by, text):
            people = _people(reading) if people is None else people
            holder = _holder(at, text, people)
            if holder is not None and _is_of_its_body(office, at, text):
                found.append(holder)
    longest = sorted(dict.fromkeys(found), key=len, reverse=True)
    return tuple(
        name for at, name in enumerate(longest) if not any(same_entity(key(name), key(other)) for other in longest[:at])
    )


def is_of_another(office: OfficeAsked, holders: Sequence[str], event: DossierEvent, text: str) -> bool:
    """Say whether what somebody does or undergoes is told of another than an office's holder.

    `holders` are all whom the pages tell in the office, and `text` is that of the event's pages: where they tell nobody
    in it so plainly, the office must at least stand beside one of those who take part.
    """
    befalls = [party.entity for party in event.participants if party.role in _BEFALLEN]
    people = [name for name in befalls if name[:1].isupper() and office_of(name) is None]
    people = [name for name in people if states.state(name) is None and not is_one(name, office.bodies)]
    by_office = any(next(_told(office.told_by, name), None) for name in people)  # "the Speaker of the House"
    if event.type not in _OF_PERSONS or not people or by_office:
        return False
    if holders:
        return not any(is_one(holder, people) for holder in holders)
    beside = (text[max(0, first - _NEAR) : last + _NEAR] for first, last in _told(office.told_by, text))
    return not any(person.split()[-1] in near for near in beside for person in people)


_OF_PERSONS = frozenset(
    {EventType.APPOINTMENT, EventType.COURT, EventType.DEATH, EventType.VISIT, EventType.MEETING, EventType.OTHER}
)
_BEFALLEN = frozenset({"appointee", "target", "victim", "visitor", "party", "theme", "agent"})


@cache
def _finding(told_by: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, told_by), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<office>(?i:{words}))\b(?!['’-])"
        r"(?! (?:financial|operating|of staff|legal|technology|candidate))"
    )


def _told(told_by: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    """Give where a text has an office by any of its names; not those of others, or of another time."""
    for found in _finding(told_by).finditer(text):
        if _OF_OTHERS.search(text[max(0, found.start() - _NEAR) : found.start()]) is None:
            yield found.span("office")


_OF_OTHERS = re.compile(
    r"(?i)\b(?:(?:former|ex|deputy|vice|late)[ -](?:[^\W\d_][\w’'-]* ){0,2}"
    r"|(?:assistant|new|next|incoming|then|finance|operations|marketing|technology|security|legal|sales|police|army|fire"
    r"|tax|design|personnel)[ -])$"
)
"""What stands before an office that is another one, or of another time: "former Norvik finance minister"."""


def _people(reading: Reading) -> tuple[str, ...]:
    """All whom a page names as doing, undergoing or saying something, or as belonging to a body."""
    names = [name for event in reading.events for each in event.participants for name in entities(each)]
    names += [said.source.entity for said in reading.attributions if isinstance(said.source.entity, str)]
    own = (each for each in (*names, *reading.affiliations) if each[:1].isupper() and states.state(each) is None)
    return tuple(dict.fromkeys(own))


def _holder(at: tuple[int, int], text: str, people: Iterable[str]) -> str | None:
    """Who is told by an office: named behind it, before it in a clause of its own, or as whoever leaves it."""
    before = text[max(0, at[0] - _NEAR) : at[0]].split("\n")[-1]
    behind = text[at[1] : at[1] + _NEAR].split("\n")[0]
    between = _BETWEEN_COMMAS.match(behind)
    if between is not None:
        return between["name"]
    for person in people:
        name = rf"(?:{re.escape(person)}|{re.escape(person.split()[-1])})"
        if re.match(rf"(?: (?:of|at|for) [^.,;:\"“”]{{1,60}}?)?,? (?:[A-Z]\w+ )?{name}\b", behind):
            return person
        if re.search(
            rf"\b{name}, (?:who (?:is|was|has been) )?(?:(?:the|its|his|her|their) )?(?:[\w’'&-]+ ){{0,4}}$", before
        ):
            return person
        if re.search(rf"\b{name} (?:[^.;:,]*? )?(?:{_LEAVING})\b[^.;:]*? as (?:[\w’'&-]+ ){{0,3}}$", before):
            return person
    return None


_BETWEEN_COMMAS = re.compile(
    r"(?: (?:of|at|for) [^.,;:\"“”]{1,60}?)?, (?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){1,2}),"
)
"""As in "the governor of the bank, Siri Dahl, ..."."""
_LEAVING = (
    "step(?:s|ped|ping)? (?:down|aside)|st(?:and|ands|ood|anding) down|resign(?:s|ed|ing)?|quits?|quitting"
    "|leav(?:e|es|ing)|left|removed|sacked|fired|dismissed|ousted|axed|replaced|retir(?:e|es|ed|ing)|stay(?:s|ed|ing)?"
    "|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)|serv(?:e|es|ed|ing)|go(?:es|ing)?|suspended"
)
"""What somebody does, or undergoes, "as" the holder of an office that he has."""


def _is_of_its_body(office: OfficeAsked, at: tuple[int, int], text: str) -> bool:
    """Whether an office is told as that of the question's bodies: beside it, else nobody else's on a page of theirs."""
    if not office.bodies:
        return True
    before, behind = text[max(0, at[0] - _NEAR) : at[0]].split("\n")[-1], text[at[1] : at[1] + _NEAR].split("\n")[0]
    beside = [*_OWNING.findall(before), *_OWNED_BY.findall(behind)]
    named = [body for body in office.bodies if not body.islower()]
    if beside and named:
        return any(
            is_one(body, beside) or is_of(body, beside) or _stands(each, body) for body in named for each in beside
        )
    return all(_stands(body, f"{before} {behind}") or _stands(body, text[:HEAD]) for body in office.bodies)


_OWNING = re.compile(
    rf"(?!(?:The|A|Its|His|Her|Their|But|And|As|In|On|When|While|After|Before|\w+day)\b)({_NAME})(?:['’]s?)?"
    r"(?: (?!(?:the|an?|its|his|her|their|said|says|and|of|by|as|with)\b)[a-z]+){0,2} $"
)
_OWNED_BY = re.compile(rf"^ (?:of|at|for) (?:the )?(?:[a-z]+ )*({_NAME})")


def _stands(body: str, text: str) -> bool:
    """Whether a text has a body by its name, or by the noun and the name in a phrase: "Norvik's central bank"."""
    return stands_in(body, text) or all(stands_in(word, text) for word in re.sub(r"['’]s?\b", "", body).split())
