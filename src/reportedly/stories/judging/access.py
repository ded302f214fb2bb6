"""Who has access to whether a claim is so, what is a denial, and what each origin weighs for the rules of status."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from reportedly.model import states
from reportedly.model.statement import ARTICLE, Act, Basis, EventMention, EventType, Factuality, PartKind
from reportedly.stories.claims.acts import is_stay
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.kinds import INSOLVENT, KEPT_OUT, kind_of
from reportedly.stories.judging.abroad import tells_of_elsewhere
from reportedly.stories.judging.answerable import clears_him
from reportedly.stories.judging.deciding import are_the_prosecutors
from reportedly.stories.judging.handovers import is_barred
from reportedly.stories.judging.heads_of_state import leads_where_it_was
from reportedly.stories.judging.its_own import is_of_its_own
from reportedly.stories.judging.not_yet import is_of_another_setting, is_only_so_far
from reportedly.stories.judging.planners import gives_up_the_plan, speaks_for_the_planners
from reportedly.stories.judging.promises import promises_not_to
from reportedly.stories.judging.retreats import takes_back_his_word
from reportedly.stories.judging.signs_of_life import is_seen_alive
from reportedly.stories.judging.speaking import (
    AUTHORITY,
    BODIES,
    ON_RECORD,
    Parties,
    described,
    is_of_the_past,
    is_party,
    source_text,
    speaks_for,
)
from reportedly.stories.judging.staying import has_pulled_out, has_stayed, has_stayed_away
from reportedly.stories.parties.legislatures import fails
from reportedly.stories.parties.names import entities
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Holding, attribution_of, is_fact, sentence_around, text_of

_RESPONSIBLE = frozenset(
    {EventType.DISASTER, EventType.DEATH, EventType.ATTACK, EventType.OUTBREAK, EventType.COURT, EventType.PROTEST,
     EventType.VOTE, EventType.LAW, EventType.LAUNCH, EventType.APPOINTMENT}
)  # fmt: skip


class Weighed(Struct, frozen=True):
    """A holding with what its origin is to the claim, as far as the rules of status ask for it.

    `party` says that it speaks for a party, `speaks_for` for which of those needed; `access` that it can know;
    `planner` that it tells what is set as one who plans it would; `denial` that it denies the event with access;
    `withdraws` that it takes back what its origin said before.
    """

    holding: Holding
    party: bool
    speaks_for: tuple[str, ...]
    access: bool
    planner: bool
    denial: bool
    withdraws: bool
    act: Act | None


def weigh(
    holdings: Iterable[Holding], withdrawals: Iterable[Holding], claim: Claim, parties: Parties
) -> tuple[Weighed, ...]:
    """Weigh the holdings of a claim, and those by which outlets withdraw a report of it."""
    told = [_weighed(holding, claim, parties, taken_back=False) for holding in holdings]
    return (*told, *(_weighed(holding, claim, parties, taken_back=True) for holding in withdrawals))


def _weighed(holding: Holding, claim: Claim, parties: Parties, taken_back: bool) -> Weighed:
    attribution = attribution_of(holding.telling.reading, holding.by)
    act = attribution.act if attribution else None
    party = is_party(holding, claim, parties)
    # who withdraws an offer of his own takes back no report
    plan = party and holding.telling.event.expected and not takes_back_his_word(attribution)
    return Weighed(
        holding,
        party,
        tuple(party for party in parties.needed if speaks_for(holding, claim, parties, party)),
        has_access(holding, claim, parties),
        speaks_for_the_planners(holding, parties),
        is_denial(holding, claim, parties),
        taken_back or (act in (Act.RETRACT, Act.CORRECT) and not plan),
        act,
    )


def has_access(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether an origin can know: a party, the authority in charge, a document, an eyewitness, a reporter there."""
    root = holding.root
    if claim.type is EventType.COURT and are_the_prosecutors(source_text(holding)):
        return True
    if root.unnamed and root.basis is not Basis.WITNESS:
        return False
    if is_only_a_picture(holding) or (root.basis is Basis.DOCUMENT and _NEWS_ITEM.search(source_text(holding))):
        return False
    if root.basis is Basis.DOCUMENT or (root.basis is Basis.WITNESS and not _only_claims(holding)):
        return True
    if is_party(holding, claim, parties):
        return True
    if _is_authority(holding, claim) or _hosts_it(holding, claim) or _knows_who_is_free(holding):
        return True
    if leads_where_it_was(holding, claim):
        return True
    return holding.by == ARTICLE and root.dateline is not None and holding.telling.event.part is PartKind.BODY


def _only_claims(holding: Holding) -> bool:
    """Whether a page keeps its distance from what somebody saw: "a claim by a fisherman", "a neighbour alleged"."""
    said = attribution_of(holding.telling.reading, holding.by)
    return said is not None and _CLAIMING.search(said.cue.text) is not None


_CLAIMING = re.compile(r"(?i)\b(?:claim|alleg)")
_NEWS_ITEM = re.compile(r"(?i)\b(?:articles?|stor(?:y|ies)|obituar(?:y|ies)|coverage|columns?|editorials?)\b")
"""What an outlet has written knows no more than the outlet."""
_PICTURE = re.compile(r"(?i)\b(photo(graph)?|image|picture|pic|visual|video|clip|post|tweet|screenshot|meme)s?\b")
_BY_A_DEVICE = re.compile(
    r"(?i)\b(satellite|security|surveillance|cctv|traffic|police|drone|radar|body-?(worn|cam\w*)|dash-?cam\w*)"
)
_RELATIVE = frozenset({"that", "which", "it", "this", ""})


_GOES_ROUND = re.compile(
    r"(?i)\b(circulat\w+|(?:going|making|doing|made|did) the rounds|viral|purport\w*|fake\w*|forge[dr]\w*|hoax|bogus"
    r"|spurious|doctored|fabricated|made to look|unverified|so-called)\b"
)
_LETTER = re.compile(r"(?i)\b(letter|message|e-?mail|note|memo|text)s?\b")
_SOMEBODYS = re.compile(r"['’]s?\s|\b(?i:his|her|its|their|our|my)\b|\b(?i:from|by|of) (?:the )?[A-Z]")


def is_only_a_picture(holding: Holding) -> bool:
    """Whether it is told from a picture, post or letter that goes round, of which nobody says who made it.

    Of a death no letter tells but one that is somebody's: "a letter announcing that she had died".
    """
    if holding.root.basis is not Basis.DOCUMENT:
        return False
    reading = holding.telling.reading
    said = attribution_of(reading, holding.by)
    if said is None:
        return False
    named = said.source.text
    if named.lower() in _RELATIVE and said.source.spans:
        text = text_of(reading, said.part)
        span = said.source.spans[0]
        named = text[sentence_around(text, span)[0] : span[0]]
    nobodys = holding.telling.event.type is EventType.DEATH and _SOMEBODYS.search(named) is None
    if _LETTER.search(named) is not None and (nobodys or _GOES_ROUND.search(named)):
        return True
    return _PICTURE.search(named) is not None and _BY_A_DEVICE.search(named) is None


def _hosts_it(holding: Holding, claim: Claim) -> bool:
    """Whether an origin speaks on record for the state in which others meet: it knows who came."""
    if claim.type not in (EventType.MEETING, EventType.AGREEMENT) or holding.root.basis not in BODIES:
        return False
    state = states.state(holding.root.speaker or "")
    if state is None:
        return False
    if any(place.country == state.code for place in holding.telling.event.places):
        return True
    return claim.type is EventType.AGREEMENT and _brings_them_together(holding, state)


def _brings_them_together(holding: Holding, state: states.State) -> bool:
    """Whether a page tells a pact of others from the state that makes it known, or says that this one mediates.

    As in "A and B have agreed to stop fighting, Egypt's foreign minister announced", written from Cairo.
    """
    reading = holding.telling.reading
    said = attribution_of(reading, holding.by)
    makes_known = said is not None and _MAKING_KNOWN.search(said.cue.text) is not None
    if makes_known and reading.written_from is not None and reading.written_from.country == state.code:
        return True
    text = reading.article.text
    named = (text[slice(*sentence_around(text, found.span()))] for found in _MEDIATING.finditer(text))
    return any(mentioned.code == state.code for sentence in named for mentioned in _states_in(sentence))


def _states_in(text: str) -> list[states.State]:
    return [state for name in states_in(text) if (state := states.state(name))]


_MAKING_KNOWN = re.compile(r"(?i)\b(?:announc|declar|unveil|proclaim)")
_MEDIATING = re.compile(r"(?i)\b(?:broker|mediat)\w*")


def _knows_who_is_free(holding: Holding) -> bool:
    """Whether a state says on record who was let go: it has freed them, has got them back, or has let them pass.

    It may do so on a site or by a medium of its own.
    """
    root, event = holding.root, holding.telling.event
    if event.type is not EventType.COURT or root.basis not in BODIES | {Basis.OUTLET} or root.leaked:
        return False
    freed = kind_of(event, text_of(holding.telling.reading, event.part)) == "release"
    return freed and states.state(root.speaker or "") is not None


def is_denial(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether a party, or the authority with access, says that it is not so: not that its setting is otherwise."""
    event = holding.telling.event
    if is_forbidden(holding, claim) or is_barred(holding, claim) or is_seen_alive(holding) or clears_him(holding):
        return True
    if not (holding.value is Factuality.CERTAINLY_NOT or promises_not_to(holding)):
        return False
    if event.setting_denied or event.change:
        return False
    if _is_of_something_else(holding, parties) or is_only_so_far(holding) or _is_overtaken(holding, claim):
        return False
    if is_of_another_setting(holding, claim):
        return False
    if event.type is EventType.VISIT and claim.type is not EventType.VISIT:
        return False
    if _is_of_an_outcome(event) and not any(each.entity for each in event.participants):
        return False  # "none of them won half the ballots": that was no no to the vote
    if holding.by == ARTICLE and holding.telling.event.part is PartKind.BODY and fails(holding.telling):
        return True  # all could watch that a bill did not get through
    if holding.by == ARTICLE and event.part is PartKind.BODY and _is_of_an_outcome(event):
        return True  # all could watch that he won or lost it
    if holding.by == ARTICLE and holding.telling.event.part is PartKind.BODY and _in_open_court(holding.telling.event):
        return True
    if is_kept_out(holding) or has_stayed(holding) or has_pulled_out(holding) or has_stayed_away(holding):
        return True
    close = is_party(holding, claim, parties) or _is_authority(holding, claim) or _close_to_party(holding, claim)
    return close or is_of_its_own(holding) or gives_up_the_plan(holding, parties)


def _is_overtaken(holding: Holding, claim: Claim) -> bool:
    """Whether a page itself tells the death, with its day or further down, of which it says that it was not so.

    As in "her son wrote that she was not dead; on Tuesday she died". Who is told to deny it does so all the same.
    """
    said, not_so = attribution_of(holding.telling.reading, holding.by), holding.telling.event
    if claim.type is not EventType.DEATH or said is None or said.act is Act.DENY:
        return False
    return any(
        telling.page == holding.telling.page
        and is_fact(telling.event)
        and (telling.event.when is not None or telling.event.span > not_so.span)
        for telling in claim.tellings
    )


def _is_of_something_else(holding: Holding, parties: Parties) -> bool:
    """Whether it is denied of what is no party, or names nothing on a page that denies it of such a thing.

    As in "Roe said he is not buying Halden. 'I'm not buying any club.'", where pages tell that he buys Norvik.
    """
    event, page = holding.telling.event, holding.telling.reading.events
    alike = [each for each in page if each.type is event.type and each.text.casefold() == event.text.casefold()]
    done_to = _done_to([event]) or _done_to(alike)
    return bool(done_to) and not any(parties.has(name) for name in done_to)


def _done_to(events: Iterable[EventMention]) -> list[str]:
    return [name for event in events for each in event.participants if each.role in _DONE_TO for name in entities(each)]


_DONE_TO = frozenset({"theme", "target"})


def is_forbidden(holding: Holding, claim: Claim) -> bool:
    """Whether a page tells as a fact that a court or the state bars a takeover: "a judge barred Halden from buying it".

    Also "the president has blocked the sale", "police banned the march".
    """
    event, reading = holding.telling.event, holding.telling.reading
    if claim.type not in _MAY_BE_BARRED or holding.by != ARTICLE or holding.value.score >= 0:
        return False
    start, _ = sentence_around(text_of(reading, event.part), event.span)
    return event.part is PartKind.BODY and any(
        other.part is event.part
        and start <= other.span[0] < event.span[0]
        and (_in_open_court(other) or (other.type is EventType.LAW and not other.expected))
        and _BARRING.match(other.text) is not None
        and any(each.by == ARTICLE and each.value is Factuality.CERTAIN for each in other.factuality)
        for other in reading.events
    )


def is_kept_out(holding: Holding) -> bool:
    """Say whether a page tells as a fact that somebody may not stand: "the commission barred Roe from running"."""
    event, text = holding.telling.event, text_of(holding.telling.reading, holding.telling.event.part)
    told = event.type is EventType.APPOINTMENT and holding.by == ARTICLE and event.part is PartKind.BODY
    return told and not event.background and KEPT_OUT.match(text, event.span[0]) is not None


_MAY_BE_BARRED = frozenset({EventType.ECONOMIC, EventType.PROTEST})
_WON_OR_LOST = re.compile(r"(?i)(?:w[io]n|surviv|los|conced)")
_BARRING = re.compile(
    r"(?i)(?:block|barr|prevent|stopp|halt|enjoin|prohibit|strik|struck|forbid|forbad|veto|banned|bans)"
)


def _is_of_an_outcome(event: EventMention) -> bool:
    return event.type is EventType.VOTE and not event.expected and _WON_OR_LOST.match(event.text) is not None


def _in_open_court(event: EventMention) -> bool:
    """Whether what a court has not done, or how somebody has not pleaded, could be watched there."""
    ruled = any(each.role == "agent" and _COURTS.search(each.name) for each in event.participants)
    return event.type is EventType.COURT and not event.expected and (ruled or _PLEA.match(event.text) is not None)


_PLEA = re.compile(r"(?i)ple(?:a|d)")
_COURTS = re.compile(r"(?i)\b(courts?|judges?|tribunal|justices?|circuit)\b")


def _is_authority(holding: Holding, claim: Claim) -> bool:
    """Whether an origin is, or speaks for, the authority in charge of such a matter: police, ministry, hospital."""
    if is_stay(holding.telling.event.act) and holding.root.basis in ON_RECORD and not holding.root.leaked:
        told = described(holding)
        public = holding.telling.event.act in ("be under control", "recede")
        return (AUTHORITY if public else _CARING).search(told) is not None
    event = holding.telling.event
    public = claim.type in _RESPONSIBLE or (claim.type is EventType.OTHER and _is_nobodys_act(event))
    public = public or (event.act == "find" and holding.negative)  # what was found may be another thing
    public = public or (claim.type is EventType.SANCTION and _is_nobodys_act(event))
    public = public or (
        claim.type is EventType.AID and kind_of(event, text_of(holding.telling.reading, event.part)) == "rescue"
    )
    public = public or (claim.type is EventType.OTHER and event.text.casefold().startswith(("fle", "fled")))
    if claim.type is EventType.ECONOMIC:
        public = kind_of(event, text_of(holding.telling.reading, event.part)) == INSOLVENT
    told = described(holding)
    at_work = holding.root.basis is Basis.WITNESS and _AT_WORK.search(told) is not None
    if not public or not (holding.root.basis in ON_RECORD or at_work) or holding.root.leaked:
        return False
    if is_of_the_past(holding) or tells_of_elsewhere(holding, claim):
        return False
    return AUTHORITY.search(told) is not None or (claim.type in _OF_CRAFT and _OPERATOR.search(told) is not None)


_AT_WORK = re.compile(r"(?i)\b(?:rescuers?|firefighters?|lifeguards?|paramedics?)\b")
"""Who saves people and puts out fires speaks for the service, as the police do, though none is named."""
_OF_CRAFT = frozenset({EventType.DISASTER, EventType.DEATH, EventType.AID, EventType.OTHER})
_OPERATOR = re.compile(
    r"(?i)\b(?:airline|ship[- ]?owner|shipping (?:line|company|firm)|ferry (?:line|company|firm))s?\b"
)
"""Who runs what has crashed or gone missing."""


def _is_nobodys_act(event: EventMention) -> bool:
    """Whether what happens is told of a thing alone: "the bridge reopened", "power was restored"."""
    return event.act is None and not any(each.role == "agent" and each.entity for each in event.participants)


_CARING = re.compile(r"(?i)\b(hospital|clinic|infirmary|medical|doctors?|physicians?|surgeons?)\b")
"""Who knows whether somebody is in their care."""


def _close_to_party(holding: Holding, claim: Claim) -> bool:
    """A named relative or friend of the one it is about has access to whether he lives; his aides have, if unnamed."""
    named = holding.root.basis in ON_RECORD and not holding.root.unnamed and not holding.root.leaked
    named = named and not _only_reports(holding)
    aides = holding.root.basis is Basis.ANONYMOUS and _HIS_OWN.search(described(holding)) is not None
    return claim.type is EventType.DEATH and (named or aides)


def _only_reports(holding: Holding) -> bool:
    """Whether a body is told to report it, as a medium does that has it from somebody."""
    said = attribution_of(holding.telling.reading, holding.by)
    medium = holding.root.basis in (Basis.ORGANISATION, Basis.DOCUMENT) and said is not None
    return medium and said is not None and said.cue.text.casefold().startswith("report")


_HIS_OWN = re.compile(
    r"(?i)\b(?:aides?|camp|family|relatives|entourage|inner circle|doctors|lawyers|management|household)\b"
)
"""Those around somebody, who speak for him without names."""
