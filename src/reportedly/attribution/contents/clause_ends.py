"""Where a clause that somebody tells ends: with what else he tells, and before what he does or keeps to himself."""

from __future__ import annotations

from itertools import pairwise

from reportedly.attribution.contents.own_deeds import before_own_deed
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.polled import is_poll, is_share
from reportedly.attribution.speakers import Speaker
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Span

_SPECIFIED = frozenset({"specify", "elaborate", "clarify"})
_KEPT = _SPECIFIED | frozenset(
    "name identify say give provide offer explain cite mention disclose reveal detail".split()
)
"""Behind "without" what somebody does not tell who tells the rest, behind a comma or, of the first, without any."""
_DASHES = frozenset({"-", "–", "—", "--"})
_REASONS = frozenset({"because", "if", "unless", "until", "once"})
"""What joins to a clause its reason or condition, be it said or not."""


def end_of_clause(passage: Passage, verb: int, clause: int, first: int) -> int:
    """Give the word behind the last of a clause that `verb` tells and that starts at `first`."""
    part = passage.part
    last = _with_rest(passage, verb, min(passage.edges[1][clause] + 1, passage.sentence(verb)[1]))
    last = _with_second(passage, verb, last)
    last = _with_condition(passage, verb, last)
    last = _with_answers(passage, verb, last)
    last = _with_outcome(passage, last, verb)
    last = with_series(passage, verb, last, part.lowered[first] == "that" and part.deps[first] == "mark")
    last = _before_silence(passage, verb, first, before_own_deed(part, verb, clause, last))
    return max(last, _to_mark(passage, verb, first))


def _to_mark(passage: Passage, verb: int, first: int) -> int:
    """Where the quotation ends that a clause opens: 'realised "oh, I am early, I must wait"'."""
    quotation = passage.quotation_at(passage.part.starts[first])
    opens = quotation is not None and quotation.closed and quotation.inside[0] == passage.part.starts[first]
    return passage.word_from(quotation.inside[1]) if quotation and opens and not passage.quoted[verb] else first


def _with_rest(passage: Passage, verb: int, last: int) -> int:
    """Where a clause ends with what parsers hang on the cue: "say he would win | if he tried"."""
    part = passage.part
    for word in part.children[verb]:
        if part.deps[word] == "xcomp" and part.words[last : last + 1] == (":",) and part.tags[last + 1] == "TO":
            return min(passage.edges[1][word] + 1, passage.sentence(verb)[1]) if word > last else last
        joined = last + (part.tags[last : last + 1] == ("CC",) and part.deps[word] == "conj")
        if passage.edges[0][word] != joined or word < last:
            continue
        if "," in part.words[last - 1 : last + 1] and FINITE.intersection(part.tags[verb + 1 : last]):
            continue
        mark = part.child(word, "mark")
        told = (
            part.deps[word] == "ccomp"
            or _is_told_modal(part, verb, word)
            or (part.deps[word] == "advcl" and mark is not None and part.lowered[mark] in _REASONS)
        )
        if told and (passage.quoted[word] or not passage.quoted[verb]):
            last = min(passage.edges[1][word] + 1, passage.sentence(verb)[1])
    return last


def _is_told_modal(part: ParsedPart, verb: int, word: int) -> bool:
    """Whether a second verb says what is to be, and not what was done: "said he was ill | but would go on"."""
    helper = part.child(word, "aux")
    modal = helper is not None and part.tags[helper] == "MD" and part.tags[verb] in FINITE
    modal = modal and part.deps[verb] != "ccomp"  # "said she thought it was late but would go on": she would
    return part.deps[word] == "conj" and modal and part.child(word, "nsubj", "nsubjpass", "expl") is None


def _with_second(passage: Passage, verb: int, last: int) -> int:
    """Where a clause ends with a second one that only who tells the first can tell, or that he tells of the same thing.

    As in "said the road was shut, but the bridge would open", "Roe said the roof leaks, but it will be mended".
    """
    part = passage.part
    joint = last + 1
    if part.words[last : last + 1] != (",",) or part.words[joint : joint + 1] not in (("and",), ("but",)):
        return last
    second = next((at for at in part.children[verb] if at > joint and part.deps[at] == "conj"), None)
    subject = None if second is None else part.child(second, "nsubj", "nsubjpass", "expl")
    teller = part.child(verb, "nsubj")
    if second is None or subject is None or teller is None or passage.edges[0][subject] != joint + 1:
        return last
    if part.lemmas[second] in cues("verb") or passage.quoted[verb] or passage.quoted[second]:
        return last
    if not any(entry.kind in ("say", "report") for entry in cues("verb").get(part.lemmas[verb], ())):
        return last
    helper = part.child(second, "aux")
    modal = "" if helper is None else part.lowered[helper]
    # What "could" be a page sets against it, too: "said it was sound, but critics could block it".
    may = modal in ("could", "might") and part.words[joint] == "and"
    shifted = part.tags[verb] == "VBD" and (modal == "would" or may)
    past = any(part.lowered[at] in ("was", "were", "had") for at in part.children[second])
    done = part.tags[second] == "VBD" or past  # "said the deal was dead, but it closed on Friday": the page tells that
    taken_up = part.lowered[subject] == "it" and _is_one_person(part, teller) and not done
    taken_up = taken_up or _is_of_the_told(part, subject, done) or _is_alike(part, last, subject, second)
    taken_up = taken_up or _is_of_his_time(part, verb, second)
    if not (shifted or taken_up) or part.heads[verb] != verb:
        return last
    return min(passage.edges[1][second] + 1, passage.sentence(verb)[1])


def _is_of_his_time(part: ParsedPart, verb: int, second: int) -> bool:
    """Whether who told something in the past told two things of his present: "said it is late, but we can wait".

    A page tells its own in the past as well: "said it is late, but nobody left".
    """
    clause = part.child(verb, "ccomp")
    if clause is None or part.tags[verb] != "VBD" or part.lemmas[second] in _LEFT_OPEN:
        return False
    ahead = any(part.lowered[at] in _AHEAD for at in part.children[second] if part.deps[at] in ("aux", "auxpass"))
    return ahead and _is_present(part, clause)


_AHEAD = frozenset({"can", "will", "may", "must", "shall"})
"""With these nobody tells what is so, and so a page contradicts nobody: "said crime is rising, but it has fallen"."""
_LEFT_OPEN = frozenset({"remain", "be", "appear", "seem"})
"""Of these a page tells itself what nobody knows: "said he is dead, but the cause remains unclear"."""


def _is_present(part: ParsedPart, verb: int) -> bool:
    helper = next((at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")), verb)
    return part.tags[helper] in ("VBZ", "VBP") or part.lowered[helper] in _AHEAD


def _is_of_the_told(part: ParsedPart, subject: int, done: bool) -> bool:
    """Whether a subject is what was told of just before, or the rest of it: "these losses", "everything else".

    Of what was told a page may say what became of it: "said two were held, but the others fled".
    """
    if any(part.lowered[at] == "else" for at in part.children[subject]):
        return True
    opener = part.child(subject, "det")
    words = {part.lowered[at] for at in (subject, opener) if at is not None}
    judged = part.child(part.heads[subject], "acomp")
    if judged is not None and part.lowered[judged] in _JUDGED:
        return False  # "said the vote was fair, but this is not true"
    return not done and (bool(words & _THIS) or part.lemmas[subject] in _REST)


_JUDGED = frozenset({"true", "false", "untrue", "wrong", "incorrect", "inaccurate", "misleading", "unclear"})
_THIS = frozenset({"this", "these", "those"})
_REST = frozenset({"other", "rest"})


def _is_alike(part: ParsedPart, last: int, subject: int, second: int) -> bool:
    """Whether a clause goes on as the one before it: "said he's asked twice, but he's had no answer"."""
    pronoun, perfect = part.lowered[subject], part.lowered[subject + 1]
    if part.tags[subject] != "PRP" or part.tags[second] != "VBN" or perfect not in _HAVE:
        return False
    first, _ = part.sentences[part.sentence_of[subject]]
    before = pairwise(word.lower() for word in part.words[first:last])
    return any(who == pronoun and has in _HAVE for who, has in before)


_HAVE = frozenset({"has", "have", "'s", "’s", "'ve", "’ve"})


def _with_condition(passage: Passage, verb: int, last: int) -> int:
    """Where a clause ends with a condition set against it: "said he would go -- | but only if he is asked".

    A page that adds something of its own does so in a whole sentence, and has a verb of its own for it.
    """
    part = passage.part
    joint = last + (part.words[last : last + 1] not in (("and",), ("but",)))
    first = joint + 1 + (part.tags[joint + 1 : joint + 2] == ("RB",))
    if first >= passage.sentence(verb)[1] or part.words[joint] not in ("and", "but"):
        return last
    if part.words[joint - 1] not in _DASHES | {","}:
        return last
    clause = part.heads[first]
    alone = part.deps[first] in ("mark", "advmod") and part.lowered[first] in _CONDITIONS and clause > first
    if not alone or part.heads[clause] > first or passage.quoted[first] != passage.quoted[verb]:
        return last
    return min(passage.edges[1][clause] + 1, passage.sentence(verb)[1])


_CONDITIONS = _REASONS | {"after", "before", "when", "since", "while", "as", "where"}


def _with_answers(passage: Passage, verb: int, last: int) -> int:
    """Where what a poll found ends with what others of those asked said: "found that half stay, | while a third go"."""
    part = passage.part
    poll = part.child(verb, "nsubj")
    if poll is None or not is_poll(part, poll):
        return last
    for answer in part.children[verb]:
        joint = passage.edges[0][answer] if part.deps[answer] == "advcl" else last + 1
        who = part.child(answer, "nsubj")
        if answer <= joint or joint - last not in (0, 1) or part.lowered[joint] not in _SETTING_APART:
            continue
        if part.deps[answer] in ("advcl", "conj") and who is not None and is_share(part, who):
            last = min(passage.edges[1][answer] + 1, passage.sentence(verb)[1])
    return last


_SETTING_APART = frozenset({"while", "whereas", "and", "but"})


def _is_one_person(part: ParsedPart, noun: int) -> bool:
    named = part.mention_at.get(noun)
    return part.lowered[noun] in ("he", "she") or (named is not None and named.kind == "person")


def with_series(passage: Passage, verb: int, last: int, opened: bool) -> int:
    """Where a clause ends with others that "that" joins to it: "said that it sank, that he was ill and that ...".

    Behind one that "that" does not open only what the parser joins to the cue itself goes on with it.
    """
    part = passage.part
    high = passage.sentence(verb)[1]
    while last < high:
        ends = last
        while part.words[ends - 1] == "," or part.tags[ends - 1] == "CC":
            ends -= 1  # "told us we were late, | that it had sailed", "asked him to go and | that she stay"
        that = ends
        while that < high and that < last + 2 and (part.words[that] in (",", ";") or part.tags[that] == "CC"):
            that += 1
        listed = opened and part.words[last : last + 1] == (";",)
        if that == ends or that >= high or part.words[that] != "that" or not (part.deps[that] == "mark" or listed):
            break
        if listed:
            last = next((word for word in range(that, high) if part.words[word] == ";"), high)
            continue
        clause = part.heads[that]
        if clause < that or part.heads[clause] > that or not (opened or part.heads[clause] == verb):
            break
        last = min(passage.edges[1][clause] + 1, high)
    return last


def _with_outcome(passage: Passage, last: int, verb: int) -> int:
    """Where a clause ends with what follows from it: "said the loan was paid, so the state owes nothing".

    Or with words of the source set against it: 'said the firm had paid, but "not in full"'.
    """
    part = passage.part
    high = passage.sentence(verb)[1]
    joint = part.words[last + 1 : last + 3]
    quoting = joint[:1] in (("and",), ("but",)) and joint[1:] and joint[1] in MARKS
    if part.words[last : last + 1] in (("and",), ("but",)) and MARKS.intersection(part.words[last + 1 : last + 2]):
        quoting = True
    elif part.words[last : last + 1] != (",",) or not (quoting or joint[:1] == ("so",)):
        return last
    if any(part.lemmas[word] in cues("verb") and not passage.quoted[word] for word in range(last + 2, high)):
        return last
    if part.tags[last + 2 : last + 3] == ("WRB",):
        return last
    return high


def _before_silence(passage: Passage, verb: int, first: int, last: int) -> int:
    """Where a clause ends before what its teller keeps to himself: "said it was sold, | without naming the buyer"."""
    part = passage.part
    if passage.quoted[verb]:
        return last
    for word in range(first + 1, last - 1):
        kept = part.lowered[word] == "without" and part.tags[word + 1] == "VBG" and not passage.quoted[word]
        apart = part.words[word - 1] == "," and part.lemmas[word + 1] in _KEPT
        if kept and (apart or part.lemmas[word + 1] in _SPECIFIED):
            return word
    return last


def within_dashes(passage: Passage, verb: int, said_by: Speaker, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """End at the second dash what stands between two: "the mayor - who said he would stay - left"."""
    part = passage.part
    opening = said_by.head - 1 if said_by.head is not None else -1
    if said_by.head == said_by.named or opening < 0 or part.words[opening] not in _DASHES:
        return content
    closing = next((w for w in range(verb, passage.sentence(verb)[1]) if part.words[w] == part.words[opening]), None)
    start, end = content[-1]
    if closing is None or not start < part.starts[closing] < end:
        return content
    kept = passage.span(passage.word_from(start), closing)
    return (*content[:-1], kept) if kept else content
