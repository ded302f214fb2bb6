"""Bodies that decide whether, and when, an act of a kind is done: a court, an operator, a union, an organiser."""

from __future__ import annotations

import re

from reportedly.model.statement import EventType

DECIDING = {
    EventType.COURT: re.compile(
        r"(?i)\b(court|judges?|tribunal|prosecutors?|magistrate|chancellor|justice (department|ministry)|prisons?"
        r"|(attorneys?|solicitors?) general|(district|state|u\.?s\.?) attorney)\b"
    ),
    EventType.VOTE: re.compile(
        r"(?i)\b(election|electoral|returning|commission|speaker|parliament|government|president"
        r"|(majority|floor|house) leaders?|whips?)\b"
    ),
    EventType.LAW: re.compile(
        r"(?i)\b(parliament|congress|senate|assembly|council|government|cabinet|minist(ry|er)|regulators?|commission"
        r"|agency|authority|administration|watchdogs?|federation|governing body|anti-doping|tribunal"
        r"|court of arbitration|fifa|uefa|i\.?o\.?c|olympic committee|league|football association"
        r"|presiden(t|cy)|speaker|(majority|floor|house) leaders?|whips?"
        r"|(official|government|state) (gazette|journal)|attorney-general|treasurer"
        r"|(health|home|education|transport|justice|business|foreign|environment|culture|defence|energy) secretary)\b"
    ),
    EventType.LAUNCH: re.compile(
        r"(?i)\b(operator|maker|builder|space (agency|centre|center|force)|mission control|flight controllers?"
        r"|(launch|flight|mission) (director|managers?))\b"
    ),
    EventType.PROTEST: re.compile(
        r"(?i)\b(unions?|federation|guild|syndicate|organi[sz]ers?|strike committee|brotherhood|teamsters|machinists"
        r"|longshoremen|workers|teachers|pilots|nurses|nursing|midwives|doctors|medical association)\b"
    ),
    EventType.APPOINTMENT: re.compile(
        r"(?i)\b(chair(man|woman|person)?|owner|board|chief executive|ceo|presiden(t|cy)|sporting director|club"
        r"|government|minist(ry|er)|parliament|city hall|council)\b"
    ),
    EventType.PUBLICATION: re.compile(
        r"(?i)\b(president|presidency|white house|palace|government|cabinet|minist(ry|er)|department|secretary"
        r"|committee|panel|commission(er)?|council|parliament|senate|congress|speaker|courts?|judges?|prosecutors?"
        r"|attorney general|special counsel|inspector general|chief|police|sheriff|coroner|agency|archives?"
        r"|publishers?|studios?|(?:film-?|movie-?)?makers?|producers?|distributors?|(?:record )?label|broadcaster)\b"
    ),
    EventType.VISIT: re.compile(
        r"(?i)\b(organi[sz]ers?|promoters?|(?:festival|fair|tournament|conference|convention|event)(?:['’]s)? "
        r"(?:(?:co-?)?(?:director|producer|founder|chair(?:man|woman|person)?)|spokes\w+|officials?|committee|board))\b"
    ),  # who holds an occasion has invited its guests, and knows who comes
    EventType.OTHER: re.compile(
        r"(?i)\b(organi[sz](?:ers?|ing)|promoters?|league|federation|management|palace|governing body|studios?"
        r"|(?:record )?label|record company|producers?|broadcaster|distributor|publishers?|theat(?:re|er)|coach|trainer"
        r"|i\.?o\.?c|fifa|uefa|(?:sports?|olympics?) (?:minister|ministry)"
        r"|(?:olympic|paralympic|festival|games|cup|championships?) (?:committee|association|council|board)"
        r"|(?:festival|fair|show|race|marathon|tournament|event|cup|championships?|games|expo|exhibition|biennale)"
        r"(?:['’]s)? (?:director|chief|boss|president|chair(?:man|woman|person)?|head|founder|producer|spokes\w+)"
        r"|(?:football|soccer|rugby|cricket|athletics|tennis|ice hockey) (?:association|union|board)"
        r"|(?:education|transport|roads?|culture) (?:minister|ministry|secretary)|exams? board"
        r"|statistics (?:office|bureau|agency))\b"
    ),
}
"""Bodies that decide whether, and when, an act of such a kind is done: they speak of it as parties do."""


_PROSECUTORS = re.compile(
    r"(?i)(?!(?:one|two|three|four|five|six|some|several|many|most|former|retired|ex-|other|senior)\b)"
    r"(?:the )?(?:[\w.’'-]+ ){0,3}?prosecutors(?: (?:in|of|for|at|with) [\w .’'-]+)?"
)


def are_the_prosecutors(source: str) -> bool:
    """Say whether a source is "prosecutors", who give no names and speak for their office in court and in writing.

    Not "two prosecutors", who speak as some.
    """
    return _PROSECUTORS.fullmatch(source) is not None
