"""Who and what an article speaks of: names grouped into entities, short forms tied to full ones, kinds told apart.

The method is a set of rules that need one article only: a short name goes to the full name that ends (or, where
family names come first, begins) with it; kinds are voted on by the recogniser, by titles before the name, by
role words after it, and by the tables of outlets and states.
"""

from __future__ import annotations

import re
from collections import Counter

from msgspec import structs

from reportedly.language.affiliations import affiliations_of
from reportedly.language.antecedents import TELLING, signs
from reportedly.language.asides import without_nicknames
from reportedly.language.bearers import Named, in_full
from reportedly.language.bodies import is_body
from reportedly.language.casing import common_words
from reportedly.language.circles import circle_of
from reportedly.language.coreference import described
from reportedly.language.families import in_families
from reportedly.language.fighters import with_their_fighters
from reportedly.language.governments import with_governments
from reportedly.language.initials import spelled_out
from reportedly.language.introductions import named_after
from reportedly.language.kinds_of_names import kind_here
from reportedly.language.names import NameSpan, beginnings, name_spans, surnames, written_small
from reportedly.language.offices import office_holders
from reportedly.language.pronouns import given_names, may_be
from reportedly.language.relatives import is_told_as_kin
from reportedly.language.spellings import as_shortened, elected, full_spelling, halves_of
from reportedly.model import outlets, states
from reportedly.model.article import Article
from reportedly.model.document import Document, Mention, ParsedPart

_LEGAL_END = re.compile(r"(?i)(?<=\w)[ ,]+(inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa)\.?$")


_HONOURS = re.compile(r"(?<=\w \w)(\w*),? (?:QC|KC|OBE|MBE|CBE|MEP|MSP|Ph\.?D|M\.?D|DDS|Esq)\.?$")
"""What persons have behind two names: of a court, a parliament, an order, a university."""


def with_mentions(article: Article, parts: tuple[ParsedPart, ...]) -> Document:
    """Give the document of an article: its parts with their mentions, and who belongs to whom."""
    persons, openers, nouns = surnames(parts), beginnings(parts), written_small(parts)
    named = [
        _named(number, part, _without_participle(part, span))
        for number, part in enumerate(parts)
        for span in name_spans(part, persons, openers, nouns)
    ]
    named = in_families(parts, in_full(parts, named))
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
        structs.replace(part, mentions=tuple(described(part, with_their_fighters(part, mentions))))
        for part, mentions in zip(parts, told, strict=True)
    )
    affiliations = affiliations_of(complete)
    complete = with_governments(complete, affiliations)
    held = tuple(structs.replace(part, mentions=_with_offices(part, affiliations)) for part in complete)
    return Document(article, held, circles | affiliations)


_TIED = frozenset("based led backed owned run born bound listed registered made built funded".split())
"""Participles that a hyphen ties to a name: no part of it."""


def _without_participle(part: ParsedPart, span: NameSpan) -> NameSpan:
    """As in "the Turku-based airline", "a Norvik-led group": the name before the hyphen."""
    tied = span.last - span.first > 2 and part.words[span.last - 2] == "-"
    return span._replace(last=span.last - 2) if tied and part.lowered[span.last - 1] in _TIED else span


def _short_for(parts: tuple[ParsedPart, ...]) -> dict[str, str]:
    """The name that initials in brackets behind it are short for, of all the parts."""
    return {
        name.initials: _spelled(part.text[name.start : name.end]) for part in parts for name in spelled_out(part.text)
    }


def _two_in_one(text: str, entities: dict[str, tuple[str, str]]) -> tuple[tuple[str, str], str] | None:
    """The two that a hyphen ties together, where the article names each: "the Roe-Berg talks"."""
    halves = halves_of(text)
    found = [_named_by(half, text, entities) for half in halves]
    if len(found) != 2 or found[0] is None or found[1] is None or found[0][0] == found[1][0]:
        return None
    return (found[0][0], found[1][0]), found[0][1]


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
    text = without_nicknames(part.text[part.starts[span.first] : part.end(span.last - 1)])
    text = _HONOURS.sub(r"\1", _spelled(text))
    kin = is_told_as_kin(part, span.first, span.last) or signs(part, span.first, span.last)
    title = _TITLES.get(part.lowered[span.first - 1].rstrip(".") if span.first else "", "")
    return Named(number, span, text, *kind_here(part, span, text), kin, _tells(part, span.last - 1), title)


def _tells(part: ParsedPart, word: int) -> bool:
    return part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in _SAYING and part.tags[word] == "NNP"


_SAYING = TELLING | {"tweet", "write", "explain", "state", "remark", "comment", "note", "recount"}


def _spelled(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" .,")


def _entities(named: list[Named], own: tuple[str, ...], short_for: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Give the entity and kind of each spelling; `own` are the outlets that the page is credited to.

    `short_for` holds what initials stand for.
    """
    votes = _votes(named)
    for initials, spelled in short_for.items():
        if initials in votes and not outlets.looks_like_outlet(spelled):
            del votes[initials]["outlet"]  # AFP are also the Armed Forces of the Philippines
    for outlet in own:
        votes.setdefault(outlet, Counter())["outlet"] += 9
    kin = frozenset(name.text for name in named if name.kin) | _of_the_other_sex(named)
    full = {
        text: short_for[text] if short_for.get(text) in votes else full_spelling(text, votes, kin) for text in votes
    }
    pooled = {entity: Counter(votes[entity]) for entity in full.values()}
    for text, entity in full.items():
        if text != entity and not _is_plainly_a_person(entity, votes[entity]):
            pooled[entity].update(votes[text])
    return {
        text: (_canonical(as_shortened(entity, votes), kind), kind)
        for text, entity in full.items()
        for kind in [elected(pooled[entity])]
    }


def _of_the_other_sex(named: list[Named]) -> frozenset[str]:
    """Names that are not those of "Mr. Roe" or "Mrs. Roe", as their given names tell."""
    called = {(name.title, name.text) for name in named if name.title}
    full = {name.text for name in named if " " in name.text}
    return frozenset(
        text for text in full for title, surname in called if text.split()[-1] == surname and not may_be(title, text)
    )


_TITLES = {"mr": "he", "mrs": "she", "ms": "she", "miss": "she"}
_TOLD = 3
"""How much the words around a name or its form say at least; what the recogniser makes of it says less."""


def _votes(named: list[Named]) -> dict[str, Counter[str]]:
    """How much speaks for each kind of each spelling, in the order in which names are told.

    Two words that are once told to be a body's ("a Norvik Analytica spokesman") and never a person's are none, however
    often the recogniser takes them for one.
    """
    votes: dict[str, Counter[str]] = {}
    for name in named:
        votes.setdefault(name.text, Counter())[name.kind] += name.weight
    told = {(name.text, name.kind) for name in named if name.weight >= _TOLD}
    for text, found in votes.items():
        if " " in text and (text, "organisation") in told and (text, "person") not in told:
            found["organisation"] += found.pop("person", 0)
    for text in _called_as_persons(named, votes):
        votes[text] = Counter(person=votes[text].total())
    return votes


_NO_GIVEN = frozenset(
    "team operation hurricane storm cyclone typhoon mount mt fort lake cape camp port project planet mission radio"
    " hotel villa casa saint st san santa la le el los las president crown house".split()
)
"""Words that stand first in names of other things: "Team Roe", "Storm Roe"."""


def _called_as_persons(named: list[Named], votes: dict[str, Counter[str]]) -> set[str]:
    """Names that are persons' as they are shortened, and their last words: "Ebo Kanza ran", later "Kanza said".

    The recogniser takes many a name that is strange to it for a place or a body; those go by their first word.
    """
    told = {name.text for name in named if name.weight >= _TOLD and name.kind != "person"}
    tells = {name.text for name in named if name.tells}
    found: set[str] = set()
    for text in votes:
        first, _, last = text.partition(" ")
        words = {first.lower(), last.lower()}
        strange = not (words & _NO_GIVEN or words & common_words()) and not is_body(last)
        alone = first not in votes or first in given_names() or votes[first]["person"]
        if strange and alone and last in tells and (first + last).isalpha() and not told & {text, first, last}:
            found |= {text, last}
    return found


def _is_plainly_a_person(name: str, votes: Counter[str]) -> bool:
    """Whether a name begins as a person's does and is taken for one: the recogniser takes many a surname for a firm."""
    return name.split()[0] in given_names() and " " in name and elected(votes) == "person"


def _canonical(entity: str, kind: str) -> str:
    if kind == "outlet":
        known = outlets.known(entity)
        return known.name if known else re.sub(r"(?i)^the ", "", entity)
    if kind == "state":
        state = states.state(entity)
        return state.name if state else entity
    return _LEGAL_END.sub("", entity) if kind == "organisation" else entity
