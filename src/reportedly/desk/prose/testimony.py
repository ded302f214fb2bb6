"""What each origin says of an event: one sentence, its certainty in the wording, its words as evidence."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.desk.prose.days import expected, on_day
from reportedly.desk.prose.deeds import Clause, Deed, deed
from reportedly.desk.prose.headlines import is_ahead
from reportedly.desk.prose.names import at_place, outlet_in_sentence
from reportedly.desk.prose.origins import listener, unnamed
from reportedly.desk.prose.said import Said, sentence
from reportedly.model.dossier import DossierEvent, DossierPage, Interval, Origin
from reportedly.model.statement import Basis, Factuality

_TO_COME = {
    Factuality.CERTAIN: "would {}",
    Factuality.PROBABLE: "would probably {}",
    Factuality.POSSIBLE: "might {}",
    Factuality.CERTAINLY_NOT: "would not {}",
    Factuality.PROBABLY_NOT: "would probably not {}",
    Factuality.POSSIBLY_NOT: "might not {}",
}
_DONE = {
    Factuality.CERTAIN: "had {}",
    Factuality.PROBABLE: "had probably {}",
    Factuality.POSSIBLE: "might have {}",
    Factuality.CERTAINLY_NOT: "had not {}",
    Factuality.PROBABLY_NOT: "had probably not {}",
    Factuality.POSSIBLY_NOT: "might not have {}",
}


def testimony(event: DossierEvent, origin: Origin, as_of: str, pages: Sequence[DossierPage]) -> Said:
    """Give what an origin says of an event: who, to whom or through whom, when, how surely, and where and when it is.

    `pages` are those that tell the event: where they all have it through one outlet, that is named.
    """
    day = f" {on_day(origin.first, as_of)}" if origin.first else ""
    if origin.setting_denied:
        words = f"{unnamed(origin)} denied{day} only the place or occasion of {deed(event).with_article}"
    else:
        words = f"{_saying(origin, day)} that {_content(event, origin, as_of)}"
    return Said(sentence(f"{words}{_reported(origin, pages)}"), origin.because)


def _saying(origin: Origin, day: str) -> str:
    if origin.basis is Basis.OUTLET:
        return f"{unnamed(origin)} reported{day}"
    if origin.told_to and origin.basis is Basis.ANONYMOUS:
        return f"{unnamed(origin)} told {outlet_in_sentence(origin.told_to)}{day}"
    return f"{unnamed(origin)} said{day}"


def _reported(origin: Origin, pages: Sequence[DossierPage]) -> str:
    """The one outlet that all have it from, where the sentence has not named it already."""
    through = listener(origin, pages)
    named = through is None or (origin.told_to and origin.basis is Basis.ANONYMOUS) or origin.basis is Basis.OUTLET
    return "" if named or through is None else f", {outlet_in_sentence(through)} reported"


def _content(event: DossierEvent, origin: Origin, as_of: str) -> str:
    told, ahead = deed(event), origin.ahead or is_ahead(event)
    value = origin.value if origin.value in _TO_COME else Factuality.CERTAIN
    assert value is not None
    setting = _setting(event, origin, told, as_of)
    clause = told.clause
    if clause is None:
        verb = _TO_COME[value].format("be") if ahead else _DONE[value].format("been")
        return f"there {verb} {_indefinite(told)}{setting}"
    return f"{clause.subject} {_mood(clause, value, ahead)}{setting}"


def _mood(clause: Clause, value: Factuality, ahead: bool) -> str:
    return _TO_COME[value].format(clause.verb) if ahead else _DONE[value].format(clause.done)


def _indefinite(told: Deed) -> str:
    return f"a {told.noun}" if told.with_article.startswith("the ") else told.with_article


def _setting(event: DossierEvent, origin: Origin, told: Deed, as_of: str) -> str:
    """Where and when an origin says that it is, as far as that stood on its word."""
    places = [each.name for each in event.place_history if each.by == origin.name]
    days = [each for each in event.when_history if each.by == origin.name and each.earliest]
    where = _where(places[-1], told) if places else ""
    when = expected(Interval(days[-1].earliest, days[-1].latest, days[-1].floor), as_of) if days else ""
    return "".join(f" {words}" for words in (where, when) if words)


def _where(name: str, told: Deed) -> str:
    """A place as the clause takes it: "to Oslo", "in Oslo"; nothing where the clause names it."""
    if told.clause is None or name.casefold() in f"{told.clause.subject} {told.clause.verb}".casefold():
        return at_place(name) if told.clause is None and name.casefold() not in told.noun.casefold() else ""
    at = at_place(name)
    return f"to {at.partition(' ')[2]}" if told.clause.place.startswith("to ") else at
