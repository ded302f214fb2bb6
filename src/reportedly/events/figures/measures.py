"""Measures told by their own signs: magnitudes, percentages, sums of money, temperatures."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportedly.events.numerals import SCALES, WORDS
from reportedly.model.quantities import CURRENCIES, OF_A_LAND
from reportedly.model.statement import Span

_SMALL = "|".join(sorted(WORDS, key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,3})?"
_SCALE = r"(?:[\s-]?(?P<scale{n}>[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|crore|lakh|[mb](?:il|n|ln)|[mMbBkK])\b)?"
_JOINT = r"(?:%?\s?(?:-|–|to)|(?P<and>and))"
_AMOUNT = rf"(?P<one>{_DIGITS}){_SCALE.format(n=1)}(?:\s?{_JOINT}\s?[$€£¥]?(?P<two>{_DIGITS}){_SCALE.format(n=2)})?"
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "US$": "USD", "A$": "AUD",
          "C$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "R$": "BRL", "SFr": "CHF", "SFr.": "CHF", "sfr": "CHF",
          "RMB": "CNY", "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "RM": "MYR"}  # fmt: skip
_CODES = (
    "USD EUR GBP CHF JPY CNY INR AUD CAD NZD HKD SGD SEK NOK DKK PLN CZK HUF RON ZAR BRL MXN TRY RUB UAH ILS AED SAR"
    " KRW THB MYR IDR PHP VND PKR EGP NGN KES"
).split()
_PREFIXES = (*map(str.lower, _CODES), "sfr", "rmb", "rs", "rp", "rm")
_CURRENCIES = frozenset("$€£¥₹₩₽")
_OTHER_LANDS = frozenset("US U.S. Swiss Norwegian Swedish Indian British Mexican Turkish Russian".split())
_LANDS = "|".join(sorted({land for land, _ in OF_A_LAND} | _OTHER_LANDS, key=len))
_SMALL_COINS = {"cent": "USD", "cents": "USD", "euro cents": "EUR", "pence": "GBP", "p": "GBP"}
_WEIGHTY = frozenset(("pounds", "pound", "won"))
"""Names that are money only beside a scale: three million pounds, not three pounds."""
_QUAKES = ("magnitude", "quake", "tremor", "temblor", "aftershock", "measur", "register")
_PATTERNS = (
    (
        "magnitude",
        _QUAKES,
        re.compile(
            r"(?i)\bmagnitude[- ](?:of )?(?P<one>\d(?:\.\d)?)(?![\d.,]*\d|[- ]?(?:km|kilomet|miles?|per|%))"
            r"|\b(?P<two>\d\.\d)[- ](?:magnitude|(?:earth)?quake\b|tremor\b|temblor\b|aftershock\b)"
            r"|\bmagnitude\b[^.;\d]{0,60}?\b(?:to|at|as|was|is|from)(?: an? (?:\w+ )?)? (?P<three>\d\.\d)(?![\d.]*\d)"
            r"|(?<=\d\.\d),? (?:down |up )?from (?:an? (?:\w+ )?)?(?P<five>\d\.\d)(?!\d|\.\d|[ -]?(?:%|per))"
            r"|\b(?:measur(?:ing|ed)|register(?:ing|ed)) (?P<four>\d\.\d)(?= (?:on|magnitude)|[,.]|$)"
        ),
    ),
    ("money", _CURRENCIES, re.compile(rf"(?P<sign>(?:US|A|C|HK|NZ|S|R)?\$|[€£¥₹₩₽])\s?{_AMOUNT}")),
    (
        "money",
        _PREFIXES,
        re.compile(rf"\b(?P<sign>{'|'.join(_CODES)}|SFr\.?|sfr|RMB|Rs\.?|Rp|RM(?=\d))\s?{_AMOUNT}"),
    ),
    (
        "money",
        CURRENCIES,
        re.compile(rf"\b{_AMOUNT}[\s-](?:(?P<land>{_LANDS.replace('.', '[.]')}) )?(?P<name>{'|'.join(CURRENCIES)})\b"),
    ),
    (
        "money",
        ("cent", "pence", "p a ", "p per "),
        re.compile(rf"\b(?P<one>{_DIGITS})\s?(?P<coin>euro cents|cents?|pence|p(?= (?:a|per) share))\b"),
    ),
    (
        "money",
        ("million", "billion", "trillion"),
        re.compile(
            rf"(?i)\b(?P<word>{_SMALL}|a|an)\s(?P<scale>million|billion|trillion)\s(?P<name>{'|'.join(CURRENCIES)})\b"
        ),
    ),
    ("per cent", ("%", "cent"), re.compile(rf"\b{_AMOUNT}(?:\s?%|[ -]per ?cent\b)")),
    ("per cent", ("cent",), re.compile(rf"(?i)\b(?P<word>{_SMALL})(?:-(?P<unit>{_SMALL}))?[ -]per ?cent\b")),
    (
        "temperature",
        ("°", "degrees"),
        re.compile(rf"(?P<minus>[-−]|minus )?\b{_AMOUNT}\s?(?:°\s?|degrees )(?P<degrees>C|F|Celsius|Fahrenheit)\b"),
    ),
)
"""What is measured, signs of which a text holds one where it is, and the words it is told in.

The signs are in small letters; they are sought first because that takes a fraction of the time.
"""
_BEFORE = re.compile(
    r"(?i)\b(?:(at least|no less than)|(more than|over|above|exceed(?:s|ed|ing)?)|(up to|as much as)"
    r"|(nearly|almost|close to|just under)|(less than|under|below)"
    r"|(about|around|some|approximately|roughly|an estimated))\s$"
)
_RANGING = re.compile(r"(?i)\b(rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|estimates) from $")
_QUALIFIERS = ("at least", "more than", "up to", "nearly", "less than", "about")


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: what it is of, its value or `value` to `high`, its unit and qualifier, where it stands."""

    quantity: str
    value: float
    high: float | None
    unit: str | None
    qualifier: str | None
    span: Span


def measures(text: str) -> Iterator[Measure]:
    """Give the measures of a text, kind by kind."""
    small = text.casefold()
    for quantity, signs, pattern in _PATTERNS:
        found = pattern.search(text) if any(sign in small for sign in signs) else None
        while found:
            measure = _measure(quantity, found, text)
            if _is_one(quantity, found, text):
                yield measure
            # The match may reach over a second amount that turned out to be one of its own.
            found = pattern.search(text, max(measure.span[1], found.start() + 1))


def in_both_monies(text: str, told: Iterable[Measure]) -> dict[Span, Span]:
    """Give for sums told in two monies, "6 billion yen ($40 million)", where both of them stand together."""
    sums = sorted((one for one in told if one.quantity == "money"), key=lambda one: one.span)
    found: dict[Span, Span] = {}
    for one, other in itertools.pairwise(sums):
        if one.unit != other.unit and _CONVERTING.fullmatch(text, one.span[1], other.span[0]):
            end = other.span[1] + (text[other.span[1] :][:1] in (")", "]"))
            found[one.span] = found[other.span] = (one.span[0], end)
    return found


_CONVERTING = re.compile(r"\s?[(\[](?:or |i\.e\. |equal to |equivalent to |worth )?")
"""What stands between a sum and the same one in other money."""


def _is_one(quantity: str, found: re.Match[str], text: str) -> bool:
    """Say whether what was found is a measure: pounds may be a weight, and what a number came from needs its word."""
    groups = found.groupdict()
    if groups.get("five"):
        return quantity == "magnitude" and "magnitude" in text[max(0, found.start() - 120) : found.start()].lower()
    return not (groups.get("name") in _WEIGHTY and not (groups.get("scale1") or groups.get("scale")))


def _measure(quantity: str, found: re.Match[str], text: str) -> Measure:
    start, qualifier = _qualified(text, found.start())
    groups = found.groupdict()
    if quantity == "magnitude":
        number = next(name for name in ("one", "two", "three", "four", "five") if groups[name])
        # The word may stand far from the number: "revised the magnitude of the quake to 6.1 from 6.4".
        start = found.start(number) if number in ("three", "five") else start
        return Measure(quantity, float(groups[number] or 0), None, None, qualifier, (start, found.end()))
    if groups.get("coin"):
        value = float((groups["one"] or "0").replace(",", "")) / 100
        return Measure(quantity, value, None, _SMALL_COINS[groups["coin"]], qualifier, (start, found.end()))
    if groups.get("scale"):
        value = float(WORDS.get(groups["word"].lower(), 1) * SCALES[groups["scale"].lower()])
        return Measure(quantity, value, None, CURRENCIES[groups["name"].lower()], qualifier, (start, found.end()))
    if groups.get("word"):
        value = float(WORDS[groups["word"].lower()] + WORDS.get((groups["unit"] or "").lower(), 0))
        return Measure(quantity, value, None, "%", qualifier, (start, found.end()))
    value, high = _amounts(groups)
    before = text[max(0, start - 8) : start].lower()
    if high is not None and groups["and"] and not before.endswith("between "):
        return Measure(quantity, value, None, _unit(quantity, groups), qualifier, (start, found.start("and")))
    if high is not None and before.endswith("from ") and not _RANGING.search(text, max(0, start - 20), start):
        value, high = high, None
    if groups.get("minus"):
        value = -value
    return Measure(quantity, value, high, _unit(quantity, groups), qualifier, (start, found.end()))


def _amounts(groups: dict[str, str | None]) -> tuple[float, float | None]:
    """The value, or the ends of a range; "5 to 7 million" has its scale on the second alone."""
    scale, further = (groups["scale1"] or "").lower(), (groups["scale2"] or "").lower()
    value = round(float((groups["one"] or "0").replace(",", "")) * SCALES.get(scale or further, 1), 6)
    if not groups["two"]:
        return value, None
    return value, round(float(groups["two"].replace(",", "")) * SCALES.get(further, 1), 6)


def _unit(quantity: str, groups: dict[str, str | None]) -> str:
    if quantity == "per cent":
        return "%"
    if quantity == "temperature":
        return "°" + (groups["degrees"] or "C")[0]
    if groups.get("sign"):
        return _SIGNS.get(groups["sign"] or "$", groups["sign"] or "USD")
    name = groups["name"] or "dollars"
    return OF_A_LAND.get((groups.get("land") or "", name.rstrip("s")), CURRENCIES[name])


def _qualified(text: str, start: int) -> tuple[int, str | None]:
    found = _BEFORE.search(text, max(0, start - 16), start)
    if not found or found.lastindex is None:
        return start, None
    return found.start(), _QUALIFIERS[found.lastindex - 1]
