"""Invented events, origins and dossiers to be told of."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from reportedly.model.dossier import (
    Dossier,
    DossierEvent,
    DossierPage,
    DossierPlace,
    Evidence,
    Independence,
    Interval,
    Origin,
    Party,
    PlaceTold,
    Silence,
    Stance,
    Status,
    StatusChange,
    StoryHead,
    WhenTold,
)
from reportedly.model.statement import Basis, EventType, Factuality, PartKind

AS_OF = "2025-05-01"


def words(quote: str, page: str = "p1", part: PartKind = PartKind.BODY) -> Evidence:
    return Evidence(page, part, (0, len(quote)), quote)


def origin(name: str, **told: Any) -> Origin:
    """An origin that says on 30 April that it will be so, unless told otherwise."""
    made = Origin(
        id=name,
        name=name,
        family=name,
        basis=Basis.OFFICIAL,
        stance=Stance.FOR,
        first="2025-04-30",
        value=Factuality.CERTAIN,
        ahead=True,
        because=(words(f"{name} said"),),
    )
    return replace(made, **told)


OFFICIALS = origin(
    "two officials, to the Bothnia Mail",
    basis=Basis.ANONYMOUS,
    told_to="Bothnia Mail",
    value=Factuality.POSSIBLE,
    first="2025-04-28",
    because=(words("may meet"),),
)
MEETING = DossierEvent(
    id="e1",
    title="Meeting of Ida Strand and Oskar Nurmi in Vaasa",
    type=EventType.MEETING,
    participants=(Party("party", "Ida Strand"), Party("party", "Oskar Nurmi")),
    place=DossierPlace("Vaasa", "FI", 63.1, 21.6),
    when=Interval("2025-05-06", "2025-05-06"),
    status=Status.RUMOURED,
    since="2025-04-28",
    history=(StatusChange("2025-04-28", Status.RUMOURED, "only unnamed origins", (words("may meet"),)),),
    origins=(OFFICIALS,),
    independent=Independence(1, 1),
    silent=(Silence("Strandline", "2025-04-28", (words("Strandline did not say"),)), Silence("Nurmi Works", None)),
    when_history=(WhenTold("2025-04-28", "2025-05-06", "2025-05-06", False, OFFICIALS.name, (words("on Tuesday"),)),),
    place_history=(PlaceTold("2025-04-28", "Vaasa", "FI", 63.1, 21.6, OFFICIALS.name, (words("in Vaasa"),)),),
    mentions=("p1#e1", "p2#e1"),
    word="meet",
)
PAGES = (
    DossierPage("p1", None, "Bothnia Mail", "2025-04-28", origins=(OFFICIALS.id,), chain=("Bothnia Mail",)),
    DossierPage(
        "p2", None, "Kvarken Echo", "2025-04-29", origins=(OFFICIALS.id,), chain=("Kvarken Echo", "Bothnia Mail")
    ),
    DossierPage("p3", None, "Reprint Post", "2025-04-29", copy_of="p1", origins=(OFFICIALS.id,)),
    DossierPage("p4", None, "Ferry Times", "2025-04-30"),
)


def dossier(*events: DossierEvent, **told: Any) -> Dossier:
    made = Dossier(StoryHead("s1", "Talks", "2025-04-28", AS_OF, 4), AS_OF, events, pages=PAGES)
    return replace(made, **told)
