"""What a story is in the words of schema.org, as JSON-LD: a NewsArticle, the pages it cites, the claims it follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from markupsafe import Markup

from reportedly import pipeline
from reportedly.desk.edition import addresses
from reportedly.desk.edition.gather import events_told
from reportedly.desk.edition.site import Frame, Source, WholeStory
from reportedly.desk.feeds import plain
from reportedly.desk.prose.lead import telling_pages
from reportedly.desk.prose.origins import is_somebody
from reportedly.model.dossier import DossierEvent, Stance
from reportedly.model.statement import Basis

CITED, CLAIMS, APPEARANCES, AUTHORS = 40, 8, 10, 10
"""Pages, claims, appearances of a claim and authors of one that are told at most; the page itself has more."""
_TYPES = {
    Basis.WITNESS: "Person",
    Basis.OFFICIAL: "Person",
    Basis.PERSON: "Person",
    Basis.ANONYMOUS: "Person",
    Basis.DOCUMENT: "CreativeWork",
}
"""What schema.org calls who says something, by what kind of source it is; all others are organisations."""

Told = dict[str, Any]


def of_story(story: WholeStory, frame: Frame, card: str | None) -> Markup:
    """Give a story as a NewsArticle, in a script element that no words of a page can end.

    `card` is the address of the picture that stands for it.
    """
    return _script(_article(story, frame, card))


def _article(story: WholeStory, frame: Frame, card: str | None) -> Told:
    base = frame.base_url
    at = f"{base}{addresses.of_story(story.id)}" if base else None
    publisher = _without_nothing({"@type": "Organization", "name": frame.title, "url": base})
    works = {source.page.id: _work(source) for source in story.sources}
    return _without_nothing(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": at,
            "headline": story.headline,
            "description": " ".join(story.standfirst),
            "url": at,
            "mainEntityOfPage": at,
            "image": {"@type": "ImageObject", "url": card, "width": 1200, "height": 630} if card else None,
            "datePublished": story.published,
            "dateModified": story.updated,
            "articleSection": story.section.name,
            "inLanguage": "en",
            "isAccessibleForFree": True,
            "publisher": publisher,
            "author": publisher,
            "articleBody": story.text,
            "about": list(_claims(story, works, at)),
            "citation": list(works.values())[:CITED],
        }
    )


def _claims(story: WholeStory, works: Mapping[str, Told], at: str | None) -> Iterator[Told]:
    for event in events_told(story.dossier)[:CLAIMS]:
        pages = [page.id for page in telling_pages(event, story.dossier)]
        told = [works[page] for page in pages] or list(works.values())[:1]
        yield _without_nothing(
            {
                "@type": "Claim",
                "@id": f"{at}#{event.id}" if at else None,
                "name": plain.line(event.title),
                "about": _event(event),
                "author": list(_authors(event)),
                "firstAppearance": told[0] if told else None,
                "appearance": told[:APPEARANCES],
            }
        )


def _event(event: DossierEvent) -> Told:
    place, when = event.place, event.when
    return _without_nothing(
        {
            "@type": pipeline.standards()[event.type].schema,
            "name": plain.line(event.title),
            "startDate": when.earliest if when else None,
            "endDate": when.latest if when else None,
            "eventStatus": _named(pipeline.occurrences()[event.status].schema),
            "location": {
                "@type": "Place",
                "name": plain.line(place.name),
                "geo": {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon},
            }
            if place
            else None,
        }
    )


def _authors(event: DossierEvent) -> Iterator[Told]:
    """Who says that it is or will be so, each by name once."""
    saying = [origin for origin in event.origins if origin.stance is Stance.FOR and is_somebody(origin)]
    named = {plain.line(origin.name, 120): _TYPES.get(origin.basis, "Organization") for origin in saying}
    for name, kind in list(named.items())[:AUTHORS]:
        yield {"@type": kind, "name": name}


def _work(source: Source) -> Told:
    return _without_nothing(
        {
            "@type": "NewsArticle",
            "headline": source.headline,
            "url": source.url,
            "datePublished": source.page.published,
            "publisher": {"@type": "Organization", "name": source.outlet} if source.page.outlet else None,
        }
    )


def _named(status: str | None) -> str | None:
    return f"https://schema.org/{status}" if status else None


def _without_nothing(told: Told) -> Told:
    return {
        key: plain.clean(value) if isinstance(value, str) else value
        for key, value in told.items()
        if value is not None and value not in ("", [])
    }


def _script(value: Told) -> Markup:
    text = msgspec.json.encode(value).decode()
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(f'<script type="application/ld+json">{text}</script>')
