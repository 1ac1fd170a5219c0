"""The cards for the table, for the command line: painted without a window."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from trainingsveld.scenario import Scenario
from trainingsveld.ui.afternoon.cards import as_pdf, cards_for
from trainingsveld.ui.language import Language


def write_cards(scenarios: Sequence[Scenario], language: str, file: Path) -> int:
    """Write the PDF, and give how many cards are in it. Raises OSError. No screen is needed."""
    if not QApplication.instance():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind
    spoken = Language(application, language)
    try:
        cards = cards_for(scenarios)
        file.write_bytes(as_pdf(cards))
    finally:
        spoken.close()
    return len(cards)
