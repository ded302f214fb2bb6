"""Who is in hospital, and who is back at work: his office and his hospital know, and questions find it by any verb."""

from __future__ import annotations

from tests.pipeline.test_short_stories import Row, statuses

ROWS: tuple[Row, ...] = (
    ("2025-03-03", "Volga Times", "Premier taken to hospital",
     "Prime Minister Arno Vess has been taken to hospital with a fever, his office said on Monday."),
    ("2025-03-04", "Skerry Blog", "Vess on a ventilator, claim says",
     "Arno Vess has been put on a ventilator, according to a wild claim that went round on Monday night."),
    ("2025-03-05", "Nile Post", "Premier not on ventilator",
     "Arno Vess is not on a ventilator, his office said on Wednesday."),
    ("2025-03-09", "Nile Post", "Premier leaves hospital",
     "Prime Minister Arno Vess was released from hospital on Sunday, St Brannoc's Hospital said."),
    ("2025-03-14", "Volga Times", "Premier to return",
     "Arno Vess will be back at his desk on Monday, a spokesman said on Friday."),
    ("2025-03-17", "Nile Post", "Premier back at work",
     "Arno Vess returned to work on Monday after his illness."),
)  # fmt: skip


def test_his_office_knows_that_somebody_is_in_hospital() -> None:
    assert statuses("Has Arno Vess been admitted to hospital?", ["2025-03-03"], *ROWS) == ["occurred"]


def test_a_claim_of_nobody_is_a_rumour_until_his_office_denies_it() -> None:
    days = ["2025-03-04", "2025-03-05"]
    assert statuses("Has Arno Vess been put on a ventilator?", days, *ROWS) == ["rumoured", "denied"]


def test_the_hospital_knows_whom_it_has_let_go() -> None:
    assert statuses("Has Arno Vess left hospital?", ["2025-03-09"], *ROWS) == ["occurred"]


def test_who_is_to_be_back_at_work_is_back_where_a_page_tells_it_of_that_day() -> None:
    days = ["2025-03-14", "2025-03-17"]
    assert statuses("When will Arno Vess return to work?", days, *ROWS) == ["announced", "occurred"]


SINGER: tuple[Row, ...] = (
    ("2025-03-03", "Volga Times", "Lena Orr hospitalised after fall",
     "Singer Lena Orr was hospitalised on Monday after a fall, her manager said."),
    ("2025-03-05", "Nile Post", "Lena Orr recovering",
     "Lena Orr was discharged on Wednesday, her manager said. She had been in hospital for two days."),
)  # fmt: skip


def test_who_was_hospitalised_is_in_hospital_and_has_left_it_when_discharged() -> None:
    assert statuses("Is Lena Orr in hospital?", ["2025-03-04"], *SINGER) == ["occurred"]
    assert statuses("Has Lena Orr left hospital?", ["2025-03-04", "2025-03-06"], *SINGER) == ["nothing", "occurred"]
    assert statuses("Has Lena Orr been discharged?", ["2025-03-06"], *SINGER) == ["occurred"]
