"""The plainest news there is, in its plainest words: who is arrested, sacked, released, what is shut, raised, put off."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Change, EventMention, EventType, Factuality, PartKind

from .conftest import Recogniser, mention

BODY = "It was a long day in Turku. The weather was fine."


def roles(event: EventMention) -> set[tuple[str, str]]:
    return {(each.role, str(each.entity or each.name)) for each in event.participants}


def headline(page: Recogniser, title: str, text: str) -> EventMention:
    found = [each for each in page(BODY, title).events if each.part is PartKind.TITLE and each.text == text]
    assert found, title
    return found[0]


@pytest.mark.parametrize(
    ("title", "text", "kind", "told"),
    [
        ("Police arrest Marta Lund", "arrest", EventType.COURT, {("agent", "Police"), ("target", "Marta Lund")}),
        (
            "Club sacks manager Marta Lund",
            "sacks",
            EventType.APPOINTMENT,
            {("agent", "Club"), ("appointee", "Marta Lund")},
        ),
        (
            "Club to sack manager Marta Lund",
            "sack",
            EventType.APPOINTMENT,
            {("agent", "Club"), ("appointee", "Marta Lund")},
        ),
        ("Estonia to jail Marta Lund", "jail", EventType.COURT, {("agent", "Estonia"), ("target", "Marta Lund")}),
        ("Marta Lund retires, minister says", "retires", EventType.APPOINTMENT, {("appointee", "Marta Lund")}),
        ("Norway and Estonia swap prisoners", "swap", EventType.AGREEMENT, {("party", "Norway"), ("party", "Estonia")}),
        ("Actor Marta Lund dead at 80", "dead", EventType.DEATH, {("victim", "Marta Lund")}),
        ("Marta Lund found guilty of fraud", "found", EventType.COURT, {("target", "Marta Lund")}),
        ("Bergen plant to be closed", "closed", EventType.OTHER, {("theme", "Bergen plant")}),
        ("Bergen schools to close", "close", EventType.OTHER, {("theme", "Bergen schools")}),
    ],
)
def test_headlines(page: Recogniser, title: str, text: str, kind: EventType, told: set[tuple[str, str]]) -> None:
    event = headline(page, title, text)
    assert event.type is kind
    assert told == roles(event)


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Nurses plan to go on strike, officials said.", "strike", Factuality.PROBABLE),
        ("Nurses are considering walking out, officials said.", "walking out", Factuality.POSSIBLE),
        ("Nurses denied that they would strike, officials said.", "strike", Factuality.CERTAINLY_NOT),
        ("The banker Marta Lund walked free on Friday.", "walked free", Factuality.CERTAIN),
        ("Norway confirmed the withdrawal of troops from Estonia on Friday.", "withdrawal", Factuality.PROBABLE),
    ],
)
def test_how_certain_it_is(page: Recogniser, text: str, word: str, value: Factuality) -> None:
    assert mention(page(text), word).factuality[0].value is value


@pytest.mark.parametrize(
    ("text", "noun", "kind"),
    [
        ("Norway welcomed the release of two hostages on Friday.", "release", EventType.COURT),
        ("The withdrawal of troops from Estonia is expected next week.", "withdrawal", EventType.DEPLOYMENT),
        ("The jailing of the journalist Marta Lund came on Friday.", "jailing", EventType.COURT),
        ("Parliament is considering the repeal of the abortion law.", "repeal", EventType.LAW),
        ("The passage of the climate bill is expected next week.", "passage", EventType.LAW),
        ("Halvline announced 300 job cuts on Friday.", "job cuts", EventType.ECONOMIC),
        ("The party announced the suspension of the lawmaker Marta Lund.", "suspension", EventType.APPOINTMENT),
        ("The departure of Norwegian troops from Estonia began on Friday.", "departure", EventType.DEPLOYMENT),
        ("Norway is planning the lifting of sanctions on Estonia.", "lifting", EventType.SANCTION),
        ("The signing of the climate bill is planned for next week.", "signing", EventType.LAW),
    ],
)
def test_nouns(page: Recogniser, text: str, noun: str, kind: EventType) -> None:
    found = page(text)
    assert mention(found, noun).type is kind
    assert not [each for each in found.events if each.type is EventType.VISIT]


@pytest.mark.parametrize(
    ("text", "verb", "kind", "told"),
    [
        ("The port of Bergen was attacked on Friday.", "attacked", EventType.ATTACK, ("target", "The port of Bergen")),
        ("The town of Narvik was captured on Friday.", "captured", EventType.ATTACK, ("target", "The town of Narvik")),
        ("Estonia seized a Norwegian tanker on Friday.", "seized", EventType.COURT, ("agent", "Estonia")),
        ("The minister Marta Lund was questioned on Friday.", "questioned", EventType.COURT, ("target", "Marta Lund")),
        ("Marta Lund turned herself in on Friday.", "turned", EventType.COURT, ("target", "Marta Lund")),
        ("Norway will raise tariffs on Estonian steel.", "raise", EventType.SANCTION, ("agent", "Norway")),
        (
            "Norvik United sold the striker Marta Lund.",
            "sold",
            EventType.APPOINTMENT,
            ("appointee", "Marta Lund"),
        ),
        ("300 workers will lose their jobs at Norvik.", "lose", EventType.ECONOMIC, ("target", "300 workers")),
        ("The border with Estonia has reopened.", "reopened", EventType.OTHER, ("theme", "The border")),
    ],
)
def test_verbs(page: Recogniser, text: str, verb: str, kind: EventType, told: tuple[str, str]) -> None:
    event = mention(page(text), verb)
    assert event.type is kind
    role, who = told
    assert [each for each in event.participants if each.role == role and who in (each.name, each.entity)]


def test_who_replaces_his_own_people_does_it(page: Recogniser) -> None:
    event = mention(page("Norway plans to replace its envoy Marta Lund."), "replace")
    assert {("agent", "Norway"), ("appointee", "Marta Lund")} <= roles(event)


def test_a_game_whose_release_is_called_off_does_not_come_out(page: Recogniser) -> None:
    event = mention(page("Norsoft has called off the release of the video game Skadi."), "release")
    assert event.change is Change.CANCELLED


def test_jobs_that_go_visit_nobody(page: Recogniser) -> None:
    assert not [each for each in page(BODY, "300 jobs to go in Bergen").events if each.type is EventType.VISIT]


def test_a_club_that_thinks_of_it_has_not_done_it(page: Recogniser) -> None:
    event = headline(page, "Club considers sacking manager Marta Lund", "sacking")
    assert [each.value for each in event.factuality if each.by == ARTICLE] == [Factuality.POSSIBLE]


@pytest.mark.parametrize(
    "text",
    [
        "Norway welcomed the decision of the Estonian president on Friday.",
        "Norway expects the withdrawal of the troops in Turku on Friday.",
    ],
)
def test_what_is_welcomed_or_expected_is_no_guest(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.VISIT]


def test_troops_that_leave_pay_no_visit(page: Recogniser) -> None:
    assert mention(page("Norwegian troops will leave Estonia by May."), "leave").type is EventType.DEPLOYMENT


def test_what_is_put_off_may_be_ones_own_deed(page: Recogniser) -> None:
    event = mention(page("The chief executive Marta Lund has delayed retiring."), "retiring")
    assert (event.change, event.expected) == (Change.POSTPONED, True)
