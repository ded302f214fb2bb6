"""Closed classes that several of the repairs ask for: labels of subjects, tags of names, days of the week, marks."""

from __future__ import annotations

SUBJECTS = ("nsubj", "nsubjpass")
ALL_SUBJECTS = (*SUBJECTS, "csubj", "expl")
"""Those that are clauses, and words that only fill the place of one, among them."""
NAMES = ("NNP", "NNPS")
IS_OR_WAS = frozenset({"is", "are", "was", "were"})
WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
CLOSING_MARKS = frozenset({'"', "”", "''", "’"})
