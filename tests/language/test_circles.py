"""Bodies called by the name of who leads them."""

from __future__ import annotations

import pytest

from reportedly.language.engine import parse
from reportedly.model.article import Article
from reportedly.model.document import Document


def read(text: str) -> Document:
    """Parse one invented body."""
    (document,) = parse([Article(id="a", text=text, language="en")])
    return document


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("President Ada Berg left. The Berg administration said it would impose tariffs.", "Berg administration"),
        ("The Torvald campaign denied the report.", "Torvald campaign"),
        ("The miners oppose the Torvald government.", "Torvald government"),
    ],
)
def test_an_administration_is_a_body_of_its_own(text: str, entity: str) -> None:
    assert (entity, "organisation") in [(each.entity, each.kind) for each in read(text).parts[0].mentions]


def test_it_belongs_to_whose_name_it_bears() -> None:
    document = read("President Ada Berg left Oslo. The Berg administration said it would impose tariffs.")
    assert document.affiliations["Berg administration"] == "Ada Berg"


@pytest.mark.parametrize(
    "text", ["Berg's campaign denied the report.", "The Norwegian government denied the report.", "Berg campaigned."]
)
def test_other_governments_and_campaigns_are_none(text: str) -> None:
    names = [str(each.entity) for each in read(text).parts[0].mentions]
    assert not any(name.endswith(("campaign", "government")) for name in names)
