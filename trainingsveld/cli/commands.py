"""What a command needs to add itself to the command line."""

import argparse
from typing import Protocol


class Commands(Protocol):
    """The part of argparse's sub-parsers that commands use."""

    def add_parser(self, name: str, *, help: str, description: str) -> argparse.ArgumentParser:
        """Add a command."""
        ...
