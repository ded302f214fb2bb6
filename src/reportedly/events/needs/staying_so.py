"""What stays as it is, by which it is denied that it changes: a post, a sanction, a closed border, a prisoner.

"Roe will remain prime minister" denies that she resigns, "the sanctions stay" that they are lifted, "the crossing will
stay shut" that it opens, "Berg must stay in jail" that he is freed.
"""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.classes import is_told_of
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_AHEAD = frozenset({"will", "would", "'ll", "’ll", "'d", "’d", "shall", "must", "to", "can"})
_INTENDING = frozenset("insist vow want intend plan pledge promise hope be go decide choose agree".split())
_IN_FORCE = frozenset({"place", "force", "effect"})
_SHUT = frozenset({"closed", "shut", "sealed"})
_REACH = 8


def _goes_on(part: ParsedPart, verb: int, _: str) -> bool:
    """Whether it is told of what is to come: "will remain", "vowed to stay on"; not "remained until 1998"."""
    if {*clauses.auxiliaries(part, verb)} & _AHEAD:
        return True
    above = part.heads[verb]
    return part.deps[verb] == "xcomp" and part.lemmas[above] in _INTENDING


def _as_what(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "remain prime minister", "stay on as chairman", "continue in office", "keep her post"."""
    if {"until", "till"} & {text.lower() for text in part.words[verb + 1 : verb + _REACH + 2]}:
        return False  # "will stay on as chairman until a successor is found": she goes
    told = [at for at in part.children[verb] if part.deps[at] in ("attr", "oprd", "acomp", "dobj")]
    told += [
        noun
        for at in (verb, *(at for at in part.children[verb] if part.deps[at] in ("prt", "advmod")))
        for prep, noun in clauses.prepositions(part, at)
        if prep in ("in", "at", "as")
    ]
    posts = word_class("offices") | word_class("duties") | {"office", "charge"}
    return any(part.lemmas[at].lower() in posts for at in told)


def _stays_in_force(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "sanctions will remain in place", "the sanctions stay", "keep the tariffs in force"."""
    below = [noun for prep, noun in clauses.prepositions(part, verb) if prep in ("in", "into")]
    below += [
        noun
        for at in (*arguments(part, verb), *part.children[verb])
        for prep, noun in clauses.prepositions(part, at)
        if prep == "in"
    ]
    if any(part.lemmas[at] in _IN_FORCE for at in below):
        return True
    bare = not below and part.child(verb, "dobj", "attr", "acomp", "xcomp", "oprd", "prep") is None
    return bare and part.lemmas[verb] in ("stay", "remain")


def _shut_behind(part: ParsedPart, verb: int) -> bool:
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _REACH)
    below = set(part.subtree(verb))
    return any(at in below and part.lowered[at] in _SHUT for at in range(verb + 1, last))


def _stays_shut(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the border will remain closed", "schools are to stay shut"."""
    subject = subjects.subject(part, verb)
    return subject is not None and is_told_of(part, [subject], "venues") and _shut_behind(part, verb)


def _is_kept_shut(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will keep the border closed"."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _REACH)
    kept = [at for at in range(verb + 1, last) if is_told_of(part, [at], "venues")]
    return bool(kept) and _shut_behind(part, verb)


def _in_jail(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will remain in custody", "to stay behind bars", "kept Berg in jail"; whoever it is, and no thing."""
    whom = arguments(part, verb) if part.lemmas[verb] == "keep" else []
    subject = subjects.subject(part, verb)
    whom = whom or ([] if subject is None else [subject])
    if not any(denotes_people(part, at) or at in part.mention_at for at in whom):
        return False
    if any(prep == "behind" and part.lemmas[noun] == "bar" for prep, noun in _around(part, verb)):
        return True
    return of_class(part, [noun for prep, noun in _around(part, verb) if prep in ("in", "under")], "jails")


def _is_so_now(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "remains in jail", "is still in prison", "said that he was still in prison"; not "remained until 1998".

    What is told by the way, of who somebody is, denies nothing: "Roe, who is still in prison, wrote a book".
    """
    told = part.deps[verb] != "relcl" and part.tags[verb] in ("VBZ", "VBP")
    told = told or (part.tags[verb] == "VBD" and part.deps[verb] == "ccomp")
    still = part.lemmas[verb] != "be" or any(part.lowered[at] == "still" for at in part.children[verb])
    return told and still and not clauses.auxiliaries(part, verb)


def _around(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """The prepositions of a verb with their nouns; in a headline the parser may hang them on what stands before."""
    pairs = clauses.prepositions(part, verb)
    if part.lemmas[verb] == "keep" or part.kind is PartKind.TITLE:
        pairs = pairs + [pair for at in arguments(part, verb) for pair in clauses.prepositions(part, at)]
    return pairs


def _kept_there(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will keep its troops in Norland"; who leaves them there does, too, and no troops that are sent."""
    below = [pair for at in (verb, *arguments(part, verb)) for pair in clauses.prepositions(part, at)]
    return any(prep == "in" and noun in part.mention_at for prep, noun in below) and _goes_on(part, verb, "")


_A_QUESTION = 12
"""Words at most of a question, which has no words around its own."""
_OUT = frozenset({"go", "walk", "out", "free"})


def _lets_go(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "refused to let Berg go", "were let out of jail", where the text is of captives or of a court."""
    about = word_class("captivity") | word_class("courts")
    if about.isdisjoint(part.vocabulary) and len(part.words) > _A_QUESTION:
        return False
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _REACH)
    below = set(part.subtree(verb))
    out = [at for at in range(verb + 1, last) if at in below and part.lemmas[at] in _OUT]
    whom = [at for at in range(verb + 1, out[0]) if at in part.mention_at] if out else []
    whom = whom or arguments(part, verb)
    return bool(out) and any(denotes_people(part, at) or at in part.mention_at for at in whom)


NEEDS: dict[str, Need] = {
    "going-on": _goes_on,
    "as-what": _as_what,
    "staying-in-force": _stays_in_force,
    "staying-shut": _stays_shut,
    "kept-shut": _is_kept_shut,
    "staying-in-jail": _in_jail,
    "so-now": _is_so_now,
    "letting-go": _lets_go,
    "kept-there": _kept_there,
}
