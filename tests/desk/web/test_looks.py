"""What is new since a reader looked last."""

from __future__ import annotations

from reportedly.desk.web.looks import news
from reportedly.model.summary import Turn, TurnKind


def test_new_is_what_came_to_the_desk_after_the_last_look_whenever_it_was_published() -> None:
    late = Turn("2025-03-01", "2025-03-20T10:00Z", TurnKind.STATUS, None, "rumoured")
    seen = Turn("2025-03-12", "2025-03-12T10:00Z", TurnKind.STATUS, "rumoured", "reported")
    assert news([late, seen], "2025-03-19T10:00Z") == [late]
    assert news([late, seen], None) == []
