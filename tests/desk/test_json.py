"""The JSON holds the keys that other programs read, and no others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from reportedly.desk.contract import of_answer, of_dossier, of_reading, of_stories
from reportedly.model.article import Article, Credit, CreditKind, Furniture
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import (
    Answer,
    CalendarEntry,
    Contradiction,
    Dossier,
    DossierEvent,
    DossierFigure,
    DossierPage,
    DossierPlace,
    Evidence,
    FigureValue,
    Independence,
    Interval,
    Origin,
    Party,
    Silence,
    Stance,
    Status,
    StatusChange,
    StoryHead,
)
from reportedly.model.page import Missed, Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    Act,
    Attribution,
    AttributionKind,
    Basis,
    Change,
    EventMention,
    EventType,
    Factuality,
    Figure,
    Judgement,
    Participant,
    PartKind,
    Place,
    PlaceUse,
    Source,
    TimeExpression,
    When,
    Words,
)

CONTRACT = Path(__file__).parents[1] / "golden" / "contract"
BODY = PartKind.BODY
PLACE = Place("Turku", "Turku", "FI", 60.45, 22.27, BODY, (0, 5))
READING = Reading(
    Outcome(OutcomeKind.READ),
    Article("p1", "Turku ...", credits=(Credit("Northwire", CreditKind.AGENCY, "(Northwire)"),), byline=("A. Berg",)),
    "2025-03-14T08:00:00Z",
    furniture=(Furniture("latest"),),
    attributions=(
        Attribution(
            "a1",
            AttributionKind.DIRECT,
            Act.STATE,
            BODY,
            Source("both", ((0, 4),), ("Norlink", "Balticfer"), Basis.ORGANISATION, affiliation="Norlink"),
            Words("said", ((5, 9),)),
            Words("no", ((1, 3), (4, 6))),
            told="Skerry Post",
            continued=True,
        ),
    ),
    events=(
        EventMention(
            "e1",
            EventType.MEETING,
            BODY,
            "meet",
            (0, 4),
            (Participant("party", "their", ("A", "B")),),
            (PLACE,),
            When("Friday", "2025-03-14", None, (5, 11), floor=True),
            factuality=(Judgement("a1", Factuality.PROBABLE, 2),),
            change=Change.POSTPONED,
            setting_denied=True,
        ),
    ),
    figures=(Figure("dead", 3, None, "people", "at least", None, "a1", BODY, (0, 1)),),
    times=(TimeExpression("Friday", "DATE", "2025-03-14", "2025-03-14", "2025-03-14", BODY, (5, 11), floor=True),),
    places=(PLACE,),
    affiliations={"A": "B"},
)
EVIDENCE = Evidence("p1", BODY, (0, 5), "Turku")
EVENT = DossierEvent(
    "e1",
    "Meeting of A and B",
    EventType.MEETING,
    (Party("party", "A"),),
    DossierPlace("Turku", "FI", 60.45, 22.27),
    Interval("2025-03-14", None),
    Status.RUMOURED,
    "2025-03-14",
    (StatusChange("2025-03-14", Status.RUMOURED, "only unnamed origins", (EVIDENCE,)),),
    (Origin("o1", "an official", "f1", Basis.ANONYMOUS, Stance.FOR, None),),
    Independence(1, 2),
    (Silence("A", None, (EVIDENCE,)),),
)
FIGURE = DossierFigure(
    "dead",
    FigureValue(3, "at least", None, "police", "2025-03-14", ("p1",)),
    (FigureValue(3, "at least", None, "police", "2025-03-14", ("p1",)),),
)


def example(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CONTRACT / name).read_text(encoding="utf-8"))
    return found


def has(printed: object, expected: object) -> bool:
    """Whether the keys of objects are those expected, in order and at any depth, with none but further ones after."""
    if isinstance(expected, dict):
        assert isinstance(printed, dict)
        led = list(printed)[: len(expected)] == list(expected)
        return led and all(has(printed[key], item) for key, item in expected.items())
    if isinstance(expected, list) and expected and isinstance(expected[0], dict):
        assert isinstance(printed, list)
        return all(has(each, expected[0]) for each in printed)
    return not isinstance(printed, dict)


def test_a_reading_has_the_keys_of_the_example() -> None:
    printed = json.loads(json.dumps(of_reading(READING)))
    expected = example("read.json")
    for part in expected:
        if part not in ("events", "figures"):
            assert has(printed[part], expected[part]), part
    meeting = {**expected["events"][0], "participants": printed["events"][0]["participants"]}
    assert has(printed["events"][0], meeting)
    assert list(printed["figures"][0]) == "quantity value high unit qualifier as_of by part span".split()


def test_names_are_one_or_several_or_none() -> None:
    printed = json.loads(json.dumps(of_reading(READING)))
    assert printed["attributions"][0]["source"]["entity"] == ["Norlink", "Balticfer"]
    assert printed["events"][0]["participants"] == [{"role": "party", "name": "their", "entity": ["A", "B"]}]


def test_kinds_are_written_as_the_contract_names_them() -> None:
    printed = json.loads(json.dumps(of_reading(READING)))
    assert printed["attributions"][0]["source"]["basis"] == "organisation"
    assert printed["events"][0]["factuality"] == [{"by": "a1", "value": "PR+", "score": 2}]
    assert printed["attributions"][0]["content"]["spans"] == [[1, 3], [4, 6]]


def test_a_page_that_could_not_be_had_has_all_the_keys_too() -> None:
    printed = of_reading(Missed("https://a.example/1", Outcome(OutcomeKind.REFUSED, "robots.txt")))
    assert list(printed) == list(example("read.json"))
    assert printed["outcome"] == {"kind": "refused", "reason": "robots.txt"}
    assert list(printed["article"]) == list(example("read.json")["article"])
    assert printed["article"]["id"] == "https://a.example/1"


def test_an_answer_has_the_keys_of_the_example() -> None:
    page = DossierPage("p1", None, "Skerry Post", "2025-03-14")
    printed = json.loads(json.dumps(of_answer(Answer("Will A meet B?", "2025-03-14", (EVENT,), (), (page,)))))
    expected = example("ask.json")
    assert has({**printed, "events": [], "pages": []}, {**expected, "events": [], "pages": []})
    assert has(printed["events"], expected["events"])
    assert has(printed["pages"], expected["pages"])


def test_an_answer_from_what_was_captured_by_then_says_so() -> None:
    answer = Answer("Will A meet B?", "2025-03-14", captured_by="2025-03-13")
    assert of_answer(answer)["captured_by"] == "2025-03-13"


def test_an_answer_tells_what_is_doubtful_about_a_date() -> None:
    page = DossierPage("p1", None, "Skerry Post", "2025-03", doubts=("only the month of publication is known",))
    printed = of_answer(Answer("Will A meet B?", "2025-03-14", pages=(page,)))
    assert list(printed["pages"][0]["doubts"]) == ["only the month of publication is known"]


def test_a_correction_names_what_it_is_about_and_whether_that_is_still_there() -> None:
    head = StoryHead("s1", "Meeting", None, None, 1, None)
    set_by_hand = Correction(
        CorrectionKind.HEADLINE, "s1", "2025-03-16", "Ada Lind", "clearer", after="A and B", number=1
    )
    status = Correction(CorrectionKind.STATUS, "s1", "2025-03-16", "Ada Lind", "wrong", "e1", after="denied", number=2)
    printed = of_dossier(Dossier(head, "2025-03-16", corrections=(set_by_hand, status), lost=(2,)))["corrections"]
    contract = "number kind subject before after who at why withdrawn".split()
    assert list(printed[0])[: len(contract)] == contract
    assert [(each["kind"], each["subject"], each["after"], each["found"]) for each in printed] == [
        ("headline", "s1", "A and B", True),
        ("status", "e1", "denied", False),
    ]


def test_a_dossier_has_the_keys_of_the_contract_and_some_more() -> None:
    head = StoryHead("s1", "Meeting", "2025-03-14", "2025-03-15", 2, Status.RUMOURED)
    dossier = Dossier(
        head,
        "2025-03-16",
        (EVENT,),
        (FIGURE,),
        (Contradiction("Both cannot hold.", (EVIDENCE,)),),
        (DossierPage("p1", None, None, None),),
        (CalendarEntry("Meeting", "2025-03-14", None, Status.RUMOURED, "e1"),),
    )
    printed = of_dossier(dossier)
    whole = "story as_of events figures contradictions pages calendar origins edges captured_by corrections"
    assert list(printed) == whole.split()
    assert list(printed["story"]) == "id title first last pages".split()
    assert list(printed["figures"][0]) == "quantity current series".split()
    assert list(printed["figures"][0]["current"]) == "value qualifier as_of by".split()
    assert list(printed["figures"][0]["series"][0]) == "value as_of by published pages".split()
    assert list(printed["contradictions"][0]) == ["text", "because"]
    assert list(printed["pages"][0]) == "id url outlet published copy_of relays chain origins doubts version_of".split()
    assert list(printed["calendar"][0]) == "what earliest latest status event floor".split()


def test_the_list_of_stories_gives_their_status() -> None:
    head = StoryHead("s1", "Meeting", "2025-03-14", None, 2, Status.UNDER_WAY)
    assert of_stories([head]) == {
        "stories": [
            {"id": "s1", "title": "Meeting", "first": "2025-03-14", "last": None, "pages": 2, "status": "under way"}
        ]
    }


def test_only_a_place_that_is_not_meant_itself_says_how_it_is_meant() -> None:
    council = msgspec.structs.replace(PLACE, text="Turku City Council", use=PlaceUse.ASSOCIATIVE)
    given = of_reading(msgspec.structs.replace(READING, places=(PLACE, council)))["places"]
    assert "use" not in given[0]
    assert given[1]["use"] == "associative"
