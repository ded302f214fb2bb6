"""The order of the stages: pages in, readings out, each page with exactly one outcome."""

from __future__ import annotations

from reportedly.pipeline.assigning import assign
from reportedly.pipeline.dossiers import ask, changes, dossier
from reportedly.pipeline.options import Options
from reportedly.pipeline.reading import read

__all__ = ["Options", "ask", "assign", "changes", "dossier", "read"]
