"""The walk from the first paragraph of a story to the end of its page, furniture set aside on the way."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract import credits, notes, sections
from reportedly.extract.dates import find_dates
from reportedly.extract.draft import Draft
from reportedly.extract.lexicon import Label
from reportedly.extract.lines import Line
from reportedly.extract.metalines import Dated, meta_of
from reportedly.model.article import Credit, Furniture

_ENOUGH = 300
"""So many characters of story must have been read before a label can end it."""
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
            at = labelled(lines, at, draft, hints, resumable=not over)
            continue
        if not _aside(line, draft, captured, bool(body)):
            if over:
                draft.furniture.append(Furniture("other", text=line.text[:500]))
            else:
                body.append(line)
        at += 1
    body = _trimmed(body, draft)
    draft.paragraphs = [line.text for line in body]


def labelled(lines: Sequence[Line], at: int, draft: Draft, hints: Sequence[str], resumable: bool) -> int:
    """Set aside the furniture that the label on `lines[at]` heads; give the number of the line after it."""
    label = lines[at].label
    assert label is not None
    if label.shape == "line":
        _one_line(lines[at], label, draft)
        return at + 1
    if label.shape == "item":
        return _item(lines, at, label, draft)
    below = [Line(label.rest, gap=True)] if label.rest else []
    end = _end_of_list(lines, at + 1, label, resumable)
    below.extend(lines[at + 1 : end])
    if label.kind in ("comments", "author_note"):
        draft.furniture.append(Furniture(label.kind, text="\n".join(line.text for line in below)[:2000] or label.words))
    elif below:
        draft.furniture.extend(sections.teasers([line for line in below if not _is_meta(line)], label, hints))
    else:
        draft.furniture.append(Furniture("navigation", text=lines[at].text))
    return end


def _is_meta(line: Line) -> bool:
    return meta_of(line.text, "2000-01-01T00:00:00Z") is not None


def _one_line(line: Line, label: Label, draft: Draft) -> None:
    draft.furniture.append(Furniture(label.kind, text=line.text))
    found = credits.credit_line(line.text) if label.kind in ("legal", "other") else None
    if found:
        draft.credit(*found.credits)


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


def _end_of_list(lines: Sequence[Line], at: int, label: Label, resumable: bool) -> int:
    """Find where a list ends: at the next label, or where the story plainly goes on."""
    first = at
    while at < len(lines):
        line = lines[at]
        below = line.label
        if below and (below.shape != "line" or below.kind not in ("share", "comments", "other")):
            break
        if resumable and line.prose and _resumes(lines, first, at):
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
    update = notes.update_of(line.text)
    if update is not None:
        _dated_update(line.text[:80], draft, captured)
        if notes.is_about_itself(line.text) or line.weight < 80:
            draft.corrections.append(line.text)
            return True
    meta = meta_of(line.text, captured)
    if meta:
        draft.note(meta)
        return True
    found = credits.credit_line(line.text)
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
    return line.placed or line.ends or listed or long or line.text.endswith((":", "”", '"')) and line.weight > 60


def story_credits(paragraphs: Sequence[str]) -> list[Credit]:
    """Give the credits that stand in the story itself: in its dateline, before it, and at its end."""
    if not paragraphs:
        return []
    return credits.opening_credits(paragraphs[0]) + credits.closing_credits(paragraphs[-1])


