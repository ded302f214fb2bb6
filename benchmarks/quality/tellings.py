"""Single tellings: what one page says of the matter that a question is about, on 3,098 invented pages with labels.

Each page is asked alone, on its day, by the pipeline itself: one call of the command for each would take hours. What is
answered is taken for a label by its status; no answer is "none".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from command import Json, Score, rows

from reportedly import pipeline
from reportedly.model.correction import Correction
from reportedly.model.dossier import Status
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading

GOLD = Path(__file__).parent / "tellings_gold" / "tellings.jsonl"
CAPTURED = "2040-01-01T00:00Z"
LABELS = {
    "done": (Status.OCCURRED, Status.UNDER_WAY),
    "will": (Status.ANNOUNCED, Status.CONFIRMED, Status.REPORTED),
    "may": (Status.RUMOURED, Status.LAPSED),
    "no": (Status.DENIED, Status.DISPUTED, Status.RETRACTED),
    "off": (Status.CANCELLED,),
    "delayed": (Status.POSTPONED,),
}
_LABEL_OF = {str(status): label for label, statuses in LABELS.items() for status in statuses}


class _OnePage:
    """An archive of one page in one story."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def readings(self, story: str) -> tuple[Reading, ...]:
        return (self._reading,)

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str | None:
        return "s"

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return (self._reading.article.id,)


def score(folder: Path) -> Iterator[Score]:
    """Give how many pages are answered rightly, of all and of those answered, and by label."""
    asked = [(matter["question"], page) for matter in rows(GOLD) for page in matter["pages"]]
    pages = [_page(str(number), page) for number, (_, page) in enumerate(asked)]
    read = {each.article.id: each for each in pipeline.read(pages) if isinstance(each, Reading)}
    pairs = [
        (page["label"], _label(question, page, read.get(str(number)))) for number, (question, page) in enumerate(asked)
    ]
    found = [pair for pair in pairs if pair[1] != "none"]
    commonest = Counter(label for label, _ in pairs).most_common(1)[0]
    peers = f'always "{commonest[0]}": {commonest[1]}; a logistic regression over words, by matter left out: 60 %'
    yield Score("all", "right of all pages", _share(pairs), peers)
    yield Score("all", "right of those answered", _share(found))
    for label in LABELS:
        of = [pair for pair in pairs if pair[0] == label]
        yield Score(label, "answered; right of all", f"{sum(b != 'none' for _, b in of)}; {_share(of)}")


def _page(name: str, page: Json) -> Page:
    content = page["text"].encode()
    return Page(
        name, content, Form.BODY, CAPTURED, published=page["published"], title=page["headline"], outlet="Gazette"
    )


def _label(question: str, page: Json, reading: Reading | None) -> str:
    if reading is None:
        return "none"
    answer = pipeline.ask(question, _OnePage(reading), f"{page['published']}T23:59Z")
    return _LABEL_OF[str(answer.events[0].status)] if answer.events else "none"


def _share(pairs: Sequence[tuple[str, str]]) -> str:
    return f"{sum(a == b for a, b in pairs)} of {len(pairs)}"
