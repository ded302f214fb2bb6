"""Who holds a claim how certain, as of an instant: tellings turned into holdings, each traced to its root."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, EventType, Factuality, Judgement, PartKind
from reportedly.model.tracing import Root, Tracing
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.denying_nothing import denies_nothing
from reportedly.stories.judging.keeping_silent import is_on, is_silence
from reportedly.stories.judging.signs_of_life import tells_his_own_end, the_dead
from reportedly.stories.judging.speaking import is_party, is_resolved, parties_of
from reportedly.stories.judging.stops import is_only_the_journey
from reportedly.stories.judging.undertakings import is_undertaken
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, Telling, attribution_of, text_of


def holdings_of(claim: Claim, tracing: Tracing) -> list[Holding]:
    """Give what each origin holds of a claim, oldest page first; those that only pass it on (Uu) are left out.

    What a page says in its own voice of an event that lies ahead counts only where the page states no source for it:
    a headline rests on its story.
    """
    parties, dead = parties_of(claim, tracing), the_dead(claim.everything)
    told = [holding for telling in claim.everything for holding in _held(telling, tracing, dead)]
    told += [holding for telling in _last_on_each_page(claim) for holding in _signs_against(telling, tracing)]
    found = [holding for holding in told if not _only_reacts(holding) or is_party(holding, claim, parties)]
    found = [holding for holding in found if not is_only_the_journey(holding, claim)]
    found = [holding for holding in found if not denies_nothing(holding, claim, parties)]
    sourced = {holding.telling.page for holding in found if holding.by != ARTICLE and _is_stated(holding)}
    return _inherited([each for each in found if each.telling.page not in sourced or _stands_alone(each)])


def _is_stated(holding: Holding) -> bool:
    """Whether a story names a source, be it an unnamed one: what "was asked" or "is said" leaves the headline alone."""
    return not _in_headline(holding) and holding.root.basis is not Basis.UNATTRIBUTED


def _in_headline(holding: Holding) -> bool:
    return holding.telling.event.part is PartKind.TITLE


def _inherited(holdings: list[Holding]) -> list[Holding]:
    """Replace an outlet named as the source by the source that it names itself, where another page tells that.

    What an outlet says against it, it does not have from who says so.
    """
    sources: dict[str, Root] = {}
    for holding in holdings:
        if holding.root.told_to and holding.positive:
            sources.setdefault(_short(holding.root.told_to), holding.root)
    return [
        replace(holding, root=replace(source, reached_through=holding.root.reached_through))
        if _cites_an_outlet(holding) and (source := sources.get(_short(holding.root.name)))
        else holding
        for holding in holdings
    ]


def _short(outlet: str) -> str:
    """The name of an outlet without what it is: "Walden News" is "Walden" on the next page."""
    words = outlet.casefold().removeprefix("the ").split()
    while len(words) > 1 and words[-1] in _MEDIUM:
        words.pop()
    return " ".join(words)


_MEDIUM = frozenset("news tv television radio online newspaper daily weekly magazine agency broadcaster".split())


def _cites_an_outlet(holding: Holding) -> bool:
    return holding.positive and holding.by != ARTICLE and holding.root.basis is Basis.OUTLET


def _stands_alone(holding: Holding) -> bool:
    """Whether a holding counts on a page that states a source for the event: as a source, as a fact in the story, or as
    what a body has resolved, agreed to or offered."""
    event = holding.telling.event
    plain = not event.expected or event.change is not None
    fact = holding.value is Factuality.CERTAIN and plain and event.part is PartKind.BODY
    undertaken = event.part is PartKind.BODY and is_undertaken(holding)
    return fact or undertaken or is_resolved(holding) if holding.by == ARTICLE else not _in_headline(holding)


def _held(telling: Telling, tracing: Tracing, dead: Iterable[str]) -> list[Holding]:
    if _only_of_one_mind(telling):
        return []
    held = []
    for judgement in telling.event.factuality:
        said_by = _on_record_by(telling, judgement)
        root = tracing.roots.get((telling.page, said_by)) if said_by else None
        if said_by and judgement.score > 0 and tells_his_own_end(telling, said_by, dead):
            continue
        if root and said_by and judgement.value not in (Factuality.UNCOMMITTED, Factuality.CERTAIN_UNKNOWN):
            held.append(Holding(telling, root, said_by, judgement.value))
    return [holding for holding in _innermost(held) if not _only_touched_on(holding)]


def _only_of_one_mind(telling: Telling) -> bool:
    """Whether "agree" tells of opinions, not of a pact: "we don't agree on everything", "he agrees with Roe on it"."""
    event = telling.event
    after = text_of(telling.reading, event.part)[event.span[1] :][:60]
    if event.type is not EventType.AGREEMENT:
        return False
    anything = event.text.casefold() == "agree" and _OPINION.match(after) is not None
    return anything or (event.text.casefold() in ("agree", "agrees") and _ALIKE.match(after) is not None)


_OPINION = re.compile(
    r"(?i)^ (?:on|about|with|in) (?:everything|all|every|many|much|some|each|him|her|them|that|this|how|what|who)\b"
)
_ALIKE = re.compile(r"^ with (?:[\w.’'-]+ ){1,5}?(?:on|about|that)\b")
"""In the present tense: whoever makes a pact agrees to it, or has agreed with somebody on it."""


def _last_on_each_page(claim: Claim) -> list[Telling]:
    """Of each page the last telling, in its story, of the event as one to come."""
    ahead = [telling for telling in claim.tellings if telling.event.expected and telling.event.part is PartKind.BODY]
    return list({telling.page: telling for telling in ahead}.values())


def _signs_against(telling: Telling, tracing: Tracing) -> list[Holding]:
    """What witnesses have not seen, on a page about an event to come: "no booking", "nobody has asked"."""
    reading = telling.reading
    judged = {judgement.by for event in reading.events for judgement in event.factuality if judgement.score}
    return [
        Holding(telling, tracing.roots[telling.page, said.id], said.id, Factuality.POSSIBLY_NOT)
        for said in reading.attributions
        if said.source.basis is Basis.WITNESS and said.id not in judged and _NOTHING.search(said.content.text)
    ]


_NOTHING = re.compile(r"(?i)^(no|nothing|nobody|none|any|neither)\b|\b(no|not any|never|nobody|nothing)\b")


def _only_reacts(holding: Holding) -> bool:
    """Whether somebody warns of an event, demands or rejects it: only from a party does that say that it will be."""
    attribution = attribution_of(holding.telling.reading, holding.by)
    if attribution is None or not holding.positive:
        return False
    if attribution.act is Act.ACCUSE and not holding.telling.event.expected:
        return False  # who accuses somebody of a deed says that it was done
    if holding.root.unnamed and _is_told_of_a_side(attribution, holding):
        return False  # "Norvik has offered to buy Holm, two people said": these say that it has
    return attribution.act in _REACTIONS or _REACTING.search(attribution.cue.text) is not None


def _is_told_of_a_side(said: Attribution, holding: Holding) -> bool:
    """Whether those who are told to offer, threaten or propose it take part in it."""
    names = {said.source.entity} if isinstance(said.source.entity, str) else {*(said.source.entity or ())}
    return any(name in names for each in holding.telling.event.participants for name in entities(each))


_REACTING = re.compile(r"(?i)\b(warn|concern|oppos|condemn|criticis|criticiz|welcom|urg|object|fear|caution)")
_REACTIONS = frozenset({Act.THREATEN, Act.DEMAND, Act.PROPOSE, Act.ACCUSE, Act.REJECT})


_BY_REFUSING = (Factuality.CERTAINLY_NOT, Factuality.POSSIBLE, Factuality.PROBABLE)


def _on_record_by(telling: Telling, judgement: Judgement) -> str | None:
    """Who says what is judged: a plan or belief is told by whoever reports it.

    Who refuses to speak says nothing, but who refuses to do a thing does not do it, who will not rule it out may, and
    who refuses to put it off stands by it.
    """
    by = judgement.by
    attribution = attribution_of(telling.reading, by)
    if attribution is None:
        return by
    if attribution.act is Act.DECLINE and judgement.value not in _BY_REFUSING:
        return None
    # Who calls a message a hoax says by that what he thinks of all that it tells.
    within = any(start <= telling.event.span[0] < end for start, end in attribution.content.spans)
    return (attribution.outer or ARTICLE) if attribution.held and within else by


def _only_touched_on(holding: Holding) -> bool:
    """Whether somebody speaks of a visit without saying that it will be: "the trip would harm relations"."""
    event = holding.telling.event
    bare = event.type is EventType.VISIT and not event.places and not event.when and not event.change
    return bare and holding.positive and holding.by != ARTICLE


def _innermost(held: list[Holding]) -> list[Holding]:
    """Of sources nested in one another only the innermost is an origin; the outer ones report what it said.

    Who denies what he reports, as in "denied reports that she would resign", is an origin too.
    """
    inner = [holding for holding in held if holding.by != ARTICLE]
    if not inner:
        return held
    outers = {outer: holding for holding in inner for outer in _outers(holding)}
    return [
        holding
        for holding in inner
        if holding.by not in outers or (holding.negative and not outers[holding.by].negative)
    ]


def _outers(holding: Holding) -> set[str]:
    by_id = {each.id: each for each in holding.telling.reading.attributions}
    found: set[str] = set()
    at: Attribution | None = by_id.get(holding.by)
    while at and at.outer and at.outer not in found:
        found.add(at.outer)
        at = by_id.get(at.outer)
    return found


Refusals = Mapping[str, tuple[int, Sequence[tuple[Reading, Attribution]]]]
"""The refusals to comment on each page that has any, with the number of the page among all."""


def refusals_of(readings: Sequence[Reading]) -> Refusals:
    """Give the refusals to comment by the page they stand on; to refuse to do a thing is none."""
    told = {
        reading.article.id: (
            number,
            [(reading, each) for each in reading.attributions if each.act is Act.DECLINE and is_silence(each)],
        )
        for number, reading in enumerate(readings)
    }
    return {page: (number, found) for page, (number, found) in told.items() if found}


def declines(claim: Claim, refusals: Refusals) -> list[tuple[Reading, Attribution]]:
    """Give the refusals to comment on a claim, by anybody, in the order of the pages that tell it."""
    pages = {telling.page for telling in claim.everything} & refusals.keys()
    found = [each for page in sorted(pages, key=lambda page: refusals[page][0]) for each in refusals[page][1]]
    return [(reading, said) for reading, said in found if is_on(said, reading, claim)]
