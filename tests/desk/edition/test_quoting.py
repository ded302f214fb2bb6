"""Quotations behind the sentences of an edition."""

from __future__ import annotations

from reportedly.desk.edition.quoting import quotes
from reportedly.model.article import Article
from reportedly.model.dossier import DossierPage, Evidence
from reportedly.model.statement import PartKind

BODY = "Ida Strand landed in Turku on Friday. She will meet Bo Lind, her spokesman said. Nothing else is known."
PAGES = {"p1": DossierPage("p1", "https://post.example/1", "Coast Post", "2025-04-30")}


def quoted(*words: str, body: str = BODY) -> str:
    because = [Evidence("p1", PartKind.BODY, (body.index(each), body.index(each) + len(each)), each) for each in words]
    (quote,) = quotes(because, PAGES, {"p1": Article(id="p1", text=body)})
    return quote.words


def test_a_verb_is_quoted_with_its_sentence() -> None:
    assert quoted("meet") == "She will meet Bo Lind, her spokesman said."


def test_words_of_one_sentence_are_quoted_once_with_all_of_it() -> None:
    assert quoted("her spokesman said", "meet") == "She will meet Bo Lind, her spokesman said."


def test_sentences_are_quoted_together_with_an_ellipsis_for_what_stands_between() -> None:
    assert quoted("her spokesman said", "landed in Turku") == BODY.removesuffix(" Nothing else is known.")
    assert quoted("landed in Turku", "Nothing else") == "Ida Strand landed in Turku on Friday. … Nothing else is known."


def test_of_a_sentence_too_long_to_be_quoted_what_stands_around_the_words_is() -> None:
    told = quoted("meet", body=f"Then {'soon ' * 50}she will meet {'many, ' * 50}she said.")
    assert len(told.replace("…", "").split()) == 40
    assert told.startswith("… soon") and "she will meet many," in told and told.endswith("many, …")
    assert quoted("meet", body=f"She will meet {'many, ' * 50}she said.").startswith("She will meet many,")


def test_of_several_sentences_too_long_to_be_quoted_only_the_words_are() -> None:
    assert (
        quoted("meet", "lunch", body=f"She will meet {'many, ' * 25}then. A lunch {'and ' * 20}so.") == "meet … lunch"
    )


def test_a_page_that_has_other_words_there_is_quoted_as_it_was_read() -> None:
    because = [Evidence("p1", PartKind.BODY, (0, 4), "meet")]
    (quote,) = quotes(because, PAGES, {"p1": Article(id="p1", text=BODY)})
    assert quote.words == "meet"
