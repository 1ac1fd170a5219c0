"""The window before the program is loaded, and what it holds after that."""

import subprocess
import sys

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.ui.frame import Frame
from trainingsveld.ui.look import DARK, LIGHT


def colours(frame):
    picture = frame.grab().toImage()
    return picture.pixelColor(5, 5), picture.pixelColor(600, 400)


def test_it_comes_up_in_the_colours_of_the_settings(qtbot):
    for mode, scheme in (("light", LIGHT), ("dark", DARK)):
        frame = Frame(mode, rail=True)
        qtbot.addWidget(frame)
        frame.come_up()
        assert frame.isVisible()
        assert colours(frame) == (QColor(scheme.rail), QColor(scheme.background))


def test_the_first_start_has_no_rail(qtbot):
    frame = Frame("light", rail=False)
    qtbot.addWidget(frame)
    assert colours(frame) == (QColor(LIGHT.background), QColor(LIGHT.background))


def test_whoever_closes_it_while_the_program_loads_is_heard(qtbot):
    frame = Frame("light", rail=True)
    qtbot.addWidget(frame)
    frame.come_up()
    frame.close()
    assert frame.isVisible()
    assert frame.closed_early
    frame.hold(QWidget())
    assert frame.close()


def test_what_it_holds_fills_it_and_keeps_its_least_size(qtbot):
    frame, content = Frame("light", rail=True), QWidget()
    qtbot.addWidget(frame)
    content.setMinimumSize(820, 520)
    frame.hold(content)
    frame.come_up()
    assert content.size() == frame.size()
    frame.resize(100, 100)
    assert (frame.width(), frame.height()) == (820, 520)


def test_what_had_the_focus_in_it_has_it_in_the_window(qtbot):
    frame, content = Frame("light", rail=True), QWidget()
    qtbot.addWidget(frame)
    first, second = QLineEdit(content), QLineEdit(content)
    second.setFocus()
    frame.come_up()
    frame.activateWindow()
    frame.hold(content)
    content.show()
    qtbot.waitUntil(second.hasFocus)
    assert not first.hasFocus()


def test_the_rest_of_the_program_is_not_loaded_before_it():
    later = ("asyncio", "numpy", "trainingsveld.session", "trainingsveld.scenario")
    asked = f"import sys, trainingsveld.app; print([n for n in {later} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_it_stays_within_a_small_screen_with_its_title_above_it(qtbot):
    frame = Frame("light", rail=True)
    qtbot.addWidget(frame)
    screen = frame.screen().availableSize()
    assert (screen.width(), screen.height()) == (800, 800)
    assert (frame.width(), frame.height()) == (800, 760)
