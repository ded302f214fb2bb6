"""Origins as people have judged them: what is counted, listed and drawn follows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.corrections.making import corrected, dossier, event, origin
from tests.stories.factories import meeting, page, source

from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import DossierEvent
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, EventType


def telling(name: str, *said: Attribution, day: str = "2025-05-01", text: str = "") -> Reading:
    return page(name, day, meeting("a1"), sources=said, text=text or f"{name} has it in words of its own, {name}.")


def unnamed(name: str, day: str = "2025-05-01") -> Reading:
    return telling(name, source(1, "an official", Basis.ANONYMOUS), day=day)


def person(name: str, who: str, speaks_for: str | None = None, day: str = "2025-05-01") -> Reading:
    return telling(name, source(1, who, Basis.OFFICIAL, who, affiliation=speaks_for), day=day)


def count(found: DossierEvent) -> tuple[int, int]:
    return found.independent.at_least, found.independent.at_most


def names(found: DossierEvent) -> list[str]:
    return [each.name for each in found.origins]


TWO = [unnamed("A"), unnamed("B")]
FIRST, SECOND = "an official, to the A Post", "an official, to the B Post"


def same(pages: list[Reading], first: str = FIRST, second: str = SECOND) -> Correction:
    found = dossier(pages)
    return corrected(CorrectionKind.SAME_ORIGIN, found, origin(found, first), origin(found, second))


def test_origins_judged_to_be_one_are_listed_and_counted_once() -> None:
    assert (names(event(TWO)), count(event(TWO))) == ([FIRST, SECOND], (1, 2))
    after = event(TWO, same(TWO))
    assert (names(after), count(after)) == ([FIRST], (1, 1))
    assert after.origins[0].reached_through == ("A Post", "B Post")


def test_every_page_and_edge_of_an_origin_follows_it() -> None:
    after = dossier(TWO, same(TWO))
    (one,) = after.events[0].origins
    assert [each.origins for each in after.pages] == [(one.id,), (one.id,)]
    assert {edge.source for edge in after.edges} == {one.id}
    assert [each.id for each in after.origins] == [one.id]


def test_a_correction_withdrawn_changes_nothing() -> None:
    withdrawn = replace(same(TWO), withdrawn="2025-05-21T09:00:00Z", number=7)
    assert count(event(TWO, withdrawn)) == (1, 2)
    found = dossier(TWO, withdrawn)
    assert (found.corrections, found.lost) == ((withdrawn,), ())


def test_a_correction_holds_when_more_and_earlier_pages_come() -> None:
    correction = same(TWO)
    more = [*TWO, unnamed("Y", "2025-05-03"), telling("Z", source(1, "Ada Lind", Basis.PERSON, "Ada Lind"))]
    assert count(event(more)) == (1, 3)
    assert count(event(more, correction)) == (1, 2)


def test_a_correction_holds_when_a_page_is_read_anew() -> None:
    """Then attributions have other ids and stand elsewhere."""
    correction = same(TWO)
    said = source(4, "an official", Basis.ANONYMOUS)
    anew = page(
        "B",
        "2025-05-01",
        meeting("a4"),
        sources=(
            source(3, "Jon Vik", Basis.PERSON, "Jon Vik"),
            replace(said, source=replace(said.source, spans=((21, 32),))),
        ),
        text="Otherwise B Post has an official in words of its own, B.",
    )
    moved = replace(correction, anchors=(correction.anchors[0], replace(correction.anchors[1], quote="an official")))
    pages = [TWO[0], anew]
    assert count(event(pages)) == (1, 2)
    assert count(event(pages, moved)) == (1, 1)


def test_a_correction_whose_subject_is_gone_is_kept_and_said_so() -> None:
    correction = replace(same(TWO), number=3)
    gone = [TWO[0], page("B", "2025-05-01", meeting(), text="B.")]
    found = dossier(gone, correction)
    assert (found.corrections, found.lost) == ((correction,), (3,))


def test_a_correction_about_a_page_that_was_not_out_is_not_of_that_day() -> None:
    pages = [TWO[0], unnamed("B", "2025-05-04")]
    correction = same(pages)
    assert dossier(pages, correction, as_of="2025-05-02").corrections == ()
    assert dossier(pages, correction, as_of="2025-05-05").corrections == (correction,)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_origins_of_one_family_stay_two_and_count_once_under_the_one_that_is_named(order: tuple[int, int]) -> None:
    pages = [person("A", "Ada Lind", "Halvline"), unnamed("B")]
    found = dossier(pages)
    ids = [each.id for each in found.events[0].origins]
    related = corrected(CorrectionKind.SAME_FAMILY, found, ids[order[0]], ids[order[1]])
    assert count(event(pages)) == (1, 2)
    after = event(pages, related)
    assert (names(after), count(after)) == (["Ada Lind", SECOND], (1, 1))
    assert {each.family for each in after.origins} == {"Halvline"}


def test_a_family_judged_to_be_one_stays_so_where_all_who_act_are_one() -> None:
    """The operator of a launch and its contractor are one; an unnamed engineer is judged to be of them."""

    def launch(name: str, said: Attribution) -> Reading:
        told = meeting("a1", kind=EventType.LAUNCH, who=("Skyline",), role="launcher")
        return page(name, "2025-05-01", told, sources=(said,), text=f"{name} has it in words of its own, {name}.")

    pages = [
        launch("A", source(1, "Skyline", Basis.ORGANISATION, "Skyline")),
        launch("B", source(1, "an engineer", Basis.ANONYMOUS)),
    ]
    found = dossier(pages)
    ids = [each.id for each in found.events[0].origins]
    assert count(found.events[0]) == (1, 2)
    assert count(event(pages, corrected(CorrectionKind.SAME_FAMILY, found, *ids))) == (1, 1)


def test_two_origins_of_one_government_may_be_judged_independent() -> None:
    pages = [person("A", "Ada Lind", "Norway"), person("B", "Jon Vik", "Norway")]
    found = dossier(pages)
    ids = [each.id for each in found.events[0].origins]
    assert count(found.events[0]) == (1, 1)
    after = event(pages, corrected(CorrectionKind.DIFFERENT_ORIGINS, found, *ids))
    assert count(after) == (2, 2)
    assert [each.family for each in after.origins] == ["Norway", "Jon Vik"]


def test_unnamed_sources_judged_to_be_different_count_as_two_at_least() -> None:
    found = dossier(TWO)
    ids = [each.id for each in found.events[0].origins]
    assert count(event(TWO, corrected(CorrectionKind.DIFFERENT_ORIGINS, found, *ids))) == (2, 2)


def test_what_a_page_has_from_an_origin_may_be_judged_to_be_from_another() -> None:
    officials = source(1, "six officials of the port", Basis.ANONYMOUS)
    said = replace(officials, source=replace(officials.source, stated_count=6))
    said = replace(said, content=replace(said.content, text="the port will close for repairs on Monday"))
    pages = [telling("A", said), telling("B", said, day="2025-05-02")]
    found = dossier(pages)
    (one,) = found.events[0].origins
    after = dossier(pages, corrected(CorrectionKind.DIFFERENT_ORIGINS, found, one.id, "B"))
    assert count(after.events[0]) == (2, 2)
    apart = after.events[0].origins[1]
    assert apart.name == "six officials of the port, to the B Post"
    assert [each.origins for each in after.pages] == [(one.id,), (apart.id,)]
    assert {edge.source for edge in after.edges if edge.target == "B"} == {apart.id}


def test_whom_a_person_speaks_for_may_be_put_right() -> None:
    pages = [person("A", "Ada Lind", "Norway"), person("B", "Jon Vik", "Norway")]
    speaks = corrected(CorrectionKind.SPEAKER, dossier(pages), "Jon Vik", after="Harbour Board")
    after = event(pages, speaks)
    assert count(after) == (2, 2)
    assert [each.family for each in after.origins] == ["Norway", "Harbour Board"]


def test_a_party_whose_speaker_is_put_right_is_on_record() -> None:
    pages = [
        telling("A", source(1, "Signe Torvald", Basis.PERSON, "Signe Torvald")),
        person("B", "Jon Vik", "Harbour Board"),
    ]
    before = event(pages)
    assert [each.party for each in before.silent] == ["Eestiway"]
    speaks = corrected(CorrectionKind.SPEAKER, dossier(pages), "Jon Vik", after="Eestiway")
    assert event(pages, speaks).silent == ()
