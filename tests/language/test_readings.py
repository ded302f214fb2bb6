"""Two ways a parser takes the same words: the stages see one."""

from __future__ import annotations

from reportedly import language
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.readings import settle, settled_names
from reportedly.model.article import Article
from reportedly.model.document import Name, ParsedPart


def reading(*rows: str) -> Parse:
    """Words given as "word/tag/label/head", the head by its number."""
    cells = [row.split("/") for row in rows]
    words, tags, deps, heads = zip(*cells, strict=True)
    return Parse(list(words), list(tags), list(deps), [int(head) for head in heads])


def settled(*rows: str) -> dict[str, tuple[str, str]]:
    """The label of each word and the word it hangs on, once settled."""
    found = reading(*rows)
    settle(found)
    ties = zip(found.words, found.deps, found.heads, strict=True)
    return {word: (dep, found.words[head]) for word, dep, head in ties}


def test_of_two_things_that_are_expected_the_day_behind_is_that_of_the_second() -> None:
    told = settled(
        "Roe/NNP/nsubjpass/2", "is/VBZ/auxpass/2", "expected/VBN/ROOT/2", "to/TO/aux/4", "come/VB/xcomp/2",
        "on/IN/prep/4", "Monday/NNP/pobj/5", "and/CC/cc/4", "attend/VB/conj/4", "talks/NNS/dobj/8", "the/DT/det/12",
        "following/VBG/amod/12", "day/NN/npadvmod/2",
    )  # fmt: skip
    assert told["day"] == ("npadvmod", "attend")


def test_what_stands_before_an_article_is_no_adjective_of_the_noun() -> None:
    told = settled("They/PRP/nsubj/1", "make/VBP/ROOT/1", "public/JJ/amod/4", "the/DT/det/4", "memo/NN/ccomp/1")
    assert (told["public"], told["memo"]) == (("oprd", "make"), ("dobj", "make"))


def test_the_day_behind_what_is_followed_is_its_day() -> None:
    told = settled(
        "Visit/NN/nsubj/1", "follows/VBZ/ROOT/1", "a/DT/det/3", "call/NN/dobj/1", "on/IN/prep/1", "Monday/NNP/pobj/4"
    )
    assert told["on"] == ("prep", "call")


def test_a_finite_verb_right_behind_the_subject_is_the_main_one() -> None:
    told = settled("The/DT/det/1", "council/NN/ROOT/1", "named/VBD/acl/1", "May/NNP/oprd/2", "./././1")
    assert (told["council"], told["named"]) == (("nsubj", "named"), ("ROOT", "named"))
    assert told["."][1] == "named"


def test_talks_are_about_the_infinitive_behind_them() -> None:
    told = settled(
        "It/PRP/nsubj/1", "is/VBZ/ROOT/1", "in/IN/prep/1", "talks/NNS/pobj/2", "to/TO/aux/5", "return/VB/xcomp/1"
    )
    assert told["return"] == ("acl", "talks")


def test_what_is_struck_is_no_verb_and_has_its_purpose() -> None:
    found = reading(
        "Roe/NNP/nsubj/1", "strikes/VBZ/ROOT/1", "deal/VBP/dobj/1", "to/TO/aux/4", "buy/VB/advcl/2", "it/PRP/dobj/4"
    )
    settle(found)
    assert (found.tags[2], found.deps[4]) == ("NN", "acl")


def test_it_is_no_share_of_a_hundred_that_closes() -> None:
    told = settled(
        "shares/NNS/nsubj/1", "rose/VBD/ROOT/1", "3/CD/nummod/3", "%/NN/npadvmod/1", "to/TO/aux/5", "close/VB/relcl/3"
    )
    assert told["close"] == ("advcl", "rose")


def test_what_a_headline_says_is_to_happen_is_a_clause() -> None:
    told = settled("Roe/NNP/nsubj/1", "says/VBZ/ROOT/1", "bridge/NN/dobj/1", "to/TO/aux/4", "open/VB/relcl/2")
    assert (told["bridge"], told["open"]) == (("nsubj", "open"), ("ccomp", "says"))


def test_an_ultimatum_is_to_do_what_stands_behind_it() -> None:
    told = settled(
        "Peru/NNP/nsubj/1", "issued/VBD/ROOT/1", "ultimatum/NN/dobj/1", "to/IN/prep/2", "Chile/NNP/pobj/3",
        "to/TO/aux/6", "stop/VB/advcl/1",
    )  # fmt: skip
    assert told["stop"] == ("acl", "ultimatum")


def test_a_past_in_a_sentence_without_another_verb_is_its_verb() -> None:
    told = settled(
        "Roe/NNP/ROOT/0", "on/IN/prep/0", "Saturday/NNP/npadvmod/3", "hosted/VBD/amod/4", "Lund/NNP/pobj/1",
        "in/IN/prep/0", "Turku/NNP/pobj/5",
    )  # fmt: skip
    assert [told[word] for word in ("Roe", "on", "Saturday", "hosted", "Lund", "in")] == [
        ("nsubj", "hosted"), ("prep", "hosted"), ("pobj", "on"), ("ROOT", "hosted"), ("dobj", "hosted"),
        ("prep", "hosted"),
    ]  # fmt: skip


def test_a_participle_right_behind_the_day_of_a_sentence_without_another_verb_is_its_verb() -> None:
    told = settled(
        "court/NN/ROOT/0", "on/IN/prep/0", "Friday/NNP/pobj/1", "freed/VBN/amod/6", "jailed/VBN/amod/6",
        "editor/NN/compound/6", "Lund/NNP/appos/0", "on/IN/prep/0", "bail/NN/pobj/7",
    )  # fmt: skip
    assert [told[word] for word in ("court", "on", "freed", "jailed", "Lund")] == [
        ("nsubj", "freed"), ("prep", "freed"), ("ROOT", "freed"), ("amod", "Lund"), ("dobj", "freed"),
    ]  # fmt: skip


def test_who_stands_behind_the_comma_says_what_has_no_other_teller() -> None:
    (document,) = language.parse([Article(id="page", text=_TOLD_BY_A_SOURCE, language="en")])
    part = document.parts[-1]
    source = part.words.index("source")
    assert (part.deps[source], part.words[part.heads[source]]) == ("nsubj", "said")


_TOLD_BY_A_SOURCE = (
    "A court in Chad on Monday sentenced ousted leader Ann Roe to four more years in prison for possessing two-way"
    " radios without a licence, a source familiar with the proceedings said."
)


def test_a_participle_that_no_day_stands_before_stays_one() -> None:
    told = settled("court/NN/ROOT/0", "for/IN/prep/0", "freed/VBN/amod/4", "former/JJ/amod/4", "Lund/NNP/pobj/1")
    assert told["freed"] == ("amod", "Lund")


def test_a_number_counts_what_is_confirmed() -> None:
    told = settled(
        "They/PRP/nsubj/1", "reported/VBD/ccomp/6", "on/IN/prep/1", "Tuesday/NNP/pobj/2", ",/,/punct/6", "21/CD/nsubj/6",
        "confirmed/VBD/ROOT/6", "cases/NNS/dobj/6", "./././6",
    )  # fmt: skip
    assert [told[word] for word in ("reported", "21", "confirmed", "cases", ".")] == [
        ("ROOT", "reported"), ("nummod", "cases"), ("amod", "cases"), ("dobj", "reported"), (".", "reported"),
    ]  # fmt: skip


def test_a_bare_past_is_no_object() -> None:
    told = settled("They/PRP/nsubj/1", "reject/VBP/ROOT/1", "proposed/VBD/xcomp/1", "changes/NNS/dobj/2")
    assert (told["proposed"], told["changes"]) == (("amod", "changes"), ("dobj", "reject"))


def test_no_name_has_a_clause_that_says_which_one_is_meant() -> None:
    told = settled("reports/NNS/ROOT/0", "on/IN/prep/0", "Roe/NNP/pobj/1", "being/VBG/auxpass/4", "replaced/VBN/acl/2")
    assert told["replaced"] == ("pcomp", "on")


def test_a_participle_between_commas_is_the_subject_s() -> None:
    told = settled(
        "march/NN/nsubj/6", ",/,/punct/6", "planned/VBN/advcl/6", "for/IN/prep/2", "Monday/NNP/pobj/3", ",/,/punct/6",
        "drew/VBD/ROOT/6",
    )  # fmt: skip
    assert told["planned"] == ("acl", "march")


def test_the_name_right_behind_an_office_is_who_does_it() -> None:
    told = settled(
        "chief/JJ/amod/1", "executive/NN/nsubj/6", "Ann/NNP/compound/3", "Roe/NNP/appos/1", "and/CC/cc/3",
        "Lund/NNP/conj/3", "met/VBD/ROOT/6",
    )  # fmt: skip
    assert [told[word] for word in ("executive", "Roe", "Lund")] == [
        ("compound", "Roe"), ("nsubj", "met"), ("conj", "Roe"),
    ]  # fmt: skip


def test_what_has_a_subject_of_its_own_is_a_verb() -> None:
    found = reading(
        "Roe/NNP/nsubj/1", "meet/NN/nsubj/5", "in/IN/prep/1", "Turku/NNP/pobj/2", ",/,/punct/1", "agree/VBP/ROOT/5"
    )
    settle(found)
    assert (found.tags[1], found.heads[1], found.deps[5], found.heads[5]) == ("VBP", 1, "conj", 1)


def test_a_name_is_no_part_of_the_date_behind_it() -> None:
    found = reading(
        "Lund/NNP/nsubj/1", "bought/VBD/ROOT/1", "Norvik/NNP/dobj/1", "last/JJ/amod/4", "year/NN/npadvmod/1"
    )
    assert settled_names([Name(2, 5, "DATE")], found) == [Name(3, 5, "DATE")]


def test_a_march_is_no_month() -> None:
    found = reading("The/DT/det/1", "march/NN/nsubj/2", "drew/VBD/ROOT/2")
    assert settled_names([Name(1, 2, "DATE")], found) == []
    found = reading("For/IN/ROOT/0", "decades/NNS/pobj/0")
    assert settled_names([Name(1, 2, "DATE")], found) == [Name(1, 2, "DATE")]


def parsed(text: str) -> ParsedPart:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    return document.parts[0]


def test_a_settled_tree_is_one_tree() -> None:
    """Whatever was hung elsewhere, each sentence has a root and nothing hangs on itself over others."""
    part = parsed("The council named 12 May as the date of the vote. The march, planned for Monday, had drawn many.")
    for word in range(len(part.words)):
        way = [word]
        while part.heads[way[-1]] != way[-1] and len(way) <= len(part.words):
            way.append(part.heads[way[-1]])
        assert part.heads[way[-1]] == way[-1]


def test_a_day_before_who_says_it_is_of_what_is_said() -> None:
    told = settled(
        "It/PRP/nsubj/2", "will/MD/aux/2", "fly/VB/ccomp/6", "Saturday/NNP/npadvmod/6", ",/,/punct/6",
        "officials/NNS/nsubj/6", "said/VBD/ROOT/6", "Monday/NNP/npadvmod/6",
    )  # fmt: skip
    assert (told["Saturday"][1], told["Monday"][1]) == ("fly", "said")


def test_what_slips_to_a_day_is_a_verb() -> None:
    found = reading("Launch/NN/compound/1", "slides/NNS/ROOT/1", "to/IN/prep/1", "Nov./NNP/pobj/2", "16/CD/nummod/3")
    settle(found)
    assert (found.tags[1], found.deps[0]) == ("VBZ", "nsubj")
    found = reading("Launch/NN/compound/1", "slides/NNS/ROOT/1", "to/IN/prep/1", "show/VB/pobj/2")
    settle(found)
    assert found.tags[1] == "NNS"


def test_nobody_shoots_the_moon() -> None:
    told = settled("slipped/VBD/ROOT/0", "its/PRP$/poss/2", "moon/NN/dobj/0", "shot/VBN/acl/2")
    assert told == {"slipped": ("ROOT", "slipped"), "its": ("poss", "shot"), "moon": ("compound", "shot"),
                    "shot": ("dobj", "slipped")}  # fmt: skip


def test_what_two_do_in_a_headline_is_a_verb() -> None:
    found = reading("Roe/NN/nsubj/3", "and/CC/cc/0", "Lund/NNP/conj/0", "meet/NN/ROOT/3", "in/IN/prep/3")
    settle(found)
    assert (found.tags[0], found.tags[3]) == ("NNP", "VBP")
    rows = ("Roe/NNP/ROOT/0", "and/CC/cc/0", "Lund/NNP/compound/3", "meet/NN/conj/0", "in/IN/prep/3")
    told = settled(*rows)
    assert told["Roe"] == ("nsubj", "meet")
    assert told["Lund"] == ("conj", "Roe")
    assert settled("The/DT/det/2", "swim/NN/compound/2", "meet/NN/ROOT/2")["swim"] == ("compound", "meet")


def test_a_business_daily_reports_and_no_business() -> None:
    told = settled(
        "the/DT/det/2", "Norvik/NNP/compound/2", "business/NN/nsubj/4", "daily/RB/advmod/4", "reported/VBD/ROOT/4"
    )
    assert (told["daily"], told["business"], told["Norvik"]) == (
        ("nsubj", "reported"), ("compound", "daily"), ("compound", "daily"),
    )  # fmt: skip
    told = settled("the/DT/det/1", "committee/NN/nsubj/3", "daily/RB/advmod/3", "reported/VBD/ROOT/3")
    assert told["committee"] == ("nsubj", "reported")


def test_what_somebody_is_asked_to_do_is_no_part_of_who_he_is() -> None:
    told = settled(
        "asked/VBD/ROOT/0", "men/NNS/dobj/0", "who/WP/nsubj/4", "had/VBD/aux/4", "left/VBN/relcl/1",
        "to/TO/aux/6", "return/VB/xcomp/4",
    )  # fmt: skip
    assert told["return"] == ("xcomp", "asked")
    its_own = settled(
        "asked/VBD/ROOT/0", "men/NNS/dobj/0", "who/WP/nsubj/3", "came/VBD/relcl/1", "to/TO/aux/5", "help/VB/advcl/3",
    )  # fmt: skip
    assert its_own["help"] == ("advcl", "came")


def test_what_a_promise_binds_to_is_its_own() -> None:
    told = settled(
        "kept/VBD/ROOT/0", "his/PRP$/poss/2", "promise/NN/dobj/0", "to/TO/aux/4", "go/VB/advcl/0",
    )  # fmt: skip
    assert told["go"] == ("acl", "promise")
    used = settled(
        "used/VBD/ROOT/0", "the/DT/det/2", "threat/NN/dobj/0", "to/TO/aux/4", "win/VB/advcl/0",
    )  # fmt: skip
    assert used["win"] == ("advcl", "used")


def test_a_by_election_is_one_noun() -> None:
    told = settled(
        "A/DT/nsubjpass/5", "by/IN/intj/0", "-/HYPH/punct/1", "election/NN/pobj/1", "is/VBZ/auxpass/5", "held/VBN/ROOT/5",
    )  # fmt: skip
    assert (told["election"], told["A"], told["by"]) == (
        ("nsubjpass", "held"),
        ("det", "election"),
        ("compound", "election"),
    )


def test_what_one_is_said_to_be_stands_aside() -> None:
    told = settled(
        "The/DT/det/1", "skipper/NN/nsubj/3", ",/,/punct/1", "said/VBD/ROOT/3", "to/TO/aux/5", "be/VB/xcomp/3",
        "40/CD/attr/5", ",/,/punct/3", "was/VBD/auxpass/9", "held/VBN/ccomp/3", "././punct/3",
    )  # fmt: skip
    assert told["held"] == ("ROOT", "held")
    assert told["skipper"] == ("nsubjpass", "held")
    assert told["said"] == ("acl", "skipper")


def test_who_says_to_wait_and_goes_has_said_so() -> None:
    told = settled(
        "The/DT/det/1", "skipper/NN/nsubj/2", "said/VBD/ROOT/2", "to/TO/aux/4", "wait/VB/xcomp/2", ",/,/punct/4",
        "and/CC/cc/4", "left/VBD/conj/4", "././punct/2",
    )  # fmt: skip
    assert told["said"] == ("ROOT", "said")


def test_what_ends_without_a_full_stop_is_read() -> None:
    told = settled(
        "Asked/VBN/advcl/4", ",/,/punct/4", "she/PRP/nsubj/4", "now/RB/advmod/4", "said/VBD/ROOT/4", "to/TO/aux/6",
        "wait/VB/xcomp/4",
    )  # fmt: skip
    assert told["said"] == ("ROOT", "said")


def test_whoever_says_it_behind_a_comma_tells_it() -> None:
    told = settled(
        "Both/DT/nsubj/1", "agreed/VBD/ROOT/1", "to/IN/prep/1", "it/PRP/pobj/2", ",/,/punct/1", "with/IN/prep/10",
        "doubts/NNS/pobj/5", ",/,/punct/10", "a/DT/det/9", "clerk/NN/nsubj/10", "told/VBD/advcl/1", "us/PRP/dobj/10",
        "././punct/1",
    )  # fmt: skip
    assert (told["told"], told["agreed"]) == (("ROOT", "told"), ("ccomp", "told"))
    assert told["with"] == ("prep", "agreed")


def test_what_somebody_said_as_something_was_done_does_not_tell_it() -> None:
    told = settled(
        "Both/DT/nsubj/1", "agreed/VBD/ROOT/1", ",/,/punct/1", "as/IN/mark/6", "a/DT/det/5", "clerk/NN/nsubj/6",
        "told/VBD/advcl/1", "us/PRP/dobj/6", "././punct/1",
    )  # fmt: skip
    assert told["agreed"] == ("ROOT", "agreed")


def test_plans_announced_on_a_day_are_for_what_stands_behind_it() -> None:
    told = settled(
        "Norway/NNP/nsubj/1", "announced/VBD/ROOT/1", "plans/NNS/dobj/1", "on/IN/prep/1", "Monday/NNP/pobj/3",
        "to/TO/aux/6", "ban/VB/advcl/1", "it/PRP/dobj/6",
    )  # fmt: skip
    assert told["ban"] == ("acl", "plans")
    behind = settled(
        "Norway/NNP/nsubj/1", "announced/VBD/ROOT/1", "plans/NNS/dobj/1", "with/IN/prep/1", "Peru/NNP/pobj/3",
        "to/TO/aux/6", "please/VB/advcl/1", "it/PRP/dobj/6",
    )  # fmt: skip
    assert behind["please"] == ("advcl", "announced")


def test_it_is_the_reports_that_are_not_true() -> None:
    told = settled(
        "Reports/NNS/advcl/9", "that/IN/mark/4", "Roe/NNP/nsubj/4", "will/MD/aux/4", "visit/VB/acl/0",
        "Peru/NNP/nsubj/6", "are/VBP/ccomp/4", "true/JJ/acomp/6", "Lund/NNP/nsubj/9", "said/VBD/ROOT/9",
    )  # fmt: skip
    assert told["Reports"] == ("nsubj", "are")
    assert told["Peru"] == ("dobj", "visit")
    assert told["are"] == ("ccomp", "said")
