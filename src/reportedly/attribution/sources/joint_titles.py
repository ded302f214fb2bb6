"""Several who bear one title, told once before all of them: "Sens. Ann Roe of Iowa and Tom Berg"."""

from __future__ import annotations

from reportedly.attribution.sources.posts import is_former, is_post
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.statement import Entity

_SHORT = frozenset({"sens", "reps", "govs", "gens", "profs"})
_PLURAL = ("s", "men")
_RANKS = frozenset({"officer", "major", "official"})
"""What many are, who may as well be on trial."""
_OPENING = frozenset({"—", "–", "-", ":", "like", "such", "as", "including"})
"""What may stand between the title of several and the first of them."""
_BETWEEN = frozenset({",", "and", "or", "(", ")", "-", "—", "–", "/", ".", "of", "the", "R", "D", "I"})


def titled_together(document: Document) -> frozenset[Entity]:
    """Give the persons named one after another behind the plural of a post."""
    return frozenset(
        mention.entity
        for part in document.parts
        for at, word in enumerate(part.lowered)
        if word.rstrip(".").endswith(_PLURAL) and _is_plural_post(word) and not is_former(part, at)
        for mention in _named_behind(part, at)
    )


def _is_plural_post(word: str) -> bool:
    low = word.rstrip(".")
    one = f"{low[:-2]}an" if low.endswith("men") else low.removesuffix("s")
    return low in _SHORT or (one not in _RANKS and is_post(one))


def _named_behind(part: ParsedPart, post: int) -> list[Mention]:
    """The persons named from a word on, with where they are from, up to the first word that tells something else.

    One alone right behind it bears no such title: "the senators Roe attacked".
    """
    at, end = post + 1, part.sentences[part.sentence_of[post]][1]
    at += part.words[at : at + 1] == (".",)
    first, found = at, list[Mention]()
    while at < end:
        mention = part.mention_at.get(at)
        if mention is not None and mention.first == at:
            if mention.kind == "person" and part.words[at][0].isupper() and part.tags[at][:3] != "PRP":
                found.append(mention)
            elif not found or mention.kind == "person":
                break
            at = mention.last
        elif part.words[at] in _BETWEEN if found else part.lowered[at] in _OPENING:
            at += 1
        else:
            break
    beside = bool(found) and found[0].first == first
    return [] if beside and len(found) == 1 else found
