"""`trainingsveld map`: a case as a picture, as rows of text, or as numbers for other programs."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from trainingsveld.authoring.map import (
    Drawing,
    Marks,
    coverage_of_tests,
    draw_case,
    read_moved,
    side_file,
)
from trainingsveld.authoring.map.svg import as_svg
from trainingsveld.authoring.map.walk import reading_order
from trainingsveld.authoring.proof import prove
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNREADABLE, NoCase, add_language, load, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.dialogue import open_case
from trainingsveld.scenario import Scenario, parse_model
from trainingsveld.store.reference import customer_model
from trainingsveld.wording.phrases import phrase

WRONG = 2

Painter = Callable[[Drawing, Marks, Path], None]
"""Draws a map into a PNG file. Raises OSError, or ImportError where Qt cannot be used."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "map",
        help="draw a case: its nodes and the ways between them",
        description="Draw a case. Without --out the map is printed, row by row. Exit code: 0 done, "
        "2 the case has errors or --out is no picture, 3 could not read or write.",
    )
    parser.add_argument("file", metavar="FILE", help="a case file, or the id of a case that ships")
    parser.add_argument("--out", metavar="PICTURE", type=Path, help="write a .svg or a .png")
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="how to print it"
    )
    parser.add_argument(
        "--tests", action="store_true", help="show how much the case's own tests play of it"
    )
    add_language(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Draw the case and print or write it."""
    language: str = args.language
    try:
        found = load(args.file, language)
    except NoCase as no:
        return no.code
    scenario = found.scenario
    assert scenario is not None  # noqa: S101 - load lets no other pass
    moved = read_moved(side_file(found.path), scenario.nodes)
    for note in moved.notes:
        say(phrase(note.code, language, **note.values))
    drawing, marks = draw_case(scenario, moved), _marks(scenario, found.text, tests=args.tests)
    out: Path | None = args.out
    if out is not None:
        return _write(out, drawing, marks, scenario, language, painter=args.painter)
    if args.format == "json":
        print(json.dumps(as_object(scenario, drawing, marks), ensure_ascii=False, indent=1))
    else:
        sys.stdout.write(harmless(as_text(drawing, marks, language)))
    return 0


def _marks(scenario: Scenario, text: str, *, tests: bool) -> Marks:
    """Mark what the proof says of each moment; and, if wanted, what the tests play."""
    case = open_case(scenario, parse_model(customer_model()))
    proof = prove(case, text)
    marks = Marks(
        dead=frozenset(scenario.nodes) - proof.reached,
        traps=proof.traps,
        dead_replies=proof.dead_replies,
    )
    if not tests:
        return marks
    covered = coverage_of_tests(case)
    return replace(marks, warmth=covered.entered, given=covered.given)


def _write(
    out: Path,
    drawing: Drawing,
    marks: Marks,
    scenario: Scenario,
    language: str,
    *,
    painter: Painter | None,
) -> int:
    suffix = out.suffix.lower()
    if suffix not in (".svg", ".png"):
        say(phrase("map_out", language, file=str(out)))
        return WRONG
    try:
        if suffix == ".svg":
            svg = as_svg(drawing, scenario.title, lambda key: phrase(key, language), marks)
            out.write_text(svg, encoding="utf-8", newline="\n")
        elif painter is None:
            raise ImportError("Qt")
        else:
            painter(drawing, marks, out)
    except ImportError as error:
        say(phrase("map_no_picture", language, why=str(error)))
        return UNREADABLE
    except OSError as error:
        why = error.strerror or str(error)
        say(phrase("unreadable_folder", language, folder=str(out.parent), why=why))
        return UNREADABLE
    count = str(len(drawing.nodes))
    print(harmless(phrase("map_written", language, nodes=count, file=str(out))))
    return 0


def as_text(drawing: Drawing, marks: Marks, language: str) -> str:
    """The map as one reads it: every moment, what is special about it, and where it leads."""
    by_id = {node.id: node for node in drawing.nodes}
    rows: list[str] = []
    for name in reading_order(drawing):
        node = by_id[name]
        facts: list[str] = []
        if node.kind != "ordinary":
            key = "map_start" if node.kind == "start" else f"end_{node.kind}"
            facts.append(phrase(key, language))
        if name in marks.dead:
            facts.append(phrase("map_dead", language))
        if name in marks.traps:
            facts.append(phrase("map_trap", language))
        if marks.warmth is not None:
            facts.append(f"{marks.warmth.get(name, 0.0):.0%}")
        rows.append(f"{name} ({', '.join(facts)})\n" if facts else f"{name}\n")
        for edge in drawing.edges:
            if edge.source != name:
                continue
            label = ", ".join(edge.replies)
            if edge.kind == "silence":
                label = phrase("map_silence", language, seconds=edge.label)
            elif edge.kind == "otherwise":
                label = phrase("map_by_itself", language)
            back = f"{phrase('map_back', language)} " if edge.back else ""
            rows.append(f"    {label} → {back}{edge.target}\n")
    return "".join(rows)


def as_object(scenario: Scenario, drawing: Drawing, marks: Marks) -> dict[str, object]:
    """The map for other programs; places and sizes in units, y downwards."""
    warmth = marks.warmth
    nodes = [
        {
            "id": node.id, "kind": node.kind, "words": node.words, "x": node.x, "y": node.y,
            "moved": node.moved, "dead": node.id in marks.dead,
            "trap": node.id in marks.traps,
            "played": None if warmth is None else warmth.get(node.id, 0.0),
        }
        for node in drawing.nodes
    ]  # fmt: skip
    edges = [
        {
            "from": edge.source, "to": edge.target, "kind": edge.kind, "back": edge.back,
            "replies": list(edge.replies), "label": edge.label,
            "curve": [[round(x, 1), round(y, 1)] for x, y in edge.curve],
        }
        for edge in drawing.edges
    ]  # fmt: skip
    return {"scenario": scenario.id, "box": list(drawing.box), "nodes": nodes, "edges": edges}
