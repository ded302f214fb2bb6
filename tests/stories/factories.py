"""Pages as a desk would describe them: who says what of which event."""

from __future__ import annotations

from reportedly.model.article import Article, Credit, CreditKind
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    AttributionKind,
    Basis,
    Change,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    PartKind,
    Place,
    Source,
    When,
    Words,
)

BERGEN = ("Bergen", "NO", 60.39, 5.32)
TALLINN = ("Tallinn", "EE", 59.44, 24.75)
BODY = "Halvline chief Signe Torvald may meet Eestiway chairman Ilmar Kask in Bergen, a source told the Herald."


def source(
    number: int,
    text: str,
    basis: Basis,
    entity: str | tuple[str, ...] | None = None,
    act: Act = Act.STATE,
    outer: str | None = None,
    affiliation: str | None = None,
    told: str | None = None,
) -> Attribution:
    words = Words("said", ((0, 4),))
    return Attribution(
        id=f"a{number}",
        kind=AttributionKind.INDIRECT,
        act=act,
        part=PartKind.BODY,
        source=Source(text, ((0, min(len(text), len(BODY))),), entity, basis, 1, affiliation),
        cue=words,
        content=words,
        outer=outer,
        told=told,
    )


def meeting(
    by: str = ARTICLE,
    value: Factuality = Factuality.POSSIBLE,
    number: int = 1,
    kind: EventType = EventType.MEETING,
    who: tuple[str, ...] = ("Signe Torvald", "Ilmar Kask"),
    role: str = "party",
    when: tuple[str, str | None] | None = ("2025-05-12", "2025-05-12"),
    place: tuple[str, str, float, float] | None = BERGEN,
    expected: bool = True,
    background: bool = False,
    change: Change | None = None,
    setting_denied: bool = False,
) -> EventMention:
    where = (Place(place[0], *place, PartKind.BODY, (58, 64)),) if place else ()
    return EventMention(
        id=f"e{number}",
        type=kind,
        part=PartKind.BODY,
        text="meet",
        span=(34, 38),
        participants=tuple(Participant(role, name, name) for name in who),
        places=where,
        when=When("on Monday", *when, (0, 9)) if when else None,
        expected=expected,
        background=background,
        factuality=(Judgement(by, value, value.score),),
        change=change,
        setting_denied=setting_denied,
    )


def page(
    name: str,
    published: str,
    *events: EventMention,
    sources: tuple[Attribution, ...] = (),
    outlet: str | None = None,
    text: str = BODY,
    agency: str | None = None,
    byline: tuple[str, ...] = (),
    affiliations: dict[str, str] | None = None,
) -> Reading:
    credited = (Credit(agency, CreditKind.AGENCY, agency),) if agency else ()
    article = Article(
        id=name,
        text=text,
        outlet=outlet or f"{name} Post",
        title=None,
        published=published,
        credits=credited,
        byline=byline,
    )
    belongs = affiliations if affiliations is not None else {"Signe Torvald": "Halvline", "Ilmar Kask": "Eestiway"}
    return Reading(
        Outcome(OutcomeKind.READ),
        article,
        "2025-06-30T00:00Z",
        attributions=sources,
        events=events,
        affiliations=belongs,
    )
