"""What a question asks to be so is what has come to be: who is minister was appointed, who owns a firm has bought it.

As in "Is Roe the coach of Leeds?", "Does Velora own Norlink now?", "Will Berg head the bank?", "Are the two in talks?".
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType
from reportedly.stories.questions.holders import HEADS
from reportedly.stories.questions.wanted import Asked

_LEADING = frozenset("head coach manage run lead captain chair oversee".split())
_OWNING = frozenset({"own", "control"})
_SUBJECTS = ("nsubj", "nsubjpass")


def asked_to_be_so(part: ParsedPart) -> tuple[Asked, ...]:
    """Give the events by which what a statement says would have come to be so; none where it says nothing like it.

    Who is asked for as still in his post may have left it, too.
    """
    so = _come_to_be(part)
    if so is None:
        return ()
    still = so.type is EventType.APPOINTMENT and "still" in part.lowered
    return (replace(so, trigger="leave", kind="leave"), so) if still else (so,)


def _come_to_be(part: ParsedPart) -> Asked | None:
    verb = next((at for at, head in enumerate(part.heads) if head == at), None)
    who = part.child(verb, *_SUBJECTS) if verb is not None else None
    if verb is None or who is None:
        return None
    subjects = [name for at in _joined(part, who) for name in _named(part, at)]
    if not subjects:
        return None
    if part.lemmas[verb] == "be":
        return _by_predicate(part, verb, subjects)
    thing = part.child(verb, "dobj")
    things = [] if thing is None else _named(part, thing)
    if part.lemmas[verb] in _LEADING and things and part.mention_at[who].kind not in ("state", "place"):
        return Asked(
            EventType.APPOINTMENT, "become", kind="enter", cast=(("appointee", subjects[0]), ("agent", things[0]))
        )
    if part.lemmas[verb] in _OWNING and things:
        return Asked(EventType.ECONOMIC, "buy", kind="takeover", cast=(("agent", subjects[0]), ("theme", things[0])))
    return None


def _by_predicate(part: ParsedPart, verb: int, subjects: list[str]) -> Asked | None:
    office = part.child(verb, "attr")
    if office is not None and part.lemmas[office].lower() in HEADS:
        beside = [office, *(at for at in part.children[office] if part.deps[at] in ("poss", "compound", "nmod"))]
        links = [at for at in (*part.children[office], *part.children[verb]) if part.lowered[at] in ("of", "at", "for")]
        under = [noun for at in links if (noun := part.child(at, "pobj")) is not None]
        bodies = [name for at in (*beside, *under) for name in _named(part, at) if name not in subjects]
        cast = (("appointee", subjects[0]), *(("agent", name) for name in bodies[:1]))
        return Asked(EventType.APPOINTMENT, "become", kind="enter", cast=cast)
    link = next((at for at in part.children[verb] if part.lowered[at] == "in"), None)
    talks = None if link is None else part.child(link, "pobj")
    if talks is None or part.lowered[talks] not in ("talks", "negotiations"):
        return None
    ties = [at for at in (*part.children[talks], *part.children[verb]) if part.lowered[at] == "with"]
    others = [name for at in ties if (noun := part.child(at, "pobj")) is not None for name in _named(part, noun)]
    return Asked(EventType.MEETING, "talks", cast=tuple(("party", name) for name in (*subjects, *others)))


def _joined(part: ParsedPart, at: int) -> Iterator[int]:
    yield at
    yield from (below for below in part.children[at] if part.deps[below] == "conj")


def _named(part: ParsedPart, at: int) -> list[str]:
    mention = part.mention_at.get(at)
    entity = None if mention is None else mention.entity
    return [entity] if isinstance(entity, str) else [*(entity or ())]
