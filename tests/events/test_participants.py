"""Who does it to whom, in the many ways that a sentence can say so."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


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
