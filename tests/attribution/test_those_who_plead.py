"""The lawyers of somebody speak for him as one, named or not; some of them, and lawyers of nobody told, do not."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("who", "basis"),
    [
        ("his lawyers", Basis.ORGANISATION),
        ("Roe's lawyers", Basis.ORGANISATION),
        ("lawyers for Roe", Basis.ORGANISATION),
        ("attorneys for Roe", Basis.ORGANISATION),
        ("his legal team", Basis.ORGANISATION),
        ("two of his lawyers", Basis.ANONYMOUS),
        ("two lawyers for Roe", Basis.ANONYMOUS),
        ("several lawyers for Roe", Basis.ANONYMOUS),
        ("former lawyers of Roe", Basis.ANONYMOUS),
        ("lawyers familiar with the case", Basis.ANONYMOUS),
        ("lawyers", Basis.ANONYMOUS),
        ("his aides", Basis.ANONYMOUS),
    ],
)
def test_the_lawyers_of_somebody_are_on_record(said: Reader, who: str, basis: Basis) -> None:
    assert said(f"Singer Dag Roe is leaving the band, {who} said.")[0].source.basis is basis
