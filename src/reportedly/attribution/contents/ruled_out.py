"""What stands behind a particle: "ruled out a visit", "pointed out a flaw", "shot down reports of a sale"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import object_after, span_of, whole
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Basis, Span

_HEARSAY = frozenset(
    "report rumour rumor claim allegation suggestion speculation talk notion theory story assertion accusation hearsay"
    " whisper gossip chatter insinuation".split()
)
_OBJECTIONS = frozenset(
    "criticism concern fear warning complaint objection worry call question result loss defeat remark comment".split()
)
"""What else others say that is brushed aside."""
_OFFERED = frozenset(
    "offer request invitation proposal plea appeal bid application demand suggestion approach contract deal job role"
    " post pact truce settlement scholarship honour honor petition call chance opportunity".split()
)
"""What is turned down in words, where a lamp or a road is turned down in deed."""
_AWAY = frozenset({"down", "aside", "away", "off"})
_ENDING = frozenset({"dismiss", "reject", "quash", "decline"})
_CASES = frozenset("lawsuit suit case indictment".split())
"""What a court ends and nobody speaks against: "dismissed the lawsuit"."""


def ruled_out(passage: Passage, verb: int) -> Span | None:
    """ "Ruled out a visit", "ruled that out", "ruled out going", "pointed out a flaw"."""
    part = passage.part
    out = next((word for word in part.children[verb] if part.lowered[word] == "out"), None)
    if out is None and part.words[verb + 1 : verb + 2] != ("out",):
        return None
    if out is not None and part.words[out + 1 : out + 2] == ("of",):
        return None  # "ruled it out of order"
    deed = part.child(verb, "xcomp", "pcomp", "ccomp") or (part.child(out, "pcomp") if out is not None else None)
    if deed is not None and part.tags[deed] == "VBG" and part.lowered[deed - 1] == "out":
        return span_of(passage, deed)
    return object_after(passage, verb)


def called_out(passage: Passage, verb: int) -> Span | None:
    """As in "called the paper out for the error", "called out the firm over it": whom one charges, and with what."""
    part = passage.part
    whom = part.child(verb, "dobj")
    out = next((at for at in part.children[verb] if part.lowered[at] == "out"), None)
    if whom is None or out is None or whom < verb:
        return None
    joint = next((at for at in part.children[verb] if at > max(whom, out) and part.lowered[at] in _CHARGING), None)
    named = part.tags[whom] in ("PRP", "NNP", "NNPS")
    heard = named or can_tell(part, whom) or source_nouns().get(part.lemmas[whom]) is Basis.DOCUMENT
    if not heard or (joint is None and part.child(whom, "relcl") is None):
        return None
    last = min(passage.edges[1][verb if joint is None else joint] + 1, passage.sentence(verb)[1])
    return whole(passage, out + 1 if out == verb + 1 else verb + 1, last)


_CHARGING = frozenset({"for", "over"})


def thing_told(passage: Passage, verb: int) -> Span | None:
    """The object of a cue, wherever it stands: "dismissed the report", "dismissed as baseless reports of a sale"."""
    if _is_deed(passage.part, verb):
        return None
    return object_after(passage, verb) or _called_baseless(passage, verb)


def _is_deed(part: ParsedPart, verb: int) -> bool:
    """Whether something is kept from somebody, or he loses his post, or is examined, or a case ends.

    As in "denied them entry", "questioned two men", where "questioned the plan" says something of it.
    """
    lemma, things = (
        part.lemmas[verb],
        [word for word in part.children[verb] if part.deps[word] == "dobj" and word > verb],
    )
    if not things or part.lemmas[things[0]] in _HEARSAY:
        return False
    if lemma == "deny":
        to = next((w for w in part.children[verb] if w > things[0] and part.lowered[w] == "to"), None)
        beside = len(things) > 1 or (part.child(verb, "dative") or 0) > verb
        return beside or (to is not None and part.child(to, "pobj") is not None) or _is_withheld(part, things[0])
    if lemma == "question":
        return _is_person(part, things[0]) and part.child(things[0], "poss") is None
    called = any(part.lowered[word] == "as" for word in part.children[verb] if word > verb)
    if lemma in _ENDING and part.lemmas[things[0]] in _CASES:
        return not called
    return lemma == "dismiss" and not called and part.tags[things[0]] in ("NN", "NNP") and can_tell(part, things[0])


def _is_withheld(part: ParsedPart, thing: int) -> bool:
    """Whether it is what is kept from somebody, with whose or which it is: "denied the right of residents to vote"."""
    told = any(part.deps[at] in ("prep", "acl") and at > thing for at in part.children[thing])
    return told and part.lemmas[thing] in _WITHHELD


_WITHHELD = frozenset("right opportunity chance freedom liberty treatment care access".split())


def _is_person(part: ParsedPart, noun: int) -> bool:
    """Whether somebody may be examined, as no body is: "questioned two men", not "questioned the council"."""
    mention = part.mention_at.get(noun)
    named = mention is not None and mention.kind == "person"
    return named or (can_tell(part, noun) and source_nouns().get(part.lemmas[noun]) is not Basis.ORGANISATION)


def _called_baseless(passage: Passage, verb: int) -> Span | None:
    """As in "dismissed as baseless rumours that soldiers had marched": what is called so stands behind its name."""
    part = passage.part
    if (
        part.words[verb + 1 : verb + 2] != ("as",)
        or verb + 2 >= len(part.words)
        or part.child(verb, "dobj") is not None
    ):
        return None
    reports = part.child(verb + 1, "pobj")
    named = part.tags[verb + 2][:2] == "JJ" or part.deps[verb + 2] == "compound"
    # "As a cruel hoax reports that": several are no "a".
    named = named or (part.lowered[verb + 2] in ("a", "an") and reports is not None and part.tags[reports] == "NNS")
    if reports is None or part.lemmas[reports] not in _HEARSAY or not named:
        return None
    told = any(at > reports for at in part.children[reports])
    return passage.span(reports, max(part.subtree(reports)) + 1) if told else None


def brushed_aside(passage: Passage, verb: int) -> Span | None:
    """As in "shot down reports of a sale", "poured cold water on rumours": what others say is said not to be so.

    So what they offer or ask is not taken: "turned down an invitation".
    """
    part = passage.part
    told = part.child(verb, "dobj")
    if part.lemmas[verb] == "turn":
        down = told is not None and any(part.lowered[word] == "down" for word in part.children[verb])
        return object_after(passage, verb) if down and told is not None and part.lemmas[told] in _OFFERED else None
    if told is not None and part.lemmas[told] in _HEARSAY | _OBJECTIONS:
        away = any(part.lowered[word] in _AWAY for word in part.children[verb])
        return object_after(passage, verb) if away else None
    if told is None or part.lemmas[told] != "water":
        return None
    on = next((word for at in (verb, told) for word in part.children[at] if part.lowered[word] == "on"), None)
    reports = part.child(on, "pobj") if on is not None else None
    if reports is None or part.lemmas[reports] not in _HEARSAY:
        return None
    within = part.subtree(reports)
    return passage.span(min(within), max(within) + 1)
