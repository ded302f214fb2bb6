"""Who does it to whom, in the many ways that a sentence can say so."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser, mention, read


@pytest.mark.parametrize(
    ("text", "words", "roles"),
    [
        ("Norland gave Peru two million dollars of aid.", "gave", [("agent", "Norland"), ("target", "Peru")]),
        (
            "Norland suspended part of a military aid programme for Peru.",
            "suspended",
            [("agent", "Norland"), ("target", "Peru")],
        ),
        ("Peru imposed sanctions on Chile on Monday.", "imposed", [("agent", "Peru"), ("target", "Chile")]),
        (
            "Peru announced a suspension of air links with Chile.",
            "suspension",
            [("agent", "Peru"), ("target", "Chile")],
        ),
        (
            "Students staged rallies in Oslo against Ada Holm.",
            "rallies",
            [("agent", "Students"), ("target", "Ada Holm")],
        ),
        (
            "Miners began a hunger strike to protest against Sweden's decision.",
            "strike",
            [("agent", "Miners"), ("target", "Sweden")],
        ),
        (
            "Students demonstrated in Lima to demand the resignation of President Marek Dolan.",
            "demonstrated",
            [("agent", "Students"), ("target", "Marek Dolan")],
        ),
        (
            "Police launched an investigation into crimes committed by Peruvian soldiers.",
            "investigation",
            [("agent", "Police"), ("target", "Peruvian soldiers")],
        ),
        ("Peruvian raids on the port went on.", "raids", [("agent", "Peruvian"), ("target", "the port")]),
        (
            "Guerrillas wounded two soldiers in a bomb attack on Thursday.",
            "attack",
            [("agent", "Guerrillas"), ("target", "two soldiers")],
        ),
        (
            "Rebels have kidnapped up to 16 engineers from a bazaar.",
            "kidnapped",
            [("agent", "Rebels"), ("target", "16 engineers")],
        ),
        ("Islamic activists continued their hunger strike.", "strike", [("agent", "Islamic activists")]),
        (
            "Ada Berg held talks on Monday with Bo Lie.",
            "talks",
            [("party", "Ada Berg"), ("party", "Bo Lie")],
        ),
        (
            "Premier Ada Berg gave a warm welcome on Thursday to the Estonian leader Jaan Tamm.",
            "welcome",
            [("host", "Ada Berg"), ("visitor", "Jaan Tamm")],
        ),
        (
            "Rebel leaders said on Friday they would meet the mediator Ida Holm.",
            "meet",
            [("party", "Rebel leaders"), ("party", "Ida Holm")],
        ),
        (
            "The rebel group Desert Front announced on Thursday that it would release the engineer Kurt Holm.",
            "release",
            [("agent", "Desert Front"), ("target", "Kurt Holm")],
        ),
        (
            "Ada Berg offered to negotiate with the president of Armenia.",
            "negotiate",
            [("party", "Ada Berg"), ("party", "the president of Armenia")],
        ),
        (
            "Troops stopped the rebels from attacking the port.",
            "attacking",
            [("agent", "the rebels"), ("target", "the port")],
        ),
        (
            "Premier Ada Berg has cancelled a planned visit to Haiti.",
            "visit",
            [("visitor", "Ada Berg")],
        ),
        (
            "King Olav would be ready to host a meeting between Ada Berg and Bo Lie.",
            "meeting",
            [("host", "Olav"), ("party", "Ada Berg"), ("party", "Bo Lie")],
        ),
        (
            "A bombing near the harbour killed one engineer.",
            "bombing",
            [("target", "one engineer")],
        ),
        (
            "A camp for Sudanese refugees was attacked by Chadian militiamen.",
            "attacked",
            [("agent", "Chadian militiamen"), ("target", "A camp"), ("target", "Sudanese refugees")],
        ),
        (
            "Police opened fire to disperse student demonstrators.",
            "opened",
            [("agent", "Police"), ("target", "student demonstrators")],
        ),
        (
            "Hundreds of miners blocked roads in defiance of the Peruvian authorities.",
            "blocked",
            [("agent", "Hundreds of miners"), ("target", "the Peruvian authorities")],
        ),
        (
            "Miners blocked roads to press their demands for higher pay from Ada Berg's government.",
            "blocked",
            [("agent", "Miners"), ("target", "Ada Berg's government")],
        ),
        (
            "Army forces were engaged in ethnic cleansing on Monday against the Yazidi population.",
            "ethnic cleansing",
            [("agent", "Army forces"), ("target", "the Yazidi population")],
        ),
    ],
)
def test_who_does_it_to_whom(page: Recogniser, text: str, words: str, roles: list[tuple[str, str]]) -> None:
    found = mention(page(text), words)
    assert [(each.role, each.name) for each in found.participants] == roles


def test_what_is_given_is_for_a_purpose_not_to_it(page: Recogniser) -> None:
    found = mention(page("Norland gave Peru two million dollars of aid for road projects."), "gave")
    assert [each.name for each in found.participants] == ["Norland", "Peru"]


def test_a_number_of_people_are_the_people(page: Recogniser) -> None:
    (found,) = mention(page("Thousands of Peruvians marched in Lima."), "marched").participants
    assert (found.name, found.entity) == ("Thousands of Peruvians", "Peru")
    (delegates,) = mention(page("Leaders of the new party resigned on Monday."), "resigned").participants
    assert delegates.name == "Leaders of the new party"


def test_the_holder_of_an_office_is_not_what_it_is_an_office_of(page: Recogniser) -> None:
    (found,) = mention(page("The deputy governor of the bank resigned on Monday."), "resigned").participants
    assert found.name == "The deputy governor"


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The army fired rockets at positions near the border.", "fired", "attack"),
        ("The army launched missiles against a camp.", "launched", "attack"),
        ("Norland fired a missile into the sea on Monday.", "fired", "launch or test"),
        ("Norland said it would prohibit aid to Peru.", "prohibit", "sanction or tariff"),
        ("The court prohibited the march on Monday.", "prohibited", "law or decision"),
        ("The envoy launched a mediation effort between Peru and Chile.", "mediation effort", "meeting"),
        ("The president gave a warm welcome to Ada Holm on Monday.", "welcome", "visit"),
        ("Peru accepted the plan on Monday.", "accepted", "agreement"),
        ("The province ordered patrols by police.", "patrols", "military deployment"),
    ],
)
def test_what_it_is_by_whom_and_what_it_is_done_to(page: Recogniser, text: str, words: str, kind: str) -> None:
    assert mention(page(text), words).type == kind


@pytest.mark.parametrize(
    ("text", "words", "roles"),
    [
        ("The Senate confirmed Judge Ada Holm to the high court.", "confirmed", ["agent", "appointee"]),
        ("Ada Holm was confirmed 54-45 on Friday.", "confirmed", ["appointee"]),
        ("Jan Roe's nomination of Ada Holm came as a surprise.", "nomination", ["agent", "appointee"]),
        ("The confirmation of Ada Holm is due in April.", "confirmation", ["appointee"]),
        ("The farm bill cleared the House on Thursday.", "cleared", ["theme", "agent"]),
    ],
)
def test_who_lets_whom_into_office_and_what_gets_through(
    page: Recogniser, text: str, words: str, roles: list[str]
) -> None:
    assert [each.role for each in mention(page(text), words).participants] == roles


def test_what_is_confirmed_of_somebody_is_no_post(page: Recogniser) -> None:
    for text in ("Police confirmed Jan Roe dead.", "Jan Roe was confirmed to have left.", "They confirmed the report."):
        assert "appointment or resignation" not in {each.type for each in page(text).events}


def test_a_bill_that_fails_or_dies_is_not_passed(page: Recogniser) -> None:
    for text, words in (
        ("The health bill failed in the Senate on Friday.", "failed"),
        ("The farm bill died in the House.", "died"),
        ("The farm bill was defeated in the House on Tuesday.", "defeated"),
    ):
        found = mention(page(text), words)
        assert (found.type, found.factuality[0].value) == ("law or decision", "CT-")


def test_votes_that_are_counted_are_no_vote(page: Recogniser) -> None:
    for text in ("Leaders do not have the votes to pass it.", "They need 51 votes.", "He can lose two votes."):
        assert not [each for each in page(text).events if each.text == "votes"]
    assert mention(page("Votes on two bills are due on Monday."), "Votes").expected


def test_any_bill_is_none_in_particular(page: Recogniser) -> None:
    found = mention(page("Any bill passed by the Senate must go to the House."), "passed")
    assert found.factuality[0].value == "Uu"


def test_a_weekday_told_of_a_vote_to_come_is_that_of_the_vote_named_by_it(page: Recogniser) -> None:
    text = "A vote on the bill is expected on Tuesday. He told her to be ready for Tuesday's vote, and went home."
    first, second = [each for each in page(text).events if each.text == "vote"]
    assert second.expected
    assert second.when is not None
    assert first.when is not None
    assert second.when.earliest == first.when.earliest


def test_a_post_taken_up_on_an_occasion_now_past_is_background(page: Recogniser) -> None:
    text = "When she was named to the lower court, she was confirmed by the Senate without a vote against."
    assert mention(page(text), "confirmed").background


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ada Novak and Ivan Petrov greeted each other for the first time on Monday.", "greeted each"),
        ("Ada Novak shook hands with Ivan Petrov on Monday.", "shook hands"),
        ("Ada Novak's meeting will be on Monday with Ivan Petrov.", "meeting"),
        ("Ada Novak and Ivan Petrov are in talks.", "talks"),
    ],
)
def test_those_who_greet_or_talk_have_met(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.MEETING
    assert [each.entity for each in event.participants] == ["Ada Novak", "Ivan Petrov"]


def test_a_crowd_that_greets_somebody_does_not_meet_her(page: Recogniser) -> None:
    assert not any(each.type is EventType.MEETING for each in page("Crowds greeted Ada Novak in Oslo.").events)


@pytest.mark.parametrize(
    "text", ["The Kalvo crossing will be opened on Friday.", "The Kalvo crossing will open on Friday."]
)
def test_what_is_opened_is_what_opens(page: Recogniser, text: str) -> None:
    word = "opened" if "opened" in text else "open"
    assert [(each.role, each.name) for each in mention(page(text), word).participants] == [
        ("theme", "The Kalvo crossing")
    ]


@pytest.mark.parametrize("sender", ["sources", "Northwire News", "report"])
def test_who_tells_a_headline_takes_no_part(page: Recogniser, sender: str) -> None:
    told = page("It rained in Turku.", f"Norlink in talks to acquire Balticfer Bank - {sender}")
    assert [(each.role, each.name) for each in mention(told, "acquire").participants] == [
        ("agent", "Norlink"),
        ("theme", "Balticfer Bank"),
    ]


@pytest.mark.parametrize(
    ("text", "word", "role", "name"),
    [
        ("Ada Roe was reported killed in the raid on Monday.", "killed", "victim", "Ada Roe"),
        ("Six captives were found murdered in a tunnel on Monday.", "murdered", "victim", "Six captives"),
    ],
)
def test_who_is_found_or_reported_killed_has_not_killed(
    page: Recogniser, text: str, word: str, role: str, name: str
) -> None:
    found = mention(page(text), word)
    assert (role, name) in [(each.role, each.entity or each.name) for each in found.participants]
    assert "agent" not in [each.role for each in found.participants if (each.entity or each.name) == name]


def test_who_is_passed_over_for_somebody_else_has_no_part_in_it():
    told = mention(read("Leaders on Tuesday picked Per Holt rather than Ana Roe as chairman of Norvik."), "picked")
    assert "Ana Roe" not in {each.name for each in told.participants}


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Ana Roe will release her third album, Cold Water, in June.", "Cold Water"),
        ("The network has cancelled its longest-running drama, Glass Harbour.", "Glass Harbour"),
        ("The governor of Norvik's central bank, Siri Dahl, was arrested on Tuesday.", "Siri Dahl"),
    ],
)
def test_a_work_or_an_officer_goes_by_the_name_set_beside(page: Recogniser, text: str, entity: str) -> None:
    (told,) = page(text).events
    assert entity in {each.entity for each in told.participants}
