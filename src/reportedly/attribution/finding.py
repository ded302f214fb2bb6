"""A finding: one attribution as the rules see it, in words of the part, before it is given to the outside."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.statement import Act, Span

HELD = frozenset({"believe", "belief", "intend", "intent", "evaluate", "attitude"})
"""The kinds of cues by which somebody thinks or wants, and does not say."""
Words = tuple[int, int]
"""The words [first, last) of a part."""


@dataclass(slots=True)
class Finding:
    """One source, cue and content while they are being put together.

    `head` is the word that leads the source and `speaker` the word that names it where the source is a relative
    pronoun; both are None where nobody is named. `anchor` is the first word of the cue, `under` the anchor of the
    finding that this one hangs under by its words ("..., citing ..."), `rank` breaks ties between two findings of the
    same words: the higher is the more certain. One that is `inner_only` counts only in what somebody else says.
    """

    cue: tuple[Words, ...]
    content: tuple[Span, ...]
    act: Act
    kind: str
    source: Words | None = None
    head: int | None = None
    speaker: int | None = None
    told: Words | None = None
    under: int | None = None
    continued: bool = False
    rank: int = 2
    inner_only: bool = False

    @property
    def anchor(self) -> int:
        """The first word of the cue, by which the finding is known."""
        return self.cue[0][0]

    @property
    def start(self) -> int:
        """Where the content starts, in characters."""
        return self.content[0][0]

    @property
    def end(self) -> int:
        """Where the content ends, in characters."""
        return self.content[-1][1]


def joined(spans: list[Span]) -> tuple[Span, ...]:
    """Give spans in order, those that touch or overlap made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
