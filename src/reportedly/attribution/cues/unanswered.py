"""Sources that were asked and did not answer: calls that went unanswered, phones not picked up, requests ignored."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import issuer
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

ASKED = frozenset("request question call email message inquiry enquiry query letter text phone telephone".split())
NOBODY = frozenset({"neither", "none", "nobody", "no"})
_MATTERS = frozenset({"on", "about", "over", "regarding", "concerning"})
_REACH = 8
_ASKING = frozenset({"ask", "press", "question", "quiz"})
_NO_MATTER = frozenset("to say comment comments further answer respond elaborate".split())
"""Words of a silence that do not tell what it is about: "declined to comment further"."""


def silent(passage: Passage, cue: Words, head: int | None, content: Span | None) -> Finding | None:
    """Give the finding that who is named by `head` keeps silent, or None where either is missing.

    Those who may or may not be silent, as in "those who remain silent cannot complain", are nobody.
    """
    if head is None or content is None or _is_whoever(passage.part, head):
        return None
    return Finding((cue,), (content,), Act.DECLINE, "say", noun_phrase(passage, head), head, head, rank=4)


def _is_whoever(part: ParsedPart, head: int) -> bool:
    """Whether it is the "who" of "those who", "anyone who", "he who"."""
    meant = part.heads[part.heads[head]]
    return part.lowered[head] == "who" and part.lowered[meant] in _WHOEVER


_WHOEVER = frozenset({"those", "anyone", "anybody", "everyone", "everybody", "someone", "he", "people"})


def denied(passage: Passage, verb: int, subject: int | None) -> int | None:
    """Where the words that negate a verb begin, auxiliaries included; the verb itself where its subject is nobody."""
    part = passage.part
    negation = part.child(verb, "neg")
    if negation is not None and negation < verb:
        return min(part.child(verb, "aux", "auxpass") or negation, negation)
    if subject is None:
        return None
    nobody = part.lowered[noun_phrase(passage, subject, stop=verb)[0]] in NOBODY
    return verb if nobody else None


def asked_of(passage: Passage, noun: int) -> int | None:
    """Whom calls or requests went to: "calls to the firm", "emails sent to the league"."""
    part = passage.part
    high = min(noun + _REACH, passage.sentence(noun)[1])
    for word in range(noun + 1, high):
        if part.lowered[word] == "to" and (head := part.child(word, "pobj")) is not None:
            return head
    return None


def not_answered(passage: Passage, word: int) -> Finding | None:
    """ "Calls to the firm went unanswered"."""
    part = passage.part
    low = passage.sentence(word)[0]
    noun = next((at for at in range(word - 1, low - 1, -1) if part.lemmas[at] in ASKED), None)
    if noun is None:
        return None
    first = word - 1 if part.tags[word - 1][:2] == "VB" else word
    return silent(passage, (first, word + 1), asked_of(passage, noun), part.span(noun, noun + 1))


def not_commented(passage: Passage, verb: int) -> Finding | None:
    """ "The ministry has not commented", "neither side would comment (on the visit)"."""
    part = passage.part
    if part.tags[verb] not in ("VB", "VBN", "VBD"):
        return None
    subject = issuer(passage, verb)
    first = denied(passage, verb, subject)
    if first is None:
        return None
    matter = complements.prepositional(passage, verb, _MATTERS)
    if matter:
        return silent(passage, (first, matter[0] + 1), subject, matter[1])
    return silent(passage, (first, verb + 1), subject, part.span(verb, verb + 1))


def not_picked_up(passage: Passage, verb: int) -> Finding | None:
    """ "The owner did not pick up the phone"."""
    part = passage.part
    subject = issuer(passage, verb)
    first = denied(passage, verb, subject)
    if first is None or part.words[verb + 1 : verb + 2] != ("up",) or part.child(verb, "auxpass") is not None:
        return None
    return silent(
        passage, (first, verb + 2), subject, complements.object_after(passage, verb) or part.span(verb, verb + 2)
    )


def not_drawn(passage: Passage, verb: int) -> Finding | None:
    """ "Officials would not be drawn on a date"."""
    part = passage.part
    subject = part.child(verb, "nsubjpass", "nsubj")
    first = denied(passage, verb, subject)
    if first is None or part.tags[verb] != "VBN":
        return None
    matter = complements.prepositional(passage, verb, _MATTERS)
    if matter is None:
        return None
    return silent(passage, (first, matter[0] + 1), subject, matter[1])


def declined_comment(passage: Passage, verb: int) -> Finding | None:
    """ "The ministry declined comment (on the visit)"."""
    part = passage.part
    noun = part.child(verb, "dobj")
    if noun is None or part.lemmas[noun] != "comment":
        return None
    matter = complements.prepositional(passage, noun, _MATTERS) or complements.prepositional(passage, verb, _MATTERS)
    last = matter[0] + 1 if matter else noun + 1
    return silent(passage, (verb, last), issuer(passage, verb), matter[1] if matter else part.span(noun, noun + 1))


def ignored(passage: Passage, verb: int) -> Finding | None:
    """ "The ministry ignored repeated requests for comment", "brushed aside questions about the trip"."""
    part = passage.part
    noun = part.child(verb, "dobj")
    if noun is None or part.lemmas[noun] not in ASKED or part.child(verb, "neg") is not None:
        return None
    return silent(passage, (verb, verb + 1), issuer(passage, verb), complements.object_after(passage, verb))


def about_question(passage: Passage, finding: Finding) -> None:
    """Let a silence be about what was asked, where its own words name no matter: "asked if she would go, she declined".

    The words that keep silent are then the cue: "declined to say", "did not comment".
    """
    part = passage.part
    start, end = finding.content[0]
    first, last = passage.word_from(start), passage.word_from(end)
    if finding.act is not Act.DECLINE or len(finding.content) > 1:
        return
    bare = {word.lower() for word in part.words[first:last]} <= _NO_MATTER
    asked = next((word for word in range(*passage.sentence(finding.anchor)) if _was_asked(part, word, finding)), None)
    if asked is None or not (bare or first <= asked <= first + 1):
        return
    matter = complements.prepositional(passage, asked, _MATTERS)
    content = matter[1] if matter else clause_after(passage, asked)
    if content is None:
        return
    finding.content = (content,)
    if bare:
        finding.cue = (*finding.cue[:-1], (finding.cue[-1][0], last))


def _was_asked(part: ParsedPart, word: int, finding: Finding) -> bool:
    """Whether who keeps silent was asked, in the clause of his silence: "asked whether", "when asked about"."""
    if (
        part.lemmas[word] not in _ASKING
        or part.tags[word] not in ("VBN", "VBD")
        or part.child(word, "nsubj") is not None
    ):
        return False
    first, last = finding.cue[0][0], finding.cue[-1][1]
    at = word
    for _ in range(_REACH):
        at = part.heads[at]
        if first <= at <= last:
            return part.child(word, "auxpass") is None or part.child(word, "nsubjpass") is not None
    return False


def unsaid(part: ParsedPart, verb: int, passage: Passage) -> tuple[tuple[Span, ...], tuple[Words, ...]] | None:
    """What is not commented on, and the cue, in "the firm said it would not comment on the talks"."""
    clause = next((word for word in part.children[verb] if part.deps[word] == "ccomp" and word > verb), None)
    if clause is None or part.lemmas[clause] not in ("comment", "elaborate", "discuss", "speculate"):
        return None
    subject, negation = part.child(clause, "nsubj"), part.child(clause, "neg")
    if subject is None or part.tags[subject] != "PRP" or negation is None or passage.quoted[clause]:
        return None
    if any(part.lemmas[word] == "have" for word in part.children[clause] if part.deps[word] == "aux"):
        return None
    first = min(part.child(clause, "aux") or negation, negation)
    matter = complements.prepositional(passage, clause, _MATTERS)
    if matter:
        return (matter[1],), ((verb, verb + 1), (first, matter[0] + 1))
    content = complements.object_after(passage, clause) or part.span(clause, clause + 1)
    return (content,), ((verb, verb + 1), (first, clause + 1))
