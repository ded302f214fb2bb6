"""Origins in words: who they are by their basis, how many are independent, who is against it, who is silent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reportedly.desk.prose.names import (
    in_sentence,
    in_small,
    is_name,
    is_plural,
    is_thing,
    outlet_in_sentence,
)
from reportedly.desk.wording import several
from reportedly.model import outlets
from reportedly.model.dossier import DossierEvent, DossierPage, Independence, Origin, Stance, Status
from reportedly.model.names import without_stray_marks
from reportedly.model.statement import Basis, Factuality

NOT_SEEN = "(cited, not seen)"
"""Marks an outlet that pages name as where they have it from, without a page of its own."""
NAMED = 3
"""Origins that are named in one sentence; the tree has all."""
_THIS = re.compile(r"\bthis (article|story|report|page)\b")
_APPOSED = re.compile(r", [A-Z][\w’'-]+ [A-Z]")
_NUMBER = re.compile(r"(?i)^(a|an|another|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+)\s+")


def independence_in_words(independent: Independence) -> str:
    """Say how many independent origins there are, one of them in the singular."""
    low, high = independent.at_least, independent.at_most
    if high == 0:
        return "no origin is stated"
    words = "one independent origin" if low == 1 else f"{low} independent origins"
    return words if low == high else f"at least {words}, at most {high}"


def is_somebody(origin: Origin) -> bool:
    """Say whether the name of an origin says who it is: "they" and "many" do not."""
    return is_name(_alone(origin))


def speaker(origin: Origin) -> str:
    """Give who speaks, without the outlet spoken to, as it stands inside a sentence: "two diplomats"."""
    name = without_stray_marks(_alone(origin))
    if origin.basis is Basis.OUTLET:
        return outlet_in_sentence(name)
    if origin.basis in (Basis.PERSON, Basis.OFFICIAL):
        name = in_small(name)
    # What an outlet calls "this article" is not the one that is being written.
    return in_sentence(_THIS.sub(r"its \1", name))


def _alone(origin: Origin) -> str:
    """The name of an origin without the outlet spoken to."""
    to = f", to {outlets.with_article(origin.told_to)}" if origin.told_to else ""
    return origin.name.removesuffix(to)


def unnamed(origin: Origin) -> str:
    """Give who speaks, marked as unnamed where it is: "two unnamed diplomats"."""
    name = speaker(origin)
    known = origin.basis is not Basis.ANONYMOUS or is_thing(name) or _APPOSED.search(name)
    if known or re.search(r"(?i)\b(unnamed|anonymous)\b", name):
        return name
    number = _NUMBER.match(name)
    if number is None:
        return f"unnamed {name}" if is_plural(name) and not name.startswith("the ") else f"{name} (unnamed)"
    first = "an" if number[1].lower() in ("a", "an") else number[1]
    return f"{first} unnamed {name[number.end() :]}"


def unnamed_to(origin: Origin) -> str:
    """Give who speaks, and the outlet spoken to where it is unnamed: "two unnamed diplomats, to the Nile Post"."""
    told = origin.told_to if origin.basis is Basis.ANONYMOUS else None
    return f"{unnamed(origin)}, to {outlet_in_sentence(told)}" if told else unnamed(origin)


def backing(event: DossierEvent) -> list[Origin]:
    """Give the origins that say it is or will be so."""
    return [origin for origin in event.origins if origin.stance is Stance.FOR]


def vouching(event: DossierEvent) -> list[Origin]:
    """Give the origins that an event stands on, those first that count first: named ones, and who calls it more than
    possible.

    Of what has come they are those that say that it has, not who foretold it.
    """
    said = backing(event)
    if event.status in (Status.OCCURRED, Status.UNDER_WAY):
        sure = [each for each in said if each.value is Factuality.CERTAIN and not each.ahead and not each.change]
        said = sure or said
    return sorted(said, key=lambda each: (each.basis is Basis.ANONYMOUS, each.value is Factuality.POSSIBLE))


def countering(event: DossierEvent) -> list[Origin]:
    """Give the origins that speak against it, each speaker once."""
    found = {origin.name: origin for origin in event.origins if origin.stance is Stance.AGAINST}
    return list(found.values())


def denying(event: DossierEvent) -> list[Origin]:
    """Give those who deny it for certain, each speaker once; outlets, which only pass a denial on, if nobody else does.

    Who saw no sign of it, or denies only its place, does not deny it.
    """
    sure = [each for each in countering(event) if each.value is Factuality.CERTAINLY_NOT and not each.setting_denied]
    return [each for each in sure if each.basis is not Basis.OUTLET] or sure


def one_of_each_family(origins: Iterable[Origin]) -> list[Origin]:
    """Give the first origin of each family; two who say it together are none besides one of them."""
    found: dict[str, Origin] = {}
    for origin in origins:
        found.setdefault(origin.family, origin)
    return [each for family, each in found.items() if not (found.keys() - {family}) & set(family.split(" and "))]


def named(names: Sequence[str]) -> str:
    """Join the first few of some names, each once, and count the others."""
    names = list(dict.fromkeys(names))
    more = len(names) - NAMED
    left_out = ["one more" if more == 1 else f"{more} more"] if more > 0 else []
    return several([*names[:NAMED], *left_out])


def against_in_words(event: DossierEvent) -> str:
    """Say who speaks against it, by name: a number would make several out of one source."""
    names = [speaker(origin) for origin in countering(event)]
    return f"against it: {named(names)}" if names else ""


def listener(origin: Origin, pages: Sequence[DossierPage]) -> str | None:
    """Give the one outlet through which all pages have an origin, or None where there are several or it is unknown."""
    if origin.told_to:
        return origin.told_to
    firsts = {_first_outlet(page, origin) for page in pages if origin.id in page.origins}
    only = firsts.pop() if len(firsts) == 1 else None
    return None if only == origin.name else only


def _first_outlet(page: DossierPage, origin: Origin) -> str | None:
    """The outlet next to the source in the chain of a page, which is that of its main news; else the only one."""
    named = [name for name in page.chain if name and name not in (page.outlet, speaker(origin), origin.name)]
    through = [name for name in named if name in {_seen(each) for each in origin.reached_through}]
    if through:
        return through[-1]
    return page.outlet if len(origin.reached_through) <= 1 else None


def _seen(name: str) -> str:
    return name.removesuffix(NOT_SEEN).strip()


def name_told(origin: Origin) -> str:
    """The name that pages have for an origin, and whether it gives none of its own."""
    return f"{origin.name} (unnamed)" if origin.basis is Basis.ANONYMOUS else origin.name
