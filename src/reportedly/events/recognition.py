"""The events stage: one parsed document in, everything it says about happenings out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from reportedly.events.answering import with_answers
from reportedly.events.answers import answered
from reportedly.events.asked_and_answered import asked_and_answered
from reportedly.events.drafts import Draft, Setting
from reportedly.events.echoes import settle
from reportedly.events.figures.find import find_figures
from reportedly.events.gathering_places import at_gatherings
from reportedly.events.lexicon import NOT_ASKED, Asked
from reportedly.events.made_up import without_the_made_up
from reportedly.events.mentions import read_part, read_plain_acts
from reportedly.events.needs.bodily import is_headline_of_words
from reportedly.events.places.find import find_places
from reportedly.events.stand_ins import with_those_stood_for
from reportedly.events.statements import Sayings, dated, spoken
from reportedly.events.times.find import find_times
from reportedly.events.timing.anchoring import words_at
from reportedly.events.timing.occasions import occasions, on_occasion
from reportedly.events.timing.stamped import is_stamp
from reportedly.events.timing.vote_days import on_days_of_votes
from reportedly.model.document import Document, ParsedPart
from reportedly.model.reading import Recognition
from reportedly.model.statement import Attribution, Basis, EventMention, PartKind, Place, PlaceUse, TimeExpression


def recognise(document: Document, attributions: tuple[Attribution, ...], asked: Asked = NOT_ASKED) -> Recognition:
    """Read the times, places, figures and events of a document.

    Args:
        document: the parsed article.
        attributions: who says what in it, as `reportedly.attribution.attribute` gives them.
        asked: words whose tellings alone are looked for, as events of no known type.

    Returns:
        What was found; the attributions come back with their as-of times filled in.
    """
    published = document.article.published
    times = tuple(time for part in document.parts for time in find_times(part, published))
    places = find_places(document)
    statements = dated(document, attributions, times)
    figures = find_figures(document, statements, times, places)
    mentions = find_mentions(document, statements, times, places, asked)
    if not asked:
        mentions, statements = with_answers(document, mentions, statements, times)
    return Recognition(statements, numbered(mentions), figures, times, places)


def find_events(
    document: Document,
    attributions: Sequence[Attribution],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    asked: Asked,
) -> tuple[EventMention, ...]:
    """Give the mentions of what words that are `asked` for tell, as of no known type."""
    return numbered(find_mentions(document, attributions, times, places, asked))


def numbered(mentions: Sequence[EventMention]) -> tuple[EventMention, ...]:
    """Give the mentions with their ids."""
    return tuple(structs.replace(mention, id=f"e{number}") for number, mention in enumerate(mentions, start=1))


def find_mentions(
    document: Document,
    attributions: Sequence[Attribution],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    asked: Asked,
) -> list[EventMention]:
    """Give the event mentions of a document, those of the body first, each in the order of the text.

    With words that are `asked` for only what these tell is given, as of no known type.
    """
    # What a source is told to believe or want is no saying of its own: the verb itself bounds how certain it is.
    # A witness is told to see, and that counts as said.
    said = _sayings(document, attributions)
    sayings, taken = Sayings(said), spoken(document, attributions, times)
    drafts: list[tuple[int, Draft]] = []
    acts: list[Draft] = []
    for number, part in enumerate(document.parts):
        here = [(time, taken.get((time.part, time.span[0]))) for time in times if _is_told_in(part, time)]
        setting = Setting(
            part,
            tuple(time for time, cue in here if cue is None),
            tuple(place for place in places if place.part == part.kind and place.use is PlaceUse.LITERAL),
            sayings,
            document.article.published,
            asked,
            tuple((time, cue) for time, cue in here if cue is not None),
        )
        typed = [draft for draft in read_part(setting) if not _is_in_words(document, part, draft)]
        drafts += [(number, draft) for draft in typed]
        acts += [] if asked else read_plain_acts(setting, typed, said)
    known = occasions([draft for _, draft in drafts])
    placed = on_days_of_votes(document, at_gatherings(document, drafts))
    placed = [
        (number, each) for number, draft in placed for each in with_those_stood_for(document.parts[number], draft)
    ]
    dated_drafts = [on_occasion(document.parts[number], draft, known) for number, draft in placed]
    told = without_the_made_up([*answered(settle(dated_drafts), said), *settle(acts)], attributions, document)
    return asked_and_answered(told, attributions, document.article.text)


def _is_in_words(document: Document, part: ParsedPart, draft: Draft) -> bool:
    """Whether a headline tells of an attack in words, by what its story opens with."""
    if part.kind is not PartKind.TITLE or _IN_BODY not in draft.found.trigger.needs:
        return False
    body = document.part(PartKind.BODY)
    return body is not None and is_headline_of_words(part, draft.found.word, body.lemmas[:_LEAD])


_IN_BODY = "in-body"
_LEAD = 150
"""Words of a body that say what its headline means."""


def _is_told_in(part: ParsedPart, time: TimeExpression) -> bool:
    return time.part == part.kind and not is_stamp(part, time)


def _sayings(document: Document, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Give the sayings alone; one told inside a belief is nested in the saying around the belief."""
    believing = (
        each
        for each in attributions
        if each.held
        and (each.source.basis != Basis.WITNESS or _WISHING.match(each.cue.text))
        and not _DECLARING.match(each.cue.text)
    )
    held = {each.id: each.outer for each in believing}
    held |= {each.id: each.outer for each in attributions if _is_of_a_noun(document, each)}
    found = []
    for each in attributions:
        if each.id in held:
            continue
        outer = each.outer
        while outer in held:
            outer = held[outer]
        found.append(each if outer == each.outer else structs.replace(each, outer=outer))
    return tuple(found)


_DECLARING = re.compile(r"(?i)(declar|pronounc)\w+$")
"""As in "declared Roe dead": who does so says it, and does not only think it."""
_WISHING = re.compile(r"(?i)(?:want|wish|hop(?:e|ing)|prefer|expect|fear)\w*$")
"""As in "residents want the mayor to resign": what witnesses wish or await, too, they have not seen."""


def _is_of_a_noun(document: Document, attribution: Attribution) -> bool:
    """As in "dismissed as nonsense newspaper reports that": what the tagger takes for a verb stands after "as"."""
    part = document.part(attribution.part)
    if part is None:
        return False
    words = [at for span in attribution.cue.spans for at in words_at(part, span)]
    return len(words) == 1 and part.deps[words[0]] == "pobj" and part.tags[words[0]] == "VBZ"
