"""The JSON of `desk.contract` as JSON Schemas: made of the nouns and of the contract's own lists of keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from reportedly.desk import contract
from reportedly.desk.contract import Json
from reportedly.model.article import Article, Credit, Furniture
from reportedly.model.changes import (
    Changes,
    CountMove,
    DateMove,
    EventChange,
    FigureChange,
    NewOrigin,
    PageTally,
    PlaceMove,
    Spoken,
    StatusMove,
)
from reportedly.model.correction import Correction, CorrectionKind, Passage
from reportedly.model.dossier import (
    Answer,
    Asks,
    CalendarEntry,
    Contradiction,
    Dossier,
    DossierEvent,
    DossierFigure,
    DossierPage,
    DossierPlace,
    Edge,
    FigureValue,
    Independence,
    Interval,
    Origin,
    PageOrigin,
    Party,
    PlaceTold,
    Silence,
    Stance,
    StatusChange,
    StoryHead,
    WhenTold,
)
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.statement import (
    Act,
    Attribution,
    AttributionKind,
    EventMention,
    EventType,
    Figure,
    Participant,
    Place,
    PlaceUse,
    Source,
    TimeExpression,
    When,
    Words,
)
from reportedly.model.statement import Judgement as Certainty
from reportedly.model.watching import Alert, Channel, Quoted, Rule, WatchList

_AS_THEY_ARE = (
    Outcome,
    Credit,
    Furniture,
    Words,
    Participant,
    Certainty,
    Act,
    AttributionKind,
    EventType,
    DossierPage,
    DossierPlace,
    Interval,
    Party,
    StatusChange,
    WhenTold,
    PlaceTold,
    Independence,
    Silence,
    Stance,
    CalendarEntry,
    Contradiction,
    PageOrigin,
    Edge,
    Passage,
    Rule,
    Channel,
    Quoted,
    CorrectionKind,
    Asks,
    StatusMove,
    PlaceMove,
    DateMove,
    CountMove,
    FigureValue,
    PageTally,
)
"""Nouns that are given with all they hold."""


def schemas() -> dict[str, Json]:
    """Give the schema of each noun of the contract, by its name; they refer to each other as an OpenAPI document does.

    A noun of which the contract gives only some keys has only those.
    """
    return {**_whole(_AS_THEY_ARE), **_reading(), **_dossier(), **_changes(), **_rest()}


def ref(name: str) -> Json:
    """Give a reference to one of the schemas."""
    return {"$ref": f"#/components/schemas/{name}"}


def list_of(schema: Json) -> Json:
    """Give the schema of a list."""
    return {"type": "array", "items": schema}


def object_of(about: str, properties: Json, optional: Sequence[str] = ()) -> Json:
    """Give the schema of an object that always has all keys but the optional ones."""
    required = [key for key in properties if key not in optional]
    return {"type": "object", "description": about, "properties": properties, "required": required}


def _reading() -> dict[str, Json]:
    source = _picked(Source, contract.SOURCE)
    when = _picked(When, contract.WHEN)
    place = _picked(Place, f"{contract.PLACE} use", optional=("use",), use={"enum": [PlaceUse.ASSOCIATIVE.value]})
    mention_place = _picked(Place, contract.MENTION_PLACE)
    figure = _picked(Figure, f"{contract.FIGURE} of", optional=("of",), of={"type": "string"})
    mention = _picked(EventMention, contract.MENTION, places=list_of(ref("MentionPlace")), when=_or_null(ref("When")))
    lists = {
        "furniture": "Furniture",
        "attributions": "Attribution",
        "events": "Mention",
        "figures": "Figure",
        "times": "Time",
        "places": "Place",
    }
    whole = {"outcome": ref("Outcome"), "article": ref("Article")}
    return {
        "Article": _picked(Article, contract.ARTICLE),
        "Source": source,
        "Attribution": _picked(Attribution, contract.ATTRIBUTION, source=ref("Source")),
        "When": when,
        "MentionPlace": mention_place,
        "Mention": mention,
        "Figure": figure,
        "Time": _picked(TimeExpression, contract.TIME),
        "Place": place,
        "Reading": object_of(
            "Everything read out of one page.", whole | {key: list_of(ref(name)) for key, name in lists.items()}
        ),
    }


def _dossier() -> dict[str, Json]:
    story = _picked(StoryHead, contract.STORY)
    current = _picked(FigureValue, contract.CURRENT)
    series = _picked(FigureValue, contract.SERIES)
    figure = _picked(
        DossierFigure,
        "quantity of unit current series",
        optional=("of", "unit"),
        of={"type": "string"},
        unit={"type": "string"},
        current=_or_null(ref("CurrentValue")),
        series=list_of(ref("SeriesValue")),
    )
    shown = "story as_of events figures contradictions pages calendar origins edges captured_by corrections"
    events, figures = list_of(ref("Event")), list_of(ref("DossierFigure"))
    answer = "question as_of events figures pages captured_by asks"
    correction = _picked(
        Correction, f"{contract.CORRECTION} found", subject={"type": "string"}, found={"type": "boolean"}
    )
    return {
        "Story": story,
        "ListedStory": _picked(StoryHead, f"{contract.STORY} status"),
        "Origin": _picked(Origin, contract.ORIGIN),
        "Event": _picked(DossierEvent, contract.EVENT, origins=list_of(ref("Origin"))),
        "CurrentValue": current,
        "SeriesValue": series,
        "DossierFigure": figure,
        "Correction": correction,
        "Dossier": _picked(
            Dossier, shown, story=ref("Story"), events=events, figures=figures, corrections=list_of(ref("Correction"))
        ),
        "Answer": _picked(Answer, answer, events=events, figures=figures),
    }


def _changes() -> dict[str, Json]:
    new_origin = _picked(Origin, contract.ORIGIN)
    new_origin["description"] = NewOrigin.__doc__
    new_origin["properties"] |= {"independent": {"type": "boolean"}}
    new_origin["required"].append("independent")
    origins = list_of(ref("Origin"))
    change = _picked(
        EventChange,
        " ".join(EventChange.__struct_fields__),
        event=ref("Event"),
        origins=list_of(ref("NewOrigin")),
        spoke=list_of(ref("Spoken")),
        withdrawn=origins,
    )
    figure = _picked(
        FigureChange,
        "quantity of unit before after",
        optional=("of", "unit"),
        of={"type": "string"},
        unit={"type": "string"},
    )
    shown = "story since as_of captured_by events passing figures contradictions pages"
    return {
        "NewOrigin": new_origin,
        "Spoken": _picked(Spoken, "party since by", by=ref("Origin")),
        "EventChange": change,
        "FigureChange": figure,
        "Changes": _picked(Changes, shown, story=ref("Story"), events=list_of(ref("EventChange"))),
    }


def _rest() -> dict[str, Json]:
    kinds = [kind.value for kind in OutcomeKind]
    outcome = {"kind": {"enum": [*kinds, "unchanged"]}, "reason": {"type": ["string", "null"]}}
    added = {"id": {"type": "string"}, "outcome": object_of("What became of it, and why if it was not read.", outcome)}
    counts = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}
    text = {"type": "string"}
    told = {"type": {"type": "string", "format": "uri-reference"}, "title": text, "status": {"type": "integer"}}
    health = {"status": {"enum": ["ok"]}, "version": text, "pages": {"type": "integer", "minimum": 0}}
    return {
        "Stories": object_of("The stories kept.", {"stories": list_of(ref("ListedStory"))}),
        "Added": object_of(
            "What became of pages: how many by the kind of their outcome, and each.",
            {"outcomes": counts, "pages": list_of(object_of("One page.", added))},
        ),
        "NewPage": _new_page(),
        **_made(),
        **_watched(),
        "Health": object_of("That the desk answers, and how many pages are kept.", health),
        "Document": {"type": "object", "description": "An OpenAPI 3.1 document."},
        "Problem": object_of("What went wrong (RFC 9457).", {**told, "detail": text}),
    }


def _made() -> dict[str, Json]:
    made = _picked(Correction, contract.CORRECTION, subject={"type": "string"})
    return {
        "MadeCorrection": made,
        "KeptCorrection": object_of("A correction as it is kept.", {"correction": ref("MadeCorrection")}),
        "Corrections": object_of("Corrections, as made.", {"corrections": list_of(ref("MadeCorrection"))}),
    }


def _watched() -> dict[str, Json]:
    plain = _picked(WatchList, "name made stories words parties places rules webhook email")
    text, maybe = {"type": "string"}, {"type": ["string", "null"]}
    alert = _picked(
        Alert,
        "raised id rule story event status at title text because",
        raised=text,
        story=object_of("The story.", {"id": text, "title": text}),
    )
    delivery = object_of(
        "Alerts that go to one place together, and the attempts to send them.",
        {
            "id": text,
            "channel": ref("Channel"),
            "alerts": list_of(text),
            "delivered": maybe,
            "given_up": maybe,
            "due": maybe,
            "attempts": list_of(object_of("One attempt.", {"at": text, "fault": maybe})),
        },
    )
    more = {"alerts": list_of(ref("Alert")), "deliveries": list_of(ref("Delivery"))}
    about = "A watch list with its latest alerts, and what became of sending them."
    return {
        "Watchlist": plain,
        "Alert": alert,
        "Delivery": delivery,
        "WatchlistWithAlerts": object_of(about, {**plain["properties"], **more}),
        "Watchlists": object_of("The watch lists.", {"watchlists": list_of(ref("Watchlist"))}),
    }


def _new_page() -> Json:
    """A page to add; what else it holds is passed over."""
    text = {"type": ["string", "null"]}
    optional = dict.fromkeys(("url", "outlet", "published", "title", "lang"), text)
    given = {"id": {"type": ["string", "integer", "null"]}, **optional}
    content = {"type": "string", "minLength": 1}
    forms = ("text", "html", "body")
    about = "A page: exactly one of text (as scraped, furniture and all), html and body (the story already cut out)."
    return {
        **object_of(about, {**dict.fromkeys(forms, text), **given}, optional=(*forms, *given)),
        "oneOf": [object_of("", {form: content}) for form in forms],
    }


def _whole(nouns: Iterable[type]) -> dict[str, Json]:
    """The schemas of some nouns and of all that they hold."""
    _, found = msgspec.json.schema_components(nouns, ref_template="#/components/schemas/{name}")
    return {name: _always(schema) for name, schema in found.items()}


def _picked(noun: type, keys: str, *, optional: Sequence[str] = (), **instead: Json) -> Json:
    """The schema of a noun with only some of its keys, some of them with another schema."""
    _, found = msgspec.json.schema_components([noun], ref_template="#/components/schemas/{name}")
    schema = _always(found[noun.__name__])
    schema["properties"] = {key: instead.get(key, schema["properties"].get(key, {})) for key in keys.split()}
    schema["required"] = [key for key in schema["properties"] if key not in optional]
    schema.pop("title", None)
    return schema


def _always(schema: dict[str, Any]) -> Json:
    """A schema of what is written: all keys are there, whatever could be left out when reading."""
    if "properties" not in schema:
        return schema
    properties = {
        key: {word: said for word, said in each.items() if word != "default"}
        for key, each in schema["properties"].items()
    }
    about = schema.get("description", "").split("\n\n")[0].replace("\n", " ")
    return {"type": "object", "description": about, "properties": properties, "required": list(properties)}


def _or_null(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}
