"""What a source that is no outlet is called, and whom it speaks for: one name for each person and body.

An office is that of its holder, a statement its author's, a ministry its state's, a surname the person's of whom the
pages tell. So the statements of one source come together, and those of two ministries of one name stay apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, PartKind, Place, Source
from reportedly.model.tracing import Root, party_of
from reportedly.origins.parties import is_name, owner_of
from reportedly.origins.people import office_in, relation_of, without_title
from reportedly.origins.same_voice import is_bare_state


class Setting(Struct, frozen=True):
    """What the statements of one page are seen against.

    `reading` is the page whose text it is: a copy speaks with the voice of the page it was taken from. `seen` are the
    names of the outlets that have pages; `full_names` gives the person that a surname or a shorter form of a name
    stands for, `relatives` who is whose wife, lawyer or spokesman, `holders` who holds an office.
    """

    reading: Reading
    seen: frozenset[str]
    speaks_for: Mapping[str, str]
    full_names: Mapping[str, str]
    relatives: Mapping[tuple[str, str], str] = {}
    holders: Mapping[str, str] = {}


def dateline_of(reading: Reading) -> Place | None:
    """Give the place that a page begins with, where it was written from, or None."""
    return reading.written_from


def name_of(setting: Setting, attribution: Attribution) -> tuple[str, str]:
    """Give the name of a source that is no outlet nor unnamed, and whom it speaks for.

    "Her office" is Ada Berg's office, "the Ministry of Foreign Affairs" the foreign ministry of Norland.
    """
    before = _just_told(setting.reading, attribution)
    if before is not None:
        return name_of(setting, before)
    source = attribution.source
    related = relation_of(attribution)
    name = (
        _author(source)
        or entity_of(source)
        or (related and setting.relatives.get(related))
        or _named_inside(source, setting)
        or (source.affiliation if source.affiliation and _IT.match(source.text) else source.text)
    )
    if _GENERIC.search(source.text) and _author(source) is None and name.casefold() in source.text.casefold():
        name = source.text
    name = without_title(_ENDS.split(name, maxsplit=1)[0])
    if not is_full(name):
        name = _in_office(setting, source) or name
    name = setting.full_names.get(name, name)
    holder = _holder(setting, attribution)
    if holder:
        own = source.basis is Basis.DOCUMENT
        return (holder if own else f"{holder}'s office"), party_of(holder, setting.speaks_for)
    speaker = _speaker(source, name, setting.speaks_for)
    if states.state(speaker) is None and _OF_THE_STATE.search(source.text):
        speaker = _state_written_from(setting.reading) or speaker
    owner = owner_of(source.text)
    if owner and not is_full(name):
        speaker = party_of(owner, setting.speaks_for)
        owned = source.text.partition(f"{owner}'s ")[2] or source.text.partition(f"{owner}’s ")[2] or name
        return f"{_plain(owned)} of {speaker}", speaker
    if is_bare_state(name):
        return speaker, speaker
    if speaker == name.removeprefix("the ") and _GENERIC.search(name):
        speaker = _state_of(setting.reading, name) or speaker
    if _OF_A_TOWN.search(name) and _plain(name).casefold() == _plain(name):
        return _plain(name), speaker
    if (
        _plain(speaker).casefold() not in _plain(name).casefold()
        and states.speaks_for(name) is None
        and _GENERIC.search(name)
    ):
        return f"{_plain(name)} of {speaker}", speaker
    return (_plain(name) if _GENERIC.search(name) else name), speaker


def of_one_state(roots: Iterable[Root]) -> dict[str, Root]:
    """Give, by its key, for a ministry told without a state the one of that name that other pages give a state's."""
    named: dict[str, dict[str, Root]] = defaultdict(dict)
    bare: dict[str, Root] = {}
    for root in roots:
        body, _, state = root.name.partition(" of ")
        if _RESORT.match(body) and state:
            named[body][state] = root
        elif _RESORT.match(root.name):
            bare[root.key] = root
    return {key: next(iter(those.values())) for key, root in bare.items() if len(those := named[root.name]) == 1}


def _just_told(reading: Reading, attribution: Attribution) -> Attribution | None:
    """The body that "it" is where the page does not name it: whose office spoke last, "her office said. It added"."""
    source = attribution.source
    if not _ALONE.match(source.text) or source.entity is not None or not source.spans:
        return None
    before = [
        each
        for each in reading.attributions
        if each.part is attribution.part
        and each.source.spans
        and each.source.spans[0] < source.spans[0]
        and each.source.basis in (Basis.ORGANISATION, Basis.DOCUMENT)
        and not _IT.match(each.source.text)
    ]
    last = max(before, key=lambda each: each.source.spans[0], default=None)
    near = last is not None and source.spans[0][0] - last.source.spans[0][0] <= _NEAR
    return last if near else None


_ENDS = re.compile(r"[:;]\s")
"""What a source said begins behind it: "the toll of Saturday: 12 in Turku"."""
_ALONE = re.compile(r"(?i)^(it|they)$")
_NEAR = 400
"""Characters within which "it" looks back."""
_PAPER = r"(?:toll|tally|count|figures?|statement|release|report|bulletin|update|communiqu[ée]|notice|list|data)"
_BODY = r"[A-Z][\w.&'’-]*(?: (?:of|for|and)(?: the)? [A-Z][\w-]+| [A-Z][\w.&'’-]*| (?:ministry|police|department))*"
_OF_A_BODY = re.compile(
    rf"^(?:[Tt]he |[Aa]n? )?(?:[a-z]+ ){{0,3}}?(?P<before>{_BODY}) (?:(?:news|press) )?{_PAPER}\b"
    rf"|^(?:[Tt]he |[Aa]n? )?(?:[a-z]+ ){{0,3}}?{_PAPER} (?:[a-z]+ )?(?:by|of|from|which|that) (?:the )?"
    rf"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)(?P<behind>{_BODY})"
)
"""What a body gives its numbers out in: "an updated Interior Ministry toll", "a release of the Board of Health"."""


def _author(source: Source) -> str | None:
    """Give the body whose statement or count a source is by its words, or None."""
    if source.basis not in (Basis.DOCUMENT, Basis.ORGANISATION):
        return None
    found = _OF_A_BODY.match(source.text)
    body = re.sub("['’]s?$", "", found["before"] or found["behind"]) if found else ""
    return body if body and (source.entity is None or states.is_office(body)) else None


def _in_office(setting: Setting, source: Source) -> str | None:
    """Who holds the office that a source is called by, unless he is known to hold that of another state or body."""
    person = setting.holders.get(office_in(source.text) or "")
    body = owner_of(source.text) or source.affiliation
    known = setting.speaks_for.get(person or "")
    elsewhere = body is not None and known is not None and party_of(body, setting.speaks_for) != known
    return None if elsewhere else person


_GENERIC = re.compile(
    r"(?i)^(the |an? )?((\w+ ){0,2}(ministry|military|army|police|parliament|prosecutors?|government|presidency)"
    r"|(ministry|department) of (the )?\w+( affairs)?)$"
)


def is_full(name: str) -> bool:
    """Whether a name is in full, as far as its words tell: two words with capitals, no office and no ministry."""
    words = name.split()
    capitals = len(words) > 1 and all(word[:1].isupper() for word in words)
    return capitals and office_in(name) is None and not _GENERIC.search(name)


_OF_THE_STATE = re.compile(
    r"(?i)^(an? |the )?(government spokes\w+|(spokes\w+|head) (for|of) the ((foreign|defen[cs]e|interior) ministry"
    r"|ministry of (foreign affairs|defen[cs]e|the interior)|government)"
    r"|(foreign|defen[cs]e|interior) ministry spokes\w+)"
)
"""Who speaks for a state, told without it: that which the page is written from."""
_IT = re.compile(r"(?i)^(it|its|they|their|which)$")
_MINISTRY_OF = re.compile(r"(?i)^(the )?(ministry|department) of (the )?(?P<matter>\w+)( affairs)?$")


def _plain(name: str) -> str:
    """A body's name in one form: "foreign ministry", without article, state and affairs."""
    found = _MINISTRY_OF.match(name)
    if found:
        return f"{found['matter'].lower()} ministry"
    words = name.removeprefix("the ").removeprefix("The ").split()
    words = words[1:] if len(words) > 1 and states.is_demonym(words[0]) else words
    plain = " ".join(words)
    return plain.lower() if _RESORT.match(plain) else plain


_RESORT = re.compile(
    r"(?i)^((interior|foreign|defen[cs]e|health|justice|finance|home|transport|education|economy|energy|environment|labou?r"
    r"|emergenc(y|ies)) )?(ministry|military|army|police|parliament|prosecutors?|government|presidency)$"
)
"""Bodies that are called by no name: what is in capitals on one page is not on the next."""
_ABROAD = re.compile(r"(?i)\b(foreign|defen[cs]e|military|army|government|parliament|presidency)\b")
"""Bodies that speak of what is in other states."""
_OF_A_TOWN = re.compile(r"(?i)\b(police|prosecutors?)$")
"""Bodies of which a state has many."""


def _state_of(reading: Reading, body: str) -> str | None:
    """The state of a body that is told without one: of a ministry at home that which the page tells of.

    A dateline says where its writer sits: what an interior ministry counts lies in the one state that the page names.
    """
    here = _state_written_from(reading)
    if _ABROAD.search(body):
        return here
    dateline = dateline_of(reading)
    told = {place.country for place in reading.literal_places if place.country and place != dateline}
    named = {state.name for code in told if (state := states.by_code(code))}
    return here if here in named or not named else next(iter(named)) if len(named) == 1 else None


def _state_written_from(reading: Reading) -> str | None:
    """The state that a page is written from, by its dateline: "the ministry" without more is a ministry there."""
    place = dateline_of(reading)
    state = states.by_code(place.country) if place and place.country else None
    return state.name if state else None


_OF_SOMEBODY = re.compile(
    r"(?i)^((an? |the )?(\w+ ){0,3}(of|by|from|for) )?"
    r"((?P<pronoun>her|his)|(?P<name>[A-Z][\w.'-]+( [A-Z][\w.-]+)*)['’]s?) (\w+ ){0,4}?"
    r"(office|staff|team|spokes\w+|aides?|campaign|press service|statements?|tweets?|posts?|letter)\b"
)


def _holder(setting: Setting, attribution: Attribution) -> str | None:
    """Whose office or statement a source is, where that is a person: named in its words, else the last one named."""
    source = attribution.source
    found = _OF_SOMEBODY.match(source.text)
    if found is None or (isinstance(source.entity, str) and " " in source.entity):
        return None
    if found["name"]:
        told = without_title(found["name"])
        name = setting.full_names.get(told, told)
        return name if " " in name else None
    article = setting.reading.article
    text = article.text[: source.spans[0][0]] if attribution.part is PartKind.BODY else ""
    belonging = [
        (text.rfind(person.split()[-1]), person)
        for person, body in setting.reading.affiliations.items()
        if " " in person and (source.affiliation is None or body == source.affiliation)
    ]
    at, person = max(belonging, default=(-1, ""))
    return person if at >= 0 else None


def _speaker(source: Source, name: str, speaks_for: Mapping[str, str]) -> str:
    if isinstance(source.entity, tuple):
        return " and ".join(dict.fromkeys(speaks_for.get(each) or party_of(each, speaks_for) for each in source.entity))
    if name in speaks_for:
        return speaks_for[name]
    if source.affiliation and is_name(source.affiliation):
        return party_of(source.affiliation, speaks_for)
    return states.speaks_for(source.text) or party_of(name, speaks_for)


def _named_inside(source: Source, setting: Setting) -> str | None:
    """The person described elsewhere on the page whose full name stands in the words for the source."""
    reading = setting.reading
    found = [person for person in reading.affiliations if person in source.text]
    found += [
        each for other in reading.attributions if isinstance(each := other.source.entity, str) and each in source.text
    ]
    return max(found, key=len, default=None)


def entity_of(source: Source) -> str | None:
    """Give the name of a source, several joined by "and", or None."""
    if isinstance(source.entity, tuple):
        return " and ".join(source.entity)
    return source.entity
