"""Sentences, words, names and the entities they stand for; the only package that loads an NLP library, on first use."""

from reportedly.language.engine import parse
from reportedly.language.identify import identify
from reportedly.language.repair.works import in_marks

__all__ = ["identify", "in_marks", "parse"]
