"""The dateline before a story, and the agency in it: "TURKU, March 14 (Northwire) - ..."."""

from __future__ import annotations

import re

from reportedly.extract.credit_names import is_agency_name, kind_of
from reportedly.model.article import Credit, CreditKind
from reportedly.model.outlets import known, looks_like_outlet

_DATELINE = re.compile(
    r"^(?P<place>[^\W\d_a-zß-ÿ][^()\n:;!?]{1,70}?)?\s?\((?P<name>[^\W\d_][^()\d]{1,40})\)(?P<mark>\s?[-–—:]+)?\s?"
)
_EAST_ASIAN = re.compile(
    r"^[\[(【〔](?P<place>[^=\])】〕\n]{1,20})=(?P<name>[^\])】〕\n,]{2,20})[^\])】〕\n]{0,30}[\])】〕]"
)
_PLACE = re.compile(
    r"[^\W\d_a-zß-ÿ][\w.’'/-]*(?:[ ,/]+(?:[^\W\d_a-zß-ÿ][\w.’'/-]*|de|del|la|le|al|of|the|am|upon|"
    r"\d{1,2}(?:st|nd|rd|th)?\.?)){0,6}\.?"
)
_AGENCY_FIRST = re.compile(r"^\((?P<name>[^()\d]{2,40})\) ?[^\W\d_a-zß-ÿ][^()\n:;!?–—]{1,50} ?(?: -|[–—]) ?")


def without_agency(text: str) -> tuple[str, str | None]:
    """Take the agency out of the dateline a text begins with: the text without it, and its name, if there is one."""
    found = _DATELINE.match(text[:160])
    name = _dateline_name(found) if found else None
    if found and name and is_agency_name(name):
        kept = f"{(found['place'] or '').rstrip()} {(found['mark'] or '').strip()}".strip()
        return f"{kept} {text[found.end() :].lstrip()}".strip(), name
    return text, None


def _dateline_name(found: re.Match[str]) -> str | None:
    """Give the name in the brackets of a dateline, if it is one: a place, maybe a day, the agency, mostly a dash."""
    place, name = (found["place"] or "").strip(" ,-–—"), found["name"].strip()
    if place and (not _PLACE.fullmatch(place) or looks_like_outlet(place)):
        return None
    if looks_like_outlet(name) or re.fullmatch(r"[A-Z]{2,6}", name):
        # Without a dash "The European Commission (EC) has" has the same form but for its place.
        stands = (
            found["mark"] or (known(name) and not place) or re.search(r"[,\d]", place) or (place and place.isupper())
        )
        return name if stands else None
    dated = re.search(r"\d", place)
    plain = (found["mark"] or dated) and place and len(name.split()) <= 3 and name[0].isupper()
    return name if plain and name.casefold() not in ("file", "video") else None


def dateline_credit(paragraph: str) -> Credit | None:
    """Give the agency in the dateline of a first paragraph: "TURKU, March 14 (Northwire) - ..."."""
    east = _EAST_ASIAN.match(paragraph[:80])
    if east:
        return Credit(east["name"].strip(), CreditKind.AGENCY, east[0])
    first = _AGENCY_FIRST.match(paragraph[:120])
    if first and is_agency_name(first["name"].strip()):
        name = first["name"].strip()
        return Credit(name, kind_of(name, CreditKind.AGENCY), f"({name})")
    found = _DATELINE.match(paragraph[:160])
    name = _dateline_name(found) if found else None
    return Credit(name, kind_of(name) if name and known(name) else CreditKind.AGENCY, f"({name})") if name else None
