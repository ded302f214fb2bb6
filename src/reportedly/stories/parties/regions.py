"""Regions that elect parliaments of their own, by their names and their people: "the Catalan election"."""

from __future__ import annotations

import re

_REGIONS = {
    "Catalonia": "catalan catalans", "Scotland": "scottish scots scot", "Wales": "welsh",
    "Northern Ireland": "stormont", "Basque Country": "basque basques", "Galicia": "galician galicians",
    "Andalusia": "andalusian andalusians", "Flanders": "flemish", "Wallonia": "walloon walloons",
    "Bavaria": "bavarian bavarians", "Saxony": "saxon saxons", "Thuringia": "thuringian thuringians",
    "Hesse": "hessian hessians", "Brandenburg": "", "Lower Saxony": "", "North Rhine-Westphalia": "",
    "Baden-Württemberg": "", "Quebec": "quebecois quebecer quebecers", "Ontario": "ontarian ontarians",
    "Alberta": "albertan albertans", "British Columbia": "", "Sicily": "sicilian sicilians",
    "Sardinia": "sardinian sardinians", "Corsica": "corsican corsicans", "Kurdistan": "", "Crimea": "crimean crimeans",
    "Hong Kong": "hongkonger hongkongers", "Puerto Rico": "puerto-rican", "Zanzibar": "zanzibari zanzibaris",
    "Bougainville": "", "New Caledonia": "caledonian", "Greenland": "greenlandic greenlander greenlanders",
    "Faroe Islands": "faroese", "Gibraltar": "gibraltarian gibraltarians", "Queensland": "", "Tasmania": "tasmanian",
    "New South Wales": "", "Punjab": "punjabi", "Bihar": "", "Kerala": "", "Gujarat": "", "West Bengal": "",
    "Tamil Nadu": "", "Uttar Pradesh": "", "Kashmir": "kashmiri", "Republika Srpska": "", "Chechnya": "chechen",
}  # fmt: skip
_BY_WORD = {
    word: region for region, people in _REGIONS.items() for word in (region.casefold(), *people.split()) if word
}
_NAMES = "|".join(re.escape(word) for word in sorted(_BY_WORD, key=len, reverse=True))
_NAMED = re.compile(rf"(?i)\b({_NAMES})\b")
_VOTE = r"(?:elections?|polls?|votes?|ballots?|referendum|plebiscite)"
_BEFORE = re.compile(rf"(?i)\b({_NAMES})(?:['’]s?)?\W+(?:[\w-]+\W+){{0,2}}?{_VOTE}\b")
_BEHIND = re.compile(rf"(?i)\b{_VOTE}\W+(?:[\w-]+\W+){{0,3}}?in (?:the )?(?:[\w-]+ )?({_NAMES})\b")
_REGIONAL = re.compile(rf"(?i)\b(?:regional|provincial|state|devolved|early|snap) {_VOTE}\b")


def region_of(name: str) -> str | None:
    """Give the region that a name, or one for its people, stands for."""
    return _BY_WORD.get(name.casefold().removeprefix("the "))


def region_voting(text: str) -> str | None:
    """Give the one region whose election a text tells of, by its name right beside it; None for all other texts."""
    told = {_BY_WORD[found.casefold()] for form in (_BEFORE, _BEHIND) for found in form.findall(text)}
    if not told and _REGIONAL.search(text):
        told = {_BY_WORD[found.casefold()] for found in _NAMED.findall(text)}
    return next(iter(told)) if len(told) == 1 else None
