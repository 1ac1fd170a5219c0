"""`trainingsveld schema`: the JSON Schema of a case, for the author's own editor."""

import argparse
import sys

from trainingsveld.authoring.schema import schema_text
from trainingsveld.authoring.schema.method import method_schema_text
from trainingsveld.cli.commands import Commands


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of a case, for completion in an editor",
        description="Print the JSON Schema of a case. Editors that know TOML complete and check "
        "a case by it when its first line is `#:schema ./scenario-1.json`.",
    )
    parser.add_argument(
        "--method", action="store_true", help="that of a feedback method, method-1.json"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print it."""
    sys.stdout.write(method_schema_text() if args.method else schema_text())
    return 0
