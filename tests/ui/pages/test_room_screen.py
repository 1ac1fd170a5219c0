"""The screen for the room: what everybody may see, and nothing else, at every step."""

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.acted import Acted
from tests.ui.afternoon_scenes import choosing
from tests.ui.desk import FakeDesk
from tests.ui.room_walk import leaks, words_on
from tests.ui.walled import WalledMachine
from tests.ui.walled import wall as wall_window
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    AgreeAction,
    CallTimeOut,
    ChooseNote,
    GiveMinute,
    GoOn,
    ListenTo,
    OpenCurtain,
    PassTask,
    PrepareClosing,
    Resume,
    SetMark,
    StartAnswer,
    Stretch,
)
from trainingsveld.session.projection import Projection, projection
from trainingsveld.store import Settings
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.room_screen.place import RoomPlace
from trainingsveld.ui.room_screen.window import RoomWindow
from trainingsveld.ui.window import MainWindow

CASE = "salaris-niet-betaald"
GROUP = ("Chantal", "Bram", "Aïsha", "Daan")


@pytest.fixture
def wall(qtbot):
    def make(acted):
        made = RoomWindow(acted.room, CallClock())
        qtbot.addWidget(made)
        made.render_projection(projection(acted.state))
        return made

    return make


@pytest.fixture
def main(qtbot):
    made = MainWindow(FakeDesk(Settings(welcomed=True, language="en")))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.leave_session()


def follow(window, acted, *commands):
    acted.send(*commands)
    window.render_projection(projection(acted.state))


@pytest.mark.parametrize("naming", Naming)
def test_not_a_private_word_is_on_it_at_any_step_of_a_round(wall, naming):
    acted = Acted(CASE, *GROUP, level=Level.TEAM, naming=naming)
    window, seen = wall(acted), []

    def look():
        assert leaks(window, acted.state, acted.room) == []
        seen.append(projection(acted.state).scene)

    acted.start()
    look()
    acted.typed("geheim getypt antwoord")
    look()
    acted.play("feeling", aloud=False).send(SetMark("", 7), CallTimeOut())
    look()
    acted.send(Resume()).whole_call(0)
    look()
    number = 0
    while task := acted.state.round.task:
        if acted.state.round.curtain:
            acted.send(OpenCurtain())
        elif task.step.kind == "note":
            number += 1
            acted.note(f"alleen voor later {number}")
        elif task.step.kind == "reveal":
            acted.reveal().send(GoOn())
        elif task.step.kind == "choose":
            acted.send(ChooseNote(len(acted.state.round.notes) - 1))
        elif task.step.kind == "action":
            acted.send(AgreeAction(acted.room.keep("stille actie"), "p1", "2026-12-01"))
        else:
            acted.send(PassTask())
        look()
    acted.send(PrepareClosing())
    look()
    assert {"call", "quiet", "step", "handing-over", "over"} <= set(seen)


def test_what_is_read_together_can_be_read_there_and_only_then(wall):
    acted = Acted(CASE, "Chantal", "Bram", level=Level.TEAM).whole_call(0)
    window = wall(acted)
    acted.until("reveal", "eigen vraag", "eigen werkte", "gezien door Bram", "aanbod van Bram")
    follow(window, acted)
    assert "Bram: gezien door Bram" in window._body.text()
    assert "eigen vraag" not in words_on(window)
    acted.until("choose")
    follow(window, acted)
    assert "gezien door Bram" not in words_on(window)


def test_without_names_a_note_there_has_none(wall):
    acted = Acted(CASE, *GROUP, level=Level.TEAM, naming=Naming.NAMELESS).whole_call(0)
    acted.until("reveal", "a", "b", "eerste", "tweede", "derde")
    window = wall(acted)
    assert "eerste" not in words_on(window)
    follow(window, acted.reveal())
    assert "eerste" in window._body.text()
    assert "Bram" not in window._body.text()


def test_where_nothing_stays_nobody_is_named(wall):
    acted = Acted(CASE, "Chantal", "Bram", level=Level.EPHEMERAL).start()
    window = wall(acted)
    assert "Chantal" not in words_on(window)
    assert window._seats._cards[1]._name.accessibleName() == "Observer 1"


def test_in_a_call_it_has_the_line_the_mood_and_who_watches_for_what(wall):
    acted = Acted(CASE, *GROUP).start(heard=False)
    window = wall(acted)
    assert acted.state.said.text in window._body.text()
    assert "speaks" in window._head.text()
    follow(window, acted.heard())
    assert window._head.text() == "Chantal, take your time. Silence is fine."
    criteria = acted.state.case.scenario.criteria
    assert next(iter(criteria.values())).text in window._seats._cards[1]._watches.text()
    acted.send(StartAnswer(acted.room.new_clip()))
    follow(window, acted)
    assert not window._recording.isHidden()


def test_neither_tip_nor_answers_nor_reasons_are_on_it(wall):
    acted = Acted(CASE, *GROUP).start().play("limit-rule")
    window, scenario = wall(acted), acted.state.case.scenario
    shown = words_on(window)
    assert scenario.goal not in shown
    assert not any(reply.say in shown for node in scenario.nodes.values() for reply in node.replies)
    assert not any(reason in shown for reason in acted.state.turns[0].because)


def test_while_you_listen_back_it_says_so_and_no_more(wall):
    acted = Acted(CASE, "Chantal", "Bram").whole_call(0)
    acted.send(ListenTo((Stretch(0, 0, "line"),)))
    window = wall(acted)
    assert window._body.text() == "We listen back together."
    assert acted.state.turns[0].said.text not in words_on(window)


def test_it_draws_what_it_was_never_told(wall):
    window = wall(Acted(CASE, *GROUP))
    window.render_projection(Projection())
    assert window._body.text() == "We go on in a moment."
    assert window._seats.isHidden()


def test_twelve_people_with_long_names_stay_on_the_wall(wall, settle):
    acted = Acted(CASE, *[f"Maximiliaan-Alexander de {n}e van Oranje 🐝" for n in range(12)])
    window = wall(acted.start(heard=False))
    window.resize(1280, 800)
    window.show()
    settle()
    assert window.width() == 1280
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800


def test_a_long_text_is_smaller_and_all_of_it_there(wall, qtbot, settle):
    acted = Acted(CASE, *GROUP).start(heard=False)
    window = wall(acted)
    window.show()
    settle()
    window._body.setText("Lang " * 300)
    assert window._body.heightForWidth(window._body.width()) <= window._body.height()
    window._body.setText("Kort.")
    assert window._body._scale == 1.25


def test_nothing_private_is_on_it_whatever_anybody_does(qtbot):
    class Walled(WalledMachine):
        window = wall_window()

    qtbot.addWidget(Walled.window)
    few = settings(max_examples=4, stateful_step_count=40, deadline=None)
    run_state_machine_as_test(Walled, settings=few)


def test_p_shows_it_follows_the_session_and_takes_it_off_again(main):
    assert not main._session_keys.actions["room-screen"].isEnabled()
    acted = Acted(CASE, *GROUP).start(heard=False)
    main.enter_session(acted.send, acted.room)
    main.render_state(acted.state)
    sent = len(acted.sent)
    QTest.keyClick(main, Qt.Key.Key_P)
    window = main._beside.room_screen._window
    assert window.isFullScreen()
    assert acted.state.said.text in window._body.text()
    QTest.keyClick(window, Qt.Key.Key_P)
    assert not window.isVisible()
    QTest.keyClick(main, Qt.Key.Key_P)
    window.close()
    assert not window.isVisible()
    assert len(acted.sent) == sent
    acted.send(CallTimeOut())
    main.render_state(acted.state)
    assert "quiet" in window._body.text()
    main._own.record(main._desk.cases()[0])  # where P is another key
    assert not main._session_keys.actions["room-screen"].isEnabled()
    main.leave_session()
    assert main._beside.room_screen is None


def test_a_display_that_goes_takes_it_off_and_says_so(main):
    acted = Acted(CASE, *GROUP).start()
    main.enter_session(acted.send, acted.room)
    main.render_state(acted.state)
    main._beside.room_screen.display_removed(QGuiApplication.primaryScreen())
    assert main._notices.codes() == ()
    main._beside.swap_room_screen()
    main._beside.room_screen.display_removed(QGuiApplication.primaryScreen())
    assert not main._beside.room_screen.is_shown()
    assert main._notices.codes() == ("display-gone",)
    main._beside.swap_room_screen()
    assert main._beside.room_screen.is_shown()


def test_a_minute_more_is_more_on_the_wall_too(wall):
    acted = Acted(CASE, *GROUP).whole_call(0)
    window = wall(acted)
    ring, before = window._timer._ring, acted.state.round.task.step.seconds
    for _ in range(before + 10):
        window._timer._second()
    assert ring.words() == "+0:10"
    acted.send(GiveMinute())
    for _ in range(2):  # drawn twice it is given once
        window.render_projection(projection(acted.state))
    assert ring.words() == "0:50"
    acted.note("gezien")
    assert acted.state.round.more == 0, "the next task has its own"


@pytest.mark.parametrize(("chosen", "displays"), [(True, 2), (True, 1), (False, 2)])
def test_a_group_finds_it_open_where_there_is_a_second_display_and_that_was_chosen(
    main, monkeypatch, chosen, displays
):
    acted = choosing()
    place = RoomPlace(main, acted.room, lambda: None, by_itself=chosen)
    monkeypatch.setattr(RoomPlace, "has_display_of_its_own", lambda _: displays > 1)
    place.render_state(acted.state)
    assert place.is_shown() is (chosen and displays > 1)
    if place.is_shown():
        place.swap()
        place.render_state(acted.state)
        assert not place.is_shown(), "taken off it stays off"
    place.close()
