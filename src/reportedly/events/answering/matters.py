"""Which matter of a page an answer is of: that whose sides answer, of the kind that may be so proposed, or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import structs

from reportedly.events.answering.acts import Act, Answer
from reportedly.events.answering.proposals import MATTERS, NEUTRAL, OTHERS, PRONOUNS
from reportedly.events.noun_kinds import is_firm
from reportedly.events.syntax import clauses
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventMention, EventType, Factuality, PartKind

_LEAD = 3
"""Sentences of a body in which a page tells what it is about."""
_BODIES = frozenset(
    "board director shareholder stockholder investor owner management leadership trustee boss chief chairman"
    " chairwoman executive president government".split()
)
"""Who answers for a firm, a club or a state, and what is called by the name of it: "Norvik's board"."""
_COURTS = frozenset("court judge tribunal justice secretary minister ministry government".split())
"""Who answers a state that asks for somebody."""


def matter_of(act: Act, part: ParsedPart, mentions: Sequence[EventMention], body: ParsedPart | None) -> int | None:
    """Give the number of the mention that tells the matter an act answers, or None."""
    fitting = [at for at, each in enumerate(mentions) if _fits(act, part, each) and _is_in_front(each, act, part, body)]
    fitting = [at for at in fitting if _is_inside(mentions[at], act, part)] or fitting
    if _is_of_another_state(act, part, [mentions[at] for at in fitting]):
        return None
    groups = {(mentions[at].type, frozenset(names(mentions[at]))) for at in fitting}
    if len({kind for kind, _ in groups}) > 1 or not fitting:
        return None
    before = [at for at in fitting if mentions[at].part is part.kind and mentions[at].span[0] < part.starts[act.verb]]
    stories = [at for at in fitting if mentions[at].part is PartKind.BODY]
    return (before or stories or fitting)[-1 if before else 0]


def _is_of_another_state(act: Act, part: ParsedPart, matters: Sequence[EventMention]) -> bool:
    """Whether a state asks for somebody who is told to be handed to another: "turned down Chile's request"."""
    below = () if act.of is None else part.subtree(act.of)
    named = [part.mention_at[at].entity for at in below if at in part.mention_at]
    asking = {state.code for name in named if isinstance(name, str) and (state := states.state(name))}
    goals = {place.country for each in matters if each.type is EventType.COURT for place in each.places}
    return bool(asking and goals) and asking.isdisjoint(goals)


def _is_inside(matter: EventMention, act: Act, part: ParsedPart) -> bool:
    """As in "accepted an invitation to visit Turku": what is answered says itself what it is for."""
    if act.of is None or matter.part is not part.kind:
        return False
    below = part.subtree(act.of)
    return part.starts[min(below)] <= matter.span[0] < part.end(max(below))


def _fits(act: Act, part: ParsedPart, matter: EventMention) -> bool:
    nouns = MATTERS.get(matter.type)
    if nouns is None or not names(matter) or not _is_open(matter) or not _may_answer(act, part, matter):
        return False
    if act.of is None:
        return True
    low = part.lowered[act.of]
    if low in PRONOUNS:
        return _is_told_right_before(act, part, matter)
    if act.of in part.mention_at:
        return act.answer is not Answer.OFF and _is_other_side(act, part, matter)
    return part.lemmas[act.of] in nouns and _names_it(act.of, part, matter)


def _is_open(matter: EventMention) -> bool:
    """Whether it is told as what may be, and as news."""
    certain = not matter.expected and any(each.value is Factuality.CERTAIN for each in matter.factuality)
    return not matter.background and not certain and matter.change is None


def _is_in_front(matter: EventMention, act: Act, part: ParsedPart, body: ParsedPart | None) -> bool:
    """Whether it is told in the headline or lead, or right before the answer."""
    if matter.part is not PartKind.BODY or body is None:
        return True
    sentence = _sentence_at(body, matter.span[0])
    here = part.sentence_of[act.verb] if part.kind is PartKind.BODY else None
    return sentence < _LEAD or (here is not None and 0 <= here - sentence <= 1)


def _sentence_at(part: ParsedPart, start: int) -> int:
    return next((number for number, (first, last) in enumerate(part.sentences) if start < part.end(last - 1)), 0)


def _is_told_right_before(act: Act, part: ParsedPart, matter: EventMention) -> bool:
    if matter.part is not part.kind or matter.span[0] >= part.starts[act.verb]:
        return False
    return part.sentence_of[act.verb] - _sentence_at(part, matter.span[0]) <= 1


def names(matter: EventMention) -> set[str]:
    """Give the names of those who take part in a matter."""
    found: set[str] = set()
    for each in matter.participants:
        found |= {each.entity} if isinstance(each.entity, str) else set(each.entity or ())
    return found


def _with_role(matter: EventMention, *roles: str) -> set[str]:
    return names(_only(matter, roles))


def _only(matter: EventMention, roles: Sequence[str]) -> EventMention:
    return structs.replace(matter, participants=tuple(each for each in matter.participants if each.role in roles))


def answerer(act: Act, part: ParsedPart) -> tuple[str, int] | None:
    """Give by what name who answers is known, and the word it stands at: his own, or of whom he is a body."""
    if act.who is None:
        return None
    for at in (*_owners(part, act.who), *_meant(act, part)):
        mention = part.mention_at.get(at)
        if mention is not None and isinstance(mention.entity, str) and mention.kind not in ("place", "event"):
            return mention.entity, at
    return None


def _owners(part: ParsedPart, who: int) -> Iterator[int]:
    yield who
    yield from (at for at in part.children[who] if part.deps[at] in ("poss", "compound", "nmod", "appos"))
    yield from (noun for prep, noun in clauses.prepositions(part, who) if prep in ("of", "at", "from"))


def _meant(act: Act, part: ParsedPart) -> list[int]:
    """Whom "it said it was withdrawing its offer" means: whose offer it is, or who says so."""
    if part.tags[act.who or 0] != "PRP":
        return []
    owned = [] if act.of is None else [at for at in part.children[act.of] if part.deps[at] == "poss"]
    above = part.child(part.heads[act.verb], "nsubj") if part.deps[act.verb] == "ccomp" else None
    return owned if above is None else [*owned, above]


def _may_answer(act: Act, part: ParsedPart, matter: EventMention) -> bool:
    """Whether who answers is a side of the matter, or a court or minister whom a state has asked for somebody."""
    if act.who is None:
        return False
    known = answerer(act, part)
    if known is not None and matter.type is EventType.ECONOMIC and _takes_free_side(act, matter):
        return True
    if known is not None and known[0] in names(matter):
        offered = _with_role(matter, "theme") if matter.type is EventType.ECONOMIC else set()
        makes_it = known[0] in _with_role(matter, "agent") and bool(offered)
        return not (act.answer is Answer.NO and makes_it and not of_own(act, part))
    if matter.type is EventType.COURT:
        return part.lemmas[act.who] in _COURTS or act.answer is Answer.OFF
    theirs = part.lemmas[act.who] in _BODIES or (is_firm(part, act.who) and _is_definite(act.who, part))
    return theirs and known is None and act.answer is not Answer.OFF


def _takes_free_side(act: Act, matter: EventMention) -> bool:
    """Whether the page has not told who makes the offer that somebody takes back."""
    sides = (_with_role(matter, "agent"), _with_role(matter, "theme"))
    return act.answer is Answer.OFF and not sides[0] and bool(sides[1]) and act.of is not None


_OF_OWN = frozenset({"rule", "pour", "throw", "close", "shut", "turn"})
"""By which one who proposes says no to what he might do himself: "ruled out a new bid"."""


def of_own(act: Act, part: ParsedPart) -> bool:
    """Whether a no may be to what he might do himself."""
    return part.lemmas[act.verb] in _OF_OWN


def _is_other_side(act: Act, part: ParsedPart, matter: EventMention) -> bool:
    """As in "spurns Norvik": what is turned down is what the other side proposes."""
    known = answerer(act, part)
    mention = part.mention_at[act.of or 0]
    return isinstance(mention.entity, str) and mention.entity in names(matter) - {known[0] if known else ""}


def _names_it(noun: int, part: ParsedPart, matter: EventMention) -> bool:
    """Whether a noun may name the proposal of a matter: by its article and owner, and by what it is said to be for."""
    own = names(matter)
    below = [at for at in part.subtree(noun) if at != noun]
    named = {at: part.mention_at[at].entity for at in below if at in part.mention_at}
    if any(part.lemmas[at] in OTHERS for at in part.children[noun]):
        return False
    known = any(_is_of(entity, own) for entity in named.values())
    if not known and not _is_definite(noun, part):
        return False
    if _is_for_another_thing(noun, part, matter, own) or _is_with_others(noun, part, own):
        return False
    foreign = [at for at, entity in named.items() if not _is_of(entity, own) and not _is_only_of_whom(at, part, known)]
    return not foreign


def _is_with_others(noun: int, part: ParsedPart, own: set[str]) -> bool:
    """As in "still backs its deal with Fjell", however the parser hangs it: with whom it is made is a side of it."""
    hung = [*clauses.prepositions(part, noun), *clauses.prepositions(part, part.heads[noun])]
    sides = [
        part.mention_at[at] for prep, at in hung if prep in ("with", "between") and at > noun and at in part.mention_at
    ]
    return any(not _is_of(each.entity, own) for each in sides)


def _is_of(entity: object, own: set[str]) -> bool:
    return entity in own if isinstance(entity, str) else bool(isinstance(entity, tuple) and own & {*entity})


def _is_definite(noun: int, part: ParsedPart) -> bool:
    articles = [part.lowered[at] for at in part.children[noun] if part.deps[at] in ("det", "poss")]
    if any(word in ("a", "an", "any", "some", "no", "every") for word in articles):
        return False
    return bool(articles) or part.kind is PartKind.TITLE or part.tags[noun] == "NNS"


def _is_only_of_whom(at: int, part: ParsedPart, known: bool) -> bool:
    """Whether a name tells by whom an offer is made that is known by what it is for; or a sum, a time, a state's."""
    kind = part.mention_at[at].kind
    head = part.heads[at]
    return (known and part.lowered[head] in ("from", "by")) or kind in ("group", "event", "place", "state")


def _is_for_another_thing(noun: int, part: ParsedPart, matter: EventMention, own: set[str]) -> bool:
    told = {part.lemmas[at] for at in range(len(part.words)) if matter.span[0] <= part.starts[at] < matter.span[1]}
    told = told if matter.part is part.kind else set()
    told |= {matter.text.lower(), part.lemmas[noun]}
    kinds = NEUTRAL | told | MATTERS[matter.type]
    for at in part.children[noun]:
        beside = part.deps[at] in ("compound", "nmod") and at not in part.mention_at and part.tags[at][:2] == "NN"
        if beside and part.lemmas[at] not in kinds:
            return True
        doing = part.deps[at] in ("acl", "relcl") and at > noun and part.tags[at] in ("VB", "VBG")
        behind = part.deps[at] == "prep" and at > noun and part.lowered[at] in _ABOUT and not _is_a_sum(at, part)
        if (doing or behind) and not _touches(at, part, own, told):
            return True
    return False


_ABOUT = frozenset({"for", "of", "on", "over", "to", "about"})


def _touches(at: int, part: ParsedPart, own: set[str], told: set[str]) -> bool:
    """Whether a side of the matter, a thing of its kind or a bare description of a side stands under a word."""
    below = part.subtree(at)
    return any(
        (under in part.mention_at and _is_of(part.mention_at[under].entity, own)) or part.lemmas[under] in told | _SIDES
        for under in below
    )


_SIDES = frozenset("company firm club group business player striker midfielder lender retailer maker rival".split())


def _is_a_sum(at: int, part: ParsedPart) -> bool:
    return any(part.tags[under] in ("CD", "$") for under in part.subtree(at))
