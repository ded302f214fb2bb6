"""Templates filled: everything that goes into one is escaped, unless a picture of our own says that it is markup.

Characters that cannot be seen, or would turn round what stands beside them, are shown as signs.
"""

from __future__ import annotations

import re
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from reportedly import __version__
from reportedly.desk import dates, wording
from reportedly.desk.look import status as look
from reportedly.desk.prose.contradicting import contradiction_in_words
from reportedly.desk.prose.figures import heading, number_in_words
from reportedly.desk.prose.origins import independence_in_words
from reportedly.desk.prose.said import capital
from reportedly.desk.prose.turns import turn_in_words
from reportedly.desk.web import addresses
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.passages import clipped, seen


def _environment() -> Environment:
    found = Environment(
        loader=PackageLoader("reportedly.desk.web"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: seen(value) if isinstance(value, str) else value,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters |= {
        "in_words": dates.in_words,
        "moment": dates.moment_in_words,
        "short": dates.short,
        "counted": wording.counted,
        "several": wording.several,
        "clipped": clipped,
        "outward": addresses.outward,
        "dated": dates.in_text,
        "squeezed": lambda text: " ".join(text.split()),
        "spaced": lambda text: re.sub(r"\s+", " ", text),
        "capital": capital,
    }
    found.globals |= {
        "version": __version__,
        "days_in_words": dates.days_in_words,
        "span_in_words": dates.span_in_words,
        "story_address": addresses.of_story,
        "past_address": addresses.of_past,
        "search_address": addresses.of_search,
        "json_address": addresses.of_json,
        "json_changes_address": addresses.of_json_changes,
        "everything_address": addresses.of_everything,
        "origins_address": addresses.of_origins,
        "changes_address": addresses.of_changes,
        "page_address": addresses.of_page,
        "words_address": addresses.of_words,
        "watch_list_address": addresses.of_watch_list,
        "stretch_address": addresses.of_stretch,
        "status_label": lambda status: Markup(look.label(status)),
        "status_class": look.class_name,
        "independence": independence_in_words,
        "first_words": lambda event: next((step.because[:1] for step in event.history[-1:]), ()),
        "contradiction_in_words": contradiction_in_words,
        "turn_in_words": turn_in_words,
        "figure_name": heading,
        "number_in_words": number_in_words,
    }
    return found


ENVIRONMENT = _environment()
"""Where templates are looked up; its filters and globals are at hand in each."""


def page(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    """Give a page: the template of that name, filled with what it is about.

    Every template has `request`, `asset` (the address of a static file by its name) and what `ENVIRONMENT` holds.
    `query` is what stands in the search box, `as_of` the moment the page is turned back to; None where it is not.
    """
    given = {"query": None, "as_of": None, **context}
    text = ENVIRONMENT.get_template(template).render(request=request, asset=desk_of(request).assets.address, **given)
    return HTMLResponse(text, status_code=status)
