"""The pages of one long story, as many as are wanted, the same ones on every run: a dock strike and its side shows.

Many outlets tell of a few events over six weeks, in words of their own, from a few sources; every fifth page reprints
one before it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from short_pages import ENDS, PAPERS, STARTS, TOWNS

SEED = 11
BEGINS = datetime(2025, 3, 3, 6, tzinfo=UTC)
DAYS = 42
COPIED = 0.2
"""Share of the pages that reprint another."""
LEADS = """Harbour chief {chief} {may} meet union leader {leader} in {town} on {day}, {source}.
Union leader {leader} {may} meet harbour chief {chief} in {town} on {day}, {source}.
Dockers in {port} {may} go on strike on {day}, {source}.
Transport minister {minister} {may} visit {port} on {day}, {source}.
Shipping company {company} {may} buy the terminal of {port}, {source}.
At least {toll} people were injured when a crane collapsed in {port}, {source}.
{minister} {may} present a law on pilots in {month}, {source}.
A court in {town} {may} rule on the dispute on {day}, {source}."""
SOURCES = """two people familiar with the talks told the {paper}
a spokesman for the {body} said on {said}
the {paper} reported on {said}, citing an official of the {body}
{minister} told reporters in {town} on {said}
the {body} said in a statement
police in {port} said on {said}"""
REST = """"We shall not give way on {matter}," {leader} said in {town}.
The {body} declined to comment on {matter}.
{chief} said that there would be no talks about {matter} before {day}.
Some {number} ships were waiting off {port} on {said}, according to the harbour master.
{leader} denied that the union had asked for {matter}.
The two sides last met in {month}, when they talked about {matter} in {town}.
Freight rates rose by {number} per cent in a week, the {paper} reported.
A second meeting was put off because of {matter}, two officials said.
{company} said it expected the dispute over {matter} to last until {month}."""
ASIDES = """The {old} {thing} of the {thing} near {town} {did} a {old} {thing} and {number} {thing}s.
In {town} a {old} {thing} {did} the {thing} for {number} days, and the {thing} {did} another {thing}.
No {thing} {did} the {old} {thing} as the {old} {thing} did when {number} {thing}s {did} {town}.
For {number} years the {thing} {did} every {old} {thing} that the {thing} of {town} had."""
THINGS = """anchor barge basin bell beacon boiler bollard bridge buoy canal capstan chain channel chart crew dredger
engine ferry gangway gate gauge hatch hoist hull jetty ladder lantern ledger lighter lock mast mooring pier
pontoon pump quay rail ramp rudder shed signal siding slipway sluice store tower trawler truck tug valve
warehouse wharf winch yard""".split()
DID = """blocked carried cleared counted crossed doubled drained fed filled followed guarded guided held joined kept
lifted loaded marked measured moved narrowed opened paid passed raised reached rented saved served shaded
sorted split stopped towed turned watched widened""".split()
OLD = """amber bare blunt broad calm coarse crooked deep dim dry dull faint flat gaunt grey heavy hollow idle lean long
mute narrow old pale plain quiet rough rusty sharp shallow slack slow small sour square steep stiff stout tall
tame thick tidy""".split()
MAY = ("may", "might", "will", "is expected to", "is to", "could")
MATTERS = """night shifts
the pay of pilots
the winter timetable
new cranes
the pension fund
overtime on Sundays
the sale of the terminal
safety on the quays
a hiring freeze
the lease of the yards
customs rules
the tug fleet"""
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February April May June".split()


def long_thread(number: int) -> Iterator[dict[str, Any]]:
    """Give that many pages as `reportedly add` takes them, in the order of their dates."""
    chance = random.Random(SEED)
    told: list[dict[str, Any]] = []
    step = timedelta(days=DAYS) / number
    for index in range(number):
        page = {
            "id": f"p{index}",
            "outlet": f"{chance.choice(TOWNS)} {chance.choice(PAPERS)}",
            "published": (BEGINS + index * step).isoformat(timespec="minutes"),
        }
        page |= _reprint(chance, told) if told and chance.random() < COPIED else _told(chance)
        told.append(page)
        yield page


def _reprint(chance: random.Random, told: list[dict[str, Any]]) -> dict[str, Any]:
    first = chance.choice(told)
    paragraphs = first["body"].split("\n\n")
    return {"title": first["title"], "body": "\n\n".join(paragraphs[: max(3, len(paragraphs) - 1)])}


def _told(chance: random.Random) -> dict[str, Any]:
    asides = chance.choices(ASIDES.splitlines(), k=5)
    lines = [chance.choice(LEADS.splitlines()), *chance.sample([*asides, *chance.sample(REST.splitlines(), k=2)], k=7)]
    title = (
        f"{chance.choice(('Talks', 'Dispute', 'Strike', 'Row'))} over {chance.choice(MATTERS.splitlines())} in Gdynia"
    )
    return {"title": title, "body": "\n\n".join(_filled(chance, line) for line in lines)}


def _filled(chance: random.Random, line: str) -> str:
    line = line.replace("{source}", chance.choice(SOURCES.splitlines()))
    for slot, words in (("{thing}", THINGS), ("{did}", DID), ("{old}", OLD)):
        while slot in line:
            line = line.replace(slot, chance.choice(words), 1)
    name = chance.choice(STARTS) + chance.choice(ENDS)
    told = {
        "chief": "Henrik Nordvik",
        "leader": "Olga Kovlin",
        "minister": "Rosa Dalman",
        "company": f"{name} Lines",
        "body": chance.choice(("Harbour Board", "Dockers' Union", "transport ministry", "Pilots' League")),
        "port": "Gdynia",
        "town": chance.choice(("Gdansk", "Warsaw", "Gdynia")),
        "paper": f"{chance.choice(TOWNS)} {chance.choice(PAPERS)}",
        "matter": chance.choice(MATTERS.splitlines()),
        "may": chance.choice(MAY),
        "day": chance.choice(WEEKDAYS),
        "said": chance.choice(WEEKDAYS),
        "month": chance.choice(MONTHS),
        "number": str(chance.randrange(2, 90)),
        "toll": str(chance.randrange(3, 40)),
    }
    return line.format(**told)
