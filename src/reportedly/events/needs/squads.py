"""Needs of rows of the lexicon about sport: who changes clubs, and who plays at a tournament or stays away from it."""

from __future__ import annotations

from reportedly.events.lexicon import Found, word_class
from reportedly.events.needs.need import Need
from reportedly.events.needs.posts import has_person_as_subject
from reportedly.events.noun_kinds import is_firm, is_person, is_unknown_name, is_unknown_place
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart


def signs_for_club(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe signed for Norvik United", "will move to Norvik FC"."""
    if not has_person_as_subject(part, word, ""):
        return False
    preps = _JOINING.get(part.lemmas[word], ())
    return any(prep in preps and is_club(part, noun) for noun, prep in nouns_below(part, word))


_JOINING = {"sign": ("for", "with"), "move": ("to",), "go": ("to",), "transfer": ("to",), "switch": ("to",)}


def is_signed_by_club(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Norvik have signed Roe", "Roe was signed by Norvik": one player, no bill and no band's contract."""
    whom = [at for at in arguments(part, word) if is_person(part, at) and part.tags[at].startswith("NNP")]
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    return len(whom) == 1 and (doer is None or is_club(part, doer) or part.lemmas[doer] in ("club", "team", "side"))


def is_sold_by_club(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Norvik sold the striker Ana Roe", "Roe was loaned out": one player, on a page of players."""
    return bool(word_class("players") & part.vocabulary) and is_signed_by_club(part, word, "")


def is_of_a_club(found: Found) -> bool:
    """Whether somebody changes clubs by what is told: that is a deal, and falls through like one."""
    return not _CHANGING_CLUBS.isdisjoint(found.trigger.needs)


_CHANGING_CLUBS = frozenset(
    {"for-club", "signed-by-club", "sold-by-club", "joining-club", "of-a-player", "move-of-a-player"}
)


def leaves_club(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe will leave Norvik", where Norvik is a club or a company; no town, and nothing that is left behind."""
    objects = [at for at in part.children[word] if part.deps[at] == "dobj"]
    if len(objects) != 1 or not has_person_as_subject(part, word, ""):
        return False
    last = part.lemmas[objects[0]] in ("club", "team", "side", "squad")
    return (last or is_club(part, objects[0])) and part.child(word, "dative", "acomp", "oprd") is None


def is_club(part: ParsedPart, noun: int) -> bool:
    mention = part.mention_at.get(noun)
    if part.lemmas[noun] in ("club", "team"):
        return True
    if mention is not None and mention.kind == "state":
        return False
    players = len(word_class("players") & part.vocabulary) > 0
    named = is_firm(part, noun) and (mention is not None or is_unknown_name(part, noun))
    # A club is often called like its town: on a page of players that is the club.
    town = mention is not None and mention.kind == "place" and players
    return named or is_unknown_place(part, noun) or town


def _is_named_club(part: ParsedPart, noun: int) -> bool:
    """Whether it is a club that is no town by its name: who moves to a town need not play there."""
    mention = part.mention_at.get(noun)
    return is_club(part, noun) and (mention is None or mention.kind != "place" or is_unknown_place(part, noun))


def at_tournament(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will play at the Turku Open", "withdrew from the World Cup", "will miss the tournament"."""
    below = [noun for noun, prep in nouns_below(part, word) if prep in ("at", "in", "from", "of", "out", "for")]
    return any(_is_tournament(part, noun) for noun in (*arguments(part, word), *below))


def _is_tournament(part: ParsedPart, noun: int) -> bool:
    low = part.lowered[noun]
    # "the 2010 Masters": behind a year the parser takes a name for a common noun.
    named = part.words[noun][:1].isupper() and low in word_class("contests")
    return named or part.lemmas[noun] in ("tournament", "championship", "olympics")


def is_of_a_player(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the signing of Ana Roe", "his move to Norvik United"; no signing of a law."""
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    return any(is_person(part, at) and part.tags[at].startswith("NNP") for at in under)


def joins_club(part: ParsedPart, word: int, _: str) -> bool:
    """As in "is joining Norvik United", called like a town; "from Boka" shows a club, whatever its name."""
    if not has_person_as_subject(part, word, ""):
        return False
    joined = [at for at in part.children[word] if part.deps[at] == "dobj"]
    named = any(part.tags[at].startswith("NNP") for at in joined)
    left = [noun for noun, prep in nouns_below(part, word) if prep == "from" and is_club(part, noun)]
    return any(is_club(part, at) for at in joined) or (named and bool(left))


def is_move_of_a_player(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "Roe's proposed transfer to Norvik United", "the Roe move to Norvik"; no move to another town."""
    beside = [at for at in part.children[noun] if part.deps[at] in ("poss", "compound", "nmod", "nsubj")]
    beside += [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    moved = any(is_person(part, at) and part.tags[at].startswith(("NNP", "PRP")) for at in beside)
    clubs = [at for at, prep in nouns_below(part, noun) if prep in ("to", "from", "with") and _is_named_club(part, at)]
    return moved and bool(clubs)


NEEDS: dict[str, Need] = {
    "for-club": signs_for_club,
    "signed-by-club": is_signed_by_club,
    "sold-by-club": is_sold_by_club,
    "joining-club": joins_club,
    "leaving-club": leaves_club,
    "at-tournament": at_tournament,
    "of-a-player": is_of_a_player,
    "move-of-a-player": is_move_of_a_player,
}
