"""Origins: per page of the six stories, the origins a dossier gives it against those a reader named.

**Matching.** The reader's labels read like "China-MFA-Zhao-0719", "Maui-County-0813-2145", "McCaul-0727 to NBC" or
"FT-0718 (six people familiar with the matter)": who, the day (as year, month and day, or parts of them), the outlet
spoken to, and in parentheses a description. One of our origins is the one of a label if

1. it names **who** the label names, as exactly as the page does. A label that names a person wants that surname in
   our origin's name; only where the page itself does not name the person is the body enough. A label of bodies wants
   every one of them that the page names in our name or family, in full or as the label shortens it (`MEANT` below lists
   what each short form may stand for); the place before it ("China-MFA", "Maui-County") may be understood, but must not
   be another. Of a joint statement ("Adobe-Figma-20231117", "MPD-FBI-list-0901") one of the bodies will do. A label of
   an outlet wants an origin that is that outlet, or unnamed people who spoke to that outlet; a label of unnamed people
   with no outlet wants unnamed people. A person with whom the parenthesis begins ("(Wu at the airport)") will do, too;
2. its **day** is that of the label, give or take one (time zones; a statement of the evening told next day). Labels
   without a day want none. The line "whatever the day" leaves this condition out.

Each origin of a page is matched with one label at most and each label with one origin, by a largest matching. What is
left over on our side is wrong, on the reader's side missed. A page that is in no dossier misses all its labels; so do
pages in languages that are not read. Labels that say there is none ("none stated") count on neither side, nor do
pages marked as decoys. Hearsay ("Taiwanese media") is no origin to us but a label to the reader: it counts as missed.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from command import DATA, REPORTEDLY, Json, Score, rows, write_rows

from reportedly.model import outlets

FIELDS = {"id": "id", "url": "url", "outlet": "outlet", "published": "published", "title": "title", "body": "text"}
MEANT = {
    "8": "",
    "Authority": "Authority|authority",
    "BP": "Benefic|\\bBP\\b|hospital|facility",
    "CMA": "CMA|Markets Authority|competition (watchdog|regulator)|UK regulators",
    "CNRST": "CNRST|Scientific",
    "China": "China|Chinese|Beijing",
    "Coast": "Coast",
    "Competition": "Competition",
    "County": "County|officials|authorities",
    "DPAA": "DPAA|POW|Accounting Agency",
    "EC": "European Commission|European Union|\\bEC\\b|\\bEU\\b|Commission",
    "EMSC": "EMSC|Mediterranean",
    "FBI": "FBI|Federal Bureau",
    "FEMA": "FEMA|Emergency Management",
    "Flightradar24": "Flightradar24|FlightRadar24|Flight",
    "Folha": "Folha",
    "Geophysics": "geophysic|Geophysic",
    "Guard": "Guard",
    "HI": "Hawaii",
    "Hospital": "hospital|facility",
    "HouseAide": "aide|House",
    "Interior": "interior|Interior|Internal",
    "K": "8-K|filing",
    "LU": "Luxembourg",
    "MA": "Morocco|Moroccan|ministry|Ministry|Interior|interior",
    "ME": "medical examiner|coroner|Medical Examiner",
    "MFA": "foreign|Foreign|MOFA",
    "MND": "defen|Defen",
    "MPD": "police|Police",
    "Ministry": "inistry|Internal Affairs",
    "NASA": "NASA",
    "Pentagon": "Pentagon|Defen[cs]e Department",
    "Taiwan": "Taiwan|Taipei",
    "ULA": "ULA|United Launch",
    "US": "\\bUS\\b|United States",
    "USFA": "Fire Administration|USFA",
    "USGS": "USGS|Geological",
    "WH": "White House|United States",
    "broadcast": "broadcast|webcast|stream|coverage",
    "media": "media|press",
}
"""What the parts of the labels stand for: any of the words, parted by bars, in our origin's name or family."""
ROLES = frozenset(
    "Mayor Governor office statement announcement termination reply executives spokesman spokesperson list night midday"
    " tweets premier family to CMA-reply Fire People Locator via".split()
)
"""Parts of labels that say in what role or form it was said: they tell no origin from another."""
ALONE = frozenset({"Adobe", "Figma", "FBI", "MPD"})
"""Bodies that stand by themselves in a label of several: of a joint statement either will do."""
PLACES = frozenset({"China", "HI", "LU", "MA", "Maui", "Taiwan", "US"})
"""Places at the head of a label, which need not be in our words ("the foreign ministry") but must not be others."""
_HEAD = re.compile(r"^(?P<who>[^(<]*?)(?: (?:to|via) (?P<to>[^(<]+?))?\s*(?:\((?P<how>[^)]*)\))?\s*(?:<-.*)?$")
_DAY = re.compile(r"^(?:20\d{2})?(\d{2})(\d{2})?$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NONE = re.compile(r"(?i)^none\b")


def score(folder: Path) -> Iterator[Score]:
    """Give precision and recall of the origins of all pages, with and without their days, and for each story."""
    folder = folder / "origins"
    folder.mkdir()
    told: dict[str, list[tuple[Json, list[Json]]]] = {}
    for path in sorted((DATA / "stories").glob("*-gold.jsonl")):
        story = path.name.removesuffix("-gold.jsonl")
        told[story] = list(pairs(_dossiers(story, folder), DATA / "stories", story))
    for story, pages in told.items():
        yield Score(story, "precision, recall", _figures(pages, days=True))
    together = [pair for pages in told.values() for pair in pages]
    yield Score("all", "precision, recall", _figures(together, days=True))
    yield Score("all", "precision, recall, whatever the day", _figures(together, days=False))


def pairs(dossiers: Iterable[Json], folder: Path, story: str) -> Iterator[tuple[Json, list[Json]]]:
    """Give each page of a story as the reader labelled it, with its `text` added, and the origins that we give it."""
    found: dict[str, list[Json]] = {}
    for dossier in dossiers:
        origins = {each["id"]: each for each in dossier["origins"]}
        for page in dossier["pages"]:
            found[page["url"] or page["id"]] = [origins[each] for each in page["origins"]]
    texts = {page["id"]: page for page in rows(folder / f"{story}.jsonl")}
    for gold in rows(folder / f"{story}-gold.jsonl"):
        if not gold.get("decoy"):
            page = texts[gold["id"]]
            gold["text"] = f"{page.get('title') or ''}\n{page['text']}"
            gold["origins"] = [label for label in gold["origins"] if not _NONE.match(label)]
            yield gold, found.get(page.get("url") or page["id"], [])


def matched(gold: Json, ours: Sequence[Json], days: bool = True) -> dict[int, int]:
    """Give a largest matching of our origins to the labels of a page: index of ours by index of label."""
    fits = [[at for at, origin in enumerate(ours) if same(label, origin, gold, days)] for label in gold["origins"]]
    taken: dict[int, int] = {}
    for label in range(len(fits)):
        _augment(label, fits, taken, set())
    return {label: origin for origin, label in taken.items()}


def same(label: str, origin: Mapping[str, str], gold: Json, days: bool) -> bool:
    """Whether one of our origins is the one that a label of the page means; see the rules at the top."""
    return _same_who(label, origin, str(gold["text"])) and (not days or _same_day(label, origin))


def _augment(label: int, fits: Sequence[Sequence[int]], taken: dict[int, int], seen: set[int]) -> bool:
    for origin in fits[label]:
        if origin not in seen:
            seen.add(origin)
            if origin not in taken or _augment(taken[origin], fits, taken, seen):
                taken[origin] = label
                return True
    return False


def _same_who(label: str, origin: Mapping[str, str], text: str) -> bool:
    found = _HEAD.match(label)
    if not found:
        return False
    person = re.match(r"[A-Z][a-z]+\b", found["how"] or "")
    if person and person[0] in origin["name"]:
        return True
    parts = [part for part in re.split(r"[-\s/]", found["who"]) if part and not _DAY.match(part) and part not in ROLES]
    outlet = _outlet(parts[0])
    if outlet and len(parts) == 1:
        return _of_outlet(origin, outlet)
    surname = parts[-1] if parts[-1] not in MEANT and parts[-1] not in ALONE and not outlet else None
    if surname and (len(parts) == 1 or re.search(_CAMEL.sub(" ", surname), text)):
        named = all(word in origin["name"] for word in _CAMEL.split(surname))
        return named or (len(parts) == 1 and surname in origin["family"])
    ours = f"{origin['name']} {origin['family']}"
    if any(_means(part, ours) for part in parts if part in ALONE):
        return True
    wanted = [part for part in parts if part != surname and _means(part, text)]
    bodies = [part for part in wanted if part not in PLACES and part not in ALONE] or wanted
    return bool(wanted) and all(_means(part, ours) for part in bodies) and not _of_other_state(parts, ours)


def _of_other_state(parts: Sequence[str], ours: str) -> bool:
    """Whether our origin is one of another of the places that labels begin with."""
    here = [part for part in parts if part in PLACES]
    others = [place for place in ("China", "Taiwan", "US") if place not in here]
    return bool(here) and not any(_means(part, ours) for part in here) and any(_means(place, ours) for place in others)


def _means(part: str, ours: str) -> bool:
    return re.search(MEANT.get(part, re.escape(part)), ours, re.IGNORECASE) is not None


def _of_outlet(origin: Mapping[str, str], outlet: str) -> bool:
    if origin["basis"] == "outlet":
        return _outlet(origin["name"]) == outlet
    to = origin["name"].rpartition(", to ")[2].removeprefix("the ")
    return origin["basis"] == "anonymous" and _outlet(to) == outlet


@cache
def _outlet(name: str) -> str | None:
    known = outlets.known(name) or outlets.known(_CAMEL.sub(" ", name))
    return known.name if known else None


def _same_day(label: str, origin: Mapping[str, str]) -> bool:
    found = _HEAD.match(label)
    marks = [part for part in re.split(r"[-\s]", found["who"] if found else "") if _DAY.match(part)]
    first = str(origin["first"] or "")
    if not marks:
        return True
    mark = marks[0]
    if len(mark) == 6:
        return first[:7].replace("-", "") == mark
    year = mark[:4] if len(mark) == 8 else first[:4]
    try:
        said, ours = date(int(year), int(mark[-4:-2]), int(mark[-2:])), date.fromisoformat(first[:10])
    except ValueError:
        return False
    return abs(said - ours) <= timedelta(days=1)


def _figures(pages: Sequence[tuple[Json, list[Json]]], days: bool) -> str:
    right = sum(len(matched(gold, ours, days)) for gold, ours in pages)
    given = sum(len(ours) for _, ours in pages)
    wanted = sum(len(gold["origins"]) for gold, _ in pages)
    return f"{right / max(1, given):.3f}, {right / max(1, wanted):.3f} ({right} of {given}; of {wanted})"


def _dossiers(story: str, folder: Path) -> Iterator[Json]:
    pages = [
        {field: page[key] for field, key in FIELDS.items() if page.get(key)}
        for page in rows(DATA / "stories" / f"{story}.jsonl")
    ]
    store = folder / f"{story}.db"
    _call("add", str(write_rows(folder / f"{story}.jsonl", pages)), store)
    for each in _call("stories", None, store)["stories"]:
        yield _call("dossier", each["id"], store)


def _call(verb: str, what: str | None, store: Path) -> Json:
    command = [REPORTEDLY, verb, *([what] if what else []), "--store", str(store), "--format", "json"]
    answer: Json = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    return answer
