"""Nesting: our gold, who says what through whom, and what kind of source it is.

Relations are matched as score_attribution.py matches them; the labels are judged over the matched relations that have
a source. Of the documents held out nothing but figures is ever printed.

Nesting is judged in two ways. Strictly, both ends of a link are relations that match: half of the words of the content
and half of those of the source in common. By cue, both ends are attributions whose cue and source have a word in
common: whether the outer one is the right one does not hang on where a content ends. Both are shares of all nested ones
of the gold; the strict figure is the one to go by.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

import gold
from attribution import TAGGER
from command import TOOLS, Json, Score, read, scorer, write_rows

Pair = tuple[Json, Json]
"""An attribution of the gold and the one found that is the same relation."""

LABELS = ("basis", "stated number", "source entity", "act", "kind")
CORRECTED = {"wikinews": LABELS[:3], "meantime": LABELS[:3], "own": ()}
"""The labels that are marked in each part of what was corrected."""

_RELATION = re.compile(r"relation +P +([\d.]+) +R +([\d.]+) +F1 +([\d.]+)")
_SILENT = frozenset("a an the of and for s".split())


def score(folder: Path) -> Iterator[Score]:
    """Give what is found of each part of the gold, then how far two passes over the same articles agree.

    What is developed on is read once more with the tagger, where the attribution measure has left one in `folder`.
    """
    for name, title in gold.PARTS.items():
        if (gold.FOLDER / f"{name}.jsonl").exists():
            documents = gold.documents(name)
            yield from _scores(title, documents, _found(documents, folder), folder)
    if (folder / TAGGER).exists():
        documents = gold.documents("dev")
        yield from _scores(
            f"{gold.PARTS['dev']}, with the tagger", documents, _found(documents, folder, TAGGER), folder
        )
    for name, title in gold.NESTED_PARTS.items():
        passages = gold.nested(name)
        yield from _links(title, passages, _found(passages, folder))
    for name, title in gold.CORRECTED_PARTS.items():
        documents = gold.corrected(name)
        yield from _scores(title, documents, _found(documents, folder), folder, CORRECTED[name])
    yield from _links("held out, a second reading of the nested", *(gold.nested(name) for name in gold.NESTED_PASSES))
    first, second = (gold.documents(name) for name in gold.PASSES)
    of = f"a second pass, {len(second)} of dev"
    yield from _scores(of, first, second, folder)
    yield from _agreement(of, list(_pairs(first, second)))


def _found(documents: list[Json], folder: Path, tagger: str | None = None) -> list[Json]:
    pages = [{"id": d["id"], "body": d["text"], "published": d.get("published"), "lang": "en"} for d in documents]
    return [
        {
            "id": document["id"],
            "text": document["text"],
            "attributions": [each for each in reading["attributions"] if each["part"] == "body"],
        }
        for document, reading in zip(documents, read(pages, folder, folder / tagger if tagger else None), strict=True)
    ]


def _scores(
    of: str, documents: list[Json], found: list[Json], folder: Path, measures: Iterable[str] = LABELS
) -> Iterator[Score]:
    yield Score(of, "relation, F1 (P, R)", _relation(documents, found, folder))
    pairs = list(_pairs(documents, found))
    yield from _links(of, documents, found)
    sourced = [(wanted, had) for wanted, had in pairs if wanted["source"]["spans"]]
    for measure in measures:
        yield Score(of, measure, _share(sum(MEASURES[measure](*pair) for pair in sourced), len(sourced)))


def _links(of: str, documents: list[Json], found: list[Json]) -> Iterator[Score]:
    nested, given, right = _nesting(documents, found, list(_pairs(documents, found)))
    yield Score(of, "nesting, outer right of the nested of the gold", _share(right, nested))
    yield Score(of, "nesting, outer right of those given", _share(right, given))
    by_cue = sum(_linked_by_cue(*both) for both in zip(documents, found, strict=True))
    yield Score(of, "nesting, outer right by cue, of the nested of the gold", _share(by_cue, nested))


def _linked_by_cue(document: Json, reading: Json) -> int:
    """How many nested ones of a document have a likeness by cue that is nested in the likeness of their outer one."""
    rules = _rules()
    _, at = rules.index(document["text"])
    gold_by_id, found_by_id = ({each["id"]: each for each in side["attributions"]} for side in (document, reading))

    def alike(wanted: Json, had: Json) -> bool:
        cues, sources = ([rules.toks(at, each[role]["spans"]) for each in (wanted, had)] for role in ("cue", "source"))
        return bool(cues[0] & cues[1]) and (bool(sources[0] & sources[1]) or not any(sources))

    return sum(
        any(
            had["outer"] is not None
            and alike(wanted, had)
            and alike(gold_by_id[wanted["outer"]], found_by_id[had["outer"]])
            for had in reading["attributions"]
        )
        for wanted in document["attributions"]
        if wanted["outer"] is not None
    )


def _relation(documents: list[Json], found: list[Json], folder: Path) -> str:
    wanted = write_rows(folder / "gold.jsonl", map(gold.relations, documents))
    had = write_rows(folder / "found.jsonl", map(gold.relations, found))
    line = next(filter(None, map(_RELATION.fullmatch, scorer("score_attribution.py", wanted, had))), None)
    return f"{line[3]} ({line[1]}, {line[2]})" if line else "?"


def _pairs(documents: list[Json], found: list[Json]) -> Iterator[Pair]:
    """Relations that are the same: contents and sources that share half of their words, the likest first.

    The scorer pairs by content alone. Where two sources are given for one content ("the paper, citing two people")
    the labels need the pair whose sources are alike.
    """
    rules = _rules()
    for document, reading in zip(documents, found, strict=True):
        _, at = rules.index(document["text"])
        likest = sorted(
            (
                (2 - content - source, row, column)
                for row, wanted in enumerate(document["attributions"])
                for column, had in enumerate(reading["attributions"])
                if (content := _alike(rules, at, wanted, had, "content")) >= 0.5
                and (source := _alike(rules, at, wanted, had, "source")) >= 0.5
            )
        )
        rows: set[int] = set()
        columns: set[int] = set()
        for _, row, column in likest:
            if row not in rows and column not in columns:
                rows.add(row)
                columns.add(column)
                yield document["attributions"][row], reading["attributions"][column]


def _alike(rules: ModuleType, at: dict[int, int], wanted: Json, had: Json, role: str) -> float:
    """The share of their words that two spans have in common; no source is like no source."""
    one, other = (rules.toks(at, each[role]["spans"]) for each in (wanted, had))
    if not one and not other:
        return 1.0 if role == "source" else 0.0
    return float(rules.iou(one, other))


def _rules() -> ModuleType:
    """The scorer as a module: what a word is and how spans are compared is said there once."""
    spec = importlib.util.spec_from_file_location("score_attribution", TOOLS / "score_attribution.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _nesting(documents: list[Json], found: list[Json], pairs: list[Pair]) -> tuple[int, int, int]:
    """How many of the gold are nested, how many found are, and how many are rightly so: both ends of the link match."""
    same = {id(wanted): had for wanted, had in pairs}
    nested = given = right = 0
    for document, reading in zip(documents, found, strict=True):
        by_id = {each["id"]: each for each in document["attributions"]}
        given += sum(each["outer"] is not None for each in reading["attributions"])
        for wanted in document["attributions"]:
            if wanted["outer"] is not None:
                nested += 1
                had, outer = same.get(id(wanted)), same.get(id(by_id[wanted["outer"]]))
                right += bool(had and outer and had["outer"] == outer["id"])
    return nested, given, right


def _same_entity(wanted: Json, had: Json) -> bool:
    """Whether both name the same, each under its name or another that is as good."""
    ones, others = _names(wanted), _names(had)
    allowed = [*ones, *wanted["source"].get("also", [])]
    as_good = had["source"].get("also", [])
    return len(ones) == len(others) and all(
        any(_same_name(one, name) for one in allowed for name in (other, *as_good)) for other in others
    )


def _names(attribution: Json) -> list[str]:
    entity = attribution["source"]["entity"]
    return [] if entity is None else [entity] if isinstance(entity, str) else entity


def _same_name(one: str, other: str) -> bool:
    """Equal but for case, accents and little words; or one longer than the other, with two words in common."""
    first, second = _words(one), _words(other)
    return first == second or (len(first & second) > 1 and (first <= second or second <= first))


def _words(name: str) -> set[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return set(re.findall(r"\w+", plain)) - _SILENT


MEASURES: dict[str, Callable[[Json, Json], bool]] = {
    "basis": lambda wanted, had: wanted["source"]["basis"] == had["source"]["basis"],
    "stated number": lambda wanted, had: wanted["source"]["stated_count"] == had["source"]["stated_count"],
    "source entity": _same_entity,
    "act": lambda wanted, had: wanted["act"] == had["act"],
    "kind": lambda wanted, had: wanted["kind"] == had["kind"],
}


def _agreement(of: str, pairs: list[Pair]) -> Iterator[Score]:
    yield Score(of, "basis, kappa", _kappa((one["source"]["basis"], other["source"]["basis"]) for one, other in pairs))
    yield Score(of, "act, kappa", _kappa((one["act"], other["act"]) for one, other in pairs))


def _kappa(labels: Iterable[tuple[str, str]]) -> str:
    """Cohen's kappa: how much oftener two passes agree than they would by chance."""
    both = list(labels)
    ones, others = (Counter(side) for side in zip(*both, strict=True))
    agreed = sum(one == other for one, other in both) / len(both)
    chance = sum(ones[label] * others[label] for label in ones) / len(both) ** 2
    return f"{(agreed - chance) / (1 - chance):.2f}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} ({part} of {whole})" if whole else "none"
