"""What a participle goes on from that tells what somebody says: "said he would stay, calling it a mistake"."""

from __future__ import annotations

from reportedly.attribution.conjoined import is_thought
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.passage import MARKS
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Basis

_STEPS = 6
_SPEAKING = frozenset({"person", "organisation", "outlet", "state", "group"})
CONTACTING = frozenset("email text phone telephone ring call contact message fax cable tweet write address".split())
"""What one does to whom one tells something: "emailed her supporters saying that"."""


def above(part: ParsedPart, verb: int) -> int | None:
    """The verb whose subject a participle shares where that is not the one it hangs on, or None.

    Behind a comma it goes on with a saying and not with what is said, nor with the thing before the comma.
    """
    if part.lowered[verb - 1] in ("and", "but") and part.deps[verb] == "advcl":
        return None
    governor = part.heads[verb]
    if (writer := _who_wrote(part, verb, governor)) is not None:
        return writer
    if part.deps[verb] == "acl" and part.tags[governor][:2] == "NN":
        listed = governor
        while part.deps[listed] == "conj":  # "cited a lack of trust and a want of tact, blaming"
            listed = part.heads[listed]
        beside = part.deps[listed] in ("dobj", "pobj") and not can_tell(part, governor)
        apart = beside and (_behind_comma(part, verb) or _is_spoken_of(part, verb, governor))
        goes_on = _verb_above(part, governor) if apart or _is_told_to(part, verb, governor) else None
        return goes_on if goes_on is None or not apart or is_thought(part, verb) else _who_tells_it(part, goes_on)
    holder = part.heads[governor]
    if is_thought(part, verb):
        return None
    told = part.deps[governor] in ("ccomp", "xcomp") and holder < governor and part.lemmas[holder] in cues("verb")
    aside = part.deps[verb] == "advcl" and (_behind_comma(part, verb) or _is_meanwhile(part, verb, governor))
    return holder if told and aside else None


def _who_wrote(part: ParsedPart, verb: int, governor: int) -> int | None:
    """The verb of who wrote what a participle tells, past who tells of it: "sent a note, police said, | asking for"."""
    teller = part.child(governor, "nsubj")
    if teller is None or part.words[verb - 1] != "," or not teller < governor < verb:
        return None
    writing = min(part.subtree(teller)) - 2
    between = part.words[writing + 1 : writing + 2] == (",",) and part.lemmas[verb] not in OF_THE_TELLER
    told = between and part.lemmas[writing] in WORDED and part.deps[writing] == "dobj"
    return part.heads[writing] if told else None


OF_THE_TELLER = frozenset({"cite", "quote", "add"})
"""What a participle tells of whoever tells of a writing, and not of the writing: "sent a note, police said, adding"."""


def _who_tells_it(part: ParsedPart, verb: int) -> int:
    """The verb of who tells a clause, else that of the clause: "said it had lost its way, blaming the mayor"."""
    holder = part.heads[verb]
    told = part.deps[verb] == "ccomp" and holder < verb and part.lemmas[holder] in cues("verb")
    return holder if told else verb


def whom_beside(part: ParsedPart, verb: int, governor: int) -> int | None:
    """Who stands right before a participle as its subject: "recalled the mayor saying", "said the mayor, saying"."""
    if (note := _note_beside(part, verb)) is not None:
        return note
    taken = part.child(governor, "dobj")
    if part.tags[verb] != "VBG" or taken is None or not governor < taken < verb:
        return None
    if part.lemmas[governor] in CONTACTING and part.lemmas[taken] not in WORDED:
        return None
    comma = part.words[verb - 1] == ","
    return taken if taken == verb - 1 - comma and (not comma or part.lemmas[governor] == "say") else None


def _note_beside(part: ParsedPart, verb: int) -> int | None:
    """What is written right before a participle that tells what it says: "came back with a note asking her to go"."""
    note = verb - 1
    written = part.deps[note] == "pobj" and part.words[note].islower()
    written = written and source_nouns().get(part.lemmas[note]) is Basis.DOCUMENT
    written = written and not _is_spoken_of(part, verb, note)
    return note if written and part.tags[verb] == "VBG" else None


def _is_spoken_of(part: ParsedPart, verb: int, noun: int) -> bool:
    """Whether somebody tells something of a thing that holds no words: "defended the plan saying it would work"."""
    told = _verb_above(part, noun)
    kinds = {entry.kind for entry in cues("verb").get(part.lemmas[told], ())} if told is not None else set()
    about = part.deps[noun] == "pobj" and part.lowered[part.heads[noun]] in ("about", "over")
    spoken = (about or bool(kinds & {"say", "report", "evaluate"})) and part.lemmas[verb] in _SAYING
    return spoken and part.words[noun].islower() and part.lemmas[noun] not in WORDED


_SAYING = frozenset({"say", "add", "argue", "claim", "insist", "explain"})
WORDED = frozenset(
    "statement message letter tweet email fax post memo note release speech appeal ruling order judgment report study"
    " article sign banner placard poster notice text document paper filing complaint lawsuit suit video ad advert card"
    " leaflet flyer editorial story poll survey review book rumour rumor claim call comment remark word news evidence"
    " headline caption graffiti chant slogan motto plaque inscription mural flag sticker badge label advertisement"
    " scam hoax figure statistic analysis clause provision passage line phrase website page screen board shirt"
    " letters data finding account testimony witness recording tape song poem joke".split()
)
"""Things that hold words."""


def _behind_comma(part: ParsedPart, verb: int) -> bool:
    """Whether a comma stands before a participle, its adverb and "while": ", again calling", ', while adding'."""
    first = _begins(part, verb)
    first -= part.words[first - 1] == "while"
    first -= first > 1 and part.words[first - 1] in MARKS
    return part.words[first - 1] == ","


def _is_meanwhile(part: ParsedPart, verb: int, governor: int) -> bool:
    """Whether somebody says it while he says that of a thing: "said the plan would work while insisting that"."""
    who = part.child(governor, "nsubj", "nsubjpass", "expl")
    thing = who is not None and not can_tell(part, who) and part.lemmas[who] not in source_nouns()
    return thing and part.words[_begins(part, verb) - 1] == "while"


def _begins(part: ParsedPart, verb: int) -> int:
    """The first word of a participle and its adverb."""
    return verb - 1 if part.tags[verb - 1] == "RB" else verb


def can_tell(part: ParsedPart, noun: int) -> bool:
    """Whether a noun means people or a body that may say something: "drew anger from critics, saying"."""
    mention = part.mention_at.get(noun)
    known = source_nouns().get(part.lemmas[noun], Basis.DOCUMENT)
    return known is not Basis.DOCUMENT or (mention is not None and mention.kind in _SPEAKING)


def _is_told_to(part: ParsedPart, verb: int, noun: int) -> bool:
    """Whether it is to whom something was told: "sent a fax to the police explaining", not "to a group backing her"."""
    governor = part.heads[noun]
    if not can_tell(part, noun) or not any(entry.kind == "say" for entry in cues("verb").get(part.lemmas[verb], ())):
        return False
    if part.deps[noun] == "dobj":
        return part.lemmas[governor] in CONTACTING
    sent = part.deps[part.heads[governor]] != "pobj"  # "in response to residents saying"
    return part.deps[noun] == "pobj" and part.lowered[governor] == "to" and sent


def _verb_above(part: ParsedPart, word: int) -> int | None:
    """The verb that a noun hangs on, through other nouns and prepositions."""
    at = word
    for _ in range(_STEPS):
        at = part.heads[at]
        if part.tags[at][:2] == "VB":
            return at
        if part.heads[at] == at:
            return None
    return None
