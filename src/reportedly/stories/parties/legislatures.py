"""Whose parliament decides: "lawmakers", "the assembly", "parliament" are those of one state, its committees apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from reportedly.model import states
from reportedly.model.statement import EventMention, EventType, Participant
from reportedly.stories.parties.names import entities
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Telling, sentence_around, text_of

LEGISLATURE = re.compile(
    r"(?i)\b(parliament\w*|national assembly|general assembly|assembly|legislat\w+|lawmakers|law-makers|mps|plenary"
    r"|senate|senators|congress|house of \w+|lower house|upper house|chamber of \w+"
    r"|rada|duma|knesset|bundestag|bundesrat|riksdag|storting|folketing|sejm|majlis|sabha|dail|cortes|riigikogu|saeima"
    r"|seimas|althing|eduskunta|hural)\b"
)
COMMITTEE = re.compile(r"(?i)\b((sub)?committee|panel|commission)\b")
_RATIFIED = re.compile(r"(?i)^ratif")
"""What only states do."""
_CANDIDATE = re.compile(r"[A-Z]\w+(?:['’]s?)? (?:\w+ ){0,2}(?:membership|accession|bid|entry|application|admission)\b")
"""Who is to be let in, and so does not decide: "Sweden's bid", "Swedish accession"."""
_WHERE = re.compile(r"(\b\w+,? )(?:in|at|from|near) (?:the )?[A-Z]\w+")
_LEAD = 600
"""Characters of a page that say what is decided on."""
_GIVEN = re.compile(r"(?i)^(ratif|approv|back|okay|ok|adopt|pass|vote)")
"""Decisions that are a parliament's where the sentence speaks of it."""


def legislature(telling: Telling) -> str | None:
    """Give the state whose parliament's decision a mention tells, "committee" where it is only that's; or None.

    Its state is told by its name, else by the sentence, the headline or the dateline, leaving out what is decided on.
    """
    event = telling.event
    if event.type not in (EventType.LAW, EventType.VOTE):
        return None
    text = text_of(telling.reading, event.part)
    sentence = text[slice(*sentence_around(text, event.span))]
    agent = next((each for each in event.participants if each.role == "agent"), None)
    if agent and COMMITTEE.search(agent.name):
        return "committee"
    named = agent.name if agent else sentence if _GIVEN.match(event.text) else ""
    ratifies = agent is None and _RATIFIED.match(event.text)
    return _state(agent, sentence, telling) if ratifies or LEGISLATURE.search(named) else None


class Chamber(StrEnum):
    """Which house of a parliament acts; a bill passes one and then the other."""

    LOWER = "lower house"
    UPPER = "upper house"
    BOTH = "both houses"


HOUSES = frozenset(str(each) for each in Chamber)


_LOWER = re.compile(
    r"(?<!White )(?<!Opera )\bHouse\b(?! of Lords)|\b([Ll]ower (house|chamber)|Commons|Bundestag|Duma|Lok Sabha"
    r"|Chamber of Deputies|[Cc]ongress(wo)?m[ae]n)\b"
)
_UPPER = re.compile(
    r"\b(Senates?|[Ss]enators?|[Uu]pper (house|chamber)|House of Lords|Lords|Bundesrat|Rajya Sabha"
    r"|Federation Council)\b"
)
_BOTH = re.compile(r"(?i)\b(both|two) (houses|chambers)\b")
_MEMBERS = re.compile(
    r"(?i)^(?:the |its |their |some |many |all |most |other |gop |top )*"
    r"(republicans?|democrats?|gop|lawmakers|legislators|members|leaders|leadership|majority|chamber|party|they|we|he|she)$"
)
_HIS_OWN = re.compile(r"(?i)(\b(my|his|her|your)|['’]s?)\s+(?:[\w-]+\s+){0,2}$")


def chamber(telling: Telling) -> Chamber | None:
    """Give the house of parliament whose vote or decision a mention tells; None for others' and for one member's own.

    Who acts tells it, by name or by where he belongs; where that is a party's members or nobody, the sentence does, or
    else the headline.
    """
    event = telling.event
    if event.type not in (EventType.LAW, EventType.VOTE) or _ELECTS.match(event.text):
        return None
    text = text_of(telling.reading, event.part)
    agents = [each for each in event.participants if each.role == "agent"]
    named = chamber_in(" and ".join(each.name for each in agents))
    if named or _is_own(event, agents, text):
        return named
    bodies = [telling.reading.affiliations.get(name, "") for each in agents for name in entities(each)]
    if found := chamber_in(" and ".join(bodies)):
        return found
    if not all(each.entity is None or _MEMBERS.match(each.name) for each in agents):
        return None
    # "The House bill that passed", "the Senate's bill failed": whose it is, where nobody is told to act.
    its_own = [] if agents else [each.name for each in event.participants if each.role == "theme"]
    if found := chamber_in(" and ".join(its_own)):
        return found
    sentence = text[slice(*sentence_around(text, event.span))]
    if _names_chamber(sentence):
        return chamber_in(sentence)
    article = telling.reading.article
    return chamber_in(article.title or "") or (
        chamber_in(article.text[:_NEWS]) if _BARE.fullmatch(_bare_bill(event)) else None
    )


_NEWS = 300
"""Characters of a story that say which house is meant by "the measure failed"."""
_BARE = re.compile(r"(?i)(?:the |this |that )?(?:bill|measure|legislation|amendment|motion|resolution|it)")


def _bare_bill(event: EventMention) -> str:
    """What a decision is on, where it is told as that of nobody: "the measure failed"."""
    agents = any(each.role == "agent" for each in event.participants)
    return "" if agents else next((each.name for each in event.participants if each.role == "theme"), "")


def house_of(telling: Telling) -> Chamber | None:
    """Give the house of parliament that does something of whatever type, as its agents are called."""
    if telling.event.type in (EventType.LAW, EventType.VOTE):
        return chamber(telling)
    return chamber_in(" and ".join(each.name for each in telling.event.participants if each.role == "agent"))


_ELECTS = re.compile(r"(?i)((re-?)?elect|go(es|ing)? to the polls|by-election|referendum|sign)")
"""What a people or a head of state does, and no house of parliament."""


def decides(telling: Telling) -> bool:
    """Whether a parliament or a house of it is told to act itself: what it decides is on record for all to see."""
    named = " and ".join(each.name for each in telling.event.participants if each.role == "agent")
    if chamber(telling) is None:
        return LEGISLATURE.search(named) is not None
    return chamber_in(named) is not None or (telling.event.when is not None and telling.event.when.earliest is not None)


_REGULATORS = re.compile(
    r"(?i:\b(?:commission|regulators?|watchdog|authority|administration|agency|inspectorate|antitrust office|ministry"
    r"|department|council|bureau|directorate)\b)|\b(?:FTC|CMA|FDA|EMA|FAA|FCC|SEC|EU|European Union|Brussels)\b"
)


def rules_as_regulator(telling: Telling) -> bool:
    """Whether a body in charge is told to have approved or barred something: it makes public what it decides."""
    event = telling.event
    named = " and ".join(each.name for each in event.participants if each.role == "agent")
    return not event.expected and _REGULATORS.search(named) is not None


_DONE_IN_SESSION = frozenset({EventType.COURT, EventType.SANCTION, EventType.APPOINTMENT, EventType.ECONOMIC})
"""What is no vote or law, and done by a parliament's vote all the same: it impeaches, expels, confirms."""


_CONFIRMED = re.compile(r"(?i)(nomination|confirm)")


def acts_in_session(telling: Telling) -> bool:
    """Whether a parliament or a house of it, and no committee, is told to have done something by its vote."""
    agents = [each for each in telling.event.participants if each.role == "agent"]
    named = " and ".join(each.name for each in agents)
    if not agents and _CONFIRMED.match(telling.event.text):
        text = text_of(telling.reading, telling.event.part)
        named = text[slice(*sentence_around(text, telling.event.span))]
    if telling.event.type not in _DONE_IN_SESSION or telling.event.expected or COMMITTEE.search(named):
        return False
    return LEGISLATURE.search(named) is not None or chamber_in(named) is not None


_FAILED = re.compile(
    r"(?i)^(fail|die|dying|collaps|defeat|kill|vote down|voted down|reject|go(?:es|ing|ne)? down|went down|fall|fell"
    r"|founder|flop|stall|falter|s[aiu]nk|torpedo|tank|sho[ot]+ down|doom|derail|quash|scupper|scuttl|thwart)"
)


_FAILED_TO = re.compile(r"(?i)\bfail(s|ed|ing)? to (\w+ )?$")


_PUT_TO_THE_VOTE = re.compile(r"(?i)\b(motions?|resolutions?|bills?|votes?|ballots?|nominations?|quorum)\b")


def fails(telling: Telling) -> bool:
    """Whether a mention tells that a bill or motion did not get through: "the bill failed", "failed to impeach her".

    Of what is no law it must be said with certainty that it is not so, and the sentence must tell of the vote.
    """
    event = telling.event
    if event.expected:
        return False
    text = text_of(telling.reading, event.part)
    if event.type in _DONE_IN_SESSION:
        sentence = text[slice(*sentence_around(text, event.span))]
        return _PUT_TO_THE_VOTE.search(sentence) is not None or acts_in_session(telling)
    if event.type is not EventType.LAW or not (chamber(telling) or decides(telling)):
        return False
    return _FAILED.match(event.text) is not None or _FAILED_TO.search(text[: event.span[0]][-40:]) is not None


_LAID = re.compile(
    r"(?i)\b(submit|fil(?:e|ing)|tabl|introduc|lodg|present|hand(?:ed)? in|put forward)\w*\b[^.;]{0,60}?"
    r"\b(motions?|bills?|resolutions?|articles)\b|\b(motions?|bills?|resolutions?) (?:was |were |has been )?"
    r"(?:submitted|filed|tabled|introduced|lodged|presented)\b"
)


def is_laid(telling: Telling) -> bool:
    """Whether members of a parliament are told to have moved for it: who tables a motion is on record for it."""
    event = telling.event
    if event.type not in _DONE_IN_SESSION or not event.expected:
        return False
    text = text_of(telling.reading, event.part)
    found = _LAID.search(text[slice(*sentence_around(text, event.span))])
    return found is not None and any(LEGISLATURE.search(each.name) for each in event.participants)


def _is_own(event: EventMention, agents: Sequence[Participant], text: str) -> bool:
    """Whether it is the vote of one member: "Roe voted against it", "her vote"."""
    if event.type is not EventType.VOTE:
        return False
    person = any(isinstance(each.entity, str) and not _MEMBERS.match(each.name) for each in agents)
    person = person or any(each.name.casefold() in ("he", "she", "i") for each in agents)
    verb = event.text.casefold() in ("vote", "voted", "voting", "votes") and not _NOUN.search(
        text[: event.span[0]][-12:]
    )
    return (person and verb) or _HIS_OWN.search(text[max(0, event.span[0] - 30) : event.span[0]]) is not None


_NOUN = re.compile(r"(?i)\b(a|the|any|that|this|no|final|floor|a \w+) $")


def _names_chamber(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_LOWER, _UPPER, _BOTH))


def chamber_in(text: str) -> Chamber | None:
    """Give the house of parliament that a text names, or both; None where it names none."""
    lower, upper = _LOWER.search(text), _UPPER.search(text)
    if _BOTH.search(text) or (lower and upper):
        return Chamber.BOTH
    return Chamber.LOWER if lower else Chamber.UPPER if upper else None


def _unless_legislature(found: re.Match[str]) -> str:
    """Nothing of where something else is: "a summit in Turku"; but all of "lawmakers in Turku"."""
    return found[0] if LEGISLATURE.search(found[1]) else found[1]


def _state(agent: Participant | None, sentence: str, telling: Telling) -> str | None:
    """The state that tells whose parliament it is: the nearest that is one, and not what the decision is about."""
    article, event = telling.reading.article, telling.event
    written_from = telling.reading.written_from
    home = states.by_code(written_from.country) if written_from and written_from.country else None
    title = article.title or ""
    candidates = [each[0] for each in _CANDIDATE.finditer(f"{title}\n{article.text[:_LEAD]}\n{sentence}")]
    decided_on = [each.name for each in event.participants if each.role != "agent"]
    about = {state for text in (*candidates, *decided_on) for state in states_in(text)}
    dateline = written_from.text if written_from else ""
    for told in (agent.name if agent else "", sentence.removeprefix(dateline), title):
        found = states_in(_WHERE.sub(_unless_legislature, told)) - about
        if home and home.name in found:
            return home.name
        if len(found) == 1:
            return next(iter(found))
    return home.name if home and agent and not states_in(title) else None
