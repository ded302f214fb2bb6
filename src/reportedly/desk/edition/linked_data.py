"""What a story is in the words of schema.org, as JSON-LD."""

from __future__ import annotations

from typing import Any

import msgspec
from markupsafe import Markup

from reportedly.desk.edition import addresses
from reportedly.desk.edition.site import Frame, Story
from reportedly.desk.feeds import plain


def of_story(story: Story, frame: Frame) -> Markup:
    """Give a story as a NewsArticle, in a script element that no words of a page can end."""
    return _script(_article(story, frame))


def _article(story: Story, frame: Frame) -> dict[str, Any]:
    at = f"{frame.base_url}{addresses.of_story(story.id)}" if frame.base_url else None
    publisher = {"@type": "Organization", "name": frame.title}
    told = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.headline,
        "description": " ".join(story.standfirst) or None,
        "url": at,
        "mainEntityOfPage": at,
        "datePublished": story.published,
        "dateModified": story.updated,
        "articleSection": story.section.name,
        "inLanguage": "en",
        "publisher": publisher,
        "author": publisher,
        "articleBody": story.text,
    }
    return {key: plain.clean(value) if isinstance(value, str) else value for key, value in told.items() if value}


def _script(value: dict[str, Any]) -> Markup:
    text = msgspec.json.encode(value).decode()
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(f'<script type="application/ld+json">{text}</script>')
