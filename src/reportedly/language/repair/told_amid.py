"""Who tells, between commas, what stands before him: "The firm sees a loss, its head, Ann Roe, wrote home, adding"."""

from __future__ import annotations

from typing import NamedTuple

from reportedly.language.lemmas import lemma
from reportedly.language.repair.grammar import ALL_SUBJECTS, NAMES, SUBJECTS
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.told_before import HEARD
from reportedly.language.repair.told_by_named import TAKING_A_CLAUSE
from reportedly.model.document import FINITE

_TELLING = HEARD | frozenset(
    "said says wrote writes reported reports stated states recounted recounts recalled recalls related announced"
    " announces confirmed confirms declared declares disclosed discloses divulged divulges revealed reveals testified"
    " testifies commented comments explained explains noted notes observed observes added adds argued argues claimed"
    " claims admitted admits acknowledged acknowledges conceded concedes confided confides lamented laments complained"
    " complains attested attests deposed affirmed affirms asserted asserts insisted insists stressed stresses"
    " emphasised emphasises emphasized emphasizes remarked remarks cabled tweeted radioed averred joked boasted"
    " recollected recollects concluded concludes indicated indicates suggested suggests estimated estimates".split()
)
_FINDING = frozenset({"found", "finds", "showed", "shows"})
_THAT_FIND = frozenset("poll polls survey surveys study studies inquiry audit review report analysis".split())
_STOPS = frozenset({";", ":", '"', "“", "”", "``", "''", "(", ")", "–", "—", "--", "?", "!"})
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "POS", "PRP$", "HYPH"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_OPENING = _NOMINAL - {"POS", "HYPH"} | {"PRP"}
_OF_WHOM = frozenset("there of in at for from with on to by close near familiar".split())
_BEHIND = frozenset({"IN", "TO", "RB", "RBR", "NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "PRP$", "POS", "PRP", "CC"})
_CLOSING = frozenset({",", ".", ";", ""})
_SETTING = frozenset(
    "in on at to by before during after from over late early last this yesterday today home back".split()
)
_GOING_ON = tuple([tag] for tag in (*FINITE, "MD"))
_LACKED = frozenset({"that", "to", "whether"})
"""What opens the rest of a clause that somebody is put into: "it was odd, she said, that he left"."""
_MEANS = frozenset({"radio", "phone", "telephone", "telegram", "letter", "e-mail", "email", "fax", "video"})
_LONGEST = 16
"""Words of who tells something, and of when, where and to whom."""


class _Teller(NamedTuple):
    """The first word of who tells something, that which leads it, and the comma between it and a second name."""

    first: int
    head: int
    comma: int | None


def let_tell_amid(reading: Parse, says: int) -> None:
    """Hang what stands before a comma on who tells it behind that, where the parser took him for something else.

    What follows behind a second comma is hung on who tells it too, as the parser does it where it sees him.
    """
    word = reading.words[says]
    if word not in _TELLING | _FINDING or reading.tags[says] not in ("VBD", "VBZ", "VBN"):
        return
    low, high = reading.edges(reading.root(says))
    ends = _ends(reading, says, high)
    teller = _teller(reading, says, low) if ends is not None else None
    if ends is None or reading.word(ends + 1) in _LACKED or reading.tags[ends + 1 : ends + 2] in _GOING_ON:
        return
    if teller is None or (word in _FINDING and reading.words[teller.head] not in _THAT_FIND):
        return
    low = next((at + 1 for at in range(teller.first - 1, low, -1) if reading.words[at] in _STOPS), low)
    told = _told(reading, low, teller.first - 1)
    if (
        told is None
        or reading.tags[teller.first - 2] in _RELATIVE
        or _is_right(reading, says, told, teller)
        or reading.children(says, "auxpass", "aux", "mark")
    ):
        return
    reading.tags[says] = "VBZ" if reading.tags[says] == "VBZ" else "VBD"
    loose = [at for at in range(low, high + 1) if at not in (says, told) and _is_torn(reading, at, teller, ends)]
    reading.raise_over(says, told)
    reading.hang(told, says, "ccomp")
    for at in loose:
        _mend(reading, at, told, teller, says)
    reading.hang(teller.head, says, "nsubj")


def _ends(reading: Parse, says: int, high: int) -> int | None:
    """The comma or stop behind a verb and when, where and to whom it was told; None where more stands there."""
    heard = reading.words[says] in HEARD
    first = says + 1
    if reading.word(first) in _CLOSING:
        return first
    if (
        reading.words[first] == "by"
        and reading.tags[says] == "VBN"
        and not _MEANS.intersection(reading.words[first : first + 4])
    ):
        return None  # "a strip of land claimed by both", and not "the pilot reported by radio"
    if not heard and reading.words[first].lower() not in _SETTING and reading.tags[first] not in ("NNP", "RB"):
        return None
    for at in range(first, min(first + _LONGEST, high + 2)):
        if reading.word(at) in _CLOSING:
            return at
        if reading.tags[at] not in _BEHIND or reading.words[at] == "that":
            return None
    return None


def _teller(reading: Parse, says: int, low: int) -> _Teller | None:
    """Who stands between the comma and the verb: a noun or a name, or both with a comma between and one behind."""
    if reading.word(says - 1) != ",":
        first = _begin(reading, says, low)
        head = None if first is None else _head(reading, first, says)
        return None if first is None or head is None else _Teller(first, head, None)
    second = _begin(reading, says - 1, low)
    first = None if second is None else _begin(reading, second - 1, low)
    if first is None or second is None:
        return None
    chunks = ((first, second - 1), (second, says - 1))
    named = [all(tag in NAMES for tag in reading.tags[slice(*chunk)]) for chunk in chunks]
    head = _head(reading, first, second - 1)
    aged = reading.tags[second] == "CD" and second + 2 == says
    return None if head is None or named[0] == named[1] or aged else _Teller(first, head, second - 1)


def _begin(reading: Parse, end: int, low: int) -> int | None:
    """The first of the words behind the last comma before `end`, where they are a noun with what describes it."""
    first = next((at + 1 for at in range(end - 1, max(low, end - _LONGEST), -1) if reading.words[at] == ","), None)
    if first is None or first >= end or reading.tags[first] not in _OPENING:
        return None
    if reading.tags[first] == "PRP":
        return first if first + 1 == end else None
    for at in range(first, end):
        if reading.words[at] in _STOPS:
            return None
        if reading.words[at] == "who":
            return first
        participle = reading.tags[at] == "VBN" and reading.words[at + 1] in _OF_WHOM
        if reading.tags[at] not in _NOMINAL and reading.words[at] not in _OF_WHOM and not participle:
            return None
    return first


def _head(reading: Parse, first: int, end: int) -> int | None:
    """The last noun before what only describes it."""
    tags = reading.tags
    stop = next((at for at in range(first, end) if tags[at] not in _NOMINAL | {"PRP"}), end)
    return next((at for at in range(stop - 1, first - 1, -1) if tags[at] in _NOUNS), None)


def _told(reading: Parse, low: int, comma: int) -> int | None:
    """The verb of a whole clause between a place and a comma, no part of another one there."""
    for at in range(low, comma):
        if low <= reading.heads[at] < comma and reading.heads[at] != at:
            continue
        helpers = [word for word in reading.children(at, "aux", "auxpass") if word < at]
        finite = any(reading.tags[word] in FINITE or reading.tags[word] == "MD" for word in (at, *helpers))
        whole = any(low <= word < at for word in reading.children(at, *ALL_SUBJECTS))
        joined = [word for word in reading.children(at) if word < at and _joins(reading, word)]
        if finite and whole and not joined:
            return None if _only_opens(reading, at, comma) else at
    return None


def _only_opens(reading: Parse, verb: int, comma: int) -> bool:
    """Whether a verb tells a clause that has only begun before a comma: "police said the man, Ann Roe, told them"."""
    takes = lemma(reading.words[verb], reading.tags[verb]) in TAKING_A_CLAUSE
    return takes and _NOMINAL.issuperset(reading.tags[verb + 1 : comma])


def _joins(reading: Parse, word: int) -> bool:
    return reading.deps[word] == "mark" or reading.tags[word] in ("WRB", "WDT", "WP")


def _is_right(reading: Parse, says: int, told: int, teller: _Teller) -> bool:
    """Whether who tells it is the subject of the verb already, and what is told hangs on that or the verb on it."""
    subject = reading.child(says, *SUBJECTS)
    tied = reading.heads[told] == says or (reading.heads[says] == told and reading.deps[says] == "parataxis")
    return subject is not None and subject >= teller.first and tied


def _is_torn(reading: Parse, at: int, teller: _Teller, ends: int) -> bool:
    """Whether a word hangs on one that stands in another of the parts of the sentence."""
    return _part(reading.heads[at], teller, ends) != _part(at, teller, ends)


def _part(at: int, teller: _Teller, ends: int) -> int:
    return (at >= teller.first) + (at >= ends)


def _mend(reading: Parse, at: int, told: int, teller: _Teller, says: int) -> None:
    """Hang a loose word on what leads its part of the sentence."""
    if at == teller.head:
        return
    if at < teller.first - 1:
        reading.hang(at, told)
    elif teller.first <= at < says and reading.words[at] != ",":
        name = teller.comma is not None and at > teller.comma
        reading.hang(at, teller.head, "appos" if name else "compound")
    else:
        reading.hang(at, says)
