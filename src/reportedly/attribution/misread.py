"""Subjects that parsers take for something else: for two, for a part of what says where, for all of the sentence."""

from __future__ import annotations

from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import MARKS, Passage
from reportedly.model.document import FINITE, ParsedPart

_ASIDE = 12
"""Words between two commas that may stand between a subject and its verb."""
_SUBJECTS = ("nsubj", "nsubjpass")
_PREPOSITIONS = frozenset("of in on at from for with by about near behind against over under outside inside".split())
"""Behind which no subject stands."""
_STEPS = 4


def before_preposition(passage: Passage, verb: int, subject: int) -> int:
    """Who speaks where parsers take what stands behind a preposition: "a teacher reached on a bad line said"."""
    part, at = passage.part, subject
    named = part.mention_at.get(subject)
    known = part.tags[subject][:2] != "NN" or (named is not None and named.kind == "person")
    if known or subject > verb or "," in part.words[subject:verb] or not _is_finite(part, verb):
        return subject
    for _ in range(_STEPS):
        joint = _begin_of_name(passage, at) - 1
        before = joint - 1
        if before < passage.sentence(verb)[0] or part.lowered[joint] not in _PREPOSITIONS:
            break
        before -= part.tags[before] == "RP" and part.tags[before - 1] in ("VBN", "VBD")  # "men holed up in the school"
        before -= part.tags[before] in ("VBN", "VBD") and part.tags[before - 1][:2] == "NN"
        if part.tags[before][:2] not in ("NN", "CD") or passage.in_time(before) or passage.quoted[before]:
            break
        at = before
    return at


def _begin_of_name(passage: Passage, head: int) -> int:
    """Where the phrase of a noun begins, parts of its name that hang elsewhere and of a word with hyphens included."""
    part, first = passage.part, passage.edges[0][head]
    if part.tags[head] == "NNP":
        while part.tags[first - 1] == "NNP":
            first -= 1
    while part.words[first - 1] == "-":
        first = passage.edges[0][first - 2]
    return first


def described_by_name(part: ParsedPart, verb: int, subjects: list[int]) -> int:
    """The subject of a verb, of those before it: of two side by side that which the other names, else the last.

    "The weekly Norr said" is parsed as two subjects, or as a weekly that somebody said.
    """
    last = subjects[-1]
    if (citing := _behind_citing(part, verb, last)) is not None:
        return citing
    if len(subjects) == 1 and part.tags[last] in ("NNP", "NNPS") and is_headless(part, verb):
        return last if "," in part.words[part.heads[verb] : last] else part.heads[verb]
    if len(subjects) > 1 and part.tags[subjects[-2]][:2] == "NN" and part.tags[last] in ("NNP", "NNPS"):
        ends, begins = max(part.subtree(subjects[-2])), min(part.subtree(last))
        set_off = part.words[begins - 1] == "," and last in part.mention_at and part.deps[verb] == "ROOT"
        set_off = set_off and max(part.subtree(verb)) > verb + 1  # "Two freed after talks, Roe says": that is said
        return subjects[-2] if ends + 1 == begins or (set_off and ends + 2 == begins) else last
    if len(subjects) > 1 and part.tags[last] == "PRP" and part.tags[subjects[-2]][:2] == "NN":
        # "An aide to the bank that paid for it said so": the pronoun is what somebody paid for.
        return subjects[-2] if part.tags[last - 1] == "IN" and part.deps[last - 1] != "mark" else last
    return last


def _behind_citing(part: ParsedPart, verb: int, subject: int) -> int | None:
    """Who cites those whom parsers take for the subject: "reports citing two sources have said that"."""
    citing = part.heads[verb]
    cites = part.lowered[citing] in ("citing", "quoting") and part.deps[verb] == "ccomp"
    if not cites or part.deps[citing] != "acl" or min(part.subtree(subject)) != citing + 1:
        return None
    return part.heads[citing] if part.heads[citing] == citing - 1 else None


def with_name(passage: Passage, head: int, last: int, verb: int | None) -> int:
    """Where the phrase of a subject ends with the name that parsers take for a second one: "the weekly Norr said"."""
    part = passage.part
    over = verb is not None and part.heads[verb] == head
    if not over and part.deps[head] not in _SUBJECTS:
        return last
    joint = part.words[last : last + 1]
    begins = (last, last + 1) if joint == (",",) or (over and joint == ("as",)) else (last,)
    for word in part.children[verb if over and verb is not None else part.heads[head]]:
        if word > head and part.deps[word] in _SUBJECTS and passage.edges[0][word] in begins:
            return passage.edges[1][word] + 1 if part.tags[word] in ("NNP", "NNPS") else last
    return last


def behind_setting(passage: Passage, verb: int) -> int | None:
    """Who stands between where it was said and the verb: "in a letter to the board, two funds that own shares said"."""
    part = passage.part
    first = passage.sentence(verb)[0]
    if part.tags[first] not in ("IN", "VBG") or part.heads[first] != verb:
        return None
    at = verb - 1 - (part.words[verb - 1] == ",")
    for word in range(at, first, -1):
        ends = part.deps[word] == "appos" and passage.edges[1][word] in (at, at + 1)
        if ends and part.words[passage.edges[0][word] - 1] == "," and part.tags[word][:2] == "NN":
            return word
    return None


def with_description(passage: Passage, head: int, first: int) -> int:
    """Where the phrase of a subject begins with what it is, taken for a part of where it was said.

    "In a letter to the board, the widow of the pilot, Ann Roe, wrote".
    """
    part = passage.part
    opens = passage.sentence(head)[0]
    beside = part.deps[head] in _SUBJECTS and part.heads[opens] == part.heads[head]
    named = part.deps[head] == "appos" and opens < part.heads[head] < first
    set_first = part.tags[opens] in ("IN", "VBG") and (beside or named)
    if not set_first or first < opens + 3 or part.words[first - 1] != "," or part.tags[head] not in ("NNP", "NNPS"):
        return first
    for word in range(first - 2, opens, -1):
        begins = passage.edges[0][word]
        described = part.deps[word] == "appos" and passage.edges[1][word] in (first - 2, first - 1)
        if described and part.tags[word] == "NN" and (part.words[begins - 1] == "," or part.tags[begins] == "DT"):
            return begins
    return first


def of_series(part: ParsedPart, verb: int) -> int | None:
    """Whose the last of several deeds is where parsers take the first for what is said: "she ran, won, praised him"."""
    first = part.child(verb, "ccomp")
    if first is None or first > verb or part.tags[verb] not in ("VBD", "VBZ"):
        return None
    speaks = any(entry.kind == "say" for entry in cues("verb").get(part.lemmas[verb], ()))
    if speaks and part.child(verb, "dobj") is not None:
        return None  # "it was a dog, says the baker" is turned round
    before = verb - 1 - (part.tags[verb - 1] == "RB")
    marks = (*part.words[before - 1 : before], *part.words[verb + 1 : verb + 2])
    if part.words[before] not in (",", "and") or MARKS.intersection(marks):
        return None
    subject = part.child(first, "nsubj")
    return subject if subject is not None and subject < first else None


def before_aside(part: ParsedPart, last: int, first: int) -> int | None:
    """Who stands before an aside that ends at a word: "Norlink, through a spokeswoman, declined"."""
    for comma in range(last, max(first, last - _ASIDE), -1):
        if part.words[comma] == ",":
            named = part.tags[comma - 1][:2] == "NN" and part.tags[comma + 1] in ("IN", "VBN", "VBG")
            return comma - 1 if named else None
    return None


def is_headless(part: ParsedPart, verb: int) -> bool:
    """Whether a verb hung on the noun that heads a whole sentence is its verb: "the Post, quoting a memo, reported"."""
    noun = part.heads[verb]
    hung = part.deps[verb] in ("acl", "relcl", "advcl") and part.heads[noun] == noun and part.tags[noun][:2] == "NN"
    return hung and noun < verb and part.child(verb, "ccomp") is not None


def joined_by_nothing(part: ParsedPart, verb: int) -> int | None:
    """The verb of what is said, taken for a second deed of who says it though no "and" joins the two.

    As in "has claimed the state, among others, is behind it": the state is no thing that he claims, but its subject.
    """
    thing = part.child(verb, "dobj")
    clause = next((word for word in part.children[verb] if part.deps[word] == "conj" and word > verb), None)
    if thing is None or clause is None or not verb < thing < clause or part.child(verb, "cc") is not None:
        return None
    if part.child(clause, "nsubj", "nsubjpass", "mark") is not None or not _is_finite(part, clause):
        return None
    if part.child(verb, "xcomp") is not None:
        return None  # "two of those they urged members to choose did not stand"
    series = any(part.deps[word] == "conj" and _is_finite(part, word) for word in part.children[clause])
    between = [word.lower() for word in part.words[thing:clause]]
    listed = series or between.count(",") == 1 or "then" in between  # "denied it, then left", "denied it, says ..."
    return None if listed else clause


def _is_finite(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] in FINITE or any(
        part.tags[word] in FINITE for word in part.children[verb] if part.deps[word] in ("aux", "auxpass")
    )


def lacks_nothing(part: ParsedPart, noun: int) -> bool:
    """Whether what parsers take for a relative of a noun is what it is told: "warned the clerk that they were near"."""
    clause = part.child(noun, "relcl")
    if clause is None:
        return False
    subject, that = part.child(clause, "nsubj", "nsubjpass"), min(part.subtree(clause))
    whole = part.child(clause, "nsubjpass", "acomp", "attr") is not None
    return whole and part.lowered[that] == "that" and subject != that


def is_formal(part: ParsedPart, verb: int, subject: int) -> bool:
    """Say whether "it" only stands for an infinitive: "it is a mistake to say that"."""
    infinitive = part.tags[verb] == "VB" and part.tags[verb - 1] == "TO" and part.lowered[subject] == "it"
    return infinitive and part.lemmas[part.heads[subject]] == "be" and part.heads[subject] < verb
