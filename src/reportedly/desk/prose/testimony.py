"""What each origin says of an event: one sentence, its certainty in the wording, its words as evidence."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.desk.prose.days import expected, on_day
from reportedly.desk.prose.deeds import Deed, deed
from reportedly.desk.prose.headlines import is_ahead
from reportedly.desk.prose.names import at_place, is_host, is_thing, outlet_in_sentence
from reportedly.desk.prose.origins import listener, unnamed
from reportedly.desk.prose.said import Said, sentence
from reportedly.desk.wording import several
from reportedly.model.dossier import DossierEvent, DossierPage, Interval, Origin, Stance
from reportedly.model.statement import Basis, Change, EventType, Factuality

_TO_COME = {
    Factuality.CERTAIN: "would {}",
    Factuality.PROBABLE: "{was} expected to {}",
    Factuality.POSSIBLE: "might {}",
    Factuality.CERTAINLY_NOT: "would not {}",
    Factuality.PROBABLY_NOT: "{was} not expected to {}",
    Factuality.POSSIBLY_NOT: "might not {}",
}
_EXPECTED = {Factuality.PROBABLE: "expected", Factuality.PROBABLY_NOT: "not expected"}
_CHANGED = {
    Change.CANCELLED: "had been called off",
    Change.POSTPONED: "had been postponed{}",
    Change.REINSTATED: "would take place after all",
}
_OF_HIMSELF = {
    "for": ("announced", "a plan to"),
    "against": ("denied", "any plan to"),
    "open": ("spoke", "of a plan to"),
}
_DONE = {
    Factuality.CERTAIN: "had {}",
    Factuality.PROBABLE: "had probably {}",
    Factuality.POSSIBLE: "might have {}",
    Factuality.CERTAINLY_NOT: "had not {}",
    Factuality.PROBABLY_NOT: "had probably not {}",
    Factuality.POSSIBLY_NOT: "might not have {}",
}


def testimonies(
    event: DossierEvent, origins: Sequence[Origin], as_of: str, pages: Sequence[DossierPage]
) -> tuple[Said, ...]:
    """Give what some origins say of an event, in their order; those who say the same on one day in one sentence.

    Each sentence says who, to whom or through whom, when, how surely, and where and when it is. `pages` are those that
    tell the event: where they all have it through one outlet, that is named.
    """
    told: dict[tuple[str, str, str], list[Origin]] = {}
    found: list[Said] = []
    for origin in origins:
        words = _cue(event, origin, as_of), _content(event, origin, as_of), _reported(origin, pages)
        told.setdefault(words, []).append(origin)
    for (cue, content, reported), those in told.items():
        who = several([unnamed(each) for each in those])
        who = f"{who}," if len(those) == 1 and ", " in who else who
        text = sentence(f"{who} {cue} {_again(content, event, bool(found))}{reported}")
        found.append(Said(text, tuple(dict.fromkeys(each for one in those for each in one.because))))
    return tuple(found)


def says_alike(event: DossierEvent, one: Origin, other: Origin, as_of: str) -> bool:
    """Say whether two origins say the very same of an event."""
    return _content(event, one, as_of) == _content(event, other, as_of)


def testimony(event: DossierEvent, origin: Origin, as_of: str, pages: Sequence[DossierPage]) -> Said:
    """Give what one origin says of an event, as `testimonies` does."""
    return testimonies(event, (origin,), as_of, pages)[0]


def _again(content: str, event: DossierEvent, further: bool) -> str:
    """What is said, with "the two" for two who have been named in the sentence before."""
    clause = deed(event).clause
    two = further and clause is not None and " and " in clause.subject
    return content.replace(clause.subject, "the two", 1) if two and clause else content


def _cue(event: DossierEvent, origin: Origin, as_of: str) -> str:
    day = f" {on_day(origin.first, as_of)}" if origin.first else ""
    if origin.setting_denied:
        return f"denied{day}"
    if _of_himself(event, origin):
        return f"{_OF_HIMSELF[_sign(origin)][0]}{day}"
    if origin.basis is Basis.OUTLET:
        return f"reported{day}"
    if told := _told_to(origin):
        return f"told {outlet_in_sentence(told)}{day}"
    return f"said{day}"


def _told_to(origin: Origin) -> str | None:
    """The outlet that unnamed people spoke to; a document or a post speaks to nobody."""
    return origin.told_to if origin.basis is Basis.ANONYMOUS and not is_thing(origin.name) else None


def _reported(origin: Origin, pages: Sequence[DossierPage]) -> str:
    """The one outlet that all have it from, where the sentence has not named it already."""
    through = listener(origin, pages)
    named = (
        origin.told_to and origin.basis is Basis.ANONYMOUS and not is_thing(origin.name)
    ) or origin.basis is Basis.OUTLET
    if named or through is None:
        return ""
    outlet = outlet_in_sentence(through)
    return f", according to {outlet}" if is_host(through) else f", {outlet} reported"


def _content(event: DossierEvent, origin: Origin, as_of: str) -> str:
    told, setting = deed(event), _setting(event, origin, as_of)
    if origin.setting_denied:
        return f"only the place or occasion of {told.with_article}"
    if origin.change:
        return f"that {told.definite} {_CHANGED[origin.change].format(_to(setting))}"
    clause = told.clause
    if _of_himself(event, origin) and clause:
        return f"{_OF_HIMSELF[_sign(origin)][1]} {clause.verb}{setting}"
    if clause is None and _is_ahead(event, origin) and origin.value in _EXPECTED:
        was = "were" if told.plural else "was"
        return f"that {told.indefinite} {was} {_EXPECTED[origin.value]}{setting}"
    if clause is None:
        return f"that there {_mood(told.plural, 'be', 'been', event, origin)} {told.indefinite}{setting}"
    return f"that {clause.subject} {_mood(clause.plural, clause.verb, clause.done, event, origin)}{setting}"


def _of_himself(event: DossierEvent, origin: Origin) -> bool:
    """Whether somebody speaks of what he will do or not do himself: that is told without his name once more."""
    clause = deed(event).clause
    active = clause is not None and not clause.done.startswith("been ")
    return active and clause is not None and clause.subject == unnamed(origin) and _is_ahead(event, origin)


def _sign(origin: Origin) -> str:
    if origin.value in (Factuality.POSSIBLE, Factuality.POSSIBLY_NOT):
        return "open"
    return "for" if origin.stance is Stance.FOR else "against"


def _is_ahead(event: DossierEvent, origin: Origin) -> bool:
    """Whether it is spoken of as to come; a death never is."""
    return event.type is not EventType.DEATH and (origin.ahead or is_ahead(event))


def _mood(plural: bool, verb: str, done: str, event: DossierEvent, origin: Origin) -> str:
    """The verb as sure as the origin is, of what is to come or has been."""
    value = origin.value if origin.value in _TO_COME else Factuality.CERTAIN
    if not _is_ahead(event, origin):
        return _DONE[value].format(done)
    return _TO_COME[value].format(verb, was="were" if plural else "was")


def _setting(event: DossierEvent, origin: Origin, as_of: str) -> str:
    """Where and when an origin says that it is, as far as that stood on its word."""
    places = [each.name for each in event.place_history if each.by == origin.name]
    days = [each for each in event.when_history if each.by == origin.name and each.earliest]
    clause = deed(event).clause
    aim = clause.place if clause and clause.place.startswith("to ") and len(event.place_history) < 2 else ""
    where = _where(places[-1], deed(event)) if places else aim
    when = expected(Interval(days[-1].earliest, days[-1].latest, days[-1].floor), as_of) if days else ""
    return "".join(f" {words}" for words in (where, when) if words)


def _to(setting: str) -> str:
    """A new setting as that of what is moved: "to Tuesday 14 October"."""
    return f" to{setting.replace(' on ', ' ', 1)}" if setting.startswith(" on ") else ""


def _where(name: str, told: Deed) -> str:
    """A place as the clause takes it: "to Oslo", "in Oslo"; nothing where the clause names it."""
    if told.clause is None or name.casefold() in f"{told.clause.subject} {told.clause.verb}".casefold():
        return at_place(name) if told.clause is None and name.casefold() not in told.noun.casefold() else ""
    at, way = at_place(name), told.clause.place.partition(" ")[0]
    return f"{way} {at.partition(' ')[2]}" if way == "to" else at
