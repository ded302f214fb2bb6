"""Temporal expressions: what is one, which way it points, what it hangs on."""

from __future__ import annotations

import gzip
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly import language
from reportedly.events.times.find import as_of, find_times, relation
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind, TimeExpression

SUNDAY = "2023-09-10"
DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "time"


def part_of(text: str) -> ParsedPart:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    return document.parts[0]


def times(text: str, published: str | None = SUNDAY) -> tuple[TimeExpression, ...]:
    return find_times(part_of(text), published)


def values(text: str, published: str | None = SUNDAY) -> list[str]:
    return [time.value for time in times(text, published)]


def test_later_in_a_week_that_ends_today_is_in_the_next() -> None:
    """Who says on a Sunday that he comes later this week counts weeks from Sundays."""
    (time,) = times("Novak will come to Oslo later this week.")
    assert (time.earliest, time.latest) == ("2023-09-11", "2023-09-17")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Novak is expected to arrive in Oslo on Monday.", "2023-09-11"),
        ("Novak will arrive in Oslo on Monday.", "2023-09-11"),
        ("Novak is due to arrive in Oslo on Monday.", "2023-09-11"),
        ("Novak plans to fly to Oslo on Monday.", "2023-09-11"),
        ("The vote is scheduled for Monday.", "2023-09-11"),
        ("Peru and Chile sign the pact on Monday, Lima says.", "2023-09-11"),
        ("The fair opens on Monday.", "2023-09-11"),
        ("The union called for a strike on Monday.", "2023-09-11"),
        ("The committee postponed until Monday any decision on the port.", "2023-09-11"),
        ("Novak arrived in Oslo on Monday.", "2023-09-04"),
        ("He brushed off stern warnings from Oslo on Monday that raids could do harm.", "2023-09-04"),
        ("What it was about: Novak on Monday “without comment on the charges”.", "2023-09-04"),
        ("Who said what: Novak on Monday “without comment on the charges”.", "2023-09-04"),
        ("The bank raised its bid to buy the brewery on Monday.", "2023-09-04"),
        ("They made an offer to meet on Monday.", "2023-09-11"),
        ("Novak has been in Oslo since Monday.", "2023-09-04"),
        ("Officials could not be reached for comment on Monday.", "2023-09-04"),
        ("The court will hear the appeal against Monday's ruling.", "2023-09-04"),
        ("The march, planned for Monday, had drawn a large crowd.", "2023-09-04"),
        ("The ship was to sail on Monday.", "2023-09-11"),
        ("The ship was to sail on Friday.", "2023-09-08"),
        ("Novak has a house there, and she will come to Oslo on December 26th.", "2023-12-26"),
        ("Novak came to Oslo on December 26th.", "2022-12-26"),
    ],
)
def test_tense_and_cue_say_which_monday_it_is(text: str, day: str) -> None:
    """What is expected lies ahead of the publication, what happened behind it."""
    assert values(text) == [day]


def test_the_weekday_of_publication_is_that_day() -> None:
    """A page of a Sunday that says "on Sunday" means its own day, whatever the tense."""
    assert values("The fair began on Sunday.") == [SUNDAY]
    assert values("The fair will begin on Sunday.") == [SUNDAY]


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("The fair opens on Tuesday, September 15.", "2023-09-15", "2023-09-12"),
        ("The fair opened on Tue., Sept. 5, 2023.", "2023-09-05", None),
        ("The fair opened on Monday, 6 September 2023.", "2023-09-06", "2023-09-04"),
    ],
)
def test_a_weekday_that_a_date_is_not_is_kept_beside_it(text: str, value: str, other: str | None) -> None:
    (time,) = times(text)
    assert (time.value, time.other_day) == (value, other)
    days = sorted([value, other or value])
    assert (time.earliest, time.latest) == (days[0], days[-1])


def test_a_part_of_the_day_is_not_of_a_day_in_what_is_said_then() -> None:
    said, told = times("The mayor said in the morning that she had been away on Friday.")
    assert (said.value, told.value) == ("2023-09-10TMO", "2023-09-08")


def test_the_weekday_tells_the_year_of_a_date_without_one() -> None:
    """In January, "Friday, December 13" is that of the year before even where it is to come by its tense."""
    assert values("The law that will be voted on was tabled on Friday, December 13.", "2025-01-10") == ["2024-12-13"]


@pytest.mark.parametrize(
    ("text", "stamp", "instant"),
    [
        ("The talks begin at 10 a.m. ET on September 12.", SUNDAY, "2023-09-12T10:00-04:00"),
        ("The talks begin at 10 a.m. PT on December 12.", SUNDAY, "2023-12-12T10:00-08:00"),
        ("The talks begin at 15:00 GMT on September 12.", f"{SUNDAY}T09:00+09:00", "2023-09-12T15:00Z"),
        ("The talks begin at 8 p.m. on September 12.", f"{SUNDAY}T09:00+09:00", "2023-09-12T20:00+09:00"),
        ("The talks begin at 8 p.m. local time on September 12.", f"{SUNDAY}T09:00+09:00", "2023-09-12T20:00"),
        ("The talks begin at 8 p.m. on September 12.", f"{SUNDAY}T09:00+00:00", "2023-09-12T20:00"),
    ],
)
def test_a_time_of_day_is_one_of_the_zone_told_else_of_the_page_s_own(text: str, stamp: str, instant: str) -> None:
    (time,) = times(text, stamp)
    assert (time.earliest, time.latest) == (instant, instant)


@pytest.mark.parametrize(
    "text", ["Novak lives in June Lake.", "The march ended at March Air Base.", "Novak met August Wilson and Mrs May."]
)
def test_a_month_in_a_name_is_no_time(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge will open in early November.", "2023-11"),
        ("The fair will be held in late April.", "2024-04"),
        ("The bridge opened in early November.", "2022-11"),
    ],
)
def test_early_in_a_month_is_of_the_year_that_the_clause_tells(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Preparations for the November 23 visit were moving along.", "2023-11-23"),
        ("Novak has put his November trip to Finland in doubt.", "2023-11"),
        ("His November trip was at risk.", "2023-11"),
        ("The row endangered his visit to Finland on 23 November.", "2023-11-23"),
        ("Berg tried to keep the row from clouding his trip to Turku in the winter.", "2023-WI"),
        ("The row overshadowed the July summit.", "2023-07"),
        ("Novak lost the November vote.", "2022-11"),
        ("Berg and Novak have set 30 June as the date for the trip.", "2024-06-30"),
        ("Berg and Novak have set 23 June for the visit.", "2024-06-23"),
        ("Novak cancelled a visit to Lima in November.", "2023-11"),
        ("Novak called off a visit to Lima in August.", "2023-08"),
    ],
)
def test_what_is_in_doubt_or_being_prepared_is_the_nearer_one(text: str, value: str) -> None:
    """A visit that is prepared, endangered or doubted is mostly yet to come, whatever the tense it is told in."""
    assert values(text) == [value]


def test_a_span_of_months_ends_after_it_begins() -> None:
    assert values("Between May and October the port was closed.") == ["2022-05", "2022-10"]
    assert values("From August to February the port was closed.") == ["2022-08", "2023-02"]
    assert values("From November to March 2021 the port was closed.") == ["2020-11", "2021-03"]
    assert values("From November to March the port will be closed.") == ["2023-11", "2024-03"]


def test_each_clause_goes_by_its_own_verb() -> None:
    """What was said on Tuesday may be about the Friday to come."""
    assert values("Petrov said on Tuesday that the ship will arrive on Friday.") == ["2023-09-05", "2023-09-15"]


def test_the_next_day_hangs_on_the_day_told_before() -> None:
    """ "The following day" is counted from the arrival, not from the publication."""
    text = "Novak is expected to arrive in Oslo on Monday and attend the main session the following day."
    assert values(text) == ["2023-09-11", "2023-09-12"]


def test_a_report_s_own_date_is_no_starting_point() -> None:
    """Counting goes on from what happens, not from when somebody said so."""
    text = "The ship will arrive on Friday, Petrov said on Tuesday. It sails again two days later."
    assert values(text) == ["2023-09-15", "2023-09-05", "2023-09-17"]


def test_a_later_report_is_counted_from_the_earlier_one() -> None:
    """ "A day later the ministry said" is counted from the report before, not from the month it was about."""
    text = "On August 18 the paper reported that Petrov will visit in November; a day later the ministry denied it."
    assert values(text) == ["2023-08-18", "2023-11", "2023-08-19"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("It would be their first meeting in four years.", "2019"),
        ("It was the deadliest storm in a decade.", "2013"),
        ("The bridge will open in three years.", "2026"),
        ("They built the bridge in three years.", None),
    ],
)
def test_the_first_in_years_looks_back(text: str, year: str | None) -> None:
    """A span after a superlative reaches back to the year it names; after "will" it reaches ahead."""
    (found,) = times(text)
    assert found.type == "DURATION"
    assert (found.earliest, found.latest) == (year, year)


@pytest.mark.parametrize(
    "text",
    [
        "The launch will take place no earlier than May 17.",
        "The launch is planned for May 17 at the earliest.",
        "The crew will fly NET May 17.",
        "The launch will not take place before May 17.",
    ],
)
def test_no_earlier_than_is_a_floor(text: str) -> None:
    """A floor says nothing about the day itself, so it has no latest."""
    (found,) = times(text, "2024-05-08")
    assert (found.earliest, found.latest, found.floor) == ("2024-05-17", None, True)


@pytest.mark.parametrize(
    "text",
    [
        "Mrs May may resign.",
        "August Wilson wrote ten plays.",
        "The workers march on the capital.",
        "April Novak leads the company.",
        "The Sunday Times said so.",
        "The song is called Black Friday.",
        "A 27-year-old man was hurt.",
        "The toll rises to 2012.",
        "At least 2059 people were hurt.",
        "The film is called High Noon.",
        "She is the host of the Sunday show.",
        "The week-long strike is over.",
        "This decade-long war has no end.",
        "The century-old maker of stoves is for sale.",
        "The year–old ban is lifted.",
    ],
)
def test_names_verbs_and_counts_are_no_times(text: str) -> None:
    """A month may be a verb or a person, a year a number of people; a strike that is a week long has no week."""
    assert times(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "earliest", "latest"),
    [
        ("They met last month.", "2023-08", "2023-08", "2023-08"),
        ("They met last week.", "2023-W35", "2023-08-28", "2023-09-03"),
        ("They met earlier this month.", "2023-09", "2023-09-01", "2023-09-10"),
        ("They will meet between 10 and 13 September.", "2023-09-10/2023-09-13", "2023-09-10", "2023-09-13"),
        ("The fair runs Sept. 10-13.", "2023-09-10/2023-09-13", "2023-09-10", "2023-09-13"),
        ("Sales fell in the second quarter of 2022.", "2022-Q2", "2022-04", "2022-06"),
        ("The war began in the late 1990s.", "199", "1990", "1999"),
        ("The port was built in the 19th century.", "18", "1800", "1899"),
        ("They met four years ago.", "2019", "2019", "2019"),
        ("The pact was signed in November.", "2022-11", "2022-11", "2022-11"),
        ("Novak is due to visit in March.", "2024-03", "2024-03", "2024-03"),
        ("Petrov spoke of a possible November visit.", "2023-11", "2023-11", "2023-11"),
        ("Petrov first planned to come in April.", "2023-04", "2023-04", "2023-04"),
        ("The storm hit on September 8.", "2023-09-08", "2023-09-08", "2023-09-08"),
        ("Nothing was seen as of Sunday morning.", "2023-09-10TMO", "2023-09-10", "2023-09-10"),
        ("Nothing was seen as of Friday noon.", "2023-09-08T12:00", "2023-09-08T12:00", "2023-09-08T12:00"),
        (
            "The storm hit at 8:30 p.m. EST on Friday.",
            "2023-09-08T20:30",
            "2023-09-08T20:30-05:00",
            "2023-09-08T20:30-05:00",
        ),
        ("The fair takes place every Friday.", "XXXX-WXX-5", None, None),
        ("They talked for two hours.", "PT2H", None, None),
    ],
)
def test_a_time_is_as_precise_as_it_is_told(text: str, value: str, earliest: str | None, latest: str | None) -> None:
    """A month is not cut to a day, a morning not to its hours; a zone is kept where it is told."""
    (found,) = times(text)
    assert (found.value, found.earliest, found.latest) == (value, earliest, latest)


def test_the_date_stands_where_its_weekday_disagrees() -> None:
    """The 12th was a Tuesday; the page says Monday."""
    assert values("The hall reopens on Monday, September 12.") == ["2023-09-12"]


def test_without_a_publication_only_what_is_told_whole_has_a_date() -> None:
    """A weekday of an undated page is some such weekday."""
    found = times("They met on Monday, last month and on 3 May 2021.", None)
    assert [(time.value, time.earliest) for time in found] == [
        ("XXXX-WXX-1", None),
        ("XXXX-XX", None),
        ("2021-05-03", "2021-05-03"),
    ]


def test_a_time_of_day_of_an_undated_page_is_of_no_known_day() -> None:
    """A zone told with it does not make a day of what has none."""
    (found,) = times("The court sits at 10:30 BST.", None)
    assert (found.value, found.earliest, found.latest) == ("XXXX-XX-XXT10:30", None, None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roe of the Morning Ledger left in the evening.", ["the evening"]),
        ("The Sunday Courier came out on Monday.", ["on Monday"]),
        ("He told the Evening Post it was late.", []),
        ("They met on Sunday. Courier rider Roe left.", ["on Sunday"]),
    ],
)
def test_what_a_paper_is_called_by_is_no_time(text: str, found: list[str]) -> None:
    """Whether the paper is known or only has the form of one."""
    assert [time.text for time in times(text)] == found


def test_a_span_takes_on_in_and_leaves_other_prepositions_out() -> None:
    """ "On Friday" is an expression; "through Wednesday" is Wednesday, tied by "through"."""
    part = part_of("The fair opens on Monday and will run through Wednesday.")
    found = find_times(part, SUNDAY)
    assert [time.text for time in found] == ["on Monday", "Wednesday"]
    assert [relation(part, time) for time in found] == ["on", "through"]


def test_the_as_of_of_a_sentence_is_stated() -> None:
    """ "As of" dates what is said to be so, with the precision told."""
    text = "As of 7 a.m. on Saturday, nobody had been found. Petrov spoke on Friday."
    part = part_of(text)
    found = find_times(part, SUNDAY)
    assert as_of(part, found, (0, len(text))) == "2023-09-09T07:00"
    assert as_of(part, found, (text.index("Petrov"), len(text))) is None


_VOCABULARY = (
    "the a an last next this past following in on of to by until from first second third may May March Monday Friday's"
    " Sept . , - – ' / : year years month week weekend day days hour minutes fortnight decade century quarter half two"
    " 3 13 31 45 99 2023 1990 1990s s ago later earlier before after noon 10:30 a.m. pm EST morning nights every daily"
    " summer fall end mid early now recently fiscal twenty dozen few several and or so Christmas eve new"
).split()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_VOCABULARY), min_size=1, max_size=25), st.sampled_from([None, "2023", SUNDAY]))
def test_any_words_are_read_without_harm(words: list[str], published: str | None) -> None:
    """No heap of words breaks the reading; spans are in order, apart, and say what stands there."""
    part = part_of(" ".join(words))
    found = find_times(part, published)
    assert all(part.text[time.span[0] : time.span[1]] == time.text for time in found)
    assert all(left.span[1] <= right.span[0] for left, right in itertools.pairwise(found))
    assert all(time.part is PartKind.BODY for time in found)


@pytest.mark.slow
@pytest.mark.skipif(not DATA.exists(), reason="needs the shared annotated news")
@pytest.mark.parametrize(("name", "floor"), [("meantime_intra", 0.82), ("tbaq_te3", 0.77)])
def test_values_agree_with_annotated_news(name: str, floor: float) -> None:
    """On annotated news the values found agree with the annotators' as often as measured before (F1, relaxed spans)."""
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt") as lines:
        articles = [json.loads(line) for line in lines]
    documents = language.parse(Article(id=one["id"], text=one["text"], language="en") for one in articles)
    right = told = gold = 0
    for one, document in zip(articles, documents, strict=True):
        found = find_times(document.parts[0], one["published"])
        right += sum(_agrees(mark, found) for mark in one["timexes"])
        told, gold = told + len(found), gold + len(one["timexes"])
    assert 2 * right / (told + gold) >= floor


def _agrees(mark: dict[str, object], found: tuple[TimeExpression, ...]) -> bool:
    start, end = mark["start"], mark["end"]
    assert isinstance(start, int) and isinstance(end, int)
    return any(
        time.span[0] < end and start < time.span[1] and time.value.upper() == str(mark["value"]).upper()
        for time in found
    )


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_a_page_at_the_edge_of_the_calendar_is_still_read(published: str):
    text = (
        "The board met last week and will meet again next month, or in 300 years. It met yesterday and meets tomorrow."
    )
    (document,) = language.parse([Article(id="edge", text=text, published=published)])
    assert find_times(document.parts[0], published) is not None


def test_papers_are_no_times() -> None:
    assert values("The Spanish daily Marcador and the Evening Packet reported it.") == []
    assert values("It makes daily flights in the evening.") == ["P1D", "2023-09-10TEV"]


def test_what_lasts_ten_weeks_is_not_the_last_ten() -> None:
    assert [time.text for time in times("The trial is expected to last ten weeks. He worked the last ten weeks.")] == [
        "ten weeks",
        "the last ten weeks",
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru will vote on the first Sunday in October.", "2023-10-01"),
        ("The fair opens on the last Thursday of May 2024.", "2024-05-30"),
        ("The fair opened on the second Monday of June 2023.", "2023-06-12"),
        ("The fair opens on the third Monday in January next year.", "2024-01-15"),
        ("The fair opened last Monday in Oslo.", "2023-09-04"),
    ],
)
def test_a_weekday_of_a_month_is_one_day(text: str, day: str) -> None:
    assert next(time.value for time in times(text)) == day
