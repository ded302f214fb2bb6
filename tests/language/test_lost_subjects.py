"""Subjects that the parser gave away are given back."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart


def parsed(text: str) -> ParsedPart:
    (document,) = language.parse([Article(id="page", text=text, language="en", published="2025-03-14")])
    return document.parts[0]


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Two diplomats briefed on the talks in Turku said the port was shut.", "said", "diplomats"),
        ("Two officials briefed on the closed session said the ferry was safe.", "said", "officials"),
        ("Two people briefed on the board's talks told Northwire it was late.", "told", "people"),
        (
            "Norvik is considering shutting its mill in Halden, two people briefed on the board's talks told Northwire "
            "on Monday.",
            "told",
            "people",
        ),
        ("Roe will quit, two aides informed about the mayor's move said on Monday.", "said", "aides"),
        (
            "The dam has leaked for years, three officials briefed on the inspectors' findings told the Herald.",
            "told",
            "officials",
        ),
        (
            "A council aide briefed on the closed session said the deputy director had told members that the ferry was "
            "safe.",
            "said",
            "aide",
        ),
        (
            "NRK reported Ann Roe, the caretaker mayor, recommended the soldiers in the town withdraw.",
            "recommended",
            "Roe",
        ),
        (
            "The paper's media column says clerks at its rival, the Argus, fear a third round of cuts before May.",
            "fear",
            "clerks",
        ),
        (
            "The mayor described the tale as possibly a prank and the Harbour Office claimed it did not brief her on the "
            "matter.",
            "claimed",
            "Office",
        ),
        ("The water pact agreed in Turku came into force in the two valleys on Saturday.", "came", "pact"),
        (
            "The Ostvik mill on the Ona river, shut for six years, will reopen on 6 May, the town said.",
            "reopen",
            "mill",
        ),
        (
            "Roe is free to fly home to Lendia after Piet Vane, the port minister, decided this morning that the old "
            "captain should stay.",
            "decided",
            "Vane",
        ),
        ("Vane met workers and neighbours said he looked ill.", "said", "neighbours"),
        ("Vane was praised by the mayor and the council thanked him.", "thanked", "council"),
        ("The office issued a warning for Norvik and other forecasters predicted a flood.", "predicted", "forecasters"),
        ("The strike hit mills and ports and unions called it a success.", "called", "unions"),
    ],
)
def test_who_does_something_is_its_subject(text: str, verb: str, subject: str) -> None:
    part = parsed(text)
    found = part.child(part.words.index(verb), "nsubj")
    assert found is not None
    assert part.words[found] == subject


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told reporters in Turku that most members favored extending the cuts, and that Norvik agreed.",
        "Former champion Ilona Kask accuses the federation of telling young gymnasts that injuries were rare.",
    ],
)
def test_that_before_a_subject_joins_a_clause(text: str) -> None:
    part = parsed(text)
    that = part.words.index("that")
    assert (part.tags[that], part.deps[that]) == ("IN", "mark")


@pytest.mark.parametrize(
    ("text", "verb", "tie", "noun"),
    [
        ('The tram had posters on it which mentioned "Harbour Day".', "mentioned", "relcl", "posters"),
        (
            "Norvik announced a full retreat from the island, beyond the retreat from the "
            '"inner harbour" first announced two days earlier on May 6.',
            "announced",
            "acl",
            "harbour",
        ),
    ],
)
def test_what_tells_of_a_noun_hangs_on_it(text: str, verb: str, tie: str, noun: str) -> None:
    part = parsed(text)
    last = max(at for at, word in enumerate(part.words) if word == verb)
    assert (part.deps[last], part.words[part.heads[last]]) == (tie, noun)


def test_what_tells_which_aide_is_no_finite_verb() -> None:
    part = parsed("A Senate aide briefed on the classified hearing said the drone was not armed.")
    briefed = part.words.index("briefed")
    assert (part.tags[briefed], part.deps[briefed], part.words[part.heads[briefed]]) == ("VBN", "acl", "aide")


def test_after_opens_a_clause_where_no_joint_joins_the_verb_behind_it() -> None:
    part = parsed("A man has been held after Ivo Bratt, mayor of the Norland city of Turku, was stabbed last night.")
    stabbed, name = part.words.index("stabbed"), part.words.index("Bratt")
    assert (part.heads[name], part.deps[name], part.deps[stabbed]) == (stabbed, "nsubjpass", "advcl")


def test_who_leaves_after_dinner_and_goes_home_is_no_dinner() -> None:
    part = parsed("The mayor left after dinner, went home and slept.")
    assert part.deps[part.words.index("dinner")] == "pobj"


@pytest.mark.parametrize(
    "text",
    [
        "Commander Ivo Bratt has been arrested in Turku and is being taken to Bergen in Norland, to be flown to The "
        "Hague, local broadcaster Studio 92 reported on Tuesday, quoting several sources.",
        "Ivo Marn has been arrested in Turva and will be flown to Norvik, to be tried in The Hague, the news site Lendia "
        "Today said on Friday.",
    ],
)
def test_who_tells_all_that_stands_before_a_comma_closes_the_sentence(text: str) -> None:
    part = parsed(text)
    says = next(at for at, word in enumerate(part.words) if word in ("reported", "said"))
    told = part.words.index("arrested")
    assert (part.deps[says], part.heads[told], part.deps[told]) == ("ROOT", says, "ccomp")


def test_what_a_noun_is_reported_to_be_closes_no_sentence() -> None:
    part = parsed("The fire spread to Olm, a village reported in May to be empty.")
    assert part.deps[part.words.index("spread")] == "ROOT"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The firm sold the mill to Roe and the council and said it was glad.", "said"),
        ("The state built roads, schools and a port and promised more.", "promised"),
        ("Vane ran a shop and later a mill and said both were lost.", "said"),
        ("Vane voiced doubts about the bill and the secret process Roe used to write it.", "used"),
    ],
)
def test_a_noun_before_and_is_no_subject_of_the_verb_behind_it(text: str, verb: str) -> None:
    part = parsed(text)
    found = part.child(part.words.index(verb), "nsubj")
    assert found is None or part.words[found] in ("Roe", "Vane")
