"""From what has changed about a story to alerts: a decision over values."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportedly.desk.dates import span_in_words
from reportedly.desk.feeds import plain
from reportedly.desk.prose.contradicting import contradiction_in_words
from reportedly.desk.prose.figures import value_in_words
from reportedly.desk.prose.origins import independence_in_words, name_told
from reportedly.model.changes import Changes, EventChange, FigureChange
from reportedly.model.dossier import (
    Contradiction,
    Dossier,
    DossierPage,
    Evidence,
    FigureValue,
    Stance,
    Status,
    StatusChange,
)
from reportedly.model.watching import Alert, Quoted, Rule
from reportedly.model.when import first_instant, is_iso

QUOTED = 8
"""Passages that an alert carries at most; the dossier has all."""
LONGEST = 2_000
"""Characters of a passage that are carried."""


def alerts_of(changes: Changes, dossier: Dossier) -> tuple[Alert, ...]:
    """Give the alerts that changes amount to, the earliest first; `dossier` is the one after them."""
    found = _Found(changes, dossier)
    alerts = {alert.id: alert for alert in found.all()}
    return tuple(sorted(alerts.values(), key=lambda alert: first_instant(alert.at)))


def standing_only(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """Leave out the steps of a status that others have followed: who looks now needs to know how it stands."""
    given = tuple(alerts)
    last = {alert.event: alert.id for alert in given if _is_step(alert)}
    return tuple(alert for alert in given if not _is_step(alert) or last[alert.event] == alert.id)


def _is_step(alert: Alert) -> bool:
    return alert.rule in (Rule.STATUS, Rule.LAPSE)


class _Found:
    """The alerts about one story, with what their words need to know of it."""

    def __init__(self, changes: Changes, dossier: Dossier) -> None:
        self._changes = changes
        self._pages: Mapping[str, DossierPage] = {page.id: page for page in dossier.pages}
        self._story = dossier.story

    def all(self) -> Iterator[Alert]:
        for change in self._changes.events:
            yield from self._steps(change)
            if not change.new:
                yield from self._origins(change)
        for contradiction in self._changes.contradictions:
            yield self._contradiction(contradiction)
        for figure in self._changes.figures:
            if figure.after and figure.before:
                yield self._figure(figure, figure.before, figure.after)

    def _steps(self, change: EventChange) -> Iterator[Alert]:
        stood = change.status.before if change.status else None
        for step in change.status.steps if change.status else ():
            yield self._step(change, stood, step)
            stood = step.status

    def _step(self, change: EventChange, stood: Status | None, step: StatusChange) -> Alert:
        event = change.event
        path = f"{stood.value} -> {step.status.value}" if stood and stood is not step.status else step.status.value
        when = _when(change)
        return self._alert(
            Rule.LAPSE if step.status is Status.LAPSED else Rule.STATUS,
            key=(event.id, step.at, step.status.value),
            at=step.at,
            title=f"{event.title}: {path}",
            text=f"{step.status.value.capitalize()}: {step.rule}{f' ({when})' if when else ''}.",
            because=step.because,
            event=event.id,
            status=step.status.value,
        )

    def _origins(self, change: EventChange) -> Iterator[Alert]:
        event = change.event
        behind = independence_in_words(event.independent)
        for new in change.origins:
            origin = new.origin
            if not new.independent or origin.stance is Stance.SILENT:
                continue
            side = "for it" if origin.stance is Stance.FOR else "against it"
            yield self._alert(
                Rule.ORIGIN,
                key=(event.id, origin.name, origin.family, origin.stance.value),
                at=origin.first,
                title=f"{event.title}: an origin {side}, {name_told(origin)}",
                text=f"Behind it: {behind}. {event.status.value.capitalize()}.",
                because=origin.because,
                pages=() if origin.because else [id_ for id_, page in self._pages.items() if origin.id in page.origins],
                event=event.id,
                status=event.status.value,
            )

    def _contradiction(self, contradiction: Contradiction) -> Alert:
        return self._alert(
            Rule.CONTRADICTION,
            key=sorted(f"{each.page}/{each.part}/{each.span}" for each in contradiction.because),
            at=None,
            title=f"{self._story.title}: statements that cannot both hold",
            text=contradiction_in_words(contradiction).text,
            because=contradiction.because,
        )

    def _figure(self, figure: FigureChange, before: FigureValue, after: FigureValue) -> Alert:
        stands = value_in_words(after)
        return self._alert(
            Rule.FIGURE,
            key=(
                self._story.id,
                figure.quantity,
                str(after.value),
                str(after.qualifier),
                str(after.by),
                str(after.as_of),
            ),
            at=after.published or after.as_of,
            title=f"{self._story.title}: {figure.quantity} {stands}",
            text=f"{figure.quantity.capitalize()}: {stands}; before {value_in_words(before)}.",
            pages=after.pages,
        )

    def _alert(
        self,
        rule: Rule,
        *,
        key: Sequence[str],
        at: str | None,
        title: str,
        text: str,
        because: Sequence[Evidence] = (),
        pages: Sequence[str] = (),
        event: str | None = None,
        status: str | None = None,
    ) -> Alert:
        quoted = tuple(self._quoted(each.page, each) for each in dict.fromkeys(because))
        quoted += tuple(self._quoted(page) for page in dict.fromkeys(pages))
        return Alert(
            id=_id(rule, key),
            rule=rule,
            story=self._story.id,
            story_title=plain.line(self._story.title),
            at=at if at and is_iso(at) else self._latest(quoted),
            title=plain.line(title),
            text=plain.text(text),
            because=quoted[:QUOTED],
            event=event,
            status=status,
        )

    def _quoted(self, page: str, words: Evidence | None = None) -> Quoted:
        known = self._pages.get(page)
        outlet, url = (known.outlet, known.url) if known else (None, None)
        if words is None:
            return Quoted(page, outlet, url)
        return Quoted(page, outlet, url, words.quote[:LONGEST], words.part, words.span)

    def _latest(self, quoted: Iterable[Quoted]) -> str:
        """When the last of some pages came out; of the story where none of them is dated."""
        days = [self._pages[each.page].published for each in quoted if each.page in self._pages]
        dated = [day for day in days if day and is_iso(day)]
        return max(dated, key=first_instant, default=self._story.last or self._changes.as_of)


def _id(rule: Rule, key: Sequence[str]) -> str:
    """Give "a" and sixteen hexadecimal digits of what an alert is about."""
    return f"a{hashlib.sha256(chr(0).join((rule.value, *key)).encode('utf-8', 'replace')).hexdigest()[:16]}"


def _when(change: EventChange) -> str:
    when = change.event.when
    return span_in_words(when.earliest, None if when.floor else when.latest) if when else ""
