"""What is done by being declared, and what public bodies set for themselves: appointments, rulings, laws in force."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventMention, EventType, Factuality, PartKind
from reportedly.stories.claims.kinds import INSOLVENT, kind_of
from reportedly.stories.claims.winners import WON
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.expectation import is_dated
from reportedly.stories.judging.handovers import is_of_handover
from reportedly.stories.judging.news import is_its_news
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.speaking import AUTHORITY
from reportedly.stories.parties.legislatures import decides
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Holding, sentence_around, text_of


def declared(telling: list[Weighed], known: Known) -> list[Weighed]:
    """An appointment or a sacking told as the act of a body by name, or a resignation, as a fact, where no unnamed
    source stands for its having been done.

    It is done by being declared: who tells of it so has the declaration. So is what a court rules, and that a law is in
    force or somebody has signed it, told with its day or as the news of a page.
    """
    if known.claim.type is EventType.COURT:
        public = (_is_ruling, _is_pardon, _is_handed_over)
        return [each for each in telling if any(is_done(each.holding) for is_done in public)]
    if known.claim.type is EventType.ECONOMIC:
        return [each for each in telling if _kind(each.holding) == INSOLVENT and _is_own(each.holding)]
    if known.claim.type is EventType.OTHER:
        own = [each for each in telling if _is_own(each.holding)]
        return [each for each in own if _is_public_act(each.holding) or _is_held(each.holding)]
    if known.claim.type is EventType.AGREEMENT:
        return [each for each in telling if _is_own(each.holding) and _is_voted(each.holding)]
    if known.claim.type is EventType.VOTE:
        return [each for each in telling if _is_own(each.holding) and _is_settled_vote(each.holding)]
    if known.claim.type is EventType.PUBLICATION:
        return [each for each in telling if _is_out(each.holding)]
    if known.claim.type is EventType.LAUNCH:
        return [each for each in telling if is_on_sale(each.holding)]
    if known.claim.type is EventType.VISIT:
        return [each for each in telling if _is_reception(each.holding)]
    if known.claim.type is EventType.SANCTION:
        return [each for each in telling if _is_own(each.holding) and _IN_FORCE.match(each.holding.telling.event.text)]
    if known.claim.type is EventType.LAW:
        return [each for each in telling if _is_own(each.holding) and _is_made_law(each.holding)]
    if known.claim.type is not EventType.APPOINTMENT:
        return []
    leaked = {each.holding.telling.page for each in telling if each.holding.root.unnamed}
    done = [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and each.holding.telling.event.part is PartKind.BODY
        and each.holding.telling.page not in leaked
        and is_its_news(each.holding)
        and (_IS_BACK.fullmatch(each.holding.telling.event.text) or not _HIRED.match(each.holding.telling.event.text))
        and _is_own_act(each.holding)
    ]
    # Of a coup nobody speaks for those who fell, and false reports are told as flatly: one outlet is not enough.
    tell = {each.holding.root.family for each in done if _kind(each.holding) == COUP}
    return [each for each in done if len(tell) > 1 or _kind(each.holding) != COUP]


def is_on_sale(holding: Holding) -> bool:
    """Whether a page tells as its news that something is on sale, in its story or its headline: anybody can buy it."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return holding.by == ARTICLE and is_its_news(holding) and _SOLD.match(text, event.span[0]) is not None


_SOLD = re.compile(
    r"(?i)available|selling\b|[\w’']+ (?:[\w’']+ ){0,6}?"
    r"(?:on (?:[\w-]+ )?sale|shops|stores|shelves|showrooms|dealerships|the market)\b"
)


def _is_reception(holding: Holding) -> bool:
    """As in "Roe welcomed the king on Monday", both by name and as a fact: guests are received for all to see."""
    event = holding.telling.event
    named = {each.role for each in event.participants if each.entity}
    received = _RECEIVED.fullmatch(event.text) is not None and {"host", "visitor"} <= named
    return received and is_dated(holding) and _tells_for_itself(holding)


_RECEIVED = re.compile(r"(?i)(?:welcomed|received|greeted|hosted)")


def _is_own_act(holding: Holding) -> bool:
    """Whether who appoints or sacks is told by name with whom, or is a court, who resigns or takes office with his
    name, or a government has fallen."""
    event = holding.telling.event
    named = {party.role for party in event.participants if party.entity}
    if _kind(holding) in _UPHEAVALS and not _A_NOUN.fullmatch(event.text):
        return bool(event.participants)
    quits = _QUITTING.match(event.text) if _kind(holding) == "leave the race" else None
    entering = _ENTERING.match(event.text) if _kind(holding) == "candidacy" else None
    alone = (
        entering
        or _RESIGNING.match(event.text)
        or _TAKING_OFFICE.match(event.text)
        or _IS_BACK.fullmatch(event.text)
        or quits
    )
    done = "agent" in named or _is_by_a_court(event) or _is_by_whom_headline_names(holding)
    if alone is not None and any(_CABINET.search(each.name) for each in event.participants if each.role == "appointee"):
        return True
    return "appointee" in named and (done or alone is not None or _is_of_a_public_office(holding))


def _is_by_a_court(event: EventMention) -> bool:
    """As in "an appeals court has removed Roe as president": what a court decides it makes known, by name or not."""
    return any(each.role == "agent" and _COURTS.search(each.name) for each in event.participants)


_PUBLIC_OFFICE = re.compile(
    r"(?i)\b(?:prime minister|(?:first|deputy|cabinet|health|finance|foreign|interior|defen[cs]e|justice) minister"
    r"|premier|chancellor|attorney general|(?:home|foreign|health|defen[cs]e|state|treasury|education) secretary"
    r"|secretary of|chief justice|chief of staff|special counsel|police (?:chief|commissioner)|fbi director|governor)\b"
)


def _is_of_a_public_office(holding: Holding) -> bool:
    """Whether somebody by name "has been appointed first minister", "was fired as attorney general": it is gazetted."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    start, end = sentence_around(text, event.span)
    return (
        _PASSIVE.search(text[start : event.span[0]]) is not None and _PUBLIC_OFFICE.search(text[start:end]) is not None
    )


_PASSIVE = re.compile(r"(?i)\b(?:has been|have been|was|were) (?:\w+ly )?$")


def _is_by_whom_headline_names(holding: Holding) -> bool:
    """Whether "the board of the company" is the one that the page's headline tells by name to have done it."""
    event = holding.telling.event
    agents = [each for each in event.participants if each.role == "agent"]
    return bool(agents) and any(
        other.part is PartKind.TITLE
        and other.type is event.type
        and _kind_in(holding, other) in (None, _kind(holding))
        and any(each.role == "agent" and each.entity for each in other.participants)
        for other in holding.telling.reading.events
    )


def _kind_in(holding: Holding, event: EventMention) -> str | None:
    return kind_of(event, text_of(holding.telling.reading, event.part))


def _is_public_act(holding: Holding) -> bool:
    return _is_of_government(holding) or _is_backing(holding) or _is_done_by_saying_so(holding)


def _is_backing(holding: Holding) -> bool:
    """Whether somebody by name has endorsed a candidate, or no longer does: it is done by being said."""
    event = holding.telling.event
    return event.act in ("endorse", "withdraw endorsement") and any(each.role == "agent" for each in event.participants)


def _is_settled_vote(holding: Holding) -> bool:
    """Whether somebody concedes, or those who sit together have elected one of them: "was elected speaker".

    Or one by name has won or lost it, told with the count or in a ballot of few; or a body's members have voted.
    """
    event = holding.telling.event
    if _kind(holding) == "concede":
        return True
    text = text_of(holding.telling.reading, event.part)
    start, end = sentence_around(text, event.span)
    named = any(each.role == "appointee" and each.entity for each in event.participants)
    if named and event.text.casefold().startswith("elect") and _BY_MEMBERS.search(text[start:end]) is not None:
        return True
    if _WON.fullmatch(event.text) and any(each.entity for each in event.participants):
        return _COUNTED.search(text[start:end]) is not None
    voters = [each.name for each in event.participants if each.role == "agent"]
    if _VOTED.fullmatch(event.text) is None:
        return False
    people = any(states_in(name) for name in voters) and _COUNTED.search(text[start:end]) is not None
    return people or any(_VOTERS.search(name) for name in voters)


_BY_MEMBERS = re.compile(
    r"(?i)\b(?:speaker|conclave|cardinals|deputies|lawmakers|legislators|senators|delegates|board of|party congress"
    r"|(?:elected|chosen) by (?:the )?(?:[\w-]+ ){0,2}(?:parliament|assembly|council|senate|board|members"
    r"|shareholders))\b"
)
"""Who elects one of them in a session: no ballots are counted for days."""


_WON = re.compile(rf"(?i){WON}|(?:re-?)?elect(?:s|ed)")
_VOTED = re.compile(r"(?i)vote[sd]?")
_VOTERS = re.compile(
    r"(?i)\b(?:members|voters|residents|shareholders|workers|staff|delegates|trustees|supervisors|councill?ors|council"
    r"|board|conference|caucus|commission(?:ers)?|regents|teachers|nurses|drivers|pilots|republicans|democrats"
    r"|conservatives|liberals|party|union|association|assembly)$"
)
_COUNTED = re.compile(
    r"(?i)\b(?:beating|defeating|ahead of|leadership|nomination|by-?election|runoff|caucus|ballot"
    r"|party(?:-room)? (?:vote|primary)"
    r"|\d[\d,.]* (?:votes )?to \d[\d,.]*|\d+[-–]\d+|\d[\d.]* ?(?:per ?cent|percent|%)|by \d[\d,]* votes)\b"
)
"""What tells of a count that is over, or of a ballot that takes an hour."""


_RESIGNING = re.compile(
    r"(?i)resign|step(s|ped|ping)? (down|aside|back|away)|quit|st[oa]*nd?(s|ing)? down|stood down|abdicat|bow|retir"
    r"|leav|left|depart|exit|g[ai]v\w* up|relinquish|vacat|surrender|la(?:y|id)|walk"
    r"|ended|concluded|came to (?:an end|a close)"
)


_ENTERING = re.compile(r"(?i)(?:threw|tossed|entered|joined|jumped|launched|announced|declared|kicked|unveiled|filed)")
"""What somebody enters a race by, for all to see."""
_QUITTING = re.compile(r"(?i)dropp|withdr|pull|end|suspend|abandon|bow|exit|quit")

COUP = "coup"
_UPHEAVALS = frozenset({COUP, "fall"})
"""Kinds of what befalls a government for all to see."""
_A_NOUN = re.compile(r"(?i)(?:military |army )?(?:coup|putsch|takeover|collapse|fall|breakup|demise|downfall)")
_CABINET = re.compile(r"(?i)\b(?:government|cabinet|coalition|ministers)$")
_TAKING_OFFICE = re.compile(
    r"(?i)became|become|(?:is|was)$|(?:ta[ko]|took|assum|enter)\w* (?:office|up|over)|t[ao]\w*k\w* (?:\w+ )?oath"
    r"|sw[oe]\w*[ -]in|oath|inaugurat|succe"
)


def _is_done_by_saying_so(holding: Holding) -> bool:
    event = holding.telling.event
    named = any(each.role == "agent" and each.entity for each in event.participants)
    fined = event.act is None and _FINES.match(event.text) is not None
    if fined and any(each.role == "agent" and AUTHORITY.search(each.name) for each in event.participants):
        return True
    return named and _BY_SAYING_SO.match(event.text) is not None


_FINES = re.compile(r"(?i)(?:fined|fines|penali[sz]e[ds]|hit|hits|slapped|slaps|slap)$")
"""What a regulator does by making it known."""


_BY_SAYING_SO = re.compile(r"(?i)(?:invok|pardon|commut|apologi|veto|concede|renounc|disown|disavow)(?!ing|ement)")
"""What somebody does by saying that he does it."""


def _is_voted(holding: Holding) -> bool:
    """Whether an offer or a deal is told to have been accepted by a vote."""
    return _VOTED_TO.search(_before(holding)) is not None


_VOTED_TO = re.compile(r"(?i)\bvot(?:ed|es?|ing) (?:[\w-]+ly )?(?:to|in favou?r of)\b[^.;:]*$")


def _is_of_government(holding: Holding) -> bool:
    """Whether a government is told to have shut down or opened again, which all can see."""
    event = holding.telling.event
    named = [each.name for each in event.participants if each.role in ("theme", "agent")]
    return _SHUTS.match(event.text) is not None and any(_GOVERNMENT.search(name) for name in named)


_SHUTS = re.compile(r"(?i)(?:partial )?(?:shut|reopen)")
_GOVERNMENT = re.compile(r"(?i)\bgovernments?$")


def _is_made_law(holding: Holding) -> bool:
    """Whether a law is told to be in force, or to have been signed or declared with who did it: it is gazetted then."""
    kind = _kind(holding)
    doing = [each for each in holding.telling.event.participants if each.role == "agent"]
    by_name = any(each.entity or _AUTHORITIES.search(each.name) for each in doing)
    if kind == "end" and any(_EMERGENCY.search(each.name) for each in holding.telling.event.participants):
        return is_dated(holding) or by_name  # anybody may go out again
    return kind == IN_FORCE or (kind in _DECLARING and by_name) or _RISES.match(holding.telling.event.text) is not None


_EMERGENCY = re.compile(
    r"(?i)\b(?:curfews?|lockdowns?|state of emergency|emergency rule|martial law|evacuation orders?|moratorium)$"
)
"""What holds for everybody at a place as long as it lasts."""

_IN_FORCE = re.compile(
    r"(?i)(?:(?:t[ao]\w*k|c[ao]m|go|went|enter|is|are|was)\w*\b.*\b(?:effect|force)$|beg[au]n|start(?:ed|s)|expire[sd]|lapse[sd])"
)
"""What is told of an embargo that is in force or over."""
_AUTHORITIES = re.compile(r"(?i)\b(?:police|authorities|government|ministry|city council|mayor|governor|army)\b")
"""Who imposes a curfew or declares an emergency in the open."""
_RISES = re.compile(r"(?i)prorogu|adjourn|dissolv")
"""What is done to a parliament by being declared to it."""


def _is_out(holding: Holding) -> bool:
    """Whether a document is told as out, with its day, or as a fact with who released it: all can read it then.

    Who speaks of "the memo published on Friday" takes it for granted, whoever he is.
    """
    event = holding.telling.event
    by_name = any(each.role == "agent" and each.entity for each in event.participants)
    told = is_dated(holding) or (holding.by == ARTICLE and by_name)
    return told and event.part is PartKind.BODY and not event.background


def scheduled(known: Known) -> list[Weighed]:
    """What a court or a parliament is to do, or from when a law is in force, as a page tells it as a fact of its own.

    They act in public, and set the day themselves: "the court will hear the case in May", "the ban takes effect on
    Monday". What they are only expected to do nobody has set. So do those who hold games or a congress, in a calendar
    that all can see.
    """
    if known.claim.type not in _SETTING:
        return []
    return [
        each
        for each in known.positive
        if each.holding.telling.event.expected
        and each.holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
        and not each.holding.telling.event.change
        and _tells_for_itself(each.holding)
        and _is_set(each.holding)
        and not _EXPECTED.search(_before(each.holding))
    ]


def _is_set(holding: Holding) -> bool:
    event, kind = holding.telling.event, _kind(holding)
    if event.act == "enter prison":
        return _is_of_court(event)
    if event.type is EventType.COURT:
        dated = kind in {*_SITTINGS, "sentence"} and is_dated(holding)
        return kind in _RULINGS | _SITTINGS and (_is_of_court(event) or dated)
    if event.type is EventType.OTHER:
        return is_dated(holding) and _is_opening(event)
    if event.type is EventType.SANCTION:
        return is_dated(holding) and _TAKES_EFFECT.match(event.text) is not None
    polled = event.type is EventType.VOTE and _POLLING.fullmatch(event.text) is not None
    return is_dated(holding) and (kind == IN_FORCE or polled or decides(holding.telling))


_POLLING = re.compile(
    r"(?i)(?:go|goes|going|head|return)\w* (?:back )?to (?:the )?polls|(?:by-?|snap )?elections?|referendum"
)
"""What a people votes in, on a day that the law or the government has set."""


def _is_opening(event: EventMention) -> bool:
    """As in "the games open on 3 May", "the congress is to begin on Monday": a public occasion by its calendar."""
    held = next((each.name for each in event.participants if each.role == "theme"), "")
    return _OPENING.match(event.text) is not None and _OCCASION.search(held) is not None


def _is_held(holding: Holding) -> bool:
    """As in "the games began on Friday": an occasion that the public comes to is held for all to see."""
    event = holding.telling.event
    return is_dated(holding) and _is_opening(event)


_OPENING = re.compile(
    r"(?i)(open|beg[aiu]n|start|commence|kick|g[eo]t|be held|held|hold|t[ao]k|took|be opened|convene|r[ua]n|w[io]n|lift"
    r"|play|stag)"
)
_OCCASION = re.compile(
    r"(?i)\b(congress|games|olympics|paralympics|festival|fair|expo|exhibition|show|concert|championships?|world cup"
    r"|cup|final|match|race|rally|regatta|derby|grand prix|tournament|conference|convention|general assembly|parade"
    r"|carnival|forum|marathon|biennale|gala|ceremony|coronation|census|exams?|examinations|bridge|tunnel|airport"
    r"|museum|stadium)$"
)


_TAKES_EFFECT = re.compile(r"(?i).*\b(?:effect|force)$|begin|start")
_SETTING = frozenset({EventType.COURT, EventType.LAW, EventType.SANCTION, EventType.VOTE, EventType.OTHER})
_EXPECTED = re.compile(r"(?i)\b(expect\w*|likely|hop(e|es|ed|ing)|poised|believed|seek\w*|want\w*|ask\w*|urg\w*)\b")


def _before(holding: Holding) -> str:
    """The words right before an event in its sentence."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return text[max(sentence_around(text, event.span)[0], event.span[0] - 60) : event.span[0]]


def _is_ruling(holding: Holding) -> bool:
    """Whether a page tells as a fact what is done in open court: a ruling by a court, a charge, a plea, a sentence."""
    event = holding.telling.event
    done = _kind(holding) in _IN_COURT or (_kind(holding) in _RULINGS and _is_of_court(event))
    return (done or _is_bail(holding)) and _is_own(holding)


def _is_bail(holding: Holding) -> bool:
    """As in "was granted bail", "won bail from a judge": it is decided in open court."""
    event = holding.telling.event
    behind = text_of(holding.telling.reading, event.part)[event.span[1] :][:_SHORTLY]
    return _kind(holding) == "release" and _GRANTED.match(event.text) is not None and _BAIL.match(behind) is not None


_GRANTED = re.compile(r"(?i)(?:grant|giv|gave|allow|w[io]n|secur|obtain|receiv|get|got)")
_BAIL = re.compile(r"(?i)(?: [\w.’'-]+){0,5}? bail\b")
_SHORTLY = 60
"""Characters behind a verb in which what is granted is told."""


def _is_pardon(holding: Holding) -> bool:
    return _PARDONS.match(holding.telling.event.text) is not None and _is_own(holding) and _is_by_name(holding)


def _is_handed_over(holding: Holding) -> bool:
    """Whether a page tells as a fact that somebody by name was handed over to another state, which has him then."""
    target = any(each.role == "target" and each.entity for each in holding.telling.event.participants)
    return target and is_of_handover(holding) and _is_own(holding)


_PARDONS = re.compile(r"(?i)(?:pardon(?!ing)|commut(?:e|ed)|reprieved)")


def _is_by_name(holding: Holding) -> bool:
    return any(each.role == "agent" and each.entity for each in holding.telling.event.participants)


def _is_of_court(event: EventMention) -> bool:
    return any(each.role == "agent" and _COURTS.search(each.name) for each in event.participants)


def _kind(holding: Holding) -> str | None:
    event = holding.telling.event
    return kind_of(event, text_of(holding.telling.reading, event.part))


def _is_own(holding: Holding) -> bool:
    """Whether a page tells it as a fact of its own, with its day or as its news."""
    return _tells_for_itself(holding) and is_its_news(holding)


def _tells_for_itself(holding: Holding) -> bool:
    event = holding.telling.event
    return holding.by == ARTICLE and event.part is PartKind.BODY and not event.background


_RULINGS = frozenset({"ruling", "verdict", "sentence"})
_IN_COURT = frozenset({"enter prison", "charge", "plea", "verdict", "sentence", "warrant"})
"""What is done in open court or filed there, so that all can know of it."""
_SITTINGS = frozenset({"hearing", "trial"})
IN_FORCE = "take effect"
"""The kind of what comes into force."""
_DECLARING = frozenset({"sign", "declare"})
"""Kinds of what is done by being declared or signed: a law signed, a state of emergency proclaimed."""
_COURTS = re.compile(r"(?i)\b(courts?|judges?|jury|jurors|tribunal|magistrates?|justices?|circuit)\b")


_HIRED = re.compile(r"(?i)hir|join|sign|bring|brought|return|(?:tak|took)\w*(?! (?:office|up|over|(?:\w+ )?oath))\b")
"""Who is hired or brought back has yet to come."""
_IS_BACK = re.compile(r"(?i)back|returned|rejoined|(?:came|went|come|gone) back")
"""Who has returned to his post, by his own act, is there."""
