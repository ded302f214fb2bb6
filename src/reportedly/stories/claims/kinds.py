"""Kinds within an event type: to arrest and to convict are both of the courts, and never one event."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from importlib.resources import files

from reportedly.model.statement import EventMention, EventType
from reportedly.model.tenures import IN_A_POST, TENURES, TIMES
from reportedly.stories.claims.abductions import is_abduction
from reportedly.stories.claims.acts import act_of, is_stay
from reportedly.stories.claims.closures import closure
from reportedly.stories.claims.custody import of_custody
from reportedly.stories.claims.permits import of_a_permit
from reportedly.stories.parties.legislatures import LEGISLATURE
from reportedly.stories.parties.names import entities

SWAP = "swap"
"""Of an agreement: captives, or what was seized, are given for one another."""
INSOLVENT = "bankruptcy"
"""The kind of what befalls a bank or a firm that fails: it is filed for, or a regulator closes it."""

LANDING = "landing"
"""The kind of what a spacecraft ends its flight with: its launch is another event, and so is each other's."""
FLYING = "launch"
"""The kind of a launch, a flight or a test."""
_LANDING = re.compile(
    r"(?i)(?:soft-? ?|moon |lunar |mars )?land(?!er)|touch|set-?down|(?:set|put|com|came|br)\w*\b[^.;\n]{0,60}?\bdown\b"
)


def kind_of(event: EventMention, text: str) -> str | None:
    """Give the kind of an event within its type by the words that tell it; None where they fit any.

    `text` is that of its part.
    """
    if event.type is EventType.LAUNCH:
        return LANDING if _LANDING.match(event.text) or _LANDING.match(text, event.span[0]) else FLYING
    if event.type is EventType.VOTE and _VOTED.match(event.text) and _is_of_a_house(event):
        return "house vote"
    return of_a_permit(event, text) or closure(_kind_told(event, text), event, text)


def _kind_told(event: EventMention, text: str) -> str | None:
    if is_stay(event.act):
        return event.act
    if event.type is EventType.OTHER and _ATTENDING.match(event.text) and _REMOTE.match(text, event.span[1]):
        return "remote"
    start = event.span[0]
    before = text[max(0, start - 3) : start].casefold()
    if event.type is EventType.APPOINTMENT and _is_of_candidacy(event, text):
        return "candidacy"
    if event.type is EventType.APPOINTMENT and _NOMINATION.match(event.text):
        return _of_a_nomination(event, text)
    if event.type is EventType.APPOINTMENT and (changing := _of_a_change(event, text)) is not None:
        return changing
    told = "" if event.act == "found" else event.text.casefold()  # who founds a firm has not found it
    kind = _kind(event.type, f"{before if before == 'by-' else ''}{told}")
    if event.type is EventType.APPOINTMENT and kind in ("leave", "enter", "leave the race"):
        kind = _of_a_race(kind, event, text)
    if (of_a_court := _of_a_court(kind, event, text)) is not None:
        return of_a_court
    if (befalling := _by_what_it_brings(kind, event, text)) is not None:
        return befalling
    if kind == "end" and event.type is EventType.LAW and _is_of_a_bill(event):
        return "pass"  # who kills a bill ends nothing that was in force
    if event.act and (kind is None or kind in _BY_ROWS):
        return act_of(event.act)
    if event.type is EventType.ECONOMIC and kind in ("down", "contract", None) and _is_of_jobs(event):
        return "jobs"
    stake = kind == "takeover" and any(_STAKE.search(each.name) for each in event.participants if each.role == "theme")
    return "stake" if stake else kind


_LEFT_FOR = re.compile(r"(?i)(?:lea[vf]\w*|left|depart\w*)(?: [\w.’'-]+){0,4}? for (?!home\b)[A-Z]")


_ORDERED_OUT = re.compile(
    r"(?i)(?:order|tell|told|giv|gave|instruct|ask|declar|deem)\w*\b[^.;\n]{0,90}?"
    r"\b(?:leave|depart|go|pack|quit|exit|personae? non grata|undesirable)\b"
)
_OUT_OF_JAIL = re.compile(r"(?i)(?:is|are|was|were|be|been)\b(?: \w+){0,2}? out of (?:jail|prison|custody)\b")
_ON_BAIL = re.compile(
    r"(?i)(?:grant|giv|gave|allow|get|got|w[io]n|secur|obtain|receiv|ma[kd]|post|den[iy]|refus|reject)\w* "
    r"(?:[\w.’'-]+ ){0,5}?bail\b"
)


def _is_kept_in(event: EventMention) -> bool:
    """Whether somebody stays in jail, or is kept there; a court that stays a ruling keeps nobody."""
    stays = _STAYS_IN.match(event.text) is not None and not any(each.role == "agent" for each in event.participants)
    return stays or _KEEPS_IN.match(event.text) is not None


_STAYS_IN = re.compile(r"(?i)(?:remain\w*|stay(?:s|ing|ed)?$|(?:is|are|was|were)$)")
_KEEPS_IN = re.compile(r"(?i)(?:keep|kept)")


def _of_a_court(kind: str | None, event: EventMention, text: str) -> str | None:
    """What a court rules is no verdict on somebody, and with an international warrant what it asks for is withdrawn."""
    if (kind == "verdict" and _is_of_a_bench(event)) or (kind in (None, "release") and _rules_on(event)):
        return "ruling"
    start = event.span[0]
    asks = kind == "warrant" and event.change is not None and _ABROAD.search(text[max(0, start - 20) : start])
    return "extradition" if asks else None


_ABROAD = re.compile(r"(?i)\b(?:international|european|interpol) $")
_BY_ROWS = frozenset({"fine", "marry", "birth", "pregnancy"})
"""Kinds that only rows of the lexicon tell: a storm hits a coast by no fine."""
_VOTED = re.compile(r"(?i)vot(?:es?|ed|ing)\b")


def _is_of_a_house(event: EventMention) -> bool:
    """Whether a parliament votes: that is no election, which it may set by it."""
    return any(each.role == "agent" and LEGISLATURE.search(each.name) for each in event.participants)


def _of_a_change(event: EventMention, text: str) -> str | None:
    """Who is replaced leaves, who is to lead an agency enters, and a government may fall; None for all else."""
    if _is_replaced(event, text) or _is_voted_out(event, text) or _is_no_longer(event, text):
        return "leave"
    if _SIGNS_ANEW.match(text, event.span[0]) or _FOR_SALE.match(text, event.span[1]):
        return "leave"  # who signs anew, or is not for sale, stays: that is told of his leaving
    if _TIME_IS_OVER.match(event.text) and _TENURE.search(text[max(0, event.span[0] - 90) : event.span[1] + 60]):
        return "leave"
    if _BRINGS_BACK.match(text, event.span[0]) or _IS_AGAIN.match(text, event.span[0]):
        return "return"
    if _HAS_A_JOB.fullmatch(event.text) and _JOB.match(text, event.span[1]):
        return "enter"
    if _REPLACES.match(event.text):
        return "leave" if _IS_PUT_OUT.search(text[max(0, event.span[0] - 12) : event.span[0]]) else "enter"
    leads = _LEADS.match(event.text) or _RUNS_IT.match(text, event.span[0])
    return "enter" if leads and not _LEADS_INTO.match(text, event.span[1]) else _of_upheaval(event)


_SIGNS_ANEW = re.compile(
    r"(?i)(?:sign|agree|accept)\w* (?:[\w€$£-]+ ){0,3}?(?:(?:contract |deal )?extension\b"
    r"|(?:new|fresh|improved|extended|bumper|lucrative|long-term)\b[^.;\n]{0,40}?\b(?:contract|deal|terms|agreement))"
)
_FOR_SALE = re.compile(r"(?i)(?: not|n['’]t)?(?: \w+)? for sale\b")
_IS_AGAIN = re.compile(r"(?i)(?:is|are|was|be|been|becom\w+|became)(?: [\w’'&-]+){1,5}? (?:again|once more)\b")
_BRINGS_BACK = re.compile(r"(?i)(?:br(?:ing|ought)|t(?:ak|ook)|w[io]n|lur)\w* (?:[\w.’'-]+ ){1,4}?back\b")


_TIME_IS_OVER = re.compile(
    r"(?i)(?:end|conclud|finish|clos|c[ao]me? to|coming to|dr[ae]w\w* to|call|(?:be|is|was|are|were)\b)"
)
_TENURE = re.compile(
    rf"(?i)\b(?:{'|'.join(sorted(TENURES))}|(?:{'|'.join(sorted(TIMES))})s? (?:{'|'.join(sorted(IN_A_POST))}))\b"
)
"""As in "her 20-year run in parliament came to a close": who had it has left."""


def _is_no_longer(event: EventMention, text: str) -> bool:
    """As in "no longer hosts the show", "is no longer chairman": who does or is so has left."""
    start, end = event.span
    before = text[max(0, start - 12) : start].casefold().split()
    return before[-2:] == ["no", "longer"] or text[end : end + 12].casefold().split()[:2] == ["no", "longer"]


def _of_upheaval(event: EventMention) -> str | None:
    """Whether power is seized ("soldiers took power"), or a government brought down: nobody's appointment."""
    roles = {each.role for each in event.participants}
    if _TAKING.match(event.text) and "agent" in roles and "appointee" not in roles:
        return "coup"
    toppled = [each.name for each in event.participants if each.role == "appointee" and _CABINET.search(each.name)]
    return "fall" if toppled and _TOPPLING.match(event.text) else None


_TAKING = re.compile(r"(?i)(?:tak|took|seiz|grab|usurp|assum)\w*(?: over)?$")
_TOPPLING = re.compile(r"(?i)toppl|oust|unseat|br(?:ing|ought)")
_CABINET = re.compile(r"(?i)\b(?:government|coalition|cabinet)\b")

_TO_JAIL = re.compile(
    r"(?i)(?:sen[dt]\w*|put\w*|return\w*|tak\w*|took|mov\w*|transfer\w*|escort\w*)\b(?:\s+[\w.’'-]+){0,6}?\s+(?:to|in|into)\s+(?:jail|prison|custody|detention)\b"
)
"""Who is sent to jail is not set free."""
_METING_OUT = re.compile(
    r"(?i)(?:hand|impos|issu|giv|gave|receiv|get|got|draw|drew|mete|award|slap)\w*\b(?! out| over)"
    r"[^.;\n]{0,60}?\b(?:sentences?|death penalty|terms?|years|months|life)\b"
)


_LIFTING = re.compile(
    r"(?i)(?:end|scrap|drop|eas|relax|loosen|remov|rescind|revok|cancel|repeal|abolish|withdr|waiv|ax|ditch|dump|und"
    r"|terminat|revers|roll|do|did|done|call|phas)\w*\b[^.;\n]{0,60}?"
    r"\b(?:embargo|ban|halt|stop|stoppage|freeze|suspension|curb|restriction|moratorium|prohibition)(?:e?s)?\b"
)
_OVER = re.compile(r"(?i)(?:expir|laps|end)")
"""What is told of an embargo that is over, or by who ends a bar of trade: he lifts it."""

_INTO_INSOLVENCY = re.compile(
    r"(?i)(?:fall|fell|slid|slip|crash|tumbl|plung|plac|put|enter)\w*\b[^.;\n]{0,40}?"
    r"\b(?:receivership|liquidation|insolvency|bankruptcy|examinership|default)\b"
)


def _by_what_it_brings(kind: str | None, event: EventMention, text: str) -> str | None:
    """Whether somebody is sent to jail, or a firm falls into receivership, by verbs that tell of much else."""
    if event.type is EventType.ECONOMIC and _INTO_INSOLVENCY.match(text, event.span[0]):
        return INSOLVENT
    if event.type is EventType.SANCTION and (_LIFTING.match(text, event.span[0]) or _OVER.match(event.text)):
        return "lift"
    if (held := of_custody(kind, event, text)) is not None:
        return held
    if kind == "withdrawal" and _LEFT_FOR.match(text, event.span[0]):
        return "sending"  # who leaves for a war is sent there
    if event.type is EventType.SANCTION and _ORDERED_OUT.match(text, event.span[0]):
        return "expel"
    if event.type is EventType.COURT and _ON_BAIL.match(text, event.span[0]):
        return "release"
    if event.type is EventType.COURT and _OUT_OF_JAIL.match(text, event.span[0]):
        return "release"
    if event.type is EventType.COURT and _is_kept_in(event):
        return "release"  # who stays in jail is told not to be let out
    if kind in ("capture", None) and is_abduction(event):
        return "abduction"
    if event.type is EventType.LAW and _OFF_THE_MARKET.match(text, event.span[0]):
        return "ban"
    punished = kind in ("release", "ruling", None) and event.type is EventType.COURT
    return "sentence" if punished and _is_to_punish(event, text) else None


def _is_to_punish(event: EventMention, text: str) -> bool:
    """As in "sent Roe to jail", "handed her a life sentence"."""
    return any(form.match(text, event.span[0]) for form in (_TO_JAIL, _METING_OUT))


_LEADS = re.compile(r"(?i)(?:lead|head|helm|chair|oversee)\b")
_RUNS_IT = re.compile(r"run (?:the |an? |its |[A-Z])")
_LEADS_INTO = re.compile(r"(?i)[^.;\n]{0,60}?\b(?:into|through)\b")
"""Who leads a party into an election keeps his post, who is to lead an agency gets one."""


_OFF_THE_MARKET = re.compile(
    r"(?i)(?:order|tell|told|direct|instruct|command)\w*\b[^.;\n]{0,100}?"
    r"\b(?:(?:off|from|out of) (?:the |its |their |all )?(?:[\w.’'-]+ ){0,3}?(?:markets?|shelves|stores|shops|sale)\b"
    r"|(?:stop|cease|halt) sell)"
)
"""Who orders a ware off the market bans it."""


def _is_of_a_bill(event: EventMention) -> bool:
    pending = [each.name for each in event.participants if each.role == "theme"]
    return _KILLING.match(event.text) is not None and any(_PENDING.search(name) for name in pending)


_KILLING = re.compile(r"(?i)kill|scuttl|scupper|derail")
_PENDING = re.compile(r"(?i)\b(?:bills?|legislation|measures?|amendments?|resolutions?|motions?)\b")


def _rules_on(event: EventMention) -> bool:
    """Whether a court lets a thing be or not: "allowed the tax", "refused to reinstate it", "left it in place"."""
    roles = {each.role for each in event.participants}
    on_a_thing = event.type is EventType.COURT and "theme" in roles and "target" not in roles
    return on_a_thing and _RULED.match(event.text) is not None


_RULED = re.compile(
    r"(?i)reinstat|restor|reviv|lift|allow|permit|let|clear|affirm|leav|left|grant|den[iy]|refus|los|w[io]n"
)


def _is_of_a_bench(event: EventMention) -> bool:
    """Whether a verdict or judgment is a higher court's: nobody is convicted there, it rules."""
    named = [name for each in event.participants if each.role == "agent" for name in (each.name, *entities(each))]
    return _DECISION.match(event.text) is not None and any(_BENCH.search(name) for name in named)


_DECISION = re.compile(r"(?i)(verdict|judge?ment|find|found)")
_BENCH = re.compile(
    r"(?i)\b(supreme|constitutional|appeals?|appellate|top|highest|administrative) (\w+ )?court\b|court of"
)


def _of_a_race(kind: str, event: EventMention, text: str) -> str | None:
    """Who quits a race leaves no post; where a text is of a race, "step aside" and "stand down" may mean either.

    Who stays, or goes nowhere, keeps a post where a text is of no race.
    """
    told = event.text.casefold()
    if _JOB_BEHIND.match(text, event.span[1]):
        return "enter"  # who leaves the race for a job will not have it
    if kind == "leave the race":
        if any(each.role == "agent" for each in event.participants):
            return "leave"  # "the firm terminated Roe"
        if _IN_A_POST.match(text, event.span[1]):
            return "leave"  # "will carry on as chairman"
        if _RACE_BEHIND.match(text, event.span[1]) or not _OF_EITHER.match(told):
            return kind
        return "leave" if _LEAVING.match(told) or not _is_of_races(text) else kind
    if kind == "enter":
        return "leave the race" if told in _STAYING and _RACE_BEHIND.match(text, event.span[1]) else kind
    if _RACE_BEHIND.match(text, event.span[1]):
        return "leave the race"
    either = _EITHER.match(told) is not None
    return None if either and _is_of_races(text) else kind


def _is_of_races(text: str) -> bool:
    return len({found.casefold() for found in _OF_RACES.findall(text)}) > 1


def _is_replaced(event: EventMention, text: str) -> bool:
    """Whether it is told of whom somebody replaces: "a pick to replace Roe" is no appointment of Roe."""
    behind = text[event.span[1] : event.span[1] + 80].partition("\n\n")[0]
    gone = [each.name.split()[-1] for each in event.participants if each.role == "appointee" and each.name]
    return _REPLACES.match(event.text) is not None and any(name in behind for name in gone)


_REPLACES = re.compile(r"(?i)replac(?:e|es|ed|ing)$")
_IS_PUT_OUT = re.compile(r"(?i)\b(?:be|is|are|was|were|been|being|gets?|got)\s+$")
"""How it is told of him who goes: "was replaced by Roe"; who is "to replace Roe" comes."""
_NOMINATION = re.compile(r"(?i)nominations?$")
_PUT_TO_OTHERS = re.compile(
    r"(?i)\b(?:approv|confirm|reject|vot(?:e|es|ed|ing) (?:on|for|against|down)|advanc|block|consider|back|endors"
    r"|defeat)\w*\W+(?:[\w.’'-]+\W+){0,5}$"
)
_TAKEN_BACK = re.compile(r"(?i)\b(?:withdr[ae]w\w*|pull\w*|drop\w*|yank\w*)\W+(?:[\w.’'-]+\W+){0,4}$")
_WAS_PUT = re.compile(
    r"(?i)(?:\W+[\w.’'-]+){0,6}?\W+(?:was|were|is|been|be)\W+(?:approv|confirm|reject|defeat|advanc)ed"
)


def _of_a_nomination(event: EventMention, text: str) -> str | None:
    """A nomination that others decide on is the confirmation; one taken back may be asked for as either."""
    before = text[max(0, event.span[0] - 60) : event.span[0]]
    if _TAKEN_BACK.search(before):
        return None
    put = _PUT_TO_OTHERS.search(before) or _WAS_PUT.match(text, event.span[1])
    return "confirm" if put else "enter"


_STANDS = re.compile(r"(?i)(?:stand|stands|standing|stood|candida\w+)$")
_FOR_OFFICE = re.compile(r"(?i)(?:stand\w*|stood|r[ua]n\w*) for\b")
_RUNS_IN = re.compile(
    r"(?i)(?:enter|join|jump|leap|div|wad|get|got|step|launch|announc|declar|kick|start|beg[aiu]n|unveil|mount|confirm"
    r"|formali|fil|submit|ma[kd])\w*"
)
_OF_A_RACE = re.compile(
    r"(?i)(?:\W+[\w.’'-]+){0,6}?\W+(?:race|contest|fray|field|primar(?:y|ies)|running|campaign|bid|run|candidac(?:y|ies)"
    r"|candidature)\b"
)
_HAT = re.compile(
    r"(?i)(?:throw|threw|toss|put)\w*\W+(?:[\w.’'-]+\W+){0,3}?(?:hats?|cap|names?|himself|herself|myself)\b"
)
KEPT_OUT = re.compile(
    r"(?i)(?:disqualif|barr(?:ed|ing)|bars?\b|bann?(?:ed|ing|s)?\b|exclud|block|prevent|str(?:ik|uck)|remov|disallow|stop)"
    r"[^.;\n]{0,60}?\b(?:from|off) (?:[\w.’'-]+ ){0,4}?"
    r"(?:standing|running|contesting|seeking|entering|competing|taking part|race|ballot|elections?|vote|contest|polls?"
    r"|runoff|primary)\b"
)
"""Who is barred from a race does not run in it."""
_CANDIDATE = re.compile(r"(?i)\w+(?:\W+(?:n[o’']t|not|also|now|again|a|an|no|[A-Z]\w+))*\W+candidate\b")
_RULES_OUT = re.compile(r"(?i)(?:rul|count)")


def _is_of_candidacy(event: EventMention, text: str) -> bool:
    """Whether an event is that somebody runs for an office, by whatever words: "stands", "launched her campaign"."""
    told, at = event.text, event.span[0]
    if _FOR_OFFICE.match(text, at) or _STANDS.match(told) or _RULES_OUT.match(told) or _HAT.match(text, at):
        return True
    if KEPT_OUT.match(text, at):
        return True
    if _RUNS_IN.fullmatch(told.split()[0]):
        return _OF_A_RACE.match(text, event.span[1]) is not None
    return told.casefold() in _STAYING and _CANDIDATE.match(text, at) is not None


def may_leave_a_race(kind: str, word: str, told: Collection[str]) -> bool:
    """Say whether a question that names neither a post nor a race, "Will she step aside?", may be about a race."""
    return kind == "leave" and "leave the race" in told and _EITHER.match(word.casefold()) is not None


_IN_A_POST = re.compile(
    r"(?i)(?: on)? (?:as|in) (?:the |her |his |its |their )?(?:[\w-]+ ){0,3}?"
    r"(?:minister|president|premier|chancellor|chair\w*|leader|chief|head|boss|coach|manager|ceo|director|governor|mayor"
    r"|speaker|secretary|commissioner|office|posts?|jobs?|role|charge|position)\b"
)
_STAYING = frozenset({"be", "is", "am", "are", "was", "been", "being", "'s", "’s", "'m", "’m"})
_LEAVING = re.compile(r"exit|depart|g[ai]v")
_OF_EITHER = re.compile(r"stay|remain|go(?:es|ing)? anywhere|exit|depart|g[ai]v")
_EITHER = re.compile(r"(?:step|stand|stood|bow|quit)")
_RACE_BEHIND = re.compile(
    r"(?i)\W+(?:(?:in|of|from|out|the|this|that|his|her|their|its|a)\s+|[\w.’'-]+\s+){0,4}?"
    r"(?:race|campaign|candidacy|candidature|contest|bid|ticket|nomination|primar(?:y|ies)|re-?election)\b"
)
_HAS_A_JOB = re.compile(
    r"(?i)(?!g[ia]v\w* (?:up|back))"
    r"(?:t[ao]k|accept|land|g[eo]t|w[io]n|secur|clinch|assum|ha[sd]|have|earn|bag|g[ia]v|hand|entrust|award|offer|want"
    r"|ey(?:e|ing)|cov|crav|interest|keen|turn|declin|reject|refus|spurn|rebuff|snub|pass|knock|shun|put|plac|install)"
    r"\w*(?: (?:on|up|down|back))?"
)
_JOB = re.compile(
    r"(?i)(?:\W+[\w’'.&-]+){0,7}?\W+(?:job|post|role|position|captaincy|reins|helm|hot-?seat|managership"
    r"|chairmanship|directorship|in charge|(?:seat|place|spot) on (?:[\w’'.&-]+ ){0,4}?board|board seat)\b"
)
"""What is taken, given or turned down by whoever is to have a post: "the top job", "put in charge"."""
_JOB_BEHIND = re.compile(
    r"(?i)(?: \w+){0,4}? (?:race|running|contest|hunt|contention|frame|reckoning|consideration|search)"
    r" (?:for (?:the )?(?:[\w’'&.-]+ ){0,4}?(?:job|post|role|position|reins|helm)\b"
    r"|to (?:lead|run|head|succeed|replace|manage|coach|oversee)\b)"
)
_OF_RACES = re.compile(
    r"(?i)\b(?:race|presidential|campaign|candidacy|candidate|nominee|nomination|primar(?:y|ies)|re-?election"
    r"|delegates|second term)\b"
)
_ATTENDING = re.compile(r"(?i)(?:to )?(?:attend|join|t[ao]+ke?n? part|taking part|participat|appear|address)")
_REMOTE = re.compile(
    r"(?i)(?:[^.?!]|\.(?=\w))*?\b(?:video\w*|zoom|teams|screen|virtually|remotely|online|tele\w*|pre-?recorded)\b"
)
"""Who attends from afar is not there."""
_JOBS = re.compile(
    r"(?i)\b(?:jobs?|workforce|headcount|staff|workers|employees|positions|payroll|posts|roles|people|engineers"
    r"|managers|drivers|pilots)$"
)
"""What an employer cuts by laying people off."""
_STAKE = re.compile(r"\b(?:stakes?|shares?|stock|shareholdings?|holdings?|bonds?|deposits?)\b")
"""What is bought of a company without buying the company."""


def _is_of_jobs(event: EventMention) -> bool:
    cut = [each.name for each in event.participants if each.role in ("theme", "target")]
    return bool(_CUTTING.match(event.text)) and any(_JOBS.search(name) for name in cut)


def _is_voted_out(event: EventMention, text: str) -> bool:
    return _OVERTHROWN.match(event.text) is not None and _IN_BALLOT.match(text, event.span[1]) is not None


_OVERTHROWN = re.compile(r"(?i)(?:toppl|overthr|depos|unseat)")
_IN_BALLOT = re.compile(r"(?i)[^.;\n]{0,80}?\b(?:ballot|leadership|party room|party-room|spill|primary|vote|recall)\b")
"""Who is toppled by the votes of a party is not overthrown."""
_CUTTING = re.compile(
    r"(?i)cut|slash|shed|axe|eliminat|reduc|trim|lower|scrap|los[et]|be lost|mak|made|cost|go(?:es|ne|ing)?$|went$"
)


@lru_cache(maxsize=16_384)
def _kind(type_: EventType, told: str) -> str | None:
    return next((kind for kind, stems in _table().get(type_, ()) if stems.match(told)), None)


@cache
def _table() -> dict[EventType, list[tuple[str, re.Pattern[str]]]]:
    """The kinds of each type with the beginnings of their words."""
    rows = files("reportedly.stories").joinpath("data", "kinds.tsv").read_text(encoding="utf8").splitlines()
    found: dict[EventType, list[tuple[str, re.Pattern[str]]]] = {}
    for type_, kind, stems in (row.split("\t") for row in rows if row and not row.startswith("#")):
        pattern = re.compile(f"(?:{'|'.join(re.escape(stem) for stem in stems.split(';'))})")
        found.setdefault(EventType(type_), []).append((kind, pattern))
    return found
