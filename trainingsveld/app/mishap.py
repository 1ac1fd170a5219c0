"""Bugs: said on the screen in one sentence, written to standard error whole, and survived."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Self

logger = logging.getLogger(__name__)


class Mishaps:
    """While it is entered, an exception nobody caught is told instead of ending the program.

    The log is written before anything is drawn, so the session is kept whatever a page does.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._telling = False

    def __enter__(self) -> Self:
        self._before = sys.excepthook
        sys.excepthook = self._caught
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Windows: the first one is closing the app already
            return
        logger.error("a bug", exc_info=(kind, error, trace))
        if self._telling:
            return
        self._telling = True
        try:
            self._tell(f"{kind.__name__}: {error}")
        finally:
            self._telling = False
