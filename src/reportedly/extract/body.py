"""The walk from the first paragraph of a story to the end of its page, furniture set aside on the way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reportedly.extract import credit_lines, notes, sections
from reportedly.extract.dates import find_dates
from reportedly.extract.draft import Draft
from reportedly.extract.lexicon import Label
from reportedly.extract.lines import Line
from reportedly.extract.metalines import Dated, meta_of
from reportedly.model.article import Credit, CreditKind, Furniture

_ENOUGH = 300
"""So many characters of story must have been read before a label can end it."""
_ABOUT = 0.3
"""A paragraph with so large a share of its words in the story is about it."""
_RUN = 4
_IN_SECTION = re.compile(r"In [\"“][^\"”]{2,30}[\"”]")
_CONTENT = re.compile(r"[^\W\d_]{4,}|\d{2,}|[\uac00-\ud7af\u3040-\u30ff\u3400-\u9fff]{2}")
_ENDING = frozenset(("previous", "next"))


def walk(lines: Sequence[Line], start: int, draft: Draft, captured: str, hints: Sequence[str] = ()) -> None:
    """Read the body from `lines[start]` on into `draft`, with the furniture, credits and notes among it."""
    body: list[Line] = []
    at, over = start, False
    while at < len(lines):
        line = lines[at]
        if line.label:
            enough = sum(each.weight for each in body) >= _ENOUGH
            over = over or (enough and (line.label.shape == "end" or line.label.kind in _ENDING))
            at = labelled(lines, at, draft, hints, not over, body)
            continue
        over = over and not _taken_up(lines, at, body)
        if not _aside(line, draft, captured, bool(body)):
            if over:
                draft.furniture.append(Furniture("other", text=line.text[:500]))
            else:
                body.append(line)
        at += 1
    body = _trimmed(_core(body, draft), draft)
    draft.paragraphs = [line.text for line in body]


def _taken_up(lines: Sequence[Line], at: int, body: Sequence[Line]) -> bool:
    """Say whether the story is taken up again below a label that ends most: two paragraphs, both about it."""
    if not lines[at].prose or lines[at].label:
        return False
    ahead = [line for line in lines[at + 1 : at + 4] if (line.prose or line.sentence) and not line.label]
    story = " ".join(line.text for line in body)
    return shared(lines[at].text, story) >= _ABOUT and any(shared(line.text, story) >= _ABOUT for line in ahead)


def _core(body: list[Line], draft: Draft) -> list[Line]:
    """Keep the part of the lines that is story where runs of short lines, menus and lists of titles, part it."""
    if any(line.placed for line in body):
        return body
    groups = _groups(body)
    weights = [_weight(group, draft.title) for group in groups]
    if len(groups) < 2:
        return body
    main = max(range(len(groups)), key=lambda number: weights[number])
    story = " ".join(line.text for line in groups[main])
    kept: list[Line] = []
    for number, group in enumerate(groups):
        if number == main or (_in_a_row(group) and _about(group, story)):
            kept.extend(group)
        else:
            draft.furniture.extend(Furniture("other", text=line.text[:500]) for line in group)
    return kept


def _weight(group: Sequence[Line], title: str | None) -> float:
    """What the prose of a group weighs; a group that tells what the headline says weighs up to three times as much."""
    prose = [line for line in group if line.sentence or line.prose]
    about = shared(title, " ".join(line.text for line in prose)) if title else 0.0
    return sum(line.weight for line in prose) * (0.5 + about)


def _groups(body: Sequence[Line]) -> list[list[Line]]:
    """Part the lines where so many in a row are no sentences that they can be no subheadings."""
    groups: list[list[Line]] = [[]]
    short: list[Line] = []
    for line in body:
        if line.sentence or line.weight >= 80:
            if len(short) >= _RUN and not _listed(short):
                groups.extend([short, []])
            else:
                groups[-1].extend(short)
            groups[-1].append(line)
            short = []
        else:
            short.append(line)
    groups.append(short)
    return [group for group in groups if group]


def _listed(short: Sequence[Line]) -> bool:
    """Say whether short lines are a list of the story: each begins with a bullet or a number."""
    return all(line.text[0] in "•-–*·" or line.text[:1].isdigit() for line in short)


def _in_a_row(group: Sequence[Line]) -> bool:
    return any(one.prose and other.prose for one, other in pairwise(group))


def _about(group: Sequence[Line], story: str) -> bool:
    prose = " ".join(line.text for line in group if line.prose)
    return shared(prose[:3000], story) >= _ABOUT


def shared(text: str, other: str) -> float:
    """The share of the content words of `text` that stand in `other` too."""
    words = {word.casefold() for word in _CONTENT.findall(text[:3000])}
    found = {word.casefold() for word in _CONTENT.findall(other[:20_000])}
    return len(words & found) / len(words) if len(words) > 2 else 0.0


def labelled(
    lines: Sequence[Line],
    at: int,
    draft: Draft,
    hints: Sequence[str],
    resumable: bool = True,
    body: Sequence[Line] = (),
) -> int:
    """Set aside the furniture that the label on `lines[at]` heads; give the number of the line after it."""
    label = lines[at].label
    assert label is not None
    if label.shape == "line":
        _one_line(lines[at], label, draft)
        return at + 1
    if label.shape == "item":
        return _item(lines, at, label, draft)
    if label.rest:
        draft.furniture.extend(sections.one_title(label, title) for title in label.rest.split(" | "))
        return at + 1
    end = _end_of_list(lines, at + 1, resumable, body)
    below = lines[at + 1 : end]
    if label.kind in ("comments", "author_note"):
        draft.furniture.append(Furniture(label.kind, text="\n".join(line.text for line in below)[:2000] or label.words))
    elif below:
        draft.furniture.extend(sections.teasers([line for line in below if not _is_beside(line)], label, hints))
    else:
        draft.furniture.append(Furniture("navigation", text=lines[at].text))
    return end


def _is_meta(line: Line) -> bool:
    return meta_of(line.text, "2000-01-01T00:00:00Z") is not None


def _is_beside(line: Line) -> bool:
    """Whether a line in a list only says when a story ran, or in which section."""
    return _is_meta(line) or bool(_IN_SECTION.fullmatch(line.text))


def _one_line(line: Line, label: Label, draft: Draft) -> None:
    draft.furniture.append(Furniture(label.kind, text=line.text))
    found = credit_lines.credit_line(line.text) if label.kind in ("legal", "other", "author_note") else None
    if found:
        draft.credit(*(each for each in found.credits if label.kind == "legal" or each.kind != CreditKind.PERSON))


def _item(lines: Sequence[Line], at: int, label: Label, draft: Draft) -> int:
    """Set aside one link; its title stands on the label's line or is the next line that can be one."""
    if label.rest:
        draft.furniture.append(sections.one_title(label, label.rest))
        return at + 1
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below and not below.label and below.titled and not _is_meta(below):
        draft.furniture.append(sections.one_title(label, below.text))
        return at + 2
    draft.furniture.append(Furniture("navigation", text=lines[at].text))
    return at + 1


def _end_of_list(lines: Sequence[Line], at: int, resumable: bool, body: Sequence[Line]) -> int:
    """Find where a list ends: at the next label, or where the story plainly goes on."""
    first = at
    while at < len(lines):
        line = lines[at]
        below = line.label
        if below and (below.shape != "line" or below.kind not in ("share", "comments", "other")):
            break
        if line.prose and (_resumes(lines, first, at) if resumable else _taken_up(lines, at, body)):
            break
        at += 1
    return at


def _resumes(lines: Sequence[Line], first: int, at: int) -> bool:
    """Say whether the paragraph at `at` is story again: two in a row, or one after a list of bare titles."""
    before = lines[first:at]
    bare = not any(line.textness >= 1.5 for line in before)
    follows = at + 1 < len(lines) and lines[at + 1].prose and not lines[at + 1].label
    further = at + 2 < len(lines) and lines[at + 2].prose and not lines[at + 2].label
    if not before or (bare and (follows or len(before) > 1)):
        return True
    return bare and lines[at].weight > 200 if not follows else further or not lines[at - 1].titled


def _aside(line: Line, draft: Draft, captured: str, begun: bool) -> bool:
    """Set a line aside that is about the story or its pictures; say whether it was one."""
    if notes.is_correction(line.text):
        draft.corrections.append(line.text)
        _dated_update(line.text, draft, captured)
        return True
    meta = meta_of(line.text, captured)
    if meta:
        draft.note(meta)
        return True
    update = notes.update_of(line.text)
    if update is not None:
        _dated_update(line.text[:80], draft, captured)
        if notes.is_about_itself(line.text) or line.weight < 80:
            draft.corrections.append(line.text)
            return True
    found = credit_lines.credit_line(line.text)
    if found:
        draft.credit(*found.credits)
        return True
    if notes.is_caption(line.text):
        draft.furniture.append(Furniture("caption", text=line.text))
        return True
    if begun and notes.is_author_note(line.text):
        draft.furniture.append(Furniture("author_note", text=line.text))
        return True
    return False


def _dated_update(text: str, draft: Draft, captured: str) -> None:
    hits = find_dates(text, captured)
    if hits and not hits[0].relative:
        draft.dates.append(Dated(hits[0].value, "updated", text))


def aside(line: Line, draft: Draft, captured: str) -> bool:
    """Set a line of the page's head aside if it is about the story or its pictures."""
    return _aside(line, draft, captured, begun=False)


def _trimmed(body: list[Line], draft: Draft) -> list[Line]:
    """Cut what trails the last paragraph: bare titles, cut-off teasers."""
    end = len(body)
    while end > 1 and not _closes(body[end - 1], body[end - 2]):
        end -= 1
    if not any(line.sentence for line in body[:end]):
        return body
    draft.furniture.extend(Furniture("other", text=line.text[:500]) for line in body[end:])
    return body[:end]


def _closes(line: Line, before: Line) -> bool:
    """Say whether a story can end in this line: a sentence, or an item of a list."""
    listed = line.text[0] in "•-–*·" or line.text[:2].rstrip(".)").isdigit()
    long = line.weight >= 80 and not line.trails and not line.dangles and before.ends and before.weight >= 80
    return line.placed or line.ends or listed or long or (line.text.endswith((":", "”", '"')) and line.weight > 60)


def story_credits(paragraphs: Sequence[str]) -> list[Credit]:
    """Give the credits that stand in the story itself: in its dateline, before it, and at its end."""
    if not paragraphs:
        return []
    return credit_lines.opening_credits(paragraphs[0]) + credit_lines.closing_credits(paragraphs[-1])
