"""What has become of the plan for an event: postponed, cancelled, reinstated. The words are `data/changes.tsv`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportedly.events.came_of_plans import gives_it_up, told_behind
from reportedly.events.changed import Changed
from reportedly.events.court_stops import stop_of, stopped_by_court
from reportedly.events.lexicon import Asked, table, word_class
from reportedly.events.off_its_day import not_on_its_day
from reportedly.events.off_or_on import BETWEEN, off_or_on
from reportedly.events.other_days import instead_of, set_anew
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import is_past
from reportedly.events.to_a_date import is_of_time, to_a_date
from reportedly.events.undone import undone
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change, PartKind

_ONLY_WITH_DATE = "postponed-to"
_ONLY_DEALS = "cancelled-deal"
_ONLY_STRIKES = "postponed-strike"
_STRIKES_OFF = "cancelled-strike"
_ONLY_LAUNCHES = "postponed-launch"
_ONLY_RELEASES = "cancelled-release"
_PLANS = frozenset("plan decision trip bid attempt try deal effort proposal intention agreement threat".split())
_PORTIONS = frozenset({"round", "session", "series", "leg", "phase", "edition", "resumption", "continuation"})
"""What is called off of a thing of several parts: "called off the round of talks"."""
_LINKS = frozenset({"of", "for", "to", "in", "on", "over", "about", "from"})
TALKS = frozenset({"talk", "negotiation", "discussion"})
MERGING = frozenset("merger takeover acquisition buyout tie-up combination sale".split())
"""What ends with the talks about it: there are no more of it than these."""
COMING_BACK = frozenset("return comeback reinstatement reappointment".split())
"""The same of somebody who may have his post again."""
_DEALING = frozenset(
    "buy sell acquire purchase merge combine take join unite bring lure return rejoin rehire reinstate restore".split()
)
"""The same by the verbs for it: "talks to buy it"."""
_STEPS = 5


@cache
def _words() -> dict[tuple[str, str], str]:
    return {(lemma, pos): change for lemma, pos, change in table("changes.tsv")}


@cache
def change_nouns() -> frozenset[str]:
    """Nouns such as "postponement" and "delay"."""
    return frozenset(lemma for lemma, pos in _words() if pos == "n")


@cache
def change_words() -> Asked:
    """The verbs and nouns that tell of a change of any plan, not of deals, strikes or launches alone."""
    return frozenset(
        pair for pair, kind in _words().items() if kind in _OF_ANY_PLAN and not pair[0].endswith("handover")
    )


_OF_ANY_PLAN = frozenset({*Change, _ONLY_WITH_DATE})


def change_at(part: ParsedPart, word: int) -> Change | None:
    """The change of any plan that a verb or noun tells by itself, or None."""
    kind = _kind(part, word) if clauses.is_verb(part, word) else _words().get((part.lemmas[word], "n"))
    if kind == _ONLY_WITH_DATE:
        return Change.POSTPONED if to_a_date(part, word) else None
    return Change(kind) if kind in tuple(Change) else None


def is_change(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb changes the plan for its object: "postponed", "called off"."""
    return _kind(part, verb) is not None


def find_change(part: ParsedPart, word: int) -> Changed | None:
    """Give what the words above and beside the event at `word` say has become of it, or None."""
    talks = _talks_to(part, word)
    comes_back = talks is not None or part.lemmas[word] in COMING_BACK
    word = word if talks is None else talks
    told = _beside(part, word) or off_or_on(part, word) or _had_to_be(part, word) or _above(part, word)
    told = told or _behind_an_insertion(part, word) or instead_of(part, word)
    told = _called_off_since(part, word, told) or told or _came_of_it(part, word)
    if told is not None and told.change is not Change.REINSTATED and (verb := undone(part, told.word)) is not None:
        return Changed(Change.REINSTATED, verb, undone=True)
    if (told is None or told.releases_only or told.strikes_only) and (stop := stopped_by_court(part, word)) is not None:
        return Changed(*stop, by_court=True)
    if told is None and (at := not_on_its_day(part, word)) is not None:
        return Changed(Change.POSTPONED, at, off_its_day=True)
    if told is not None and told.change is Change.CANCELLED and (anew := set_anew(part, told.word)) is not None:
        return Changed(Change.POSTPONED, anew)
    if told is not None and told.deals_only and comes_back and _is_of_talks(part, told.word):
        return Changed(told.change, told.word)
    broken = _broken_off(part, talks) if told is None and talks is not None else None
    return told if broken is None else Changed(Change.CANCELLED, broken)


def _is_of_talks(part: ParsedPart, verb: int) -> bool:
    """As in "talks to bring her back collapsed": it falls through with them, though it is no deal."""
    subject = part.child(verb, "nsubj", "nsubjpass")
    return subject is not None and part.lemmas[subject] in TALKS


def _broken_off(part: ParsedPart, talks: int) -> int | None:
    """The verb by which talks are over, whatever is taken for its subject: "talks to have her as coach collapsed"."""
    last = part.sentences[part.sentence_of[talks]][1]
    for at in range(talks + 1, last):
        if part.words[at] in (",", ";", ":"):
            return None
        if part.tags[at] in ("VBD", "VBN") and _kind(part, at) == _ONLY_DEALS and _is_finite(part, at):
            return at
    return None


def _is_finite(part: ParsedPart, verb: int) -> bool:
    """As in "have collapsed", "collapsed"; not "may have collapsed", nor "a collapsed deal"."""
    if part.tags[verb] == "VBD":
        return not negation.is_negated(part, verb)
    before = [text.lower() for text in part.words[max(0, verb - 3) : verb]]
    return bool({"has", "have", "had"} & {*before[-2:]}) and not _MAYBE & {*before} and "not" not in before


def _called_off_since(part: ParsedPart, word: int, told: Changed | None) -> Changed | None:
    """As in "cancelled the delayed launch", "the postponed vote was scrapped": what was put off is now called off."""
    if told is None or told.change is not Change.POSTPONED or part.deps[told.word] != "amod":
        return None
    since = _above(part, word)
    if since is None or since.change is not Change.CANCELLED or negation.is_negated(part, since.word):
        return None
    return None if _MAYBE.intersection(clauses.auxiliaries(part, since.word)) else since


_MAYBE = frozenset("may might could can would should must".split())


def _came_of_it(part: ParsedPart, word: int) -> Changed | None:
    """As in "was to meet them on Friday but it was put off", "a visit was planned but came to nothing"."""
    verb = told_behind(part, word)
    if verb is None:
        return None
    if (stop := stop_of(part, verb)) is not None:
        return Changed(stop, verb, by_court=True, behind=True)
    if gives_it_up(part, verb):
        return Changed(Change.CANCELLED, verb, behind=True, came_to_nothing=negation.is_negated(part, verb))
    kind = _kind(part, verb)
    if kind is None or (kind == _ONLY_WITH_DATE and not to_a_date(part, verb)):
        return None
    return Changed(Change.POSTPONED, verb) if kind == _ONLY_WITH_DATE else _changed(kind, verb)


def _talks_to(part: ParsedPart, verb: int) -> int | None:
    """The talks of "talks to buy it", whatever the parser hangs the verb on: what becomes of them becomes of that."""
    dealing = verb > 1 and part.lemmas[verb] in _DEALING and part.lowered[verb - 1] == "to"
    return verb - 2 if dealing and part.lemmas[verb - 2] in TALKS else None


def _beside(part: ParsedPart, word: int) -> Changed | None:
    """As in "the postponed launch", "a cancelled visit", the headlines "Launch delayed to May", "House delays vote"."""
    if (headline := _told_in_headline(part, word)) is not None:
        return headline
    for at in part.children[word]:
        tied = at > 0 and part.words[at - 1] in ("-", "‑")  # "an open-ended truce"
        if not tied and part.deps[at] in ("amod", "acl") and part.tags[at] in ("VBN", "JJ", "VBD"):
            lemma = part.lemmas[at] if part.tags[at].startswith("VB") else _past_stem(part.lowered[at])
            kind = _kind(part, at) if part.deps[at] == "acl" else _words().get((lemma, "v"))
            if kind == _ONLY_WITH_DATE and part.deps[at] == "acl" and to_a_date(part, at):
                return Changed(Change.POSTPONED, at)
            if kind and kind != _ONLY_WITH_DATE:
                return _changed(kind, at)
    return None


def _told_in_headline(part: ParsedPart, word: int) -> Changed | None:
    """As in "House delays vote", "Norlift scrubs second try to launch": a verb taken for a noun before `word`."""
    for at in part.children[word]:
        if is_headline_verb(part, at) and (kind := _words().get((part.lemmas[at], "v"))) in tuple(Change):
            return _changed(kind or "", at)
    return None


def is_headline_verb(part: ParsedPart, at: int) -> bool:
    """Say whether a headline's verb was taken for a noun, between who does it and what he does it to."""
    behind = at + 2 if part.tags[at + 1 : at + 2] in (("JJ",), ("RB",), ("CD",)) else at + 1
    between = part.deps[at] in ("compound", "nmod", "nsubj") and part.heads[at] == behind
    plural = part.kind is PartKind.TITLE and part.tags[at] == "NNS" and between
    return plural and at > 0 and part.tags[at - 1].startswith("NN")


def _past_stem(text: str) -> str:
    """The verb of a participle that was tagged as an adjective: "cancelled" -> "cancel"."""
    stems = (text.removesuffix("ed"), text.removesuffix("d"), text.removesuffix("ed")[:-1])
    return next((stem for stem in stems if (stem, "v") in _words()), text)


def _behind_an_insertion(part: ParsedPart, word: int) -> Changed | None:
    """As in "postponed, with regret, his journey": what stands behind the commas the parser hangs on something else."""
    first = word
    while first and (part.tags[first - 1] in _BEFORE_A_NOUN or part.tags[first - 1].startswith("NN")):
        first -= 1
    if part.words[first - 1 : first] != (",",) or first == word:
        return None
    begin = part.sentences[part.sentence_of[word]][0]
    comma = next((at for at in range(first - 2, max(begin, first - 2 - _INSERTED), -1) if part.words[at] == ","), 0)
    verb = part.heads[comma - 1] if part.deps[comma - 1] == "prt" else comma - 1
    if verb < begin or part.child(verb, "dobj", "nsubjpass") is not None or clauses.is_passive(part, verb):
        return None
    inside = any(part.tags[at].startswith(("VB", "MD")) for at in range(comma, first))
    kind = None if inside or not clauses.is_verb(part, verb) else _kind(part, verb)
    return _changed(kind, verb) if kind in tuple(Change) else None


_BEFORE_A_NOUN = frozenset({"PRP$", "DT", "JJ", "POS", "CD"})
_INSERTED = 7
"""Words between two commas at most."""


def _had_to_be(part: ParsedPart, word: int) -> Changed | None:
    """As in "the talks had to be called off": what has had something done to it."""
    above = part.heads[word]
    if part.deps[word] != "nsubj" or part.lemmas[above] != "have" or not is_past(part, above):
        return None
    verb = part.child(above, "xcomp")
    if verb is None or not clauses.is_passive(part, verb) or (kind := _kind(part, verb)) is None:
        return None
    if kind == _ONLY_WITH_DATE:
        return Changed(Change.POSTPONED, verb) if to_a_date(part, verb) else None
    return _changed(kind, verb)


def _above(part: ParsedPart, word: int) -> Changed | None:
    at = word
    for _ in range(_STEPS):
        head, dep = part.heads[at], part.deps[at]
        if part.tags[at][0] == "N" and (changed := _behind_phrase(part, at)):
            return changed
        if head == at:
            return None
        if part.lemmas[head] in _PLANS and (changed := _told_in_headline(part, head)):
            return changed
        if clauses.is_verb(part, head):
            changed = _by_verb(part, at, dep, head)
            if changed or not _through_verb(part, at, dep):
                return changed
        elif part.tags[head].startswith("NN"):
            if dep in ("prep", "compound", "poss", "nmod"):
                kind = _of_handing_over(part, head, word, "n") or _words().get((part.lemmas[head], "n"))
                if kind is not None:
                    return _changed(kind, head)
            ends_with_talks = part.lemmas[word] in MERGING | COMING_BACK
            talked_of = part.lemmas[head] in TALKS and ends_with_talks and dep in ("prep", "compound")
            in_part = dep == "prep" and part.lowered[at] == "of" and part.lemmas[head] in _PORTIONS
            of_it = part.lemmas[head] in _CALLS_FOR and part.lemmas[word] in _HANDING_OVER
            of_it = of_it or (part.lemmas[head], part.lemmas[word]) == ("return", "flight")
            if (
                not talked_of
                and not in_part
                and not of_it
                and (part.lemmas[head] not in _PLANS | _DEADLINES or dep not in ("acl", "prep", "relcl"))
            ):
                return None
        elif dep != "pobj" or part.lowered[head] not in _LINKS:
            return None
        at = head
    return None


def _of_handing_over(part: ParsedPart, above: int, noun: int, pos: str) -> str | None:
    """What has become of somebody's extradition by words that leave other things alone: "stayed", "froze"."""
    if part.lemmas[noun] not in word_class("handovers"):
        return None
    return _words().get((f"{part.lemmas[above]} handover", pos))


def _through_verb(part: ParsedPart, at: int, dep: str) -> bool:
    return dep == "conj" or (dep == "xcomp" and part.lemmas[part.heads[at]] in ("be", "agree", "decide"))


def _by_verb(part: ParsedPart, at: int, dep: str, verb: int) -> Changed | None:
    if _is_left_unused(part, verb) and dep in ("dobj", "nsubjpass"):
        return Changed(Change.POSTPONED, verb, unused=True)
    extended = part.lemmas[verb] == "extend" and part.lemmas[at] in _DEADLINES
    kind = Change.POSTPONED if extended else _of_handing_over(part, verb, at, "v") or _kind(part, verb)
    noun = part.tags[at].startswith("NN")
    doing = dep == "xcomp" and part.tags[at] == "VBG"  # "has put off visiting it"
    told = doing or dep in ("dobj", "nsubjpass", "nsubj", "prep", "oprd", "dep") or _behind_aside(part, at, dep, verb)
    if kind is None or not (told or (dep == "ccomp" and noun)):
        return None
    if part.tags[at] == "VBG" and dep in ("xcomp", "prep") and kind != Change.POSTPONED:
        return None  # who "gave up buying it" does not buy it
    passive = clauses.is_passive(part, verb)
    if dep == "nsubj" and not passive and not _intransitive(part, verb):
        return None
    if dep == "prep" and part.lowered[at] not in ("from", "of", "on"):
        return None
    if kind == _ONLY_WITH_DATE:
        return Changed(Change.POSTPONED, verb) if to_a_date(part, verb) else None
    dropped = part.lemmas[verb] in _DROPPING and part.lemmas[at] in _STILL_TO_COME
    if kind == _ONLY_DEALS and (dropped or part.lemmas[at] in ("plan", "nomination", "decision", "threat")):
        return Changed(Change.CANCELLED, verb)  # a plan that is dropped or ended is called off, whatever it is for
    if kind == _ONLY_DEALS and part.lemmas[at] in _CALLS_FOR:
        return Changed(Change.CANCELLED, verb)
    return _changed(kind, verb)


def _behind_aside(part: ParsedPart, noun: int, dep: str, verb: int) -> bool:
    """As in "had to postpone, with regret, her visit": behind an aside the parser takes it for a spell of time."""
    aside = dep == "npadvmod" and part.words[verb + 1 : verb + 2] == (",",) and verb < noun
    return aside and part.tags[noun].startswith("NN") and not is_of_time(part, noun) and noun not in part.dates


_DROPPING = frozenset({"drop", "reverse", "dump", "kill", "rescind"})
_CALLS_FOR = frozenset({"warrant", "request"})
"""By which somebody is asked for: what is withdrawn of it is off."""
_HANDING_OVER = frozenset({"extradition", "handover", "surrender", "return"})
_STILL_TO_COME = frozenset(
    "closure shutdown relocation eviction expulsion demolition deportation privatisation privatization visit"
    " trip".split()
)
"""What is not done yet where it is dropped; a ban or a boycott was in force, and a visit that ends was made."""


def _is_left_unused(part: ParsedPart, verb: int) -> bool:
    """As in "ordered them not to enforce the ban for 75 days", "will not apply the rule until May"."""
    if part.lemmas[verb] not in _PUTTING_TO_USE or not negation.is_negated(part, verb):
        return False
    ahead = [text.lower() for text in part.words[verb + 1 : verb + 14]]
    hedged = {"may", "might", "could", "would", "should"} & {*clauses.auxiliaries(part, verb)}
    return not hedged and (bool({"until", "till"} & {*ahead}) or _spell_in(ahead))


def _spell_in(low: Sequence[str]) -> bool:
    """Whether "for 75 days", "for another month" stands there."""
    spells = ("day", "week", "month", "year")
    return any(
        text == "for" and any(each.startswith(spells) for each in low[at : at + 5]) for at, text in enumerate(low)
    )


_PUTTING_TO_USE = frozenset({"enforce", "implement", "apply", "impose"})
_DEADLINES = frozenset({"deadline", "cutoff", "start", "introduction", "enforcement", "implementation"})


def _changed(kind: str, word: int) -> Changed:
    if kind in (_ONLY_STRIKES, _STRIKES_OFF):
        off = kind == _STRIKES_OFF
        return Changed(Change.CANCELLED if off else Change.POSTPONED, word, strikes_only=True)
    if kind == _ONLY_LAUNCHES:
        return Changed(Change.POSTPONED, word, launches_only=True)
    if kind == _ONLY_RELEASES:
        return Changed(Change.CANCELLED, word, releases_only=True)
    return Changed(Change.CANCELLED, word, True) if kind == _ONLY_DEALS else Changed(Change(kind), word)


_ASIDE_WITHIN = 14
"""Words behind a verb in which it is told to put something aside."""
_ASIDE = ("on hold", "on ice", "on the back burner", "down the road", "into the long grass", "in abeyance")


def _kind(part: ParsedPart, verb: int) -> str | None:
    behind = " ".join(part.words[verb + 1 : verb + _ASIDE_WITHIN]).lower()
    if part.lemmas[verb] in ("put", "place", "kick", "push") and any(f" {where}" in f" {behind}" for where in _ASIDE):
        return Change.POSTPONED
    for at in range(verb + 1, min(len(part.words), verb + 6)):
        kind = _words().get((f"{part.lemmas[verb]} {part.lowered[at]}", "v"))
        if kind and (at == verb + 1 or part.heads[at] == verb):
            return kind
    for rest, kind in _phrases().get(part.lemmas[verb], ()):
        if _follow(part, verb, rest):
            return kind
    return _words().get((part.lemmas[verb], "v"))


@cache
def _phrases() -> dict[str, list[tuple[list[str], str]]]:
    """Verbs with several words behind them: "walk" -> "away from", "put" -> "on hold"."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for (lemma, pos), change in _words().items():
        verb, *rest = lemma.split()
        if pos == "v" and len(rest) > 1:
            found.setdefault(verb, []).append((rest, change))
    return found


_LONGEST_PHRASE = 10


def _follow(part: ParsedPart, verb: int, rest: Sequence[str]) -> bool:
    """Whether "on hold" stands behind a verb and what it is done to: "put the deal on hold"."""
    if rest[0] != "on" or len(rest) != 2:
        return False
    said = _said_behind(part, verb)
    return any(said[at : at + 2] == list(rest) for at in range(len(said)))


def _said_behind(part: ParsedPart, verb: int) -> list[str]:
    """The words behind a verb, up to the next one, without those that may come in between."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _LONGEST_PHRASE)
    ends = next((at for at in range(verb + 1, last) if part.tags[at].startswith("VB")), last)
    return [low for text in part.words[verb + 1 : ends] if (low := text.lower()) not in BETWEEN]


def _behind_phrase(part: ParsedPart, noun: int) -> Changed | None:
    """As in "walked away from the deal", "pulled the plug on its purchase", however the parser hangs the words."""
    first = part.sentences[part.sentence_of[noun]][0]
    at = noun - 1
    while at > first and _is_before_a_noun(part, at):
        at -= 1
    first = max(first, at - _LONGEST_PHRASE // 2 + 1)
    low = [part.lowered[each] for each in range(first, at + 1)]
    for verb in range(at - 1, first - 1, -1):
        said = [text for text in low[verb - first + 1 :] if text not in BETWEEN]
        for rest, kind in _phrases().get(part.lemmas[verb], ()):
            if said == rest:
                return _changed(kind, verb)
    return None


def _is_before_a_noun(part: ParsedPart, at: int) -> bool:
    """Whether a word may stand between a verb's phrase and its noun: "the proposed $25 billion ... merger"."""
    tag = part.tags[at]
    return (
        tag[:2] in ("DT", "PR", "JJ", "NN", "CD", "PO")
        or tag in ("$", "#")
        or (tag == "VBN" and part.deps[at] == "amod")
    )


def _intransitive(part: ParsedPart, verb: int) -> bool:
    """As in "the launch slipped", "talks abandoned" (headline): the event itself is what the verb is said of."""
    return part.child(verb, "dobj") is None and (
        part.lemmas[verb] in _OF_THEMSELVES or part.tags[verb] in ("VBN", "VBD")
    )


_OF_THEMSELVES = frozenset("slip slide drift shift move collapse fall crumble unravel founder implode".split())
