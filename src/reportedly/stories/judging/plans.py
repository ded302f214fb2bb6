"""What is known of a claim at an instant, and what has become of its plan: who stands for it, who called it off."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property

from msgspec import Struct

from reportedly.model.statement import ARTICLE, Act, Basis, Change, EventMention, EventType, Factuality, PartKind
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.expectation import Standing, is_dated
from reportedly.stories.judging.intending import intends_it
from reportedly.stories.judging.moves import LONG_PUT_OFF, is_body, is_one_of_many, may_set
from reportedly.stories.judging.not_yet import is_only_not_done, is_only_so_far
from reportedly.stories.judging.speaking import Parties
from reportedly.stories.parties.casts import PAIRED
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

_COMMITS = frozenset({Act.THREATEN, Act.PROMISE, Act.PROPOSE})
"""What a party does in naming an act of its own as possible: threaten it, promise it, offer it."""

_UNLESS = re.compile(r"(?i)\bunless\b")

_WILL_SEEK = re.compile(r"(?i)\b(?:will|would|['’]ll) (?:now |soon )?(?:seek|try|work|move|attempt) to\s*$")
"""What stands before what a party will do if it can: "her government will seek to | open relations"."""

_OUGHT = re.compile(r"(?i)\b(?:should|ought to|must|needs? to|ha(?:s|ve|d) to)(?: (?:be|have|been|\w+ly))*\s*$")
"""What stands before what somebody thinks ought to be done: "her plane should be | shot down"."""

_WOULD_IF = re.compile(r"(?i)\b(will|would|['’]ll)\b.*\bif\b|\bif\b.*\b(will|would|['’]ll)\b")
"""As in "he said he would quit the government if it approved the deal"."""

_THREATENED = frozenset({EventType.APPOINTMENT, EventType.PROTEST, EventType.DEPLOYMENT})

_HARDLY = Factuality.PROBABLY_NOT.score


class Known(Struct, frozen=True, dict=True):
    """What is known of a claim at an instant: the holdings of the pages out by then, oldest first.

    `standing` tells which date stood when, `happening` are those that tell it as certain and past or present.
    """

    claim: Claim
    parties: Parties
    weighed: tuple[Weighed, ...]
    standing: tuple[Standing, ...]
    now: str
    happening: tuple[Weighed, ...] = ()

    @cached_property
    def positive(self) -> list[Weighed]:
        """The holdings that say it is or will be so."""
        return [each for each in self.weighed if each.holding.positive]

    @cached_property
    def changes(self) -> list[Weighed]:
        """Those of them that say that the plan was changed."""
        return [each for each in self.positive if each.holding.telling.event.change is not None]

    @cached_property
    def said_ahead(self) -> list[Weighed]:
        """What parties say on record of the event to come, as far as it still stands."""
        return _said_ahead(self)


def called_off(known: Known) -> list[Weighed]:
    """The words by which it stands called off; none where it was brought back since, or who called it off plans it."""
    off = by_party(known, Change.CANCELLED)
    back = [*by_party(known, Change.REINSTATED), *_taken_up_again(known, off)]
    return off if off and not any(is_later(each.holding, off) for each in back) else []


def is_later(said: Holding, off: Sequence[Weighed]) -> bool:
    """Whether something is said after a plan was called off; on one page, the news stands above what led to it."""
    last = off[-1].holding
    first = min(
        (each.holding.telling.event for each in off if each.holding.telling.page == last.telling.page),
        key=lambda event: (event.part is not PartKind.TITLE, event.span),
    )
    event, same_page = said.telling.event, said.telling.page == last.telling.page
    return said.at > last.at or (same_page and event.part is first.part and event.span < first.span)


def _taken_up_again(known: Known, off: Sequence[Weighed]) -> list[Weighed]:
    """What one of those who called it off says later, as a party on record, that he will do after all.

    Where pages or others tell that it was called off, it was by whom they name before it. Who says on one page that he
    will do one thing and not the other, "a partnership, but no takeover", takes nothing up again.
    """
    whose = {each.holding.root.family for each in off if each.party}
    before = [_who_called_off(each.holding) for each in off if not each.party]
    declined = {
        (each.telling.page, each.root.family) for weighed in known.weighed if (each := weighed.holding).negative
    }
    return [
        each
        for each in known.positive
        if each.party
        and (each.holding.telling.page, each.holding.root.family) not in declined
        and (each.holding.root.family in whose or any(_is_named_in(each.holding, words) for words in before))
        and _is_set(each)
        and (_is_news_of_a_plan(each.holding) or _is_offered(each))
    ]


def _is_offered(said: Weighed) -> bool:
    """As in "offered to proceed with the purchase": what somebody offers he has yet to do, whatever its words."""
    event = said.holding.telling.event
    return said.act in _COMMITS and event.change is None and not event.background


def since_planned_anew(known: Known) -> Known:
    """Give what is known of a plan since it was last made anew: what was put off without a date, or whose day passed
    without it, is long after set for a day by somebody. Who spoke of the old plan said nothing of the new one; who
    spoke of one a month after the old one's day, without a day, spoke of the new one.

    Pages that still tell it as put off meanwhile make it no later.
    """
    moved = [each.holding for each in by_party(known, Change.POSTPONED)]
    anew: datetime | None = None
    before: list[Holding] = []
    since = until = 0  # of those who put it off, since it was made anew and until the plan
    for plan in (each.holding for each in known.positive if _is_dated_plan(each.holding)):
        while until < len(moved) and moved[until].at < plan.at:
            until += 1
        if (over := _over_since(before, moved[since:until], first_instant(plan.at))) is not None:
            anew, before, since = over, [], until
        before.append(plan)
    if anew is None or any(first_instant(each.holding.at) < anew for each in known.happening):
        return known
    weighed, happening = (
        tuple(each for each in of if first_instant(each.holding.at) >= anew) for of in (known.weighed, known.happening)
    )
    return Known(known.claim, known.parties, weighed, known.standing, known.now, happening)


def _is_dated_plan(holding: Holding) -> bool:
    return _is_news_of_a_plan(holding) and is_dated(holding)


def _over_since(before: Sequence[Holding], put_off: Sequence[Holding], now: datetime) -> datetime | None:
    """Give from when on who plans it plans it anew: a month after it was put off without a date, or after its last day.

    None where it is not so long over by `now`, or was never set. `before` are the plans told so far, all with their
    day; the last told is looked at first, since one that still lies ahead decides.
    """
    dateless = list(itertools.takewhile(lambda each: each.telling.event.when is None, reversed(put_off)))
    if dateless:
        over = first_instant(dateless[-1].at) + LONG_PUT_OFF
        return over if over <= now else None
    latest: datetime | None = None
    for each in itertools.chain(reversed(put_off), reversed(before)):
        day = each.telling.event.when
        if day is None:
            continue
        if day.latest is None or day.floor or last_instant(day.latest) + LONG_PUT_OFF > now:
            return None
        over = last_instant(day.latest) + LONG_PUT_OFF
        latest = over if latest is None else max(latest, over)
    return latest


def _who_called_off(holding: Holding) -> str:
    """By whom a page tells as a fact that a plan was called off: the one who acts in it, else whom it names before."""
    acting = [name for each in holding.telling.event.participants if each.role in _ACTING for name in entities(each)]
    return acting[0] if len(acting) == 1 else _told_before(holding)


_ACTING = frozenset({"agent", "visitor"})


def _told_before(holding: Holding) -> str:
    """The words of a sentence before what was called off: "President Ada Berg abruptly called off her" trip."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return text[sentence_around(text, event.span)[0] : event.span[0]]


def _is_named_in(holding: Holding, words: str) -> bool:
    """Whether an origin, or a person's surname, stands in some words."""
    name = holding.root.name
    return re.search(rf"\b(?:{re.escape(name)}|{re.escape(name.split()[-1])})\b", words) is not None


def by_party(known: Known, change: Change) -> list[Weighed]:
    """Changes of plan told by a party or a body on record, or as fact by the page: who else could change the plan?

    One that a page looks back on does not undo the plan it tells as news: "she had called off a visit before".
    """
    told = [
        each
        for each in known.changes
        if each.holding.telling.event.change is change
        and each.holding.value is Factuality.CERTAIN
        and (may_set(each) or _is_told_by_its_own(each, known))
        and not _is_only_put_off(each, known)
    ]
    if not any(each.holding.telling.event.background for each in told):
        return told
    plan = max((each.holding.at for each in known.positive if _is_news_of_a_plan(each.holding)), default="")
    return [each for each in told if not each.holding.telling.event.background or each.holding.at > plan]


def _is_only_put_off(each: Weighed, known: Known) -> bool:
    """Whether what pages call cancelled is put off: by a party that day or the day before, or as most pages have it.

    What a page says in its own voice any body on record may put right. Headlines have one word for both; whose plan it
    is knows whether there is to be another day.
    """
    if each.party or each.holding.telling.event.change is not Change.CANCELLED:
        return False
    last = first_instant(day_of(each.holding.at))
    near = [
        (other, last - first_instant(day_of(other.holding.at)))
        for other in known.changes
        if other.holding.value is Factuality.CERTAIN and not other.holding.telling.event.background
    ]
    moved = [(other, ago) for other, ago in near if other.holding.telling.event.change is Change.POSTPONED]
    own_voice = each.holding.by == ARTICLE
    if any(
        (other.party or (own_voice and is_body(other.holding))) and timedelta() <= ago <= _A_DAY for other, ago in moved
    ):
        return True
    pages, others = (
        {other.holding.telling.page for other, ago in told if abs(ago) <= _SOME_DAYS}
        for told in (moved, [one for one in near if one[0].holding.telling.event.change is Change.CANCELLED])
    )
    return len(pages) > len(others)


_A_DAY = timedelta(days=1)
_SOME_DAYS = timedelta(days=3)


def _is_told_by_its_own(each: Weighed, known: Known) -> bool:
    """Whether an official of a party, though not by name, tells a change that the page's headline tells as a fact."""
    event, reading = each.holding.telling.event, each.holding.telling.reading
    said = attribution_of(reading, each.holding.by)
    if said is None or said.source.basis is Basis.OUTLET:  # "US television" is of no government
        return False
    own = said.source.affiliation is not None and known.parties.has(said.source.affiliation)
    return own and any(
        other.part is PartKind.TITLE and other.type is event.type and other.change is event.change
        for other in reading.events
    )


def _is_news_of_a_plan(holding: Holding) -> bool:
    event = holding.telling.event
    return event.expected and event.change is None and not event.background


def _said_ahead(known: Known) -> list[Weighed]:
    """What parties say on record of the event to come: as certain, as their plan, as a threat or a promise.

    A visit must be to somewhere or something: "the countries we will visit" announces none. Once it was called off
    only what brings it back and what was said since counts; and who backs out is no longer on record for it.
    """
    off, out = by_party(known, Change.CANCELLED), _backed_out(known)
    put_off = _put_off_for_nobody_knows_how_long(known)
    return [
        each
        for each in known.positive
        if _is_plan(each.holding)
        and each.holding.at >= max(out.get(each.holding.root.family, ""), put_off)
        and (not off or is_later(each.holding, off))
        and (each.planner or (each.party and _is_set(each) and not _is_told_as_done(each)))
        and not is_one_of_many(each.holding)
        and not _jointly_before_one_left(each, out)
    ]


def _put_off_for_nobody_knows_how_long(known: Known) -> str:
    """When a trip was last put off without a new date: whoever takes it up again has to say so anew."""
    if known.claim.type is not EventType.VISIT:
        return ""
    moved = (each.holding for each in by_party(known, Change.POSTPONED) if each.holding.telling.event.when is None)
    return max((each.at for each in moved), default="")


def _is_set(said: Weighed) -> bool:
    """Whether it is told as what will or probably will be, or by whom it binds; one close to it is not there."""
    likely = said.holding.value is Factuality.PROBABLE and not _is_only_near(said.holding)
    return said.holding.value is Factuality.CERTAIN or likely or _commits(said)


def _is_only_near(holding: Holding) -> bool:
    event, text = holding.telling.event, text_of(holding.telling.reading, holding.telling.event.part)
    start, end = sentence_around(text, event.span)
    before, behind = (
        text[max(start, event.span[0] - 90) : event.span[0]],
        text[event.span[1] : min(end, event.span[1] + 40)],
    )
    if event.type is EventType.AGREEMENT and _WORKING.search(before):
        return True
    return _NEAR.search(before) is not None or _IS_NEAR.match(behind) is not None


_NEAR = re.compile(
    r"(?i)\b(?:(?:close|closer|near|nearer)(?: than ever)? to|nears?|nearing|(?:verge|brink|cusp|edge|threshold) of"
    r"|within (?:reach|sight|striking distance|days|hours|weeks) of|(?:steps?|days|weeks|hours) away from)\b[^.;:]*$"
)
_WORKING = re.compile(
    r"(?i)\b(?:work(?:s|ed|ing)?|striv(?:e|es|ing)|push(?:es|ing)?)\b(?: [\w-]+){0,3} (?:to|towards?|on|for)\b[^.;:]*$"
)
"""Who works for a pact has not made it."""
_IS_NEAR = re.compile(
    r"(?i)[\w\s’'-]{0,12}?\b(?:is|are|was|were|seems?|looks?|remains?) (?:[\w’'-]+ ){0,2}?"
    r"(?:close|near|at hand|in sight|within reach)\b"
)


def _is_told_as_done(said: Weighed) -> bool:
    """Whether a party tells of a meeting, call, visit or vote as done: "we had a good conversation" announces none.

    A deal that was struck has yet to be closed, a pact that one side accepts to be made, and who has resigned may stay
    for a while.
    """
    event = said.holding.telling.event
    if event.type not in _OVER_ONCE_DONE:
        return False
    done = said.holding.value is Factuality.CERTAIN and not event.expected and event.change is None
    return done and said.act is Act.STATE


_OVER_ONCE_DONE = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.VOTE})


def _commits(said: Weighed) -> bool:
    """Whether a party names an act of its own that it will do, or will do unless it is given way to.

    So does who says that he intends to, or will seek to do it; and who says that he will leave a post, a union that it
    will strike, and a state that it will send forces, if something comes to pass. What ought to be done is nobody's
    plan, unless it takes two: that the two should meet is an offer.
    """
    event = said.holding.telling.event
    text = text_of(said.holding.telling.reading, event.part)
    sentence = text[slice(*sentence_around(text, event.span))]
    threat = _UNLESS.search(sentence) or (event.type in _THREATENED and _WOULD_IF.search(sentence))
    before = _told_before(said.holding)
    meant = threat or _WILL_SEEK.search(before) or intends_it(said.holding)
    if said.act is Act.PROPOSE and event.type not in PAIRED and _OUGHT.search(before):
        return False
    return said.act in _COMMITS or (said.holding.value is Factuality.POSSIBLE and event.expected and bool(meant))


def _jointly_before_one_left(said: Weighed, out: Mapping[str, str]) -> bool:
    """Whether what two sides said together is told by a page on which one of them has left the plan."""
    together = len(said.speaks_for) > 1
    return together and any(said.holding.at <= out.get(party, "") for party in said.speaks_for)


def _backed_out(known: Known) -> dict[str, str]:
    """When each party, if only by an unnamed official of its, last said that it will hardly be."""
    plans = [each.holding for each in known.positive if each.party and _is_plan(each.holding)]
    return {
        each.holding.root.family: each.holding.at
        for each in known.weighed
        if each.holding.value.score <= _HARDLY
        and not each.holding.telling.event.setting_denied
        and not is_only_so_far(each.holding)
        and not is_only_not_done(each.holding, plans)
        and not _is_looked_back_on(each.holding)
    }


def _is_looked_back_on(holding: Holding) -> bool:
    """As in "will meet on Tuesday. Berlin had said last week that no meeting was planned": it was said before that."""
    said = attribution_of(holding.telling.reading, holding.by)
    if said is None or not said.cue.spans:
        return False
    first = said.cue.spans[0][0]
    before = text_of(holding.telling.reading, said.part)[max(0, first - 12) : first]
    return _HAD.search(f"{before}{said.cue.text}") is not None


_HAD = re.compile(r"(?i)\bhad (?:\w+ )?\w+$")


def _is_plan(holding: Holding) -> bool:
    event = holding.telling.event
    if event.background or event.change is Change.CANCELLED:
        return False
    if event.type is not EventType.VISIT or event.places or _is_at_the_host_s(event):
        return True
    return _AT_AN_OCCASION.match(text_of(holding.telling.reading, event.part), event.span[0]) is not None


_AT_AN_OCCASION = re.compile(r"(?i)attend\w*\b|be (?:at|in attendance)\b")
"""Who is to attend a funeral is to come to it, wherever that is."""


def _is_at_the_host_s(event: EventMention) -> bool:
    """As in "the president will receive the king on 3 May": who receives somebody does so where he is at home."""
    roles = {each.role for each in event.participants if each.entity}
    return {"host", "visitor"} <= roles and event.when is not None
