"""Types: the PLOVER gold sentences, kinds of events and acts, and who did it to whom.

Each of the 322 sentences is coded with one event. Material codes that have a type of ours are scored as events, verbal
codes as acts of attribution:

- CONSULT is a meeting, or by its mode a visit or a call; AGREE an agreement; AID aid or arms supply; SANCTION a
  sanction or tariff; PROTEST a protest or strike; FIGHT and ASSAULT an attack; MOBILIZE a military deployment;
  COERCE a court ruling or arrest where its mode says arrest, detain or deport, a law or decision where it says ban,
  restrict, curfew, martial-law or censor; INVESTIGATE a court matter;
- DEMAND, REJECT, THREATEN and DISAPPROVE are the acts demand, reject (or deny, decline), threaten and accuse;
- SUPPORT, CONCEDE, RETREAT and COOPERATE, and COERCE and CONSULT of other modes, mix what we hold apart: not scored.

The type found in a sentence is that of the event whose word is one of those marked for the code, else of the first
event that has a type; the act is that of the attribution whose cue is marked, else of the first that does more than
state. F1 is per type over all the sentences scored and then averaged (macro). A side is right where the name found and
the name marked share a word other than those of office, source and target being two of the event's. PLOVER codes a
place for those who live or rule there ("demonstrated in Serbia", "arrived in Amman"), where we say it is the event's
place: places count with the participants, by their names and by the words of the page, and what participants alone
give is printed too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from command import DATA, Json, Score, read, rows

GOLD = DATA / "events" / "plover_gsr.jsonl.gz"

TYPES = {
    "AGREE": "agreement",
    "AID": "aid or arms supply",
    "SANCTION": "sanction or tariff",
    "PROTEST": "protest or strike",
    "FIGHT": "attack",
    "ASSAULT": "attack",
    "MOBILIZE": "military deployment",
    "INVESTIGATE": "court ruling or arrest",
}
MODES = {
    ("CONSULT", "visit"): "visit",
    ("CONSULT", "host"): "visit",
    ("CONSULT", "phone"): "call",
    ("CONSULT", "multilateral"): "meeting",
    ("CONSULT", ""): "meeting",
    ("COERCE", "arrest"): "court ruling or arrest",
    ("COERCE", "detain"): "court ruling or arrest",
    ("COERCE", "deport"): "court ruling or arrest",
    ("COERCE", "ban"): "law or decision",
    ("COERCE", "restrict"): "law or decision",
    ("COERCE", "curfew"): "law or decision",
    ("COERCE", "martial-law"): "law or decision",
    ("COERCE", "censor"): "law or decision",
}
ACTS = {
    "DEMAND": ("demand", "propose"),
    "REJECT": ("reject", "deny", "decline"),
    "THREATEN": ("threaten",),
    "DISAPPROVE": ("accuse", "reject"),
}
"""The acts that each verbal code covers, first the one that it is scored under."""
_OFFICE = frozenset("the a an of in and president prime minister government officials official leader".split())


def score(folder: Path) -> Iterator[Score]:
    """Give the macro F1 of types and of acts, and the share of sides found where two are marked."""
    gold = [row | {"mode": row.get("mode") or ""} for row in rows(GOLD)]
    pages = [{"id": row["id"], "body": row["text"], "published": row["date"], "lang": "en"} for row in gold]
    both = list(zip(gold, read(pages, folder), strict=True))
    typed = [(wanted, _type(reading, _marked(row))) for row, reading in both if (wanted := _wanted(row))]
    yield Score("PLOVER", f"macro F1 of types, {len(typed)} sentences", f"{_macro(typed):.3f}")
    for wanted, count in Counter(wanted for wanted, _ in typed).most_common():
        yield Score(
            "PLOVER", f"{wanted}, {count} sentences: P, R", " ".join(f"{part:.2f}" for part in _pr(typed, wanted))
        )
    acts = [(ACTS[row["event"]][0], _act(reading, row)) for row, reading in both if row["event"] in ACTS]
    yield Score("PLOVER", f"macro F1 of acts, {len(acts)} sentences", f"{_macro(acts):.3f}")
    for wanted, count in Counter(wanted for wanted, _ in acts).most_common():
        yield Score(
            "PLOVER", f"{wanted}, {count} sentences: P, R", " ".join(f"{part:.2f}" for part in _pr(acts, wanted))
        )
    two = [(row, reading) for row, reading in both if _wanted(row) and row.get("source") and row.get("target")]
    known = [(row, reading) for row, reading in two if _type(reading, _marked(row)) == _wanted(row)]
    for of, pairs in (("both are marked", two), ("the type is right too", known)):
        sides, right, alone = 2 * len(pairs), _roles(pairs, True), _roles(pairs, False)
        found = f"{right / max(1, sides):.3f}, participants alone {alone / max(1, sides):.3f}"
        yield Score("PLOVER", f"sides right, of {sides} where {of}", found)


def _wanted(row: Json) -> str | None:
    return MODES.get((row["event"], row["mode"])) or TYPES.get(row["event"])


def _marked(row: Json) -> frozenset[str]:
    """The words marked for the code, in small letters."""
    return frozenset(re.findall(r"\w+", row["eventText"].lower()))


def _type(reading: Json, marked: frozenset[str]) -> str | None:
    events = [event for event in reading["events"] if event["type"] != "other"]
    at = next((event for event in events if _words(event["text"]) & marked), next(iter(events), None))
    return at["type"] if at else None


def _act(reading: Json, row: Json) -> str | None:
    """The act found, under the name the code is scored by where it is one that the code covers."""
    marked = _marked(row)
    said = [each for each in reading["attributions"] if each["act"] != "state"]
    at = next((each for each in said if _words(each["cue"]["text"]) & marked), next(iter(said), None))
    if at is None:
        return None
    return ACTS[row["event"]][0] if at["act"] in ACTS[row["event"]] else at["act"]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def _macro(pairs: Sequence[tuple[str, str | None]]) -> float:
    kinds = sorted({wanted for wanted, _ in pairs})
    return sum(_f1(*_pr(pairs, kind)) for kind in kinds) / len(kinds)


def _pr(pairs: Sequence[tuple[str, str | None]], kind: str) -> tuple[float, float]:
    right = sum(wanted == found == kind for wanted, found in pairs)
    found = sum(found == kind for _, found in pairs)
    wanted = sum(wanted == kind for wanted, _ in pairs)
    return right / max(1, found), right / max(1, wanted)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _roles(both: Sequence[tuple[Json, Json]], places: bool) -> int:
    """How many of the two sides of each sentence are found; with `places`, those of the event count too."""
    right = 0
    for row, reading in both:
        source, target = _names(row["source"]), _names(row["target"])
        event = _event_at(reading, _marked(row))
        parties = event["participants"] if event else []
        names = [_words(f"{each['name']} {each['entity'] or ''}") for each in parties]
        shown = reading["article"]["text"]
        names += (
            [_words(each["name"] + " " + shown[slice(*each["span"])]) for each in event["places"]]
            if places and event
            else []
        )
        first = next((at for at, name in enumerate(names) if (name - _OFFICE) & source), None)
        second = next((at for at, name in enumerate(names) if (name - _OFFICE) & target and at != first), None)
        right += (first is not None) + (second is not None)
    return right


def _event_at(reading: Json, marked: frozenset[str]) -> Json | None:
    events = [event for event in reading["events"] if event["type"] != "other"]
    return next((event for event in events if _words(event["text"]) & marked), next(iter(events), None))


def _names(actors: list[Json | str] | Json | str) -> frozenset[str]:
    """The words of the actors of a side, which the set gives as one or several, as objects or as plain text."""
    several = actors if isinstance(actors, list) else [actors]
    texts = [actor if isinstance(actor, str) else actor.get("actorText", "") for actor in several]
    return frozenset(word for text in texts for word in _words(text)) - _OFFICE
