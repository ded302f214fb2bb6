"""Short invented pages, as many as are wanted, the same ones on every run.

They make stories of a few pages each: one matter, its parties and its town, told by several outlets over some days.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

SEED = 7
STARTS = "Al Bar Cor Dal El Fen Gor Hal Ist Jor Kel Lor Mar Nor Ost Pel Quin Ros Sel Tor Ul Ver Wen Yor Zel".split()
MIDDLES = "a e i o u an en in on ar er or is us".split()
ENDS = "ba dan dic gan kov lin man mar nov rek ric sen son tano tti vac vik wick win".split()
FIRST = "Ada Ben Clara David Edda Felix Greta Henrik Ines Jonas Karin Leo Mira Nils Olga Pavel Rosa Simon Tilda Viktor"
TOWNS = """Aarhus Antwerp Bari Bergen Bilbao Brest Cardiff Cork Dresden Dundee Gdansk Genoa Ghent Graz Hamburg Izmir
Kaunas Leipzig Linz Lyon Malaga Malmo Nantes Odessa Oporto Oulu Palermo Plovdiv Riga Rotterdam Split Szeged Tampere
Tartu Turin Utrecht Valencia Varna Vigo Zadar""".split()
TRADES = "rail steel ferry timber cable harbour glass mill grain bus shipping salt cement power tram dairy".split()
FORMS = "Group Union Works League Line Company Board Council Trust Society".split()
PAPERS = "Post Herald Courier Times Gazette Ledger Mirror Observer".split()
MATTERS = """meeting|meet {other} in {town}
visit|visit {town}
agreement|sign an agreement with {other}
strike|call a strike in {town}
resignation|resign from the board of the {body}
appointment|name a new head of the {body}
purchase|buy the {trade} works of {town}
launch|launch a new {trade} service to {town}
ruling|appeal the ruling of a court in {town}
vote|put the {trade} plan to a vote in {town}"""
DETAILS = """The plan for the {trade} yards of {town} has been disputed since {month}.
A spokesman for the {body} declined to comment on the report.
Some {number} workers at the {trade} yards would be affected, according to {official}.
"We shall see how far we get," {person} said in {town} on {weekday}.
The two sides last spoke in {month}, when talks about the {trade} prices broke off.
{other} said the {body} had not been told about it.
Residents of {town} gathered in front of the town hall on {weekday} evening.
An earlier attempt failed in {month} because of the weather on the coast.
Shares in the {trade} company fell by {number} per cent in early trading.
The council of {town} will discuss the {trade} budget next week."""
MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
OPENINGS = """{person} will {act} on {weekday}, the {body} said.
{person} may {act} next week, two people familiar with the plan told the {paper}.
{person} is expected to {act} on {weekday}, according to {official}.
{person} plans to {act}, the {paper} reported on {weekday}, citing an official."""
STORY = 5
"""Pages a story has on average."""
LENGTH = 60
"""Words a page has at least, its last sentence completed."""


class Matter(NamedTuple):
    """What the pages of one story are about."""

    begins: date
    kind: str
    words: dict[str, str]


def short_pages(number: int) -> Iterator[dict[str, Any]]:
    """Give that many pages as `reportedly add` takes them, in the order of their dates."""
    chance = random.Random(SEED)
    told = [(matter, chance.randrange(8)) for matter in _matters(chance, number // STORY) for _ in range(STORY)]
    told.sort(key=lambda item: item[0].begins + timedelta(days=item[1]))
    for index, (matter, days) in enumerate(told[:number]):
        yield _page(chance, index, matter, matter.begins + timedelta(days=days))


def _matters(chance: random.Random, number: int) -> Iterator[Matter]:
    for _ in range(number):
        kind, act = chance.choice(MATTERS.splitlines()).split("|")
        words = {"person": _person(chance), "other": _person(chance), "official": _person(chance)}
        words |= {"town": chance.choice(TOWNS), "trade": chance.choice(TRADES)}
        words["body"] = f"{_name(chance)} {words['trade'].title()} {chance.choice(FORMS)}"
        words["act"] = act.format(**words)
        yield Matter(date(2024, 1, 1) + timedelta(days=chance.randrange(700)), kind, words)


def _page(chance: random.Random, index: int, matter: Matter, day: date) -> dict[str, Any]:
    outlet = f"{chance.choice(TOWNS)} {chance.choice(PAPERS)}"
    lines = [chance.choice(OPENINGS.splitlines())]
    details = chance.sample(DETAILS.splitlines(), k=len(DETAILS.splitlines()))
    while sum(len(line.split()) for line in lines) < LENGTH:
        lines.append(details.pop())
    return {
        "id": f"p{index}",
        "outlet": outlet,
        "published": day.isoformat(),
        "title": f"{matter.words['person']} and the {matter.kind} in {matter.words['town']}",
        "body": "\n\n".join(_filled(chance, line, matter) for line in lines),
    }


def _filled(chance: random.Random, line: str, matter: Matter) -> str:
    passing = {
        "month": chance.choice(MONTHS),
        "weekday": chance.choice(WEEKDAYS),
        "number": str(chance.randrange(2, 90)),
        "paper": f"{chance.choice(TOWNS)} {chance.choice(PAPERS)}",
    }
    return line.format(**matter.words, **passing)


def _person(chance: random.Random) -> str:
    return f"{chance.choice(FIRST.split())} {_name(chance)}"


def _name(chance: random.Random) -> str:
    return chance.choice(STARTS) + chance.choice(MIDDLES) + chance.choice(ENDS)
