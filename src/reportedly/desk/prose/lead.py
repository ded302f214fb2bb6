"""The lead: how an event stands, in a few plain sentences."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.desk.prose.days import DAYS, dated, day, expected, in_turn, on_day, since
from reportedly.desk.prose.deeds import where
from reportedly.desk.prose.figures import figure_sentences
from reportedly.desk.prose.headlines import is_ahead
from reportedly.desk.prose.names import in_sentence, is_plural, outlet_in_sentence
from reportedly.desk.prose.origins import (
    backing,
    countering,
    denying,
    independence_in_words,
    is_somebody,
    listener,
    named,
    one_of_each_family,
    unnamed,
    vouching,
)
from reportedly.desk.prose.said import Said, sentence
from reportedly.desk.wording import counted, several
from reportedly.model.dossier import Answer, Dossier, DossierEvent, DossierPage, Origin, Silence, Status
from reportedly.model.statement import Basis, EventType, Factuality

WITH_A_TOLL = frozenset({EventType.DISASTER, EventType.ATTACK, EventType.OUTBREAK})
"""What is known by whom it has hit."""
EARLIER = 3
"""Earlier statuses that are told of, besides the first of all."""
_LASTING = frozenset(
    {Status.RUMOURED, Status.REPORTED, Status.UNDER_WAY, Status.OCCURRED, Status.DISPUTED, Status.LAPSED}
)
"""What a matter is for a time; the others are what somebody does on a day."""
_SETTLED = frozenset({Status.OCCURRED, Status.UNDER_WAY, Status.CONFIRMED, Status.POSTPONED, Status.CANCELLED})
_PLANNED = frozenset({Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED})
_OPEN = frozenset(
    {Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED, Status.DISPUTED}
)


def lead(dossier: Dossier | Answer, event: DossierEvent) -> tuple[Said, ...]:
    """Give how an event of a dossier or answer stands: since when, by whom, who is silent or against it, and when."""
    return (*standfirst(dossier, event), *_toll(dossier, event), *_against(event), *outlook(dossier, event))


def _toll(dossier: Dossier | Answer, event: DossierEvent) -> tuple[Said, ...]:
    """How many have died in what the story is about, as the value that stands tells it."""
    if event.type not in WITH_A_TOLL or event.status not in _SETTLED or event is not dossier.events[0]:
        return ()
    dead = next((each for each in dossier.figures if each.quantity == "dead" and not each.of), None)
    return figure_sentences(dead, dossier.as_of)[:1] if dead else ()


def standfirst(dossier: Dossier | Answer, event: DossierEvent) -> tuple[Said, ...]:
    """Give the beginning of the lead: since when an event stands so, by how many origins, and who is silent."""
    as_of, pages = dossier.as_of, telling_pages(event, dossier)
    whole = dossier.story.pages if isinstance(dossier, Dossier) else len(pages)
    count = counted(whole, "page") if len(pages) == whole else f"{len(pages):,} of the story's {counted(whole, 'page')}"
    return (
        Said(sentence(_standing(event, as_of)), event.history[-1].because if event.history else ()),
        Said(sentence(f"{count} {'tells' if len(pages) == 1 else 'tell'} of it{_from_whom(event, pages)}")),
        *_silences(event),
    )


def briefly(event: DossierEvent, as_of: str) -> tuple[str, str]:
    """Give how an event stands and whose word it rests on, in two sentences for a list of stories."""
    return sentence(_standing(event, as_of)), sentence(_behind(event, ()))


def outlook(
    dossier: Dossier | Answer, event: DossierEvent, beside: str = "", then: str = "Before that"
) -> tuple[Said, ...]:
    """Give the end of the lead: when and where it is expected, unless words beside it say so; how it stood before.

    `then` is what that begins with: "Before that" says nothing where the present status is not told just above.
    """
    ahead = () if beside and _setting(event, dossier.as_of) in beside else _expected(event, dossier.as_of)
    return (*ahead, *_before(event, dossier.as_of, then))


def _setting(event: DossierEvent, as_of: str) -> str:
    return " ".join(filter(None, (where(event), expected(event.when, as_of))))


def telling_pages(event: DossierEvent, dossier: Dossier | Answer) -> tuple[DossierPage, ...]:
    """Give the pages that tell of an event, those with the text of one, and those that rest on its origins alone."""
    told = {mention.rpartition("#")[0] for mention in event.mentions}
    behind = {origin.id for origin in backing(event)}
    return tuple(
        page
        for page in dossier.pages
        if page.id in told or page.copy_of in told or (page.origins and behind.issuperset(page.origins))
    )


def stood_as(status: Status) -> str:
    """Give a status as what something was before: "rumoured", "held to have occurred"."""
    return {Status.OCCURRED: "held to have occurred", Status.LAPSED: "held to have lapsed"}.get(status, status.value)


def standing_in_words(event: DossierEvent) -> str:
    """Give the status as the beginning of a sentence: "Rumoured", "Confirmed by both parties"."""
    if event.by_hand:
        return f"{event.status.value.capitalize()}, by an editor's decision"
    if event.status is Status.CONFIRMED:
        return "Confirmed by both parties" if len(event.participants) == 2 else "Confirmed by the parties"
    return event.status.value.capitalize()


def _standing(event: DossierEvent, as_of: str) -> str:
    at, words = event.since, standing_in_words(event)
    if at is None:
        return words
    on = on_day(at, as_of)
    if event.by_hand:
        return f"{words} {on}"
    match event.status:
        case Status.OCCURRED:
            return _occurred(event, as_of)
        case Status.POSTPONED:
            return f"{words} {on}{_moved(event, as_of)}"
        case Status.DENIED:
            by = named([unnamed(each) for each in one_of_each_family(denying(event))])
            return f"{words} {on}{f' by {by}' if by else ''}"
        case Status.RETRACTED:
            return f"Withdrawn {on} by every origin that supported it"
        case Status.LAPSED:
            return f"Lapsed {on}: its time has passed, and no page known says that it happened"
        case Status.ANNOUNCED | Status.CONFIRMED | Status.CANCELLED:
            return f"{words} {on}"
    return f"{words} {since(at, as_of)}"


def _occurred(event: DossierEvent, as_of: str) -> str:
    when = "" if event.when and event.when.floor else expected(event.when, as_of)
    occurred = " ".join(filter(None, ("Occurred", where(event), when)))
    return occurred if when else f"{occurred}, as told {since(event.since or as_of, as_of)}"


def _moved(event: DossierEvent, as_of: str) -> str:
    """From which day to which, as far as that is told."""
    days = [each for each in event.when_history if each.earliest]
    if event.when is None or event.when.earliest is None or not event.when_history[-1:] or not days:
        return ", without a new date"
    if event.when.floor:
        return f", to a day not before {dated(event.when.earliest, as_of)}"
    before = [each.earliest for each in days if each.earliest and each.earliest[:10] != event.when.earliest[:10]]
    # Days of the week are those about now: of what was moved long ago they would be taken for those of then.
    written = day if day(event.since or as_of, as_of) in DAYS else dated
    start = f" from {written(before[-1], as_of)}" if before else ""
    return f"{start} to {written(event.when.earliest, as_of)}"


def _behind(event: DossierEvent, pages: tuple[DossierPage, ...]) -> str:
    """How many independent origins there are, and who: each family once.

    They are marked as those for the claim where the sentence before names those against it.
    """
    said = vouching(event)
    first = one_of_each_family(origin for origin in said if is_somebody(origin))[: event.independent.at_most]
    count = independence_in_words(event.independent)
    count = f"{count} for it" if event.status is Status.DENIED and first else count
    names = named([unnamed(origin) for origin in first])
    family = [origin for origin in said if first and origin.family == first[0].family]
    listeners = {listener(origin, pages) for origin in family}
    alone = len(first) == event.independent.at_most == len(listeners) == 1
    through = listeners.pop() if alone else None
    only = f", through one outlet, {outlet_in_sentence(through)}" if through else ""
    return f"{count}: {names}{only}" if names else count


def _from_whom(event: DossierEvent, pages: tuple[DossierPage, ...]) -> str:
    """Whose word the pages rest on; who is for a thing denied is not who the pages have their word from.

    Of what several outlets tell as done without a source it is not known from whom, and to name one would be wrong.
    """
    told = one_of_each_family(vouching(event))
    own = all(origin.basis is Basis.OUTLET and origin.name in origin.reached_through for origin in told)
    if own and len(told) > 1 and event.independent.at_most == 1:
        return f", no source named: {named([unnamed(origin) for origin in told])}"
    apart = event.status is Status.DENIED or event.independent.at_most == 0
    return f"; {_behind(event, pages)}" if apart else f", from {_behind(event, pages)}"


def _silences(event: DossierEvent) -> Iterator[Said]:
    """The parties that have not spoken: those that pages say so of, and those that no page lets speak."""
    if event.status in _SETTLED:
        return
    told = [each for each in event.silent if each.because]
    unheard = [each for each in event.silent if not each.because]
    if told:
        yield Said(sentence(_not_commented(told)), tuple(words for each in told for words in each.because))
    if unheard:
        yield Said(sentence(f"No word from {_either(unheard)} is known"))


def _not_commented(silent: list[Silence]) -> str:
    names = list(dict.fromkeys(in_sentence(each.party) for each in silent))
    if len(names) == 1:
        return f"{names[0]} {'have' if is_plural(names[0]) else 'has'} not commented"
    if len(names) == 2:
        return f"Neither {names[0]} nor {names[1]} has commented"
    return f"{several(names)} have not commented"


def _either(silent: list[Silence]) -> str:
    names = list(dict.fromkeys(in_sentence(each.party) for each in silent))
    return several(names) if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _against(event: DossierEvent) -> Iterator[Said]:
    """Who speaks against it and how far, where that is not the status already, nor overtaken by it."""
    elsewhere = {origin.family for origin in backing(event)}
    against = [each for each in countering(event) if each.family not in elsewhere]
    if event.status in _SETTLED:
        against = [each for each in against if each.first and event.since and each.first >= event.since[:10]]
    signs = [each for each in against if each.value is not Factuality.CERTAINLY_NOT]
    setting = [each for each in against if each.setting_denied and each not in signs]
    denials = [each for each in against if each not in signs and each not in setting]
    if denials and event.status is not Status.DENIED:
        yield _told_by("{} {deny} it", denials)
    if setting:
        yield _told_by("{} {deny} only its place or occasion", setting)
    if signs:
        yield _told_by("Signs against it come from {}", signs)


def _told_by(words: str, origins: list[Origin]) -> Said:
    names = list(dict.fromkeys(unnamed(each) for each in origins))
    deny = "deny" if len(names) > 1 or is_plural(names[0]) else "denies"
    because = tuple(dict.fromkeys(words for origin in origins for words in origin.because))
    return Said(sentence(words.format(named(names), deny=deny)), because)


def _expected(event: DossierEvent, as_of: str) -> Iterator[Said]:
    """The date and place that are named for it, while it is open."""
    if event.status not in _OPEN or not is_ahead(event):
        return
    told = _setting(event, as_of)
    if event.status is Status.POSTPONED and not expected(event.when, as_of):
        return  # where it will be is no answer to when
    dates, places = event.when_history[-1:], event.place_history[-1:]
    because = (*(words for each in dates for words in each.because), *(w for each in places for w in each.because))
    if told:
        how = "It is expected" if event.status in _PLANNED else "If so, it would be"
        yield Said(sentence(f"{how} {told}"), because)


def _before(event: DossierEvent, as_of: str, then: str) -> Iterator[Said]:
    """The statuses before the present one in their order: how it began, and the last of them."""
    earlier = event.history[:-1]
    if not earlier:
        return
    left_out = len(earlier) > EARLIER + 1
    steps = (earlier[0], *earlier[-EARLIER:]) if left_out else earlier
    days = in_turn([step.at for step in steps], as_of)
    told = [
        f"{stood_as(step.status)} {_from(step.status, day, step.at)}" for step, day in zip(steps, days, strict=True)
    ]
    words = f"first {told[0]}, and later {several(told[1:])}" if left_out else several(told)
    because = tuple(each for step in reversed(steps) for each in step.because)
    yield Said(sentence(f"{then} it was {words}"), because)


def _from(status: Status, day: str, at: str) -> str:
    if status in _LASTING:
        return f"from {day}"
    return f"on {day}" if len(at) >= len("2025-03-14") else f"in {day}"
