"""`python -m trainingsveld`: without a command the app opens; without a screen the sample plays."""

import gc
import sys

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
        from trainingsveld.cli import main as command_line  # noqa: PLC0415

        return command_line(sys.argv[1:])
    if not has_screen():
        from trainingsveld.cli import main as command_line  # noqa: PLC0415

        return command_line(["demo"])
    gc.disable()  # nothing of the start is garbage; app.collector takes over
    from trainingsveld.app import main as app  # noqa: PLC0415

    return app()


if __name__ == "__main__":
    sys.exit(main())
