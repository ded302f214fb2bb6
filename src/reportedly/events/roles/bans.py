"""Who bans and what is banned, where a noun tells it: "the Pixa ban", "Norway's ban on diesel", "Pixa faces a ban"."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.roles.marked import fits
from reportedly.events.syntax import subjects
from reportedly.model import states
from reportedly.model.document import ParsedPart

BANS = frozenset({"ban", "ban deadline"})
_FACING = frozenset({"face", "risk", "fear", "escape", "avoid", "dodge", "evade", "get", "receive", "suffer"})
"""What those do whom a ban befalls."""


_OF_MANY = frozenset("travel immigration refugee entry asylum abortion gun import export trade fracking".split())
"""What is banned for everybody, as in "the Roe travel ban": Roe's, who governs."""


def of_ban(part: ParsedPart, word: int, others: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Give who bans and what is banned by what stands before the noun, or faces it; `others` stand behind it.

    A state or a body known by its initials bans, whatever else has a name before "ban" is banned.
    """
    owner = part.child(word, "poss")
    pairs = [("agent", owner)] if owner is not None and fits(part, "agent", owner) else []
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "nmod", "amod") and at < word]
    named = [at for at in beside if part.tags[at].startswith("NNP") or at in part.mention_at]
    many = any(part.lemmas[at] in _OF_MANY for at in beside)
    pairs += [
        ("agent" if _bans(part, at) or (many and _is_a_person(part, at)) else "theme", at)
        for at in named
        if part.words[at][:1].isupper()
    ]
    if "theme" not in dict([*pairs, *others]) and (faced := _facing(part, word)) is not None:
        pairs.append(("theme", faced))
    return [*pairs, *others]


def _is_a_person(part: ParsedPart, at: int) -> bool:
    mention = part.mention_at.get(at)
    return mention is not None and mention.kind == "person"


def _bans(part: ParsedPart, at: int) -> bool:
    mention = part.mention_at.get(at)
    text = part.words[at]
    state = (mention is not None and mention.kind in ("state", "place")) or states.state(text) is not None
    return state or (text.isupper() and len(text) < 6)


def _facing(part: ParsedPart, noun: int) -> int | None:
    """As in "Pixa faces a ban in Norway"."""
    verb = part.heads[noun]
    if part.deps[noun] != "dobj" or part.lemmas[verb] not in _FACING:
        return None
    subject = subjects.subject(part, verb)
    # "a law that gives its owner a year to sell it or face a ban": the law faces none
    return None if subject is None or part.lemmas[subject] in word_class("bills") else subject
