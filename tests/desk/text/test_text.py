"""What a person reads: plain words, nothing claimed to be true, one source in the singular."""

from __future__ import annotations

import io
import re

import pytest
from msgspec.structs import replace
from rich.console import Console, Group, RenderableType

from reportedly.desk.text.answer import answer_text
from reportedly.desk.text.changes import changes_text
from reportedly.desk.text.dossier import dossier_text
from reportedly.desk.text.event import brief, independence_in_words, lead
from reportedly.desk.text.figure import figure_lines, value_in_words
from reportedly.desk.text.reading import reading_text
from reportedly.desk.text.stories import stories_text
from reportedly.model.article import Article, Credit, CreditKind, Furniture
from reportedly.model.changes import Changes, EventChange, NewOrigin, PageTally
from reportedly.model.dossier import (
    Answer,
    Asks,
    CalendarEntry,
    Contradiction,
    Dossier,
    DossierEvent,
    DossierFigure,
    DossierPage,
    DossierPlace,
    Evidence,
    FigureValue,
    Independence,
    Interval,
    Origin,
    Party,
    Silence,
    Stance,
    Status,
    StatusChange,
    StoryHead,
)
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    Act,
    Attribution,
    AttributionKind,
    Basis,
    EventMention,
    EventType,
    Factuality,
    Figure,
    Judgement,
    Participant,
    PartKind,
    Place,
    Source,
    TimeExpression,
    When,
    Words,
)

BODY = PartKind.BODY


def evidence(quote: str, page: str = "p1") -> Evidence:
    return Evidence(page, BODY, (0, len(quote)), quote)


RUMOUR = DossierEvent(
    id="e1",
    title="Meeting of Ida Strand and Oskar Nurmi in Vaasa",
    type=EventType.MEETING,
    participants=(Party("party", "Ida Strand"), Party("party", "Oskar Nurmi")),
    place=DossierPlace("Vaasa", "FI", 63.1, 21.6),
    when=Interval("2025-05-02", "2025-05-04"),
    status=Status.RUMOURED,
    since="2025-04-28",
    history=(
        StatusChange("2025-04-28", Status.RUMOURED, "only unnamed origins", (evidence("Strand may come to Vaasa"),)),
    ),
    origins=(
        Origin(
            "o1",
            "two officials, to the Bothnia Mail",
            "f1",
            Basis.ANONYMOUS,
            Stance.FOR,
            "2025-04-27",
            ("Bothnia Mail (cited, not seen)", "Seawire (cited, not seen)", "Kvarken Echo", "Umea Echo"),
            told_to="Bothnia Mail",
        ),
        Origin("o2", "a harbour pilot in Vaasa", "f2", Basis.WITNESS, Stance.AGAINST, "2025-04-28", ("Kvarken Echo",)),
    ),
    independent=Independence(1, 1),
    silent=(Silence("Strandline", "2025-04-28", (evidence("Strandline did not say"),)),),
    mentions=("p1#e1",),
)
PAGES = (
    DossierPage(
        "p1",
        None,
        "Kvarken Echo",
        "2025-04-28",
        chain=("Kvarken Echo", "Seawire", "Bothnia Mail", "two officials"),
        origins=("o1", "o2"),
    ),
    DossierPage(
        "p2", None, "Umea Echo", "2025-04-29", copy_of="p1", chain=("Umea Echo", "Bothnia Mail"), origins=("o1",)
    ),
)
TOLL = DossierFigure(
    "dead",
    FigureValue(1296, "at least", "2025-04-29", "the interior ministry"),
    (
        FigureValue(820, None, "2025-04-28", "police"),
        FigureValue(1296, "at least", "2025-04-29", "the interior ministry"),
    ),
)
DOSSIER = Dossier(
    StoryHead("s-p1", "Strand's visit to Vaasa", "2025-04-28", "2025-04-29", 2, Status.RUMOURED),
    "2025-04-30T23:59Z",
    (RUMOUR, replace(RUMOUR, id="e2", title="Opening of the fair", status=Status.CONFIRMED, silent=())),
    (TOLL,),
    (Contradiction("Two dates for the meeting.", (evidence("on Friday"), evidence("on Sunday", "p2"))),),
    PAGES,
    (CalendarEntry("Meeting in Vaasa", "2025-05-02", "2025-05-04", Status.RUMOURED, "e1"),),
)


def printed(text: RenderableType, width: int = 100) -> str:
    """As it stands in a file or a pipe."""
    console = Console(file=io.StringIO(), width=width, highlight=False, markup=False, emoji=False)
    console.print(text)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())  # type: ignore[attr-defined]


def flat(text: RenderableType) -> str:
    return " ".join(printed(text).split())


def test_the_lead_tells_how_it_stands_who_is_behind_it_who_is_silent_and_when() -> None:
    assert flat(lead(RUMOUR, DOSSIER)) == (
        "Rumoured since Monday. 2 pages tell of it, from one independent origin: two unnamed officials, through one outlet, the Bothnia "
        "Mail. Strandline has not commented. Signs against it come from a harbour pilot in Vaasa. "
        "If so, it would be in Vaasa between 2 and 4 May."
    )


def test_a_floor_is_told_as_one() -> None:
    aimed_at = replace(RUMOUR, when=Interval("2025-05-02", "2025-05-02", floor=True))
    assert "in Vaasa, not before 2 May 2025;" in flat(brief(aimed_at))


def test_a_confirmation_names_who_confirmed() -> None:
    assert flat(brief(replace(RUMOUR, status=Status.CONFIRMED))).startswith("Confirmed by both parties: a meeting of")


def test_who_speaks_against_an_event_is_named_and_not_only_counted() -> None:
    pilots = tuple(replace(RUMOUR.origins[1], id=f"o{n}", name=f"pilot {n}") for n in range(2, 7))
    denied = replace(RUMOUR, status=Status.DENIED, origins=(RUMOUR.origins[0], *pilots), silent=())
    assert "one independent origin for it" in flat(brief(denied))
    assert flat(brief(denied)).endswith("against it: pilot 2, pilot 3, pilot 4 and 2 more.")


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0, 0, "no origin is stated"),
        (1, 1, "one independent origin"),
        (3, 3, "3 independent origins"),
        (1, 2, "at least one independent origin, at most 2"),
        (5, 7, "at least 5 independent origins, at most 7"),
    ],
)
def test_one_origin_is_never_put_in_the_plural(low: int, high: int, words: str) -> None:
    assert independence_in_words(Independence(low, high)) == words


def test_the_origin_tree_goes_from_the_source_through_those_that_passed_it_on() -> None:
    shown = printed(dossier_text(DOSSIER))
    tree = shown[shown.index("Says so") : shown.index("Other events")]
    lines = [re.sub(r"^[\s│├└─]+", "", line) for line in tree.splitlines()]
    assert lines[:9] == [
        "Says so",
        "two officials, to the Bothnia Mail (anonymous), 27 April 2025 o1",
        "Bothnia Mail (cited, not seen)",
        "Seawire (cited, not seen)",
        "Kvarken Echo",
        "Umea Echo",
        "Speaks against it",
        "a harbour pilot in Vaasa (witness), 28 April 2025 o2",
        "Kvarken Echo",
    ]
    depth = {line: len(raw) - len(line) for raw, line in zip(tree.splitlines(), lines, strict=True)}
    assert depth["Seawire (cited, not seen)"] == depth["Umea Echo"] > depth["Bothnia Mail (cited, not seen)"]


def test_a_dossier_shows_history_calendar_figures_contradictions_and_pages() -> None:
    shown = flat(dossier_text(DOSSIER))
    for words in (
        "Strand's visit to Vaasa 2 pages · 28–29 April 2025 · as of 30 April 2025, 23:59 UTC · s-p1",
        '28 April 2025 rumoured: only unnamed origins "Strand may come to Vaasa" (Kvarken Echo)',
        "2–4 May 2025 Meeting in Vaasa rumoured",
        "Dead: at least 1,296, by the interior ministry, as of 29 April 2025",
        "28 April 2025 820, by police",
        'Two dates for the meeting. "on Friday" (Kvarken Echo) "on Sunday" (Umea Echo)',
        "copy of Kvarken Echo (p1)",
        "28 Apr 2025 Kvarken Echo <- Seawire <- Bothnia Mail <- two officials p1",
    ):
        assert words in shown


def test_events_told_in_passing_are_counted_and_only_dated_ones_stand_in_the_calendar() -> None:
    runs = replace(RUMOUR, id="e2", title="Runs - Strand", type=EventType.OTHER)
    ends = replace(runs, id="e3", title="Ends", participants=(), place=None)
    calendar = tuple(
        CalendarEntry(event.title, "2025-05-02", None, Status.REPORTED, event.id) for event in (runs, ends)
    )
    shown = flat(dossier_text(replace(DOSSIER, events=(RUMOUR, runs, ends), calendar=calendar)))
    assert "Other events Left out, told in passing: 2 events" in shown
    assert "not before 2 May 2025 Runs - Strand reported" in shown
    assert "Ends" not in shown


def test_what_people_do_is_told_only_with_their_names() -> None:
    nobody = replace(RUMOUR, id="e2", title="Meetings in Vaasa", participants=())
    quake = replace(nobody, id="e3", title="Earthquake in Vaasa", type=EventType.DISASTER)
    calendar = tuple(
        CalendarEntry(each.title, "2025-05-02", "2025-05-02", each.status, each.id) for each in (nobody, quake)
    )
    shown = flat(dossier_text(replace(DOSSIER, events=(RUMOUR, nobody, quake), calendar=calendar)))
    assert "Rumoured: Earthquake in Vaasa, 2–4 May 2025" in shown and "2 May 2025 Earthquake in Vaasa" in shown
    assert "Meetings in Vaasa" not in shown


def test_two_statements_that_contradict_each_other_on_several_events_are_shown_once() -> None:
    again = Contradiction("Two dates for the visit.", DOSSIER.contradictions[0].because)
    shown = flat(dossier_text(replace(DOSSIER, contradictions=(*DOSSIER.contradictions, again))))
    assert shown.count('"on Friday"') == 1 and "Two dates for the meeting." in shown


def test_words_of_a_page_that_take_two_lines_stay_in_their_column() -> None:
    long = replace(RUMOUR, history=(StatusChange("2025-04-28", Status.RUMOURED, "rule", (evidence("word " * 30),)),))
    lines = printed(dossier_text(replace(DOSSIER, events=(long,))), width=80).splitlines()
    at = next(number for number, line in enumerate(lines) if '"word word' in line)
    assert lines[at + 1].startswith("      word")


def test_what_has_lapsed_is_shown_with_what_was_said_of_it() -> None:
    lapse = StatusChange("2025-05-08", Status.LAPSED, "its time has passed", (evidence("trip"),))
    lapsed = replace(RUMOUR, status=Status.LAPSED, history=(*RUMOUR.history, lapse))
    shown = flat(answer_text(Answer("Will they meet?", "2025-06-01", (lapsed,), (), PAGES)))
    assert shown.index("28 April 2025: only unnamed origins") < shown.index("8 May 2025: its time has passed")


def test_clocks_of_several_zones_stand_with_their_zone() -> None:
    """09:50 in one zone is before 08:15 in another."""
    pages = (replace(PAGES[0], published="2025-04-28T09:50+02:00"), replace(PAGES[1], published="2025-04-28T08:15Z"))
    shown = flat(dossier_text(replace(DOSSIER, pages=pages)))
    assert "28 Apr 2025 09:50 +02:00" in shown
    assert "28 Apr 2025 08:15 UTC" in shown
    alike = tuple(replace(each, published="2025-04-28T09:50+02:00") for each in PAGES)
    assert "09:50 +02:00" not in flat(dossier_text(replace(DOSSIER, pages=alike)))


def test_what_is_doubtful_about_a_date_is_told() -> None:
    pages = (replace(PAGES[0], doubts=("only the month of publication is known",)), PAGES[1])
    for text in (
        dossier_text(replace(DOSSIER, pages=pages)),
        answer_text(Answer("Will they meet?", "2025-04-30", (RUMOUR,), (), pages)),
    ):
        assert "Doubtful dates - Kvarken Echo: only the month of publication is known p1" in flat(text)
    assert "Doubtful dates" not in flat(dossier_text(DOSSIER))


def test_an_answer_comes_with_its_reasons() -> None:
    shown = flat(answer_text(Answer("Will they meet?", "2025-04-30", (RUMOUR,), (), PAGES)))
    for words in (
        "Potential meeting of",
        "Rumoured since",
        "28 April 2025: only unnamed origins",
        "Strandline has not spoken",
    ):
        assert words in shown
    assert shown.endswith("As of 30 April 2025.")


@pytest.mark.parametrize(
    ("asks", "first"),
    [
        (Asks.WHETHER, "Potential meeting of Ida Strand and Oskar Nurmi in Vaasa remains uncertain Rumoured since"),
        (Asks.WHEN, "2–4 May 2025."),
        (Asks.WHERE, "Vaasa, Finland."),
        (Asks.WHO_SAYS, "Says so"),
    ],
)
def test_what_was_asked_for_stands_first(asks: Asks, first: str) -> None:
    shown = flat(answer_text(Answer("?", "2025-04-30", (RUMOUR,), (), PAGES, asks=asks)))
    assert shown.startswith(first)
    assert "Rumoured since Monday." in shown
    assert shown.count("two officials, to the Bothnia Mail (anonymous)") == 1


@pytest.mark.parametrize(
    ("when", "first"),
    [
        (None, "No date is told."),
        (Interval("2025-05", "2025-05"), "May 2025."),
        (Interval("2025-05-02", None), "Not before 2 May 2025."),
        (Interval("2025-05-02", "2025-05-02", floor=True), "Not before 2 May 2025."),
    ],
)
def test_a_day_is_given_as_far_as_it_is_told(when: Interval | None, first: str) -> None:
    event = replace(RUMOUR, when=when)
    assert flat(answer_text(Answer("?", "2025-04-30", (event,), (), PAGES, asks=Asks.WHEN))).startswith(first)


def test_a_place_that_nobody_told_is_not_made_up() -> None:
    event = replace(RUMOUR, place=None)
    shown = flat(answer_text(Answer("?", "2025-04-30", (event,), (), PAGES, asks=Asks.WHERE)))
    assert shown.startswith("No place is told.")


def test_a_figure_may_be_the_answer() -> None:
    assert "Dead: at least 1,296" in flat(answer_text(Answer("How many died?", "2025-04-30", (), (TOLL,), PAGES)))


def test_nothing_is_called_true_or_verified() -> None:
    for text in (dossier_text(DOSSIER), answer_text(Answer("?", "2025-04-30", (RUMOUR,), (TOLL,), PAGES))):
        assert not re.search(r"\b(true|verified|fact)\b", printed(text), re.I)


def test_no_colours_reach_a_pipe() -> None:
    assert "\x1b" not in printed(dossier_text(DOSSIER))


def test_a_dossier_without_events_says_so() -> None:
    empty = Dossier(StoryHead("s1", "Fog", None, None, 1), "2025-04-30")
    assert "No event is told of." in flat(dossier_text(empty))


def test_a_value_has_its_qualifier_and_giver() -> None:
    assert value_in_words(FigureValue(6.8, "about", None, "the institute")) == "about 6.8, by the institute"
    assert value_in_words(FigureValue(20_000_000_000, None, None, None)) == "20 billion"


def test_stories_are_a_table() -> None:
    shown = flat(stories_text([DOSSIER.story]))
    assert "rumoured Strand's visit to Vaasa 2 28–29 April 2025 s-p1" in shown
    assert flat(stories_text([])) == "No stories yet."


def attribution(id_: str, who: str, content: str, outer: str | None = None, **more: object) -> Attribution:
    source = Source(who, ((0, 1),), None, more.pop("basis", Basis.OUTLET), more.pop("count", 1))  # type: ignore[arg-type]
    words = Words(content, ((0, 1),))
    act = more.pop("act", Act.STATE)
    return Attribution(id_, AttributionKind.INDIRECT, act, BODY, source, words, words, outer=outer)  # type: ignore[arg-type]


READING = Reading(
    Outcome(OutcomeKind.READ),
    Article(
        "p1",
        "...",
        outlet="Kvarken Echo",
        title="Strand [may] come",
        standfirst="No word from her office",
        published="2025-04-28",
        published_basis="date line of the page",
        reading_minutes=2,
        language="en",
        credits=(Credit("Seawire", CreditKind.AGENCY, "(Seawire)"),),
        doubts=("The address says 2026.",),
    ),
    "2025-04-28T09:00:00Z",
    furniture=(Furniture("latest", "Ports", "Ice late"), Furniture("latest", "Ports", "Fog"), Furniture("share")),
    attributions=(
        attribution("a2", "two officials", "Strand may come", "a1", basis=Basis.ANONYMOUS, count=2),
        attribution("a1", "the Bothnia Mail", "Strand may come, two officials said"),
        attribution("a3", "Strandline", "whether she comes", act=Act.DECLINE, basis=Basis.ORGANISATION),
    ),
    events=(
        EventMention(
            "e1",
            EventType.VISIT,
            BODY,
            "come",
            (0, 1),
            (Participant("visitor", "Strand", "Ida Strand"),),
            (Place("Vaasa", "Vaasa", "FI", 63.1, 21.6, BODY, (0, 1)),),
            When("Friday", "2025-05-02", "2025-05-02", (0, 1)),
            expected=True,
            factuality=(
                Judgement("a2", Factuality.POSSIBLE, 1),
                Judgement("a1", Factuality.POSSIBLE, 1),
                Judgement("article", Factuality.UNCOMMITTED, 0),
            ),
        ),
    ),
    figures=(Figure("dead", 3, None, "people", "at least", "2025-04-27", "a3", BODY, (0, 1)),),
    times=(TimeExpression("Friday", "DATE", "2025-05-02", "2025-05-02", "2025-05-02", BODY, (0, 1)),),
    places=(Place("Vaasa", "Vaasa", "FI", 63.1, -21.6, BODY, (0, 1)),) * 2,
)


def test_a_page_is_shown_with_its_sources_nested() -> None:
    shown = printed(reading_text(READING))
    assert "Strand [may] come" in shown
    assert "Kvarken Echo · 28 April 2025 (date line of the page) · 2 min read · en" in shown
    assert re.search(
        r"^  - the Bothnia Mail \(outlet\)\n    └── two officials \(anonymous, 2 people\): Strand may come", shown, re.M
    )
    assert "  - Strandline (organisation, declines to say): whether she comes" in shown


def test_a_source_called_he_is_shown_with_who_is_meant() -> None:
    he = replace(READING.attributions[-1], source=Source("He", ((0, 1),), "Finn Roe", Basis.OFFICIAL, 1))
    assert "  - He, Finn Roe (official on record, declines to say)" in printed(
        reading_text(replace(READING, attributions=(he,)))
    )


def test_a_sum_is_shown_as_papers_write_it() -> None:
    figure = replace(READING.figures[0], quantity="money", of="deal", value=9e6, qualifier=None, unit="SEK")
    assert "  money, deal: 9 million SEK" in printed(reading_text(replace(READING, figures=(figure,))))


def test_a_page_is_shown_with_events_and_how_certain_each_source_is() -> None:
    shown = printed(reading_text(READING))
    assert '  - visit "come" · Ida Strand · Vaasa · 2 May 2025 · expected' in shown
    assert "      possible (PS+): two officials; the Bothnia Mail" in shown
    assert "      passed on (Uu): the page itself" in shown
    assert "  dead: at least 3 people · Strandline · as of 27 April 2025" in shown
    assert '  "Friday" is 2 May 2025' in shown
    assert "  Vaasa, FI (63.10 N, 21.60 W), 2 mentions" in shown
    assert "  latest in Ports: Ice late; Fog" in shown
    assert "Doubt: The address says 2026." in shown


def test_a_page_that_was_not_read_says_why() -> None:
    unread = Reading(Outcome(OutcomeKind.UNREAD_LANGUAGE, "written in 'ko'"), Article("p1", "..."), "2025-04-28")
    assert "Not read (unread language: written in 'ko')" in flat(reading_text(unread))


def test_of_many_values_the_latest_are_listed_and_the_others_counted() -> None:
    values = tuple(FigureValue(at, None, f"2025-04-{at:02}", f"giver {at}") for at in range(1, 21))
    told = printed(Group(*figure_lines(DossierFigure("dead", values[-1], values))))
    assert "Left out: 10 earlier values; --format json has all." in told
    assert "11, by giver 11" in told
    assert "10, by giver 10" not in told
    alike = tuple(FigureValue(7, None, "2025-04-01", f"giver {at}") for at in range(5))
    few = printed(Group(*figure_lines(DossierFigure("dead", alike[0], (*alike, values[8])))))
    assert "7, by giver 0, giver 1, giver 2 and 2 more" in few


def test_of_many_pages_of_an_answer_the_latest_are_listed() -> None:
    pages = tuple(replace(PAGES[0], id=f"p{at}", published=f"2025-04-{at:02}") for at in range(1, 26))
    told = printed(answer_text(Answer("Who?", "2025-04-30", (RUMOUR,), pages=pages)))
    assert "Left out: 5 earlier pages; --format json has all." in told
    assert "p25" in told
    assert "  1 Apr" not in told


def test_who_is_new_behind_a_claim_is_named_as_in_a_sentence() -> None:
    sources = Origin("o3", "sources, to the Umea Echo", "f3", Basis.ANONYMOUS, Stance.FOR, None, told_to="Umea Echo")
    times = Origin("o4", "Kvarken Times", "f4", Basis.OUTLET, Stance.AGAINST, None)
    change = EventChange(RUMOUR, False, origins=(NewOrigin(sources, True), NewOrigin(times, True)))
    told = printed(
        changes_text(Changes(DOSSIER.story, "2025-04-27", "2025-04-30", PageTally(0, (), (), 0, 0), (change,)))
    )
    assert "Unnamed sources also say so" in told
    assert "The Kvarken Times speaks against it" in told
