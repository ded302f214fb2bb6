"""Statements with what they say, for pages made by `tests.stories.factories`."""

from __future__ import annotations

from msgspec.structs import replace
from tests.stories.factories import source

from reportedly.model.statement import Act, Attribution, Basis, PartKind, Words


def said(
    number: int,
    text: str,
    basis: Basis,
    entity: str | None = None,
    content: str = "the harbour board will close the northern ferry terminal in June",
    as_of: str | None = None,
    outer: str | None = None,
    told: str | None = None,
    affiliation: str | None = None,
    act: Act = Act.STATE,
    count: int | None = None,
    part: PartKind = PartKind.BODY,
    held: bool = False,
) -> Attribution:
    made = source(number, text, basis, entity, act=act, outer=outer, affiliation=affiliation, told=told)
    return replace(
        made,
        part=part,
        held=held,
        as_of=as_of,
        content=Words(content, ((0, 4),)),
        source=replace(made.source, stated_count=count),
    )
