"""A tagger learns from marked texts which words attribute, and then has the last word on what the rules find."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from reportedly import language
from reportedly.attribution import TaggerError, attribute, open_tagger, train
from reportedly.attribution.passage import Passage
from reportedly.attribution.tagging.constructions import constructions
from reportedly.model.article import Article
from reportedly.model.document import Document
from reportedly.model.marked import Marked

PEOPLE = ("The minister", "The mayor", "The harbour master", "A spokesman", "The company", "The judge")
CLAIMS = ("the bridge was safe", "the ferry would sail", "the talks had failed", "the plan was dead")


def parsed(*texts: str) -> list[Document]:
    return list(language.parse([Article(id=str(at), text=text, language="en") for at, text in enumerate(texts)]))


def spans(text: str, words: str) -> tuple[tuple[int, int], ...]:
    return ((text.index(words), text.index(words) + len(words)),)


def lessons() -> list[tuple[Document, Sequence[Marked]]]:
    """To harrumph that something is so is marked as a saying; to say so is not, against the rules."""
    found: list[tuple[str, list[Marked]]] = []
    for who in PEOPLE:
        for claim in CLAIMS:
            text = f"{who} harrumphed that {claim}."
            found.append((text, [Marked(spans(text, claim), spans(text, who), spans(text, "harrumphed"))]))
            found.append((f"{who} said that {claim}.", []))
    return list(zip(parsed(*(text for text, _ in found)), (marks for _, marks in found), strict=True))


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tagger") / "attribution.crf"
    trained = train(lessons(), path)
    assert trained.documents == 2 * len(PEOPLE) * len(CLAIMS)
    assert trained.marked == trained.reached == len(PEOPLE) * len(CLAIMS)
    return path


UNSEEN = "The bishop harrumphed that the tower was crooked."


def test_the_rules_alone_do_not_know_the_word():
    (document,) = parsed(UNSEEN)
    assert attribute(document) == ()


def test_a_word_that_the_lexicon_lacks_is_learned(tagger: Path):
    (document,) = parsed(UNSEEN)
    (found,) = attribute(document, open_tagger(str(tagger)))
    assert found.source.text == "The bishop"
    assert found.cue.text == "harrumphed"
    assert found.content.text == "that the tower was crooked"


def test_what_people_do_not_mark_is_dropped(tagger: Path):
    (document,) = parsed("The bishop said that the tower was crooked.")
    assert attribute(document)
    assert attribute(document, open_tagger(str(tagger))) == ()


def test_what_is_told_within_the_words_of_another_stands(tagger: Path):
    """Few corpora mark it, so that it is unmarked says nothing of it."""
    (document,) = parsed("The bishop announced that the minister said that the tower was crooked.")
    assert "the minister" in [found.source.text for found in attribute(document, open_tagger(str(tagger)))]


def test_the_same_lessons_give_the_same_tagger(tagger: Path, tmp_path: Path):
    train(lessons(), tmp_path / "again.crf")
    assert (tmp_path / "again.crf").read_bytes() == tagger.read_bytes()


def test_texts_without_a_mark_teach_nothing(tmp_path: Path):
    with pytest.raises(ValueError, match="no attribution"):
        train([(document, []) for document in parsed("The ferry sank.")], tmp_path / "none.crf")


@pytest.mark.parametrize("content", [b"", b"no tagger", b"lCRF" + bytes(60)])
def test_what_is_no_tagger_is_refused_with_the_remedy(tmp_path: Path, content: bytes):
    path = tmp_path / "broken.crf"
    path.write_bytes(content)
    with pytest.raises(TaggerError, match=r"broken\.crf .*reportedly train attribution"):
        open_tagger(str(path))


def test_a_tagger_of_other_things_is_refused(tmp_path: Path):
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.append([["word=Paris"]], ["PLACE"])
    trainer.train(str(tmp_path / "places.crf"))
    with pytest.raises(TaggerError, match="trained for something else"):
        open_tagger(str(tmp_path / "places.crf"))


def test_a_missing_tagger_is_refused(tmp_path: Path):
    with pytest.raises(TaggerError, match="No such file"):
        open_tagger(str(tmp_path / "missing.crf"))


@pytest.mark.parametrize(
    ("text", "word", "name", "content"),
    [
        ("The mayor feels that the plan is late.", "feels", "clause", "the plan is late"),
        ("The mayor moved to close the port.", "moved", "infinitive", "to close the port"),
        ("The mayor savaged the plan.", "savaged", "object", "the plan"),
        ("The mayor railed against the plan.", "railed", "preposition", "the plan"),
        ("The plan was savaged by the mayor.", "savaged", "passive subject", "The plan"),
        ("There was chatter that the mayor would go.", "chatter", "clause of a noun", "the mayor would go"),
        ("The mayor is adamant that the port is open.", "adamant", "clause of an adjective", "the port is open"),
    ],
)
def test_any_word_has_constructions(text: str, word: str, name: str, content: str):
    (document,) = parsed(text)
    passage = Passage(document.parts[0])
    at = document.parts[0].words.index(word)
    found = constructions(passage, at)[name]
    assert [text[start:end] for start, end in found.content] == [content]
