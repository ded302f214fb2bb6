"""Words whose tag the tree contradicts: the tree is right more often, as it sees what hangs on a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.language.casing import common_words
from reportedly.language.repair.parse import Parse
from reportedly.model.document import FINITE

_FORMS = frozenset({"VB", "VBP", "VBD"})
_CLAUSES = frozenset({"ROOT", "ccomp", "pcomp", "relcl", "advcl", "conj"})
_OF_NOUNS = frozenset({"det", "poss", "amod", "compound", "nummod"})
_OF_VERBS = frozenset({"dobj", "xcomp", "ccomp"})
_PERSONS = frozenset({"he", "she", "they", "we", "i", "it", "you"})


def mend_tags(reading: Parse) -> None:
    """Give the tags that the tree calls for."""
    for at, word in enumerate(reading.words):
        _mend_single(reading, at, word)
    for tag, found in (
        ("VB", _infinitives),
        ("VB", _joined_to_infinitives),
        ("NN", _adverbs_that_do),
        ("NNP", _numbered_names),
        ("NNP", _names_as_verbs),
        ("NNP", _names_as_plurals),
    ):
        for at in [*found(reading)]:
            reading.tags[at] = tag
    for at in [*_numbers_as_names(reading)]:
        reading.tags[at], reading.deps[at] = "CD", "nummod"
    for at in [*_verbs_as_nouns(reading)]:
        reading.tags[at] = "VBP" if reading.tags[at] == "NN" else "VBZ"
    for at in [*_nouns_as_verbs(reading)]:
        reading.tags[at] = "NNS"
    _mend_hearsay(reading)
    for at, verb in [*_subjects_as_verbs(reading)]:
        reading.tags[at], reading.deps[at - 1] = "NN", "compound"
        reading.hang(at, verb, "nsubj")
    for at in [*_tellings_as_nouns(reading)]:
        _make_telling(reading, at)


def _mend_single(reading: Parse, at: int, word: str) -> None:
    """What single words are, whatever the tagger takes them for."""
    if word == "to" and reading.deps[at] == "aux":
        reading.tags[at] = "TO"  # the tagger sees a preposition in "asked everyone inside to sing"
    elif reading.tags[at] == "XX" and word.lower() in _PERSONS:
        reading.tags[at] = "PRP"  # which an editor put in: "[She] told me"
    elif word == "Under" and reading.word(at + 1) == "Secretary":
        reading.tags[at] = "NNP"
        reading.hang(at, at + 1, "compound")  # who is called so stands under nobody
    elif word == "Do" and _is_first_name(reading, at):
        reading.tags[at] = "NNP"
        reading.hang(at, at + 1, "compound")


def _is_first_name(reading: Parse, at: int) -> bool:
    """As in "Do Lan's trial", "the banker Do Lan": before one name alone English would have "Does".

    Several may be asked of: "Do Norway and Sweden agree?".
    """
    return (
        reading.tags[at].startswith("VB")
        and reading.tags[at + 1 : at + 2] == ["NNP"]
        and reading.heads[at + 1] != at
        and not {"and", "?", "or", ","} & {*reading.words[at + 2 : at + 4], reading.words[-1]}
    )


def _mend_hearsay(reading: Parse) -> None:
    """Make nouns of the talk and the claims of which something is said."""
    for at, link in [*_called_something(reading)]:
        _make_called(reading, at, link)
    for at in [*_talk_as_verb(reading)]:
        _make_hearsay(reading, at)


def _infinitives(reading: Parse) -> Iterator[int]:
    """The words that the tree makes an infinitive of, and the tagger something else: "to impeach"."""
    for at, tag in enumerate(reading.tags):
        head = reading.heads[at]
        if (
            tag == "TO"
            and reading.deps[at] == "aux"
            and reading.tags[head][:1] != "V"
            and reading.words[head].islower()
        ):
            yield head


def _joined_to_infinitives(reading: Parse) -> Iterator[int]:
    """The second of two infinitives, far from its "to": "wants the court to drop the case and also order a new one".

    It is a present by its form alone, and none that goes with "wants" or "wanted".
    """
    for at, tag in enumerate(reading.tags):
        head = reading.heads[at]
        if tag != "VBP" or reading.deps[at] != "conj" or reading.child(at, "nsubj", "nsubjpass", "aux") is not None:
            continue
        first = head if reading.tags[head] == "VB" else reading.child(head, "xcomp", "ccomp")
        if first is None or not first < at or reading.tags[first] != "VB":
            continue
        to = any(reading.tags[word] == "TO" and reading.heads[word] == first for word in range(first))
        if to and reading.tags[reading.heads[first]] in ("VBZ", "VBD"):
            yield at


def _adverbs_that_do(reading: Parse) -> Iterator[int]:
    """The words that the tree makes a described subject, and the tagger an adverb: "the Norvik business daily said"."""
    for at, tag in enumerate(reading.tags):
        described = tag == "RB" and reading.child(at, *_OF_NOUNS) is not None
        if described and reading.deps[at] in ("nsubj", "nsubjpass") and reading.words[at].islower():
            yield at


def _numbered_names(reading: Parse) -> Iterator[int]:
    """The names with a number that the tagger knows nothing of: "Heron-3 will land", "lost contact with Heron-3"."""
    for at, word in enumerate(reading.words):
        thing = reading.tags[at] != "NNP" and reading.deps[at] in _OF_THINGS
        if thing and _NUMBERED.fullmatch(word) and word[:5].lower() != "covid":
            yield at
        if thing and _OF_TWO_CASES.fullmatch(word):
            yield at  # "is leaving NorLink"


_NUMBERED = re.compile(r"[A-Z][a-z]{4,}-\d{1,3}")
_OF_TWO_CASES = re.compile(r"[A-Z][a-z]{2,}[A-Z]{1,3}[a-z]*")
_OF_THINGS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "appos", "attr"})


def _numbers_as_names(reading: Parse) -> Iterator[int]:
    """The numbers that the tagger takes for part of a name since a sentence begins with them: "Two members said"."""
    for at, word in enumerate(reading.words):
        counted = reading.heads[at]
        named = reading.tags[at] in ("NNP", "NN") and reading.deps[at] in ("compound", "nmod")
        if named and word in _NUMBERS and reading.tags[counted] == "NNS" and reading.words[counted].islower():
            yield at


_NUMBERS = frozenset("Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split())


def _names_as_verbs(reading: Parse) -> Iterator[int]:
    """The words that the tree makes the subject of something, and the tagger a verb: "Norlink, in a note, said"."""
    for at, word in enumerate(reading.words):
        is_subject = reading.deps[at] in ("nsubj", "nsubjpass")
        if is_subject and reading.tags[at] in _FORMS and word[:1].isupper() and word.isalpha():
            yield at


def _names_as_plurals(reading: Parse) -> Iterator[int]:
    """The words that one verb tells of as one, and the tagger takes for several: "Mirad hopes"."""
    for at, word in enumerate(reading.words):
        several = reading.tags[at] == "NNS" and reading.deps[at] == "nsubj" and word[:1].isupper() and word.isalpha()
        alone = several and reading.tags[reading.heads[at]] == "VBZ" and reading.child(at, *_OF_NOUNS) is None
        if alone and word.lower() not in common_words() | _WITHOUT_S:
            yield at


_WITHOUT_S = frozenset("media data police criteria people cattle folk clergy bacteria".split())
"""Words for several that do not show it."""


def _verbs_as_nouns(reading: Parse) -> Iterator[int]:
    """The words that the tree gives a subject and what they are done to, and the tagger takes for nouns.

    As in "93% support this change", "what the mayor hopes to achieve".
    """
    for at, tag in enumerate(reading.tags):
        if tag not in ("NN", "NNS") or reading.deps[at] not in _CLAUSES or not reading.words[at].islower():
            continue
        subject = next((word for word in reading.children(at, "nsubj") if word < at), None)
        governs = any(word > at for word in reading.children(at, *_OF_VERBS))
        described = reading.child(at, *_OF_NOUNS) is not None
        if subject is not None and reading.tags[subject] != "VBG" and governs and not described:
            yield at


def _subjects_as_verbs(reading: Parse) -> Iterator[tuple[int, int]]:
    """What is a verb's subject, behind an article and a noun: "said the prisoner swap with Peru is close"."""
    for at, tag in enumerate(reading.tags):
        before, head = at - 1, reading.heads[at]
        if tag != "VB" or before < 1 or reading.heads[before] != at or reading.child(before, "det") is None:
            continue
        if reading.tags[before] != "NN" or reading.deps[before] != "nsubj" or reading.child(at, "aux") is not None:
            continue
        if reading.deps[at] in ("nsubj", "nsubjpass") and head > at:
            yield at, head
        elif reading.deps[at] == "ccomp":
            verbs = (each for each in reading.children(head, "ccomp") if each > at and reading.tags[each] in FINITE)
            verb = next((each for each in verbs if reading.child(each, "nsubj", "nsubjpass") is None), None)
            if verb is not None:
                yield at, verb


_HEARSAY = frozenset({"Talk", "Claim", "Report", "Word", "Whispers", "Reports", "Claims"})


def _talk_as_verb(reading: Parse) -> Iterator[int]:
    """The first word of a sentence, of which something finite is said: "Talk that the mill will close is unfounded"."""
    for at, word in enumerate(reading.words):
        said_of = reading.deps[at] == "csubj" and reading.heads[at] > at and word in _HEARSAY
        if said_of and reading.tags[at][:2] == "VB" and reading.child(at, "nsubj", "aux") is None:
            yield at


def _make_hearsay(reading: Parse, noun: int) -> None:
    reading.tags[noun], reading.deps[noun] = "NNS" if reading.words[noun].endswith("s") else "NN", "nsubj"
    for clause in reading.children(noun, "ccomp"):
        reading.deps[clause] = "acl"


def _called_something(reading: Parse) -> Iterator[tuple[int, int]]:
    """The claims that are called something, and the "as" before its name: "dismissed as propaganda claims that".

    What claims something has a subject.
    """
    for at, word in enumerate(reading.words):
        if word not in ("claims", "reports") or reading.tags[at] != "VBZ" or reading.child(at, "nsubj") is not None:
            continue
        link = next((each for each in range(max(0, at - 3), at - 1) if reading.words[each] == "as"), None)
        tied = link is not None and (reading.heads[at] == link or reading.heads[link] == at)
        if link is not None and tied and reading.tags[link - 1] in ("VBD", "VBZ", "VBN", "VBG"):
            yield at, link


def _make_called(reading: Parse, noun: int, link: int) -> None:
    reading.tags[noun] = "NNS"
    reading.hang(link, link - 1, "prep")
    reading.hang(noun, link, "pobj")
    for word in range(link + 1, noun):
        if reading.heads[word] == link:
            reading.hang(word, noun, "compound")
    for clause in reading.children(noun, "ccomp"):
        reading.deps[clause] = "acl"


def _nouns_as_verbs(reading: Parse) -> Iterator[int]:
    """The words that the tree makes an object or a subject, and the tagger verbs.

    As in "kept the mayor's campaign promises", "said that fears that it would break were growing".
    """
    for at, tag in enumerate(reading.tags):
        if tag != "VBZ":
            continue
        described = reading.deps[at] in ("dobj", "pobj") and reading.child(at, "poss", "det") is not None
        does = reading.deps[at] in ("nsubj", "nsubjpass") and at < reading.heads[at] and reading.words[at].islower()
        if described or (does and reading.child(at, "nsubj", "aux", "dobj") is None):
            yield at


_TELLS = frozenset({"states", "notes", "reads", "claims", "reports", "reveals", "alleges", "shows"})


def _tellings_as_nouns(reading: Parse) -> Iterator[int]:
    """The words that tell something before them, and the tagger takes for nouns: '"We paid," the letter states'."""
    for at, word in enumerate(reading.words):
        told = word in _TELLS and reading.tags[at] == "NNS" and any(c < at for c in reading.children(at, "ccomp"))
        if told and reading.deps[at - 1] == "compound" and reading.heads[at - 1] == at:
            yield at


def _make_telling(reading: Parse, verb: int) -> None:
    """Make a verb of what tells something, and its subject of the noun before it."""
    reading.tags[verb], reading.deps[verb - 1] = "VBZ", "nsubj"
    for word in reading.children(verb, "det", "amod", "poss"):
        reading.hang(word, verb - 1)
