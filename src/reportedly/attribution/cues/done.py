"""Which infinitives tell what is done: "went on to deny it", "is said to want it", "rang the paper to say that"."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.lexicon import cues
from reportedly.attribution.participles import CONTACTING
from reportedly.attribution.passage import Passage
from reportedly.attribution.speakers import LEADING, READY
from reportedly.model.document import FINITE, ParsedPart

_GOING_ON = frozenset("continue begin start come proceed manage happen tend use".split())
"""Verbs whose infinitive is done: "continued to insist", "went on to deny"."""
_SAID_TO = frozenset("say report believe think know allege rumour rumor understand claim suspect".split())
"""Passives whose infinitive is told as so, and not as to come: "is said to believe"."""
_MEANS = CONTACTING | {"use"}
"""What one does in order to say something, and says it: "used his speech to call for talks"."""
_RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last latest only".split())
"""What tells of one that he did a thing: "the first minister to resign", "the only one to object"."""
_NOT_YET = frozenset("be have come need want wait try seek hope plan".split())
"""After which what is to be said may not have been: "was there to say", "came to tell"."""


def is_done(part: ParsedPart, verb: int) -> bool:
    """Whether an infinitive tells what is done or said to be: "continues to deny it", "is reported to want it"."""
    above = part.heads[verb]
    if is_of_its_doer(part, verb):
        return True
    if part.deps[verb] not in ("xcomp", "advcl") or not _is_infinitive(part, verb):
        return False
    if part.lemmas[above] == "far":
        return part.lemmas[part.heads[above]] == "go"  # "went so far as to say"
    if part.lemmas[above] == "go":
        return any(part.lowered[word] == "on" for word in part.children[above])
    if _is_taken_pains(part, above) or (part.lemmas[above] in READY and part.deps[above] == "acomp"):
        return part.tags[above] in FINITE or part.tags[part.heads[above]] in FINITE
    if (part.lemmas[above] in _MEANS and part.child(above, "dobj") is not None) or _takes_to_medium(part, above):
        return _is_past(part, above)
    if part.lemmas[above] in LEADING | {"make"} and part.child(above, "auxpass") is not None:
        return part.child(verb, "ccomp") is not None and _was_done(part, above)
    if part.lemmas[above] in LEADING and part.child(above, "dobj") is not None:
        return _is_past(part, above) or (part.tags[above] == "VBG" and part.child(above, "aux") is None)
    return (part.lemmas[above] in _GOING_ON and part.child(above, "dobj") is None) or (
        part.tags[above] == "VBN" and part.lemmas[above] in _SAID_TO
    )


def _takes_to_medium(part: ParsedPart, verb: int) -> bool:
    """As in "took to Twitter to deny it", "went on television to urge calm"."""
    joint = next((at for at in part.children[verb] if part.lowered[at] in _ONTO.get(part.lemmas[verb], ())), None)
    medium = part.child(joint, "pobj") if joint is not None else None
    return medium is not None and part.lowered[medium] in _MEDIA


_ONTO = {"take": ("to",), "go": ("on",), "turn": ("to",)}
_MEDIA = frozenset(
    "twitter x facebook instagram telegram weibo youtube media television tv radio airwaves air stage podium floor "
    "microphone blog".split()
)


def _is_taken_pains(part: ParsedPart, verb: int) -> bool:
    """As in "was at pains to stress that"."""
    at = next((word for word in part.children[verb] if part.lowered[word] == "at"), None)
    pains = part.child(at, "pobj") if at is not None else None
    return pains is not None and part.lemmas[pains] == "pain" and part.tags[verb] in FINITE


def is_of_its_doer(part: ParsedPart, verb: int) -> bool:
    """Say whether an infinitive tells which one somebody is who does it: "was the third to say so".

    Not of what is still to come: "will be the first minister to call for it".
    """
    one = part.heads[verb]
    being = part.heads[one]
    ranked = any(part.lowered[word] in _RANKS for word in (one, *part.children[one]))
    told = part.deps[verb] in ("relcl", "acl") and part.deps[one] == "attr" and one < verb
    if not told or not ranked or not _is_infinitive(part, verb) or part.child(verb, "nsubj", "mark") is not None:
        return False
    return part.tags[being] in FINITE or (part.tags[being] in ("VBN", "VBG") and part.child(being, "neg") is None)


def is_said_for_a_purpose(passage: Passage, verb: int) -> bool:
    """Whether somebody did something in order to say a thing, and said it: "broke her silence to say that"."""
    part = passage.part
    above = part.heads[verb]
    rung = part.lemmas[above] in CONTACTING  # "rang to say that"
    hung = part.deps[verb] == "advcl"
    hung = hung or (part.deps[verb] == "xcomp" and (rung or part.child(above, "dobj") is not None))
    if not hung or above > verb or not _is_infinitive(part, verb) or not _is_past(part, above):
        return False
    if part.lemmas[above] in _NOT_YET or any("r" in entry.takes for entry in cues("verb").get(part.lemmas[above], ())):
        return False
    return clause_after(passage, verb) is not None


def _is_infinitive(part: ParsedPart, verb: int) -> bool:
    return any(part.tags[word] == "TO" for word in part.children[verb])


def _was_done(part: ParsedPart, verb: int) -> bool:
    """Whether something was or has been done to somebody: "was led", "has been forced", not "may be led"."""
    helpers = [word for word in part.children[verb] if part.deps[word] in ("aux", "auxpass", "neg")]
    return part.tags[helpers[0]] == "VBD" or all(part.lemmas[word] in ("have", "be") for word in helpers)


def _is_past(part: ParsedPart, verb: int) -> bool:
    """Whether something was or has been done: "used", "had used", not "may use" or "did not use"."""
    helpers = [word for word in part.children[verb] if part.deps[word] in ("aux", "neg")]
    if part.tags[verb] == "VBN":
        return bool(helpers) and all(part.lemmas[word] == "have" for word in helpers)
    return part.tags[verb] == "VBD" and not helpers


def letting(part: ParsedPart, verb: int) -> int | None:
    """The verb of who lets it be known: the page says who tells it, though "known" is a passive."""
    lets = part.heads[verb]
    known = part.lemmas[verb] == "know" and part.lemmas[lets] == "let" and part.lowered[verb - 1] == "be"
    return lets if known and lets < verb else None
