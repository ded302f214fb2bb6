"""Counted votes: how many voted for, against, abstained or voted at all, and how many are needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from reportedly.events.numerals import SCALES, WORDS, read_number
from reportedly.model.quantities import ABSTAINED, AGAINST, CAST, IN_FAVOUR, NEEDED
from reportedly.model.statement import Span

_SMALL = "|".join(sorted(WORDS, key=len, reverse=True))
_UPTO_99 = rf"(?:{_SMALL})(?:-(?:{_SMALL}))?"
_N = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}|(?:a|{_SMALL})[ -]hundred(?:[ -](?:and[ -])?{_UPTO_99})?|{_UPTO_99})"
_NUMBER = re.compile(rf"(?i)(?<![\w.,$£€-]){_N}(?![\w%]|[.,]\d)")
_END = re.compile(r"[.!?][”\"’')]*\s+(?=[A-Z“\"'‘])|\n")
_SIGNS = (
    "vot", "ballot", "abstain", "abstention", "in favo", "needed", "backed", "supported", "endorsed", "approved",
    "opposed", "rejected",
)  # fmt: skip
_TWO = re.compile(r"\d ?[-–—] ?\d|\d to \d")
"""What a sentence has that counts votes: sought first because that takes a fraction of the time."""
_PAIR = re.compile(
    rf"(?i)(?P<sign>\s?[-–—]\s?| to | votes? to | votes? against )(?P<two>{_N})"
    r"(?![\w,.]*\d|[ -]?(?:%|per ?cent|years?\b|days?|weeks?|months?|hours?))"
)
"""A second number set against the first: "204-85", "320 votes to 276"."""
_BODY = re.compile(
    r"(?i)\b(vot\w+|ballots?|roll[- ]call|senat\w+|congress\w*|parliament\w*|lawmakers|legislat\w+|mps|peers|assembly"
    r"|council\w*|government|gov[’']t|committee|panel|board|commission\w*|court|justices|judges|cabinet|ministers"
    r"|members|delegates|shareholders|chamber|commons|lords|motions?|bills?|amendments?|resolutions?|measures?"
    r"|nominat\w+|nominees?|referendum|party-line|tally)\b|(?-i:\bHouse\b)"
)
_DECIDES = re.compile(
    r"(?i)\b(vot(?:e[sd]?|ing)|pass\w*|approv\w+|confirm\w*|reject\w*|adopt\w*|ratif\w+|back(?:s|ed)?|impeach\w*"
    r"|clear(?:s|ed)?|advanc\w+|fail\w*|fell|falls|defeat\w*|kill(?:s|ed)|block(?:s|ed)?|acquit\w*|convict\w*|censur\w+"
    r"|carried|ruled?|repeal\w*|overr\w+|oust\w*|elect\w*|expel\w*|agree[ds]?|tally|surviv\w+|remov\w+|end(?:s|ed)"
    r"|roll[- ]call|ballot|readings?|went|margin|count|result|decision)\b"
)
_VOTE_BEHIND = re.compile(
    r"(?i)[,;]? ?(?:(?:party-line|roll-?call|floor|final|procedural|straight) )*"
    r"(?:votes?|voted|ruling|decision|tally|margin|result|in favou?r|to (?!\d))"
)
_STANDING = re.compile(r"(?i)\b(control\w*|holds?|held|lead\w*|led|trail\w*|ahead|beat|polls?|odds|ratio)\b[^.]{0,50}$")
"""Words before two numbers that are no vote: the seats of two sides, a poll, a match."""
_SEATS = re.compile(r"(?i) (?:\w+ )?(?:majority|edge|advantage|split|control)\b")
_REJECTS = re.compile(
    r"(?i)\b(reject\w*|vot(?:e[sd]?|ing) (?:it |them |\w+ ){0,3}(?:down|against)|turn(?:s|ed)? (?:it )?down|defeat\w*"
    r"|fail\w*|fell|fall(?:s|ing)?|oppos\w+|thr[eo]w\w*|kill(?:s|ed)?|block(?:s|ed)?|los[et]s?|down)\b"
)
_TO_REJECT = re.compile(r"(?i)[,]? (?:to (?:reject|block|kill|oppose|defeat|table|shelve)|against)\b")
_SHORT_OF = re.compile(r"(?i)\b(short|two-thirds|three-fifths|super-?majority|threshold|needed|required|necessary)\b")

_WHO = (
    r"(?P<who>(?:,? (?!\d|(?:and|but|with|while|who|that|votes?|voted|voting|were|had|have|against)\b)"
    r"[\w’'-]+){0,7}?)"
)
_NEAR = r"(?P<who>(?: (?!and\b|but\b|with\b|to\b|of\b)[\w’'-]+){0,2}?)"
"""Of whom a bare "against" may be told, no further off."""
_MATTER = (
    r"(?:(?:the|a|that|this|his|her|its) )?(?:[\w’'-]+ ){0,3}?"
    r"(?:motion|bill|resolution|measure|amendment|proposal|nomination|deal|plan|impeachment)\b"
)
_VOTED = rf"{_WHO}(?:,? who)?,? (?:(?:had|have|has) )?vot(?:ed|ing) (?:[\w-]+ly )?"
_NO = r"(?:reject|block|kill|oppose|defeat|acquit)\b"
_BEHIND = (
    (IN_FAVOUR, rf"{_NEAR} (?:were |was )?in favou?r\b"),
    (AGAINST, rf"{_NEAR} (?:were |was |are )?(?:against|opposed)\b"),
    (ABSTAINED, rf"{_NEAR} (?:abstain(?:ed|ing)|abstentions?)\b"),
    (IN_FAVOUR, rf"{_VOTED}(?:in favou?r|for\b|yes\b|yea\b|aye\b|with\b|to (?!{_NO})\w+)"),
    (AGAINST, rf"{_VOTED}(?:against|no\b|nay\b|down\b|to {_NO})"),
    (IN_FAVOUR, rf"{_WHO},? (?:back|support|endors|approv)ed {_MATTER}"),
    (AGAINST, rf"{_WHO},? (?:oppos|reject)ed {_MATTER}"),
    (CAST, rf"{_WHO},? (?:(?:had|have) )?cast (?:their |a )?(?:ballots?|votes?)\b"),
    (CAST, rf"{_WHO},? (?:took|taking) part in [^.;]{{0,30}}\b(?:vote|ballot)"),
    (CAST, r"(?P<who>) (?:ballots|votes) (?:were |had been )?(?:cast|went|counted)"),
    (IN_FAVOUR, r"(?P<who>) (?:electoral |valid )?votes? (?:in favou?r|for)\b"),
    (AGAINST, r"(?P<who>) (?:electoral |valid )?votes? (?:against|opposed)\b"),
    (
        NEEDED,
        r"(?P<who>)(?: votes?| ballots?)?(?: (?:of|from) [^.;,]{3,30})?"
        r"(?: (?:that )?(?:are|were|is|was|it|he|she|they))? (?:needed|required|necessary|needs)\b",
    ),
    (NEEDED, r"(?P<who>)[ -]votes? (?:threshold|hurdle|minimum|majority)\b"),
)  # fmt: skip
_COUNTED = tuple((side, re.compile(f"(?i){behind}")) for side, behind in _BEHIND)
"""What follows the number of those who voted so: "ministers voted in favour", "lawmakers cast ballots"."""
_NEEDS = re.compile(r"(?i)\b(?:(?:need|require)\w*(?: \w+){0,4}?|threshold of) $")
_GOT = re.compile(
    r"(?i)\b(?:won|received|got|secured|garnered|polled|(?:elect|confirm|pass|approv|adopt|chos|carri)\w+ [^;]{0,40}?"
    r"\b(?:with|by))(?: just| only)? $"
)
_VOTES = re.compile(r"(?i) (?:\w+ )?(?:votes|ballots)\b(?! (?:to|against|short))")
_NO_VOTERS = re.compile(
    r"(?i)[ -]?(?:hours?|days?|weeks?|months?|years?|minutes?|times|points?|per ?cent|[mb]illion|seats)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d$")
_AHEAD = re.compile(r"(?i)\b(will|would|could|may|might|can|must|should|to|if|expected|likely)\b(?: \w+){0,3}$")
_SOME = re.compile(r"(?i)\b(including|among them|of whom|of them|another|other|more|all but|as|at least)(?: \w+)? $")
_OF_A_SIDE = re.compile(
    r"\b(?!MPs?\b|MEPs?\b|TDs?\b|Members?\b|Senators?\b|House\b|Parliament\b|Congress\b|Assembly\b|National\b|Knesset\b"
    r"|Cabinet\b|Council\b|Lords\b|Commons\b|Representatives\b|State)[A-Z][\w’'-]+"
    r"|\b(?:rebels?|own|ruling|opposition|them|coalition)\b"
)
"""Words behind a number by which only some of the voters are counted: "47 Republicans", "12 of them"."""


class Counted(Struct, frozen=True):
    """A count of votes: of which side, where it stands, and whether only some of those who voted so are counted."""

    value: float
    side: str
    span: Span
    some: bool = False


def counted_votes(text: str) -> Iterator[Counted]:
    """Give the counts of votes in a text, in its order."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        sentence = text[start:end]
        if (any(sign in sentence for sign in _SIGNS) or _TWO.search(sentence)) and _BODY.search(sentence):
            for one in _counted(sentence):
                yield Counted(one.value, one.side, (one.span[0] + start, one.span[1] + start), one.some)
        start = end


def _counted(sentence: str) -> Iterator[Counted]:
    done = 0
    for number in _NUMBER.finditer(sentence):
        value = _value(number[0])
        if value is None or _YEAR.match(number[0]) or number.start() < done or _NO_VOTERS.match(sentence, number.end()):
            continue
        pair = _tally(sentence, number, value)
        yield from pair or _by_side(sentence, number, value)
        done = pair[1].span[1] if pair else done


def _tally(sentence: str, number: re.Match[str], one: float) -> list[Counted]:
    """Read "passed 204-85", "by 320 votes to 276", "the vote was 47 to 43"; of what is rejected most are against."""
    pair = _PAIR.match(sentence, number.end())
    two = _value(pair["two"]) if pair else None
    if pair is None or two is None:
        return []
    before, after = sentence[: number.start()], sentence[pair.end() :]
    if not _is_of_a_vote(pair["sign"], f"{number[0]}{pair['two']}", before, after):
        return []
    short = _SHORT_OF.search(before + after) is not None
    rejected = _TO_REJECT.match(after) or (_REJECTS.search(before) and not short and one > two)
    left, right = (AGAINST, IN_FAVOUR) if rejected else (IN_FAVOUR, AGAINST)
    return [Counted(one, left, number.span()), Counted(two, right, pair.span("two"))]


def _is_of_a_vote(sign: str, digits: str, before: str, after: str) -> bool:
    plain = "vote" not in sign
    if sign == " to " and before.endswith("from "):
        return False  # "raise the age from 18 to 21"
    if plain and "to" not in sign and not digits.isdigit():
        return False  # "twenty-four"
    if plain and (_STANDING.search(before) or _SEATS.match(after)) and not _DECIDES.search(before[-40:]):
        return False
    if not plain or _VOTE_BEHIND.match(after):
        return True
    return _DECIDES.search(before[-110:]) is not None and _BODY.search(before + after) is not None


def _by_side(sentence: str, number: re.Match[str], value: float) -> Iterator[Counted]:
    """Read "204 voted in favour", "195 lawmakers cast ballots", "won with 72 votes", "needs 60 votes"."""
    before = sentence[max(0, number.start() - 60) : number.start()]
    for side, behind in _COUNTED:
        found = behind.match(sentence, number.end())
        if found and not _AHEAD.search(found["who"]):
            some = _SOME.search(before) is not None or _OF_A_SIDE.search(found["who"]) is not None
            yield Counted(value, side, number.span(), some)
            return
    if _VOTES.match(sentence, number.end()):
        if _NEEDS.search(before):
            yield Counted(value, NEEDED, number.span())
        elif _GOT.search(before):
            yield Counted(value, IN_FAVOUR, number.span())


def _value(words: str) -> float | None:
    told = words.casefold().replace("-", " ").split()
    return None if set(told) <= {*SCALES, "a"} else read_number(told)
