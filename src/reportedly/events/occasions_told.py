"""What pages tell of an occasion that has a name: that it is held, opens or is over, is put off or called off.

All verbs and nouns that tell any of it are looked for, and those are taken that are told of the occasion itself: it is
what is held or put off. What is told to be put off is the occasion put off; that it is not so leaves the plan standing,
and what is only asked for, weighed or possible changes nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.events.changes import change_at, change_words, find_change
from reportedly.events.lexicon import Asked
from reportedly.events.named_occasions import BEGINNINGS, Called, standing_for
from reportedly.events.plans_talked_of import as_talked_of, is_weighed
from reportedly.events.recognition import find_events
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.events.timing.anchoring import words_at
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import (
    ARTICLE,
    Attribution,
    Change,
    EventMention,
    Factuality,
    Judgement,
    PartKind,
    Place,
    Span,
    TimeExpression,
    When,
)

_OF_ITSELF = frozenset(
    "open begin start proceed happen return run premiere conclude finish end close commence resume occur".split()
)
"""Verbs whose subject the occasion is."""
_DONE_TO_IT = frozenset(
    "hold stage host play run celebrate organise organize deliver open begin start win lift retain complete".split()
)
"""Verbs whose object it is, or the subject of their passive."""
_PHRASES = frozenset({"take place", "go ahead", "kick off"})
_UNDER_WAY = frozenset({"way", "underway", "going"})
_ENDING = frozenset({"conclude", "finish", "end", "close"})
_WINNING = frozenset({"win", "lift", "retain"})
"""What is done with a prize once the contest for it is over."""
_HOLDING: Asked = frozenset({(word, "v") for word in _OF_ITSELF | _DONE_TO_IT | _PHRASES | {"get"}})


class Told(Struct, frozen=True):
    """A telling of an occasion: of a change of its plan, or of the occasion itself where there is none."""

    mention: EventMention
    change: Change | None = None
    bare: bool = False
    """A change of what is not said there: "a delay"."""
    weighed: bool = False
    """A change that somebody is told to weigh: he has ceased to deny it."""
    ends: bool = False
    """It is told to end: that it will is no news of whether it is held."""


def told_of(
    document: Document,
    attributions: Sequence[Attribution],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    named: Called,
    known: bool,
) -> Iterator[Told]:
    """Give what a page tells of a named occasion."""
    ours = standing_for(document, named, known)
    parts = {part.kind: part for part in document.parts}
    said = {
        kind: [span for each in attributions if each.part is kind for span in (*each.content.spans, *each.cue.spans)]
        for kind in parts
    }
    for mention in find_events(document, attributions, times, places, _HOLDING | change_words()):
        part = parts[mention.part]
        for word in words_at(part, mention.span)[:1]:
            if (told := _by_word(part, word, mention, ours[mention.part])) is not None:
                told = _dated(part, word, told, times, document.article.published)
                yield _as_weighed(part, word, _moved_to(part, word, told, times, document.article.published))
    nouns = frozenset({(each, pos) for each in named.sorts | BEGINNINGS | {named.last} for pos in "np"})
    for mention in find_events(document, attributions, times, places, nouns):
        part = parts[mention.part]
        for word in words_at(part, mention.span)[:1]:
            if word not in ours[mention.part]:
                continue
            told = _by_noun(part, word, mention) or _on_its_day(part, word, mention, times, said[part.kind])
            if told is not None:
                yield told


def _by_word(part: ParsedPart, word: int, mention: EventMention, ours: frozenset[int]) -> Told | None:
    """What a verb or noun tells that is said of the occasion or done to it."""
    change = change_at(part, word)
    if word in ours:
        return None  # the noun "start", which the parser takes for a verb
    if change is None and part.lemmas[word] in _WINNING and _is_held(part, word, ours):
        sure = tuple(Judgement(each.by, _SURE, _SURE.score) for each in mention.factuality[:1])
        return Told(replace(mention, factuality=sure, expected=False, change=None))
    if change is None:
        return Told(mention, ends=part.lemmas[word] in _ENDING) if _is_held(part, word, ours) else None
    of = _changed(part, word)
    if of & ours:
        return Told(_as_changed(part, word, mention), change)
    bare = not of and bool(ours) and not clauses.is_verb(part, word)
    return Told(mention, change, bare=True) if bare else None


def _as_changed(part: ParsedPart, word: int, mention: EventMention) -> EventMention:
    """A change with its new day alone: what stands before it is the old one; what "had been" changed is long told."""
    when = mention.when if mention.when is not None and mention.when.span[0] > part.starts[word] else None
    when = when if mention.expected else None
    back = clauses.is_verb(part, word) and "had" in clauses.auxiliaries(part, word)
    return replace(mention, when=when, background=mention.background or back)


def _by_noun(part: ParsedPart, word: int, mention: EventMention) -> Told | None:
    """What is told by the occasion's own noun and no verb of holding: "is off", "there will be none", "is due on"."""
    if _there_is_none(part, word) and (held := [each for each in mention.factuality if each.score]):
        off = tuple(replace(each, value=_SURE, score=_SURE.score) for each in held)
        return Told(replace(mention, factuality=off, change=None, when=None), Change.CANCELLED)
    changed = find_change(part, word)
    if changed is not None and mention.change is not None and not clauses.is_verb(part, changed.word):
        judged = as_talked_of(part, changed.word, mention.factuality)
        return Told(replace(mention, change=None, factuality=judged), mention.change)
    dated = mention.expected and mention.change is None and _is_of_a_day(mention.when)
    return Told(mention) if dated else None


def _is_of_a_day(when: When | None) -> bool:
    """Whether a time is one of days and not of a season or a year: "this summer's festival" sets none."""
    return when is not None and len(when.earliest or "") >= _DAY


def _on_its_day(
    part: ParsedPart, word: int, mention: EventMention, times: Sequence[TimeExpression], said: Sequence[Span]
) -> Told | None:
    """What a page opens with as done at the occasion on a day: where that was set for it, it was held.

    As in "thousands took to the streets for the marathon on Sunday", "the first cars rolled over the bridge". `said`
    are the words that the page lays to somebody, and those that say so.
    """
    first, last = part.sentences[part.sentence_of[word]]
    verb = next((at for at in range(first, last) if part.heads[at] == at), first)
    if part.kind is not PartKind.BODY or part.sentence_of[word] >= _LEADING or part.tags[verb] != "VBD":
        return None
    if any(start <= part.starts[at] < end for at in (word, verb) for start, end in said):
        return None
    if any(part.tags[at] == "MD" or _changes_it_now(part, at) for at in range(first, last)):
        return None
    for each in times:
        within = each.part is part.kind and part.starts[first] <= each.span[0] < part.end(last - 1)
        if within and each.earliest and each.latest and len(each.earliest) >= _DAY:
            when = When(each.text, each.earliest[:_DAY], each.latest[:_DAY], each.span)
            sure = (Judgement(ARTICLE, _SURE, _SURE.score),)
            return Told(replace(mention, when=when, factuality=sure, expected=False, background=False, change=None))
    return None


def _changes_it_now(part: ParsedPart, word: int) -> bool:
    """Whether a verb tells of a change as news: "weeks after heat forced it to be put off" looks back on one."""
    if not part.tags[word].startswith("VB") or change_at(part, word) is None:
        return False
    at = word
    while part.heads[at] != at:
        if any(part.lowered[child] in ("after", "since") and part.deps[child] == "mark" for child in part.children[at]):
            return False
        at = part.heads[at]
    return True


_LEADING = 2
"""Sentences of a body that tell what the page is about."""


def _there_is_none(part: ParsedPart, word: int) -> bool:
    """As in "there will be no Halden Festival this year"."""
    none = any(part.lowered[at] == "no" for at in part.children[word])
    verb = part.heads[word]
    ahead = {"will", "wo", "would", "'ll"} & {*clauses.auxiliaries(part, verb)} or part.lowered[verb] == "is"
    return none and part.lemmas[verb] == "be" and bool(ahead) and part.child(verb, "expl") is not None


_SURE = Factuality.CERTAIN


def _changed(part: ParsedPart, word: int) -> frozenset[int]:
    """The heads of what is put off or called off."""
    if not clauses.is_verb(part, word):
        beside = [at for at in part.children[word] if part.deps[at] in ("compound", "poss", "nmod")]
        return frozenset({*beside, *_under(part, word, ("of", "to", "for"))})
    done_to = arguments(part, word)
    if not done_to and (subject := subjects.subject(part, word)) is not None:
        done_to = [subject]
    return frozenset({*_all_of(part, done_to), *_under(part, word, ("on",))})


def _under(part: ParsedPart, word: int, links: Sequence[str]) -> list[int]:
    """The nouns that hang on a word by one of some prepositions."""
    return [noun for prep, noun in clauses.prepositions(part, word) if prep in links]


def _all_of(part: ParsedPart, heads: Iterable[int]) -> Iterator[int]:
    """Nouns with those that stand beside them: "the Olympics and Paralympics"."""
    for head in heads:
        yield head
        yield from (at for at in part.children[head] if part.deps[at] == "conj")


def _is_won(part: ParsedPart, verb: int) -> bool:
    """As in "won the cup", "beat them to win the cup", the headline "Lowport lift cup"; not "hope to win it"."""
    if part.tags[verb] in ("VBD", "VBN") or part.kind is PartKind.TITLE:
        return "to" not in part.lowered[max(0, verb - 1) : verb]
    return part.lemmas[part.heads[verb]] == "beat" and part.tags[part.heads[verb]] == "VBD"


def _is_held(part: ParsedPart, word: int, ours: frozenset[int]) -> bool:
    """Whether a verb tells that the occasion is held, opens or ends; "won" tells that it is over."""
    lemma = part.lemmas[word]
    if lemma in _WINNING and not _is_won(part, word):
        return False
    behind = {part.lowered[at] for at in range(word + 1, min(len(part.words), word + 4))}
    if lemma == "get" and not behind & _UNDER_WAY:
        return False
    subject = subjects.subject(part, word)
    done_to = {*_all_of(part, arguments(part, word))}
    itself = lemma in _OF_ITSELF or lemma in ("take", "go", "kick", "get")
    if itself and subject is not None and {*_all_of(part, [subject])} & ours:
        return not done_to - {subject} or bool(done_to & ours) or lemma in ("take", "open")
    return (lemma in _DONE_TO_IT and bool(done_to & ours)) or (
        lemma == "go" and bool({*_under(part, word, ("with",))} & ours)
    )


def _as_weighed(part: ParsedPart, word: int, told: Told) -> Told:
    """A telling with what is only talked of, asked for or meant under a condition as no more than possible."""
    mention = told.mention
    if told.change is not None:
        judged = as_talked_of(part, word, mention.factuality)
    elif mention.change is not None:
        # A verb of holding under a change is of what was planned: "a delay if it cannot be held".
        judged = tuple(replace(each, value=_UNKNOWN, score=_UNKNOWN.score) for each in mention.factuality)
    else:
        return told
    weighed = told.change is not None and is_weighed(part, word)
    # What is denied or only thought of is news, however it is told: "no truth in posts that it had been called off".
    back = mention.background and any(each.value is _SURE for each in judged)
    return replace(told, mention=replace(mention, factuality=judged, change=None, background=back), weighed=weighed)


_UNKNOWN = Factuality.UNCOMMITTED


def _dated(part: ParsedPart, word: int, told: Told, times: Sequence[TimeExpression], published: str | None) -> Told:
    """A telling of its being held with the day that stands behind its verb, where no other was found.

    What a timetable tells in the present tense is to come: "opens on 15 April".
    """
    mention = told.mention
    if told.change is not None or published is None:
        return told
    start, last = part.end(word), part.sentences[part.sentence_of[word]][1] - 1
    start = part.starts[part.sentences[part.sentence_of[word]][0]] if part.lemmas[word] in _WINNING else start
    behind = (each for each in times if each.part is part.kind and start <= each.span[0] < part.end(last))
    day = next((each for each in behind if each.earliest and len(each.earliest) >= _DAY), None)
    if day is None or _SAID.search(part.text[start : day.span[0]]) or not (day.earliest and day.latest):
        return told
    earliest, latest = (_in_year(each, day, part, published) for each in (day.earliest, day.latest))
    ahead = earliest[:_DAY] > published[:_DAY]
    if mention.when is not None and (mention.when.earliest or "") == earliest:
        return replace(told, mention=replace(mention, expected=mention.expected or ahead))
    timed = part.tags[word] in ("VBZ", "VBP") and part.kind is not PartKind.TITLE
    if timed and not ahead and (day.earliest or "") < published:
        coming = f"{int(published[:4]) + 1}"
        earliest, latest = (_of_year(each, coming) for each in (earliest, latest))
        ahead = not _YEAR.search(part.text[day.span[0] : day.span[1]])
    if not ahead and mention.when is not None:
        return told
    when = When(day.text, earliest, latest, day.span)
    return replace(told, mention=replace(mention, when=when, expected=mention.expected or ahead, background=False))


def _in_year(day: str, told: TimeExpression, part: ParsedPart, published: str) -> str:
    """A day in the year that stands behind it, or in that of the page where the year was left out and is past."""
    if _YEAR.search(part.text[told.span[0] : told.span[1]]):
        return day
    year = _YEAR_BEHIND.match(part.text[told.span[1] : told.span[1] + _REACH])
    if year is not None:
        return _of_year(day, year[1])
    this = _of_year(day, published[:4])
    return this if day[:4] < published[:4] and this > published else day


def _of_year(day: str, year: str) -> str:
    """A day in another year; of a leap day the one before it."""
    return f"{year}{'-02-28' if day[4:_DAY] == '-02-29' else day[4:]}"


_YEAR = re.compile(r"\b20\d\d\b")
_YEAR_BEHIND = re.compile(r"(?: (?:to|until|-|and) \w+\.? \d{1,2})?,? (?:in |of )?(20\d\d)\b")
_REACH = 40


def _moved_to(part: ParsedPart, word: int, told: Told, times: Sequence[TimeExpression], published: str | None) -> Told:
    """A postponement with the time that stands behind "until" or "to" in its sentence, which lies ahead."""
    if told.change is not Change.POSTPONED or published is None:
        return told
    start, last = part.end(word), part.sentences[part.sentence_of[word]][1] - 1
    for each in times:
        behind = each.part is part.kind and start <= each.span[0] < part.end(last)
        if behind and each.earliest and each.latest and _UNTIL.search(part.text[start : each.span[0]]):
            first, end = (_ahead(day, each, part, published) for day in (each.earliest, each.latest))
            return replace(told, mention=replace(told.mention, when=When(each.text, first, end, each.span)))
    return told


def _ahead(day: str, told: TimeExpression, part: ParsedPart, published: str) -> str:
    """A day without a year of its own in the year in which it is to come."""
    if _YEAR.search(part.text[told.span[0] : told.span[1]]) or told.latest is None or told.latest >= published[:_DAY]:
        return day
    return _of_year(day, f"{int(day[:4]) + 1}")


_UNTIL = re.compile(r"(?i)^[^.;:]{0,60}\b(?:until|till|to|into)(?: (?:the|early|late|mid))*\s$")
_DAY = len("2020-07-24")
_SAID = re.compile(r"(?i)[;:]|\b(?:said|says|told|announced|added|insisted|after|before|until|since)\b")
