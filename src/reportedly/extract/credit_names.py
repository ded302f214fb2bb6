"""What a credited name is the name of: an agency, an outlet or a person; an outlet without its desk."""

from __future__ import annotations

import re

from reportedly.extract.bylines import is_desk, is_person, without_desk
from reportedly.model.article import CreditKind
from reportedly.model.outlets import known, looks_like_outlet


def kind_of(name: str, otherwise: CreditKind = CreditKind.OUTLET) -> CreditKind:
    """Say whether a credited name is an agency, an outlet or a person; `otherwise` where its form does not tell."""
    found = known(name)
    if found:
        return CreditKind.AGENCY if found.kind == "agency" else CreditKind.OUTLET
    if re.search(r"agency$|wire$|news service$|통신$|通信$", name, re.I) or re.fullmatch(r"[A-Z]{2,5}", name):
        return CreditKind.AGENCY
    if looks_like_outlet(name):
        return CreditKind.OUTLET
    return otherwise


def is_agency_name(name: str) -> bool:
    """Say whether a name in brackets, where agencies stand, can be one: any name but a person's."""
    return looks_like_outlet(name) or (name[0].isupper() and len(name.split()) <= 3 and not is_person(name))


def outlet_beyond_desk(name: str) -> str | None:
    """Cut "Bureau", "Desk", "Staff" off an outlet's name; None where nothing but the desk is named."""
    if not is_desk(name) or known(name):
        return name
    shorter = without_desk(name)
    if looks_like_outlet(shorter):
        return shorter
    return name if looks_like_outlet(name) and len(name.split()) > 2 else None
