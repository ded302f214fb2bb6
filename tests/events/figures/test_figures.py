"""Figures: what they count, who gives them, as of when, and which of them stands."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Figure

from ..conftest import Recogniser


def people(page: Recogniser, text: str, title: str | None = None) -> list[Figure]:
    return [figure for figure in page(text, title=title).figures if figure.unit == "people"]


def told(figures: list[Figure]) -> list[tuple[str, float]]:
    return [(figure.quantity, figure.value) for figure in figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 30 people were killed and 12 were injured.", [("dead", 30), ("injured", 12)]),
        ("The storm left 41 dead and 1,200 injured.", [("dead", 41), ("injured", 1200)]),
        ("Six more bodies were found, taking to 66 the number of dead in Tarvo.", [("dead", 66)]),
        ("Two of the injured died overnight, bringing to 212 the death toll from the blast.", [("dead", 212)]),
        ("The number of dead had gone up to 1,045 by Monday.", [("dead", 1045)]),
        ("The toll had touched 680, the secretary said.", [("dead", 680)]),
        ("The number killed in the pit climbed to 201 Wednesday.", [("dead", 201)]),
        ("The number of bodies brought from the mine reached 274.", [("dead", 274)]),
        ("The number of bodies identified reached 274.", []),
        ("He prayed for the victims of the blast, who now number 180.", [("dead", 180)]),
        ("The death toll has passed the thousand mark, with 1,013 recorded by Saturday.", [("dead", 1013)]),
        ("Thousands came to bury 19 of the 43 killed in the collapse.", [("dead", 43)]),
        ("Two of the 12 people died.", [("dead", 2)]),
        ("Fifteen of the 20 people in the van were killed.", [("dead", 15)]),
        ("The death toll rose by five to 77.", [("dead", 77)]),
        ("The number who died has risen to 107.", [("dead", 107)]),
        ("Eighteen people were shot dead in a cafe.", [("dead", 18)]),
        ("Nine people were crushed to death.", [("dead", 9)]),
        ("Nine people were shot in a cafe.", []),
        ("The fever has claimed 672 victims.", [("dead", 672)]),
        ("All 162 people on board were killed.", [("dead", 162), ("aboard", 162)]),
        ("The clinics saw 30 deaths, including 17 deaths of children.", [("dead", 30)]),
        ("The blast killed six people.", [("dead", 6)]),
        (
            "Infections in Peru passed 300,000 on Monday. More than 8,000 people have died. The worldwide total passed"
            " one million in April.",
            [("dead", 8000)],
        ),
        ("The five people aboard a boat that went missing off Peru are dead.", [("dead", 5)]),
        ("The five people aboard a boat that went missing off Peru are students.", [("aboard", 5)]),
        ("A private jet crashed near Linz, killing all ten people on board.", [("dead", 10), ("aboard", 10)]),
        ("At least 40 people in the village of Harrow were killed.", [("dead", 40)]),
        ("Police said 12 suspects in three cities were detained.", [("arrested", 12)]),
        ("More than 300 passengers on two ferries were rescued.", [("rescued", 300)]),
        ("Some 25 miners at a pit in Norvik have died.", [("dead", 25)]),
        ("Some 40 people on a train that was hit were unhurt.", []),
        ("A group of 20 people in a house heard that miners were killed.", []),
        ("The floods claimed fourteen lives.", [("dead", 14)]),
        ("Twenty-one people lost their lives.", [("dead", 21)]),
        ("The death toll rose to 632.", [("dead", 632)]),
        ("The toll stands at 99.", [("dead", 99)]),
        ("The number of fatalities has reached nearly 300.", [("dead", 300)]),
        ("The number of missing has dropped to 31.", [("missing", 31)]),
        ("Between 200 and 250 people are unaccounted for.", [("missing", 200)]),
        ("Police arrested 47 protesters.", [("arrested", 47)]),
        ("The floods left 1.2 million people homeless.", [("displaced", 1_200_000)]),
        ("Two gunmen killed five people.", [("dead", 5)]),
        ("The derailment had in fact claimed 61.", [("dead", 61)]),
        ("Six passengers were rushed to a nearby hospital.", [("injured", 6)]),
        ("As many as 1,175 people were admitted to various hospitals.", [("injured", 1175)]),
        ("Police found 14 unidentified bodies in the wreck.", [("dead", 14)]),
        ("Of the 78 bodies, 31 are yet to be identified.", [("unidentified", 31)]),
        ("Nine bodies have not been claimed by relatives.", [("unidentified", 9)]),
        ("Bodies of 41 victims have yet to be identified.", [("unidentified", 41)]),
        (
            "Of the bodies, 20 were identified; the remaining 11 are kept in Turku.",
            [("identified", 20), ("unidentified", 11)],
        ),
        ("The coastguard had pulled 171 from the water.", [("rescued", 171)]),
        ("Firemen carried 12 people out of the building.", [("rescued", 12)]),
        ("About 3,000 residents were told to leave.", [("displaced", 3000)]),
        ("Evacuation orders cover 7,800 people.", [("displaced", 7800)]),
        ("The fire forced 3,000 people from their homes.", [("displaced", 3000)]),
        ("Among the missing in Turku were 10 girls.", []),
        ("Rescuers had freed 14 workers by noon.", [("rescued", 14)]),
        ("Twenty-two people were still under the rubble.", [("trapped", 22)]),
        ("Six people were held on suspicion of fraud.", [("arrested", 6)]),
        ("Guns cause 30,000 deaths every year.", []),
        ("The blaze, fed by strong winds, drove 12 people in the town to jump into the sea.", []),
        ("The law is to prevent mass casualties by raising the age for buying guns to 21.", []),
        ("The storm raised the number of deaths to 21.", [("dead", 21)]),
        ("Six died. Divers found nothing. Nobody gives up. The number has stayed at six.", [("dead", 6), ("dead", 6)]),
    ],
)
def test_a_count_is_a_quantity_of_something(page: Recogniser, text: str, expected: list[tuple[str, float]]) -> None:
    """Deaths are told by nouns, verbs, states and tolls."""
    assert told(people(page, text)) == expected


@pytest.mark.parametrize(
    "number",
    ["1.623,427.54", "1.2.3", "1,2,3.4.5", ".5", "5..5", "1'000.50", "1,,2", "².5", "٣.5", "9" * 40, "1e999", "1-2-3"],
)
def test_a_number_of_any_make_stops_nothing(page: Recogniser, number: str) -> None:
    """What is no number of English news may be read or left; the page it stands on is read."""
    for text in (
        f"Shares closed up at ${number} on Friday.",
        f"Shares closed at {number} francs, {number}% above the {number} of Thursday.",
        f"It paid €{number}m for the mine, {number} cents a share.",
        f"They counted {number} dead and {number} injured, and the toll rose to {number} from {number}.",
        f"The quake of magnitude {number} struck at {number} degrees.",
    ):
        assert all(figure.value >= 0 for figure in page(text).figures)


@pytest.mark.parametrize(
    "text",
    [
        "Novak is 45 years old and has two children.",
        "The epicentre lay 72 km from the town.",
        "He lives at 12 Harbour Street.",
        "The toll could rise to 200.",
        "At least ten people are feared dead.",
        "No one was killed.",
        "Another 17 deaths were confirmed.",
        "The fire has burned 2,170 acres.",
        "Nobody knows the number of the dead yet. Helpline numbers: 06782-262286, 033-26382217.",
        "The number of the dead is not known; call 1800-555-0199.",
    ],
)
def test_ages_distances_forecasts_and_additions_are_no_tolls(page: Recogniser, text: str) -> None:
    """A number of the dead is neither what is feared nor what was added."""
    assert people(page, text) == []


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("at least 80", "at least"),
        ("about 80", "about"),
        ("more than 80", "more than"),
        ("as many as 80", "up to"),
        ("nearly 80", "nearly"),
        ("fewer than 80", "less than"),
        ("80", None),
    ],
)
def test_a_qualifier_is_kept(page: Recogniser, words: str, qualifier: str | None) -> None:
    """ "At least" is part of the figure."""
    (figure,) = people(page, f"The storm killed {words} people.")
    assert (figure.value, figure.qualifier) == (80, qualifier)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [("The toll nears 300.", "nearly"), ("The toll approached 300.", "nearly"), ("The toll went up to 300.", None)],
)
def test_what_a_toll_comes_near_to_it_has_not_reached(page: Recogniser, text: str, qualifier: str | None) -> None:
    """And what it goes up to it has."""
    (figure,) = people(page, text)
    assert (figure.value, figure.qualifier) == (300, qualifier)


def test_an_exact_number_is_no_bound(page: Recogniser) -> None:
    """Who says "as many as 295" has counted."""
    (figure,) = people(page, "As many as 295 passengers died.")
    assert (figure.value, figure.qualifier) == (295, None)


def test_the_value_that_was_is_told_from_the_value_that_is(page: Recogniser) -> None:
    """A toll that rose from 296 to 632 is 632."""
    figures = people(page, "The toll rose from 296 to 632.")
    assert [(figure.value, figure.superseded) for figure in figures] == [(296, True), (632, False)]
    figures = people(page, "The toll has been revised to 97, down from 115.")
    assert [(figure.value, figure.superseded) for figure in figures] == [(97, False), (115, True)]


def test_a_previous_toll_takes_its_injured_along(page: Recogniser) -> None:
    """What stands beside an earlier value is as old as it."""
    text = "The toll rose to 99, updating a previous toll of 80 dead and 200 injured."
    assert [figure.superseded for figure in people(page, text)] == [False, True, True]


def test_the_dead_of_another_year_are_background(page: Recogniser) -> None:
    """An older disaster has its own toll."""
    figures = people(page, "The quake killed 296 people. The ferry disaster of 1994 killed 852 people.")
    assert [(figure.value, figure.background) for figure in figures] == [(296, False), (852, True)]


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("The burst comes three years after that of the dam at Tarvo, in which 19 people were killed.", True),
        ("It is the worst flood in Norland since the one which killed 40 people in the valley of the Arda.", True),
        ("The fire broke out and came months after one that killed 12 people in a hotel.", True),
        ("Three months after the quake that killed 300 people, aid is slow to come.", False),
        ("It is the deadliest crash since January, officials said, adding that 12 people had died.", False),
    ],
)
def test_the_dead_of_what_an_event_is_measured_against_are_background(
    page: Recogniser, text: str, background: bool
) -> None:
    assert [each.background for each in people(page, text)] == [background]


def test_a_share_of_one_place_is_background(page: Recogniser) -> None:
    """The dead of one town are among the dead of the country."""
    figures = people(page, "The toll rose to 1,037. In Turku 542 deaths were registered.")
    assert [(figure.value, figure.background) for figure in figures] == [(1037, False), (542, True)]


def test_a_figure_has_its_giver_and_its_as_of(page: Recogniser) -> None:
    """A toll belongs to who gives it, as of when they say."""
    found = page("At least 36 people have died as of Thursday noon, the county said in a statement.")
    (figure,) = [figure for figure in found.figures if figure.quantity == "dead"]
    (giver,) = [one for one in found.attributions if one.id == figure.by]
    assert giver.source.text == "the county"
    assert figure.as_of == "2025-03-13T12:00"


def test_a_dateline_is_no_as_of(page: Recogniser) -> None:
    """The day at the head of an agency report is when it was filed."""
    (figure,) = people(page, "TURKU, March 9 (Northwire) -- The toll has risen to 61.")
    assert figure.as_of is None


def test_a_headline_is_read_too(page: Recogniser) -> None:
    """Headlines kill in the present tense."""
    figures = people(page, "Rescue work goes on.", title="Quake Kills 296, Injures 153 in Finland")
    assert [(figure.part.value, *pair) for figure, pair in zip(figures, told(figures), strict=True)] == [
        ("title", "dead", 296),
        ("title", "injured", 153),
    ]


@pytest.mark.parametrize(
    ("text", "quantity", "value", "high", "unit"),
    [
        ("A 6.8-magnitude quake struck.", "magnitude", 6.8, None, None),
        ("A 6.4 quake struck.", "magnitude", 6.4, None, None),
        ("Estimates range from 45% to 60%.", "per cent", 45, 60, "%"),
        ("Each will get one million rubles.", "money", 1e6, None, "RUB"),
        ("Inflation rose to 7.4 per cent.", "per cent", 7.4, None, "%"),
        ("The cut is ten percent.", "per cent", 10, None, "%"),
        ("The deal is worth $20 billion.", "money", 20e9, None, "USD"),
        ("It will cost 5 to 7 million euros.", "money", 5e6, 7e6, "EUR"),
        ("Prices rose from $5 million to $7 million.", "money", 7e6, None, "USD"),
        ("It was 45 degrees Celsius in the shade.", "temperature", 45, None, "°C"),
    ],
)
def test_measures_go_by_their_signs(
    page: Recogniser, text: str, quantity: str, value: float, high: float | None, unit: str | None
) -> None:
    """Money, percentages, magnitudes and temperatures say themselves what they are."""
    (figure,) = page(text).figures
    assert (figure.quantity, figure.value, figure.high, figure.unit) == (quantity, value, high, unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ferry carrying 212 people sank.", [("aboard", 212)]),
        ("There were 68 passengers on board.", [("aboard", 68)]),
        ("Rescuers pulled 140 people from the water.", [("rescued", 140)]),
        ("Thirty-four cases of cholera have been confirmed.", [("cases", 34)]),
        ("The number of confirmed cases rose to 61.", [("cases", 61)]),
        ("The company will cut 1,200 jobs.", [("jobs", 1200)]),
        ("Some 46,000 nurses went on strike.", [("strikers", 46_000)]),
        ("Veland will send 3,000 troops to the border.", [("troops", 3000)]),
        ("The number of troops was raised to 4,500.", [("troops", 4500)]),
        ("The army killed 30 rebels.", [("dead", 30)]),
        ("The number of victims has risen to 90.", [("casualties", 90)]),
        ("Police counted 153 casualties.", [("casualties", 153)]),
        ("Five bodies have been recovered.", [("dead", 5)]),
        ("Half a dozen people were hurt.", [("injured", 6)]),
        ("About 13-hundred people are missing.", [("missing", 1300)]),
        ("388 names are on the list of people unaccounted for.", [("missing", 388)]),
        ("Gunmen took 40 hostages.", [("abducted", 40)]),
        ("The carmaker recalls 430,000 cars.", [("other", 430_000)]),
        ("There were nine passengers and four crew members aboard.", [("aboard", 13)]),
        ("The ferry carried 41 passengers and seven crew.", [("aboard", 48)]),
        ("The raid left 150 soldiers, 95 civilians and hundreds of rebels dead.", [("dead", 150), ("dead", 95)]),
        ("At least seven, including four children, died.", [("dead", 7)]),
        ("Forty of the passengers were injured.", [("injured", 40)]),
        ("Most deaths were in Arda (542) and Belin (321).", [("dead", 542), ("dead", 321)]),
        (
            "There were 21 injured in Arda, 36 in Belin and 7 in Corva.",
            [("injured", 21), ("injured", 36), ("injured", 7)],
        ),
        ("The toll soared past 2,000.", [("dead", 2000)]),
        ("1846 persons were injured.", [("injured", 1846)]),
        ("The number of dead rose to 58, and 305 people are missing.", [("dead", 58), ("missing", 305)]),
        (
            "The toll was raised to 25, and there are 300 more cases, for a total of 2,648.",
            [("dead", 25), ("cases", 2648)],
        ),
    ],
)
def test_what_is_counted(page: Recogniser, text: str, expected: list[tuple[str, float]]) -> None:
    """People aboard, rescued, on strike or ill, jobs, troops, and things."""
    assert told(list(page(text).figures)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dozens of people died.",
        "Several dozen people were hurt.",
        "A woman of 31 died in hospital.",
        "Eight of the dead were under 18.",
        "Police named 55 of the dead: 22 were over 70.",
        "He lost in three cases at the court.",
        "The storm killed 40 cows.",
        "The firm could cut 300 jobs.",
        "There were 17 new cases on Thursday.",
        "The country has 18.9 deaths per 100,000 people.",
        "Six deaths were of children.",
    ],
)
def test_what_counts_nothing(page: Recogniser, text: str) -> None:
    """Vague numbers, ages, shares of the dead, court cases, beasts, possibilities, additions."""
    assert [figure for figure in page(text).figures if figure.quantity != "other" and figure.value != 55] == []


@pytest.mark.parametrize(
    ("text", "value", "of"),
    [
        ("Brightline will buy Corvo for $4.2 billion.", 4.2e9, "deal"),
        ("The $4.2 billion offer was too low.", 4.2e9, "deal"),
        ("Shareholders will receive $38 a share.", 38, "per share"),
        ("Shares of Corvo rose to $37.10.", 37.1, "share price"),
        ("The regulator fined Lumeo $640 million.", 6.4e8, "fine"),
        ("Lumeo made a profit of $3.1 billion.", 3.1e9, "profit"),
        ("Damage is put at 300 million euros.", 3e8, "damage"),
        ("Turnout was 61 per cent.", 61, "turnout"),
        ("She leads with 52 per cent of the vote.", 52, "vote"),
        ("Inflation rose to 3.1 per cent.", 3.1, "inflation"),
        ("A tariff of 25 per cent on steel.", 25, "tariff"),
        ("It was about $5.", 5, None),
    ],
)
def test_what_a_sum_or_share_is_of(page: Recogniser, text: str, value: float, of: str | None) -> None:
    """Money and percentages say what they are of by the words beside them."""
    (figure,) = page(text).figures
    assert (figure.value, figure.of) == (value, of)


def test_suspected_cases_are_another_series(page: Recogniser) -> None:
    """Suspected cases are not confirmed ones."""
    figures = page("There are 34 confirmed cases. More than 200 suspected cases are being tested.").figures
    assert [(figure.value, figure.of) for figure in figures] == [(34, None), (200, "suspected")]


def test_a_revised_magnitude_is_told_with_the_one_before(page: Recogniser) -> None:
    """Institutes correct themselves."""
    figures = page("The institute has revised the magnitude of the quake to 6.1 from 6.4.").figures
    assert [(figure.value, figure.superseded) for figure in figures] == [(6.1, False), (6.4, True)]


def test_the_year_of_another_disaster_is_no_as_of(page: Recogniser) -> None:
    """A comparison with an older event dates that event alone."""
    text = "The toll rose to 96 over the weekend, the county said, above a 2018 fire that left 85 dead."
    (figure,) = [figure for figure in people(page, text) if figure.value == 96]
    assert not (figure.as_of or "").startswith("2018")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Torvex plans to shed 4,500 of its 45,000 jobs.", [4500]),
        ("Torvex will cut one in ten jobs.", []),
        ("Varlo will cut 40 jobs in Norwich, part of 310 cuts worldwide.", []),
    ],
)
def test_of_jobs_those_that_go_are_counted(page: Recogniser, text: str, told: list[float]) -> None:
    """Neither all that there are nor a ratio is a number of jobs cut."""
    assert [each.value for each in page(text).figures if each.quantity == "jobs" and not each.background] == told


def test_an_earlier_disaster_is_no_earlier_count(page: Recogniser) -> None:
    """The word belongs to the disaster and not to the telling."""
    figures = people(page, "Six died in Peru on Monday. The earlier quakes have killed 423 people there, medics said.")
    assert [figure.superseded for figure in figures] == [False, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials confirmed 120 deaths in Chile. In Peru the count is at 35.", [("dead", 120), ("dead", 35)]),
        ("Dozens died. The agency gave a new national figure on Monday: 34.", [("dead", 34)]),
        ("The clinic counted 11 deaths and the army 33 more. That makes 44.", [("dead", 11), ("dead", 44)]),
        (
            "The toll in Chile is 218. With Peru's 14 dead, both come to 232 together.",
            [("dead", 218), ("dead", 14), ("dead", 232)],
        ),
        ("The number of people who lost their lives has reached 94.", [("dead", 94)]),
        ("The number of confirmed deaths has gone over 2,000.", [("dead", 2000)]),
        ("The fatalities now total 41.", [("dead", 41)]),
        ("The number of people who had been on board was raised to 147 from 132.", [("aboard", 147), ("aboard", 132)]),
        ("The number of deaths had risen to 54, with some 317 people injured.", [("dead", 54), ("injured", 317)]),
        ("The toll is likely to pass 500.", []),
    ],
)
def test_a_figure_may_stand_for_what_was_counted_before(
    page: Recogniser, text: str, expected: list[tuple[str, float]]
) -> None:
    """What "the figure" is of is told before it; what lies ahead is no figure."""
    assert told(people(page, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The walkouts at the two ports involve some 1,270 workers.", [1270]),
        ("Another 560 members leave the job, bringing the total on strike to about 1,830.", [1830]),
        (
            "Some 870 dockers walked out on Monday. Close to 3,400 of the union's 14,600 members are now on strike.",
            [3400],
        ),
        ("The union struck a second plant, adding 500 people to the walkout. About 4,600 members are now out.", [4600]),
        ("The number of nurses on the picket line has reached 1,900.", [1900]),
        ("The industrial action by 4,700 junior doctors forced clinics to close.", [4700]),
        ("The contracts of 1,400 workers run out before the strike.", []),
        ("Some 1,400 members could walk out in six days.", []),
        ("The deal averts a strike by 560 members.", []),
        ("The 800 drivers who had walked out returned to work.", []),
    ],
)
def test_strikers_are_those_who_are_out_all_told(page: Recogniser, text: str, expected: list[float]) -> None:
    """Neither those who may strike nor one walkout of several says how many are on strike."""
    strikers = [figure for figure in people(page, text) if figure.quantity == "strikers" and not figure.background]
    assert [figure.value for figure in strikers] == expected


def sums(page: Recogniser, text: str) -> list[tuple[float, str | None, str | None]]:
    return [(figure.value, figure.unit, figure.of) for figure in page(text).figures if figure.quantity == "money"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norlink closed up 19% at 2.02 francs.", [(2.02, "CHF", "share price")]),
        ("Norlink stock ended the session at CHF1.697.", [(1.697, "CHF", "share price")]),
        ("Shares in Norlink fell on Friday to SFr1.86.", [(1.86, "CHF", "share price")]),
        ("Its shares fell to a record low of 1.55 Swiss francs.", [(1.55, "CHF", "price range")]),
        (
            "They get CHF 0.76/share, a consideration of 3.2 billion francs.",
            [(0.76, "CHF", "per share"), (3.2e9, "CHF", "deal")],
        ),
        ("The deal is worth £1.2bn, or 450 pence per share.", [(1.2e9, "GBP", "value"), (4.5, "GBP", "per share")]),
        ("Baltfer paid 600 million Canadian dollars for the mine.", [(6e8, "CAD", "deal")]),
        ("Baltfer will pay $5 million for polluting the bay.", [(5e6, "USD", None)]),
        ("The offer is far below Norlink's closing price of €18.60.", [(18.6, "EUR", "share price")]),
        ("The 16-billion-franc hole has been filled.", [(1.6e10, "CHF", None)]),
        ("Lumeo was fined Rs 500 crore.", [(5e9, "INR", "fine")]),
        ("Norlink offers US$5bil for Corvo.", [(5e9, "USD", "deal")]),
        (
            "Corvo will issue 489 billion yen ($4.4 billion) of new shares.",
            [(4.89e11, "JPY", "deal"), (4.4e9, "USD", "deal")],
        ),
        (
            "Norlink bid 60 million francs (€62 million) on Monday.",
            [(6e7, "CHF", "deal"), (6.2e7, "EUR", "deal")],
        ),
        ("The board approved an infusion of 38 billion yen.", [(3.8e10, "JPY", "deal")]),
    ],
)
def test_sums_are_of_a_deal_a_share_or_a_closing_price(
    page: Recogniser, text: str, expected: list[tuple[float, str | None, str | None]]
) -> None:
    """Money is told with signs, codes and names; what a share closed at is no price that is offered for it."""
    assert sums(page, text) == expected


def test_a_rate_is_of_what_stands_before_it(page: Recogniser) -> None:
    """The rate for good customers of banks is not that of the central bank."""
    text = "The bank cut its main rate to 6.75%. The prime lending rate falls to 10.25%. The jobless rate rose to 5.1%."
    rates = [(figure.value, figure.of) for figure in page(text).figures]
    assert rates == [(6.75, "interest rate"), (10.25, "prime rate"), (5.1, "unemployment")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kauppa will sell 213 shops to Norrby, the company said.", [213]),
        ("Norrby would take over 579 stores in all.", [579]),
        ("The army will buy 40 tanks from Poland.", [40]),
        ("The storm could destroy 300 houses, forecasters said.", []),
        ("The flood will kill 300 people, the professor said.", []),
    ],
)
def test_a_planned_number_of_things_is_that_number(page: Recogniser, text: str, expected: list[float]) -> None:
    """What somebody will sell or buy is counted; what may be lost, and who will die, is only feared."""
    assert [figure.value for figure in page(text).figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norlink will slash its global workforce by 9,000.", [9000]),
        ("Norlink will trim its headcount by 10 per cent, or 3,400 people.", [3400]),
        ("The bank is to lay off 1,200 staff.", [1200]),
        ("Norlink made 400 workers redundant.", [400]),
        ("At the mill 2,000 people will lose their jobs.", [2000]),
        ("The army fired 30 missiles.", []),
        ("Norlink raised its prices by 40.", []),
    ],
)
def test_who_loses_a_job_counts_as_a_job(page: Recogniser, text: str, expected: list[float]) -> None:
    """A workforce that shrinks, staff laid off and workers made redundant are jobs lost."""
    assert [figure.value for figure in page(text).figures if figure.quantity == "jobs"] == expected


def test_what_a_sentence_adds_up_does_not_stand(page: Recogniser) -> None:
    """Of parts and their sum in one sentence the sum stands."""
    text = "Norlink will cut 2,500 office jobs and 6,500 in factories, which add up to the 9,000 it spoke of."
    assert [figure.value for figure in page(text).figures if not figure.background] == [9000]


def test_a_long_past_time_at_the_head_of_a_sentence_holds_for_the_next_ones(page: Recogniser) -> None:
    """A sentence behind "In August 1978 a storm stalled over the hills" tells of 1978."""
    text = "In August 1978 a storm stalled over the hills. Thirty-three people were killed."
    assert [figure.background for figure in people(page, text)] == [True]
    text = "On Friday a storm stalled over the hills. Thirty-three people were killed."
    assert [figure.background for figure in people(page, text)] == [False]


def test_the_day_of_the_event_is_not_that_of_its_toll(page: Recogniser) -> None:
    """A toll of Wednesday's raid that has risen is not of Wednesday."""
    (toll,) = people(page, "The toll of Wednesday's raid has risen to 27, doctors said on Friday.")
    assert toll.as_of == "2025-03-14"


def test_a_count_of_this_month_is_of_the_day_it_is_told_on(page: Recogniser) -> None:
    """What was counted in the month that still runs is no count of its first day."""
    (found,) = people(page, "Police have arrested 300 people this month, they said.")
    assert found.as_of is None or found.as_of == "2025-03-14"


def test_a_sum_that_another_includes_does_not_stand(page: Recogniser) -> None:
    """The costs of 700 million are told with what they included."""
    text = "Lendia spent 700 million crowns on the pact. The costs included 290 million crowns for the police."
    sums = [figure for figure in page(text).figures if figure.quantity == "money"]
    assert [(figure.value, figure.background) for figure in sums] == [(700_000_000, False), (290_000_000, True)]


def test_the_number_is_that_of_the_headline_or_of_the_same_number_before(page: Recogniser) -> None:
    text = "Some 115 are confirmed dead so far. The list is incomplete, the mayor said. On Sunday the number was 850."
    assert told(people(page, text, title="Those unaccounted for in Tarvo now 1,000"))[-1:] == [("missing", 1000)]
    assert ("missing", 850) in told(people(page, text, title="Those unaccounted for in Tarvo now 1,000"))
    text = "There are 115 confirmed deaths, but 400 are missing. The number has stayed at 115, the chief said."
    assert told(people(page, text)) == [("dead", 115), ("missing", 400), ("dead", 115)]


def test_what_a_page_only_compares_with_or_links_to_is_no_toll_of_it(page: Recogniser) -> None:
    for text in (
        "The flood killed 40. He referred to the Arda disaster, which killed more than 2,700.",
        "The flood killed 40. See also Policeman in Arda kills 2 tourists and a guide",
    ):
        assert [figure.value for figure in people(page, text) if not figure.background] == [40]


def test_a_sign_may_say_more_than(page: Recogniser) -> None:
    (figure,) = people(page, "Nothing more.", title="Toll Soars: 50+ Killed in Tarvo Shooting")
    assert figure.qualifier == "more than"
