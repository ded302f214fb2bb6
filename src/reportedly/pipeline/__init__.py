"""The order of the stages: pages in, readings out, each page with exactly one outcome."""

from __future__ import annotations

from reportedly.pipeline.asking import ask
from reportedly.pipeline.assigning import keep
from reportedly.pipeline.dossiers import changes, dossier
from reportedly.pipeline.entities import entities
from reportedly.pipeline.holding import between, holding, summary, turns
from reportedly.pipeline.listing import catch_up, judged_by, listing, standing
from reportedly.pipeline.news import course, news
from reportedly.pipeline.options import Options
from reportedly.pipeline.reading import read
from reportedly.pipeline.standards import occurrences, standards
from reportedly.stories.listed import listed

__all__ = [
    "Options",
    "ask",
    "between",
    "catch_up",
    "changes",
    "course",
    "dossier",
    "entities",
    "holding",
    "judged_by",
    "keep",
    "listed",
    "listing",
    "news",
    "occurrences",
    "read",
    "standards",
    "standing",
    "summary",
    "turns",
]
