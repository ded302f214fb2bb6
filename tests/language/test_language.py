"""Words, names and the entities they stand for, in news English."""

from __future__ import annotations

import pytest

from reportedly.language import identify, parse
from reportedly.language.casing import lines_in_sentence_case, sentence_case
from reportedly.language.engine import LONGEST
from reportedly.language.lemmas import lemma
from reportedly.model.article import Article
from reportedly.model.document import Document
from reportedly.model.statement import PartKind


def document(text: str, title: str | None = None) -> Document:
    return next(parse([Article(id="p", text=text, title=title)]))


def entities(text: str, title: str | None = None) -> list[tuple[str, object]]:
    part = document(text, title).parts[0]
    return [(part.text[slice(*part.span(m.first, m.last))], m.entity) for m in part.mentions]


def test_a_surname_stands_for_the_person_named_in_full_before():
    found = entities("Harbour chief Signe Torvald arrived in Bergen on Monday. Torvald will stay for a week.")
    assert ("Torvald", "Signe Torvald") in found


def test_two_names_tied_by_a_hyphen_are_the_two_and_no_fuller_name_of_either():
    text = "Roe and Mr. Berg will meet. Roe said the Roe-Berg talks would be short."
    found = entities(text)
    assert ("Roe-Berg", ("Roe", "Berg")) in found
    assert {told for name, told in found if name == "Roe"} == {"Roe"}


def test_where_family_names_come_first_the_first_word_is_the_short_name():
    found = entities("President Han Jae-won landed on Monday. Han is to speak at noon.")
    assert ("Han", "Han Jae-won") in found


def test_their_means_the_two_people_named_last():
    found = entities("Anna Torvald may meet Ilmar Kask in Tallinn. It would be their first meeting in two years.")
    assert ("their", ("Anna Torvald", "Ilmar Kask")) in found


def test_two_companies_described_by_their_chiefs_are_the_two_companies():
    found = entities(
        "Halvline chief Signe Torvald met Eestiway chairman Ilmar Kask. The two companies share a pier in Tallinn."
    )
    assert ("The two companies", ("Halvline", "Eestiway")) in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The U.S. Food and Drug Administration cleared it.", ["U.S. Food and Drug Administration"]),
        ("The Department of Health and Human Services said so.", ["Department of Health and Human Services"]),
        (
            "The Centers for Disease Control and Prevention said it would.",
            ["Centers for Disease Control and Prevention"],
        ),
        ("Officials of the Labour Ministry and Trade Ministry met.", ["Labour Ministry", "Trade Ministry"]),
        ("Boeing and Airbus Group met.", ["Boeing", "Airbus Group"]),
    ],
)
def test_a_body_whose_name_holds_an_and_is_one(text: str, names: list[str]):
    assert [entity for _, entity in entities(text) if entity in names] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Labour Party of Norland has picked a leader.", "Labour Party of Norland"),
        ("The Social Democratic Party of Germany won.", "Social Democratic Party of Germany"),
    ],
)
def test_a_party_is_named_with_its_country(text: str, name: str):
    assert [entity for _, entity in entities(text)] == [name]


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Halvline chief Signe Torvald arrived.", "Signe Torvald", "Halvline"),
        ("The Norwegian foreign minister, Signe Torvald, arrived.", "Signe Torvald", "Norway"),
        ("Signe Torvald, chief executive of Halvline, arrived.", "Signe Torvald", "Halvline"),
    ],
)
def test_people_belong_to_the_body_or_state_their_title_names(text: str, person: str, body: str):
    assert document(text).affiliations.get(person) == body


def test_a_capital_is_a_place_and_a_demonym_its_state():
    part = document("Officials in Oslo and Norwegian police said so.").parts[0]
    assert [(m.entity, m.kind) for m in part.mentions] == [("Oslo", "place"), ("Norway", "state")]


def test_a_headline_in_title_case_is_read_like_a_sentence():
    body = "A visit by Signe Torvald was put off."
    assert sentence_case("Signe Torvald's Visit Was Put Off", body) == "Signe Torvald's visit was put off"


def test_a_headline_in_the_case_of_a_sentence_is_left_alone():
    assert sentence_case("Torvald visit put off", "") == "Torvald visit put off"


def test_a_short_verb_before_a_name_is_no_part_of_it():
    assert " sues " in sentence_case("Justice Department Sues Velora in Norvik", "The department acted.")


def test_a_headline_between_the_paragraphs_is_read_like_a_sentence():
    """The page's own once more, or that of another story: no name of five words stands there."""
    body = "Torvald Wants Bergen Back In League\n\nMayor Torvald wants the club back in the league."
    told = "Torvald wants Bergen back in league\n\nMayor Torvald wants the club back in the league."
    assert lines_in_sentence_case(body) == told
    names = "Signe Torvald, Jon Vik, Ilmar Kask and Ada Berg Lund"
    assert lines_in_sentence_case(names) == names


@pytest.mark.parametrize(
    "kin", ["his wife, Ada Torvald", "first lady Ada Torvald", "Ada Torvald, the mayor's daughter-in-law,"]
)
def test_a_surname_told_before_a_relative_s_name_is_not_hers(kin: str):
    """Who is told of by surname and has kin of that name is somebody else."""
    found = entities(f"Mayor Torvald arrived in Bergen on Monday with {kin} and an aide. Torvald will stay for a week.")
    assert {told for name, told in found if name == "Torvald"} == {"Torvald"}


def test_a_company_is_not_called_after_its_product():
    found = entities("Norvik said on Monday that it would raise prices. The Norvik Comet is the oldest of its cars.")
    assert ("Norvik", "Norvik") in found


def test_sentence_case_keeps_every_offset():
    title = "İzmir Talks Put Off Until Late Autumn"
    assert len(sentence_case(title, "talks")) == len(title)


@pytest.mark.parametrize(
    ("word", "tag", "base"),
    [("said", "VBD", "say"), ("denies", "VBZ", "deny"), ("cancelled", "VBN", "cancel"), ("parties", "NNS", "party"),
     ("Putin", "NNP", "putin"), ("citing", "VBG", "cite"), ("'s", "VBZ", "be"), ("lay", "VB", "lay"), ("lay", "VBD", "lie")],
)  # fmt: skip
def test_dictionary_forms(word: str, tag: str, base: str):
    assert lemma(word, tag) == base


def test_spans_point_into_the_text_as_it_came():
    text = "The port, she said,  will close.\n\nNobody objected."
    part = document(text).parts[0]
    assert all(text[start : start + len(word)] == word for start, word in zip(part.starts, part.words, strict=True))


def test_no_sentence_crosses_a_paragraph():
    part = document("The port will close\n\nNobody objected to it").parts[0]
    assert len(part.sentences) >= 2


def test_a_paragraph_longer_than_the_bound_is_cut_and_loses_no_word():
    text = "word " * LONGEST
    part = document(text.strip()).parts[0]
    assert len(part.words) == LONGEST


def test_an_empty_body_gives_an_empty_part():
    part = document("").part(PartKind.BODY)
    assert part is not None and part.words == ()


def test_a_batch_is_read_as_its_pages_are_one_by_one():
    articles = [Article(id=str(n), text=f"Minister number {n} arrived in Bergen on Monday.") for n in range(40)]
    together = list(parse(articles))
    assert [d.article.id for d in together] == [a.id for a in articles]
    assert together[17].parts == next(parse([articles[17]])).parts


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said on Monday that the talks were put off.", "en"),
        ("Der Minister sagte am Montag, die Gespräche seien verschoben worden.", "de"),
        ("장관은 월요일에 회담이 연기되었다고 말했다. 추가 설명은 없었다.", "ko"),
        ("12 34", None),
    ],
)
def test_language_is_told_from_the_text(text: str, language: str | None):
    assert identify(text) == language


def test_a_paper_is_told_by_the_words_around_its_name():
    """Apposition, the noun before it, or what it does: report, citing others."""
    for text in (
        "El Faro Nuevo, a Madrid newspaper, said the yard would close.",
        "The yard will close, the weekly El Faro Nuevo said.",
        "El Faro Nuevo reported on Monday, citing two aides, that the yard would close.",
    ):
        part = document(text).parts[0]
        assert ("El Faro Nuevo", "outlet") in [(mention.entity, mention.kind) for mention in part.mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Courier reported on Monday that the yard would close.", "Courier"),
        ("The yard will close, the Sentinel first said.", "Sentinel"),
        ("The Times of Lendia said the yard would close.", "Times of Lendia"),
    ],
)
def test_a_masthead_alone_is_a_paper(text: str, name: str) -> None:
    assert (name, "outlet") in [(mention.entity, mention.kind) for mention in document(text).parts[0].mentions]


def test_the_short_name_of_a_paper_is_the_paper():
    found = entities("The yard will close, the Morning Beacon said. An aide told the Beacon that it was sold.")
    assert ("Beacon", "Morning Beacon") in found


def test_a_byline_is_nobody_that_she_can_mean():
    found = entities("By Signe Torvald\n\nThe yard will close. She would not say when, the union said.")
    assert ("She", "Signe Torvald") not in found


def test_a_first_name_may_be_a_month():
    assert ("Jan Torvald", "Jan Torvald") in entities("Norwegian envoy Jan Torvald will go on to Tallinn.")


def test_a_long_quotation_does_not_decide_the_language():
    """Neither one in another script nor one in another language."""
    english = "The minister said on Tuesday that the ferry would not sail until the harbour had been cleared. "
    hindi = "मंत्री ने मंगलवार को कहा कि बंदरगाह से बर्फ हटाए जाने तक नौका नहीं चलेगी। "
    german = "Der Minister sagte am Dienstag, die Fähre werde erst nach der Räumung auslaufen. "
    assert identify(english * 2 + hindi * 4 + english * 6) == "en"
    assert identify(english * 6 + german * 4 + english * 12) == "en"
    assert identify(hindi * 10 + english * 2) == "hi"


def test_a_short_report_from_lagos_in_english_is_no_pidgin():
    assert identify("LAGOS - Energy Minister Siri Bakke held talks with oil minister Femi Ade on Thursday.") == "en"


def test_a_name_before_the_agency_said_is_no_agency():
    part = document("Norrland Space has put off the flight because of a valve on the Orm V, the agency said.").parts[0]
    assert ("Orm V", "outlet") not in [(mention.entity, mention.kind) for mention in part.mentions]


def test_a_parliament_or_a_party_is_no_government():
    first = "The Nordmark Senate rejected the plan on Monday. Without money the government must close, clerks said."
    assert "the government" not in [words for words, _ in entities(first)]
    named = "The Holt Administration rejected the plan on Monday. Without money the government must close, clerks said."
    assert all(entity == "Holt Administration" for words, entity in entities(named) if words == "the government")


def test_he_is_nobody_with_a_woman_s_given_name():
    found = entities("Pavel Toller was found guilty. The judge, Helen Orr, said he would be sentenced in July.")
    assert ("he", "Pavel Toller") in found


def test_a_name_that_both_bear_is_he_or_she():
    found = entities("Robin Aldane left on Monday. She said that she was tired.")
    assert ("She", "Robin Aldane") in found


def test_two_names_tied_by_a_hyphen_are_two():
    text = "Signe Torvald met Ilmar Kask in Oslo. The Torvald-Kask talks were the first. Jean-Marc Roux was there."
    found = entities(text)
    assert ("Torvald-Kask", ("Signe Torvald", "Ilmar Kask")) in found
    assert ("Jean-Marc Roux", "Jean-Marc Roux") in found


@pytest.mark.parametrize("words", ["their offices", "both leaders", "both", "the leaders"])
def test_who_speaks_for_two_is_the_two(words: str):
    text = f"Signe Torvald and Ilmar Kask will meet in Oslo on Friday, {words} said."
    assert (words, ("Signe Torvald", "Ilmar Kask")) in entities(text)


def test_a_company_is_meant_by_what_it_makes():
    found = entities("Corvane Motors will close its plant in Leipzig, the German carmaker said on Thursday.")
    assert ("the German carmaker", "Corvane Motors") in found
    other = entities("Corvane Motors sued Halden Group. The rival carmaker declined to comment.")
    assert "The rival carmaker" not in dict(other)


@pytest.mark.parametrize("name", ["Li Weiming", "Boris Dahl"])
def test_the_first_of_two_names_is_its_only_bearer_where_it_stands_alone(name: str):
    first = name.split()[0]
    found = entities(f"President {name} will visit Oslo. Ada Berg said {first} was welcome. Mr {first} has agreed.")
    assert ("Mr " + first, name) in found or (first, name) in found


def test_a_first_name_that_two_bear_is_neither_of_them():
    assert ("John", "John Dahl") not in entities("John Dahl met John Berg in Oslo. John said that it was good.")


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("President Pavel Orlov told Lars Holm on Monday that he expected to see him in Oslo.", "Lars Holm"),
        ("President Pavel Orlov told Lars Holm that he had asked Olaf Berg to call him.", "Pavel Orlov"),
    ],
)
def test_who_is_to_do_it_does_not_do_it_to_himself(text: str, whom: str):
    assert ("him", whom) in entities(text)


def test_the_two_are_those_named_together():
    found = entities("Pavel Orlov praised Lars Holm as the two held talks in Oslo.")
    assert ("the two", ("Pavel Orlov", "Lars Holm")) in found
    assert not any(words == "the two" for words, _ in entities("Orlov and Holm named the two banks."))


def test_the_two_women_are_no_men():
    found = entities("Ann Roe and Jane Lund were held with Paul Berg. John Holm said the two women were well.")
    assert ("the two women", ("Ann Roe", "Jane Lund")) in found


def test_he_does_not_do_it_to_himself():
    found = entities("President Pavel Orlov told Lars Holm that he was expecting him to pay a visit.")
    assert ("he", "Pavel Orlov") in found
    assert ("him", "Lars Holm") in found


@pytest.mark.parametrize("office", ["Secretary of State", "Minister of Finance", "Chief of Staff"])
def test_who_is_named_after_an_office_and_what_it_is_for_is_a_person(office: str):
    (part,) = document(f"Yesterday {office} Tamsin Quillreed said no.").parts
    assert [each.kind for each in part.mentions if each.entity == "Tamsin Quillreed"] == ["person"]


def test_the_official_is_not_who_is_told_of_in_the_next_sentence():
    text = (
        "Ada Berg has lost ground, one official said. Her slowness is a factor. The plan is ready, the official said."
    )
    (part,) = document(text).parts
    first = part.words.index("official", 20)
    assert part.mention_at.get(first) is None


@pytest.mark.parametrize(
    "text",
    [
        "Harbour chief Signe Torvald resigned on Monday. Torvald denies it.",
        "Liberal Sen. Signe Torvald of Minnesota resigned. On Monday, Torvald issued an apology.",
        "First Minister of Scotland Signe Torvald spoke. Torvald said so.",
    ],
)
def test_a_surname_that_opens_a_sentence_or_follows_a_party_or_place_is_the_person(text: str):
    assert ("Torvald", "Signe Torvald") in entities(text)


def test_a_name_with_and_without_its_accents_is_one():
    found = entities("President Recep Kaplanoğlu spoke in Ankara. Later Kaplanoglu said more.")
    assert ("Kaplanoglu", "Recep Kaplanoğlu") in found


def test_an_office_held_by_one_is_who_was_introduced_with_it_long_before():
    text = "Governor Signe Torvald came on Monday. It rained. The road was shut. A bus was late. The governor left."
    assert ("The governor", "Signe Torvald") in entities(text)
    two = text.replace("It rained.", "Governor Ilmar Kask stayed away.")
    assert not [name for name, _ in entities(two) if name == "The governor"]


def test_who_goes_on_speaking_is_who_spoke():
    found = entities("Ilmar Kask and his wife will leave, lawyer Jonas Lind said in a note. He said it was late.")
    assert ("He", "Jonas Lind") in found


def test_an_item_of_a_list_opens_with_no_name():
    assert entities("Signe Torvald named three.\n– People with urgent needs come first.") == [
        ("Signe Torvald", "Signe Torvald")
    ]


def test_links_run_into_a_sentence_are_no_words_of_it():
    aside = " Signe Marie TorvaldFive takeaways from the harbour vote Kask balks at a long trial MORE"
    text = f"Senator Signe Torvald{aside} said the pier would close."
    part = document(text).parts[0]
    assert part.text == text
    assert part.words == ("Senator", "Signe", "Torvald", "said", "the", "pier", "would", "close", ".")
    assert [part.text[start] for start in part.starts] == [word[0] for word in part.words]


def test_the_president_of_something_is_not_the_president_named_beside():
    found = entities(
        "President Ilmar Kask will not come, the president of the guild said. The president of the yard left."
    )
    assert not [name for name, _ in found if name.startswith("the president")]


def test_who_signs_a_page_is_nobody_that_he_can_mean():
    found = entities("Jonas Lind\n\nWhen he agreed to come, the yard was shut.")
    assert ("he", "Jonas Lind") not in found


def test_they_are_not_the_two_named_where_others_have_spoken_since():
    pair = "Signe Berg met Ilmar Kask. {} They will leave."
    assert ("They", ("Signe Berg", "Ilmar Kask")) in entities(pair.format("It rained."))
    assert not [name for name, _ in entities(pair.format("Residents waved.")) if name == "They"]


def test_an_initial_makes_nobody_another():
    found = entities("President Ilmar Kask spoke. Kask left. A note was signed Ilmar J. Kask in Bergen.")
    assert {told for name, told in found if "Kask" in name} == {"Ilmar Kask"}


def test_what_somebody_does_next_he_does_not_do_to_himself():
    found = entities("General Ilmar Kask sent for Jonas Lind on Monday and fired him on the spot.")
    assert ("him", "Jonas Lind") in found


def test_a_name_known_from_the_page_is_one_also_where_a_common_word_opens_a_sentence():
    found = entities("Ada Lund left her label, Big Machine Sound, on Monday. Big Machine Sound denied it.")
    assert found.count(("Big Machine Sound", "Big Machine Sound")) == 2


def test_they_are_not_two_people_of_different_sentences():
    found = entities("Ada Lund won. Tom Berg lost badly in Oslo. They wrote a letter about it.")
    assert not any(text == "They" for text, _ in found)


def test_somebody_s_lawyer_is_not_he():
    found = entities("Tom Berg gave the tape to his lawyer. The lawyer left.")
    assert not any(text == "The lawyer" for text, _ in found)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("OCEANA, a specialised agency of the league, said it would object.", False),
        ("Efeta, a Spanish agency, said it would object.", True),
    ],
)
def test_an_agency_is_one_of_news_only_where_it_is_called_so(text: str, outlet: bool) -> None:
    assert (document(text).parts[0].mentions[0].kind == "outlet") is outlet


def test_they_are_the_bodies_named_together_last_and_not_two_people_before_them():
    found = entities("Ada Lund met Tom Berg. The FBI and Interpol refused to answer. They said it was secret.")
    assert ("They", ("FBI", "Interpol")) in found


def test_a_surname_with_a_tweet_or_a_campaign_is_a_person_s():
    part = document("Berg said it was sad. Another Berg tweet called it false.").parts[0]
    assert {mention.kind for mention in part.mentions if mention.entity == "Berg"} == {"person"}


def test_elect_is_no_part_of_a_name():
    assert ("Lund", "Lund") in entities("President-elect Lund accused China.")


@pytest.mark.parametrize(
    "said",
    ["“Per Lund had no answers last night,” he said.", "Olaf Lund had lost, he said.", '"Bo Lie lost," he said.'],
)
def test_who_is_spoken_of_in_what_is_told_does_not_tell_it(said: str) -> None:
    found = entities(f"Tom Berg spoke in Oslo on Friday. {said}")
    assert ("he", "Tom Berg") in found


@pytest.mark.parametrize(
    "text",
    [
        "Tom Berg said on Friday that Per Lund was no hero because he had been captured. He laughed.",
        "Tom Berg met Per Lund. He left.",
        "After Per Lund resigned, Tom Berg took over. He laughed.",
    ],
)
def test_he_is_who_leads_the_sentence_before(text: str) -> None:
    assert ("He", "Tom Berg") in entities(text)


def test_who_is_only_told_is_not_he_who_goes_on():
    found = entities(
        "Olaf Lund was asked about it. The front-runner told Tom Berg on Friday that it was late. He noted it."
    )
    assert ("He", "Olaf Lund") in found


def test_a_surname_is_not_that_of_who_signs_the_page():
    found = entities("Olaf Lund\n\nThe nominee, Tom Lund, withdrew on Friday. Lund denied it.")
    assert ("Lund", "Tom Lund") in found


def test_people_of_a_trade_in_a_headline_are_no_name():
    title = "Meridia Chief Weighs Trip to Meet Dockers' Leader"
    assert sentence_case(title, "The chief may meet Ada Lund.").endswith("to meet dockers' leader")
    assert "Sanders'" in sentence_case("Berg Weighs Trip to Meet Sanders' Leader", "Sanders has a plan.")


def test_what_somebody_makes_and_a_time_zone_are_no_part_of_a_name() -> None:
    found = entities("Posted at 02:55 PM CST. Pocketfon-maker Norlink said it was late.")
    assert [entity for _, entity in found] == ["Norlink"]
    assert [entity for _, entity in entities("The CST Group said it was late.")] == ["CST Group"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Let it all out,” Dahl, R-Wis., said.", ["Dahl"]),
        ("Sens. Ann Roe, D-N.Y., and Ben Oll (R-Texas) proposed it.", ["Ann Roe", "Ben Oll"]),
        ("“It is late,” said Rep. Luis Dahl, D-Ill. “Think of Ann Roe.”", ["Luis Dahl", "Ann Roe"]),
        ("Senator Ann Roe (R., Tenn.) met Governor Ben Oll (D).", ["Ann Roe", "Ben Oll"]),
    ],
)
def test_a_party_behind_a_name_is_no_name(text: str, names: list[str]):
    assert [entity for _, entity in entities(text)] == names


def test_the_landing_in_normandy_is_no_party():
    assert "Day" in document("They recall Normandy, D-Day, and Ann Roe (E-7).").parts[0].words


def test_a_firm_with_a_spokesman_is_none_however_often_the_recogniser_takes_it_for_somebody():
    text = (
        "Data firm Durham Analytica sold it. Norlink suspended Durham Analytica after a report. The move means Durham"
        " Analytica cannot buy ads. A Durham Analytica spokesman said it was late."
    )
    found = {m.entity: m.kind for m in document(text).parts[0].mentions}
    assert found["Durham Analytica"] == "organisation"
    assert "Durham" not in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Swiss National Bank bought shares.", ["Swiss National Bank"]),
        ("The Norwegian Ports Federation left.", ["Norwegian Ports Federation"]),
        ("The Department of Justice sued Norlink.", ["Department of Justice", "Norlink"]),
        ("It hurt Acting Comptroller of the Currency Ann Roe.", ["Currency", "Ann Roe"]),
        ("The Norland Ports Committee met. The Committee left.", ["Norland Ports Committee"] * 2),
        ("The Department of Justice sued. The Justice Department won.", ["Department of Justice"] * 2),
        ("The Ports Committee met. The Roads Committee met. The Committee left.",
         ["Ports Committee", "Roads Committee", "Committee"]),
    ],
)  # fmt: skip
def test_what_bodies_are_called(text: str, names: list[str]):
    assert [entity for _, entity in entities(text) if entity != "Norland"] == names
