"""What kind of thing a name names at one place: a person, a body, an outlet, a state, a place, an event, a group."""

from __future__ import annotations

import re

from reportedly.language.affiliations import roles_around
from reportedly.language.bodies import BODIES, COMPANY_KINDS, is_body
from reportedly.language.datelines import in_dateline
from reportedly.language.descriptions import OWNING
from reportedly.language.names import NameSpan, is_full_name
from reportedly.language.papers import called_outlet, presented, used_as_outlet
from reportedly.language.pronouns import given_names
from reportedly.language.relatives import KIN, is_named_kin
from reportedly.language.speaking import says_i
from reportedly.model import outlets, states
from reportedly.model.document import WORK, ParsedPart

_KINDS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "EVENT": "event",
    "NORP": "group",
}
_EVENT_HEADS = frozenset(
    "forum fair summit conference festival games cup championship expo exhibition congress convention election war"
    " treaty olympics marathon open prix assembly session".split()
)
_BODY_NOUNS = COMPANY_KINDS | {"union", "fund", "group"}
_NOBLE = frozenset("prince princess king queen emperor empress sultan emir sheikh pope duke duchess".split())
_JUNIOR = frozenset({"jr", "sr"})
_LONGEST_PERSON = 3
"""Words of the name of a person, at most."""
_OF_A_PERSON = frozenset(
    {("tweet",), ("tweets",), ("administration",), ("campaign",), ("supporters",), ("presidency",)}
)
"""Words behind a surname that the recogniser takes for a body's."""
_OF_A_TOWN = frozenset({("police",), ("firefighters",), ("residents",)})
"""Words behind a town that the recogniser takes for a person: "Harden police"."""
_CAPITAL_INSIDE = re.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Lo|Van|Fitz|O’|O')[A-Z]?[a-z]+[A-Z]\w*$")
"""A name such as "MoonFreight" is that of no person."""


def kind_here(part: ParsedPart, span: NameSpan, text: str) -> tuple[str, int]:
    """Give the kind of a name at this place and how much that says: tables and titles more than the recogniser."""
    if span.label == WORK:
        return "other", 9
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
        return "person" if _is_given_a_post(part, span) else "organisation", 4
    told = _kind_told(part, span, text)
    if told:
        return told
    if " " in text and text.split()[-1].lower() in _EVENT_HEADS:
        return "event", 5
    if _placed(part, span):
        return "place", 2
    if _is_a_club(part, span) or _is_a_firm(part, span):
        return "organisation", 3
    if is_full_name(part, span.first, span.last) and span.label != "EVENT":
        return "person", 3
    return _kind_recognised(part, span, text)


_GIVING_POSTS = frozenset("name appoint elect make crown declare install".split())


def _is_given_a_post(part: ParsedPart, span: NameSpan) -> bool:
    """As in "Norvik names Ana Roe chief executive": the post behind the name is hers, and not at a body so called."""
    verb = span.first - 1
    gives = verb >= 0 and part.tags[verb][:2] in ("VB", "NN") and part.lemmas[verb] in _GIVING_POSTS
    full = 1 < span.last - span.first <= _LONGEST_PERSON and not is_body(part.words[span.last - 1])
    return gives and full and span.label in ("PERSON", "")


def _kind_recognised(part: ParsedPart, span: NameSpan, text: str) -> tuple[str, int]:
    """The kind that the recogniser gives a name, but for what it often takes for another, and how much that says."""
    kind = _KINDS.get(span.label, "other")
    if kind in ("organisation", "other") and " " not in text and part.words[span.last : span.last + 1] in _OF_A_PERSON:
        return "person", 3
    if kind == "person" and " " not in text and span.first and part.lowered[span.first - 1] in ("the", "on"):
        return "other", 1
    if kind == "person" and " " not in text and part.words[span.last : span.last + 1] in _OF_A_TOWN:
        return "place", 2
    if kind == "person" and (_CAPITAL_INSIDE.match(text) or _ends_in_a_house(text)):
        return "organisation", 1  # "MoonFreight", "the Ada Roe Centre"
    return kind, 2 if " " in text else 1


def _ends_in_a_house(text: str) -> bool:
    """Whether what is named after a person is a house or the like: "the Ada Roe Centre", not "the Roe Senate vote"."""
    last = text.split()[-1]
    return " " in text and is_body(last) and last.lower() not in BODIES


def _is_somebody(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a name is told as somebody's: "Ada Lind Roe, who ran", "Princess Ubol"."""
    words = part.words[span.first : span.last]
    if len(words) > _LONGEST_PERSON or is_body(words[-1]) or "&" in words:
        return False
    if outlets.looks_like_outlet(" ".join(words)) and not _has_no_article(part, span):
        return False  # "an aide told the Skerry Herald, who added"
    behind = tuple(word.lower() for word in part.words[span.last : span.last + 3])
    kin = behind[:2] == (",", "whose") and behind[2:] != () and behind[2] in KIN
    who = behind[:1] == ("who",) or behind[:2] == (",", "who")
    human = len(words) > 1 and part.deps[span.last - 1] == "appos" and part.lemmas[part.heads[span.last - 1]] in _HUMANS
    junior = len(words) > 1 and words[-1].lower().rstrip(".") in _JUNIOR
    return kin or who or human or junior or (len(words) > 1 and words[0].lower() in _NOBLE)


_HUMANS = frozenset(
    "resident man woman boy girl teenager student pupil villager farmer shopkeeper motorist passenger pedestrian"
    " teacher nurse doctor neighbour neighbor witness bystander survivor relative tourist fisherman hiker"
    " pensioner".split()
)


def _kind_told(part: ParsedPart, span: NameSpan, text: str) -> tuple[str, int] | None:
    """The kind that the form of a name or the words around it tell, and how surely."""
    if called_outlet(part, span):
        return "outlet", 12
    if outlets.looks_like_outlet(text) and len(text.split()) > 1 and not _is_called_as_an_outlet(part, span):
        return ("organisation" if _called_body(part, span) else "outlet"), 5
    if presented(part, span) or (_has_no_article(part, span) and says_i(part, span.last - 1)):
        return "person", 4
    if used_as_outlet(part, span):
        return "outlet", 4
    return ("organisation", 4) if _called_body(part, span) else None


def _is_called_as_an_outlet(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a person's surname is what outlets are called: "Linda Post", not "the Austin Post"."""
    given = span.last - span.first == 2 and part.words[span.first] in given_names() and span.label == "PERSON"
    return given and _has_no_article(part, span)


def _has_no_article(part: ParsedPart, span: NameSpan) -> bool:
    return not span.first or part.lowered[span.first - 1] not in ("the", "a", "an")


def _called_body(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a word before a name says that it is a company or the like: "insurer X", "the union X"."""
    before = part.lowered[span.first - 1] if span.first else ""
    return before in _BODY_NOUNS and part.tags[span.first - 1] in ("NN", "NNP") and span.label != "GPE"


def _is_a_club(part: ParsedPart, span: NameSpan) -> bool:
    """Whether a name begins as those of clubs do, or joins two: "Atletico Norvik", "Holm & Berg"."""
    return span.last - span.first > 1 and (
        part.words[span.first] in _CLUBS or "&" in part.words[span.first : span.last]
    )


_CLUBS = frozenset(
    "Atletico Atlético Athletic Sporting Inter Olympique Dynamo Dinamo Borussia Deportivo Racing Lokomotiv Spartak"
    " Eintracht Hapoel Maccabi Shakhtar Steaua".split()
)


def _is_a_firm(part: ParsedPart, span: NameSpan) -> bool:
    """Whether what is said to be its own is what firms have: "Corvane's takeover of", "Corvane's shareholders"."""
    if span.last - span.first > 1 or part.words[span.last : span.last + 1] not in OWNING:
        return False
    own = part.heads[span.last - 1]
    return part.deps[span.last - 1] == "poss" and own > span.last and part.lemmas[own] in _OF_FIRMS


_OF_FIRMS = frozenset(
    "takeover acquisition buyout shareholder subsidiary workforce revenue turnover profitability".split()
)


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
