"""Where a dateline ends: "TURKU, March 14 (Northwire) - The ferry ..." tells from where, when and by whom it is sent.

It is no part of the sentence behind it, so the two are parsed apart: else its day and its place would be those of what
the sentence tells, and the name of the town the beginning of its subject.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from reportedly.language.pronouns import given_names
from reportedly.model.document import ParsedPart
from reportedly.model.states import is_seat

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_CAPITALS = rf"(?:[{_CAPITAL}’']\.?){{3,}}"
_SHORT = rf"[{_CAPITAL}]{{2}}\.?"
"""A word of two letters within a town's name: "RIO DE JANEIRO", "ST. ALBANS"."""
_TOWN = rf"(?:{_SHORT} )?{_CAPITALS}(?:[ /-](?:and )?(?:{_CAPITALS}|{_SHORT} {_CAPITALS})){{0,3}}"
_WHERE_AND_WHEN = r"(?:, ?[^\W\d_a-z][^()\n:;!?—–]{1,30}?| ?\d{1,2} [A-Z][a-z]+){0,2}"
_NAMED = r"[A-Z][\w’'./-]+(?: [A-Z][\w’'.]+){0,2}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"{_MONTH} \d{{1,2}}"
_STAMP = rf"(?!\w+day,){_NAMED}(?:, {_NAMED})?, (?:\d{{1,2}}\.? {_MONTH}|{_DAY})(?:,? \d{{4}})"
"""As firms and offices of state send it: "Turku, 14 March 2025 – The yard will ..."."""
_REGION = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
    "|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    "|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma"
    "|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington"
    "|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia"
    r"|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\.|Ill\.|Ind\.|Kan\.|Ky\.|La\.|Md\.|Mass\.|Mich\."
    r"|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|N\.H\.|N\.J\.|N\.M\.|N\.Y\.|N\.C\.|N\.D\.|Okla\.|Ore\.|Pa\.|R\.I\.|S\.C\."
    r"|S\.D\.|Tenn\.|Vt\.|Va\.|Wash\.|W\. ?Va\.|Wis\.|Wyo\.|Ont\.|Que\."
)
"""States and provinces as papers of the continent write them behind a town: "Turku, Ohio — The ferry"."""
_SENDER = r"\((?=[^)\n]*[A-Z])[^()\n]{2,40}\)"
_DASH = r"\.?\s?(?:--|[-–—])\s(?=[A-Z\d\"“‘'])"
_DATELINE = re.compile(
    rf"(?:^|(?<=[.!?|:]\s))(?:{_TOWN}{_WHERE_AND_WHEN}\s?(?:{_SENDER})?"
    rf"|{_STAMP}|{_TOWN}\. {_DAY} {_SENDER}|{_NAMED}, (?:[A-Z]{{3,5}}|{_REGION})"
    rf"|(?:(?:{_NAMED}{_WHERE_AND_WHEN}(?: \([A-Z][\w. ]{{2,30}}\))?|{_DAY})\s)?{_SENDER}){_DASH}"
)
_BY_OTHER_SIGNS = re.compile(
    rf"{_TOWN}{_WHERE_AND_WHEN}\.? /[A-Z][\w -]{{1,20}}/\.? (?=[A-Z“\"‘'])"
    rf"|{_TOWN}, (?:\d{{1,2}} {_MONTH}|{_DAY}): (?=[A-Z“\"‘'])"
)
"""As some agencies and papers of the East send it: "TURKU, March 14. /NW/. The ferry", "TURKU, March 14: The ferry"."""
_BY_FIRMS = re.compile(
    rf"(?:^|(?<=[.!?|:]\s)){_TOWN}(?:, [A-Z][\w.]+)?(?: and [A-Z][\w.]+(?: [A-Z][\w.]+)?, [A-Z][\w.]+)?,?\s?"
    rf"(?:(?:--|[-–—])\s?(?:\([A-Z][A-Za-z ]{{3,20}}\)|{_MONTH} \d{{1,2}}, \d{{4}})"
    rf"|{_MONTH} \d{{1,2}}, \d{{4}} /[A-Z][\w ]{{3,20}}/)\s?(?:--|[-–—])\s?(?=[A-Z\"“‘'])"
)
"""As firms send it over a wire: "TURKU, Finl.--(NORTH WIRE)--Norlink", "TURKU - Jan. 18, 2025 - Norlink"."""
_AGENCY = "CNN|Reuters|AP|AFP|UPI|BBC|CBS|NBC|ABC|PTI|ANI|IANS|TASS|DPA|dpa|Xinhua|Bloomberg|Anadolu"
_WITHOUT_DASH = re.compile(
    rf"(?:^|(?<=[.!?|:]\s))(?:{_NAMED}{_WHERE_AND_WHEN} )?\((?:{_AGENCY})(?: [A-Z][a-z]+)?\)\s{{0,2}}(?=[A-Z“\"‘'])"
)
"""As in "Turku (Reuters) The ferry": of these senders alone, for others in brackets are the short form of a name."""
_BEFORE_COLON = re.compile(rf"(?:^|(?<=[.!?|:]\s))(?P<town>{_TOWN}): (?=[A-Z\d\"“‘'])(?!I\b|We\b)")
"""As papers of southern Asia send it: "LAHORE: The ferry"; a label or who speaks next may stand so, too."""
_SENDING = frozenset(
    "new york|los angeles|san francisco|chicago|houston|toronto|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad"
    "|ahmedabad|pune|lucknow|patna|jaipur|srinagar|jammu|chandigarh|guwahati|thiruvananthapuram|kochi|lahore|karachi"
    "|peshawar|quetta|multan|faisalabad|rawalpindi|chittagong|colombo|yangon|hong kong|shanghai|sydney|melbourne"
    "|auckland|johor baru|penang|kota kinabalu|kuching|dubai|sharjah|jeddah|istanbul|geneva|frankfurt|munich|milan"
    "|barcelona|lagos|cape town|johannesburg|sao paulo|são paulo|rio de janeiro|tel aviv|aleppo|gaza|gaza city"
    "|benghazi|st petersburg|the hague|strasbourg".split("|")
)
"""Towns of theirs besides the capitals of states."""
_OF_A_PERSON = re.compile(rf"[A-Z][a-z]+ [A-Z][\w’'-]+, (?:{_REGION})(?!\w)")
_STAMPS = 120
_LAST = 300
"""A dateline opens the text, or stands behind a line of stamps: no further in than this many characters."""


def end_of_dateline(line: str) -> int:
    """Give the offset at which the text of a line begins, behind its dateline; 0 where it has none.

    A town in capitals and a dash is one, and a town in small letters with the sender in brackets, a state or a day of a
    year; so is a capital, or another town that much is sent from, in capitals and with a colon.
    """
    found = _BY_FIRMS.search(line, 0, _LAST) or _DATELINE.search(line, 0, _LAST)
    found = found or _BY_OTHER_SIGNS.match(line) or _WITHOUT_DASH.search(line, 0, _STAMPS)
    found = found or _before_colon(line)
    if found and _OF_A_PERSON.match(found[0]) and found[0].split()[0] in given_names():
        return 0  # who writes a letter: "Ann Roe, Ohio — The mill must stay"
    return found.end() if found and line[found.end() :].strip() else 0


def _before_colon(line: str) -> re.Match[str] | None:
    """The dateline that is only a town in capitals and a colon, where the town is known for one."""
    found = _BEFORE_COLON.search(line, 0, _STAMPS)
    sent = found is not None and (is_seat(found["town"].title()) or found["town"].casefold() in _SENDING)
    return found if sent else None


@lru_cache(maxsize=64)
def datelines(text: str) -> tuple[tuple[int, int], ...]:
    """Give the spans of the datelines of a text, those of lines of stamps before them included, in their order."""
    lines = ((found.start(), end_of_dateline(found[0])) for found in _LINE.finditer(text))
    return tuple((start, start + length) for start, length in lines if length)


_LINE = re.compile(r"[^\n]+")


def in_dateline(part: ParsedPart, word: int) -> bool:
    """Say whether a word stands in a dateline: it names nobody of whom the story tells."""
    spans, at = datelines(part.text), part.starts[word]
    before = bisect_right(spans, (at, len(part.text)))
    return before > 0 and at < spans[before - 1][1]
