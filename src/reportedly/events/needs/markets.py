"""Needs of rows about wares: what comes to the market is a thing that people buy, and where it comes to is a shop."""

from __future__ import annotations

import re

from reportedly.events.changes import find_change
from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import PRONOUNS, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change

_TO_MARKET = frozenset({"on", "in", "into", "to", "onto"})
_NUMBERED = re.compile(
    r"[ -](?:\d{1,3}|2[1-9]\d\d|20[4-9]\d|[IVX]{1,4})(?![\w%:]|[.,]\d)(?! (?:per|people|days?|hours?|times|million)\b)"
)
_MODEL = re.compile(r"[A-Z][A-Za-z]*\d{1,3}[A-Za-z]?\b")


def is_ware(part: ParsedPart, noun: int) -> bool:
    """Whether a noun stands for a thing that people buy: by its word, or by a name that the page has for such a thing.

    "The console", "its Corva 3 console", "the next machine, the Corva 3", and "the Corva" on pages that say so.
    """
    named = part.mention_at.get(noun)
    if named is not None and named.kind in ("state", "group", "outlet"):
        return False
    if part.lemmas[noun] in word_class("people") or part.lowered[noun] in PRONOUNS:
        return False
    if _is_called_so(part, noun):
        return True
    return part.tags[noun] in _OF_MODELS and (_is_a_model(part, noun) or _is_called_a_ware(part, noun))


_OF_MODELS = frozenset({"NNP", "NNPS", "CD"})


def _is_called_so(part: ParsedPart, noun: int) -> bool:
    """As in "the phone", "the Corva phone"."""
    near = [noun, *(at for at in part.children[noun] if part.deps[at] in ("appos", "compound", "nmod"))]
    return any({part.lemmas[at].lower(), part.lowered[at]} & word_class("wares") for at in near)


def _is_a_model(part: ParsedPart, noun: int) -> bool:
    """As in "the Corva 3", "the CV5": a name with the number that tells one model from the next; no person's."""
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind == "person" and mention.last - mention.first > 1:
        return False
    last = noun + 1 if mention is None else mention.last
    last -= part.words[last - 1].isdigit() and last - 1 > noun
    model = _MODEL.match(part.text, part.starts[noun])
    return model is not None or _NUMBERED.match(part.text, part.end(last - 1)) is not None


def _is_called_a_ware(part: ParsedPart, noun: int) -> bool:
    """Whether a page says of a name what thing it is: "the Corva 3 console", "its first console, the Corva"."""
    if word_class("wares").isdisjoint(part.vocabulary):
        return False
    mention = part.mention_at.get(noun) or (part.mention_at.get(noun - 1) if noun else None)
    first, last = (noun, noun + 1) if mention is None else (mention.first, mention.last)
    name = re.escape(part.quote(part.span(first, last)))
    wares = "|".join(re.escape(word) for word in sorted(word_class("wares")))
    behind = rf"\b{name}(?: (?:[\w-]+ ){{0,2}}|(?: \d+)?, (?:the|an?|its|their) (?:[\w-]+ ){{0,4}})(?:{wares})s?\b"
    before = rf"\b(?:{wares})s?,? (?:is |called |named |the |dubbed ){{0,3}}{name}\b"
    told = (slice(max(0, at.start() - _BESIDE), at.end() + _BESIDE) for at in re.finditer(f"(?i){name}", part.text))
    if any(re.search(f"(?i:{behind}|{before})", part.text[near]) for near in told):
        return True
    unknown = mention is not None and (mention.kind == "other" or mention.last - mention.first == 1)
    return unknown and _tells_of_a_game(part)


_BESIDE = 60
"""Characters around a name in which it is said what thing it is."""
_GAME = re.compile(r"(?i)\bthe (?:video )?game\b")
_SPORTS = frozenset("team player coach league season striker goalkeeper defender midfielder club match squad".split())
"""Words of pages on which the game is one that is played on a field."""


def _tells_of_a_game(part: ParsedPart) -> bool:
    """Whether a page tells of "the game" that people buy, and of nobody's captivity: what is released there is that."""
    others = word_class("captivity") | _SPORTS
    return others.isdisjoint(part.vocabulary) and _GAME.search(part.text) is not None


def _is_of_a_ware(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the release of the Corva 3", "the console's launch", "the Corva launch"."""
    beside = [at for at in part.children[word] if part.deps[at] in ("poss", "compound", "nmod")]
    under = [noun for noun, prep in nouns_below(part, word) if prep in ("of", "for")]
    return any(is_ware(part, at) for head in (*beside, *under) for at in clauses.conjuncts(part, head))


def _wares_are_objects(part: ParsedPart, word: int, _: str) -> bool:
    """As in "released the phone", "the Corva 3 was launched"."""
    return any(is_ware(part, at) for head in arguments(part, word) for at in clauses.conjuncts(part, head))


def _ware_is_subject(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the phone comes out", "the Corva 3 is available"."""
    subject = subjects.subject(part, word)
    if subject is None and part.deps[word] in ("acomp", "oprd"):
        subject = subjects.subject(part, part.heads[word])
    if subject is None:
        return False
    return any(is_ware(part, at) for at in clauses.conjuncts(part, clauses.antecedent(part, subject)))


_BEGINNING = frozenset({"begin", "start", "commence"})
_FROM_A_DAY = frozenset({"from", "starting", "beginning"})


def _is_first_sold(part: ParsedPart, word: int, _: str) -> bool:
    """As in "began selling the phone", "would start selling it", "the phone will be sold from 4 May"."""
    begun = part.deps[word] == "xcomp" and part.lemmas[part.heads[word]] in _BEGINNING
    if not begun and (part.tags[word] == "VBD" or not _is_from_a_day(part, word)):
        return False  # "sold phones from Monday to Friday"
    sold = [each for at in arguments(part, word) for each in clauses.conjuncts(part, at)]
    return any(is_ware(part, at) or (begun and _may_be_a_ware(part, at)) for at in sold)


def _may_be_a_ware(part: ParsedPart, noun: int) -> bool:
    """Whether it is a name of no body, or a pronoun on a page that tells of wares: "start selling the Corva", "it"."""
    mention = part.mention_at.get(noun)
    if part.lowered[noun] in ("it", "them"):
        return not word_class("wares").isdisjoint(part.vocabulary)
    return mention is not None and mention.kind == "other" and part.tags[noun] in _OF_MODELS


def _is_from_a_day(part: ParsedPart, word: int) -> bool:
    """As in "available from 4 May", "sold starting Friday"."""
    return any(
        prep in _FROM_A_DAY and not part.dates.isdisjoint(part.subtree(noun))
        for prep, noun in clauses.prepositions(part, word)
    )


def _is_offered_from_a_day(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the Corva will be available from 4 May": what has a name, and is nobody, comes to the market so."""
    subject = subjects.subject(part, part.heads[word])
    if subject is None or part.tags[subject] not in _OF_MODELS or not _is_from_a_day(part, word):
        return False
    mention = part.mention_at.get(subject)
    return mention is not None and mention.kind in ("organisation", "other")


def _is_put_off(part: ParsedPart, word: int, _: str) -> bool:
    """As in "delayed its Corva 3 to March": a ware is put off by nothing but its launch."""
    if part.tags[word] not in _OF_MODELS and not _is_called_so(part, word):
        return False
    changed = find_change(part, word)
    return changed is not None and changed.change is Change.POSTPONED and is_ware(part, word)


def is_on_sale(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "goes on sale", "is on general sale", "for sale": what anybody can buy, and no sale of a firm."""
    bare = part.lemmas[noun] == "sale" and not any(part.deps[at] in ("det", "poss") for at in part.children[noun])
    return bare and part.deps[noun] == "pobj" and part.lowered[part.heads[noun]] in ("on", "for")


def _is_not_for_sale(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the club is not for sale": whoever says so says that it will not be sold."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj" or part.lowered[link] != "for":
        return False
    before = part.lowered[max(0, link - 3) : link]
    return "not" in before or "n't" in before or "n’t" in before or "never" in before


def _comes_to_shops(part: ParsedPart, word: int, _: str) -> bool:
    """As in "is in British shops", "put it on the market", "arrived on shelves"."""
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in _TO_MARKET]
    return of_class(part, goals, "counters")


def _goes_on_sale(part: ParsedPart, word: int, _: str) -> bool:
    """As in "goes on sale", "put it on sale"."""
    heads = (word, *arguments(part, word))
    return any(is_on_sale(part, noun, "") for head in heads for _, noun in clauses.prepositions(part, head))


_TAKING_OFF = frozenset({"pull", "take", "remove", "withdraw", "clear", "yank", "recall"})
_OFF = re.compile(
    r"(?i)\b(?:off|from|out of) (?:the |its |their |all )?(?:[\w.’'-]+ ){0,3}?(?:markets?|shelves|stores|shops|sale)\b"
)


def _orders_off_the_market(part: ParsedPart, word: int, _: str) -> bool:
    """As in "ordered Norvik to pull its vapes from the market", "told it to stop selling": that is a ban."""
    if not arguments(part, word):
        return False
    last = part.sentences[part.sentence_of[word]][1]
    behind = part.text[part.end(word) : part.end(last - 1)][:_NEAR]
    if _OFF.match(behind.lstrip()) or re.match(r"(?i)\s+[\w.’' -]{1,60}?\bto (?:stop|cease|halt) sell", behind):
        return True
    done = [at for at in part.children[word] if part.deps[at] in ("xcomp", "ccomp")]
    ordered = any(part.lemmas[at] in _TAKING_OFF for at in done)
    off = _OFF.search(behind) is not None
    return off and (ordered or any(part.lowered[at] == "off" for at in part.children[word]))


def _takes_off_sale(part: ParsedPart, word: int, _: str) -> bool:
    """As in "withdrew the milk from shops", "pulled from shelves", "taken off the market"."""
    last = part.sentences[part.sentence_of[word]][1]
    return _OFF.search(part.text[part.end(word) : part.end(last - 1)][:_NEAR]) is not None


_NEAR = 140
"""Characters behind an order in which it tells what is to be done."""


NEEDS: dict[str, Need] = {
    "off-sale": _takes_off_sale,
    "off-the-market": _orders_off_the_market,
    "of-ware": _is_of_a_ware,
    "object-ware": _wares_are_objects,
    "subject-ware": _ware_is_subject,
    "put-off-ware": _is_put_off,
    "first-sold": _is_first_sold,
    "offered-from-a-day": _is_offered_from_a_day,
    "on-sale": _goes_on_sale,
    "not-on-sale": lambda part, word, _: not is_on_sale(part, word, ""),
    "not-for-sale": _is_not_for_sale,
    "in-shops": _comes_to_shops,
}
