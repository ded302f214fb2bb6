"""Clauses that a cue governs, though parsers hang them elsewhere."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The Harbour Herald reported in mid-2019, 62 shops had closed within a year.",
            "The Harbour Herald",
            "62 shops had closed within a year",
        ),
        ("The mayor apologised if anyone was hurt.", "The mayor", "if anyone was hurt"),
    ],
)
def test_what_is_said_is_found_behind_the_cue(said: Reader, text: str, source: str, content: str) -> None:
    (found,) = said(text)
    assert (found.source.text, found.content.text) == (source, content)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The firm issued a statement saying the dam was weak.", "The firm"),
        ("The mayor posted a message on Fotogram announcing she would resign.", "The mayor"),
    ],
)
def test_who_puts_out_a_statement_says_what_it_says(said: Reader, text: str, source: str) -> None:
    (found,) = said(text)
    assert found.source.text == source


def test_a_participle_beside_its_subject_is_said_by_that_one(said: Reader) -> None:
    mayor, governor = said("The mayor recalled the governor saying the dam was weak.")
    assert (governor.source.text, governor.outer) == ("the governor", mayor.id)


def test_what_somebody_says_by_the_way_is_not_said_by_who_tells_of_him(said: Reader) -> None:
    mayor, governor = said("The mayor said the governor, saying he was ill, resigned.")
    assert (mayor.content.text, mayor.outer) == ("the governor, saying he was ill, resigned", None)
    assert (governor.source.text, governor.content.text, governor.outer) == ("the governor", "he was ill", mayor.id)


def test_when_and_where_between_commas_is_no_part_of_the_source(said: Reader) -> None:
    (found,) = said("Mayor Ann Roe, in a letter to the board, said the dam was weak.")
    assert found.source.text == "Mayor Ann Roe"


def test_a_source_that_opens_the_sentence_ends_where_the_subject_begins(said: Reader) -> None:
    told = said("According to the Harbour Herald, former mayor of Norvik Ann Roe has died.")
    assert [each.source.text for each in told] == ["the Harbour Herald"]


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        (
            "\"And the governor said, 'No, wait. He is ill,' and left,\" the mayor said.",
            "the governor",
            "No, wait. He is ill",
        ),
        ("“He asked me, ‘Why is it late?’ and I left,” the mayor said.", "He", "Why is it late?"),
        ('The mayor said the firm "encourages all users to leave".', "the firm", "all users to leave"),
        ('"The residents hope to return," the mayor said.', "The residents", "to return"),
        ('"The dam, according to the report, is weak," the mayor said.', "the report", "The dam is weak"),
    ],
)
def test_what_is_quoted_within_a_quotation_is_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said residents had been informed of the leak.", "the leak"),
        ("The mayor said the governor was credited with the rescue.", "the governor the rescue"),
        ("The mayor said twenty people were reported missing.", "twenty people missing"),
    ],
)
def test_what_nobody_named_says_of_somebody_is_nested(said: Reader, text: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == ("", content, outer.id)


def test_somebody_accused_of_wanting_something_wants_it(said: Reader) -> None:
    outer, nested = said("The mayor accused the governor of wanting to close the yard.")
    assert (nested.source.text, nested.content.text, nested.outer) == ("the governor", "to close the yard", outer.id)


def test_has_is_no_passive_where_an_object_follows(said: Reader) -> None:
    _, nested = said("The mayor said she's criticised the plan.")
    assert (nested.source.text, nested.content.text) == ("she", "the plan")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Friends say the mayor would win if she ran again.", "the mayor would win if she ran again"),
        ("The clerk told me he’s had a quiet life.", "he’s had a quiet life"),
        ("Ann Roe, an aide, called the harbour's standards “strong.”", "the harbour's standards “strong.”"),
        ("The accusation is that the mayor took money.", "that the mayor took money"),
    ],
)
def test_a_content_is_taken_with_what_parsers_hang_elsewhere(said: Reader, text: str, content: str) -> None:
    (found,) = said(text)
    assert found.content.text == content


def test_a_reason_that_is_given_is_said_by_who_gives_it(said: Reader) -> None:
    refusal, reason = said("The minister refused to sign, citing security concerns.")
    assert (reason.source.text, reason.content.text, reason.outer) == (refusal.source.text, "security concerns", None)


def test_what_is_said_begins_behind_a_semicolon(said: Reader) -> None:
    they, nobody = said("Two people fell ill; his death, they reported, was described as natural.")
    assert (they.content.text, nobody.outer) == ("his death was described as natural", they.id)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The mayor suggested the bridge, like the road, might be shut.",
            "The mayor",
            "the bridge, like the road, might be shut",
        ),
        (
            "The clerk told a friend an hour before the fire that the mayor had lied.",
            "The clerk",
            "that the mayor had lied",
        ),
        ("As Ann Roe has noted, the yard is shut.", "Ann Roe", "the yard is shut"),
        ("The yard is shut, as the mayor acknowledged.", "the mayor", "The yard is shut"),
        ("The yard is late, as noted by the mayor.", "the mayor", "The yard is late"),
        ('The firm issued the following statement: "We are sorry."', "The firm", "We are sorry."),
        ("The mayor threatened to leave if the yard closed.", "The mayor", "to leave if the yard closed"),
    ],
)
def test_what_is_told_is_found_where_the_sentence_puts_it(said: Reader, text: str, source: str, content: str) -> None:
    (found,) = said(text)
    assert (found.source.text, found.content.text) == (source, content)


def test_a_promise_to_voters_says_nothing_of_its_own(said: Reader) -> None:
    assert said("He made a promise to voters.") == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The firm denied on Saturday that the ship was Norvik, as claimed by the crew, and sued.", "the crew"),
        ('The firm denied that the ship was "late", as the crew wrote on Sunday.', "the crew"),
        ("The firm argued that the ship was late, as the court found.", "the court"),
    ],
)
def test_as_bears_out_what_another_tells_and_not_that_he_tells_it(said: Reader, text: str, who: str) -> None:
    firm, other = (each for each in said(text) if each.source.text in ("The firm", who))
    assert (other.source.text, other.outer) == (who, firm.id)
    assert other.content.text.startswith("that the ship") and " as " not in other.content.text


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("The indictment says Roe bragged to a cousin that the mayor was weak.", "Roe", "that the mayor was weak"),
        ("The clerk said she learned from a colleague that the envoy had lied.", "she", "that the envoy had lied"),
        ("The campaign said he figured out that he could sell the yard.", "he", "that he could sell the yard"),
        ("The mayor said he meant looting leads to violence.", "he", "looting leads to violence"),
        ("The crew said the firm reported it only on Friday.", "the firm", "it"),
        ("The clerk said he warned the maker about the valves.", "he", "the valves"),
        ("The bank said the office had notified the lender of its losses.", "the office", "its losses"),
        ("An aide said that the intention was to talk to the crew.", "", "to talk to the crew"),
        ("The union said the clerks had been asked whether they were paid.", "", "whether they were paid"),
        ("The clerk said she had been promised tents.", "", "tents"),
        ("The mayor said the boat had been offered help.", "", "the boat help"),
    ],
)
def test_what_is_told_to_somebody_by_any_verb_or_by_nobody_named_is_nested(
    said: Reader, text: str, who: str, content: str
) -> None:
    outer, inner, *_ = said(text)
    assert (inner.source.text, inner.content.text, inner.outer) == (who, content, outer.id)


@pytest.mark.parametrize(
    "text",
    ["The mayor said the firm ensured that the road was safe.", "The mayor said the law meant they could stay."],
)
def test_what_somebody_or_something_brings_about_is_not_said_by_it(said: Reader, text: str) -> None:
    assert [each.cue.text for each in said(text)] == ["said"]


def test_only_what_was_said_is_taken_back(said: Reader) -> None:
    """Who withdraws his name or his troops has said nothing by it."""
    assert not said("Senator Ann Roe withdrew her name from the list.")
    assert said("Senator Ann Roe withdrew her remarks about the harbour.")[0].act is Act.RETRACT


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Northwire reported on Monday a Finnish harbour source, whom it would not name, said the ban on Kask Air "
            "is not part of any wider plan.",
            "Northwire",
            "a Finnish harbour source, whom it would not name, said the ban on Kask Air is not part of any wider plan",
        ),
        (
            "The Harbour Herald (HH) reported in mid-2019, 62 shops had closed within a year.",
            "The Harbour Herald (HH)",
            "62 shops had closed within a year",
        ),
        (
            "The mayor announced classes for pupils ranging from the first to the last form, public and private, would "
            "be cancelled.",
            "The mayor",
            "classes for pupils ranging from the first to the last form, public and private, would be cancelled",
        ),
        (
            'The judge decided, according to the summary, "that although a letter to HM [Her Majesty] on the wish to '
            'shut the old theatre was late, it would be valid".',
            "The judge",
            "that although a letter to HM [Her Majesty] on the wish to shut the old theatre was late, it would be valid",
        ),
        (
            "Skerry is home to more than six thousand seals, scientists report, a herd larger than that of Norvik.",
            "scientists",
            "Skerry is home to more than six thousand seals a herd larger than that of Norvik",
        ),
        (
            "The mayor told reporters in Turku that most members favored extending the cuts, and that Norvik had "
            "indicated it would go along.",
            "The mayor",
            "that most members favored extending the cuts, and that Norvik had indicated it would go along",
        ),
        (
            "The chief said on a conference call that customers were asking for longer contracts, that he saw no sign of "
            "a slowdown and that speculation about a bid was wrong.",
            "The chief",
            "that customers were asking for longer contracts, that he saw no sign of a slowdown and that speculation about a "
            "bid was wrong",
        ),
        (
            "The court decision stated they acted for one petty reason: to pay back the mayor of Turku for leaving the "
            "board.",
            "The court decision",
            "they acted for one petty reason: to pay back the mayor of Turku for leaving the board",
        ),
        (
            "According to officials on Saturday, the virus may have killed two male visitors in Turku.",
            "officials",
            "the virus may have killed two male visitors in Turku",
        ),
        ("Ilmar Kask, reportedly aged about 68, had been ill for years.", "", "aged about 68"),
    ],
)
def test_what_parsers_hang_above_or_beside_the_cue_is_said(said: Reader, text: str, source: str, content: str) -> None:
    assert (source, content) in [(each.source.text, each.content.text) for each in said(text)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The Skerry Inn formerly billed itself as home to three bears.", "itself as home to three bears"),
        (
            "The Harbour Herald named the Kask chain and boat builder Torvald Marine among the buyers.",
            "the Kask chain and boat builder Torvald Marine among the buyers",
        ),
        (
            "On Monday, Norvik daily newspaper Magyar Avis revealed a deal whereby, on October 29, Finnish state-owned "
            "enterprise NDT Torvald Ipari Kft. (NDT Limited) acquired Estonian boat and engine maker Kask Marine Group.",
            "a deal whereby, on October 29, Finnish state-owned enterprise NDT Torvald Ipari Kft",
        ),
    ],
)
def test_an_object_is_told_with_what_belongs_to_it(said: Reader, text: str, content: str) -> None:
    assert content in [each.content.text for each in said(text)]


def test_who_stands_beside_a_participle_behind_despite_says_it(said: Reader) -> None:
    board, site, _ = said(
        "The board said it saw no need for a vote despite Norr.com claiming the clerk had asked for one."
    )
    assert (board.content.text, site.source.text, site.outer) == ("it saw no need for a vote", "Norr.com", None)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Then Mr. Ruden asked the pupils if they were always so calm.", "Mr. Ruden", "if they were always so calm"),
        ("The mayor asked if the road was safe.", "The mayor", "if the road was safe"),
        ("The chairman was described in the letter as unfit to lead.", "the letter", "The chairman as unfit to lead"),
        ("The bridge was described in a report as unsafe.", "a report", "The bridge as unsafe"),
        ("Her vote has raised fears among traders that prices would fall.", "traders", "that prices would fall"),
        ("The board is of the opinion that the sale was a mistake.", "The board", "that the sale was a mistake"),
        ("In a poll of voters, 55 percent called Mr. Holt the worst mayor.", "55 percent", "Mr. Holt the worst mayor"),
        ("Orvane analyst Piet Vane points out a flaw of the plan.", "Orvane analyst Piet Vane", "a flaw of the plan"),
        ('"It will fall," said the 46-year-old.', "the 46-year-old", "It will fall"),
        ('"Better watch out," tweeted another.', "another", "Better watch out"),
        ("Another notes that the bridge is old.", "Another", "that the bridge is old"),
        ('"We are on track," said Ann Roe in the firm\'s news release.', "Ann Roe", "We are on track"),
        ("The envoys, Ann Roe and Piet Vane, all plan to stay.", "The envoys, Ann Roe and Piet Vane", "to stay"),
        ("The mayor lashed out at the press.", "The mayor", "the press"),
        ("The editor alluded to a second tape.", "The editor", "a second tape"),
        ("The rescue agency put the number of missing at 41.", "The rescue agency", "the number of missing at 41"),
        ("Officials blamed overloading then as well.", "Officials", "overloading"),
        ("Roe was asked by reporters if she would resign.", "reporters", "if she would resign"),
    ],
)
def test_less_usual_ways_of_telling_have_source_and_content(said: Reader, text: str, source: str, content: str) -> None:
    assert [(found.source.text, found.content.text) for found in said(text)] == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Later in the day, Piet Vane, a former envoy, testified before the panel.",
        "She asked for help if it rained.",
        "The lorries convey sand to the yard.",
        "She put the kettle on and left at 12.",
        "She put the kettle on the market at 300,000 crowns.",
        "She put the kettle in a bag at 9 p.m.",
        "She put the kettle at the head of 12 pans.",
    ],
)
def test_when_something_was_done_is_not_what_was_said(said: Reader, text: str) -> None:
    assert not any(found.content.text.startswith(("Later", "if", "sand", "the kettle")) for found in said(text))


@pytest.mark.parametrize(
    "occasion",
    [
        "in a statement posted online on Monday",
        "in a statement posted on its website",
        "in a letter addressed to the board",
        "in an interview aired on Monday night",
        "in an interview with Northwire published on Monday",
        "in a statement e-mailed to reporters",
    ],
)
@pytest.mark.parametrize("who", ["The ministry said", "Signe Torvald claimed"])
def test_what_is_said_in_a_writing_hangs_on_who_says_it(said: Reader, who: str, occasion: str) -> None:
    (found,) = said(f"{who} {occasion} that the plant was unsafe.")
    assert (found.source.text, found.content.text) == (who.rsplit(" ", 1)[0], "that the plant was unsafe")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Officials said that fears that the plant was unsafe were growing.", "that the plant was unsafe"),
        ("The lawsuit alleges that rumours that the plant was unsafe were false.", "that the plant was unsafe"),
        ("Torvald said that reports that the plant had burned were false.", "that the plant had burned"),
    ],
)
def test_fears_and_rumours_that_are_told_of_tell_something(said: Reader, text: str, content: str) -> None:
    outer, inner = said(text)
    assert (inner.content.text, inner.outer) == (content, outer.id)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Holm had boasted going into the vote that she had the votes.", "boasted", "that she had the votes"),
        ("The clerk knew when he signed the deed that the house was empty.", "knew", "that the house was empty"),
        ("Holm conceded when she met reporters that the file was lost.", "conceded", "that the file was lost"),
        ("Holm insisted while visiting the port that the dam was safe.", "insisted", "that the dam was safe"),
        (
            "Holm announced in a tweet over the weekend that surprised many in Norvik that she was working with Roe.",
            "announced",
            "that she was working with Roe",
        ),
        ("Holm indicated in a statement the council plans to act.", "indicated", "the council plans to act"),
    ],
)
def test_what_is_told_stands_behind_when_and_how_it_is_told(said: Reader, text: str, cue: str, content: str) -> None:
    found = said(text)[0]
    assert (found.cue.text, found.content.text) == (cue, content)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The clerk left when he made the claim that he was ill.", "claim"),
        ("He knew when he heard that it was over.", "heard"),
    ],
)
def test_what_a_word_right_before_it_takes_is_its(said: Reader, text: str, cue: str) -> None:
    (found,) = said(text)
    assert found.cue.text == cue
