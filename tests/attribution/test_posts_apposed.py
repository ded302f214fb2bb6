"""Posts with a name beside them, before it or after it, and who holds them no more."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("The district attorney, Siv Dahl, said it was late.", Basis.OFFICIAL),
        ("The health officer, Siv Dahl, said it was late.", Basis.OFFICIAL),
        ("The county engineer, Siv Dahl, said it was late.", Basis.OFFICIAL),
        ("Siv Dahl, the state epidemiologist, said it was late.", Basis.OFFICIAL),
        ("An engineer, Siv Dahl, said it was late.", Basis.PERSON),
        ("The former district attorney, Siv Dahl, said it was late.", Basis.PERSON),
        ("The former president said it was late.", Basis.PERSON),
        ("A former president said it was late.", Basis.ANONYMOUS),
        ("The president said it was late.", Basis.OFFICIAL),
        ("The pair said it was late.", Basis.ANONYMOUS),
        ("The Conservatives said it was late.", Basis.ORGANISATION),
        ("The Conservatives on the panel said it was late.", Basis.ANONYMOUS),
    ],
)
def test_who_holds_a_post_is_on_record(said: Reader, text: str, basis: Basis) -> None:
    (told,) = said(text)
    assert told.source.basis is basis
