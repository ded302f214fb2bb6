"""The verb of this package: from a page to its story and its furniture."""

from __future__ import annotations

import itertools
import re

from reportedly.extract.body import story_credits
from reportedly.extract.cleaning import clean, one_line
from reportedly.extract.decoding import UndecodableError, decode
from reportedly.extract.draft import Draft
from reportedly.extract.lines import Line
from reportedly.extract.options import Options
from reportedly.extract.plain import read_plain
from reportedly.extract.sections import joined
from reportedly.extract.weighing import date_of, outlet_of
from reportedly.model.article import Article, Extraction
from reportedly.model.page import Form, Outcome, OutcomeKind, Page

_MARKUP = re.compile(r"\s{0,200}(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,100}\?>\s{0,20}<(?:!doctype )?html)", re.I)
_LEAST = 40
"""So many characters of prose make an article, the shortest of bulletins."""
_DEFAULTS = Options()


class UnreadableError(ValueError):
    """The page cannot be read at all; the message says why and what to do."""


def extract(page: Page, options: Options = _DEFAULTS) -> Extraction:
    """Give the story of a page and the furniture around it; the outcome says how that went, and never raises."""
    try:
        text = _text(page, options)
        draft = _draft(page, text, options)
    except (UndecodableError, UnreadableError) as error:
        return Extraction(Outcome(OutcomeKind.UNREADABLE, str(error)), Article(page.id, "", url=page.url))
    draft.credit_story(story_credits(draft.paragraphs))
    body = text if page.form is Form.BODY else "\n\n".join(draft.paragraphs)
    return Extraction(_outcome(page, draft), _article(page, draft, body), joined(draft.furniture))


def _text(page: Page, options: Options) -> str:
    if not page.content.strip():
        raise UnreadableError("the page is empty; fetch it again or leave it out")
    if len(page.content) > options.max_bytes:
        size, most = len(page.content) // 1_000_000, options.max_bytes // 1_000_000
        raise UnreadableError(f"the page has {size} MB, more than {most} MB; give the story alone or split the file")
    encoding = "utf-8" if page.form is Form.BODY and not page.encoding else page.encoding
    text = decode(page.content, encoding)
    if not text.strip():
        raise UnreadableError("the page is empty; fetch it again or leave it out")
    return text


def _draft(page: Page, text: str, options: Options) -> Draft:
    if page.form is Form.BODY:
        return Draft(paragraphs=[line.strip() for line in text.splitlines() if line.strip()])
    if page.form is Form.HTML or _MARKUP.match(text):
        from reportedly.extract.hypertext import read_hypertext

        if text.count("<") > options.max_tags:
            raise UnreadableError(f"the page has more than {options.max_tags} tags; give the story alone")
        return read_hypertext(text, page.captured, page.title, options.max_depth)
    if text.count("\n") > options.max_lines:
        raise UnreadableError(f"the text has more than {options.max_lines} lines; give one page at a time")
    return read_plain(clean(text), page.captured, page.title)


def _article(page: Page, draft: Draft, body: str) -> Article:
    dating = date_of(page, draft)
    return Article(
        id=page.id,
        text=body,
        url=page.url or draft.url,
        outlet=outlet_of(page, draft),
        title=one_line(page.title) if page.title and page.title.strip() else draft.title,
        standfirst=draft.standfirst,
        byline=tuple(draft.byline),
        credits=tuple(draft.credits),
        published=dating.published,
        published_basis=dating.basis,
        doubts=dating.doubts,
        updated=dating.updated,
        corrections=tuple(draft.corrections),
        language=page.language or draft.language,
        reading_minutes=draft.reading_minutes,
        other_dates=dating.others,
    )


def _outcome(page: Page, draft: Draft) -> Outcome:
    """Say whether the page has a story: enough prose, and not a list of teasers."""
    lines = [Line(text, gap=True) for text in draft.paragraphs]
    prose = [line for line in lines if line.sentence or line.weight >= 80]
    if page.form is Form.BODY:
        return Outcome(OutcomeKind.READ)
    if sum(line.weight for line in prose) < _LEAST:
        reason = "no story is on the page, only furniture; give the address of an article"
        return Outcome(OutcomeKind.NOT_AN_ARTICLE, reason)
    if _is_index(lines):
        return Outcome(OutcomeKind.NOT_AN_ARTICLE, "the page is a list of stories; give the address of one of them")
    return Outcome(OutcomeKind.READ)


def _is_index(lines: list[Line]) -> bool:
    """Tell a list of teasers: many short texts, each below a title of its own, and no two paragraphs in a row."""
    prose = [line.weight >= 60 and (line.ends or line.trails) for line in lines]
    in_a_row = any(one and other for one, other in itertools.pairwise(prose))
    texts = [line.weight for line, is_text in zip(lines, prose, strict=True) if is_text]
    titles = len(lines) - len(texts)
    return not in_a_row and titles >= 5 and titles >= len(texts) and (not texts or sum(texts) / len(texts) < 260)
