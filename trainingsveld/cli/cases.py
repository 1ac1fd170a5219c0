"""`trainingsveld cases`: list the library."""

import argparse

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import add_language
from trainingsveld.cli.terminal import harmless
from trainingsveld.store import Library, find_home
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.packs import Packs
from trainingsveld.store.siblings import Siblings, grouped, in_language
from trainingsveld.wording.phrases import phrase


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "cases", help="list the cases", description="List the cases of the library."
    )
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """List them; 2 when one of them cannot be read or has errors."""
    home = find_home()
    cases = grouped(Library((SHIPPED, home.cases), Packs(home.packs)).cases())
    for siblings in cases:
        print(harmless(_row(siblings, arguments.language)))
    return 2 if any(siblings[0].scenario is None for siblings in cases) else 0


def _row(siblings: Siblings, language: str) -> str:
    case = in_language(siblings, language)
    scenario = case.scenario
    if not case.readable:
        return phrase("case_closed", language, file=str(case.path))
    if scenario is None:
        count = str(sum(finding.severity == "error" for finding in case.findings))
        return phrase("case_broken", language, file=str(case.path), count=count)
    return phrase(
        "case_row",
        language,
        id=scenario.id,
        title=scenario.title,
        language=", ".join(one.scenario.language for one in siblings if one.scenario),
        difficulty=str(scenario.difficulty),
        minutes=str(scenario.minutes),
        nodes=str(len(scenario.nodes)),
    )
