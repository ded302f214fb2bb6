"""What kind of source it is, and how many of them the page states."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("source", "basis", "count"),
    [
        ("A source", Basis.ANONYMOUS, 1),
        ("Sources", Basis.ANONYMOUS, None),
        ("Two officials", Basis.ANONYMOUS, 2),
        ("Three diplomats and an aide", Basis.ANONYMOUS, 4),
        ("People familiar with the matter", Basis.ANONYMOUS, None),
        ("A person close to the talks", Basis.ANONYMOUS, 1),
        ("A senior official at the transport ministry", Basis.ANONYMOUS, 1),
        ("Residents", Basis.WITNESS, None),
        ("An eyewitness", Basis.WITNESS, 1),
        ("A Norlink spokeswoman", Basis.OFFICIAL, 1),
        ("Norway's chief negotiator", Basis.OFFICIAL, 1),
        ("The special envoy", Basis.OFFICIAL, 1),
        ("A chief negotiator", Basis.ANONYMOUS, 1),
        ("A senior Norlink figure", Basis.ANONYMOUS, 1),
        ("A religious figure", Basis.ANONYMOUS, 1),
        ("A key figure", Basis.ANONYMOUS, 1),
        ("A business figure", Basis.ANONYMOUS, 1),
        ("A leading figure", Basis.ANONYMOUS, 1),
        ("Opposition figures", Basis.ANONYMOUS, None),
        ("Rebel figures", Basis.ANONYMOUS, None),
        ("Prominent figures", Basis.ANONYMOUS, None),
        ("Political figures", Basis.ANONYMOUS, None),
        ("The racing legend", Basis.ANONYMOUS, 1),
        ("Worshippers", Basis.WITNESS, None),
        ("Kremlin spokesman Pavel Orlov", Basis.OFFICIAL, 1),
        ("Police chief Jaan Tamm", Basis.OFFICIAL, 1),
        ("Liisa Kask, who lives nearby,", Basis.PERSON, 1),
        ("The foreign ministry", Basis.ORGANISATION, 1),
        ("The Kremlin", Basis.ORGANISATION, 1),
        ("Her wife Bernadette", Basis.PERSON, 1),
        ("Both the union and the company", Basis.ORGANISATION, 2),
        ("Reuters", Basis.OUTLET, 1),
        ("The Skerry Post", Basis.OUTLET, 1),
        ("The Northwire agency", Basis.OUTLET, 1),
        ("A report by the Skerry Post", Basis.OUTLET, 1),
        ("A statement", Basis.DOCUMENT, 1),
        ("A court filing", Basis.DOCUMENT, 1),
        ("A post on social media", Basis.ANONYMOUS, 1),
        ("A Facebook post", Basis.ANONYMOUS, 1),
        ("Her post", Basis.DOCUMENT, 1),
        ("Her official site", Basis.DOCUMENT, 1),
        ("The news site", Basis.OUTLET, 1),
        ("Her rep", Basis.PERSON, 1),
        ("The singer's rep Jack Holm", Basis.PERSON, 1),
        ("Rep. Jack Holm", Basis.OFFICIAL, 1),
        ("Jack Holm, the police PRO,", Basis.OFFICIAL, 1),
    ],
)
def test_basis_and_number(said: Reader, source: str, basis: Basis, count: int | None) -> None:
    """One source is never made many; a plural without a number has none."""
    (found,) = said(f"{source} said that the ferry had sunk.")
    assert (found.source.text, found.source.basis) == (source.rstrip(","), basis)
    assert found.source.stated_count == count


@pytest.mark.parametrize(("who", "basis"), [("The latest numbers", Basis.DOCUMENT), ("The divers", Basis.ANONYMOUS)])
def test_numbers_show_something_as_documents_do(said: Reader, who: str, basis: Basis) -> None:
    assert said(f"{who} showed that the ferry had sunk.")[0].source.basis is basis


def test_whoever_speaks_for_somebody_who_holds_no_post_is_no_official(said: Reader) -> None:
    found = said("Singer Ada Roe is ill. A rep for Ada Roe said that she would rest.")
    assert [each.source.basis for each in found] == [Basis.ANONYMOUS]


@pytest.mark.parametrize(
    ("source", "affiliation"),
    [
        ("Two US officials", "United States"),
        ("Kremlin spokesman Pavel Orlov", "Kremlin"),
        ("A spokesman for Norlink", "Norlink"),
        ("People familiar with Norlink's plans", None),
    ],
)
def test_to_whom_a_source_belongs(said: Reader, source: str, affiliation: str | None) -> None:
    (found,) = said(f"{source} said that the ferry had sunk.")
    assert found.source.affiliation == affiliation


def test_one_of_several_is_one_of_the_same_kind(said: Reader) -> None:
    crew, one = said('Fishermen at Pori saw two tugs leave. "They had no lights," one of them said.')
    assert (crew.source.basis, crew.source.stated_count) == (Basis.WITNESS, None)
    assert (one.source.basis, one.source.stated_count) == (Basis.WITNESS, 1)


def test_the_plural_and_the_one_who_is_quoted_are_two_attributions(said: Reader) -> None:
    """An outlet's "sources" may be the one it quotes."""
    plural, one = said('Sources said the talks had failed. "There is no deal," a source said.')
    assert (plural.source.stated_count, one.source.stated_count) == (None, 1)


def test_the_official_is_the_official_before(said: Reader) -> None:
    first, second = said("An official in Oslo said the line was shut. The official said repairs had begun.")
    assert (second.source.basis, second.source.stated_count) == (first.source.basis, 1)


def test_joint_sources_keep_both_names(said: Reader) -> None:
    (found,) = said("Norlink and Balticfer said that they would merge.")
    assert found.source.entity == ("Norlink", "Balticfer")


def test_her_ministry_speaks_for_the_state_she_is_a_minister_of(said: Reader):
    found = said("Norwegian Energy Minister Siri Bakke will fly to Lagos on Thursday, her ministry said on Monday.")
    assert [each.source.affiliation for each in found if each.source.text == "her ministry"] == ["Norway"]


def test_a_lawyer_of_somebody_is_known_and_speaks_for_him(said: Reader) -> None:
    """He needs no name: there is one whose lawyer he is."""
    (attribution,) = said("The lawyer of Ann Roe denied that she had been released.")
    assert (attribution.source.basis, attribution.source.affiliation) == (Basis.PERSON, "Ann Roe")


def test_rebels_in_a_state_do_not_speak_for_it(said: Reader) -> None:
    (attribution,) = said("Rebels in Peru said that they had taken the town.")
    assert attribution.source.affiliation is None


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Guerrillas in the north said on Sunday they had freed the engineer.", Basis.ORGANISATION),
        ("The rebels said on Sunday they had taken the town.", Basis.ORGANISATION),
        ("Three rebels said on Sunday they had taken the town.", Basis.ANONYMOUS),
        ("A rebel said on Sunday that the town was taken.", Basis.ANONYMOUS),
    ],
)
def test_rebels_speak_as_one_body_and_three_of_them_do_not(text: str, basis: Basis, said: Reader) -> None:
    (attribution,) = said(text)
    assert attribution.source.basis is basis


@pytest.mark.parametrize(("source", "affiliation"), [("its owner", None), ("its foreign ministry", "Yemen")])
def test_a_state_has_a_ministry_but_no_owner(said: Reader, source: str, affiliation: str | None) -> None:
    found = said(f"A tanker was hit by a missile off Yemen on Tuesday. Nobody was hurt, {source} said.")
    assert [each.source.affiliation for each in found if each.source.text == source] == [affiliation]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Norlink will cut 4,000 jobs, it said on Monday.", "Norlink"),
        ("Norlink cancelled its purchase of Corvo, it said.", "Norlink"),
        ("Leeds United will play in Turku, it said on Tuesday.", "Leeds United"),
        ("Kemi Air will resume flights to Chile in July, it said on Tuesday.", "Kemi Air"),
        ("Svea Space has delayed the flight after a failed test, it said on Tuesday.", "Svea Space"),
        ("The Nordic Space Agency will launch the satellite on May 12, it said on Friday.", "Nordic Space Agency"),
        ("Norlink walked away. It said the price was too high.", "Norlink"),
        ("Shares fell on Monday. It said the price was too high.", None),
    ],
)
def test_it_takes_up_the_body_that_is_told_of(said: Reader, text: str, entity: str | None):
    assert said(text)[-1].source.entity == entity


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe met Lena Lane on Monday. Ann Roe said she hoped to stay.",
        "The Norvik Company and Norlink met on Monday. The Norvik Company said it hoped to stay.",
    ],
)
def test_who_said_that_he_hopes_is_the_one_who_hopes(said: Reader, text: str) -> None:
    speaker, hoping = said(text)
    assert hoping.source.entity == speaker.source.entity
    assert hoping.source.basis == speaker.source.basis


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The report by retired judge Sir Neville Ashcombe finds that wardens raised the alarm nine times.",
            "The report by retired judge Sir Neville Ashcombe",
        ),
        ("The broadcaster NTK said, quoting a nurse, that two of the hurt had died.", "The broadcaster NTK"),
        (
            "The Kurier, quoting an internal memo, reported on Monday that the yard would close.",
            "The Kurier",
        ),
        (
            "In an open letter to the board of Pelham Foods, two funds that own 8 percent of the company said "
            "directors had refused to meet them.",
            "two funds that own 8 percent of the company",
        ),
        (
            "In a letter to the inquiry, the widow of the pilot, Marguerite Desforges, wrote that he had complained.",
            "the widow of the pilot, Marguerite Desforges",
        ),
    ],
)
def test_the_whole_of_a_source_is_named(said: Reader, text: str, source: str) -> None:
    """The noun before a name, the name behind a noun, and not the company last named before the verb."""
    assert source in [found.source.text for found in said(text)]


@pytest.mark.parametrize(
    ("text", "entity", "basis"),
    [
        ("The tracking service HullWatch said ships had left.", "HullWatch", Basis.ORGANISATION),
        (
            "The investigative outlet NineHills reported on Monday that the minister had met a foreign agent in Oslo.",
            "NineHills",
            Basis.OUTLET,
        ),
    ],
)
def test_a_body_is_named_right_behind_what_it_is(said: Reader, text: str, entity: str, basis: Basis) -> None:
    """Parsers give the verb two subjects, or take it for a clause about the first."""
    (found,) = said(text)
    assert (found.source.entity, found.source.basis) == (entity, basis)


@pytest.mark.parametrize(
    ("source", "entity", "basis"),
    [
        ("The ambassador to Peru Signe Torvald", "Signe Torvald", Basis.OFFICIAL),
        ("The government of Peru", "Peru", Basis.ORGANISATION),
        ("A statement by Norlink", "Norlink", Basis.DOCUMENT),
        ("Liisa Kask's letter", "Liisa Kask", Basis.DOCUMENT),
        ("A Norlink press release", "Norlink", Basis.DOCUMENT),
        ("A tweet by Governor Liisa Kask", "Liisa Kask", Basis.OFFICIAL),
        ("One of Peru's vice presidents, Liisa Kask,", "Liisa Kask", Basis.OFFICIAL),
    ],
)
def test_who_holds_the_office_and_whose_document_it_is(said: Reader, source: str, entity: str, basis: Basis) -> None:
    (found,) = said(f"{source} said that the ferry had sunk.")
    assert (found.source.entity, found.source.basis) == (entity, basis)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("Norlink, through a spokeswoman, declined to comment on the talks.", "declined to comment on", "Norlink"),
        (
            "Its managing director, asked on the steps about the price of sand, said he would have to look it up.",
            "said",
            "Its managing director",
        ),
    ],
)
def test_an_aside_before_the_verb_is_no_source(said: Reader, text: str, cue: str, source: str) -> None:
    assert (cue, source) in [(found.cue.text, found.source.text) for found in said(text)]


def test_the_last_of_several_deeds_is_done_by_who_did_the_first(said: Reader) -> None:
    text = "Dahl jokingly offered the man a job as Master of Ferries, then says he'll welcome advice."
    assert "Dahl" in [found.source.text for found in said(text)]


@pytest.mark.parametrize(
    "callings",
    [
        "Founder and chief executive",
        "Retired police agent and security specialist",
        "Actor and director",
        "Norvik founder and CEO",
        "President and chief executive",
        "Norvik and Velmont chief",
        "Former party chair and Skerry Gov.",
    ],
)
def test_two_callings_before_a_name_are_one_person(said: Reader, callings: str) -> None:
    (found,) = said(f"{callings} Ann Roe said the yard would close.")
    assert (found.source.entity, found.source.stated_count) == ("Ann Roe", 1)


@pytest.mark.parametrize(
    "two",
    [
        "Norvik and its chief executive, Ann Roe,",
        "Skerry police and Skerry Mayor Ann Roe",
        "Norland and President Ann Roe",
        "Donald Trump and aide Ann Roe",
        "The White House and Secretary Ann Roe",
        "Auditor Bo Lie, who is running again, and Governor Ann Roe",
    ],
)
def test_a_body_and_somebody_with_a_calling_of_her_own_are_two(said: Reader, two: str) -> None:
    (found,) = said(f"{two} said the yard would close.")
    assert isinstance(found.source.entity, tuple) and "Ann Roe" in found.source.entity


def test_a_first_name_is_no_preposition(said: Reader) -> None:
    (found,) = said("The new bridge will open on Friday, Per Berg said at a press conference on Tuesday.")
    assert found.cue.text == "said"


def test_who_is_spoken_of_as_she_is_nobody_with_a_man_s_name(said: Reader) -> None:
    found = said('Tom Berg denied it. The woman stood by her word. "I am tired," she told the Skerry Post.')
    assert [each.source.entity for each in found if each.source.text == "she"] == [None]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "In Norhaven the leader of the House, Ann Roe-Dahl, apologised for calling a colleague a sheep.",
            "the leader of the House, Ann Roe-Dahl",
        ),
        (
            'A member of the Norvik Parliament, Samir Dahl said, "The island is facing a flood."',
            "A member of the Norvik Parliament, Samir Dahl",
        ),
        (
            "Speaking to Agence Nord-Presse, the president of the Norvik League for the Defence of Human Rights, Ann "
            'Dahl, said, "We are for the freedom to sing."',
            "the president of the Norvik League for the Defence of Human Rights, Ann Dahl",
        ),
        (
            "An adviser to the bank that was to have paid for it all said the bridge would be late.",
            "An adviser to the bank that was to have paid for it all",
        ),
    ],
)
def test_who_speaks_is_told_whole(said: Reader, text: str, source: str) -> None:
    assert said(text)[0].source.text == source


def test_the_president_elect_is_the_president_to_be(said: Reader) -> None:
    found = said("President-elect Ada Berg left. The president-elect said that the ferry had sunk.")
    assert [(each.source.entity, each.source.basis) for each in found] == [("Ada Berg", Basis.OFFICIAL)]


def test_a_body_joined_to_another_holds_no_post(said: Reader) -> None:
    (found,) = said("The FBI and the Justice Department said that the ferry had sunk.")
    assert (found.source.basis, found.source.stated_count) == (Basis.ORGANISATION, 2)


@pytest.mark.parametrize(
    ("who", "basis"),
    [
        ("The Turku team", Basis.ORGANISATION),
        ("Divers", Basis.ANONYMOUS),
        ("Residents", Basis.WITNESS),
    ],
)
def test_they_are_who_acted_in_the_sentence_before(said: Reader, who: str, basis: Basis):
    (found,) = said(f"{who} measured the water at the old pier. They said that it was warm.")
    assert found.source.basis is basis


def test_what_somebody_did_meanwhile_is_no_part_of_who_speaks(said: Reader):
    (found,) = said('Assembly president Ivo Bratt in telling the house of it said, "She is a part of our history".')
    assert found.source.text == "Assembly president Ivo Bratt"


def test_another_name_of_a_place_is_said_by_nobody(said: Reader):
    assert not said("The winners are given rooms at the First State School of Turku, also called Norr College.")


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("John Petrie, portfolio manager at Tarle Asset Management, says the deal is new.", Basis.PERSON),
        ("John Petrie, manager of the Tarle port, says the crane is new.", Basis.OFFICIAL),
        ("In the poll, 61 percent said they would vote.", Basis.ANONYMOUS),
    ],
)
def test_who_manages_the_money_of_others_speaks_for_nobody(said: Reader, text: str, basis: Basis) -> None:
    assert said(text)[0].source.basis is basis


def test_who_asks_to_be_told_demands_nothing(said: Reader) -> None:
    found = said("The clerk asked whether it was late. She asked them to leave.")
    assert [each.act for each in found] == [Act.STATE, Act.DEMAND]


def test_who_can_speak_is_the_one_who_does(said: Reader) -> None:
    (found,) = said("There are economists on the left of the spectrum defending the tariffs.")
    assert found.source.text == "economists on the left of the spectrum"


def test_a_post_before_the_name_makes_a_description_official(said: Reader) -> None:
    (found,) = said("Velora's top officer, General Joseph Dunn, said there had been no change.")
    assert (found.source.basis, found.source.entity) == (Basis.OFFICIAL, "Joseph Dunn")


def test_who_is_told_of_behind_a_quotation_did_not_say_it(said: Reader) -> None:
    found = said('"I dislike it," said Josh Bivens, a director, who wrote a column on Monday. "It is rare."')
    assert [each.cue.text for each in found] == ["said"]


@pytest.mark.parametrize(
    "text", ["The family will soon be announcing his departure.", "They smiled at yesterday's announcement on the law."]
)
def test_what_is_to_come_and_a_day_say_nothing(said: Reader, text: str) -> None:
    assert not said(text)


def test_initials_are_those_of_the_body_named_before_them(said: Reader):
    text = "The Harbour Fire Patrol (HFP) said that the pier burns. The HFP said that nobody was hurt. It added more."
    sources = {(each.source.entity, each.source.basis, each.source.stated_count) for each in said(text)}
    assert sources == {("Harbour Fire Patrol", Basis.ORGANISATION, 1)}


def test_who_issued_a_report_is_a_body_later_on(said: Reader):
    text = "A report by the National Pier Board said that the pier burns. The board said that nobody was hurt."
    assert [each.source.basis for each in said(text)] == [Basis.DOCUMENT, Basis.ORGANISATION]


@pytest.mark.parametrize("who", ["Halloran", "Kanto Beto, who ran for mayor,", "Princess Ubolrata", "John Major"])
def test_persons_whom_the_recogniser_takes_for_bodies(said: Reader, who: str):
    (found,) = said(f"{who} said that the pier was closed.")
    assert found.source.basis is not Basis.ORGANISATION


def test_who_was_called_mr_is_not_she(said: Reader) -> None:
    found = said("The envoy, Nika Hale, left as Mr. Orsam was in power. “There is no choice,” she said.")
    assert [each.source.entity for each in found] == ["Nika Hale"]


@pytest.mark.parametrize(
    ("source", "basis"),
    [
        ("unconfirmed information from several sources", Basis.ANONYMOUS),
        ("the latest information", Basis.ANONYMOUS),
        ("information from the transport ministry", Basis.ORGANISATION),
        ("information released by the police", Basis.ORGANISATION),
        ("well-informed circles in Turku", Basis.ANONYMOUS),
    ],
)
def test_information_is_nobody_s_word_unless_a_body_gave_it(said: Reader, source: str, basis: Basis) -> None:
    found = said(f"The pier was closed, according to {source}.")
    assert found[0].source.basis is basis


def test_what_an_outlet_has_from_information_that_nobody_signs_rests_on_the_unnamed(said: Reader) -> None:
    found = said("The pier was closed, Radio Lund reported, quoting unconfirmed information from several sources.")
    assert [each.source.basis for each in found] == [Basis.OUTLET, Basis.ANONYMOUS]


def test_the_party_told_behind_a_name_belongs_to_who_speaks(said: Reader) -> None:
    (found,) = said("“Let it all out,” Ann Dahl, R-Wis., said.")
    assert (found.source.text, found.source.entity) == ("Ann Dahl, R-Wis.", "Ann Dahl")


@pytest.mark.parametrize(
    ("text", "entity", "basis", "number"),
    [
        ("Its biggest investor, Kask National Bank, said it would wait.", "Kask National Bank", Basis.ORGANISATION, 1),
        ("A resident, Norlink employee Ann Roe, said it was late.", "Ann Roe", Basis.PERSON, 1),
        ("The Department of Justice said it would wait.", "Department of Justice", Basis.ORGANISATION, 1),
        ("A top Democrat said it would wait.", None, Basis.ANONYMOUS, 1),
        ("An adult said it was late.", None, Basis.ANONYMOUS, 1),
        ("Fifty-two senators said it was late.", None, Basis.ANONYMOUS, 52),
        ("The Scottish government said it would wait.", "Scottish government", Basis.ORGANISATION, 1),
        ("Minutes seen by the paper said it would wait.", None, Basis.DOCUMENT, 1),
        ("The British government said it would wait.", "United Kingdom", Basis.ORGANISATION, 1),
    ],
)
def test_who_a_described_source_is(
    said: Reader, text: str, entity: str | None, basis: Basis, number: int | None
) -> None:
    source = said(text)[0].source
    assert (source.entity, source.basis, source.stated_count) == (entity, basis, number)


@pytest.mark.parametrize(
    ("text", "entity", "basis", "number"),
    [
        ("Ann Roe, who has been critical of the bill, left.", "Ann Roe", Basis.PERSON, 1),
        ("Tom Oll, who would not comment on it, left.", "Tom Oll", Basis.PERSON, 1),
        ("Voters who are willing to wait left.", None, Basis.ANONYMOUS, None),
        ("Democrats said it was late.", None, Basis.ANONYMOUS, None),
        ("Ann Roe, a lawyer who said it was late, left.", "Ann Roe", Basis.PERSON, 1),
        ("Ann Roe is a lawyer who has criticized the plan.", "Ann Roe", Basis.PERSON, 1),
        ("Ann Roe met a lawyer who said it was late.", None, Basis.ANONYMOUS, 1),
        ("The head of the caucus, Democratic Senator Ann Roe, said it was late.", "Ann Roe", Basis.OFFICIAL, 1),
        ("Attorney General Ann Sessions said it was late.", "Ann Sessions", Basis.OFFICIAL, 1),
        ("The Norland Watch for Clean Ports said it was late.", "Norland Watch for Clean Ports", Basis.ORGANISATION, 1),
    ],
)
def test_who_is_who_says_it(said: Reader, text: str, entity: str | None, basis: Basis, number: int | None) -> None:
    source = said(text)[0].source
    assert (source.entity, source.basis, source.stated_count) == (entity, basis, number)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Analysts at Kask Bank, who had expected a sale, said it was late.", Basis.ANONYMOUS),
        ("The town sued Norvik Bank, who denied the charge.", Basis.ORGANISATION),
    ],
)
def test_who_is_the_people_of_a_body_where_they_are_named_by_it(said: Reader, text: str, basis: Basis) -> None:
    """ "Who" stands for the analysts, not for their bank; it may stand for a bank that is told of by itself."""
    assert {each.source.basis for each in said(text) if each.source.text == "who"} == {basis}


@pytest.mark.parametrize("source", ["A deckhand", "A locksmith", "A cook who asked not to be named"])
def test_one_person_told_by_what_he_does_is_nobody_named(said: Reader, source: str) -> None:
    """Whatever the trade, he is no body."""
    assert {each.source.basis for each in said(f"{source} told the Herald that the pier was shut.")} == {
        Basis.ANONYMOUS
    }


def test_one_told_of_before_without_a_name_may_be_named_now(said: Reader) -> None:
    found = said(
        "An aide to the mayor said the pier was shut. The aide, Ann Roe, said it would stay so."
        " The aide said nobody was hurt."
    )
    assert [each.source.entity for each in found] == [None, "Ann Roe", "Ann Roe"]


def test_what_a_body_said_in_a_writing_of_its_own_is_its_word(said: Reader) -> None:
    """Whoever spoke last: the clause is of the writing that the sentence's subject points to."""
    *_, told = said(
        "The Harbour Authority said it had no comment. Norlink referred to a statement of 2 May in which it said the"
        " deal would close."
    )
    assert told.source.entity == "Norlink"


def test_a_resident_with_a_name_is_a_person(said: Reader) -> None:
    (told,) = said("Another resident, trader Ifeoma Nwachi, told the Herald that the attackers wore uniforms.")
    assert (told.source.entity, told.source.basis) == ("Ifeoma Nwachi", Basis.PERSON)


@pytest.mark.parametrize(
    ("text", "source", "act"),
    [
        ("Norlink accuses Corvane of arming the guards, an allegation it rejects.", "Corvane", Act.REJECT),
        ("Norlink said Corvane had lied, a claim it denied.", "Corvane", Act.DENY),
    ],
)
def test_who_is_accused_rejects_what_is_said_of_it(said: Reader, text: str, source: str, act: Act) -> None:
    *_, answer = said(text)
    assert (answer.source.entity, answer.act) == (source, act)


def test_the_name_that_a_man_gives_himself_is_not_who_speaks(said: Reader) -> None:
    (told,) = said(
        "In a message posted on Telegram, a man who identified himself as Front spokesman Abu Nasr said Roe was well."
    )
    assert (told.source.text, told.source.basis) == (
        "a man who identified himself as Front spokesman Abu Nasr",
        Basis.ANONYMOUS,
    )


def test_who_says_so_leaves_unsaid_what_is_left_unsaid(said: Reader) -> None:
    _, unsaid = said("The health ministry said six people had died, without saying how many were fighters.")
    assert (unsaid.source.text, unsaid.act) == ("The health ministry", Act.DECLINE)


def test_not_giving_a_surname_is_no_silence(said: Reader) -> None:
    found = said('"It shook," said Samira, a teacher, who declined to give her surname for fear of reprisals.')
    assert [each.source.entity for each in found] == ["Samira"]


def test_a_site_told_as_one_is_an_outlet(said: Reader) -> None:
    found = said("Others repeated it, citing a Brazilian gossip site, Fofoca Total. Fofoca Total said it was late.")
    assert {each.source.basis for each in found if each.source.entity == "Fofoca Total"} == {Basis.OUTLET}


def test_it_is_the_document_that_speaks_and_not_one_it_tells_of(said: Reader) -> None:
    text = "The resolution says how wealth grew. It mentions how the Harbour Act denied the claim. It notes who paid."
    found = [each for each in said(text) if each.source.text == "It"]
    assert [(each.source.entity, each.cue.text) for each in found] == [(None, "mentions"), (None, "notes")]
