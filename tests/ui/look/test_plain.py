"""Text that is not ours is shown as it is, and whole."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from trainingsveld.ui.look import Card, PlainText, ScrollColumn, current_tokens

LONG = (
    "Ik zit hier met tachtig mensen zonder salaris, en vanochtend is de hele batch geweigerd "
    "zonder dat iemand ons heeft gebeld. Wat gaan jullie daar vandaag nog aan doen?"
)


def needed(label: PlainText) -> int:
    """The height the words take at the label's width, measured without the label."""
    room = QRect(0, 0, label.width(), 100_000)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    return QFontMetrics(label.font()).boundingRect(room, int(flags), label.text()).height()


def test_mark_up_is_shown_literally(qtbot, theme):
    label = PlainText("<b>vet</b> & <img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>vet</b> & <img src='file:///etc/passwd'>"
    as_it_is = label.natural_width()
    label.setText("vet & ")
    assert as_it_is > 3 * label.natural_width()


@pytest.mark.parametrize("width", [200, 260, 320, 400, 500, 600])
@pytest.mark.parametrize("kind", ["small", "body", "heading", "title"])
def test_nothing_is_cut_off_in_nested_layouts(qtbot, theme, width, kind):
    label = PlainText(LONG, kind)
    card = Card()
    inner = QHBoxLayout()
    inner.addWidget(QLabel("x"))
    inner.addWidget(label, 1)
    card.column.addLayout(inner)
    page = ScrollColumn(margins=0)
    page.column.addWidget(card)
    page.column.addWidget(PlainText("slot"))
    qtbot.addWidget(page)
    page.resize(width, 120)
    page.show()
    qtbot.waitUntil(lambda: label.height() >= needed(label))


def test_nothing_is_cut_off_in_a_stack_of_pages(qtbot, theme):
    label = PlainText(LONG, "title")
    stack, page, whole = QStackedWidget(), QWidget(), QWidget()
    QVBoxLayout(page).addWidget(label)
    stack.addWidget(page)
    QVBoxLayout(whole).addWidget(stack)
    qtbot.addWidget(whole)
    whole.resize(320, 60)
    whole.show()
    qtbot.waitUntil(lambda: label.height() >= needed(label))


def test_the_height_shrinks_again_when_there_is_room(qtbot, theme):
    label = PlainText(LONG)
    page = ScrollColumn(margins=0)
    page.column.addWidget(label)
    page.column.addStretch()
    qtbot.addWidget(page)
    page.resize(220, 400)
    page.show()
    qtbot.waitUntil(lambda: label.height() >= needed(label) > 80)
    page.resize(900, 400)
    qtbot.waitUntil(lambda: label.height() <= needed(label) + 4)


def test_a_word_without_end_does_not_widen_the_page(qtbot, theme):
    label = PlainText("a" * 500)
    qtbot.addWidget(label)
    assert label.text() == "a" * 500
    assert label.minimumSizeHint().width() < 320


def test_letters_can_be_made_twice_as_large(qtbot, theme):
    label = PlainText(LONG)
    qtbot.addWidget(label)
    small = label.heightForWidth(400)
    label.set_scale(2.0)
    assert label.font().pixelSize() == 28
    assert label.heightForWidth(400) > 3 * small


def test_the_colour_follows_the_scheme(qtbot, theme):
    label = PlainText("rustig", ink="muted")
    qtbot.addWidget(label)
    light = label.palette().windowText().color()
    assert light == current_tokens().ink("muted")
    theme.use("dark")
    assert label.palette().windowText().color() == current_tokens().ink("muted") != light


def test_selectable_text_takes_the_focus_and_gives_the_keyboard_a_way_in(qtbot, theme):
    label = PlainText("kopieer mij", selectable=True)
    qtbot.addWidget(label)
    assert label.focusPolicy() & Qt.FocusPolicy.ClickFocus
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
