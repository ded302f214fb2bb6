"""Whose a document is: by the words beside the noun, or by where the page told of it before."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.attribution.sources.wording import PLATFORMS
from reportedly.model.document import Mention, ParsedPart

_PUTTING_OUT = frozenset(
    "issue release publish post put write send sign share upload present deliver file compile collect gather prepare"
    " conduct commission draft produce".split()
)
_OF_THEIRS = frozenset("statement report study survey paper filing release advisory warning bulletin forecast".split())
"""Documents that are "of" whoever puts them out."""
_LOOKED_BACK = 500
"""Words before a document among which it may have been told of: further back it would be named again."""
_ISSUERS = frozenset({"person", "organisation", "state", "outlet"})


def issuer(part: ParsedPart, head: int) -> Mention | None:
    """Whose document it is: "Roe's letter", "a statement by Roe", "a report released by Norvik", "a Norvik filing".

    Also "a message shared on her verified Fotogram account", which is hers whoever has written it.
    """
    beside = [at for at in part.children[head] if part.deps[at] in ("compound", "nmod") and at in part.mention_at]
    owner = part.child(head, "poss")
    for at in (*([] if owner is None else [owner]), *_makers(part, head), *beside, *_account_holders(part, head)):
        mention = part.mention_at.get(at)
        if mention is not None:
            return mention if mention.kind in _ISSUERS else None
    return None


def issued_before(part: ParsedPart, head: int) -> Mention | None:
    """Whose "the statement" is, by where the page told of one before: "Norvik issued a statement. The statement said".

    The nearest that is told of anew decides, where it does not only say that "it" spoke in it.
    """
    opener = part.child(head, "det")
    if opener is None or part.lowered[opener] not in ("the", "this", "that"):
        return None
    for at in range(head - 1, max(head - _LOOKED_BACK, 0) - 1, -1):
        if part.lemmas[at] != part.lemmas[head] or part.tags[at] not in ("NN", "NNS"):
            continue
        who = _who_put_out(part, at)
        found = issuer(part, at) or (None if who is None else _body_of(part, who))
        introduced, article = part.child(at, "det"), ""
        if introduced is not None:
            article = part.lowered[introduced]
        if found is not None or (article in ("a", "an") and (who is None or part.tags[who] != "PRP")):
            return found
    return None


def _makers(part: ParsedPart, head: int) -> Iterator[int]:
    """Those behind "by" and "from", also behind a participle: "data collected by the survey"."""
    for link in part.children[head]:
        low = part.lowered[link]
        if link > head and (low in ("by", "from") or (low == "of" and part.lemmas[head] in _OF_THEIRS)):
            yield from _objects(part, link)
        elif part.deps[link] == "acl" and part.lemmas[link] in _PUTTING_OUT:
            yield from (at for by in part.children[link] if part.words[by] == "by" for at in _objects(part, by))


def _account_holders(part: ParsedPart, head: int) -> Iterator[int]:
    """Those on whose account, page or site it stands: "a post on the ministry's website", "a note on her Facebook".

    Not whose account it is sent to, nor on whose page others comment.
    """
    under = [at for at in part.children[head] if part.deps[at] == "acl" and part.lemmas[at] in _PUTTING_OUT]
    by_somebody = any(part.lowered[at] == "by" for each in (head, *under) for at in part.children[each])
    if by_somebody or part.lemmas[head] in _OF_OTHERS:
        return
    links = [at for each in (head, *under) for at in part.children[each] if part.lowered[at] in ("on", "from")]
    links += [at for each in under for at in part.children[each] if part.lowered[at] == "to"]
    for link in links:
        for place in _objects(part, link):
            owner = part.child(place, "poss")
            carries = part.lemmas[place].lower() in _CARRIERS or part.lowered[place] in PLATFORMS
            if owner is not None and carries:
                yield owner


_OF_OTHERS = frozenset({"comment", "reply", "response"})
_CARRIERS = frozenset("account page handle website site feed channel profile blog timeline wall story".split())


def _objects(part: ParsedPart, link: int) -> Iterator[int]:
    return (at for at in part.children[link] if part.deps[at] == "pobj")


def _who_put_out(part: ParsedPart, noun: int) -> int | None:
    """Who is told to put a document out, or to say in it: "the city issued a statement", "Roe said in a statement"."""
    above = part.heads[noun]
    within = part.deps[noun] == "pobj" and part.lowered[above] == "in"
    verb = part.heads[above] if within else above
    told = part.lemmas[verb] in _PUTTING_OUT
    if part.deps[noun] == "nsubjpass" and told:
        by = part.child(verb, "agent")
        return None if by is None else part.child(by, "pobj")
    says = within and part.tags[verb][:2] == "VB"
    return part.child(verb, "nsubj") if says or (told and part.deps[noun] == "dobj") else None


def _body_of(part: ParsedPart, who: int) -> Mention | None:
    """Who it is, or where those are who have no name: "scientists at Norvik"."""
    places = (at for link in part.children[who] if part.words[link] in ("at", "from") for at in _objects(part, link))
    mention = part.mention_at.get(who) or next((part.mention_at[at] for at in places if at in part.mention_at), None)
    return mention if mention is not None and mention.kind in _ISSUERS else None
