"""How certain each source is: modals, negation, expectation, denial, reports passed on."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Novak visited Oslo on Monday.", "visited", "CT+"),
        ("Novak will visit Oslo on Monday.", "visit", "CT+"),
        ("Novak is expected to visit Oslo on Monday.", "visit", "PR+"),
        ("Novak is due to visit Oslo on Monday.", "visit", "PR+"),
        ("Novak may visit Oslo on Monday.", "visit", "PS+"),
        ("Novak did not visit Oslo.", "visit", "CT-"),
        ("Novak failed to visit Oslo.", "visit", "CT-"),
        ("There is no question of Novak visiting Oslo.", "visiting", "CT-"),
        (
            "The dockers announced one demand at a rally in Oslo on Monday: the resignation of Novak.",
            "resignation",
            "Uu",
        ),
        ("The paper had news for the dockers on Monday: the resignation of Novak.", "resignation", "CT+"),
        ("As and when there is a raid, the dockers will be told.", "raid", "Uu"),
        ("If and when Novak visits Oslo, he will be met.", "visits", "Uu"),
        ("When Novak visits Oslo, he will be met.", "visits", "PR+"),
        ("The order gives the firms 30 days to buy Fjell.", "buy", "PS+"),
        ("Novak has given up on meeting Petrov this year.", "meeting", "CT-"),
        ("The bank abandoned buying Norvik.", "buying", "CT-"),
        ("The bank has soured on buying Norvik.", "buying", "CT-"),
        ("Novak has faked his death.", "death", "CT-"),
        ("A sham note about Novak's death went round the town.", "death", "CT-"),
        ("A note about Novak's death went round the town.", "death", "CT+"),
        ("The train failed to stop on Monday, killing two people.", "killing", "CT+"),
        ("The court failed to hand down a ruling without killing the case.", "ruling", "CT-"),
        ("Novak is not expected to visit Oslo.", "visit", "PR-"),
        ("It will be a working visit, not the full state visit of 2019, the ministry said.", "visit", "CT+"),
        ("Novak will visit Oslo, not Turku.", "visit", "CT+"),
        ("Berg says a story making the rounds has Speaker Paul Novak visiting Oslo.", "visiting", "PS+"),
        ("Rumours have Novak visiting Oslo next month.", "visiting", "PS+"),
        ("One report has Novak visiting Oslo.", "visiting", "PS+"),
        ("Word is that Novak will visit Oslo.", "visit", "CT+"),
        ("The report is that Novak visited Oslo.", "visited", "CT+"),
        ("The storm has Novak visiting Oslo.", "visiting", "CT+"),
        ("Norvik has begun the process of closing its Turku plant.", "closing", "PR+"),
        ("Norvik has commenced the exercise of closing its Turku plant.", "closing", "PR+"),
        ("Norvik has completed the process of closing its Turku plant.", "closing", "CT+"),
        ("Norvik weighed the task of closing its Turku plant.", "closing", "PS+"),
        ("Novak might not visit Oslo.", "visit", "PS-"),
        ("Novak has plans to visit Oslo.", "visit", "PR+"),
        ("There is speculation that Novak visited Oslo.", "visited", "PS+"),
        ("The envoys called for talks between Novak and Petrov.", "talks", "Uu"),
        ("If Novak visits Oslo, the harbour will close.", "visits", "Uu"),
        ("Did Novak visit Oslo?", "visit", "Uu"),
        ("Novak has not yet visited Oslo.", "visited", "Uu"),
        ("Novak hasn't visited Oslo yet.", "visited", "Uu"),
        ("Novak has not visited Oslo.", "visited", "CT-"),
        ("Novak cannot visit Oslo for now.", "visit", "Uu"),
        ("Novak could not visit Oslo.", "visit", "PS-"),
        ("The easy way out is for Novak to visit Oslo.", "visit", "Uu"),
        ("The plan is for Novak to visit Oslo.", "visit", "PR+"),
        ("No meeting between Novak and Petrov took place.", "meeting", "CT-"),
        ("No word has come from Oslo about a possible visit by Novak, the ministry said.", "visit", "Uu"),
        ("Novak and Petrov are close to signing a pact.", "signing", "PR+"),
        ("Novak and Petrov have never been closer to signing a pact.", "signing", "PR+"),
        ("We are at the closest point in months to signing a pact, Novak said.", "signing", "PR+"),
        ("Petrov was jailed for a false statement about the raid.", "raid", "CT+"),
        ("Petrov rang on Monday with bad news: the death of Novak.", "death", "CT+"),
        ("Novak is set on visiting Oslo.", "visiting", "PS+"),
        ("The council voted on expelling Novak.", "expelling", "PS+"),
        ("Petrov voted to expel Novak.", "expel", "Uu"),
        ("The council voted to expel Novak.", "expel", "CT+"),
        ("Novak was congratulated on visiting Oslo.", "visiting", "CT+"),
        ("The potential meeting of Novak with Petrov is still uncertain.", "meeting", "PS+"),
    ],
)
def test_words_bound_how_certain_it_is(page: Recogniser, text: str, words: str, value: str) -> None:
    """A modal, a negation or a verb of planning is part of what is reported."""
    found = mention(page(text), words)
    assert found.factuality[0].value == value
    assert found.factuality[0].score == found.factuality[0].value.score


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Berg did not accuse Novak of killing Petrov.", "killing"),
        ("The union never threatened to strike in Oslo.", "strike"),
        ("None of the ministers claimed that the army had attacked Turku.", "attacked"),
    ],
)
def test_what_is_not_said_is_left_open(page: Recogniser, text: str, words: str) -> None:
    assert [each.value.value for each in mention(page(text), words).factuality] == ["Uu", "Uu"]


def test_who_cites_sources_of_its_own_holds_it_too(page: Recogniser) -> None:
    """An outlet that reports "citing" its sources stands with them; who relays the outlet does not."""
    found = page("Novak may fly to Oslo, the Gotland Courier reported on Tuesday, citing two officials.")
    values = [each.value.value for each in mention(found, "fly").factuality]
    assert values == ["PS+", "PS+", "Uu"]


def test_the_page_is_not_committed_to_what_others_say(page: Recogniser) -> None:
    """What a spokesman says is his; the page passes it on."""
    found = mention(page("Novak will visit Oslo, his spokesman said."), "visit")
    assert [each.value for each in found.factuality] == ["CT+", "Uu"]
    assert found.factuality[-1].by == "article"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The ministry denied that Novak visited Oslo.", "visited", "CT-"),
        ("The army denied a plot to oust the president.", "oust", "CT-"),
        ("The ministry denied reports that Novak had visited Oslo.", "visited", "CT-"),
        ("The ministry said that Novak did not visit Oslo.", "visit", "CT-"),
        ("The ministry confirmed that Novak visited Oslo.", "visited", "CT+"),
        ("The ministry would not say whether Novak will visit Oslo.", "visit", "Uu"),
        ("The ministry threatened to impose tariffs on steel.", "impose", "PS+"),
    ],
)
def test_an_act_bears_on_what_is_said(page: Recogniser, text: str, words: str, value: str) -> None:
    """A denial turns the content round, a decline leaves it open, a threat is only possible."""
    found = mention(page(text), words)
    assert value in [each.value for each in found.factuality if each.by != "article"]


def test_a_denial_leaves_standing_what_it_takes_for_granted(page: Recogniser) -> None:
    """Who denies a quarrel over the visit does not deny the visit."""
    found = mention(page("The ministry denied that there was anger over Novak's visit to Oslo."), "visit")
    assert all(each.score >= 0 for each in found.factuality)


def test_a_narrow_denial_denies_the_setting(page: Recogniser) -> None:
    """No meeting in one town may still be a meeting in another."""
    found = page("There will be no meeting in Geneva, the ministry said. There will be no meeting, it added.")
    first, second = (each for each in found.events if each.text == "meeting")
    assert first.setting_denied
    assert not second.setting_denied


def test_nothing_seen_is_no_denial(page: Recogniser) -> None:
    """Workers who saw no sign of a visit make it less likely, no more."""
    found = mention(page("Dock workers saw no sign of a visit on Friday."), "visit")
    assert found.factuality[0].value == "PS-"


def test_a_false_report_is_not_so(page: Recogniser) -> None:
    """Reports that are untrue, or that the next sentence calls false, make the event one that did not happen."""
    assert mention(page("Reports of his death are untrue."), "death").factuality[0].value == "CT-"
    died = mention(page("There is a rumour that Novak has died. It is false."), "died")
    assert [each.value for each in died.factuality if each.by == "article"] == ["CT-"]


def test_whoever_may_block_it_has_not_blocked_it(page: Recogniser) -> None:
    """A purchase that may be blocked is open, not denied."""
    found = mention(page("The regulator may block the acquisition of Balticfer."), "acquisition")
    assert found.factuality[0].score == 0


def test_an_aside_is_the_pages_own(page: Recogniser) -> None:
    """ ", which ends on Sunday" tells the reader what the fair is: no source is needed for it."""
    found = page("Novak may attend the Baltic Ports Fair, which ends on Sunday, two officials said.")
    assert [each.by for each in mention(found, "ends").factuality] == ["article"]


def test_a_headline_is_no_firmer_than_its_story(page: Recogniser) -> None:
    """A headline that leaves out the sources does not make the page one."""
    found = page("Novak will visit Oslo, two officials said.", title="Novak to visit Oslo")
    heads = [each for each in found.events if each.part == "title"]
    assert [each.factuality[0].value for each in heads] == ["Uu"]


def test_who_refers_to_a_report_does_not_report_it(page: Recogniser) -> None:
    """A ministry that is angry about a rumoured trip has not said that there will be one."""
    found = page("Novak may fly to Oslo, two officials said. The ministry said the trip could raise tension.")
    assert {each.score for each in mention(found, "trip").factuality} == {0}


def test_a_bare_reference_commits_nobody(page: Recogniser) -> None:
    """An inquiry into a purchase does not say that it was made."""
    found = page("The regulator opened an inquiry into Norlink's acquisition of Balticfer.")
    assert [each.value.value for each in mention(found, "acquisition").factuality] == ["Uu"]


def test_a_saying_told_inside_a_belief_is_told_by_who_told_the_belief(page: Recogniser) -> None:
    """The belief itself says nothing: of the three only the mayor and the ministry speak."""
    found = page("The mayor said he believed that the ministry had announced that the minister resigned on Monday.")
    told = mention(found, "resigned")
    speakers = {each.id: each.source.text for each in found.attributions}
    assert {speakers[each.by] for each in told.factuality if each.by in speakers} == {"The mayor", "the ministry"}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ('"Bomb the port," the posters read.', "Bomb", "Uu"),
        ("Had the rebels attacked the port, the army would have left.", "attacked", "Uu"),
        ("It is too early to arrest Novak.", "arrest", "Uu"),
        ("The aim is to arrest Novak.", "arrest", "PS+"),
        ("The rebels were restrained from attacking the port.", "attacking", "Uu"),
        ("The port may be hit in an attack.", "attack", "PS+"),
        ("It is a pity that Novak visited Oslo.", "visited", "CT+"),
        ("The plan was designed to attack the port.", "attack", "PS+"),
        ("The council will arrest or expel Novak.", "expel", "PS+"),
        ("If Novak comes back and visits Oslo, he will be held.", "visits", "Uu"),
        ("The general shied away from attacking the port.", "attacking", "Uu"),
        ("The party called for arresting Novak.", "arresting", "Uu"),
        ("The general has a formula for attacking the port.", "attacking", "PS+"),
        ("Novak was to visit Oslo in 2019.", "visit", "PS+"),
        ("The takeover is subject to an agreement with the union.", "agreement", "PS+"),
        ("It is hard to arrest Novak.", "arrest", "Uu"),
    ],
)
def test_what_is_asked_for_or_only_thought_of_is_left_open(page: Recogniser, text: str, words: str, value: str) -> None:
    assert mention(page(text), words).factuality[0].value == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Nobody wants to attack the port.", "attack", "Uu"),
        ("The council insisted that Novak be arrested.", "arrested", "Uu"),
        ("Novak would have attacked the port.", "attacked", "Uu"),
        ("The miners stopped striking.", "striking", "Uu"),
        ("The rebels fought to capture the port.", "capture", "PS+"),
        ("The rebels cannot take the port without attacking it.", "attacking", "Uu"),
        ("The army would break the truce by attacking the port.", "attacking", "PS+"),
        ("Rather than attack the port, the rebels left.", "attack", "Uu"),
        ("There is no reason that could justify an attack.", "attack", "Uu"),
        ("The sale of the brewery is subject to approval.", "sale", "PR+"),
    ],
)
def test_what_is_wanted_wished_away_or_cut_short_is_left_open(
    page: Recogniser, text: str, words: str, value: str
) -> None:
    assert mention(page(text), words).factuality[0].value == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The army may leave the port, citing the attack on the bridge.", "attack", "CT+"),
        ("The report gives no reason for the attack on the port.", "attack", "CT+"),
        ("No one has claimed responsibility for the bombing.", "bombing", "CT+"),
        ("Novak was the first minister to visit Oslo.", "visit", "CT+"),
        ("Novak was found guilty of attacking the port.", "attacking", "CT+"),
        ("The guards had to attack the gate.", "attack", "PR+"),
        ("The guard let the miners march through the town.", "march", "PR+"),
        ("In an attack on the port, the rebels may have used rockets.", "attack", "CT+"),
    ],
)
def test_what_is_given_stands_beside_what_is_open(page: Recogniser, text: str, words: str, value: str) -> None:
    assert mention(page(text), words).factuality[0].value == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor no longer meets the miners.", "meets"),
        ("Novak has not visited or met Petrov.", "met"),
        ("Novak has not called Petrov, nor has he met him.", "met"),
    ],
)
def test_a_negation_reaches_the_verbs_that_share_it(page: Recogniser, text: str, words: str) -> None:
    assert mention(page(text), words).factuality[0].value == "CT-"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("A fake image of an explosion at the Marlow refinery spread on Monday.", "explosion", "Uu"),
        ("A doctored photo of a fire at Bergen airport was shared widely.", "fire", "Uu"),
        ("Rescuers released footage of the explosion at the mill.", "explosion", "CT+"),
    ],
)
def test_a_picture_of_an_event_does_not_say_that_it_was(page: Recogniser, text: str, words: str, value: str) -> None:
    """A made-up picture says nothing of what it shows, "the explosion" stands by itself."""
    assert mention(page(text), words).factuality[-1].value == value


def test_what_never_was_has_not_been(page: Recogniser) -> None:
    """A relative clause may take back the noun it hangs on; one that tells more of it does not."""
    gone = mention(page("Residents laughed about the explosion at the depot that never was."), "explosion")
    stands = mention(page("The earthquake that was not forecast killed ten people in Bergen."), "earthquake")
    assert [gone.factuality[-1].value, stands.factuality[-1].value] == ["CT-", "CT+"]


def test_none_of_several_is_no_choice(page: Recogniser) -> None:
    """Who says that there is no fire or explosion denies both as surely as either."""
    found = page("There is no attack, fire or explosion at the depot, police said.")
    assert [mention(found, each).factuality[0].value for each in ("attack", "explosion")] == ["CT-", "CT-"]


@pytest.mark.parametrize(
    "teller", ["Rumour has it", "Social media had it", "Legend has it", "The story goes", "Word has it"]
)
def test_what_rumour_has_it_is_told_by_nobody(page: Recogniser, teller: str) -> None:
    """The page does not hold it for so."""
    event = mention(page(f"{teller} that President Ada Holm was deposed."), "deposed")
    assert all(each.value.value != "CT+" for each in event.factuality)


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Rumours swirled that Ana Ruiz had resigned.", "resigned", Factuality.POSSIBLE),
        ("Talk had gone round online that Ana Ruiz had been deposed.", "deposed", Factuality.POSSIBLE),
        ("Speculation grew on Friday that Ana Ruiz had been arrested.", "arrested", Factuality.POSSIBLE),
        ("Fears are growing that Ana Ruiz has been arrested.", "arrested", Factuality.POSSIBLE),
        ("News spread that Ana Ruiz had been arrested.", "arrested", Factuality.CERTAIN),
    ],
)
def test_what_goes_round_is_only_possible(page: Recogniser, text: str, word: str, value: Factuality) -> None:
    """Whoever is given for it: nobody, or the page in its own voice."""
    assert mention(page(text), word).factuality[0].value is value


@pytest.mark.parametrize(
    "text",
    [
        "Online claims that Ana Ruiz was arrested are without any foundation, police said.",
        "Claims that Ana Ruiz was arrested have no basis, police said.",
        "There is no truth in reports that Ana Ruiz was arrested, police said.",
        "There was not a grain of truth in a report that Ana Ruiz was arrested, police said.",
        "There is not a word of truth in the Herald's report that Ana Ruiz was arrested, police said.",
        "The Herald's report that Ana Ruiz was arrested is false, police said.",
        'A newspaper report that Ana Ruiz was arrested was "made up", police said.',
        "Reports that Ana Ruiz was arrested are wide of the mark, police said.",
        "The Herald's story that Ana Ruiz was arrested is pure fantasy, police said.",
    ],
)
def test_who_calls_reports_groundless_denies_what_they_tell(page: Recogniser, text: str) -> None:
    read = page(text)
    police = next(each.id for each in read.attributions if each.source.text == "police")
    judged = {each.by: each.value for each in mention(read, "arrested").factuality}
    assert judged[police] is Factuality.CERTAINLY_NOT


@pytest.mark.parametrize(
    "text",
    [
        "The Herald's report that Ana Ruiz was arrested is not false, police said.",
        "Police denied that the Herald had reported that Ana Ruiz was arrested.",
        "There is a grain of truth in a report that Ana Ruiz was arrested, police said.",
    ],
)
def test_who_finds_some_truth_in_a_report_denies_nothing(page: Recogniser, text: str) -> None:
    read = page(text)
    police = next(each.id for each in read.attributions if each.source.text.lower() == "police")
    judged = {each.by: each.value for each in mention(read, "arrested").factuality}
    assert judged[police] is not Factuality.CERTAINLY_NOT


@pytest.mark.parametrize(
    "text",
    [
        '"A new rumour: Has Ana Ruiz resigned in Lima?" Jon Lund wrote on Saturday.',
        '"Has Ana Ruiz resigned?" Jon Lund asked.',
    ],
)
def test_a_quoted_question_commits_nobody(page: Recogniser, text: str) -> None:
    assert {each.value for each in mention(page(text), "resigned").factuality} == {Factuality.UNCOMMITTED}
