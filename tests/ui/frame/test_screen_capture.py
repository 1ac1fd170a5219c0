"""Hiding from screen captures: what each level wants, asked once, honest where it cannot be."""

import sys

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from trainingsveld.app.captures import Captures
from trainingsveld.privacy import Level
from trainingsveld.session import Phase, State
from trainingsveld.ui.screen_capture import asks, hide_from_capture
from trainingsveld.ui.view_now import hides_now

HIDDEN = {
    Level.OPEN: set(),
    Level.TEAM: {"feedback"},
    Level.CONFIDENTIAL: {"feedback", "result", "playback"},
    Level.EPHEMERAL: {"feedback", "result", "playback", "briefing"},
}


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def scene(name, level):
    if name == "playback":
        return State(level=level, phase=Phase.FEEDBACK, playing="c1")
    return State(level=level, phase=Phase(name))


@pytest.mark.parametrize("level", Level)
def test_each_level_hides_what_its_table_says(level):
    scenes = ("briefing", "listening", "choosing", "feedback", "result", "playback", "new", "done")
    assert {name for name in scenes if hides_now(scene(name, level))} - {"playback"} == (
        HIDDEN[level] - {"playback"}
    )
    if level is not Level.TEAM:
        assert hides_now(scene("playback", level)) is ("playback" in HIDDEN[level])


def test_it_is_asked_when_it_changes_and_taken_back_in_the_end(window):
    asked = []

    def ask(number, hide):
        assert number == int(window.winId())
        asked.append(hide)
        return True

    captures = Captures(window, ask)
    state = State(level=Level.CONFIDENTIAL, phase=Phase.LISTENING)
    for phase in (Phase.LISTENING, Phase.FEEDBACK, Phase.FEEDBACK, Phase.RESULT, Phase.LISTENING):
        captures.see(replace(state, phase=phase))
    captures.see(replace(state, phase=Phase.FEEDBACK))
    captures.left()
    assert asked == [True, False, True, False]


@pytest.mark.parametrize(
    ("taken", "outcome"), [(True, "hidden"), (False, "refused"), (OSError, "refused")]
)
def test_what_came_of_it_is_told(window, taken, outcome):
    def ask(_number, _hide):
        if taken is OSError:
            raise OSError
        return taken

    assert hide_from_capture(window, hide=True, ask=ask) == outcome


def test_where_it_cannot_be_asked_it_says_so(window):
    assert hide_from_capture(window, hide=True) == "not-available"
    assert asks("linux", "xcb") is None
    assert asks("win32", "offscreen") is None
    assert asks("win32", "windows") is not None
    assert asks("darwin", "cocoa") is not None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one of the two is there")
def test_a_system_without_the_call_refuses(window):
    for system, screen in (("win32", "windows"), ("darwin", "cocoa")):
        assert hide_from_capture(window, hide=True, ask=asks(system, screen)) == "refused"
