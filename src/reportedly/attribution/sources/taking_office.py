"""Who holds an office by what a page tells of him: "Roe became mayor", "was sworn in as minister"."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.attribution.sources.posts import CHAMBERS, is_former, is_post_at
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Entity

_CHOSEN = frozenset("elect re-elect reelect appoint name swear install inaugurate confirm".split())
_TAKING = frozenset("take assume resume enter hold".split())
_PLACES = frozenset("office post position role job".split())
_OFFICES = frozenset("presidency premiership chancellorship governorship mayoralty papacy throne speakership".split())
_LOOSE = frozenset("leader head chief executive official officer administrator boss manager principal".split())
"""Posts that are one only where it is told of what: "is the head of the board"."""
_TOLD = frozenset({"VBD", "VBZ", "VBN", "VBP"})


def come_to_office(document: Document) -> frozenset[Entity]:
    """Give the persons of whom an article tells that they came to an office or hold it, nowhere that they left it."""
    held, left = set[Entity](), set[Entity]()
    for part in document.parts:
        for mention in part.mentions:
            head = mention.last - 1
            if mention.kind != "person" or part.tags[head][:3] == "PRP":
                continue
            beside = (*_posts_told_beside(part, head), *_posts_given(part, head))
            for post in (*_posts_told(part, head, part.heads[head]), *beside):
                (left if _was(part, post) else held).add(mention.entity)
            if _is_told_as_former(part, mention.first):
                left.add(mention.entity)
    return frozenset(held - left)


def _was(part: ParsedPart, post: int) -> bool:
    """As in "is the former deputy mayor of Turku"."""
    return is_former(part, post) or any(part.lowered[at] == "former" for at in part.children[post])


def _is_told_as_former(part: ParsedPart, first: int) -> bool:
    return any(is_post_at(part, at) and is_former(part, at) for at in range(max(0, first - 2), first))


def _posts_told_beside(part: ParsedPart, who: int) -> Iterator[int]:
    """Those that a relative clause gives: "Roe, who was elected mayor"."""
    for verb in part.children[who]:
        subject = part.child(verb, "nsubj", "nsubjpass") if part.deps[verb] == "relcl" else None
        if subject is not None and part.lowered[subject] == "who":
            yield from _posts_told(part, subject, verb)


def _posts_given(part: ParsedPart, whom: int) -> Iterator[int]:
    """Those that others give to somebody: "they elected Roe as leader", "with Roe succeeding her as mayor"."""
    verb = part.heads[whom]
    if part.deps[whom] == "dobj" and part.lemmas[verb] in _CHOSEN and _is_done(part, verb):
        yield from (*_named(part, verb, "oprd", "attr", "xcomp"), *_behind(part, verb, "as"))
    if part.deps[whom] == "nsubj" and part.lemmas[verb] == "succeed" and part.tags[verb] in ("VBD", "VBZ", "VBG"):
        yield from _behind(part, verb, "as")


def _is_done(part: ParsedPart, verb: int) -> bool:
    """Whether they have chosen, or voted to."""
    above = part.heads[verb]
    voted = part.tags[verb] == "VB" and part.lemmas[above] == "vote" and part.tags[above] == "VBD"
    return voted or (_has_happened(part, verb) and part.tags[verb] in ("VBD", "VBZ", "VBN"))


def _posts_told(part: ParsedPart, who: int, verb: int) -> Iterator[int]:
    """The nouns for the offices that a verb gives to its subject."""
    lemma, passive = part.lemmas[verb], part.deps[who] == "nsubjpass"
    if part.deps[who] not in ("nsubj", "nsubjpass") or not _has_happened(part, verb):
        return
    if lemma == "become" and not passive:
        yield from _named(part, verb, "attr")
    elif lemma == "be" and part.tags[verb] in ("VBZ", "VBP"):
        yield from (post for post in _named(part, verb, "attr") if _is_of_something(part, post))
    elif lemma in _CHOSEN and passive:
        yield from _named(part, verb, "oprd", "attr", "dobj", "xcomp")
        yield from _behind(part, verb, "as")
        yield from (at for at in _objects(part, verb, "to") if part.lemmas[at] in CHAMBERS)
    elif lemma in _TAKING and not passive:
        taken = part.child(verb, "dobj")
        if taken is not None and part.lemmas[taken] in _OFFICES:
            yield taken
        elif taken is not None and part.lemmas[taken] in _PLACES:
            yield from (*_behind(part, verb, "as"), *_behind(part, taken, "of"), *_behind(part, taken, "as"))
    elif lemma == "serve" and part.tags[verb] == "VBG" and _is_now(part, verb):
        yield from _behind(part, verb, "as")


def _has_happened(part: ParsedPart, verb: int) -> bool:
    """Whether it is told as a fact: not "would become", "may be named", "was not elected"."""
    helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass", "neg", "mark")]
    told = part.tags[verb] in _TOLD or (part.tags[verb] == "VBG" and _is_now(part, verb))
    return told and not any(part.tags[at] in ("MD", "TO") or part.deps[at] in ("neg", "mark") for at in helpers)


def _is_now(part: ParsedPart, verb: int) -> bool:
    return any(part.lowered[at] in ("is", "'s", "’s") for at in part.children[verb] if part.deps[at] == "aux")


def _named(part: ParsedPart, verb: int, *deps: str) -> Iterator[int]:
    return (at for at in part.children[verb] if at > verb and part.deps[at] in deps and is_post_at(part, at))


def _objects(part: ParsedPart, top: int, link: str) -> Iterator[int]:
    links = (at for at in part.children[top] if part.lowered[at] == link)
    return (noun for at in links for noun in part.children[at] if part.deps[noun] == "pobj")


def _behind(part: ParsedPart, top: int, link: str) -> Iterator[int]:
    return (noun for noun in _objects(part, top, link) if is_post_at(part, noun))


def _is_of_something(part: ParsedPart, post: int) -> bool:
    """Whether it is told of what body: "is the head of the board", and not "is a born leader"."""
    owned = part.child(post, "poss") is not None
    return owned or part.lemmas[post] not in _LOOSE or any(part.lowered[at] == "of" for at in part.children[post])
