"""The id of a claim: the same at every as-of, and one for each claim."""

from __future__ import annotations

from tests.stories.factories import meeting, page

from reportedly.model.statement import EventType
from reportedly.origins import trace
from reportedly.stories.clocks import known_by
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
