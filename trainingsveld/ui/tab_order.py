"""Tab goes through a page in the order in which it is read."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def chain(stops: Iterable[QWidget]) -> None:
    """Have Tab go along these; to be called again whenever some of them were made anew."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
