"""Questions for a number: which quantity is asked for, and what it is to be of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice

from msgspec import Struct

from reportedly.model.dossier import DossierFigure
from reportedly.model.quantities import (
    ABSTAINED,
    AGAINST,
    CAST,
    CURRENCIES,
    IN_FAVOUR,
    NEEDED,
    OF_A_LAND,
    PER_SHARE,
    RATES,
    SHARE_PRICE,
    topics,
)
from reportedly.model.when import first_instant

_ASKS = re.compile(
    r"(?i)\b(how (many|much|strong|big|large|high|powerful|hot|cold|deadly|severe)\b"
    r"|(what|which) (tariff|duty|levy|interest rate|fine|penalty|compensation|ransom|damages)\b"
    r"|(what|which) (share|percentage|per ?cent|proportion|price|sum|amount|magnitude|number|toll|temperature|fee)\b"
    r"|what('s| is| was| were| are| will be| would be) (the )?(\w+ ){0,3}"
    r"(toll|number|magnitude|figure|price|share|percentage|turnout|rate|fine|cost|value|sum|amount|size|count|tally"
    r"|fee|penalty|settlement|compensation|ransom"
    r"|temperature)\b"
    r"|what (did|does|do|will|would|is|are|was|were|has|have) .*\b(pay|paid|paying|cost|offer|offering|bid|bidding"
    r"|fetch|sell for|sold for|worth|close at|trade at|trading at)\b"
    r"|where (did|do|does|have|has) .*\b(share|shares|stock) .*\b(close|end|finish|closed|ended|finished|trade)\b)"
)
_OF_PEOPLE = (
    (
        "unidentified",
        r"\b(unidentified|unclaimed|unnamed|(yet|still|waiting|remain\w*|have|left) to be (identified|claimed|named)"
        r"|not (yet )?(been )?(identified|claimed|named)|without (a )?names?)\b",
    ),
    ("identified", r"\b(?<!un)identified\b"),
    (
        "in hospital",
        r"\b(still|remain\w*|stay\w*|now|currently) (\w+ )?"
        r"(being treated|hospitali[sz]ed|under treatment|in (the )?hospitals?)\b"
        r"|\b(are|were) in (the )?hospitals?\b(?! (attack|blast|fire|strike|bombing|shooting))|\bin intensive care\b",
    ),
    ("missing", r"\b(missing|unaccounted)"),
    ("rescued", r"\b(rescued|saved|survived?|survivors)\b"),
    ("aboard", r"\b(aboard|on board)\b"),
    ("injured", r"\b(injur\w+|wounded|hurt|hospitali[sz]ed)"),
    ("displaced", r"\b(displaced|evacuat\w+|homeless|fled|flee|refugees)"),
    ("arrested", r"\b(arrest\w*|detain\w*|in custody)"),
    ("abducted", r"\b(abducted|kidnapped|hostages?|taken captive)\b"),
    ("trapped", r"\btrapped\b"),
    ("stranded", r"\bstranded\b"),
    ("cases", r"\b(cases?|infections?|infected|sickened)\b"),
    (
        "strikers",
        r"\b(on strike|striking|strikers?|walk(ed|ing)? (out|off)|(join|part in|involved in)(ed)? the strike"
        r"|downed tools)\b",
    ),
    ("casualties", r"\bcasualt"),
    (
        "dead",
        r"\b(die|died|dead|deaths?|killed|kill|toll|fatalit\w+|lives|victims|drowned|perished|deadly|bod(y|ies))\b",
    ),
)
_OF_SOME = frozenset({"unidentified", "identified", "in hospital"})
"""Quantities of some of the dead or the injured, whom their question names, too."""
_OF_THINGS = (
    ("jobs", r"\b(jobs?|layoffs?|laid off|redundan\w+|positions|posts)\b"),
    ("magnitude", r"\b(magnitude|richter|how (strong|powerful|big|large)\b.*\b(quake|earthquake|tremor))"),
    ("per cent", r"\b(per ?cent|percentage|share of|proportion|turnout|inflation|unemployment|tariffs?|rate)\b"),
    ("votes", r"\b(votes?|ballots?)\b"),
    ("troops", r"\b(troops|soldiers)\b"),
    ("temperature", r"\b(temperature|degrees|hot|cold)\b"),
    (
        "money",
        r"\b(money|cost|price|worth|value|pay|pays|paid|dollars|euros|pounds|fined?|sum|amount|how much"
        r"|bid(ding)?|offer(ed|ing)?|fetch(ed)?|sold|shares?|stock)\b",
    ),
)
_SUSPECTED = re.compile(r"(?i)\b(suspected|probable|possible) (\w+ )?(cases?|infections?)\b")
_SHARE_OF = re.compile(r"(?i)\bhow much of (?!(?:the |its |their )?(?:money|cash|debt|funds?|cost|price)\b)")
_HOW_MANY = re.compile(r"(?i)\bhow many\b")
_OF_MONEY = re.compile(
    rf"(?i)\bhow many (more )?(\w+ )?({'|'.join(name for name in CURRENCIES if name.endswith('s'))}"
    r"|yen|yuan|kron\w+|baht|rand|ringgit|rupiah|naira|lira|hryvnia|[mb]illions?|shares)\b"
)
"""What is counted is money: "how many shops were sold" asks for shops."""
_IN_MONEY_OF = re.compile(
    rf"(?i)\b(?:how many (?:more )?(?:[mb]illions? )?(?:of )?|in )(?:(?P<land>\w+(?: \w+)?) )??"
    rf"(?P<name>{'|'.join(name for name in CURRENCIES if name != 'won')})\b"
)
_RIDING = re.compile(
    r"(?i)\b(people|passengers?|crew|men|women)\b.*\bon the (bus|plane|flight|ferry|boat|ship|train|jet|submersible)\b"
)
_PER_SHARE = re.compile(r"(?i)\b(per|a|each) share\b")
_PAY_FOR = re.compile(
    r"(?i)\b(pay(s|ing)?|paid|offer\w*|bid(ding)?|price|agree[ds]?)\b.*\bfor\b"
    r"|^for (how much|what (sum|price|amount))\b.*\b(buy|bought|acquir|purchas|sell|sold|tak\w+ over)"
    r"|\bhow much\b.*\b(offer\w*|bid(ding)?)\b"
)
_OF_TRADING = re.compile(
    r"(?i)\b(shares?|stock)\b.*\b(clos\w+|end(ed)?|finish(ed)?|trad(e|ing|ed))\b|\b(closing|share|stock) price\b"
    r"|\bprice of (?:\S+ ){1,3}(shares?|stock)\b"
)
_VAGUE = frozenset(("rate", "price", "value", "share", "cost", "worth"))
"""Words that name a topic only where no other word does: "the price of the deal", "the rate of inflation"."""
OF_A_FIRM = frozenset(("share price", "revenue", "profit", "loss", "value", "budget", "debt", "market", PER_SHARE))
"""Sums that news of any company gives along: they answer only a question that names them."""


_OF_VOTES = re.compile(
    r"(?i)\bhow many\b(?! (?:times|days|weeks|rounds|months))"
    r"(?=.*\b(?:vot(?:e|es|ed|ing)|ballots?|abstain\w*|abstentions?)\b)"
    r"|\bhow many (?:\w+ ){1,4}(?:back|support|endors|approv|oppos|reject)ed (?:.*\b)?"
    r"(?:motion|bill|resolution|measure|amendment|nomination|deal|impeachment|law|treaty)\b"
)
_SIDES = (
    (ABSTAINED, r"\babst(?:ain\w*|entions?)\b"),
    (NEEDED, r"\b(?:need\w*|requir\w+|necessary|does it take|short)\b"),
    (AGAINST, r"\b(?:against|oppos\w+|reject\w*|voted (?:no|nay|down)|vote (?:no|nay|down))\b"),
    (CAST, r"\b(?:cast|took part|take part|participat\w+|were counted)\b"),
    (IN_FAVOUR, r"\b(?:for|to|in favou?r|yes|aye|back\w*|support\w*|endors\w*|approv\w*|get|got|win|won|receive\w*)\b"),
)
"""Which votes are asked for, by the words of the question."""


class QuantityAsked(Struct, frozen=True):
    """A quantity that a question asks for; `of` are the topics that its words name, any where there are none."""

    quantity: str
    of: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    """Other quantities that it asks for as well: "rescued or evacuated"."""
    unit: str | None = None
    """The money it asks for, where it names one: "how many yen", "in euros"."""


def quantity_asked(question: str, lemmas: Iterable[str]) -> QuantityAsked | None:
    """Say which quantity a question asks for, or None where it asks for no number; `lemmas` are those of its words."""
    if not _ASKS.search(question):
        return None
    if _OF_VOTES.search(question):
        sides = (side for side, pattern in _SIDES if re.search(pattern, question, re.IGNORECASE))
        return QuantityAsked("votes", tuple(islice(sides, 1)))
    told = [
        (found.start(), name)
        for name, pattern in _OF_PEOPLE
        if (found := re.search(pattern, question, re.IGNORECASE)) is not None
    ]
    if not told and _RIDING.search(question):
        return QuantityAsked("aboard")
    things = [name for name, pattern in _OF_THINGS if re.search(pattern, question, re.IGNORECASE)]
    words = list(lemmas)
    if not told and _SHARE_OF.search(question) and {*topics("per cent")} & {*words}:
        things = ["per cent"]
    counted = _HOW_MANY.search(question) is not None and not _OF_MONEY.search(question)
    if counted:
        things = [name for name in things if name != "money"]
    narrower = [each for each in told if each[1] in _OF_SOME]
    quantity = (
        min(narrower[:1] or told)[1] if told else next(iter(things), None) or ("other" if counted else _by_topic(words))
    )
    unit = _money_asked(question) if quantity == "money" else None
    return QuantityAsked(quantity, _topics(quantity, question, words), _instead(quantity, told, question), unit)


def _money_asked(question: str) -> str | None:
    """The code of the money that a question names: "how many million Canadian dollars", "in yen"."""
    found = _IN_MONEY_OF.search(question)
    if found is None:
        return None
    name, land = found["name"].lower(), (found["land"] or "").title()
    return OF_A_LAND.get((land, name.rstrip("s")), CURRENCIES[name])


def words_asking(question: str, quantity: str) -> frozenset[str]:
    """Give the words of a question that only say which quantity it asks for: "on board", "evacuated"."""
    patterns = [pattern for name, pattern in (*_OF_PEOPLE, *_OF_THINGS) if name == quantity]
    found = [re.search(pattern, question, re.IGNORECASE) for pattern in patterns]
    return frozenset(word for each in found if each for word in each[0].casefold().split())


def _instead(quantity: str, told: Sequence[tuple[int, str]], question: str) -> tuple[str, ...]:
    """The other quantities that a question puts beside one: "How many were rescued or evacuated?"."""
    if quantity not in _BROUGHT_OUT or not re.search(r"(?i)\bor\b", question):
        return ()
    return tuple(name for _, name in sorted(told) if name in _BROUGHT_OUT and name != quantity)


_BROUGHT_OUT = ("rescued", "displaced", "trapped", "stranded")
"""Quantities of the living, which pages tell in one number or the other; the dead and the injured are never mixed."""


def _by_topic(words: Iterable[str]) -> str:
    """The quantity that has one of the words for a topic: "How high is the termination fee?"."""
    named = set(words)
    return next((quantity for quantity in ("money", "per cent") if named & set(topics(quantity))), "other")


def _topics(quantity: str, question: str, lemmas: Iterable[str]) -> tuple[str, ...]:
    if quantity == "money" and _PER_SHARE.search(question):
        return (PER_SHARE,)
    if quantity == "other":
        return tuple(dict.fromkeys(lemmas))
    if quantity == "cases" and _SUSPECTED.search(question):
        return ("suspected",)
    known = topics(quantity)
    words = [lemma for lemma in lemmas if lemma in known]
    named = [known[word] for word in sorted(words, key=lambda word: word in _VAGUE)]
    if quantity == "money" and _OF_TRADING.search(question):
        return (SHARE_PRICE,)
    rates = [RATES[lemma] for lemma in lemmas if lemma in RATES] if "interest rate" in named else []
    if quantity == "money" and _PAY_FOR.search(question) and set(named) <= {"price"}:
        return ("deal", PER_SHARE)
    return tuple(dict.fromkeys((*rates, *named)))


def _since(figure: DossierFigure) -> datetime:
    current = figure.current
    return first_instant((current.as_of or current.published or "0001") if current else "0001")


def best_fitting(asked: QuantityAsked, figures: Iterable[DossierFigure]) -> DossierFigure | None:
    """Give the figure that a question is about: of a topic it names, else of none; the one told most."""
    figures = list(figures)
    fits = [figure for figure in figures if figure.quantity == asked.quantity and figure.current]
    fits = [figure for figure in fits if figure.unit == asked.unit] or fits if asked.unit else fits
    others = [figure for figure in figures if figure.quantity in asked.instead and figure.current]
    if others:
        return max((*fits, *others), key=lambda figure: (_since(figure), len(figure.series)))
    if asked.of:
        named = [[figure for figure in fits if figure.of == topic] for topic in (*asked.of, None)]
        # "How many cars": the first word that something is counted of.
        fits = next((group for group in named if group), [])
    else:
        fits = [figure for figure in fits if figure.of not in OF_A_FIRM] or fits
    return max(fits, key=lambda figure: len(figure.series), default=None)
