"""Needs of rows about who runs for an office: he stands, enters a race, launches a campaign, is a candidate."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.candidacies import (
    SOUGHT,
    TAKING_OFFICE,
    about_elections,
    is_for_office,
    is_of_one_person,
    is_race,
    office_below,
)
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_BESIDE = frozenset({"in", "as", "against", "at", "on", "for", "under", "with", "after", "before", "during", "since"})
"""What may stand behind "run" and "stand" where they tell of a candidacy; not "run from", "stand by"."""
_IN_POLITICS = frozenset("election contest primary primaries poll leadership ballot vote by-election runoff".split())
_AS = frozenset({"candidate", "independent", "republican", "democrat", "conservative", "nominee", "challenger", "mate"})
_FIELDS = frozenset({"race", "contest", "field", "fray", "primary", "primaries", "running", "contention"})
_OWN = frozenset({"candidacy", "candidature", "campaign", "bid", "run"})
_SELF = frozenset({"himself", "herself", "themself", "myself"})
_RULED_OUT = _SELF | frozenset({"me"})
_INTO = frozenset({"into", "in"})
_SMALL = 4


def runs(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "she will not run", "is going to stand", "runs again": a person does, in a text about elections."""
    if not is_of_one_person(part, verb) or subjects.subject(part, verb) is None or _does_another_thing(part, verb):
        return False
    below = clauses.prepositions(part, verb)
    if any(prep not in _BESIDE for prep, _ in below):
        return False
    if any(_says_for_what(part, prep, noun) for prep, noun in below) or _to_an_office(part, verb):
        return True
    bare = all(_is_a_time(part, noun) or prep in ("after", "before", "against") for prep, noun in below)
    # What lies ahead of one person by "run" alone is told of sportsmen, whose pages say so, and of politicians.
    least = 1 if part.tags[verb] == "VB" else 2
    return bare and (about_elections(part, least) or _another_runs(part, verb))


def _another_runs(part: ParsedPart, verb: int) -> bool:
    """Whether a text tells elsewhere that somebody stands for an office, by its name."""
    others = (at for at, lemma in enumerate(part.lemmas) if lemma in ("run", "stand", "seek") and at != verb)
    return any(part.tags[at].startswith("VB") and office_below(part, at) for at in others)


def _does_another_thing(part: ParsedPart, verb: int) -> bool:
    """As in "runs a shop", "stood up", "stands ready", "ran late", "stands to lose": no candidacy."""
    others = [at for at in part.children[verb] if part.deps[at] in ("dobj", "prt", "acomp", "oprd", "attr", "ccomp")]
    going = [at for at in part.children[verb] if part.deps[at] == "xcomp" and not _is_an_office_to_be(part, at)]
    behind = part.lowered[verb + 1] if verb + 1 < len(part.words) else ""
    return bool(others or going) or behind in _NO_CANDIDACY or part.deps[verb] in ("amod", "compound")


_NO_CANDIDACY = frozenset(
    "by up out off over down aside away back through late low short high accused ready firm still tall trial".split()
)


def _says_for_what(part: ParsedPart, prep: str, noun: int) -> bool:
    """As in "in the election", "as an independent", "for Congress"."""
    low, lemma = part.lowered[noun], part.lemmas[noun].lower()
    if prep == "in":
        return low in _IN_POLITICS or lemma in _IN_POLITICS or (is_race(part, noun) and is_for_office(part, noun))
    return prep == "as" and lemma in _AS


def _to_an_office(part: ParsedPart, verb: int) -> bool:
    """As in "is running to be mayor", "is standing to succeed her as leader"."""
    return any(part.deps[at] in ("xcomp", "advcl") and _is_an_office_to_be(part, at) for at in part.children[verb])


def _is_an_office_to_be(part: ParsedPart, verb: int) -> bool:
    if part.lemmas[verb] not in TAKING_OFFICE or part.lowered[verb - 1] != "to":
        return False
    near = [*arguments(part, verb), *(noun for _, noun in clauses.prepositions(part, verb))]
    offices = word_class("offices") | SOUGHT
    return any({part.lemmas[at].lower(), part.lowered[at]} & offices or at in part.mention_at for at in near)


def _is_a_time(part: ParsedPart, noun: int) -> bool:
    """As in "run in 2024", "stand on Sunday", "run at the next opportunity"."""
    word = part.words[noun]
    return (word.isdigit() and len(word) == _SMALL) or part.lemmas[noun].lower() in _TIMES


_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday year autumn spring summer fall november june may time"
    " week month end day".split()
)


def enters_race(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "entered the presidential race", "joins the contest", "jumped into the race for governor"."""
    below = [noun for prep, noun in clauses.prepositions(part, verb) if prep in _INTO]
    if part.lemmas[verb] in ("enter", "join"):
        below = arguments(part, verb)
    races = [at for at in below if part.lemmas[at].lower() in _FIELDS or part.lowered[at] in _FIELDS]
    told = any(is_for_office(part, at) for at in races) or (bool(races) and _is_political_text(part))
    return told and is_of_one_person(part, verb)


def opens_own_race(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "launched her campaign for governor", "announces a presidential bid", "declared his candidacy"."""
    return bool(own_race_below(part, verb)) and is_of_one_person(part, verb)


def own_race_below(part: ParsedPart, verb: int) -> list[int]:
    """Give the campaign, bid or candidacy that somebody launches or announces, his own."""
    races = [at for at in arguments(part, verb) if part.lemmas[at].lower() in _OWN]
    return [at for at in races if is_for_office(part, at) and not _is_anothers(part, at)]


def _is_anothers(part: ParsedPart, noun: int) -> bool:
    owner = part.child(noun, "poss")
    return owner is not None and part.tags[owner] != "PRP$"


def is_candidate(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will be a candidate for president", "is not a candidate in the election"."""
    told_as = [at for at in part.children[verb] if part.deps[at] == "attr" and part.lemmas[at].lower() == "candidate"]
    below = [at for at in told_as if not _is_chosen(part, at)]
    told = any(office_below(part, at) or is_for_office(part, at) for at in below)
    return (told or (bool(below) and about_elections(part))) and is_of_one_person(part, verb)


def _is_chosen(part: ParsedPart, noun: int) -> bool:
    """As in "will be the party's candidate": others have picked him."""
    return any(part.deps[at] == "poss" or part.lowered[at] == "the" for at in part.children[noun])


def throws_hat(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "threw her hat into the ring", "put himself forward", "tossed his cap in the ring for governor"."""
    thrown = arguments(part, verb)
    ring = any(part.lemmas[noun] in ("ring", "hat") for _, noun in clauses.prepositions(part, verb))
    hat = any(part.lemmas[at] in ("hat", "cap", "name") and part.child(at, "poss") is not None for at in thrown)
    forward = any(part.lowered[at] in _SELF for at in thrown) and "forward" in _words_behind(part, verb)
    political = _is_political_text(part) or bool(
        SOUGHT & {lemma.lower() for lemma in part.lemmas[verb + 1 : verb + 12]}
    )
    return (((hat and ring) or forward) and political) and is_of_one_person(part, verb)


def rules_oneself_out(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "ruled himself out of the race", "has counted herself out"."""
    behind = range(verb + 1, min(verb + 10, len(part.words)))
    political = _is_political_text(part) or any(is_for_office(part, at) for at in behind)
    return any(part.lowered[at] in _RULED_OUT for at in _objects(part, verb)) and political


def is_own_race(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "her candidacy", "a leadership bid", "a run for president": a noun that tells somebody's candidacy."""
    return is_for_office(part, noun)


def _objects(part: ParsedPart, verb: int) -> list[int]:
    return [at for at in part.children[verb] if part.deps[at] in ("dobj", "nsubj", "ccomp", "oprd")] or arguments(
        part, verb
    )


def _words_behind(part: ParsedPart, verb: int) -> set[str]:
    return {text.lower() for text in part.words[verb + 1 : verb + 1 + _SMALL]}


def _is_political_text(part: ParsedPart) -> bool:
    """Whether a text is about elections, or is a headline, that has few words to say so."""
    return about_elections(part, 1 if part.kind is PartKind.TITLE else 2)


NEEDS: dict[str, Need] = {
    "running": runs,
    "into-race": enters_race,
    "own-race": opens_own_race,
    "candidate": is_candidate,
    "hat": throws_hat,
    "out-of-race": rules_oneself_out,
    "of-own-race": is_own_race,
}
