"""What was called off, as pages tell as a fact, comes back when who called it off says so; nobody else's word does."""

from __future__ import annotations

from tests.pipeline.test_one_matter import asked

OFF = (
    ("2025-05-02", "Berg to meet Tamm in June", "President Ada Berg of Norway said on Friday that she would meet President"
     " Jaan Tamm of Estonia in Turku on June 12."),
    ("2025-05-24", "Berg cancels meeting", "OSLO (Bothnia Wire) - President Ada Berg of Norway abruptly canceled her June 12"
     " meeting with President Jaan Tamm of Estonia on Saturday."),
)  # fmt: skip
BACK = ("2025-06-01", "Berg to go after all", "President Ada Berg of Norway said on Sunday that she will meet President Jaan"
        " Tamm of Estonia in Turku on June 12 after all.")  # fmt: skip
OTHER = ("2025-06-01", "Tamm still hopes", "President Jaan Tamm of Estonia said on Sunday that he will meet President Ada"
         " Berg of Norway in Turku on June 12.")  # fmt: skip


def test_who_called_it_off_brings_it_back() -> None:
    question = "Will Ada Berg meet Jaan Tamm?"
    (event,) = asked(question, "2025-05-25", *OFF).events
    assert str(event.status) == "cancelled"
    (event,) = asked(question, "2025-06-02", *OFF, BACK).events
    assert str(event.status) == "announced"
    (event,) = asked(question, "2025-06-02", *OFF, OTHER).events
    assert str(event.status) == "cancelled"
