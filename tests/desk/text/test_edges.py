"""How a report travelled, on the screen."""

from __future__ import annotations

from rich.console import Console

from reportedly.desk.text.edges import SHOWN, edge_lines
from reportedly.model.dossier import DossierPage, Edge, EdgeKind, Evidence
from reportedly.model.statement import PartKind


def printed(*edges: Edge) -> list[str]:
    console = Console(width=120)
    pages = [DossierPage(name, None, None, None) for name in sorted({edge.target for edge in edges}) if name[0] == "p"]
    with console.capture() as out:
        for line in edge_lines(edges, pages):
            console.print(line)
    return [line.strip() for line in out.get().splitlines()]


def test_the_step_with_most_pages_behind_it_comes_first_with_its_words():
    words = (Evidence("p1", PartKind.BODY, (0, 17), "the Herald\nreported"),)
    steps = (
        Edge("p1", "p2", EdgeKind.COPIED, "Fjord Daily has its text from Skerry Post."),
        Edge("Herald", "p1", EdgeKind.CITED, "Skerry Post cites the Herald, of which no page is here.", words),
    )
    assert printed(*steps) == [
        '- Skerry Post cites the Herald, of which no page is here. "the Herald reported"',
        "- Fjord Daily has its text from Skerry Post.",
    ]


def test_what_a_source_said_to_a_page_itself_is_no_step():
    assert printed(Edge("o1", "p1", EdgeKind.SAID, "Skerry Post has it from Jon Vik.")) == []


def test_further_steps_are_counted():
    steps = [Edge("Herald", f"p{at}", EdgeKind.CITED, f"Page {at} cites it.") for at in range(SHOWN + 2)]
    assert printed(*steps)[-1] == "Left out: 2 more steps; --format json has all."


def test_a_circle_of_pages_that_cite_each_other_ends():
    steps = (
        Edge("p1", "p2", EdgeKind.RELAYED, "Two cites one."),
        Edge("p2", "p1", EdgeKind.RELAYED, "One cites two."),
    )
    assert len(printed(*steps)) == 2
