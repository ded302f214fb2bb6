"""What is new about a story, in claims: pages that only repeat are counted, and nothing else."""

from __future__ import annotations

from msgspec.structs import replace
from tests.stories.factories import TALLINN, meeting, page, source

from reportedly.model.changes import Changes, EventChange
from reportedly.model.dossier import Status
from reportedly.model.reading import Reading
from reportedly.model.statement import Act, Basis, EventType, Factuality, Figure, PartKind
from reportedly.origins import trace
from reportedly.stories.changes import changes_between
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

ANONYMOUS = source(1, "a source", Basis.ANONYMOUS, told="Herald")
RUMOUR = page("A", "2025-05-01", meeting("a1"), sources=(ANONYMOUS,), text="It may be, somebody told the Herald.")
TORVALD = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
KASK = source(1, "Ilmar Kask", Basis.OFFICIAL, "Ilmar Kask")


def repeating(name: str, day: str) -> Reading:
    text = f"Page {name} passes on in words of its own what somebody told the Herald."
    return page(name, day, meeting("a1"), sources=(ANONYMOUS,), text=text)


def said(name: str, day: str, by: object, **event: object) -> Reading:
    told = meeting("a1", **{"value": Factuality.CERTAIN, **event})  # type: ignore[arg-type]
    return page(name, day, told, sources=(by,), text=f"On page {name} somebody speaks of it.")  # type: ignore[arg-type]


def new(*readings: Reading, since: str = "2025-05-02", as_of: str = "2025-05-10") -> Changes:
    before, after = known_by(readings, since), known_by(readings, as_of)
    was = assemble("s", before, trace(before), since) if before else None
    return changes_between(was, assemble("s", after, trace(after), as_of), since)


def only(changes: Changes) -> EventChange:
    (change,) = changes.events
    return change


def test_pages_that_repeat_one_origin_are_counted_and_nothing_is_new():
    changes = new(RUMOUR, repeating("B", "2025-05-03"), repeating("C", "2025-05-04"))
    assert changes.nothing
    assert (changes.pages.new, changes.pages.repeating, changes.pages.repeated) == (2, ("B", "C"), 1)
    assert changes.pages.bringing == ()


def test_without_a_new_page_nothing_is_new():
    changes = new(RUMOUR)
    assert changes.nothing
    assert changes.pages.new == 0


def test_a_status_moves_with_its_rule_and_its_evidence():
    change = only(new(RUMOUR, said("B", "2025-05-03", TORVALD)))
    assert not change.new
    assert change.status
    assert (change.status.before, change.status.after) == (Status.RUMOURED, Status.ANNOUNCED)
    (step,) = change.status.steps
    assert step.rule
    assert {each.page for each in step.because} == {"B"}


def test_each_step_of_the_way_is_told():
    change = only(new(RUMOUR, said("B", "2025-05-03", TORVALD), said("C", "2025-05-04", KASK)))
    assert change.status
    assert [step.status for step in change.status.steps] == [Status.ANNOUNCED, Status.CONFIRMED]


def test_the_pages_that_bring_something_are_told_from_those_that_repeat():
    changes = new(RUMOUR, repeating("B", "2025-05-03"), said("C", "2025-05-04", TORVALD))
    assert [each.id for each in changes.pages.bringing] == ["C"]
    assert changes.pages.repeating == ("B",)


def test_a_new_origin_is_told_and_whether_it_is_independent():
    change = only(new(RUMOUR, said("B", "2025-05-03", TORVALD)))
    assert [(each.origin.name, each.independent) for each in change.origins] == [("Signe Torvald", True)]


def test_a_second_word_of_one_speaker_is_no_new_origin():
    changes = new(said("A", "2025-05-01", TORVALD), said("B", "2025-05-03", TORVALD))
    assert changes.nothing


def test_an_event_that_lapses_is_news_without_any_page():
    change = only(new(RUMOUR, as_of="2025-05-30"))
    assert change.status
    assert change.status.after is Status.LAPSED


def test_a_new_date_and_a_new_place_are_told_with_the_old():
    moved = said("B", "2025-05-03", TORVALD, when=("2025-05-20", "2025-05-20"), place=TALLINN)
    change = only(new(RUMOUR, moved))
    assert change.when
    assert change.when.before and change.when.after
    assert (change.when.before.earliest, change.when.after.earliest) == ("2025-05-12", "2025-05-20")
    assert change.place
    assert change.place.before and change.place.after
    assert (change.place.before.name, change.place.after.name) == ("Bergen", "Tallinn")


def test_a_claim_that_nobody_had_told_is_new():
    visit = page(
        "B", "2025-05-03", meeting(kind=EventType.VISIT, who=("Ada Berg",), role="visitor"), text="Berg to come."
    )
    change = only(new(RUMOUR, visit))
    assert change.new
    assert change.event.type is EventType.VISIT


def test_a_new_claim_of_nobody_nowhere_is_told_in_passing():
    aside = page("B", "2025-05-03", meeting(kind=EventType.VISIT, who=(), place=None, when=None), text="A visit, once.")
    changes = new(RUMOUR, aside)
    assert changes.events == ()
    assert changes.passing == 1


def test_all_is_new_where_no_page_was_known():
    change = only(new(RUMOUR, since="2025-04-01"))
    assert change.new
    assert change.status and change.status.before is None


def test_an_earlier_telling_that_comes_to_light_makes_no_new_claim():
    """The id of a claim is that of its earliest telling, which another page may turn out to have."""
    found_late = repeating("Z", "2025-04-30")
    before, after = [RUMOUR], known_by([RUMOUR, found_late], "2025-05-10")
    was, stands = assemble("s", before, trace(before), "2025-05-02"), assemble("s", after, trace(after), "2025-05-10")
    assert was.events[0].id != stands.events[0].id
    assert changes_between(was, stands, "2025-05-02").events == ()


def test_a_party_that_breaks_its_silence_is_named():
    declined = source(2, "Halvline", Basis.ORGANISATION, "Halvline", Act.DECLINE)
    quiet = replace(RUMOUR, attributions=(*RUMOUR.attributions, declined))
    change = only(new(quiet, said("B", "2025-05-03", TORVALD)))
    (spoken,) = change.spoke
    assert (spoken.party, spoken.since, spoken.by.name) == ("Halvline", "2025-05-01", "Signe Torvald")


def test_who_withdraws_is_named():
    first = said("A", "2025-05-01", TORVALD)
    takes_back = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald", Act.RETRACT)
    change = only(new(first, said("B", "2025-05-03", takes_back, value=Factuality.CERTAINLY_NOT)))
    assert [each.name for each in change.withdrawn] == ["Signe Torvald"]


def test_a_figure_is_superseded_by_its_giver():
    def toll(name: str, day: str, value: float) -> Reading:
        figure = Figure("dead", value, None, "people", None, None, "a1", PartKind.BODY, (0, 2))
        ministry = source(1, "the ministry", Basis.ORGANISATION, f"Ministry {name}")
        return replace(repeating(name, day), figures=(figure,), attributions=(ministry,))

    (change,) = new(toll("A", "2025-05-01", 12), toll("B", "2025-05-03", 31)).figures
    assert change.before and change.after
    assert (change.quantity, change.before.value, change.after.value, change.after.by) == ("dead", 12, 31, "Ministry B")


def test_a_new_contradiction_is_told_once():
    no = said("B", "2025-05-03", KASK, value=Factuality.CERTAINLY_NOT)
    (contradiction,) = new(said("A", "2025-05-01", TORVALD), no).contradictions
    assert {each.page for each in contradiction.because} == {"A", "B"}
    assert (
        new(said("A", "2025-05-01", TORVALD), no, repeating("C", "2025-05-05"), since="2025-05-04").contradictions == ()
    )
