"""Pages through the stages, in this process: extract, language, attribution, events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.document import Document
from reportedly.model.page import Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.pipeline.bound import TimeIsUp, at_most
from reportedly.pipeline.options import Options

READ_LANGUAGE = "en"
ENOUGH_TO_TELL = 200
"""Letters of text from which on the text itself outweighs the language its carrier claims."""
PARAGRAPHS = 30
"""Paragraphs that are looked at where it is in doubt what language a text is in."""

_Given = TypeVar("_Given")


class StageError(Exception):
    """A page that a stage could not take; the message says which stage, and why."""


def read_together(pages: Sequence[Page], options: Options) -> tuple[Reading, ...]:
    """Read pages, in their order; a page that a stage fails on, or takes too long for, ends as unreadable."""
    opened = [_open(page, options) for page in pages]
    documents = _parsed([reading.article for reading in opened if _goes_on(reading)], options)
    return tuple(_finish(reading, next(documents), options) if _goes_on(reading) else reading for reading in opened)


def _goes_on(reading: Reading) -> bool:
    return reading.outcome.kind is OutcomeKind.READ


def _open(page: Page, options: Options) -> Reading:
    """The story and furniture of a page, its language known; without statements yet."""
    if len(page.content) > options.largest:
        reason = f"{len(page.content):,} bytes; pages of more than {options.largest:,} are not read"
        return unread(page, reason)
    try:
        found = _stage("extract", options.seconds, lambda: _extracted(page))
        return _stage("language", options.seconds, lambda: _in_english(found, options))
    except StageError as error:
        return unread(page, str(error))


def _extracted(page: Page) -> Reading:
    from reportedly.extract import extract

    found = extract(page)
    return Reading(found.outcome, found.article, page.captured, found.furniture)


def _in_english(reading: Reading, options: Options) -> Reading:
    """The reading with its article's language; one not in English goes no further but stays as coverage."""
    if not _goes_on(reading):
        return reading
    article = replace(reading.article, language=_language(reading.article))
    if article.language not in (READ_LANGUAGE, None):
        outcome = Outcome(OutcomeKind.UNREAD_LANGUAGE, f"written in {article.language!r}, which is not read yet")
        return replace(reading, outcome=outcome, article=article)
    return replace(reading, article=_cut(article, options))


def _language(article: Article) -> str | None:
    """The language of a text; what its carrier claims counts only where the text is too short to tell."""
    from reportedly.language import identify

    claimed = _claimed(article.language)
    text = article.text or article.title or ""
    if claimed and len(text) < ENOUGH_TO_TELL:
        return claimed
    found = identify(text)
    return found if found == READ_LANGUAGE else _most_of(text) or found or claimed


def _claimed(code: str | None) -> str | None:
    """The two-letter code of a claimed language; codes that mean "unknown" or "several" claim nothing."""
    main = (code or "").lower().replace("_", "-").split("-")[0]
    return main[:2] if main and main not in ("und", "mul", "mis", "zxx", "xx", "zz") else None


def _most_of(text: str) -> str | None:
    """The language of most of a text: one long quotation in another does not decide."""
    from reportedly.language import identify

    shares: Counter[str] = Counter()
    for paragraph in text.split("\n\n")[:PARAGRAPHS]:
        found = identify(paragraph)
        if found:
            shares[found] += len(paragraph)
    return max(shares, key=shares.__getitem__, default=None)


def _cut(article: Article, options: Options) -> Article:
    """The article with those of its parts that are too long cut, and the doubt that goes with each."""
    text, told = _part_cut("body", article.text, options.longest)
    title, title_told = _part_cut("headline", article.title or "", options.longest_head)
    standfirst, standfirst_told = _part_cut("standfirst", article.standfirst or "", options.longest_head)
    doubts = (*article.doubts, *told, *title_told, *standfirst_told)
    return replace(article, text=text, title=title or None, standfirst=standfirst or None, doubts=doubts)


def _part_cut(name: str, text: str, longest: int) -> tuple[str, tuple[str, ...]]:
    if len(text) <= longest:
        return text, ()
    paragraph = text.rfind("\n\n", 0, longest)
    kept = text[: paragraph if paragraph > 0 else longest]
    return kept, (f"The {name} has {len(text):,} characters; only the first {len(kept):,} were read.",)


def _parsed(articles: Sequence[Article], options: Options) -> Iterator[Document | StageError]:
    """The parsed articles, in their order; where the parser fails on some together, each is tried alone."""
    if not articles:
        return iter(())
    try:
        return iter(_stage("language", options.seconds, lambda: _documents(articles)))
    except StageError:
        return (_parsed_alone(article, options) for article in articles)


def _parsed_alone(article: Article, options: Options) -> Document | StageError:
    try:
        return _stage("language", options.seconds, lambda: _documents([article]))[0]
    except StageError as error:
        return error


def _documents(articles: Sequence[Article]) -> list[Document]:
    from reportedly.language import parse

    documents = list(parse(articles))
    if len(documents) != len(articles):
        raise ValueError(f"{len(articles)} articles gave {len(documents)} documents")
    return documents


def _finish(reading: Reading, document: Document | StageError, options: Options) -> Reading:
    """The reading with all its statements."""
    if isinstance(document, StageError):
        return _failed(reading, document)
    try:
        return _stated(reading, document, options)
    except StageError as error:
        return _failed(reading, error)


def _stated(reading: Reading, document: Document, options: Options) -> Reading:
    from reportedly.attribution import attribute, open_tagger
    from reportedly.events import recognise

    tagger = open_tagger(options.tagger) if options.tagger else None
    attributions = _stage("attribution", options.seconds, lambda: attribute(document, tagger))
    found = _stage("events", options.seconds, lambda: recognise(document, attributions))
    return replace(
        reading,
        attributions=found.attributions,
        events=found.events,
        figures=found.figures,
        times=found.times,
        places=found.places,
        affiliations=document.affiliations,
    )


def _stage(name: str, seconds: float, step: Callable[[], _Given]) -> _Given:
    try:
        with at_most(seconds):
            return step()
    except TimeIsUp as error:
        raise StageError(f"{name} took more than {seconds:g} s") from error
    except Exception as error:  # here one page's fault is kept from all the others
        said = " ".join(str(error).split())
        raise StageError(f"{name} failed: {type(error).__name__}{': ' + said if said else ''}") from error


def _failed(reading: Reading, error: StageError) -> Reading:
    return replace(reading, outcome=Outcome(OutcomeKind.UNREADABLE, str(error)))


def unread(page: Page, reason: str) -> Reading:
    """Give the reading of a page nothing could be read of: what its carrier said is all that is known."""
    article = Article(id=page.id, text="", url=page.url, outlet=page.outlet, title=page.title, language=page.language)
    return Reading(Outcome(OutcomeKind.UNREADABLE, reason), article, page.captured)
