import pytest

from reportedly.language.datelines import end_of_dateline


@pytest.mark.parametrize(
    "dateline",
    [
        "TURKU - ",
        "Halva Space Center (Norland) (Northwire) - ",
        "TURKU and PORT HALVA, March 14, 2025 - ",
        "TURKU and PORT HALVA, March 14, 2025 /Northwire/ -- ",
        "TURKU, March 14 (Northwire) - ",
        "PORT HALVA, Sarland (NW) — ",
        "TURKU/VELORA (Northwire) -- ",
        "Turku (Northwire) – ",
        "Turku, Mar. 14 (Northwire) -- ",
        "(Northwire) -- ",
        "March 14 (Northwire) - ",
        "Turku, 14 March 2025 – ",
        "Turku/Velora, March 14, 2025 - ",
        "TURKU, March 14. /NORTHWIRE/. ",
        "TURKU/VELORA, March 14. /NW/. ",
        "TURKU, March 14: ",
        "TURKU. March 14 (Northwire) - ",
        "Port Halva, Mar 14 (NW).- ",
        "Turku, NWA - ",
        "RIA DE TURKU - ",
        "SÃO TURKU, March 14 - ",
        "TURKU, Sarl.--(NORTH WIRE)--",
        "TURKU (AP)  ",
        "Turku, Ohio — ",
        "Halva Mills, W.Va. - ",
        "The dam was full. Port Halva, N.Y. — ",
        "TURKU, Sarl. and Port Halva, Sarl. - March 14, 2025 - ",
        "TURKU, March 14, 2025 /NWNewswire/ -- ",
        "Northwire | Updated: 14-03-2025 13:05 IST. TURKU, March 14 (Northwire) - ",
        "NEW DELHI: ",
        "14 Mar 2025 06:55PM. KIEV: ",
        "LAHORE: ",
    ],
)
def test_the_story_begins_behind_a_dateline(dateline: str) -> None:
    line = f"{dateline}A ferry sank off the coast on Friday, the coast guard said - the third this year."
    assert end_of_dateline(line) == len(dateline)


@pytest.mark.parametrize(
    "line",
    [
        "ROE: The ferry sank.",
        "SOFIA: I am glad of it.",
        "Dan Lind, Ohio — The mill must stay open, he said.",
        "UPDATE: The ferry sank.",
        "PERU: The ferry sank.",
        "NATO - the alliance - said on Friday that it would send ships.",
        "Ada Berg (D-CA) - the speaker - will come.",
        "A ferry sank off the coast - The Herald says it is the third.",
        "The COVID-19 cases rose.",
        "TURKU - ",
        "He lives in Turku, Ohio — Ann Roe does not.",
        "Ann Roe, Mayor — The ferry sank.",
        "Friday, 14 March 2025 – The trial opens.",
        "",
    ],
)
def test_other_dashes_and_brackets_are_no_dateline(line: str) -> None:
    assert end_of_dateline(line) == 0
