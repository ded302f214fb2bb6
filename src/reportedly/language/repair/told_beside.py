"""What is told beside a clause and no part of it: questions before answers, deeds besides, news behind a semicolon."""

from __future__ import annotations

from reportedly.language.inquiries import SOUGHT
from reportedly.language.repair.grammar import ALL_SUBJECTS, CLOSING_MARKS
from reportedly.language.repair.parse import Parse
from reportedly.language.roles import role_heads
from reportedly.model.document import FINITE

_SPEAKING = frozenset(
    "accused added admitted apologised apologized argued asked blamed called claimed condemned criticised criticized"
    " declined demanded denied insisted pledged praised promised refused rejected said spoke thanked threatened told"
    " urged vowed warned".split()
)
"""Verbs of speaking in the past, which no mere thing is the subject of."""
_PEOPLE = frozenset(
    "man men woman women people person boy girl child children couple crew family victim suspect driver".split()
)
"""People whom no table of offices and trades has: what they do besides may be told of them."""
_SAYING = frozenset("said say disclosed disclose explained explain specified specify revealed reveal".split())
_BEFORE_IT = ("aux", "auxpass", "neg", "advmod", "punct", "cc")


def part_what_is_beside(reading: Parse, at: int) -> None:
    """Part what the word at a place shows to be told beside a clause from that clause."""
    if reading.words[at] == ";":
        _behind_a_semicolon(reading, at)
    elif reading.words[at].lower() in SOUGHT:
        _before_an_answer(reading, at)
        _when_asked(reading, at)
    elif reading.words[at] == "and" and reading.word(_past_marks(reading, at)) == ",":
        _done_besides(reading, at)
    elif reading.words[at] == "if" and reading.deps[at] == "mark":
        _asked_if(reading, at)
    elif reading.tags[at] == "WRB":
        _not_said_when(reading, at)


def _before_an_answer(reading: Parse, asked: int) -> None:
    """Of "The regulator, asked whether it knew, declined to say" the regulator was asked, and declined.

    So it is in "Officials asked about the fire declined to comment": nobody asks that which has no subject.
    """
    subject = next((at for at in reading.children(asked, "nsubj") if at < asked), None)
    if subject is None or reading.word(asked).lower() not in SOUGHT or reading.children(asked, "aux", "auxpass"):
        return
    apart = reading.word(asked - 1) == ","
    if reading.edges(subject)[1] + 1 < asked - apart:
        return
    does = next((at for at in reading.children(asked) if at > asked and _goes_on(reading, at, apart)), None)
    if does is None:
        return
    begins = _begins(reading, does)
    reading.raise_over(does, asked)
    for at in reading.children(asked):
        if at < asked or at >= begins:
            reading.hang(at, does, reading.deps[at])
    passive = reading.children(does, "auxpass")
    reading.hang(subject, does, "nsubjpass" if passive else "nsubj")
    reading.tags[asked] = "VBN"
    reading.hang(asked, subject, "acl")


def _done_besides(reading: Parse, joint: int) -> None:
    """Of "said that the tax was fair, and vowed to keep it" he vows who said it: no tax speaks.

    A deed of another kind, or of somebody, may be told too: "said that a man broke in, and shot two people".
    """
    clause = reading.heads[joint]
    says = reading.heads[clause]
    deeds = reading.children(clause, "conj")
    if reading.deps[clause] != "ccomp" or not says < clause < joint or len(deeds) != 1:
        return
    deed = deeds[0]
    if deed - 1 - (reading.tags[deed - 1] == "RB") != joint or reading.tags[deed] != reading.tags[says]:
        return
    if reading.word(deed).lower() not in _SPEAKING or not _is_of_a_thing(reading, clause):
        return
    if reading.tags[deed] in ("VBD", "VBZ") and not reading.children(deed, *ALL_SUBJECTS, "conj"):
        reading.hang(deed, says, "conj")
        reading.hang(joint, says, "cc")
        reading.hang(_past_marks(reading, joint), says, "punct")


def _is_of_a_thing(reading: Parse, clause: int) -> bool:
    """Whether the subject of a clause is a common noun, and not one for what a person is."""
    subject = reading.child(clause, "nsubj", "nsubjpass")
    if subject is None or reading.tags[subject] not in ("NN", "NNS"):
        return False
    noun = reading.word(subject).lower()
    return noun not in role_heads() and noun.removesuffix("s") not in role_heads() and noun not in _PEOPLE


def _past_marks(reading: Parse, at: int) -> int:
    """The word before another one, or before the mark that closes a quotation there."""
    return at - 1 - (reading.word(at - 1) in CLOSING_MARKS)


def _when_asked(reading: Parse, asked: int) -> None:
    """Of "said she would stay when asked about it" the question is when she said so, and no part of it."""
    if reading.word(asked - 1).lower() != "when" or reading.children(asked, *ALL_SUBJECTS):
        return
    clause = asked
    while reading.heads[clause] != clause and reading.deps[clause] != "ccomp":
        clause = reading.heads[clause]
    says = reading.heads[clause]
    if says < clause < asked and reading.tags[says][:2] == "VB":
        reading.hang(asked, says, "advcl")


def _not_said_when(reading: Parse, when: int) -> None:
    """Of "has not said when it will come" the clause is what was left unsaid, and tells no time of not saying it."""
    clause, says = reading.heads[when], when - 1
    hung = reading.deps[clause] == "advcl" and reading.heads[clause] == says
    if hung and reading.word(says) in _SAYING and reading.children(says, "neg"):
        reading.deps[clause] = "ccomp"


def _asked_if(reading: Parse, mark: int) -> None:
    """Of "was asked by reporters if he would go" the clause is what they asked, and sets no condition."""
    clause = reading.heads[mark]
    asked = reading.heads[clause]
    inside = (
        reading.deps[clause] == "advcl" and asked < mark and reading.word(asked).lower() in ("ask", "asked", "asks")
    )
    if inside and reading.word(mark - 1) != ",":
        reading.deps[clause] = "ccomp"


def _goes_on(reading: Parse, verb: int, apart: bool) -> bool:
    """Whether a finite verb has no subject of its own, and begins behind a comma where who was asked ends at one."""
    helped = [at for at in reading.children(verb, "aux", "auxpass") if at < verb]
    finite = reading.tags[helped[0] if helped else verb] in FINITE
    if not finite or reading.children(verb, *ALL_SUBJECTS, "mark"):
        return False
    return reading.word(_begins(reading, verb) - 1) == "," if apart else reading.deps[verb] == "ccomp"


def _begins(reading: Parse, verb: int) -> int:
    """The first word of a verb with its helpers and adverbs."""
    before = [at for at in reading.children(verb, *_BEFORE_IT) if at < verb and reading.word(at) != ","]
    return min([verb, *before])


def _behind_a_semicolon(reading: Parse, stop: int) -> None:
    """Of "said that it was shut; the firm has apologised" the firm's deed is no part of what was said, and is its top.

    The parser hangs what was said on what stands behind the semicolon, and that on who says it.
    """
    does = reading.heads[stop]
    says = reading.heads[does]
    told = next((at for at in reading.children(does, "ccomp") if says < at < stop), None)
    subject = next((at for at in reading.children(does, *ALL_SUBJECTS) if at > stop), None)
    if reading.deps[does] != "ccomp" or not says < stop < does or told is None or subject is None:
        return
    if reading.children(does, "mark"):
        return  # "said that A; that B"
    reading.hang(does, says, "parataxis")
    reading.hang(told, says, "ccomp")
    reading.hang(stop, says, "punct")
