"""Sayings that are only supposed, possible or to come, and thoughts that are asked for."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.cues.done import is_done, is_said_for_a_purpose
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

_SETTLING = frozenset({"determine", "see", "hear", "find", "consider", "decide"})
_QUESTIONS = frozenset({"whether", "which", "who", "what", "how"})
"""Before what is settled or sought and not told: "determines which party rules"."""
_CONDITIONS = frozenset({"if", "unless", "whether"})
_ASKED_WITHIN = 60
"""Words behind a cue among which the mark of a question is looked for."""
_SPOKEN = frozenset({"say", "report"})
_TOLD_TO = frozenset({"report", "announce", "reveal"})
"""What one goes somewhere to do, and does: "went to the police to report that"."""
_THOUGHT = frozenset({"believe", "intend", "evaluate"})
_WOULD = frozenset({"would", "'d", "’d"})
_USING = frozenset("use design develop build create invent intend need require suit".split())
"""What is done with things for a purpose."""
_OPEN_TO = frozenset({"confirm", "reveal"})
"""What who "can" do it does by saying so: "we can confirm that", "Northwire can reveal that"."""
_LEAVING_OFF = frozenset("refrain abstain desist stop prevent keep bar ban prohibit deter".split())
"""What keeps somebody from a deed."""
LIKED = frozenset({"like", "prefer", "love"})


def may_only(passage: Passage, verb: int, content: tuple[Span, ...]) -> bool:
    """Whether something may yet be announced: no saying, but an event ("could announce a merger next week")."""
    part = passage.part
    modal = part.child(verb, "aux")
    if part.lemmas[verb] not in ("announce", "unveil", "release", "publish", "reveal") or modal is None:
        return False
    object_only = clause_after(passage, verb) is None and passage.quotation_at(content[0][0]) is None
    return object_only and part.lowered[modal] in ("could", "may", "might", "can", "would", "should")


def is_supposed(passage: Passage, verb: int, entry: Cue, content: tuple[Span, ...]) -> bool:
    """Whether a saying is only supposed, possible or to come: "may warn", "will order", "hopes to persuade".

    What somebody "would like" he says he likes, who "would say only" has said it, and who "went on to say that" too.
    """
    part = passage.part
    if entry.act is not Act.DECLINE and (_is_set(part, verb) or _is_wanted_with(part, verb)):
        return True
    if entry.kind in _THOUGHT and _is_asked(passage, verb):
        return True
    if part.lemmas[verb] == "hear" and part.child(verb, "neg") is not None:
        return True  # "will not hear of her leaving", "has never heard of a plan"
    opener = part.lowered[passage.word_from(content[0][0])]
    if part.lemmas[verb] in _SETTLING and opener in _QUESTIONS and part.child(verb, "neg") is None:
        return True
    if entry.act is Act.DECLINE or part.child(verb, "neg") is not None:
        return False
    if part.tags[verb] == "VBG":
        helpers = [word for word in part.children[verb] if part.deps[word] == "aux"]
        return entry.kind in _SPOKEN and any(part.tags[word] == "MD" for word in helpers)  # "will be announcing it"
    if part.tags[verb] == "VBN":
        only = any(part.tags[word] == "MD" for word in part.children[verb] if word < verb)  # "could have warned them"
        return only and part.lemmas[verb] not in LIKED
    if part.tags[verb] != "VB":
        return False
    helpers = [word for word in part.children[verb] if part.deps[word] == "aux"]
    if any(part.tags[word] == "TO" for word in helpers):
        if is_done(part, verb) or (entry.kind == "report" and is_said_for_a_purpose(passage, verb)):
            return False
        spoken = (entry.kind == "say" or part.lemmas[verb] in _TOLD_TO) and (
            clause_after(passage, verb) is not None or passage.quotation_at(content[0][0]) is not None
        )
        return not spoken
    if any(part.lowered[word] in _WOULD for word in helpers):
        only = any(part.lowered[word] == "only" for word in range(verb - 1, min(verb + 2, len(part.words))))
        return not only and part.lemmas[verb] not in LIKED
    opens = part.lemmas[verb] in _OPEN_TO and any(part.lowered[word] == "can" for word in helpers)
    perceived = entry.kind == "perceive" or part.lemmas[verb] == "hear"
    heard = perceived and any(part.lowered[word] == "could" for word in helpers)
    return not (heard or opens) and any(part.tags[word] == "MD" for word in helpers)


def _is_wanted_with(part: ParsedPart, verb: int) -> bool:
    """Whether it is the second of two deeds that somebody wants done: "plans to shut the yard and ask for help".

    Of several one cannot tell: "they refuse to go and say it is late".
    """
    head = part.heads[verb]
    first = head if part.tags[head] == "VB" else part.child(head, "xcomp", "ccomp")
    bare = part.tags[verb] == "VB" and part.child(verb, "aux", "nsubj") is None
    if (
        part.deps[verb] != "conj"
        or not bare
        or first is None
        or not first < verb
        or part.deps[first] not in ("xcomp", "ccomp")
    ):
        return False
    above = part.heads[first]
    to = part.tags[first] == "VB" and any(part.tags[word] == "TO" for word in part.children[first])
    asked = any(set(entry.takes) & set("ir") for entry in cues("verb").get(part.lemmas[above], ()))
    return to and asked and part.tags[above] in ("VBZ", "VBD")


def is_purpose(part: ParsedPart, verb: int) -> bool:
    """Whether it only tells what a thing is there for: "the scale used for classifying storms".

    What somebody is blamed for he has done, and so what he apologises for: "criticised for calling it a sham". What he
    refrains from he does not do.
    """
    joint, above = part.heads[verb], part.heads[part.heads[verb]]
    if part.tags[verb] == "VBG" and part.lowered[joint] == "from" and part.lemmas[above] in _LEAVING_OFF:
        return True
    if part.tags[verb] != "VBG" or part.deps[verb] != "pcomp" or part.lowered[joint] != "for":
        return False
    if part.tags[above][:2] == "VB":
        return part.lemmas[above] in _USING
    return part.words[above].islower() and part.tags[above][:2] == "NN" and part.lemmas[above] not in cues("noun")


def _is_set(part: ParsedPart, verb: int) -> bool:
    """Whether a saying or a thought is set as a condition: "if they think so, they will go"."""
    return any(part.deps[word] == "mark" and part.lowered[word] in _CONDITIONS for word in part.children[verb])


def _is_asked(passage: Passage, verb: int) -> bool:
    """Whether a thought is asked for: "does he want that?"."""
    last = min(verb + _ASKED_WITHIN, passage.sentence(verb)[1])
    return passage.quoted[verb] and "?" in passage.part.words[verb:last]
