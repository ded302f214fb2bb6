"""Words whose tag the tree contradicts."""

from __future__ import annotations

from reportedly.language.repair.mistagged import mend_tags
from reportedly.language.repair.parse import Parse


def mended(*rows: str) -> dict[str, str]:
    """The tags of words given as "word/tag/label/head", the head by its number."""
    words, tags, deps, heads = (list(cells) for cells in zip(*(row.split("/") for row in rows), strict=True))
    mend_tags(Parse(words, tags, deps, [int(head) for head in heads]))
    return dict(zip(words, tags, strict=True))


def test_what_has_a_subject_and_an_object_is_a_verb() -> None:
    tags = mended("93/CD/nummod/1", "%/NN/nsubj/2", "support/NN/ROOT/2", "this/DT/det/4", "change/NN/dobj/2")
    assert (tags["support"], tags["change"]) == ("VBP", "NN")


def test_what_somebody_hopes_to_do_is_hoped() -> None:
    tags = mended("what/WP/dobj/4", "Roe/NNP/nsubj/2", "hopes/NNS/pcomp/2", "to/TO/aux/4", "achieve/VB/xcomp/2")
    assert tags["hopes"] == "VBZ"


def test_a_noun_with_an_article_stays_one() -> None:
    tags = mended("it/PRP/nsubj/3", "a/DT/det/3", "personal/JJ/amod/3", "insult/NN/ccomp/3", "that/DT/dobj/3")
    assert tags["insult"] == "NN"


def test_a_daily_that_reports_is_no_adverb() -> None:
    tags = mended("the/DT/det/2", "Norvik/NNP/compound/2", "daily/RB/nsubj/3", "reported/VBD/ROOT/3")
    assert tags["daily"] == "NN"
    tags = mended("the/DT/det/1", "paper/NN/nsubj/3", "daily/RB/advmod/3", "reported/VBD/ROOT/3")
    assert tags["daily"] == "RB"


def test_to_before_an_infinitive_is_no_preposition() -> None:
    tags = mended("asked/VBD/ROOT/0", "everyone/NN/dobj/0", "inside/RB/advmod/0", "to/IN/aux/4", "sing/VB/advcl/0")
    assert tags["to"] == "TO"


def test_a_person_in_brackets_is_one() -> None:
    assert mended("[/XX/dep/3", "She/XX/nsubj/3", "]/-RRB-/punct/3", "gave/VBD/ROOT/3")["She"] == "PRP"


def test_a_name_with_a_number_is_a_name() -> None:
    tags = mended("Tarnika-3/NNS/nsubj/2", "will/MD/aux/2", "land/VB/ROOT/2")
    assert tags["Tarnika-3"] == "NNP"
    assert mended("Covid-19/NN/nsubj/1", "spreads/VBZ/ROOT/1")["Covid-19"] == "NN"


def test_a_number_that_opens_a_sentence_counts() -> None:
    assert mended("Two/NNP/compound/1", "members/NNS/nsubj/2", "said/VBD/ROOT/2")["Two"] == "CD"
    assert mended("Seven/NNP/compound/1", "Sisters/NNPS/nsubj/2", "said/VBD/ROOT/2")["Seven"] == "NNP"


def test_what_one_verb_tells_of_as_one_is_a_name() -> None:
    tags = mended("Mirad/NNS/nsubj/1", "hopes/VBZ/ROOT/1", "so/RB/advmod/1")
    assert tags["Mirad"] == "NNP"
    tags = mended("Thousands/NNS/nsubj/1", "hopes/VBZ/ROOT/1", "so/RB/advmod/1")
    assert tags["Thousands"] == "NNS"


def test_the_second_of_two_infinitives_is_one() -> None:
    rows = ("wants/VBZ/ROOT/0", "to/TO/aux/2", "drop/VB/xcomp/0", "and/CC/cc/2", "also/RB/advmod/5", "order/VBP/conj/2")
    assert mended(*rows)["order"] == "VB"
    assert mended("want/VBP/ROOT/0", *rows[1:])["order"] == "VBP"


def test_of_talk_something_is_said() -> None:
    rows = ("Talk/VB/csubj/5", "that/IN/mark/4", "it/PRP/nsubj/4", "will/MD/aux/4", "close/VB/ccomp/0")
    tags = mended(*rows, "is/VBZ/ROOT/5", "unfounded/JJ/acomp/5")
    assert tags["Talk"] == "NN"


def test_what_is_dismissed_as_something_claims_nothing() -> None:
    rows = ("Roe/NNP/nsubj/1", "dismissed/VBD/ROOT/1", "as/IN/mark/4", "propaganda/NN/compound/4", "claims/VBZ/advcl/1")
    tags = mended(*rows, "that/IN/mark/7", "she/PRP/nsubj/7", "died/VBD/ccomp/4")
    assert tags["claims"] == "NNS"
    tags = mended("Roe/NNP/nsubj/1", "acts/VBZ/ROOT/1", "as/IN/mark/4", "she/PRP/nsubj/4", "claims/VBZ/advcl/1")
    assert tags["claims"] == "VBZ"


def test_before_one_name_alone_do_is_a_name() -> None:
    assert mended("Do/VBP/aux/3", "Lan/NNP/nsubjpass/3", "was/VBD/auxpass/3", "freed/VBN/ROOT/3")["Do"] == "NNP"
    both = ("Do/VBP/aux/4", "Peru/NNP/nsubj/4", "and/CC/cc/1", "Chile/NNP/conj/1", "agree/VB/ROOT/4", "?/./punct/4")
    assert mended(*both)["Do"] == "VBP"
