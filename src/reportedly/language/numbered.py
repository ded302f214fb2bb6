"""Numbers in names: those that end one, "Heron 6", and those that look like the pronoun, "Aurora I"."""

from __future__ import annotations

import re

from reportedly.language.casing import common_words
from reportedly.model.document import ParsedPart

NUMBER = "V"
"""The number that is put in the place of the other, which no parser takes for a pronoun."""

ENDING = "1"
"""The same at the end of a sentence, where "V." would be an initial."""

_AFTER_A_NAME = re.compile(r"(?<![\w.’'-])(?P<name>[A-Z][\w’'-]*[a-z])(?P<gap>[ -])I(?![\w’'])(?P<rest>[^\n]{0,24})")
_NUMBERED = re.compile(r"(?<![\w.’'-])([A-Z][\w’'-]*[a-z])[ -](?:II|III|IV|[1-9])(?![\w%])")
_ASKED = re.compile(
    r"(?:^|[^\w])(?i:will|would|does|did|do|has|have|had|is|was|can|could|should)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){0,2}$"
)
_OWNED = re.compile(
    r"(?:\b(?i:the|a|an|its|their|our|his|her|this|that|of|for|on)|['’]s|s['’])\s+(?:[A-Z][\w’'-]*\s+){0,2}$"
)
_OPENS = re.compile(r"(?:^|[.?!:]\s|\n)(?:[A-Z][\w’'-]*\s+){0,2}$")
"""Nobody begins a sentence with a name and goes on with "I"."""
_ENDS = re.compile(r"\s*(?:$|[,.;:!?)\]|–—])|['’]s\b|\s+[-–—|(]")
_GOES_ON = re.compile(
    r"\s+(?:(?:on|in|at|for|from|to|into|with|after|before|by|until|and|or|as|of|is|has|does|isn['’]t|hasn['’]t)\b"
    r"|[a-z]{3,}(?<![sui])s\b)"
)
"""What goes on behind a name and never behind "I": "Aurora I is", "Aurora I lifts"."""
_MINE = (
    r"am|have|do|never|always|think|thought|know|knew|say|said|see|saw|love|like|want|met|went|remember|believe|feel"
    r"|felt|grew|got|hope|mean|don['’]t|didn['’]t|can['’]t|won['’]t"
)
_I_DO_NOW = re.compile(rf"\s+(?:{_MINE})\b")
_I_DO = re.compile(
    rf"\s+(?:{_MINE}|was|had|did|will|would|can|could|should|shall|may|might|must|also|still|just|once|[a-z]+ed)\b"
)
_NO_NAMES = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|To(?:day|night|morrow)|Yesterday|When(?:ever)?|Where(?:ver)?|What|Why"
    r"|How|Who|If|While|As|Because|Th(?:at|is|en|ere|ese|ose)|Now|Here|Yes|No|But|And|So|Or|Once|Since|After|Before|Until"
    r"|Unless|Al?though|Though|Maybe|Perhaps|Again|Also|Often|Sometimes|In|On|At|To|The|An?|President|Minister|[A-Z]\w+ly)$"
)


def with_plain_numbers(text: str, page: str) -> str:
    """Give a text, character for character as long, with the "I" that numbers a name written as another number.

    `page` is all that its page says: what is numbered elsewhere on it, "Aurora II", may be "Aurora I", too.
    """
    if " I" not in text and "-I" not in text:
        return text
    numbered = {found[1] for found in _NUMBERED.finditer(page)}
    numbered |= {found["name"] for found in _AFTER_A_NAME.finditer(page) if _is_plain(found, page)}
    return _AFTER_A_NAME.sub(lambda found: _as_number(found, text, numbered), text)


def _as_number(found: re.Match[str], text: str, numbered: set[str]) -> str:
    if not (found["name"] in numbered or _is_plain(found, text)) or _is_no_name(found):
        return found[0]
    number = ENDING if found["rest"].startswith(".") else NUMBER
    return f"{found['name']}{found['gap']}{number}{found['rest']}"


def _is_plain(found: re.Match[str], text: str) -> bool:
    """Whether the words around an "I" say that it is a number: "the Aurora I test", "Aurora I lifts off"."""
    if _is_no_name(found):
        return False
    before = text[max(0, found.start() - 60) : found.start()]
    if _ENDS.match(found["rest"]) or _GOES_ON.match(found["rest"]) or found["gap"] == "-":
        return True
    if _ASKED.search(before):
        return True
    if _OPENS.search(before):
        return not _I_DO_NOW.match(found["rest"])
    return _OWNED.search(before) is not None and not _I_DO.match(found["rest"])


def _is_no_name(found: re.Match[str]) -> bool:
    return found["name"].lower() in common_words() or _NO_NAMES.match(found["name"]) is not None


def ends_a_name(
    part: ParsedPart, at: int, labels: list[tuple[str, int]], beginnings: frozenset[tuple[str, str]]
) -> bool:
    """Whether word `at` is the number at the end of a name: "Heron 6" is another rocket than "Heron 5".

    So the recogniser has it here, by the `labels` of the words, or elsewhere, by the `beginnings` of names; and it
    counts nothing: "returned to Earth 13 days later", "Roe 4 percent".
    """
    within = labels[at][1] >= 0 and labels[at] == labels[at - 1] and labels[at + 1 : at + 2] != [labels[at]]
    if not within and part.words[at - 1 : at + 1] not in beginnings:
        return False
    number, before = part.words[at], part.words[at - 1]
    counts = part.tags[at + 1 : at + 2] == ("NNS",) or part.words[at + 1 : at + 2] in (("%",), ("percent",))
    return number.isdigit() and len(number) < 4 and before.isalpha() and before[0].isupper() and not counts


def numbers_a_place(word: str) -> bool:
    """Say whether a number behind a word tells which place: "Highway 6", "Terminal 2"."""
    return word.lower() in _NUMBERED_PLACES


_NUMBERED_PLACES = frozenset(
    "highway road route interstate street avenue lane lot building terminal gate pier platform block hall room exit"
    " ward district region zone sector camp checkpoint studio unit pit runway junction area floor dock berth".split()
)
