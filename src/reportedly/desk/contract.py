"""The nouns as JSON: the keys that other people's programs read, in a fixed order, those of the contract first.

What the model holds beyond them stays inside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from reportedly.model.article import Article
from reportedly.model.changes import Changes, EventChange, FigureChange
from reportedly.model.correction import Correction
from reportedly.model.dossier import Answer, Dossier, DossierEvent, DossierFigure, StoryHead
from reportedly.model.page import Missed
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, EventMention, Figure, Place, PlaceUse, TimeExpression

Json = dict[str, Any]

# The keys that are given of a noun, in their order.
ARTICLE = (
    "id url outlet title standfirst byline credits published published_basis doubts updated corrections language "
    "reading_minutes text"
)
ATTRIBUTION = "id kind act part source cue content as_of outer"
SOURCE = "text spans entity basis stated_count"
MENTION = "id type part text span participants places when as_of expected background factuality"
MENTION_PLACE = "name country lat lon span"
WHEN = "text earliest latest span"
FIGURE = "quantity value high unit qualifier as_of by part span"
TIME = "text type value earliest latest part span"
PLACE = "text name country lat lon part span"
STORY = "id title first last pages"
EVENT = (
    "id title type participants place when status since history origins independent silent when_history place_history"
)
ORIGIN = "id name family basis stance first reached_through"
CURRENT = "value qualifier as_of by"
SERIES = "value as_of by published pages"
CORRECTION = (
    "number kind subject before after who at why withdrawn story other pages since because withdrawn_by withdrawn_why "
    "about"
)


def written(value: Json) -> bytes:
    """Give a JSON document as it is handed to other programs: UTF-8, indented, with a line end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def of_reading(item: Reading | Missed) -> Json:
    """Give one page as `reportedly read` prints it; one that could not be had has an empty article."""
    if isinstance(item, Missed):
        item = Reading(item.outcome, Article(id=item.source, text=""), captured="")
    return {
        "outcome": _plain(item.outcome),
        "article": _picked(item.article, ARTICLE),
        "furniture": _plain(item.furniture),
        "attributions": [_attribution(attribution) for attribution in item.attributions],
        "events": [_mention(event) for event in item.events],
        "figures": [_figure(figure) for figure in item.figures],
        "times": [_time(time) for time in item.times],
        "places": [_place(place) for place in item.places],
    }


def of_stories(stories: Sequence[StoryHead]) -> Json:
    """Give the list of stories as `reportedly stories` prints it."""
    return {"stories": [_picked(story, f"{STORY} status") for story in stories]}


def of_dossier(dossier: Dossier) -> Json:
    """Give a dossier as `reportedly dossier` prints it."""
    return {
        "story": _picked(dossier.story, STORY),
        "as_of": dossier.as_of,
        "events": [_event(event) for event in dossier.events],
        "figures": [_series(figure) for figure in dossier.figures],
        "contradictions": _plain(dossier.contradictions),
        "pages": _plain(dossier.pages),
        "calendar": _plain(dossier.calendar),
        "origins": _plain(dossier.origins),
        "edges": _plain(dossier.edges),
        "captured_by": dossier.captured_by,
        "corrections": [
            {**of_correction(each), "found": each.number not in dossier.lost} for each in dossier.corrections
        ],
    }


def of_correction(correction: Correction) -> Json:
    """Give a correction as `reportedly correct` prints it."""
    return {**_picked(correction, CORRECTION), "subject": correction.subject or correction.story}


def of_answer(answer: Answer) -> Json:
    """Give an answer as `reportedly ask` prints it."""
    return {
        "question": answer.question,
        "as_of": answer.as_of,
        "events": [_event(event) for event in answer.events],
        "figures": [_series(figure) for figure in answer.figures],
        "pages": _plain(answer.pages),
        "captured_by": answer.captured_by,
        "asks": answer.asks,
    }


def of_changes(changes: Changes) -> Json:
    """Give what is new about a story as `reportedly changes` prints it."""
    return {
        "story": _picked(changes.story, STORY),
        "since": changes.since,
        "as_of": changes.as_of,
        "captured_by": changes.captured_by,
        "events": [_change(change) for change in changes.events],
        "passing": changes.passing,
        "figures": [_moved(figure) for figure in changes.figures],
        "contradictions": _plain(changes.contradictions),
        "pages": _plain(changes.pages),
    }


def _change(change: EventChange) -> Json:
    return {
        **_plain(change),
        "event": _event(change.event),
        "origins": [{**_picked(new.origin, ORIGIN), "independent": new.independent} for new in change.origins],
        "spoke": [{**_plain(spoken), "by": _picked(spoken.by, ORIGIN)} for spoken in change.spoke],
        "withdrawn": [_picked(origin, ORIGIN) for origin in change.withdrawn],
    }


def _attribution(attribution: Attribution) -> Json:
    return {**_picked(attribution, ATTRIBUTION), "source": _picked(attribution.source, SOURCE)}


def _time(time: TimeExpression) -> Json:
    """Give a temporal expression; the day that its weekday means only where that is another one than its date."""
    return {**_picked(time, TIME), **({"other_day": time.other_day} if time.other_day else {})}


def _place(place: Place) -> Json:
    """Give a mention of a place; its use only where that is not the usual one."""
    use = {} if place.use is PlaceUse.LITERAL else {"use": place.use.value}
    return {**_picked(place, PLACE), **use}


def _mention(event: EventMention) -> Json:
    return {
        **_picked(event, MENTION),
        "places": [_picked(place, MENTION_PLACE) for place in event.places],
        "when": _picked(event.when, WHEN) if event.when else None,
    }


def _event(event: DossierEvent) -> Json:
    return {**_picked(event, EVENT), "origins": [_picked(origin, ORIGIN) for origin in event.origins]}


def _figure(figure: Figure) -> Json:
    return {**_picked(figure, FIGURE), **({"of": figure.of} if figure.of else {})}


def _series(figure: DossierFigure) -> Json:
    return {
        "quantity": figure.quantity,
        **{key: value for key, value in (("of", figure.of), ("unit", figure.unit)) if value},
        "current": _picked(figure.current, CURRENT) if figure.current else None,
        "series": [_picked(value, SERIES) for value in figure.series],
    }


def _moved(figure: FigureChange) -> Json:
    return {key: value for key, value in _plain(figure).items() if value or key not in ("of", "unit")}


def _picked(struct: Struct, keys: str) -> Json:
    plain: Mapping[str, Any] = _plain(struct)
    return {key: plain[key] for key in keys.split()}


def _plain(value: object) -> Any:
    return msgspec.to_builtins(value, str_keys=True)
