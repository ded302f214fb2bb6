"""Corrections of what was read, and decisions on how an event stands."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from tests.stories.corrections.making import AT, corrected, dossier, event
from tests.stories.factories import meeting, page, source

from reportedly.model.correction import Correction, CorrectionKind, Passage
from reportedly.model.dossier import Dossier, Evidence, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import Act, Basis, Change, EventMention, Factuality, PartKind

RUMOUR = page("A", "2025-05-01", meeting("a1"), sources=(source(1, "an official", Basis.ANONYMOUS),), text="A tells.")


def told(name: str, day: str, who: str, said: EventMention, act: Act = Act.STATE) -> Reading:
    return page(name, day, said, sources=(source(1, who, Basis.OFFICIAL, who, act),), text=f"{name} writes of it.")


def promised(day: str) -> Reading:
    return told("P", day, "Signe Torvald", meeting("a1", Factuality.CERTAIN))


def called_off(day: str) -> Reading:
    return told("X", day, "Signe Torvald", meeting("a1", Factuality.CERTAIN, change=Change.CANCELLED))


def decision(found: Dossier, status: Status, since: str, **more: object) -> Correction:
    return corrected(
        CorrectionKind.STATUS, found, found.events[0].id, after=status.value, since=since, before="rumoured", **more
    )


def steps(readings: Sequence[Reading], *corrections: Correction, as_of: str = "2025-05-11") -> list[tuple[str, Status]]:
    return [(step.at, step.status) for step in event(readings, *corrections, as_of=as_of).history]


# --- status


def test_a_decision_stands_in_the_history_with_who_made_it_why_and_the_words_it_rests_on() -> None:
    words = Passage("A", PartKind.BODY, (0, 1), "A")
    made = decision(dossier([RUMOUR]), Status.DENIED, "2025-05-03", because=(words,))
    last = event([RUMOUR], made, as_of="2025-05-11").history[-1]
    assert (last.at, last.status) == ("2025-05-03", Status.DENIED)
    assert last.rule == "corrected by Ada Lind: she told us"
    full_stop = event([RUMOUR], replace(made, why="she told us."), as_of="2025-05-11").history[-1]
    assert full_stop.rule == last.rule
    assert last.because == (Evidence("A", PartKind.BODY, (0, 1), "A"),)


def test_a_decision_holds_from_its_instant_on() -> None:
    made = decision(dossier([RUMOUR]), Status.CONFIRMED, "2025-05-03")
    assert event([RUMOUR], made, as_of="2025-05-02").status is Status.RUMOURED
    found = event([RUMOUR], made, as_of="2025-05-03")
    assert (found.status, found.since) == (Status.CONFIRMED, "2025-05-03")


def test_what_tells_less_than_was_decided_does_not_move_it() -> None:
    pages = [RUMOUR, promised("2025-05-05")]
    made = decision(dossier(pages), Status.CONFIRMED, "2025-05-03")
    assert steps(pages) == [("2025-05-01", Status.RUMOURED), ("2025-05-05", Status.ANNOUNCED)]
    assert steps(pages, made) == [("2025-05-01", Status.RUMOURED), ("2025-05-03", Status.CONFIRMED)]


def test_what_tells_more_than_was_decided_moves_it_on() -> None:
    pages = [RUMOUR, promised("2025-05-05")]
    made = decision(dossier(pages), Status.REPORTED, "2025-05-03")
    assert steps(pages, made)[1:] == [("2025-05-03", Status.REPORTED), ("2025-05-05", Status.ANNOUNCED)]


def test_a_party_that_calls_it_off_moves_what_was_decided() -> None:
    pages = [RUMOUR, promised("2025-05-02"), called_off("2025-05-06")]
    made = decision(dossier(pages), Status.CONFIRMED, "2025-05-03")
    assert steps(pages, made)[-2:] == [("2025-05-03", Status.CONFIRMED), ("2025-05-06", Status.CANCELLED)]


def test_rumours_do_not_bring_back_what_was_decided_to_be_called_off_but_a_party_does() -> None:
    later = [page("B", "2025-05-05", meeting(), outlet="B Post", text="B reports.", byline=("Jon Vik",))]
    made = decision(dossier([RUMOUR]), Status.CANCELLED, "2025-05-03")
    assert steps([RUMOUR, *later], made)[-1] == ("2025-05-03", Status.CANCELLED)
    assert steps([RUMOUR, promised("2025-05-06")], made)[-1] == ("2025-05-06", Status.ANNOUNCED)


def test_what_was_decided_to_come_lapses_when_its_time_has_passed() -> None:
    made = decision(dossier([RUMOUR]), Status.CONFIRMED, "2025-05-03")
    assert steps([RUMOUR], made, as_of="2025-05-30")[-1] == ("2025-05-16", Status.LAPSED)


def test_a_decision_after_the_lapse_stands() -> None:
    made = decision(dossier([RUMOUR]), Status.OCCURRED, "2025-05-20")
    found = steps([RUMOUR], made, as_of="2025-05-30")
    assert [status for _, status in found] == [Status.RUMOURED, Status.LAPSED, Status.OCCURRED]


def test_of_two_decisions_the_later_one_stands() -> None:
    found = dossier([RUMOUR])
    both = decision(found, Status.CONFIRMED, "2025-05-03"), decision(found, Status.DENIED, "2025-05-04")
    assert event([RUMOUR], *both, as_of="2025-05-05").status is Status.DENIED


# --- outlet, date, party, headline


def test_a_page_with_its_outlet_put_right_speaks_with_that_outlet_s_voice() -> None:
    pages = [RUMOUR, page("B", "2025-05-02", meeting("a1"), sources=RUMOUR.attributions, text="B tells it too.")]
    assert event(pages).independent.at_most == 2
    put_right = Correction(CorrectionKind.OUTLET, "s", AT, "Ada Lind", "a mirror", "B", before="B Post", after="A Post")
    assert event(pages, put_right).independent.at_most == 1
    assert [each.outlet for each in dossier(pages, put_right).pages] == ["A Post", "A Post"]


def redated(published: str) -> Correction:
    return Correction(CorrectionKind.DATE, "s", AT, "Ada Lind", "the stamp is wrong", "B", after=published)


def test_a_page_with_its_date_put_right_is_known_from_then_at_every_as_of() -> None:
    pages = [RUMOUR, promised("2025-05-09"), page("B", "2025-05-09", meeting(), text="B writes of it.")]
    right = redated("2025-05-02")
    assert [each.id for each in dossier(pages, as_of="2025-05-03").pages] == ["A"]
    found = dossier(pages, right, as_of="2025-05-03").pages
    assert [(each.id, each.published) for each in found] == [("A", "2025-05-01"), ("B", "2025-05-02")]


def test_days_counted_from_a_wrong_date_are_left_open_and_those_of_the_same_day_stay() -> None:
    pages = [page("B", "2025-05-09", meeting(), text="B writes of it.")]
    assert event(pages, redated("2025-05-02")).when is None
    assert event(pages, redated("2025-05-09T08:00Z")).when


def test_a_date_put_right_is_not_weighed_against_the_text() -> None:
    """Its doubts are gone with it."""
    text = "They will meet on Monday, 12 May, she said. They met before on Tuesday, 13 May, he said."
    pages = [page("B", "2026-05-20", meeting(), text=text)]
    pages = [replace(each, captured="2027-01-01T00:00Z") for each in pages]
    assert dossier(pages, as_of="2027-01-02").pages[0].doubts
    assert dossier(pages, redated("2026-05-21"), as_of="2027-01-02").pages[0].doubts == ()


def test_a_party_put_right_is_that_of_the_title_and_keeps_the_event_s_id() -> None:
    pages = [RUMOUR, promised("2025-05-05")]
    found = dossier(pages)
    before = found.events[0]
    party = corrected(CorrectionKind.PARTY, found, before.id, before="Ilmar Kask", after="Eva Holm")
    after = event(pages, party)
    assert after.title == before.title.replace("Ilmar Kask", "Eva Holm") != before.title
    assert (after.id, len(after.participants)) == (before.id, 2)
    assert {each.entity for each in after.participants} == {"Signe Torvald", "Eva Holm"}


def test_a_headline_set_by_hand_wins_the_last_one_of_several() -> None:
    first, last = (
        Correction(CorrectionKind.HEADLINE, "s", AT, "Ada Lind", "clearer", after=told)
        for told in ("Torvald and Kask", "Will the two meet?")
    )
    assert dossier([RUMOUR], first, last).story.title == "Will the two meet?"


def test_a_correction_of_an_event_nobody_tells_any_more_is_said_to_be_without_subject() -> None:
    made = replace(decision(dossier([RUMOUR]), Status.CONFIRMED, "2025-05-03"), number=4)
    gone = page("A", "2025-05-01", replace(meeting(), text="talk", span=(0, 4)), text="Talk of it.")
    assert dossier([gone], made).lost == (4,)
    assert dossier([RUMOUR], made).lost == ()


def test_with_captures_limited_only_corrections_made_by_then_count() -> None:
    made = [
        Correction(CorrectionKind.HEADLINE, "s", "2025-07-02T08:00:00Z", "Ada Lind", "clearer", after="First"),
        Correction(CorrectionKind.HEADLINE, "s", "2025-07-04T08:00:00Z", "Ada Lind", "clearer", after="Second"),
    ]
    made[0] = replace(made[0], withdrawn="2025-07-05T08:00:00Z", withdrawn_by="Jon Vik", withdrawn_why="no")
    from reportedly.pipeline.dossiers import assembled

    def title(by: str) -> tuple[str, list[str | None]]:
        found = assembled("s", [RUMOUR], made, "2025-05-30", by)
        assert found
        return found.story.title, [each.withdrawn for each in found.corrections]

    plain = dossier([RUMOUR]).story.title
    assert title("2025-07-01") == (plain, [])
    assert title("2025-07-03") == ("First", [None])
    assert title("2025-07-06") == ("Second", ["2025-07-05T08:00:00Z", None])


@pytest.mark.parametrize("status", list(Status))
def test_any_status_may_be_decided_on(status: Status) -> None:
    assert event([RUMOUR], decision(dossier([RUMOUR]), status, "2025-05-03"), as_of="2025-05-04").status is status
