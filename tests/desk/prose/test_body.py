"""The body of a story: a paragraph for each claim, the foremost first."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.desk.prose.body import body, tells_enough
from reportedly.model.dossier import DossierFigure, FigureValue, Party, Stance, Status, StatusChange
from reportedly.model.statement import Basis, Change, EventType, Factuality, PartKind

from .conftest import AS_OF, MEETING, OFFICIALS, dossier, origin, words

BERG = origin("Aino Berg", because=(words("Aino Berg said they would meet"),))
ANNOUNCED = replace(
    MEETING,
    status=Status.ANNOUNCED,
    since="2025-04-30",
    history=(*MEETING.history, StatusChange("2025-04-30", Status.ANNOUNCED, "by rule", BERG.because)),
    origins=(OFFICIALS, BERG, origin("hotel staff", stance=Stance.AGAINST, value=Factuality.POSSIBLY_NOT)),
)
STRIKE = replace(
    MEETING,
    id="e2",
    type=EventType.PROTEST,
    kind="strike",
    word="strike",
    participants=(Party("agent", "Kvark dockers"),),
    origins=(origin("their union", family="union"),),
    place_history=(),
    when_history=(),
)


def paragraphs(*events: object, **told: object) -> list[str]:
    return [" ".join(said.text for said in each.said) for each in body(dossier(*events, **told))]  # type: ignore[arg-type]


def test_what_decides_comes_first_then_what_else_is_for_it_then_what_is_against_it_then_what_is_to_come() -> None:
    assert paragraphs(ANNOUNCED) == [
        "Aino Berg said on Wednesday that Ida Strand and Oskar Nurmi would meet.",
        "Two unnamed officials told the Bothnia Mail on Monday that Ida Strand and Oskar Nurmi might meet in Vaasa on"
        " Tuesday 6 May.",
        "Hotel staff said on Wednesday that Ida Strand and Oskar Nurmi might not meet.",
        "It is expected in Vaasa on Tuesday 6 May. Earlier it was rumoured from Monday.",
    ]


def test_a_further_event_has_one_sentence_and_is_told_once() -> None:
    again = replace(STRIKE, id="e3")
    assert (
        paragraphs(MEETING, STRIKE, again)[-1] == "Their union said on Wednesday that Kvark dockers would go on strike."
    )
    assert len(paragraphs(MEETING, STRIKE, again)) == len(paragraphs(MEETING, STRIKE))


def test_what_only_a_headline_says_of_a_further_event_is_not_told() -> None:
    headline = replace(STRIKE.origins[0], because=(words("dockers to strike", part=PartKind.TITLE),))
    assert paragraphs(MEETING, replace(STRIKE, origins=(headline,))) == paragraphs(MEETING)


def test_the_way_to_a_meeting_told_by_the_same_is_not_told_again() -> None:
    visit = replace(
        MEETING, id="e4", type=EventType.VISIT, word="travel", participants=(Party("visitor", "Ida Strand"),)
    )
    assert paragraphs(MEETING, visit) == paragraphs(MEETING)
    assert len(paragraphs(MEETING, replace(visit, origins=(BERG,)))) > len(paragraphs(MEETING))


def test_an_event_of_people_tells_enough_only_with_people() -> None:
    assert tells_enough(MEETING)
    assert not tells_enough(replace(MEETING, participants=()))
    assert not tells_enough(replace(STRIKE, place=None, when=None))


def test_figures_come_with_their_giver_and_what_they_were() -> None:
    series = (
        FigureValue(4, "at least", "2025-04-29", "Vaasa Hospital"),
        FigureValue(7, None, "2025-04-30", "Vaasa Hospital"),
    )
    figure = DossierFigure("injured", series[1], series)
    assert paragraphs(MEETING, figures=(figure,))[-1] == (
        "Vaasa Hospital said on Wednesday that 7 people had been injured. Before that the figure was at least 4 on Tuesday."
    )


def test_a_dossier_without_events_has_no_body() -> None:
    assert body(dossier()) == ()


def test_sentences_of_a_day_are_dated_by_the_as_of() -> None:
    later = replace(dossier(ANNOUNCED), as_of="2025-06-01")
    assert "on 30 April that" in body(later)[0].said[0].text
    assert AS_OF < "2025-06-01"


def test_what_others_gave_later_was_not_before() -> None:
    series = tuple(
        FigureValue(n, None, f"2025-04-2{day}", giver)
        for n, day, giver in ((4, 7, "A Hospital"), (9, 8, "A Hospital"), (12, 9, "Kvark Post"))
    )
    figure = DossierFigure("injured", series[1], series)
    assert paragraphs(MEETING, figures=(figure,))[-1] == (
        "A Hospital said on Monday that 9 people had been injured. Before that the figure was 4 on Sunday."
    )


def test_several_who_say_the_very_same_share_a_sentence() -> None:
    same = tuple(origin(name, because=(words(f"{name} said so"),)) for name in ("Bo Lind", "Harbour Board"))
    event = replace(ANNOUNCED, origins=(*ANNOUNCED.origins, *same))
    assert paragraphs(event)[0].endswith("would meet. Bo Lind and the Harbour Board said the same.")
    assert not any(
        "said the same" in each for each in paragraphs(replace(event, origins=(*ANNOUNCED.origins, same[0])))
    )


def test_a_setting_that_the_first_sentence_gives_is_not_given_again() -> None:
    assert paragraphs(MEETING) == [
        "Two unnamed officials told the Bothnia Mail on Monday that Ida Strand and Oskar Nurmi might meet in Vaasa on"
        " Tuesday 6 May."
    ]


def test_what_occurred_opens_with_the_page_that_tells_it_where_nobody_is_cited_for_that() -> None:
    """Who said before that it would be is told after it."""
    told = StatusChange("2025-05-06", Status.OCCURRED, "by rule", (words("Strand and Nurmi met", page="p3"),))
    met = replace(ANNOUNCED, status=Status.OCCURRED, since="2025-05-06", history=(*ANNOUNCED.history, told))
    first, second, *_ = paragraphs(met)
    outlet = next(each.outlet for each in dossier(met).pages if each.id == "p3")
    assert re.search(rf"{outlet} reported on .+ that Ida Strand and Oskar Nurmi had met", first)
    assert second.startswith("Aino Berg said on Wednesday")


def test_what_is_called_off_opens_with_who_calls_it_off() -> None:
    """Who said on record, and later, that it would be is told after it."""
    off = origin("Ida Strand", basis=Basis.OFFICIAL, change=Change.CANCELLED, first="2025-04-29")
    called_off = replace(ANNOUNCED, status=Status.CANCELLED, history=(), origins=(off, BERG))
    assert paragraphs(called_off)[0].startswith("Ida Strand said on Tuesday that the meeting")


def test_what_is_denied_opens_with_who_denies_it() -> None:
    denies = origin("Ida Strand", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT)
    told = replace(ANNOUNCED, status=Status.DENIED, history=(), origins=(BERG, denies))
    first, second, *_ = paragraphs(told)
    assert first.startswith("Ida Strand said on Wednesday")
    assert second.startswith("Aino Berg said on Wednesday")


def test_whom_a_disaster_has_hit_is_told_before_what_else_happened() -> None:
    dead = FigureValue(9, None, "2025-04-30", "Vaasa Hospital", None, ("p1",))
    figures = (DossierFigure("dead", dead, (dead,)),)
    fire = replace(MEETING, type=EventType.DISASTER, word="fire", kind="fire", participants=())
    told = paragraphs(fire, STRIKE, figures=figures)
    assert told.index("Vaasa Hospital said on Wednesday that 9 people had died.") < len(told) - 1
    assert paragraphs(MEETING, STRIKE, figures=figures)[-1].startswith("Vaasa Hospital")
