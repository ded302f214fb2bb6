"""Who is a party to a claim, and who speaks for one: for a body, for the state, for both sides together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from reportedly.model import states
from reportedly.model.statement import ARTICLE, Basis, EventType, Judgement, PartKind
from reportedly.model.tracing import Root, Tracing
from reportedly.stories.claims.acts import is_stay
from reportedly.stories.claims.cast import cast_of
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.reruns import is_run_again
from reportedly.stories.judging.answerable import is_of_who_did_it
from reportedly.stories.judging.appointing import has_the_post, of_the_appointing, tells_of_its_own_post
from reportedly.stories.judging.at_home import (
    ACTING,
    HOSTILE,
    home_state,
    is_its_officer,
    is_of_the_government,
    known_to_speak,
    speaks_for_its_place,
)
from reportedly.stories.judging.bereaved import speaks_for_the_dead
from reportedly.stories.judging.custodians import decides_on_custody, tells_of_the_deal
from reportedly.stories.judging.deciding import DECIDING, are_the_prosecutors
from reportedly.stories.judging.federations import fills_posts_of_its_team
from reportedly.stories.judging.households import speaks_for_its_royals
from reportedly.stories.parties.casts import PAIRED
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Holding, Telling, attribution_of, sentence_around, text_of

ON_RECORD = frozenset({Basis.OFFICIAL, Basis.PERSON, Basis.ORGANISATION, Basis.DOCUMENT})
BODIES = frozenset({Basis.OFFICIAL, Basis.ORGANISATION})

AUTHORITY = re.compile(
    r"(?i)\b(police|ministry|minister|hospital|court|coroner|medical examiner|fire|rescue|civil (defence|defense)"
    r"|civil protection|army|navy|air force|interior|geological|survey|seismolog|prosecutor|governor|mayor|county"
    r"|council|authorit|embassy|coast ?guard|harbou?r ?master|port|operator|agency|office|department|commission"
    r"|regulator|investigat(ive|ion|or)s?|forensic|government|municipalit|sheriff|emergency|red cross|red crescent"
    r"|icrc|city hall|(?:the|a) city$|waterworks|railways?|airport|utility|rescuers?|lifeguards|grid|hurricane cent"
    r"|weather|meteorolog|met office|safety (board|committee|commission)|prisons?|premier|first minister|attorneys?"
    r"|(?:air|naval|military) base|commanders?|aviation|search|magistrate"
    r"|(?:vice|deputy)[- ]president|presidency|palace|royal (?:court|household)|world health organi[sz]ation"
    r"|watchdogs?|mission control|flight controllers?|anti-doping|governing body|(?:sports?|athletics|football|skiing"
    r"|cycling|swimming|tennis|international) federation|health (?:service|officials?|chiefs?))"
    r"|\bgov\."
)


def is_of_labour(name: str) -> bool:
    """Whether a name is that of a union, or of workers by their trade, and no firm's."""
    return name == name.casefold() or DECIDING[EventType.PROTEST].search(name) is not None


_LEADS_A_HOUSE = re.compile(r"(?i)\b(majority|floor) leader\b|\bspeaker\b")
_CONFIRMS = re.compile(r"(?i)(confirm|nomination)")
"""Who leads a house of parliament decides on when it confirms whom others have chosen."""

_TOGETHER = re.compile(
    r"(?i)^(the |both |two )+(\w+ )?(companies|firms|sides|parties|governments|countries|states|nations|leaders|groups"
    r"|banks|airlines|carmakers|teams|clubs|unions|presidents|ministers|ministries|delegations)( and .*)?$"
)
"""Words for the two sides of a matter speaking as one: "the companies", "both governments"."""


_OWN_BODY = re.compile(
    r"(?i)^(the ((?-i:[A-Z])\w+(?:ish|an|ese|ch|ss) )?(company|firm|group|carmaker|automaker|airline|maker|manufacturer"
    r"|retailer|bank|lender|broadcaster"
    r"|publisher|studio|band|club|team|league|union|party|agency|regulator|organi[sz]ation|operator|startup|chain|brand)"
    r"|(his|her|their|its) (management|managers?|agents?|publicists?|lawyers?|office|representatives?|label"
    r"|spokes\w+|unions?|organi[sz]ers?|promoters?)|the (palace|presidency|royal (house|household|palace|court))"
    r"|(the )?(company|agency|club|bank|group|airline|union|mission|launch) (officials|executives|managers)"
    r"|an? ((company|club|bank|group|airline) )?spokes(man|woman|person)( for the (?-i:[^A-Z]+))?)$"
)
"""How a body is spoken of after it was named: as the company, the airline; whoever speaks for a person or group."""
_DESCRIBED_BODY = re.compile(
    r"(?i)the (?:(?!(?:rival|other|second|parent|former|opposing|selling|buying|same|[\w-]*rights|advocacy|rebel"
    r"|militant|armed|campaign|lobby|pressure|trade|consumer|environmental|opposition|activist|monitoring|aid"
    r"|research) )"
    r"[\w’'.-]+ ){1,4}"
    r"(?:company|firm|group|giant|maker|carmaker|automaker|airline|carrier|manufacturer|retailer|insurer|lender"
    r"|publisher|broadcaster|studio|club|team|startup)(?: (?:behind|that makes|that owns|that runs) (?-i:[A-Z]).*)?$"
    r"|the (?:company|firm|group|startup) (?:behind|that makes|that owns|that runs) (?-i:[A-Z]).*$"
)
"""The same in more words: "the state-owned airline", "the Premier League club", "the company behind Velora"."""

_OF_A_COUNTRY = re.compile(
    r"the [A-Z]\w+(?:ish|an|ese|ch|ss) (?:company|firm|group|carmaker|airline|maker|bank|lender|club|team)$"
)
"""The same with its country, for which it does not speak: "the Spanish club"."""

_CHAIR = re.compile(r"(?i)\bchair(?:man|woman|person)?\b")
_CHAIRED = re.compile(r"(?i)\b(?:committee|panel|commission|board|council)$")
"""Bodies that act on a day of which their chairman tells: "the committee will vote on Friday, Chairman Roe said"."""

_CAMPAIGN = re.compile(
    r"(?i)^(?:(?:the|an?|his|her|their|deputy|senior|national|chief|re-?election)\s+)*(?:re-?election )?campaign\b"
)
"""The campaign of the one whose candidacy is told of, and no other's: "campaign spokesman Piet Vane"."""

_STATE_MEDIUM = re.compile(
    r"(?i)^(the )?(official |state |state-run |state-owned |state-controlled )+(media|television|tv|radio|broadcaster"
    r"|news agency|newspaper)$"
)
"""A medium of a state that is not named: that of those whom it tells of."""


class Parties(Struct, frozen=True):
    """The parties to a claim, by the names under which their spokesmen are known; `needed` must all say it for it to be
    confirmed. For an act of one side nobody's confirmation is needed."""

    all: tuple[str, ...]
    needed: tuple[str, ...]

    def has(self, name: str | None) -> bool:
        """Whether a name is that of a party."""
        return name is not None and any(same_entity(key(name), key(party)) for party in self.all)


def parties_of(claim: Claim, tracing: Tracing) -> Parties:
    """Find the parties to a claim: who takes part, as most pages say, the bodies they speak for, a visit's host, and
    a launch's operator."""
    roles = _ROLES.get(claim.type)
    concerned = roles or _CONCERNED.get(claim.type)
    people = [each.entity for each in cast_of(claim) if concerned is None or each.role in concerned]
    sides = _distinct([tracing.party(name) for name in people] + _hosts(claim))
    known = tuple(dict.fromkeys([*sides, *people, *_operators(claim, tracing)]))
    return Parties(known, tuple(sides) if roles and len(sides) > 1 else ())


_ROLES = {
    EventType.MEETING: ("party",),
    EventType.CALL: ("party",),
    EventType.AGREEMENT: ("party",),
    EventType.ECONOMIC: ("party", "agent", "target", "theme"),
    EventType.VISIT: ("visitor", "host"),
}
"""For what takes two sides, the roles that are its sides."""

_CONCERNED = {EventType.DEATH: ("victim",)}
"""Of other events the roles whose word counts as a party's: who claims to have killed somebody cannot vouch for it."""


def _hosts(claim: Claim) -> list[str]:
    """The state that a visit goes to, as most tellings say."""
    if claim.type is not EventType.VISIT:
        return []
    codes = Counter(place.country for telling in claim.tellings for place in telling.event.places if place.country)
    state = states.by_code(codes.most_common(1)[0][0]) if codes else None
    return [state.name] if state else []


def _operators(claim: Claim, tracing: Tracing) -> list[str]:
    """Who launches: a body that pages call the operator or maker, or that tells of a move of the date."""
    if claim.type is not EventType.LAUNCH:
        return []
    found: list[str] = []
    for telling in claim.tellings:
        for judgement in telling.event.factuality:
            attribution = attribution_of(telling.reading, judgement.by)
            root = tracing.roots.get((telling.page, judgement.by)) if attribution else None
            if attribution is None or root is None or not judgement.score:
                continue
            if root.basis not in BODIES and not (root.basis is Basis.PERSON and known_to_speak(root)):
                continue
            called = DECIDING[EventType.LAUNCH].search(attribution.source.text)
            if called or telling.event.change is not None or _plans_it(telling, judgement, attribution.source.text):
                body = root.speaker if root.speaker and states.state(root.speaker) is None else root.name
                found.append(body)
    return _distinct(found)


def _plans_it(telling: Telling, judgement: Judgement, source: str) -> bool:
    """Whether a body that is no authority over it says when it will launch: that is the one that does."""
    event = telling.event
    ahead = event.expected and event.when is not None and judgement.score > 0
    return ahead and event.part is PartKind.BODY and AUTHORITY.search(source) is None


def _distinct(found: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for name in found:
        if not any(same_entity(key(name), key(other)) for other in kept):
            kept.append(name)
    return kept


def is_party(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether an origin is a party to the claim or speaks for one on record, or decides on such acts."""
    root = holding.root
    if is_resolved(holding) or (claim.type is EventType.COURT and are_the_prosecutors(source_text(holding))):
        return True
    if root.basis not in ON_RECORD | {Basis.OUTLET} or root.leaked:
        return False
    if any(parties.has(name) for name in _voices(holding)):
        return True
    if is_of_who_did_it(holding.telling.event):
        # Who accuses somebody is no party to what he has done.
        return root.basis in BODIES and speaks_for_its_royals(holding, source_text(holding))
    return (
        speak_together(holding, claim)
        or _is_itself_concerned(holding, parties)
        or _files(holding, claim)
        or _decides(holding, claim, parties)
        or is_of_the_parties(holding, claim, parties)
    )


def is_of_the_parties(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether an origin speaks for one of the parties by what it is called beside it: "the company", "the minister"."""
    root = holding.root
    return (
        _speaks_for_its_own(holding)
        or _owns_it(holding)
        or (claim.type is EventType.APPOINTMENT and tells_of_its_own_post(holding))
        or has_the_post(holding, claim)
        or (root.basis in BODIES and fills_posts_of_its_team(holding, claim, described(holding)))
        or _at_home(holding, parties) is not None
        or (_is_plain_body(root) and speaks_for_its_place(holding, described(holding), source_text(holding)))
        or (root.basis in BODIES and is_of_the_government(holding, described(holding)))
        or _is_its_state_s_medium(holding)
        or (root.basis in BODIES and speaks_for_its_royals(holding, source_text(holding)))
        or (not _foreign(holding, parties) and decides_on_custody(holding, described(holding)))
        or tells_of_the_deal(holding)
        or (claim.type is EventType.DEATH and speaks_for_the_dead(root, source_text(holding)))
    )


_OF_MEDIA = frozenset({EventType.APPOINTMENT, EventType.ECONOMIC, EventType.AGREEMENT})
"""What a medium does for itself, and not as one that reports: it hires, it is bought."""


def _is_itself_concerned(holding: Holding, parties: Parties) -> bool:
    """As in "TV Norlink confirmed that its presenter will leave", or that it has cancelled a series of its own."""
    own = holding.root.basis is Basis.OUTLET and holding.by != ARTICLE and parties.has(holding.root.name)
    event, name = holding.telling.event, key(holding.root.name)
    doing = [each for party in event.participants if party.role == "agent" for each in entities(party)]
    does_it = event.type is EventType.OTHER and any(same_entity(name, key(each)) for each in doing)
    return own and (event.type in _OF_MEDIA or does_it)


_RESOLVING = re.compile(
    r"(?i)\b(?:vot(?:ed|es|ing)|agreed|resolved|ordered|approved|ruled|authori[sz]ed|decided)\b(?:[^.;:!?]|\.\w){0,70}$"
)
_RESOLVED = frozenset({EventType.PUBLICATION, EventType.APPOINTMENT})


def is_resolved(holding: Holding) -> bool:
    """As in "the committee voted to release the memo", told as a fact: who resolves to do a thing, or not, says so."""
    event = holding.telling.event
    if holding.by != ARTICLE or event.part is not PartKind.BODY or event.type not in _RESOLVED or event.background:
        return False
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    body = any(each.role == "agent" for each in event.participants) or DECIDING[event.type].search(before) is not None
    return body and _RESOLVING.search(before) is not None


def _is_its_state_s_medium(holding: Holding) -> bool:
    """As in "the president toured a fair, state television said": it shows what its own state's people do."""
    if holding.root.basis is not Basis.OUTLET or _STATE_MEDIUM.match(source_text(holding)) is None:
        return False
    bodies = holding.telling.reading.affiliations
    if holding.telling.event.type is EventType.DEATH:
        return True  # of the deaths of its great a state tells by its media
    acting = [each for each in holding.telling.event.participants if each.role in ACTING]
    return any(states.state(bodies.get(name, "")) is not None for each in acting for name in entities(each))


def speaks_for(holding: Holding, claim: Claim, parties: Parties, party: str) -> bool:
    """Whether an origin is that party itself or speaks for it, on record or as an outlet."""
    root, only = holding.root, Parties((party,), ())
    if root.basis not in ON_RECORD | {Basis.OUTLET}:
        return False
    if any(only.has(name) for name in _voices(holding)):
        return True
    return speak_together(holding, claim) or only.has(_at_home(holding, parties))


def _voices(holding: Holding) -> tuple[str, ...]:
    """The names under which an origin speaks: its own, its body's, and each of several who say it together.

    Who held an office once speaks for himself alone.
    """
    root = holding.root
    names = [root.speaker] if root.basis is Basis.OUTLET else [root.speaker, root.name]
    names = [root.name] if is_of_the_past(holding) else names
    told = [name for name in names if name]
    return tuple(dict.fromkeys([*told, *(each for name in told if JOINT in name for each in name.split(JOINT))]))


JOINT = " and "
"""What stands between the names of two who say something together."""


def speaks_alone(holding: Holding) -> bool:
    """Whether one person, and no two who say it together, is the origin: he is no two sides at once."""
    root = holding.root
    return root.basis in (Basis.OFFICIAL, Basis.PERSON) and JOINT not in f"{root.name} {root.speaker or ''}"


def speak_together(holding: Holding, claim: Claim) -> bool:
    two = claim.type in PAIRED or claim.type in (EventType.VISIT, EventType.COURT)  # "both sides" agree on a release
    return two and holding.root.basis in BODIES and _TOGETHER.match(holding.root.name) is not None


_FILING = re.compile(r"(?i)\b(filings?|prospectus|(merger|takeover) agreement)\b")


def _files(holding: Holding, claim: Claim) -> bool:
    """Whether a takeover is told from a filing: it is the companies that file."""
    filed = holding.root.basis is Basis.DOCUMENT and claim.type is EventType.ECONOMIC
    return filed and _FILING.search(described(holding)) is not None


def _decides(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether an origin is a body that decides on such acts, and not that of another state than the ones concerned."""
    pattern = DECIDING.get(claim.type)
    if claim.type is EventType.VOTE and _orders_a_rerun(holding):
        return True
    if pattern is None or holding.root.basis not in ON_RECORD:
        return False
    if claim.type is EventType.APPOINTMENT and _LEADS_A_HOUSE.search(described(holding)):
        return _CONFIRMS.match(holding.telling.event.text) is not None
    if claim.type is EventType.APPOINTMENT and not of_the_appointing(holding, claim, described(holding)):
        return False
    return pattern.search(described(holding)) is not None and not _foreign(holding, parties)


def _orders_a_rerun(holding: Holding) -> bool:
    """Whether a court says that an election is to be held again: that is for it to say, and the date is not."""
    event = holding.telling.event
    court = DECIDING[EventType.COURT].search(described(holding)) is not None
    return court and event.expected and is_run_again(event, text_of(holding.telling.reading, event.part))


def _foreign(holding: Holding, parties: Parties) -> bool:
    """Whether an origin speaks for a state while the parties are of others: what it says of them is no decision."""
    spoken = states.state(holding.root.speaker or "")
    concerned = {state.name for party in parties.all if (state := states.state(party))}
    return spoken is not None and bool(concerned) and spoken.name not in concerned


def described(holding: Holding) -> str:
    """What an origin is called and how the page describes it, in one."""
    return f"{holding.root.name} {source_text(holding)}"


def is_of_the_past(holding: Holding) -> bool:
    """Whether a page calls somebody by what he was once: he is in charge of nothing now."""
    return holding.root.basis in (Basis.OFFICIAL, Basis.PERSON) and _FORMERLY.search(source_text(holding)) is not None


_FORMERLY = re.compile(r"(?i)(?:^|, |\bthe |['’]s? )(?:an? |the )?(?:former|retired|ex-|one-?time)")


def source_text(holding: Holding) -> str:
    """The words in which the page names the source; none for its own voice."""
    attribution = attribution_of(holding.telling.reading, holding.by)
    return attribution.source.text if attribution else ""


def _speaks_for_its_own(holding: Holding) -> bool:
    """As in "Velora will recall cars, the company said", "Voss will sing in Turku, her management said"."""
    root, event = holding.root, holding.telling.event
    if (
        root.basis not in BODIES
        or (known_to_speak(root) and not _is_only_described(source_text(holding)))
        or event.type in HOSTILE - {EventType.PROTEST, EventType.COURT}
    ):
        return False
    doing = [each for each in event.participants if each.role in ACTING]
    if doing and root.basis is Basis.ORGANISATION and all(_ITS_MEMBERS.fullmatch(each.name) for each in doing):
        return True
    own = ACTING | ({"theme"} if is_stay(event.act) else {"appointee"})
    acting = [each for each in event.participants if each.role in own and entities(each)]
    acting = [each for each in acting if each.role == "agent"] or acting  # the club that signs a player
    said_by = source_text(holding)
    campaigning = event.type is EventType.APPOINTMENT and _CAMPAIGN.match(said_by) is not None
    if len({name for each in acting for name in entities(each)}) != 1:
        return False
    chairing = _CHAIR.search(said_by) is not None and _CHAIRED.search(acting[0].name) is not None
    if _DESCRIBED_BODY.match(said_by) and not any(states.state(name) for name in entities(acting[0])):
        return True
    return campaigning or chairing or _OWN_BODY.match(said_by) is not None or is_its_officer(said_by, acting[0])


_ITS_MEMBERS = re.compile(r"(?i)its (?:own )?(?:members|membership|rank and file|delegates|shareholders|creditors)")
"""As in "the union said that its members had approved the contract": whoever counts their votes tells of them."""


def _owns_it(holding: Holding) -> bool:
    """As in "the mill will shut, its owner warned": whose it is decides on what becomes of it, where nobody else is
    told to."""
    event = holding.telling.event
    return (
        event.type is EventType.OTHER
        and holding.root.basis in ON_RECORD
        and OWNER.match(source_text(holding)) is not None
        and any(each.role == "theme" for each in event.participants)
        and not any(each.role == "agent" and entities(each) for each in event.participants)
    )


OWNER = re.compile(
    r"(?i)(?:(?:its|their|the)(?: [\w-]+){0,2}|the [\w-]+['’]s) (?:owners?|operators?|proprietors?|landlords?|parent"
    r"|parent company)(?: of .+|,? (?-i:[A-Z]).*)?$"
)


def _is_only_described(said_by: str) -> bool:
    """Whether a body is called by its country, league or town, for which it does not speak."""
    return _OF_A_COUNTRY.match(said_by) is not None or _DESCRIBED_BODY.match(said_by) is not None


def _is_plain_body(root: Root) -> bool:
    """Whether an official or a body speaks of whom no page says for whom."""
    return root.basis in BODIES and not known_to_speak(root)


def _at_home(holding: Holding, parties: Parties) -> str | None:
    return home_state(holding, described(holding), parties.all) if _is_plain_body(holding.root) else None
