"""Who and what an article speaks of: names grouped into entities, short forms tied to full ones, kinds told apart.

The method is a set of rules that need one article only: a short name goes to the full name that ends (or, where
family names come first, begins) with it; kinds are voted on by the recogniser, by titles before the name, by
role words after it, and by the tables of outlets and states.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from msgspec import structs

from reportedly.language.affiliations import affiliations_of, roles_around
from reportedly.language.antecedents import signs
from reportedly.language.circles import circle_of
from reportedly.language.coreference import described
from reportedly.language.datelines import in_dateline
from reportedly.language.initials import STATES_BEFORE, initials_of, spelled_out
from reportedly.language.introductions import named_after
from reportedly.language.names import (
    COMPANY_KINDS,
    PARTICLES,
    NameSpan,
    beginnings,
    is_body,
    is_full_name,
    name_spans,
    surnames,
)
from reportedly.language.offices import office_holders
from reportedly.language.papers import called_outlet, presented, used_as_outlet
from reportedly.language.pronouns import given_names
from reportedly.language.relatives import is_named_kin, is_told_as_kin
from reportedly.model import outlets, states
from reportedly.model.article import Article
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.names import unaccented

_KINDS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "EVENT": "event",
    "NORP": "group",
}
_TRADE_END = re.compile(
    r" (Lines|Airlines|Airways|Motors|Energy|Pharma|Pharmaceuticals|Systems|Industries|Bank|Works|Technologies|Media"
    r"|Foods|Shipping|Ferries|Steel|Mining|Oil|Gas|Chemicals|Aerospace|Telecom|Logistics|Capital|Partners|Labs|Studios)$"
)
_EVENT_HEADS = frozenset(
    "forum fair summit conference festival games cup championship expo exhibition congress convention election war"
    " treaty olympics marathon open prix assembly session".split()
)
_LEGAL_END = re.compile(r"(?i)(?<=\w)[ ,]+(inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa)\.?$")
_BODY_NOUNS = COMPANY_KINDS | {"union", "fund", "group"}
_COMPANY_END = re.compile(
    r"(?i)(?<=\w)[ ,]+(inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|group|holdings)\.?$"
)


class Named(NamedTuple):
    """One name at one place: the part it stands in, its words and text, the kind it seems to be, and how surely.

    `kin` says that it is told there as that of a relative of somebody, or of who signs the page.
    """

    part: int
    span: NameSpan
    text: str
    kind: str
    weight: int
    kin: bool = False


def with_mentions(article: Article, parts: tuple[ParsedPart, ...]) -> Document:
    """Give the document of an article: its parts with their mentions, and who belongs to whom."""
    persons, openers = surnames(parts), beginnings(parts)
    named = [
        _named(number, part, _without_participle(part, span))
        for number, part in enumerate(parts)
        for span in name_spans(part, persons, openers)
    ]
    entities = _entities(named, _own_names(article), _short_for(parts))
    told: list[list[Mention]] = [[] for _ in parts]
    circles: dict[str, str] = {}
    for name in named:
        entity, kind = _two_in_one(name.text, entities) or entities[name.text]
        mention = Mention(name.span.first, name.span.last, entity, kind)
        if circle := circle_of(parts[name.part], mention):
            circles[str(circle.entity)] = str(entity)
        told[name.part].append(circle or mention)
    complete = tuple(
        structs.replace(part, mentions=tuple(described(part, mentions)))
        for part, mentions in zip(parts, told, strict=True)
    )
    affiliations = affiliations_of(complete)
    held = tuple(structs.replace(part, mentions=_with_offices(part, affiliations)) for part in complete)
    return Document(article, held, circles | affiliations)


_TIED = frozenset("based led backed owned run born bound listed registered made built funded".split())
"""Participles that a hyphen ties to a name: no part of it."""


def _without_participle(part: ParsedPart, span: NameSpan) -> NameSpan:
    """As in "the Turku-based airline", "a Norvik-led group": the name before the hyphen."""
    tied = span.last - span.first > 2 and part.words[span.last - 2] == "-"
    return span._replace(last=span.last - 2) if tied and part.words[span.last - 1].lower() in _TIED else span


def _short_for(parts: tuple[ParsedPart, ...]) -> dict[str, str]:
    """The name that initials in brackets behind it are short for, of all the parts."""
    return {
        name.initials: _spelled(part.text[name.start : name.end]) for part in parts for name in spelled_out(part.text)
    }


def _two_in_one(text: str, entities: dict[str, tuple[str, str]]) -> tuple[tuple[str, str], str] | None:
    """The two that a hyphen ties together, where the article names each: "the Roe-Berg talks"."""
    halves = _halves(text)
    found = [_named_by(half, text, entities) for half in halves]
    if len(found) != 2 or found[0] is None or found[1] is None or found[0][0] == found[1][0]:
        return None
    return (found[0][0], found[1][0]), found[0][1]


def _halves(text: str) -> tuple[str, ...]:
    """The two names that a hyphen may tie together; none in "Al-Amin"."""
    halves = tuple(text.split("-"))
    tied = len(halves) == 2 and " " not in text and all(half[:1].isupper() and len(half) > 2 for half in halves)
    return halves if tied else ()


def _named_by(half: str, whole: str, entities: dict[str, tuple[str, str]]) -> tuple[str, str] | None:
    """Whom the article means by half of a double name: who is called so elsewhere, by surname or alone."""
    told = [name for name in entities if name != whole and (name == half or name.split()[-1:] == [half])]
    return entities[told[0]] if told else None


def _own_names(article: Article) -> tuple[str, ...]:
    """The outlets and agencies the page is credited to: "the Herald" in it may be one of them."""
    credited = [credit.name for credit in article.credits if credit.kind != "person"]
    names = [article.outlet, *credited]
    return tuple(dict.fromkeys(re.sub(r"(?i)^the ", "", name) for name in names if name))


def _with_offices(part: ParsedPart, affiliations: dict[str, str]) -> tuple[Mention, ...]:
    told = [*part.mentions, *office_holders(part, affiliations), *named_after(part)]
    return tuple(sorted(told, key=lambda mention: mention.first))


def _named(number: int, part: ParsedPart, span: NameSpan) -> Named:
    text = part.text[part.starts[span.first] : part.end(span.last - 1)]
    kin = is_told_as_kin(part, span) or signs(part, span.first, span.last)
    return Named(number, span, _spelled(text), *_kind_here(part, span, _spelled(text)), kin)


def _spelled(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" .,")


def _kind_here(part: ParsedPart, span: NameSpan, text: str) -> tuple[str, int]:
    """Give the kind of a name at this place and how much that says: tables and titles more than the recogniser."""
    if in_dateline(part, span.first) and not outlets.known(text):
        return "place", 9
    before, after = roles_around(part, span)
    state = states.state(text)
    if state and not before:
        return _kind_of_state(text, state), 9
    if outlets.known(text) and not before:
        return "outlet", 9
    if before or is_named_kin(part, span.first) or _is_somebody(part, span):
        return "person", 5
    if after:
        return "organisation", 4
    told = _kind_told(part, span, text)
    if told:
        return told
    if " " in text and text.split()[-1].lower() in _EVENT_HEADS:
        return "event", 5
    if _placed(part, span):
        return "place", 2
    if is_full_name(part, span.first, span.last) and span.label != "EVENT":
        return "person", 3
    return _kind_recognised(part, span, text)


def _kind_recognised(part: ParsedPart, span: NameSpan, text: str) -> tuple[str, int]:
    """The kind that the recogniser gives a name, but for what it often takes for another, and how much that says."""
    kind = _KINDS.get(span.label, "other")
    if kind in ("organisation", "other") and " " not in text and part.words[span.last : span.last + 1] in _OF_A_PERSON:
        return "person", 3
    if kind == "person" and " " not in text and span.first and part.words[span.first - 1].lower() in ("the", "on"):
        return "other", 1
    if kind == "person" and _CAPITAL_INSIDE.match(text):
        return "organisation", 1
    return kind, 2 if " " in text else 1


_NOBLE = frozenset("prince princess king queen emperor empress sultan emir sheikh pope duke duchess".split())


def _is_somebody(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a name is told as somebody's: "Ada Lind Roe, who ran", "Princess Ubol"."""
    words = part.words[span.first : span.last]
    if len(words) > LONGEST_PERSON or is_body(words[-1]):
        return False
    behind = part.words[span.last : span.last + 2]
    return behind[:1] == ("who",) or behind == (",", "who") or (len(words) > 1 and words[0].lower() in _NOBLE)


LONGEST_PERSON = 3
"""Words of a person's name."""
_OF_A_PERSON = frozenset(
    {("tweet",), ("tweets",), ("administration",), ("campaign",), ("supporters",), ("presidency",)}
)
"""Words behind a surname that the recogniser takes for a body's."""
_CAPITAL_INSIDE = re.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Lo|Van|Fitz|O’|O')[A-Z]?[a-z]+[A-Z]\w*$")
"""A name such as "MoonFreight" is that of no person."""


def _kind_told(part: ParsedPart, span: NameSpan, text: str) -> tuple[str, int] | None:
    """The kind that the form of a name or the words around it tell, and how surely."""
    if called_outlet(part, span):
        return "outlet", 12
    if outlets.looks_like_outlet(text) and len(text.split()) > 1:
        return "outlet", 5
    if presented(part, span):
        return "person", 4
    if used_as_outlet(part, span):
        return "outlet", 4
    return ("organisation", 4) if _called_body(part, span) else None


def _called_body(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a word before a name says that it is a company or the like: "insurer X", "the union X"."""
    before = part.words[span.first - 1].lower() if span.first else ""
    return before in _BODY_NOUNS and part.tags[span.first - 1] in ("NN", "NNP") and span.label != "GPE"


def _kind_of_state(text: str, state: states.State) -> str:
    """A capital is a place, a seat or ministry a body of its own; the rest are names of the state."""
    if not states.is_seat(text):
        return "state"
    return "place" if text == state.capital else "organisation"


def _placed(part: ParsedPart, span: NameSpan) -> bool:
    """Whether words before a name say that it is a place: "in X", "near X", "the town of X"."""
    before = tuple(word.lower() for word in part.words[max(0, span.first - 2) : span.first])
    return before[-1:] in {("in",), ("near",), ("outside",), ("around",)} or (
        before[-1:] == ("of",)
        and before[0] in {"city", "town", "village", "port", "island", "province", "region", "district", "state"}
    )


def _entities(named: list[Named], own: tuple[str, ...], short_for: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Give the entity and kind of each spelling; `own` are the outlets that the page is credited to.

    `short_for` holds what initials stand for.
    """
    votes: dict[str, Counter[str]] = {}
    for name in named:
        votes.setdefault(name.text, Counter())[name.kind] += name.weight
    for initials, spelled in short_for.items():
        if initials in votes and not outlets.looks_like_outlet(spelled):
            del votes[initials]["outlet"]  # AFP are also the Armed Forces of the Philippines
    for outlet in own:
        votes.setdefault(outlet, Counter())["outlet"] += 9
    kin = frozenset(name.text for name in named if name.kin)
    full = {text: short_for[text] if short_for.get(text) in votes else _full(text, votes, kin) for text in votes}
    pooled = {entity: Counter(votes[entity]) for entity in full.values()}
    for text, entity in full.items():
        if text != entity and not _is_plainly_a_person(entity, votes[entity]):
            pooled[entity].update(votes[text])
    return {
        text: (_canonical(_as_shortened(entity, votes), kind), kind)
        for text, entity in full.items()
        for kind in [_elected(pooled[entity])]
    }


def _as_shortened(name: str, votes: dict[str, Counter[str]]) -> str:
    """A body's name without the state before it, where its initials are used without it: "U.S. Ports Board", "PB"."""
    state, _, rest = name.partition(" ")
    initials = initials_of(name)
    return rest if state in STATES_BEFORE and initials in votes and _INITIALS.fullmatch(initials) else name


def _is_plainly_a_person(name: str, votes: Counter[str]) -> bool:
    """Whether a name begins as a person's does and is taken for one: the recogniser takes many a surname for a firm."""
    return name.split()[0] in given_names() and " " in name and _elected(votes) == "person"


def _elected(votes: Counter[str]) -> str:
    known = [(weight, kind) for kind, weight in votes.items() if kind != "other"]
    return max(known)[1] if known else "other"


def _full(text: str, votes: dict[str, Counter[str]], kin: frozenset[str] = frozenset()) -> str:
    """The fullest spelling of the same entity in the article; `votes` are in the order in which names are told.

    A surname told before that of a relative (`kin`) is first of all somebody else's.
    """
    words = _key(text)
    plain = (words[0], words[-1])
    if (
        len(words) == 3
        and len(words[1].rstrip(".")) == 1
        and (short := next((o for o in votes if _key(o) == plain), None))
    ):
        return short  # "Ann B. Roe" is Ann Roe, where she is called so
    if len(words) > 1 and words[0].lower() in PARTICLES:
        return next((other for other in votes if _is_surname_of(words, _key(other)) and votes[other]["person"]), text)
    if len(words) > 1 or text.isupper():
        same = (other for other in votes if other != text and _same(words, _key(other)) and len(other) > len(text))
        return next(same, _spelled_without_brackets(text, votes) or text)
    # "The Roe-Berg talks" are no fuller name of Roe.
    longer = [other for other in votes if len(_key(other)) > 1 and votes.keys().isdisjoint(_halves(other))]
    for end in (-1, 0):
        fits = [other for other in longer if _key(other)[end] == words[0] and _may_shorten(text, other, votes, end)]
        told = list(votes)
        others = [other for other in fits if other not in kin or told.index(other) < told.index(text)]
        if fits:
            return min(others, key=lambda other: other in kin, default=text)
    return text


def _spelled_without_brackets(initials: str, votes: dict[str, Counter[str]]) -> str | None:
    """The one body of a page whose name has these initials: "FTC" beside "the Federal Trade Commission"."""
    if not _INITIALS.fullmatch(initials):
        return None
    bodies = [name for name in votes if name != initials and initials_of(name) == initials]
    bodies = [name for name in bodies if _elected(votes[name]) != "person"]
    return bodies[0] if len(bodies) == 1 else None


_INITIALS = re.compile(r"[A-Z]{3,6}")


def _is_surname_of(surname: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a surname with its small words is the end of a name: "Von der Lane" of "Ursel von der Lane"."""
    end = name[-len(surname) :]
    return len(name) > len(surname) and [*map(str.lower, end)] == [*map(str.lower, surname)]


def _may_shorten(text: str, other: str, votes: dict[str, Counter[str]], end: int) -> bool:
    """Whether a one-word name may stand for a longer one: a person's surname, or a company without its legal form."""
    if states.state(text) or outlets.known(text):
        return False
    person = votes[other]["person"] > 0 and not votes[other]["outlet"] and not votes[other]["event"]
    if end == -1:
        paper = _elected(votes[other]) == "outlet" and outlets.looks_like_outlet(f"X {text}")
        return person or (paper and not votes[text]["person"])
    if person:
        return "-" in other or len(_key(other)) == 3 or _is_first_of_one(text, votes)
    if _elected(votes[other]) == "organisation" and _is_only(text, votes):
        told = list(votes)
        return told.index(other) < told.index(text)  # a company comes before its cars
    return text == _COMPANY_END.sub("", other) or text == _TRADE_END.sub("", other)


def _is_first_of_one(text: str, votes: dict[str, Counter[str]]) -> bool:
    """Whether a person's name begins the name of one person only: "Oll" beside "Oll Marta", "Ada" beside Lind."""
    longer = [other for other in votes if _key(other)[0] == unaccented(text) and len(_key(other)) > 1]
    kinds = votes[text]
    return len(longer) == 1 and kinds["person"] > kinds["place"] + kinds["organisation"]


def _is_only(text: str, votes: dict[str, Counter[str]]) -> bool:
    """Whether a word that is no place begins one longer name only: "Lune" beside "Lune Building Society"."""
    longer = [other for other in votes if other.startswith(text + " ")]
    return len(longer) == 1 and not votes[text]["place"] and not votes[text]["state"] and not votes[text]["person"]


def _same(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Two spellings of one name: the same letters but for hyphens, or the first and last words of a longer one."""
    if left == right:
        return True
    return len(left) == 2 and len(right) > 2 and left == (right[0], right[-1]) and not _has_initial(right)


def _has_initial(words: tuple[str, ...]) -> bool:
    """Whether a name is one of two words with an initial between them: the page's shorter form of it is its name."""
    return len(words) == 3 and len(words[1].rstrip(".")) == 1


@lru_cache(maxsize=65_536)
def _key(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s\-–]+", unaccented(_COMPANY_END.sub("", text))) if word)


def _canonical(entity: str, kind: str) -> str:
    if kind == "outlet":
        known = outlets.known(entity)
        return known.name if known else re.sub(r"(?i)^the ", "", entity)
    if kind == "state":
        state = states.state(entity)
        return state.name if state else entity
    return _LEGAL_END.sub("", entity) if kind == "organisation" else entity
