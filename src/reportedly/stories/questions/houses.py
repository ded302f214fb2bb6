"""A parliament that a question names: pages tell it by its members, "lawmakers", "MPs", or by another of its names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from reportedly.model import states
from reportedly.stories.parties.legislatures import COMMITTEE, LEGISLATURE, Chamber, chamber_in
from reportedly.stories.parties.others import states_in

_ONE_HOUSE = (Chamber.LOWER, Chamber.UPPER)


def is_parliament(name: str) -> bool:
    """Whether a name is that of a parliament, of a house of it or of its members, and of no committee."""
    told = LEGISLATURE.search(name) is not None or chamber_in(name) is not None
    return told and COMMITTEE.search(name) is None


def sits_there(name: str, among: Iterable[str]) -> bool:
    """Whether one of several names tells the parliament that a question names: "Norwegian MPs" for the Storting's.

    A house is no other house, nor all of the parliament.
    """
    return is_parliament(name) and any(_is_one(name, each) for each in among if is_parliament(each))


def _is_one(asked: str, told: str) -> bool:
    mine, theirs = states_in(asked), states_in(told)
    whole = chamber_in(asked) is None and chamber_in(told) is Chamber.BOTH  # "House and Senate negotiators"
    return (whole or chamber_in(asked) == chamber_in(told)) and (not mine or not theirs or bool(mine & theirs))


def is_told_of(name: str, text: str) -> bool:
    """Whether a text tells of the parliament that a question names: of that house, where it names one.

    Of a state it tells by its parties and its seats: "Senate Republicans" are those of the United States.
    """
    state = states.state(name)
    if state is not None and not states.is_seat(name):
        known = _institutions().get(state.code)
        return known is not None and known.search(text) is not None
    house = chamber_in(name)
    if house in _ONE_HOUSE:
        return chamber_in(text) in (house, Chamber.BOTH)
    return is_parliament(name) and LEGISLATURE.search(text) is not None


@cache
def _institutions() -> dict[str, re.Pattern[str]]:
    """By the code of each state, what finds the names that its politics alone has."""
    rows = files("reportedly.stories").joinpath("data", "institutions.tsv").read_text(encoding="utf8").splitlines()
    named = (row.split("\t") for row in rows if row and not row.startswith("#"))
    return {
        code: re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names.split(';'))})\b") for code, names in named
    }
