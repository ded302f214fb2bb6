"""What a row needs of the words around it means one thing, and is looked up where its subject is."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

from reportedly.events import needs
from reportedly.events.lexicon import table
from reportedly.events.needs.checks import CHECKS


def test_a_need_means_one_thing() -> None:
    modules = (import_module(f"{needs.__name__}.{each.name}") for each in iter_modules(needs.__path__))
    told = Counter(name for module in modules for name in getattr(module, "NEEDS", {}))
    assert [name for name, times in told.items() if times > 1] == []
    assert told.keys() <= CHECKS.keys()


def test_a_class_of_words_and_a_row_are_written_once() -> None:
    classes = Counter(name for name, _ in table("classes.tsv"))
    assert [name for name, times in classes.items() if times > 1] == []
    rows = Counter(tuple(row) for row in table("triggers.tsv"))
    assert [row for row, times in rows.items() if times > 1] == []
