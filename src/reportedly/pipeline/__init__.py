"""The order of the stages: pages in, readings out, each page with exactly one outcome."""

from __future__ import annotations

from reportedly.pipeline.assigning import keep
from reportedly.pipeline.dossiers import ask, changes, dossier
from reportedly.pipeline.listing import listing
from reportedly.pipeline.news import course, news
from reportedly.pipeline.options import Options
from reportedly.pipeline.reading import read

__all__ = ["Options", "ask", "changes", "course", "dossier", "keep", "listing", "news", "read"]
