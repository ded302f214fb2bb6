"""Ten headlines, one source: what is counted as independent."""

from __future__ import annotations

from collections.abc import Sequence

from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, EventType, Factuality
from reportedly.origins import trace
from reportedly.stories.dossier import assemble


def event(readings: Sequence[Reading]) -> DossierEvent:
    return assemble("s", readings, trace(readings), "2025-05-11").events[0]


def counted(*readings: Reading) -> tuple[int, int]:
    independent = event(readings).independent
    return independent.at_least, independent.at_most


def chain(name: str) -> Reading:
    """A page that tells what an agency tells that the Herald has from unnamed officials."""
    sources = (
        source(1, "Northwire", Basis.OUTLET, "Northwire"),
        source(2, "the Herald", Basis.OUTLET, "Herald", outer="a1"),
        source(3, "two officials", Basis.ANONYMOUS, outer="a2"),
    )
    return page(
        name, "2025-05-01", meeting("a3"), sources=sources, text=f"{name} writes it in words of its own, {name}."
    )


def test_ten_relays_of_one_report_have_one_origin():
    assert counted(*(chain(name) for name in "ABCDEFGHIJ")) == (1, 1)


def test_the_origin_names_the_source_and_whom_it_spoke_to():
    (origin,) = event([chain("A")]).origins
    assert origin.name == "two officials, to the Herald"
    assert origin.reached_through == ("Herald (cited, not seen)", "Northwire (cited, not seen)", "A Post")


def test_unnamed_sources_of_two_outlets_may_or_may_not_be_the_same():
    pages = [
        page(
            name,
            "2025-05-01",
            meeting("a1"),
            sources=(source(1, "a source", Basis.ANONYMOUS),),
            text=f"{name} tells it.",
        )
        for name in ("A", "B")
    ]
    assert counted(*pages) == (1, 2)


def test_two_officials_of_one_government_are_one_family():
    pages = [
        page(
            "A", "2025-05-01", meeting("a1"), sources=(source(1, "US officials", Basis.ANONYMOUS),), text="A tells it."
        ),
        page(
            "B",
            "2025-05-01",
            meeting("a1"),
            sources=(source(1, "White House", Basis.ORGANISATION, "White House"),),
            text="B.",
        ),
    ]
    assert counted(*pages) == (1, 1)


def test_officials_of_two_governments_are_two_families():
    pages = [
        page(
            "A", "2025-05-01", meeting("a1"), sources=(source(1, "US officials", Basis.ANONYMOUS),), text="A tells it."
        ),
        page(
            "B",
            "2025-05-01",
            meeting("a1"),
            sources=(source(1, "Japanese officials", Basis.ANONYMOUS),),
            text="B tells it.",
        ),
    ]
    assert counted(*pages) == (2, 2)


def test_one_speaker_to_two_outlets_is_one_family():
    said = source(1, "Jon Vik", Basis.PERSON, "Jon Vik")
    pages = [
        page(n, "2025-05-01", meeting("a1", Factuality.PROBABLE), sources=(said,), text=f"{n} asked him.") for n in "AB"
    ]
    assert counted(*pages) == (1, 1)


def test_an_outlet_named_as_source_passes_on_the_source_it_names_itself():
    herald = page(
        "A",
        "2025-05-01",
        meeting("a1"),
        sources=(source(1, "two officials", Basis.ANONYMOUS),),
        outlet="Herald",
        text="Own.",
    )
    relay = page(
        "B",
        "2025-05-02",
        meeting("a1"),
        sources=(source(1, "the Herald", Basis.OUTLET, "Herald"),),
        text="A relay of it.",
    )
    assert counted(herald, relay) == (1, 1)


def test_operator_contractor_and_maker_of_one_launch_are_one_family():
    def launch(by: str) -> object:
        return meeting(
            by, Factuality.CERTAIN, kind=EventType.LAUNCH, who=("Nordvane", "Vega Works", "Nordspace"), role="agent"
        )

    pages = [
        page(
            n,
            "2025-05-01",
            launch("a1"),
            sources=(source(1, n, Basis.ORGANISATION, n),),
            text=f"{n} spoke.",
            affiliations={},
        )
        for n in ("Nordvane", "Vega Works", "Nordspace")
    ]
    assert counted(*pages) == (1, 1)


def test_a_headline_is_no_origin_beside_the_source_its_story_names():
    own = meeting(value=Factuality.CERTAIN, number=2)
    assert counted(page("A", "2025-05-01", meeting("a1"), own, sources=(source(1, "a source", Basis.ANONYMOUS),))) == (
        1,
        1,
    )


def test_speculation_that_nobody_is_named_for_counts_for_nothing():
    assert counted(page("A", "2025-05-01", meeting("a1"), sources=(source(1, "", Basis.UNATTRIBUTED),))) == (0, 0)


def test_a_needed_party_that_no_page_lets_speak_is_silent_without_words():
    torvald = source(1, "Signe Torvald", Basis.PERSON, "Signe Torvald")
    found = event([page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(torvald,))])
    assert [(each.party, each.since, each.because) for each in found.silent] == [("Eestiway", "2025-05-01", ())]


def test_nobody_is_silent_about_what_has_happened():
    torvald = source(1, "Signe Torvald", Basis.PERSON, "Signe Torvald")
    met = meeting("a1", Factuality.CERTAIN, expected=False)
    assert event([page("A", "2025-05-10", met, sources=(torvald,))]).silent == ()


def test_a_named_outsider_who_only_calls_it_possible_does_not_vouch_for_it():
    sources = (
        source(1, "two officials", Basis.ANONYMOUS, told="Herald"),
        source(2, "Jon Vik", Basis.PERSON, "Jon Vik"),
    )
    told = [meeting("a1"), meeting("a2", Factuality.POSSIBLE, number=2)]
    found = event([page("A", "2025-05-01", *told, sources=sources)])
    assert [origin.name for origin in found.origins] == ["two officials, to the Herald"]
    assert (found.independent.at_least, found.independent.at_most) == (1, 1)


def test_an_outsider_who_calls_it_possible_counts_where_nobody_says_more():
    said = source(1, "Jon Vik", Basis.PERSON, "Jon Vik")
    assert counted(page("A", "2025-05-01", meeting("a1"), sources=(said,))) == (1, 1)


def test_unnamed_officials_who_call_it_possible_count_beside_a_named_outsider():
    officials = source(1, "two officials of the harbour board", Basis.ANONYMOUS, affiliation="Harbour Board")
    mayor = source(1, "deputy mayor Jon Vik", Basis.OFFICIAL, "Jon Vik")
    pages = [
        page("A", "2025-05-01", meeting("a1", Factuality.POSSIBLE), sources=(officials,)),
        page("B", "2025-05-02", meeting("a1", Factuality.PROBABLE), sources=(mayor,)),
    ]
    assert counted(*pages) == (2, 2)


def test_a_chief_executive_and_her_company_are_one_family():
    company = source(1, "Norrvik Paper", Basis.ORGANISATION, "Norrvik Paper")
    chief = source(2, "chief executive Ada Lind", Basis.PERSON, "Ada Lind")
    told = [meeting("a1", Factuality.CERTAIN), meeting("a2", Factuality.CERTAIN, number=2)]
    assert counted(page("A", "2025-05-01", *told, sources=(company, chief))) == (1, 1)


def test_two_mediators_and_a_side_are_three_families():
    sources = (
        source(1, "Qadira's foreign ministry", Basis.ORGANISATION, "foreign ministry"),
        source(2, "Norland's foreign ministry", Basis.ORGANISATION, "foreign ministry"),
        source(3, "the Red Dawn movement", Basis.ORGANISATION, "Red Dawn"),
    )
    told = [meeting(f"a{number}", Factuality.CERTAIN, number=number) for number in (1, 2, 3)]
    assert counted(page("A", "2025-05-01", *told, sources=sources)) == (3, 3)


def test_the_origin_is_of_the_day_it_spoke_on_wherever_the_event_was_told_first():
    from msgspec.structs import replace

    said = replace(source(1, "Jon Vik", Basis.PERSON, "Jon Vik"), as_of="2025-04-28")
    (origin,) = event([page("A", "2025-05-01", meeting("a1", Factuality.CERTAIN), sources=(said,))]).origins
    assert origin.first == "2025-04-28"


def test_two_outlets_cited_without_their_sources_may_have_the_same_ones():
    def citing(name: str, outlet: str) -> Reading:
        cited = source(1, f"the {outlet}", Basis.OUTLET, outlet)
        return page(name, "2025-05-01", meeting("a1"), sources=(cited,), text=f"{name} has read the {outlet} on it.")

    assert counted(citing("A", "Herald"), citing("B", "Courier")) == (1, 2)


def test_a_cited_outlet_may_have_it_from_a_source_that_another_page_names():
    cited = page(
        "A", "2025-05-01", meeting("a1"), sources=(source(1, "the Herald", Basis.OUTLET, "Herald"),), text="A."
    )
    named = page("B", "2025-05-01", meeting("a1"), sources=(source(1, "Jon Vik", Basis.PERSON, "Jon Vik"),), text="B.")
    from msgspec.structs import replace

    event = replace(named.events[0], factuality=meeting("a1", Factuality.CERTAIN).factuality)
    assert counted(cited, replace(named, events=(event,))) == (1, 2)


def plan_and_outcome(*tellers: str) -> DossierEvent:
    """What unnamed people foretold, and outlets tell as done on the day after."""
    told = [page("A", "2025-05-01", meeting("a1"), sources=(source(1, "six people", Basis.ANONYMOUS),))]
    done = meeting(value=Factuality.CERTAIN, expected=False)
    told += [page(name, "2025-05-13", done, text=f"The two met in Bergen, {name} tells.") for name in tellers]
    return assemble("s", told, trace(told), "2025-05-14").events[0]


def test_what_has_come_stands_on_those_who_say_that_it_has():
    """Six people who foretold a meeting do not say that it was held; the outlets that tell it do."""
    event = plan_and_outcome("B", "C")
    assert event.status is Status.OCCURRED
    assert {origin.name for origin in event.origins} >= {"B Post", "C Post"}
    assert (event.independent.at_least, event.independent.at_most) == (1, 1)


def test_what_has_not_come_yet_stands_on_those_who_foretell_it():
    told = [page("A", "2025-05-01", meeting("a1"), sources=(source(1, "six people", Basis.ANONYMOUS),))]
    told.append(page("B", "2025-05-02", meeting(), text="The two may meet in Bergen, B tells."))
    assert {origin.name for origin in event(told).origins} == {"six people, to the A Post"}


def test_a_step_shows_what_was_said_since_the_last():
    """That somebody is on the way shows that he is under way; that he came is shown by what came out later."""
    on_board = meeting(
        value=Factuality.CERTAIN, expected=False, kind=EventType.VISIT, when=("2025-05-12", "2025-05-13")
    )
    told = [
        page(name, day, on_board, text=f"Torvald meets Kask in Bergen, {name} tells {day}.", agency=None)
        for name, day in (("A", "2025-05-12"), ("B", "2025-05-12"), ("C", "2025-05-15"), ("D", "2025-05-15"))
    ]
    steps = assemble("s", told, trace(told), "2025-05-16").events[0].history
    assert [step.status for step in steps] == [Status.UNDER_WAY, Status.OCCURRED]
    assert [{words.page for words in step.because} for step in steps] == [{"A", "B"}, {"C", "D"}]
