"""The specimen page, drawn to docs/gallery/look: the pictures are the documentation of the look."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from trainingsveld.ui.look import LookButton, Pill, PlainText
from trainingsveld.ui.look.specimen import Specimen

GALLERY = Path(__file__).parents[3] / "docs" / "gallery" / "look"


def settle(page):
    """Let the layouts come to rest, as they would on a screen."""
    page.show()
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def test_draw(qtbot, scheme):
    page = Specimen()
    qtbot.addWidget(page)
    page.resize(1280, 2330)
    settle(page)
    GALLERY.mkdir(parents=True, exist_ok=True)
    assert page.grab().save(str(GALLERY / f"specimen-{scheme}.png"))


@pytest.mark.parametrize("width", [820, 1280])
def test_it_holds_with_words_40_percent_longer(qtbot, theme, width):
    page = Specimen(longer=1.4)
    qtbot.addWidget(page)
    page.resize(width, 2600)
    settle(page)
    for label in page.findChildren(PlainText):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for widget in [*page.findChildren(LookButton), *page.findChildren(Pill)]:
        high = widget.sizeHint().height()
        if widget.hasHeightForWidth():
            high = widget.heightForWidth(widget.width())
        assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
        assert widget.height() >= high, widget.text()
