"""What a verb takes as its content: a clause, words in marks, an object, what a preposition joins to it."""

from __future__ import annotations

from reportedly.attribution.contents import complements, predicates, speech
from reportedly.attribution.contents.asked_of import asked_of, called_on
from reportedly.attribution.contents.clauses import clause_after, clause_with_that
from reportedly.attribution.contents.inner_marks import quoted_within
from reportedly.attribution.contents.offers import offered
from reportedly.attribution.contents.pressing import attacked_in_words, pressed, spoken_out_against, upheld
from reportedly.attribution.contents.quoted_speech import quoted_content
from reportedly.attribution.contents.retold import retold
from reportedly.attribution.contents.ruled_out import brushed_aside, called_out, ruled_out, thing_told
from reportedly.attribution.contents.set_phrases import set_phrase
from reportedly.attribution.contents.taken_back import sorry_for, taken_down
from reportedly.attribution.cues import relatives
from reportedly.attribution.cues.hearers import told_of
from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span

STATED = frozenset({"say", "report"})
SILENT_IF_NOT = frozenset(
    "say confirm comment respond reply answer elaborate disclose reveal specify discuss address mention "
    "announce explain clarify tell report speak".split()
)
_UNFRONTED = frozenset({"intend", "evaluate"})
_MATTERS = frozenset({"on", "about", "to", "upon", "whether", "regarding"})
_TALKING = frozenset({"speak", "talk", "comment", "write", "tweet"})


def content_of(
    passage: Passage, verb: int, entries: tuple[Cue, ...], source: Words
) -> tuple[Cue, tuple[Span, ...], int] | None:
    """The first construction that holds, its content, and where the cue's own words end."""
    # By "ruled against" nobody is told to say what stands in marks behind "ruled that".
    saying = [entry for entry in entries if entry.takes != "p"]
    speaks = next((entry for entry in saying if "q" in entry.takes or entry.kind == "report"), None)
    if spoken := _in_words(passage, verb, entries, speaks, source):
        return *spoken, verb + 1
    called = next((entry for entry in entries if "s" in entry.takes), None)
    if called and (raised := relatives.raised(passage, verb)):
        return called, raised, verb + 1
    for entry in entries:
        taken = _put(passage, verb) or _declined(passage, verb, entry) or _construction(passage, verb, entry)
        if taken:
            return entry, *taken
    if told := _of_relative(passage, verb, entries, speaks):
        return *told, verb + 1
    clausal = next((entry for entry in entries if "c" in entry.takes and entry.kind not in _UNFRONTED), None)
    if clausal and clausal.kind == "believe" and passage.part.child(verb, "prep", "dobj") is not None:
        return None
    if clausal and (behind := speech.told_behind(passage, verb)):
        return clausal, (behind,), verb + 1
    if clausal and (fronted := speech.fronted_content(passage, verb, source)):
        return clausal, fronted, verb + 1
    if clausal and clausal.kind in STATED and "d" not in clausal.takes and (borne_out := speech.told_as(passage, verb)):
        return clausal, borne_out, verb + 1
    return None


def _in_words(
    passage: Passage, verb: int, entries: tuple[Cue, ...], speaks: Cue | None, source: Words
) -> tuple[Cue, tuple[Span, ...]] | None:
    """What is given in words as they were spoken or thought, in marks or retold without them, and by which cue."""
    if speaks and (within := speech.told_as_within(passage, verb)):
        return speaks, within
    holds = speaks or next((entry for entry in entries if "c" in entry.takes), None)
    if holds and (within_marks := quoted_within(passage, verb)):
        return holds, (within_marks,)
    if speaks and (spoken := quoted_content(passage, verb, source)):
        return speaks, spoken
    words = retold(passage, verb) if holds else None
    return (holds, (words,)) if holds and words else None


def _of_relative(
    passage: Passage, verb: int, entries: tuple[Cue, ...], speaks: Cue | None
) -> tuple[Cue, tuple[Span, ...]] | None:
    """What a relative clause says of the word before it, and by which construction."""
    if speaks and (clause := relatives.raised_clause(passage, verb)):
        return speaks, clause
    about = next((entry for entry in entries if set(entry.takes) & set("osp")), None)
    relative = relatives.relative_object(passage, verb) if about else None
    return (about, relative) if about and relative else None


def _put(passage: Passage, verb: int) -> tuple[tuple[Span, ...], int] | None:
    """What somebody words so: "As the mayor put it, the bridge was lost"."""
    put = passage.part.lemmas[verb] == "put" and passage.part.words[verb + 1 : verb + 2] == ("it",)
    borne_out = speech.told_as(passage, verb) if put else None
    return (borne_out, verb + 1) if borne_out else None


def _declined(passage: Passage, verb: int, entry: Cue) -> tuple[tuple[Span, ...], int] | None:
    """What a source declines to say or to comment on; the cue is then "declined to comment on"."""
    part = passage.part
    inner = part.child(verb, "xcomp")
    if entry.act is not Act.DECLINE or inner is None or part.lemmas[inner] not in SILENT_IF_NOT:
        return None
    joined = complements.prepositional(passage, inner, _MATTERS)
    if joined:
        return (joined[1],), joined[0] + 1
    inner = part.child(inner, "conj") or inner
    matter = clause_after(passage, inner) or complements.object_after(passage, inner)
    return ((matter,), inner + 1) if matter else None


def _construction(passage: Passage, verb: int, entry: Cue) -> tuple[tuple[Span, ...], int] | None:
    part = passage.part
    if entry.takes == "p":
        return _joined(passage, verb, entry)
    if entry.takes == "f":
        return set_phrase(passage, verb)
    if entry.kind == "evaluate" and part.child(verb, "prt") is not None:
        return None
    for code in entry.takes:
        if code == "i" and entry.kind == "say" and part.words[verb + 1 : verb + 2] == (",",):
            continue  # "a tax was needed, she said, to pay for it"
        rule = _RULES.get(code)
        span = rule(passage, verb) if rule else None
        if span:
            return (span,), verb + 1
    return None


def _joined(passage: Passage, verb: int, entry: Cue) -> tuple[tuple[Span, ...], int] | None:
    """What a preposition joins to a cue: "called for talks", "asked the governor for help"."""
    part = passage.part
    if _is_occasion(part, verb):
        return None
    modal = any(part.tags[word] == "MD" for word in part.children[verb])
    if modal and part.child(verb, "neg") is None:
        return None
    joined = complements.prepositional(passage, verb, entry.prepositions) or told_of(passage, verb, entry)
    if joined is not None and (asked := asked_of(passage, verb, *joined)):
        return (asked,), verb + 1
    predicate = predicates.predicate_after(passage, verb)
    particle = part.child(verb, "prt")
    if joined is not None and _is_told_to(part, verb, joined[0]):
        return None
    if joined is None or (part.lemmas[verb] == "call" and particle is not None and particle < joined[0]):
        return None
    if part.lemmas[verb] == "refer" and predicate is None and " as " not in part.text[slice(*joined[1])]:
        return None
    if predicate is None or joined[1][1] + 1 != predicate[0]:
        return (joined[1],), joined[0] + 1
    return ((joined[1][0], predicate[1]),), joined[0] + 1


def _is_occasion(part: ParsedPart, verb: int) -> bool:
    """Whether it only tells on what occasion somebody says what follows: "speaking of the film, she said that"."""
    opens = part.lemmas[verb] in _TALKING and part.tags[verb] == "VBG" and part.words[verb][0].isupper()
    above = part.heads[verb]
    return opens and part.deps[verb] == "advcl" and above > verb and part.lemmas[above] in cues("verb")


def _is_told_to(part: ParsedPart, verb: int, preposition: int) -> bool:
    """Whether a preposition names who hears what a clause tells: "admitted to a cousin that he was not there"."""
    clause = part.child(verb, "ccomp")
    mark = part.child(clause, "mark") if clause is not None else None
    told = mark is not None and mark > preposition and part.lowered[mark] == "that"
    return told and part.lowered[preposition] == "to"


_RULES = {
    "c": clause_after,
    "t": clause_with_that,
    "i": complements.infinitive_after,
    "o": thing_told,
    "b": offered,
    "d": complements.document_object,
    "x": ruled_out,
    "y": brushed_aside,
    "e": called_out,
    "R": called_on,
    "r": complements.receiver_and_clause,
    "a": complements.charge_after,
    "s": predicates.predicated_object,
    "v": predicates.amount_after,
    "w": pressed,
    "u": spoken_out_against,
    "k": attacked_in_words,
    "h": upheld,
    "l": taken_down,
    "z": sorry_for,
}
