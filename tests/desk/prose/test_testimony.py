"""What each origin says, in one sentence as sure as the origin is."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportedly.desk.prose.testimony import testimonies as sentences_of
from reportedly.desk.prose.testimony import testimony as sentence_of
from reportedly.model.dossier import DossierEvent, Origin, Party, Stance, Status
from reportedly.model.statement import Basis, Change, EventType, Factuality

from .conftest import AS_OF, MEETING, OFFICIALS, PAGES, origin


def said(one: Origin, event: DossierEvent = MEETING) -> str:
    return sentence_of(event, one, AS_OF, PAGES).text


def test_unnamed_people_told_an_outlet_and_gave_place_and_day() -> None:
    assert said(OFFICIALS) == (
        "Two unnamed officials told the Bothnia Mail on Monday that Ida Strand and Oskar Nurmi might meet in Vaasa on"
        " Tuesday 6 May."
    )


def test_the_sentence_has_the_origin_s_own_words_behind_it() -> None:
    assert sentence_of(MEETING, OFFICIALS, AS_OF, PAGES).because == OFFICIALS.because


@pytest.mark.parametrize(
    ("value", "ahead", "words"),
    [
        (Factuality.CERTAIN, True, "would meet"),
        (Factuality.PROBABLE, True, "were expected to meet"),
        (Factuality.POSSIBLE, True, "might meet"),
        (Factuality.CERTAINLY_NOT, True, "would not meet"),
        (Factuality.PROBABLY_NOT, True, "were not expected to meet"),
        (Factuality.POSSIBLY_NOT, True, "might not meet"),
        (Factuality.CERTAIN, False, "had met"),
        (Factuality.PROBABLE, False, "had probably met"),
        (Factuality.POSSIBLE, False, "might have met"),
        (Factuality.CERTAINLY_NOT, False, "had not met"),
        (Factuality.POSSIBLY_NOT, False, "might not have met"),
    ],
)
def test_a_sentence_is_as_sure_as_its_origin(value: Factuality, ahead: bool, words: str) -> None:
    one = origin("Aino Berg", value=value, ahead=ahead)
    event = replace(MEETING, status=Status.REPORTED, origins=(one,))
    assert said(one, event) == f"Aino Berg said on Wednesday that Ida Strand and Oskar Nurmi {words}."


def test_the_one_outlet_that_all_have_it_from_is_named() -> None:
    berg = origin("Aino Berg")
    pages = [replace(PAGES[0], origins=("Aino Berg",), chain=("Bothnia Mail", "Aino Berg"))]
    assert sentence_of(MEETING, berg, AS_OF, pages).text.endswith("would meet, the Bothnia Mail reported.")
    host = [replace(pages[0], outlet="mail.example", chain=("mail.example", "Aino Berg"))]
    assert sentence_of(MEETING, berg, AS_OF, host).text.endswith("would meet, according to the site mail.example.")


def test_an_outlet_reports_and_a_post_tells_nobody() -> None:
    assert said(origin("Bothnia Mail", basis=Basis.OUTLET)).startswith("The Bothnia Mail reported on Wednesday that")
    post = replace(OFFICIALS, name="a post that was shared, to the Bothnia Mail")
    assert said(post).startswith("A post that was shared said on Monday that")


def test_a_plan_that_is_called_off_is_not_told_as_a_plan() -> None:
    off = origin("Strandline", change=Change.CANCELLED)
    assert (
        said(off) == "Strandline said on Wednesday that the meeting of Ida Strand and Oskar Nurmi had been called off."
    )


def test_a_denial_of_the_setting_denies_no_more() -> None:
    narrow = origin("Harbour Board", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT, setting_denied=True)
    assert said(narrow) == (
        "The Harbour Board denied on Wednesday only the place or occasion of a meeting of Ida Strand and Oskar Nurmi."
    )


def test_who_speaks_of_himself_is_named_once() -> None:
    leaves = replace(
        MEETING,
        type=EventType.APPOINTMENT,
        kind="leave",
        word="resign",
        participants=(Party("appointee", "Aino Berg"),),
        place_history=(),
        when_history=(),
    )
    denies = origin("Aino Berg", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT)
    assert said(denies, leaves) == "Aino Berg denied on Wednesday any plan to leave office."
    assert said(origin("Aino Berg"), leaves) == "Aino Berg announced on Wednesday a plan to leave office."
    assert (
        said(origin("Aino Berg", value=Factuality.POSSIBLE), leaves)
        == "Aino Berg spoke on Wednesday of a plan to leave office."
    )


def test_those_who_say_the_same_share_a_sentence_and_the_two_are_named_once() -> None:
    signs = [origin(name, stance=Stance.AGAINST, value=Factuality.POSSIBLY_NOT) for name in ("hotel staff", "a porter")]
    told = [each.text for each in sentences_of(MEETING, [OFFICIALS, *signs], AS_OF, PAGES)]
    assert told[1] == "Hotel staff and a porter said on Wednesday that the two might not meet."
    assert len(sentences_of(MEETING, signs, AS_OF, PAGES)[0].because) == 2


def test_what_an_outlet_calls_this_article_is_not_this_one() -> None:
    assert said(origin("An earlier version of this article", basis=Basis.DOCUMENT)).startswith(
        "An earlier version of its article said"
    )


def test_a_name_in_apposition_is_closed_by_a_comma() -> None:
    analyst = replace(OFFICIALS, name="An analyst, Per Hov, to the Bothnia Mail")
    assert said(analyst).startswith("An analyst, Per Hov, told the Bothnia Mail on Monday")


def test_what_nobody_is_named_for_is_expected_and_not_expected_to_be() -> None:
    bare = replace(MEETING, participants=(), word="vote", type=EventType.VOTE, kind="election", place_history=())
    told = said(origin("Aino Berg", value=Factuality.PROBABLE), bare)
    assert told == "Aino Berg said on Wednesday that an election in Vaasa was expected."
    told = said(origin("Aino Berg", value=Factuality.PROBABLY_NOT, stance=Stance.AGAINST), bare)
    assert told == "Aino Berg said on Wednesday that an election in Vaasa was not expected."
