"""Sources that keep silent: no word from them, no comment, nothing to say, not to be reached, silent on a matter."""

from __future__ import annotations

from collections.abc import Callable

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.cues.avoided import AVOIDING, avoided
from reportedly.attribution.cues.unanswered import (
    ASKED,
    NOBODY,
    asked_of,
    declined_comment,
    denied,
    ignored,
    not_answered,
    not_commented,
    not_drawn,
    not_picked_up,
    silent,
)
from reportedly.attribution.cues.withheld import KEPT_BACK, MATTERS, not_discussed, not_made_known, not_named, tells
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import agent, issuer
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

_WORDS = frozenset(
    "word comment response reaction reply statement confirmation answer announcement explanation news remark detail "
    "clarification acknowledgement acknowledgment denial mention".split()
)
_MAKES = frozenset({"have", "make", "give", "offer", "provide", "issue", "release", "send"})
_HANDS = frozenset({"give", "offer", "provide", "release"})
"""What one does with a number or a name that one tells: "gave no number", but "has no name"."""
_SILENT = frozenset({"silent", "mum", "tight-lipped", "silence", "coy", "quiet", "tightlipped", "lipped", "counsel"})
_STAYS = frozenset({"be", "remain", "stay", "keep", "fall"})
_TOPIC = frozenset({"on", "about", "over", "of", "regarding", "concerning", "as"})
_REACHED = frozenset({"reach", "contact", "locate"})
_SPEAKING = frozenset({"comment", "respond", "reply", "answer", "say", "confirm", "react", "announce", "acknowledge"})
_TELLING = frozenset({"say", "comment", "explain", "answer", "specify", "elaborate"})
_CONDITIONS = frozenset({"if", "unless"})
_OUT_OF_REACH = frozenset({"unavailable", "unreachable"})
_AVAILABLE = frozenset({"available", "reachable"}) | _OUT_OF_REACH


def find_silent(passage: Passage) -> list[Finding]:
    """Give the sources said to be silent, each as an attribution with the act `decline`, in the order of their cues."""
    part = passage.part
    found = []
    for word, lemma in enumerate(part.lemmas):
        rule = _RULES.get(lemma)
        finding = rule(passage, word) if rule else None
        if finding and not _is_condition(part, word):
            found.append(finding)
    return found


def _is_condition(part: ParsedPart, word: int) -> bool:
    """Whether somebody only may keep silent: "if the firm does not respond", "as long as they do not comment"."""
    verb = word if part.tags[word][:2] == "VB" else part.heads[word]
    joint = part.child(verb, "mark")
    if joint is None or joint > word:
        return False
    before = [each.lower() for each in part.words[max(joint - 2, 0) : joint]]
    return part.lowered[joint] in _CONDITIONS or before == ["as", "long"]


def _no_word(passage: Passage, word: int) -> Finding | None:
    """ "There was no word from the ministry on the visit", "the ministry gave no comment on it"."""
    part = passage.part
    noun, first = word, word - 1
    while first > 0 and part.tags[first] in ("JJ", "RB") and noun - first < 4:
        first -= 1
    if part.lemmas[part.heads[noun]] == "say" and part.deps[noun] == "dobj":
        return _not_a_word(passage, noun)
    opener = part.lowered[first]
    negated = opener == "no" or (opener == "any" and _without(part, first)) or _not_made(part, noun, opener)
    if not negated:
        return None
    verb = part.heads[noun]
    if part.lemmas[noun] not in _WORDS and part.lemmas[verb] not in _HANDS:
        return None
    giver = next((w for w in part.children[noun] if w > noun and part.lowered[w] in ("from", "by")), None)
    if giver is not None and (head := part.child(giver, "pobj")) is not None:
        topic = _topic(passage, noun, giver) or _topic(passage, part.heads[noun], giver) or _topic(passage, head, giver)
        source = noun_phrase(passage, head, stop=passage.word_from(topic[1][0]) - 1 if topic else None)
        content = topic[1] if topic else part.span(noun, noun + 1)
        return Finding(((first, giver + 1),), (content,), Act.DECLINE, "say", source, head, head, rank=4)
    if part.deps[noun] != "dobj" or part.lemmas[verb] not in _MAKES:
        return None
    topic, subject = _topic(passage, noun, noun) or _topic(passage, verb, noun), issuer(passage, verb)
    if part.lemmas[noun] not in _WORDS and (subject is None or not tells(part, subject)):
        return None
    begins = (part.child(verb, "neg") is not None and denied(passage, verb, subject)) or verb
    return silent(passage, (begins, noun + 1), subject, topic[1] if topic else part.span(noun, noun + 1))


def _not_made(part: ParsedPart, noun: int, opener: str) -> bool:
    """Whether it is one that was not made: "has not issued a statement", "did not give any explanation"."""
    verb = part.heads[noun]
    made = part.deps[noun] == "dobj" and part.lemmas[verb] in _MAKES and part.child(verb, "neg") is not None
    return made and (opener in ("a", "an", "any") or (part.lemmas[noun] in MATTERS and part.lemmas[verb] in _HANDS))


def _not_a_word(passage: Passage, noun: int) -> Finding | None:
    """ "Neither the firm nor the union has said a word about it"."""
    part = passage.part
    verb = part.heads[noun]
    subject = issuer(passage, verb)
    if subject is None:
        return None
    opener = part.lowered[noun_phrase(passage, subject, stop=verb)[0]]
    if opener not in NOBODY and part.child(verb, "neg") is None:
        return None
    topic = _topic(passage, noun, noun) or _topic(passage, verb, noun)
    return silent(passage, (verb, noun + 1), subject, topic[1] if topic else part.span(noun, noun + 1))


def _without(part: ParsedPart, word: int) -> bool:
    return word > 0 and part.lowered[word - 1] in ("without", "not", "n't", "n’t")


def _topic(passage: Passage, governor: int, after: int) -> tuple[int, Span] | None:
    """What the silence is about: "on the visit", "whether it will take place"."""
    part = passage.part
    for word in part.children[governor]:
        if word <= after:
            continue
        if part.deps[word] in ("prep", "mark") and part.lowered[word] in _TOPIC:
            inner = part.child(word, "pobj", "pcomp")
            span = complements.span_of(passage, inner) if inner is not None else None
            if span:
                return word, span
    return None


def _stays_silent(passage: Passage, word: int) -> Finding | None:
    """ "The ministry has stayed silent on the visit"."""
    part = passage.part
    verb = part.heads[word]
    if part.lemmas[verb] not in _STAYS or part.deps[word] not in ("acomp", "attr", "oprd", "advmod", "dobj"):
        return None
    if part.child(verb, "neg") is not None or _is_aim(part, verb):
        return None
    topic = _topic(passage, word, word) or _topic(passage, verb, word)
    if topic is None and part.lemmas[verb] == "be" and part.lemmas[word] != "silent":
        return None
    return silent(passage, (verb, word + 1), issuer(passage, verb), topic[1] if topic else part.span(word, word + 1))


def _unable(passage: Passage, word: int) -> Finding | None:
    """ "The minister was unable to say how many had died"."""
    part = passage.part
    verb, said = part.heads[word], part.child(word, "xcomp")
    if part.lemmas[verb] not in _STAYS or said is None or part.lemmas[said] not in _TELLING:
        return None
    joined = complements.prepositional(passage, said, _TOPIC)
    content = joined[1] if joined else clause_after(passage, said) or complements.object_after(passage, said)
    last = joined[0] + 1 if joined else said + 1
    return silent(passage, (word, last), issuer(passage, verb), content or part.span(said, said + 1))


def _is_aim(part: ParsedPart, verb: int) -> bool:
    """Whether it is to be done and not done: "was paid to stay silent", "told him to", but not "chose to"."""
    chosen = part.deps[verb] == "xcomp" and part.child(part.heads[verb], "auxpass", "dobj") is None
    return not chosen and any(part.tags[word] == "TO" for word in part.children[verb])


def _nothing_to_say(passage: Passage, word: int) -> Finding | None:
    """ "The ministry had nothing to say on the visit"."""
    part = passage.part
    verb = part.heads[word]
    if part.lemmas[verb] not in ("have", "say"):
        return None
    if _is_aim(part, verb) and part.lemmas[verb] == "say":
        return None  # "ordered the crew to say nothing"
    said = next((w for w in part.children[word] if part.lemmas[w] in ("say", "add", "report", "announce")), None)
    if part.lemmas[verb] == "have" and said is None:
        return None
    last = said if said is not None else word
    topic = _topic(passage, last, last) or _topic(passage, word, last) or _topic(passage, verb, last)
    content = topic[1] if topic else part.span(word, last + 1)
    if last < verb:  # "nothing was said by the ministry about it"
        return silent(passage, (word, verb + 1), agent(part, verb), content)
    return silent(passage, (verb, last + 1), issuer(passage, verb), content)


def _not_reached(passage: Passage, word: int) -> Finding | None:
    """ "The firm could not be reached for comment", "was not immediately available for comment"."""
    part = passage.part
    verb = word if part.tags[word][:2] == "VB" else part.heads[word]
    if part.lemmas[word] in _REACHED and verb != word:
        return None  # "contact is not an offer"
    if part.lemmas[word] in _REACHED and part.child(word, "nsubj") is not None and part.child(word, "auxpass") is None:
        return None  # "could not reach an agreement"
    denied = part.child(verb, "neg") or next((w for w in part.children[verb] if part.words[w] == "neither"), None)
    asked = next(
        (w for w in (*part.children[word], *part.children[verb]) if part.lowered[w] == "for" and w > word), None
    )
    subject = part.child(verb, "nsubjpass", "nsubj")
    denied = word if denied is None and part.lemmas[word] in _OUT_OF_REACH else denied
    if denied is None or subject is None or (asked is None and part.lemmas[word] not in _REACHED):
        return None
    able = any(part.tags[at] == "MD" for at in part.children[verb])
    if asked is None and part.lemmas[word] == "locate" and not able:
        return None  # "the missing plane has not been located"
    first = min(part.child(verb, "aux") or denied, denied, verb)
    if asked is None:
        return silent(passage, (first, word), subject, part.span(word, word + 1))
    return silent(passage, (first, word + 1), subject, complements.span_of(passage, asked))


def _unanswered(passage: Passage, word: int) -> Finding | None:
    """ "The firm did not (immediately) respond to a request for comment", "neither firm answered a call"."""
    part = passage.part
    subject = issuer(passage, word)
    denied = part.child(word, "neg")
    if part.lemmas[word] == "return" and part.child(word, "dobj", "nsubjpass") is None:
        return None  # "won't return to the club"
    if (thing := part.child(word, "nsubjpass")) is not None and part.lemmas[thing] not in ASKED:
        return None  # "ballots were not returned"
    nobody = subject is not None and part.lowered[noun_phrase(passage, subject, stop=word)[0]] in NOBODY
    if not nobody and (denied is None or denied > word):
        return None
    first = word if denied is None else min(part.child(word, "aux") or denied, denied)
    asked = part.child(word, "dobj")
    if subject is not None and part.lemmas[subject] in ASKED:
        return silent(passage, (first, word + 1), asked_of(passage, subject), part.span(subject, subject + 1))
    if asked is not None:
        content = complements.object_after(passage, word) if part.lemmas[asked] in ASKED else None
        return silent(passage, (first, word + 1), subject, content)
    to = next((w for w in part.children[word] if part.lowered[w] in ("to", "on", "about") and w > word), None)
    if to is None:
        content = None if nobody else part.span(word, word + 1)
        return silent(passage, (first, word), subject, content)
    inner = part.child(to, "pobj", "pcomp")
    return silent(passage, (first, to + 1), subject, complements.span_of(passage, inner) if inner is not None else None)


def _neither_nor(passage: Passage, word: int) -> Finding | None:
    """ "The ministry has neither confirmed nor denied the visit"."""
    part = passage.part
    other = next((w for w in part.children[word] if part.deps[w] == "conj" and part.lemmas[w] == "deny"), None)
    between = [word.lower() for word in part.words[max(word - 2, 0) : word + 3]]
    if other is None or not ("neither" in between or "nor" in between or part.child(word, "neg") is not None):
        return None
    content = complements.object_after(passage, other) or clause_after(passage, other)
    content = content or complements.object_after(passage, word) or part.span(other, other + 1)
    first = word - 1 if part.lowered[word - 1] in ("neither", "not", "n't", "n’t") else word
    return silent(passage, (first, other + 1), issuer(passage, word), content)


def _yet_to(passage: Passage, word: int) -> Finding | None:
    """ "The ministry has yet to comment on the visit"."""
    part = passage.part
    verb = word + 2
    if verb >= len(part.words) or part.lowered[word + 1] != "to" or part.lemmas[verb] not in _SPEAKING:
        return None
    joined = complements.prepositional(passage, verb, _TOPIC | {"to"})
    content = joined[1] if joined else clause_after(passage, verb) or complements.object_after(passage, verb)
    last = joined[0] + 1 if joined else verb + 1
    if content is None:
        return silent(passage, (word, verb), issuer(passage, verb), part.span(verb, verb + 1))
    return silent(passage, (word, last), issuer(passage, verb), content)


def _not_spoken(passage: Passage, word: int) -> Finding | None:
    """ "Neither tramper has spoken publicly"."""
    after = passage.part.words[word + 1 : word + 2]
    return not_commented(passage, word) if after in (("publicly",), (".",), ("out",), ("about",), ("on",)) else None


def _comment(passage: Passage, word: int) -> Finding | None:
    """Silence told by "comment", be it a noun or a verb."""
    return _no_word(passage, word) if passage.part.tags[word][:2] == "NN" else not_commented(passage, word)


def _name(passage: Passage, word: int) -> Finding | None:
    """ "Gave no name", "did not name him"."""
    return _no_word(passage, word) if passage.part.tags[word][:2] == "NN" else not_named(passage, word)


def _dodged(passage: Passage, word: int) -> Finding | None:
    """ "Dodged questions about the trip", "evaded saying when"."""
    return avoided(passage, word) or ignored(passage, word)


_RULES: dict[str, Callable[[Passage, int], Finding | None]] = {
    **dict.fromkeys(AVOIDING, avoided),
    **dict.fromkeys(KEPT_BACK, not_made_known),
    **dict.fromkeys(_WORDS | MATTERS, _no_word),
    **dict.fromkeys(_SILENT, _stays_silent),
    **dict.fromkeys((*_REACHED, *_AVAILABLE), _not_reached),
    "nothing": _nothing_to_say,
    "comment": _comment,
    "elaborate": not_commented,
    "discuss": not_discussed,
    "identify": not_named,
    "name": _name,
    "speak": _not_spoken,
    "unable": _unable,
    "decline": declined_comment,
    "draw": not_drawn,
    "pick": not_picked_up,
    **dict.fromkeys(("unanswered", "unreturned", "unheeded"), not_answered),
    **dict.fromkeys(("ignore", "sidestep", "duck", "brush", "deflect"), ignored),
    **dict.fromkeys(("dodge", "evade"), _dodged),
    "yet": _yet_to,
    "confirm": _neither_nor,
    **dict.fromkeys(("respond", "reply", "answer", "return"), _unanswered),
}
