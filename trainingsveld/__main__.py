"""`python -m trainingsveld`: without a command the app opens; without a screen the sample plays."""

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from trainingsveld.authoring.map import Drawing, Marks
    from trainingsveld.scenario import Scenario

INTERRUPTED = 130
"""The exit code for Ctrl+C, as shells have it."""


def main() -> int:
    """Start whatever was asked for; Ctrl+C ends it at any moment, without a word."""
    try:
        return _start()
    except KeyboardInterrupt:
        return INTERRUPTED


def _start() -> int:
    from trainingsveld.cli.screen import has_screen  # noqa: PLC0415 - each start loads its own half

    if len(sys.argv) > 1:
        from trainingsveld.cli.command_line import main as command_line  # noqa: PLC0415

        return command_line(sys.argv[1:], painter=_draw_map, opener=_open_app, printer=_write_cards)
    if not has_screen():
        from trainingsveld.cli.command_line import main as command_line  # noqa: PLC0415

        return command_line(["demo"])
    return _open_app()


def _open_app(file: "Path | None" = None) -> int:
    """Open the window, with a file to edit if there is one."""
    gc.disable()  # nothing of the start is garbage; app.collector takes over
    from trainingsveld.process.told_to_end import ToldToEnd  # noqa: PLC0415 - the window's half

    with ToldToEnd() as told:
        from trainingsveld.app import main as app  # noqa: PLC0415

        app(file, told)
    return INTERRUPTED if told.by_hand else 0


def _draw_map(drawing: "Drawing", marks: "Marks", file: "Path") -> None:
    """Lend the command line the widgets, for the one picture that needs them."""
    from trainingsveld.app.map_picture import draw_map  # noqa: PLC0415 - loads Qt

    draw_map(drawing, marks, file)


def _write_cards(scenarios: "Sequence[Scenario]", language: str, file: "Path") -> int:
    """Lend the command line the painter of cards."""
    from trainingsveld.app.paper_cards import write_cards  # noqa: PLC0415 - loads Qt

    return write_cards(scenarios, language, file)


if __name__ == "__main__":
    sys.exit(main())
