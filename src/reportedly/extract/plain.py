"""Pages of plain text, scraped furniture and all: where the story starts, and what stands above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract import credit_lines, crediting, datelines, lexicon, notes
from reportedly.extract.body import aside, labelled, shared, walk
from reportedly.extract.bylines import is_person
from reportedly.extract.draft import Draft
from reportedly.extract.lines import Line, lines_of
from reportedly.extract.metalines import meta_of
from reportedly.model.article import Furniture
from reportedly.model.outlets import looks_like_outlet

_SITE = re.compile(r"\s(?:[|–—·]|-|::)\s(?P<site>[^|–—·]{2,50})$")
_BETWEEN = re.compile(r"\s+[|·•]\s+")
_LONG = 80
_TAKEN = 6
"""How many paragraphs of the story a headline is compared with."""


def read_plain(text: str, captured: str, title: str | None = None) -> Draft:
    """Read a page of cleaned plain text; `title` is the headline its carrier gave, if any."""
    lines = lines_of(text)
    hints = crediting.hints_of(line.text for line in lines)
    draft = Draft()
    start = _start(lines, captured)
    if start is None:
        start = _first_text(lines)
    start = _head(lines, start, draft, captured, title, hints)
    walk(lines, start, draft, captured, hints)
    _own_paper(draft)
    return draft


def _own_paper(draft: Draft) -> None:
    """Take a byline for the outlet's name where the story speaks of the paper: "told the Bugle" below "Port Bugle"."""
    story = " ".join(draft.paragraphs)
    for name in list(draft.byline):
        last = name.split()[-1]
        if re.search(rf"\b(?:the|The) {re.escape(last)}\b", story) and not re.search(
            rf"(?<!the ){re.escape(name)}", story
        ):
            draft.byline.remove(name)
            draft.sites.append(name)


def _first_text(lines: Sequence[Line]) -> int:
    """The first sentence of a page without paragraphs, or else its first long line."""
    open_to = [at for at, line in enumerate(lines) if not line.label]
    sentences = (at for at in open_to if lines[at].sentence)
    long = (at for at in open_to if lines[at].weight >= _LONG)
    return next(sentences, next(long, len(lines)))


def _start(lines: Sequence[Line], captured: str) -> int | None:
    """Find the first paragraph of the story: of the part of the page, between labels, that has most prose."""
    best, start = 0.0, None
    for part in _parts(lines):
        first = lines[part[0]].label
        prose = [at for at in part if lines[at].prose and not lines[at].label and not _is_beside(lines[at], captured)]
        weight: float = sum(min(lines[at].weight, 2000) for at in prose) - _teased(lines, prose)
        weight *= 1 + _headed(lines, prose)
        if first and first.kind in ("comments", "author_note"):
            weight *= 0.4
        # A later part must clearly have more: teasers below a short story do not outweigh it.
        if prose and weight > best * 1.5:
            best, start = weight, prose[0]
    return start


def _headed(lines: Sequence[Line], prose: Sequence[int]) -> float:
    """How well a line above the first paragraph says what the paragraphs tell, as a headline does."""
    if not prose:
        return 0.0
    story = " ".join(lines[at].text for at in prose[:_TAKEN])
    above = [
        line for line in lines[max(0, prose[0] - 12) : prose[0]] if line.titled and line.words >= 4 and not line.label
    ]
    return max((shared(line.text, story) for line in above), default=0.0)


def _is_beside(line: Line, captured: str) -> bool:
    return notes.is_caption(line.text) or notes.is_correction(line.text) or meta_of(line.text, captured) is not None


def _teased(lines: Sequence[Line], prose: Sequence[int]) -> int:
    """What the texts of teasers weigh: paragraphs each with a title of its own, cut short."""
    alone = [at for at in prose if at and lines[at - 1].titled and not lines[at - 1].ends and at + 1 not in prose]
    return sum(lines[at].weight for at in alone) if len(alone) >= 3 and len(alone) * 4 >= len(prose) * 3 else 0


def _parts(lines: Sequence[Line]) -> list[list[int]]:
    """Part the lines at the labels that head lists."""
    parts: list[list[int]] = [[]]
    for at, line in enumerate(lines):
        if line.label and (line.label.shape in ("list", "end") or line.label.kind in ("previous", "next")):
            parts.append([])
        parts[-1].append(at)
    return [part for part in parts if part]


def _head(
    lines: Sequence[Line], start: int, draft: Draft, captured: str, title: str | None, hints: Sequence[str]
) -> int:
    """Read what stands above the story into `draft`; give the number of the story's first line."""
    start = _after_standfirst(lines, start, captured)
    head = _headline(lines, start, captured, title)
    if head is not None:
        draft.title = _without_site(lines[head].text, draft)
    at = 0
    while at < start:
        line = lines[at]
        if at == head:
            at += 1
        elif line.label and (head is None or at < head or line.label.shape == "line"):
            at = min(_labelled_above(lines, at, draft, hints, head), start)
        elif lexicon.key(_without_site(line.text, draft)) == lexicon.key(draft.title or "") or aside(
            line, draft, captured
        ):
            at += 1
        elif head is not None and at > head and _is_name(lines, at, start, captured):
            draft.sign(line.text)
            at += 1
        elif head is not None and at > head:
            if draft.standfirst and line.sentence and not _is_standfirst(lines, at, captured):
                return at
            _below_headline(line, draft, hints)
            at += 1
        else:
            draft.furniture.append(Furniture("navigation" if line.words <= 4 else "other", text=line.text[:500]))
            at += 1
    return start


def _is_name(lines: Sequence[Line], at: int, start: int, captured: str) -> bool:
    """Say whether the line at `at` is a byline without a "By": a person's name beside a date line or the story."""
    if not is_person(lines[at].text) or lines[at].words > 3:
        return False
    beside = [lines[number].text for number in (at - 1, at + 1) if 0 <= number < len(lines)]
    return at + 1 >= start or any(meta_of(text, captured) is not None for text in beside)


def _without_site(title: str, draft: Draft) -> str:
    """Cut the outlet's name off a window title: "Strike Called Off | Baltic Dispatch"."""
    found = _SITE.search(title)
    if found and looks_like_outlet(found["site"]):
        draft.sites.append(found["site"])
        return title[: found.start()].rstrip()
    return title


def _labelled_above(lines: Sequence[Line], at: int, draft: Draft, hints: Sequence[str], head: int | None) -> int:
    """Set aside furniture above the headline, never the headline with it."""
    until = len(lines) if head is None or at > head else head
    return labelled(lines[:until], at, draft, hints)


def _below_headline(line: Line, draft: Draft, hints: Sequence[str]) -> None:
    """Take the first longer line below the headline as the standfirst, its credit cut off."""
    rest, found = crediting.glued(line.text, hints)
    if not draft.standfirst and (line.words >= 5 or line.weight >= 30):
        draft.standfirst = rest
        draft.credit(*found)
        draft.sites.extend(credit.name for credit in found if credit.kind == "outlet")
        draft.sign(*(credit.name for credit in found if credit.kind == "person"))
    elif found and not rest:
        draft.credit(*found)
    else:
        draft.furniture.append(Furniture("other", text=line.text[:500]))


def _after_standfirst(lines: Sequence[Line], start: int, captured: str) -> int:
    """Move the start past a standfirst that looks like a paragraph, and back over short first sentences."""
    while start < len(lines) and _is_standfirst(lines, start, captured):
        following = [
            at for at in range(start + 1, min(start + 6, len(lines))) if lines[at].prose and not lines[at].label
        ]
        if not following or following[0] == start:
            break
        start = following[0]
    return start


def _is_standfirst(lines: Sequence[Line], at: int, captured: str) -> bool:
    """Say whether the sentence at `at` stands above the story: credited, repeated, or parted by a date line."""
    line = lines[at]
    above = [each for each in lines[max(0, at - 6) : at] if not each.label and each.titled and each.words >= 3]
    if not above or line.weight > 400:
        return False
    text = line.text
    if crediting.glued(text)[1]:
        return True
    stem = text.rstrip(".…! ")
    if any(stem in each.text for each in lines[at + 1 : at + 40] if not each.label):
        return True
    below = list(lines[at + 1 : at + 4])
    for number, each in enumerate(below):
        if each.prose and not each.label:
            dated = datelines.dateline_credit(each.text) is not None and datelines.dateline_credit(text) is None
            return (number == 0 and dated) or (number == 0 and shared(text, each.text) >= 0.65)
        if meta_of(each.text, captured) is not None or credit_lines.credit_line(each.text) is not None:
            return True
    return False


def _headline(lines: Sequence[Line], start: int, captured: str, title: str | None) -> int | None:
    """Find the headline above the story: the line most like a title of what the story tells."""
    wanted = lexicon.key(title) if title else ""
    story = " ".join(line.text for line in lines[start : start + _TAKEN])
    scores: dict[int, float] = {}
    for at, line in enumerate(lines[:start]):
        if not line.titled or (line.label and line.label.shape != "item") or meta_of(line.text, captured):
            continue
        own = lexicon.key(line.text)
        if wanted and own and (own == wanted or (len(own) > 20 and (own in wanted or wanted in own))):
            return at
        if not line.label and not notes.is_caption(line.text):
            scores[at] = _title_score(lines, at, start, story)
    best = max(scores, key=lambda at: scores[at], default=None)
    if best is None or scores[best] <= 0:
        return None
    return _above(lines, best, scores, story)


def _above(lines: Sequence[Line], best: int, scores: dict[int, float], story: str) -> int:
    """Take the line above the best one if it is about the story too: the headline stands above the standfirst."""
    for at in range(max(0, best - 4), best):
        if (
            at in scores
            and scores[at] >= 0.7 * scores[best]
            and shared(lines[at].text, story) >= 0.4
            and lines[at].words >= 4
        ):
            return at
    return best


def _is_menu(text: str) -> bool:
    """Say whether a line is a row of sections: "News | Sport | Jobs"."""
    sections = _BETWEEN.split(text)
    return len(sections) > 2 and all(len(each.split()) < 3 for each in sections)


def _title_score(lines: Sequence[Line], at: int, start: int, story: str) -> float:
    line = lines[at]
    if line.words < 2 or _is_menu(line.text) or (crediting.glued(line.text)[1] and line.weight > 60):
        return 0.0
    score = (
        0.6
        + 2.0 * shared(line.text, story)
        + 0.8 * (line.headed > 0.7 and line.words > 3)
        + 0.5 * (4 <= line.words <= 18)
    )
    score -= 0.8 * line.ends + 0.8 * (line.weight > 120) + 0.5 * (line.words <= 3)
    # Of a headline and its standfirst, both about the story, the headline comes first.
    below = [each for each in lines[at + 1 : start] if each.words >= 5 and not each.label]
    return score - 0.15 * len(below) + 0.1 * bool(below) - 0.02 * (start - at)
