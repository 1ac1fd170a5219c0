"""The actor's window: says when a line was said, may choose, and can be closed without harm."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.acted import Acted
from tests.ui.desk import FakeDesk
from trainingsveld.session import CallTimeOut, ChooseReply, EndCall, Phase, SkipLine, StartAnswer
from trainingsveld.store import Settings
from trainingsveld.ui.actor.moves import moves
from trainingsveld.ui.actor.window import ActorWindow
from trainingsveld.ui.look import PrimaryButton
from trainingsveld.ui.window import MainWindow


@pytest.fixture
def acted():
    return Acted("salaris-niet-betaald", "Chantal", "Bram", actor=True).start(heard=False)


@pytest.fixture
def window(qtbot, acted):
    made = ActorWindow(acted.send)
    qtbot.addWidget(made)
    made.show()
    return acted.show(made)


def press(window, key):
    QTest.keyClick(window, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_said_lets_the_call_go_on(window, acted, key):
    assert window._line.text() == acted.state.said.text
    press(window, key)
    assert acted.sent[-1] == SkipLine()
    assert acted.state.phase is Phase.LISTENING
    press(window, key)
    assert acted.sent.count(SkipLine()) == 1


def test_space_after_the_line_chooses_nothing(window, acted):
    window._said.setFocus()
    press(window._said, Qt.Key.Key_Return)
    assert not window._said.isEnabled()
    assert not any(button.hasFocus() for button in window._moves._buttons)


def test_opened_while_the_agent_answers_no_answer_has_the_focus(qtbot, acted):
    acted.send(SkipLine())
    window = acted.show(ActorWindow(acted.send))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert window.hasFocus()


def test_each_answer_says_what_it_would_do(window, acted):
    found = moves(acted.state)
    assert len(found) > 2
    for move in found:
        other = Acted("salaris-niet-betaald", actor=True).start(heard=False)
        other.send(SkipLine(), ChooseReply(move.id))
        assert other.state.said.text == move.then
        assert other.state.turns[-1].numbers.tension == move.tension[1]
    notes = [option.note for option in window._moves.options()]
    assert all(move.then in note for move, note in zip(found, notes, strict=True))


def test_the_actor_chooses_only_while_the_customer_waits(window, acted):
    press(window, Qt.Key.Key_1)
    assert acted.state.turns == ()
    acted.send(SkipLine(), StartAnswer("c"))
    press(window, Qt.Key.Key_1)
    assert acted.state.turns == ()
    assert not acted.refused


def test_a_number_chooses_what_came_closest(window, acted):
    acted.send(SkipLine())
    wanted = moves(acted.state)[1]
    press(window, Qt.Key.Key_2)
    assert acted.state.turns[-1].reply == wanted.id
    assert window._line.text() == wanted.then
    assert window._why.text() == "\n".join(acted.state.turns[-1].because)


def test_it_draws_any_state(window, acted):
    for command in (CallTimeOut(), EndCall()):
        acted.send(command)
        assert window._status.text()
        assert not window._said.isEnabled()
    window.render_state(type(acted.state)())


def test_full_screen_by_f11_and_back_by_escape(window):
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


# ---- beside the main window ----


@pytest.fixture
def main(qtbot):
    made = MainWindow(FakeDesk(Settings(welcomed=True, language="en")))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.leave_session()


def test_it_opens_with_a_session_that_has_an_actor_and_goes_with_it(main, acted):
    main.enter_session(acted.send, acted.room)
    main.render_state(acted.state)
    window = main._beside.actor._window
    assert window.isVisible()
    window.close()
    main.render_state(acted.state)
    assert not window.isVisible()
    main._beside.open_actor()
    assert window.isVisible()
    main.leave_session()
    assert main._beside.actor is None
    assert not window.isVisible()


def test_without_an_actor_there_is_no_window(main):
    acted = Acted("salaris-niet-betaald").start()
    main.enter_session(acted.send, acted.room)
    main.render_state(acted.state)
    main._beside.open_actor()
    assert main._beside.actor is None


def test_setting_up_asks_who_the_customer_is(main, settle):
    files = {file.path.stem: file for file in main._desk.cases()}
    main._own.set_up(files["salaris-niet-betaald"])
    settle()
    page = main._own["setup"]
    page._customer.button("actor").click()
    page.findChild(PrimaryButton).click()
    assert main._desk.done[-1][-1] == "actor"
    main._own.set_up(files["claim-afgewezen"])
    page.findChild(PrimaryButton).click()
    assert main._desk.done[-1][-1] is False, "asked anew, it is the computer"
