"""What the head of a page of HTML says of it: JSON-LD, meta elements, links."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from reportedly.extract import bylines
from reportedly.extract.cleaning import one_line
from reportedly.extract.credit_names import kind_of
from reportedly.extract.dates import iso_time
from reportedly.extract.draft import Draft
from reportedly.extract.metalines import Dated
from reportedly.model.article import Credit, CreditKind

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Analysis)$")
_LARGEST = 2_000_000
_DEEPEST = 12
_PUBLISHED = tuple(
    "article:published_time article:published og:article:published_time datepublished pubdate publishdate publish_date "
    "publish-date publication_date parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.date dc.date "
    "dc.date.created article.published cxenseparse:recs:publishtime date originalpublicationdate displaydate "
    "rnews:datepublished ptime published_at".split()
)
_UPDATED = tuple(
    "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified "
    "article.updated revisiondate utime".split()
)
_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "article.author",
    "authors",
)
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher", "cre", "copyright-holder")
_TITLES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")
_ABOUT = ("og:description", "description", "twitter:description", "dc.description")


def read_metadata(tree: LexborHTMLParser, draft: Draft) -> str | None:
    """Read the head of a page into `draft`; give its description of the story, where it has one."""
    found = list(_linked_data(tree))
    article = next((each for each in found if _is_article(each)), {})
    meta = _meta_elements(tree)
    draft.title = _text(article.get("headline")) or _first(meta, _TITLES)
    _sign(article, meta, draft)
    _date(article, meta, draft)
    publisher = _name(article.get("publisher")) or next((_name(each.get("publisher")) for each in found), None)
    named = (meta.get(_SITES[0]), publisher, *(meta.get(key) for key in _SITES[1:]))
    draft.sites = [name for name in named if name and _is_site(name)]
    draft.url = _address(tree, meta)
    draft.language = _language(tree, article)
    return _first(meta, _ABOUT) or _text(article.get("description"))


def linked_body(tree: LexborHTMLParser) -> str | None:
    """Give the text of the story that JSON-LD carries, or None."""
    bodies = [each.get("articleBody") for each in _linked_data(tree) if _is_article(each)]
    return next((body for body in bodies if isinstance(body, str) and body.strip()), None)


def _linked_data(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    for script in tree.css('script[type*="ld+json"]')[:20]:
        text = (script.text() or "").strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        if len(text) > _LARGEST:
            continue
        try:
            yield from _objects(json.loads(text, strict=False), 0)
        except (ValueError, RecursionError):
            continue


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)
    elif isinstance(value, list):
        for each in value[:200]:
            yield from _objects(each, depth + 1)


def _is_article(value: dict[str, Any]) -> bool:
    types = value.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and _ARTICLE.search(name) for name in names)


def _meta_elements(tree: LexborHTMLParser) -> dict[str, str]:
    """Give the content of the first meta element of each name, names in small letters."""
    found: dict[str, str] = {}
    for element in tree.css("meta[content]")[:400]:
        attributes = element.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = one_line((attributes.get("content") or "")[:2000])
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return (
        one_line(html.unescape(re.sub(r"<[^<>]{1,200}>", " ", value[:3000]))) or None
        if isinstance(value, str)
        else None
    )


def _name(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _is_site(name: str) -> bool:
    return len(name) <= 80 and not name.lower().startswith(("http", "@"))


def _sign(article: dict[str, Any], meta: dict[str, str], draft: Draft) -> None:
    value = article.get("author") or article.get("creator")
    authors = [_name(each) for each in (value if isinstance(value, list) else [value])]
    if not any(authors):
        authors = [_first(meta, _AUTHORS)]
    for author in authors:
        if not author or author.lower().startswith(("http", "www.")) or len(author) > 200:
            continue
        found = bylines.named(bylines.opened(author) or author)
        if found:
            draft.sign(*found[0])
            draft.credit(*(Credit(name, kind_of(name, CreditKind.OUTLET), author) for name in found[1]))


def _date(article: dict[str, Any], meta: dict[str, str], draft: Draft) -> None:
    for names, role, linked in ((_PUBLISHED, "published", "datePublished"), (_UPDATED, "updated", "dateModified")):
        value = _text(article.get(linked))
        read = iso_time(value) if value else None
        if value and read:
            draft.machine.append((Dated(read, role, value), f"JSON-LD {linked}"))
        for name in names:
            read = iso_time(meta[name]) if name in meta else None
            if read:
                draft.machine.append((Dated(read, role, meta[name]), f"meta element {name}"))
                break


def _address(tree: LexborHTMLParser, meta: dict[str, str]) -> str | None:
    link = tree.css_first('link[rel~="canonical"][href]')
    candidates = [link.attributes.get("href") if link else None, meta.get("og:url")]
    base = tree.css_first("base[href]")
    for candidate in candidates:
        try:
            url = urljoin((base.attributes.get("href") or "") if base else "", (candidate or "").strip())
            if urlsplit(url).scheme in ("http", "https") and urlsplit(url).hostname:
                return url
        except ValueError:
            continue
    return None


def _language(tree: LexborHTMLParser, article: dict[str, Any]) -> str | None:
    root = tree.css_first("html")
    written = (root.attributes.get("lang") or root.attributes.get("xml:lang") if root else None) or article.get(
        "inLanguage"
    )
    found = re.match(r"[A-Za-z]{2,3}", written) if isinstance(written, str) else None
    return found[0].lower() if found and len(found[0]) == 2 else None
