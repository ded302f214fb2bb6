"""Verbs that attribute: who is their subject, what is their content, and what act they perform."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clause_ends import within_dashes
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.contents.inner_marks import quoted_within, within_marks
from reportedly.attribution.contents.retold import retold
from reportedly.attribution.contents.set_phrases import phrase_cues
from reportedly.attribution.contents.taken_back import TAKING_DOWN, taken_down
from reportedly.attribution.cues import relatives
from reportedly.attribution.cues.asking import act_of
from reportedly.attribution.cues.avoided import unsaid_deed
from reportedly.attribution.cues.come_upon import comes_upon
from reportedly.attribution.cues.done import letting
from reportedly.attribution.cues.hearers import hearer
from reportedly.attribution.cues.open_verbs import OPEN, SPEAKING, can_say, ends_talk, takes_clause
from reportedly.attribution.cues.passives import HEARINGS, passive
from reportedly.attribution.cues.supposed import is_purpose, is_supposed, may_only
from reportedly.attribution.cues.takings import SILENT_IF_NOT, STATED, content_of
from reportedly.attribution.cues.trailing import is_plural_report, trailing
from reportedly.attribution.cues.unanswered import NOBODY, unsaid
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import ANSWERING, QUOTING, Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import apart, is_self, noun_phrase
from reportedly.attribution.speakers import LEADING, Speaker, is_passive, speaker
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, PartKind, Span

_TELLING_OF = frozenset({"describe"})
"""Verbs whose object is told of, and not only judged: "the growth the mayor described"."""
_SCHEDULED = frozenset({"expect", "anticipate", "hope", "want", "mean"})
_THOUGHT = frozenset({"believe", "intend", "evaluate"})
_WOULD = frozenset({"would", "'d", "’d"})
_NOT_THERE = frozenset({"nobody", "none", "anybody", "anyone", "this", "there", "what"})
_SPEAKS_IF_NOT = frozenset({"deny"})
_ASKED_FOR = frozenset({"WRB", "WP", "WDT"})
"""What opens a question, and so what "nobody would say"."""
_LONG = 12
_AVOIDED = 6
"""Words before a verb of saying within which it is told that it is avoided: "stopped short of saying"."""


def find_verbal(passage: Passage) -> list[Finding]:
    """Give the attributions whose cue is a verb, in the order of their cues."""
    part = passage.part
    lexicon = cues("verb")
    found: list[Finding] = []
    for word, lemma in enumerate(part.lemmas):
        if lemma not in lexicon:
            if part.tags[word][:2] == "VB" and (finding := _open(passage, word) or _of_phrase(passage, word)):
                found.append(finding)
            continue
        if comes_upon(part, word):
            continue
        if is_plural_report(part, word):
            finding = trailing(passage, word, lexicon[lemma], found)
        elif part.tags[word][:2] == "VB" and not _is_other(part, word):
            finding = _verbal(passage, word, lexicon[lemma]) or trailing(passage, word, lexicon[lemma], found)
            finding = finding or (_verbal(passage, word, SPEAKING) if ends_talk(passage, word) else None)
            finding = finding or _of_phrase(passage, word)
        else:
            continue
        if finding:
            found.append(finding)
    return found


def _open(passage: Passage, verb: int) -> Finding | None:
    """What somebody is told to say or think by a verb that is in no list; it counts only in what another says.

    What is put to words right before it in marks says them anywhere.
    """
    if ends_talk(passage, verb):
        return _verbal(passage, verb, SPEAKING)
    if taken_down(passage, verb):
        return _verbal(passage, verb, TAKING_DOWN)
    finding = _verbal(passage, verb, OPEN) if takes_clause(passage, verb) else None
    if finding is None or finding.head is None or not can_say(passage, finding.head):
        return None
    finding.inner_only = True
    return finding


def _of_phrase(passage: Passage, verb: int) -> Finding | None:
    """What somebody tells by a verb with its object: "cast doubt on the vote"."""
    phrase = phrase_cues(passage, verb)
    return _verbal(passage, verb, phrase) if phrase else None


def _verbal(passage: Passage, verb: int, entries: tuple[Cue, ...]) -> Finding | None:
    part = passage.part
    if part.lemmas[verb] == "like" and not any(part.lowered[word] in _WOULD for word in part.children[verb]):
        return None
    lets = letting(part, verb)
    if lets is None and (is_passive(part, verb) or _is_schedule(part, verb)):
        return passive(passage, verb, entries)
    said_by = speaker(passage, verb if lets is None else lets) if not is_purpose(part, verb) else None
    if said_by is None or said_by.head is None or _is_time(passage, said_by.head) or _is_talk(passage, verb, said_by):
        return None
    source, said_by = _nearest(passage, noun_phrase(passage, said_by.head, stop=verb), said_by)
    taken = content_of(passage, verb, entries, source)
    before = None if taken else _said_before(passage, verb, entries)
    taken = taken or before
    if taken is None or _is_asked(part, verb):
        return None
    entry, content, cue_end = taken
    source = apart(passage, source, content[0]) if source[0] > verb else source
    nobody = part.lowered[source[0]] in NOBODY and part.lemmas[verb] in SILENT_IF_NOT | _SPEAKS_IF_NOT
    untold = nobody and part.tags[passage.word_from(content[0][0])] in _ASKED_FOR
    if may_only(passage, verb, content) or (is_supposed(passage, verb, entry, content) and not untold):
        return None
    if passage.quoted[verb] and not _is_only_worded(passage, verb, source):
        quotation = passage.quotation_at(part.starts[verb])
        before_it = quotation is not None and passage.quoted[source[0]] and content[0][0] < quotation.outside[0]
        outside = before_it or (quotation is not None and content[0][0] >= quotation.inside[1])
        begun = quotation is not None and part.text[quotation.inside[0]].islower()
        in_talk = passage.quoted[source[1] - 1] or not begun
        if outside or (in_talk and not _is_told_in_talk(passage, verb, entry, content)):
            return None
        content = within_marks(passage, verb, content)
    content = relatives.with_subject(passage, verb, within_dashes(passage, verb, said_by, content))
    act, cue = _act(part, verb, entry.act, cue_end)
    act = act_of(passage, verb, act, content)
    if entry.kind == "say" and act is Act.STATE:
        if part.quote(content[0]).strip(' .,”"').lower() == "no comment":
            act = Act.DECLINE
        elif not_said := unsaid(part, verb, passage):
            act, (content, cue) = Act.DECLINE, not_said
    if nobody:
        act = Act.DECLINE
    told = hearer(passage, verb, content)
    kind = "say" if act is Act.REJECT and entry.act is Act.STATE else entry.kind  # "contradicted reports that"
    finding = Finding(cue, content, act, kind, source, said_by.head, said_by.named, told)
    # "An allegation it rejects" answers what is told before.
    answers = act is Act.REJECT and part.deps[verb] == "relcl" and part.lemmas[part.heads[verb]] in cues("noun")
    finding.inner_only = entry.within or (before is not None and part.lemmas[verb] not in ANSWERING and not answers)
    return _of_nobody_if_heard_by_a_court(part, _of_nobody_if_charged(part, finding))


def _is_time(passage: Passage, head: int) -> bool:
    """Whether a word is one of a time, not somebody of that age ("the 46-year-old"), a record ("the minutes") or a name
    ("the Peace March").
    """
    part = passage.part
    written = part.lowered[head] in ("minutes", "march") and part.child(head, "det", "poss") is not None
    return passage.in_time(head) and not written and part.lowered[head] not in ("old", "olds")


def _is_only_worded(passage: Passage, verb: int, source: Words) -> bool:
    """Whether marks stand around few words of which the cue is one: 'the mayor "categorically denies" the report'."""
    return passage.lightly_quoted(verb) and not passage.quoted[source[1] - 1]


def _of_nobody_if_charged(part: ParsedPart, finding: Finding) -> Finding:
    """Leave out the source where it is who is charged: "Roe was sued, alleging that he lied"."""
    verb = finding.anchor
    above = part.heads[verb]
    charged = part.lemmas[above] in _CHARGED and part.child(above, "auxpass") is not None
    if part.lemmas[verb] == "allege" and part.deps[verb] == "advcl" and charged:
        finding.source = finding.head = finding.speaker = None
    return finding


_CHARGED = frozenset("charge arrest indict sue accuse cite name".split())


def _of_nobody_if_heard_by_a_court(part: ParsedPart, finding: Finding) -> Finding:
    """Leave out the source where it is a court that hears something: the page does not say from whom."""
    head = finding.head
    if head is not None and part.lemmas[finding.anchor] == "hear" and part.lemmas[head] in HEARINGS:
        finding.source = finding.head = finding.speaker = None
    return finding


def _said_before(passage: Passage, verb: int, entries: tuple[Cue, ...]) -> tuple[Cue, tuple[Span, ...], int] | None:
    """What stands before a relative clause that says it: "the bridge the mayor had promised"."""
    answers = passage.part.lemmas[verb] in ANSWERING
    told = answers or passage.part.lemmas[verb] in _TELLING_OF
    entry = next((entry for entry in entries if "o" in entry.takes and (told or entry.kind in STATED)), None)
    span = relatives.antecedent(passage, verb) if entry else None
    return (entry, (span,), verb + 1) if entry and span else None


def _nearest(passage: Passage, source: Words, said_by: Speaker) -> tuple[Words, Speaker]:
    """Cut a long phrase in the midst of a sentence to the person or outlet that it ends with after a comma.

    A list that ends the content and the source after it ("..., among them two senators, Ann Roe told the paper") are
    taken for one phrase by parsers.
    """
    part = passage.part
    if source[1] - source[0] <= _LONG or source[0] == passage.sentence(source[0])[0] or said_by.head is None:
        return source, said_by
    for word in range(source[1] - 1, said_by.head, -1):
        mention = part.mention_at.get(word)
        if mention is None or mention.kind not in ("person", "outlet") or _is_apposed(part, mention.last - 1):
            continue
        if part.tags[mention.last : mention.last + 1] == ("POS",):
            continue
        first = mention.first
        while first > source[0] and part.tags[first - 1] in ("NNP", "DT", "NN", "JJ"):
            first -= 1
        if first > source[0] and part.words[first - 1] == ",":
            return (first, source[1]), Speaker(mention.last - 1, mention.last - 1)
    return source, said_by


def _is_apposed(part: ParsedPart, word: int) -> bool:
    """Whether a name, or the first of those it is joined to, tells who somebody is: "two clerks, Roe and Holm"."""
    while part.deps[word] == "conj" and part.heads[word] < word:
        word = part.heads[word]
    return part.deps[word] == "appos"


def _is_other(part: ParsedPart, verb: int) -> bool:
    """Whether a verb form is no cue of its own: an adjective, "as saying" after a quoted source, "declined to say"."""
    if (
        part.words[verb - 2 : verb] == ("yet", "to")
        or part.deps[verb] in ("amod", "compound", "aux")
        or part.lowered[verb] in ("citing", "quoting")
        or (part.lowered[verb] == "known" and part.lemmas[part.heads[verb]] == "make")
    ):
        return True
    if verb > 1 and part.tags[verb] == "VBG" and part.lowered[verb - 1] == "as":
        return any(part.lemmas[word] in QUOTING for word in range(max(0, verb - 14), verb))
    if any(unsaid_deed(part, word) == verb for word in range(max(0, verb - _AVOIDED), verb)):
        return True
    inner = part.heads[verb] if part.deps[verb] == "conj" else verb
    if part.deps[inner] != "xcomp" or part.tags[inner - 1] not in ("TO", "RB"):
        return False
    return any(entry.act is Act.DECLINE for entry in cues("verb").get(part.lemmas[part.heads[inner]], ()))


def _is_told_in_talk(passage: Passage, verb: int, entry: Cue, content: tuple[Span, ...]) -> bool:
    """Whether a quoted speaker reports what somebody says or thinks: a saying, a clause, a wish, no mere stance."""
    if entry.act is not Act.STATE or entry.kind in STATED:
        return True
    if entry.kind == "evaluate" and passage.part.tags[verb] != "VB":
        return passage.part.words[verb + 1 : verb + 2] != ("you",)
    part = passage.part
    if entry.kind == "believe" and part.tags[verb] != "VB":
        deed = part.tags[passage.word_from(content[0][0])] == "VBG"  # "is considering selling it"
        if deed or ("s" in entry.takes and (part.child(verb, "dobj") or 0) > verb):
            return True
    clause = clause_after(passage, verb)
    return content[0] in (clause, quoted_within(passage, verb), retold(passage, verb)) or (
        entry.kind in _THOUGHT and complements.infinitive_after(passage, verb) == content[0]
    )


def _is_asked(part: ParsedPart, verb: int) -> bool:
    """Whether somebody is asked, and does not ask: "Roe, asked on Monday whether he would go, smiled"."""
    asked = part.lemmas[verb] == "ask" and part.tags[verb] in ("VBN", "VBD") and part.words[verb - 1] == ","
    who = part.child(verb, "nsubj")
    closed = who is not None and "," in part.words[min(part.subtree(who)) : verb - 1]
    return asked and not closed and part.child(verb, "dobj") is None


def _is_schedule(part: ParsedPart, verb: int) -> bool:
    """Whether a headline leaves out "is": "Toll expected to rise"."""
    in_headline = part.kind is not PartKind.BODY and part.tags[verb] in ("VBN", "VBD")
    return in_headline and part.lemmas[verb] in _SCHEDULED and part.words[verb + 1 : verb + 2] in (("to",), ("To",))


def _is_talk(passage: Passage, verb: int, said_by: Speaker) -> bool:
    """What a speaker thinks or says as he speaks is no report ("I think", "we urge"), nor is what nobody says.

    What he reports of others, or of himself on another occasion ("they believe", "we told him that"), is.
    """
    assert said_by.head is not None
    if not (passage.quoted[verb] and passage.quoted[said_by.head]):
        return False
    name = passage.part.words[said_by.head].replace("]", "").replace("[", "")
    who = name.lower()
    if who == "it":
        return passage.part.lemmas[verb] not in ("say", "state", "claim")
    spoken = _is_past(passage.part, verb) and any(
        entry.kind not in ("evaluate", "perceive") for entry in cues("verb").get(passage.part.lemmas[verb], OPEN)
    )
    nobody = passage.part.lowered[said_by.head - 1] == "no"
    shown = who == "that" and passage.part.tags[said_by.head] == "DT"  # "a memo that says so" is a memo
    spoken = spoken and not (who == "you" and passage.part.tags[verb] == "VB")  # "did you say so?"
    return nobody or shown or who in _NOT_THERE or ((who == "you" or is_self(name)) and not spoken)


def _is_past(part: ParsedPart, verb: int) -> bool:
    """Whether a verb tells of another occasion: "told", "have said", "did not want", not "say" or "would say".

    So does what one keeps telling, what one was led to think, and what one left thinking.
    """
    helpers = [word for word in part.children[verb] if part.deps[word] == "aux"]
    if part.tags[verb] == "VBN":
        return any(part.lemmas[word] == "have" for word in helpers)
    if part.tags[verb] == "VB":
        led = (
            part.deps[verb] == "xcomp" and part.lemmas[part.heads[verb]] in LEADING and _is_past(part, part.heads[verb])
        )
        return led or any(part.lowered[word] == "did" for word in helpers)
    if part.tags[verb] == "VBG" and not helpers and part.deps[verb] in ("advcl", "xcomp"):
        kept = part.deps[verb] == "xcomp" and part.lemmas[part.heads[verb]] == "keep"
        return kept or _is_past(part, part.heads[verb])
    return part.tags[verb] == "VBD" and not helpers


def _act(part: ParsedPart, verb: int, act: Act, end: int) -> tuple[Act, tuple[Words, ...]]:
    """The act and the cue's words; a source that does not say or refuses to say keeps silent."""
    denied = part.child(verb, "neg")
    lemma = part.lemmas[verb]
    if verb and part.lowered[verb - 1] == "without" and lemma in SILENT_IF_NOT:
        return Act.DECLINE, ((verb - 1, end),)
    if (
        denied is not None
        and denied < verb
        and not any(not word[0].isalpha() for word in part.words[denied + 1 : verb])
    ):
        first = min(part.child(verb, "aux") or denied, denied)
        if lemma in SILENT_IF_NOT or lemma in _SPEAKS_IF_NOT:
            return Act.DECLINE, ((first, end),)
        if act in (Act.DENY, Act.REJECT):
            return Act.STATE, ((first, end),)  # who does not rule a thing out leaves it open
    if end - verb > 3 and act is not Act.DECLINE:
        return act, ((verb, verb + 1), (end - 1, end))
    return act, ((verb, end),)
