"""What a mouse can do keys can do, and a screen reader is told."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from trainingsveld.ui.look import (
    ChoiceButton,
    HoldButton,
    PrimaryButton,
    SearchField,
    TensionCurve,
    TextBox,
    Toggle,
)
from trainingsveld.ui.look.specimen import Specimen


def key(widget, kind, code, *, repeat=False):
    event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, "", repeat)
    QApplication.sendEvent(widget, event)


def press(widget, code=Qt.Key.Key_Space, *, repeat=False):
    key(widget, QEvent.Type.KeyPress, code, repeat=repeat)


def release(widget, code=Qt.Key.Key_Space, *, repeat=False):
    key(widget, QEvent.Type.KeyRelease, code, repeat=repeat)


@pytest.fixture
def hold(qtbot, theme):
    made = HoldButton()
    made.heard = []
    made.pressed_down.connect(lambda: made.heard.append("down"))
    made.let_go.connect(lambda: made.heard.append("up"))
    qtbot.addWidget(made)
    return made


def test_space_held_talks_until_it_is_let_go(qtbot, hold):
    press(hold)
    assert hold.is_held
    release(hold)
    qtbot.waitUntil(lambda: hold.heard == ["down", "up"])


@pytest.mark.parametrize("seen", [True, False], ids=["seen as repeats", "torn apart by X11"])
def test_repeats_of_a_held_key_are_not_presses(qtbot, hold, seen):
    press(hold)
    for _ in range(20):
        release(hold, repeat=seen)
        press(hold, repeat=seen)
    assert hold.heard == ["down"]
    release(hold)
    qtbot.waitUntil(lambda: hold.heard == ["down", "up"])


def test_the_mouse_does_the_same(qtbot, hold):
    qtbot.mousePress(hold, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(hold, Qt.MouseButton.LeftButton, pos=QPoint(500, 500))
    assert hold.heard == ["down", "up"]


@pytest.mark.parametrize("away", ["hide", "disable", "focus"])
def test_who_can_no_longer_let_go_has_let_go(qtbot, hold, away):
    window = QWidget()
    column = QVBoxLayout(window)
    other = PrimaryButton("anders")
    column.addWidget(hold)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    hold.setFocus()
    qtbot.waitUntil(hold.hasFocus)
    press(hold)
    if away == "hide":
        hold.hide()
    elif away == "disable":
        hold.setEnabled(False)
    else:
        other.setFocus()
    assert hold.heard == ["down", "up"]
    release(hold)
    assert hold.heard == ["down", "up"]
    hold.setParent(None)


def test_pressing_twice_works_for_who_cannot_hold(qtbot, hold):
    hold.set_toggle(True)
    press(hold)
    release(hold)
    qtbot.waitUntil(lambda: not hold.is_held)
    assert hold.heard == ["down"]
    hold.set_recording(True)
    press(hold)
    release(hold)
    assert hold.heard == ["down", "up"]


def test_a_disabled_microphone_does_not_begin(hold):
    hold.setEnabled(False)
    hold.press_hold()
    assert hold.heard == []


def test_its_name_says_what_it_does_now(hold):
    names = [hold.accessibleName()]
    hold.set_recording(True)
    names.append(hold.accessibleName())
    hold.set_toggle(True)
    names.append(hold.accessibleName())
    assert len(set(names)) == 3
    role = QAccessible.queryAccessibleInterface(hold).role()
    assert role in (QAccessible.Role.Button, QAccessible.Role.CheckBox)


def test_arrow_keys_go_along_the_turns(qtbot, theme):
    curve = TensionCurve(selectable=True)
    qtbot.addWidget(curve)
    curve.show_turns([6, 7, 8, 5])
    chosen = []
    curve.chosen.connect(chosen.append)
    for code in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left):
        press(curve, code)
    press(curve, Qt.Key.Key_End)
    assert chosen == [3, 2, 0, 3]
    assert curve.selected() == 3


def test_a_click_takes_the_nearest_turn(qtbot, theme):
    curve = TensionCurve(selectable=True)
    qtbot.addWidget(curve)
    curve.resize(300, 136)
    curve.show_turns([6, 7, 8])
    chosen = []
    curve.chosen.connect(chosen.append)
    qtbot.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(290, 60))
    qtbot.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(5, 60))
    assert chosen == [2, 0]


def test_a_curve_only_to_look_at_takes_no_keys(qtbot, theme):
    curve = TensionCurve()
    qtbot.addWidget(curve)
    curve.show_turns([6, 7])
    press(curve, Qt.Key.Key_Left)
    assert curve.selected() is None
    assert curve.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_curve_says_its_numbers(qtbot, theme):
    curve = TensionCurve()
    qtbot.addWidget(curve)
    curve.show_turns([6, 8, 9], old=[[7, 8], [5, 4]])
    said = curve.accessibleDescription()
    for part in ("9 of 10", "D: threatens", "6, 8, 9", "5, 4"):
        assert part in said


@pytest.mark.parametrize("code", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_toggle_switches_by_key(qtbot, theme, code):
    toggle = Toggle("Ondertiteling & geluid")
    qtbot.addWidget(toggle)
    press(toggle, code)
    release(toggle, code)
    assert toggle.isChecked()
    assert toggle.accessibleName() == toggle.text() == "Ondertiteling & geluid"


@pytest.mark.parametrize("make", [PrimaryButton, ChoiceButton])
def test_enter_presses_a_button_once(qtbot, theme, make):
    button = make("Verder & klaar")
    qtbot.addWidget(button)
    clicks = []
    button.clicked.connect(lambda: clicks.append(1))
    press(button, Qt.Key.Key_Return)
    press(button, Qt.Key.Key_Return, repeat=True)
    assert clicks == [1]
    assert button.text() == "Verder & klaar"


def test_escape_empties_the_search_and_only_then_passes(qtbot, theme):
    search = SearchField("Zoek")
    qtbot.addWidget(search)
    search.setText("boos")
    press(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert search.accessibleName() == "Zoek"


def test_tab_leaves_a_text_box(qtbot, theme):
    box = TextBox("Wat zag je?")
    qtbot.addWidget(box)
    assert box.tabChangesFocus()


def test_everything_that_takes_the_focus_has_a_name(qtbot, theme):
    page = Specimen()
    qtbot.addWidget(page)
    takers = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and type(widget).__module__ != "PySide6.QtWidgets"
    ]
    assert len(takers) > 20
    assert [widget for widget in takers if not widget.accessibleName()] == []
