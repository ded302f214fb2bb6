"""The ids of claims and origins: the same at every as-of, and one for each."""

from __future__ import annotations

from tests.stories.factories import meeting, page, source

from reportedly.model.statement import Basis, EventType
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

FIRST = page("A", "2025-05-01", meeting())
OTHER = page("B", "2025-05-03", meeting(who=("Signe Torvald",), role="visitor", kind=EventType.VISIT))
AGAIN = [
    page(f"C{n}", "2025-05-04", meeting(who=("Signe Torvald",), role="visitor", kind=EventType.VISIT)) for n in "12"
]


def ids(as_of: str, *readings: object) -> dict[EventType, str]:
    known = known_by(readings, as_of)  # type: ignore[arg-type]
    return {event.type: event.id for event in assemble("s", known, trace(known), as_of).events}


def test_a_claim_keeps_its_id_when_another_one_becomes_the_foremost():
    early, late = ids("2025-05-02", FIRST, OTHER, *AGAIN), ids("2025-05-05", FIRST, OTHER, *AGAIN)
    assert next(iter(late)) is EventType.VISIT
    assert early[EventType.MEETING] == late[EventType.MEETING]


def test_two_claims_of_one_page_have_two_ids():
    both = page(
        "A", "2025-05-01", meeting(), meeting(number=2, who=("Signe Torvald",), role="visitor", kind=EventType.VISIT)
    )
    assert len(set(ids("2025-05-02", both).values())) == 2


def test_an_earlier_telling_that_comes_to_light_gives_the_claim_its_id():
    earlier = page("Z", "2025-04-30", meeting())
    assert ids("2025-05-02", FIRST) != ids("2025-05-02", earlier, FIRST)
    assert ids("2025-05-02", earlier) == ids("2025-05-02", earlier, FIRST)


def named(as_of: str, *readings: object) -> dict[str, str]:
    known = known_by(readings, as_of)  # type: ignore[arg-type]
    return {origin.name: origin.id for origin in assemble("s", known, trace(known), as_of).origins}


def saying(name: str, published: str, *people: str, **said: object) -> object:
    sources = tuple(source(at, person, Basis.PERSON, person, **said) for at, person in enumerate(people, 1))  # type: ignore[arg-type]
    return page(name, published, meeting("a1"), sources=sources, text=f"{name} has it in words of its own.")


def test_an_origin_keeps_its_id_when_further_ones_are_named_before_it_and_other_pages_tell_of_it():
    first = saying("B", "2025-05-01", "Ada Lind")
    others = [saying("A", "2025-05-01", "Jon Vik"), saying("C", "2025-05-02", "Ada Lind", "Eva Holm")]
    alone, among = named("2025-05-01", first), named("2025-05-03", first, *others)
    assert among["Ada Lind"] == alone["Ada Lind"]
    assert len(set(among.values())) == len(among) == 3


def test_an_origin_keeps_its_id_when_its_full_name_or_day_comes_to_be_known():
    first = saying("A", "2025-05-02", "Lind")
    later = saying("B", "2025-05-03", "Ada Lind")
    (alone,), among = named("2025-05-02", first).values(), named("2025-05-03", first, later)
    assert among == {"Ada Lind": alone}
