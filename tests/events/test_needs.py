"""What a row needs of the words around it means one thing, and is looked up where its subject is."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

from reportedly.events import needs
from reportedly.events.needs.checks import CHECKS


def test_a_need_means_one_thing() -> None:
    modules = (import_module(f"{needs.__name__}.{each.name}") for each in iter_modules(needs.__path__))
    told = Counter(name for module in modules for name in getattr(module, "NEEDS", {}))
    assert [name for name, times in told.items() if times > 1] == []
    assert told.keys() <= CHECKS.keys()
