"""A whole session without a mouse: the keys a person presses, and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.ui.acted import Acted
from trainingsveld.session import Phase, StartAnswer, StopAnswer
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.look import LookButton
from trainingsveld.ui.together.tile import HOLD, Tile

Key = Qt.Key


def tab_to(stage, text: str) -> None:
    """Press Tab until the button with these words has the focus."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        if isinstance(focused, LookButton) and focused.text() == text:
            return
        stage.key(Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {text!r}")


def answer_aloud(stage) -> None:
    """A key that was let go counts once it is sure that it is no repeat."""
    stage.key(Key.Key_Space)
    stage.until(Phase.CHOOSING)


def play_call(stage, numbers) -> None:
    """Enter through the line, Space to talk, a number to choose."""
    acted = stage.acted
    for number in numbers:
        assert acted.state.phase is Phase.SPEAKING
        stage.key(Key.Key_Return)
        assert acted.state.phase is Phase.LISTENING
        answer_aloud(stage)
        stage.key(getattr(Key, f"Key_{number}"))


def write(stage, words: str) -> None:
    box = QApplication.focusWidget()
    assert isinstance(box, QPlainTextEdit), box
    stage.key(None, words)
    tab_to(stage, "Done, lock it")
    stage.key(Key.Key_Return)


def hold_own_name(stage) -> None:
    """Hold the tile that has the focus for as long as it takes."""
    if QApplication.focusWidget().is_done():
        stage.key(Key.Key_Tab)
    tile = QApplication.focusWidget()
    assert isinstance(tile, Tile), tile
    QTest.keyPress(tile, Key.Key_Space)
    tile.pass_time(HOLD)
    QTest.keyRelease(tile, Key.Key_Space)


def agree(stage, *answers: Key) -> None:
    """Everybody holds their own name, then says in private whether it may be recorded."""
    for _ in answers:
        hold_own_name(stage)
    for answer in answers:
        stage.key(Key.Key_Return)  # the laptop is with me
        stage.key(answer)
        stage.key(Key.Key_Return)
    stage.key(Key.Key_Return)  # so that is how it came out


def test_a_session_of_three_by_keyboard_alone(stage):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram", "Aïsha")
    page = stage(acted)
    agree(page, Key.Key_Left, Key.Key_1, Key.Key_Up)
    assert acted.state.recording is True
    tab_to(page, "Do not wait, start now")
    page.key(Key.Key_Return)

    play_call(page, [4, 4, 3])  # the rule, the rule again: she threatens and hangs up
    while acted.state.phase is not Phase.FEEDBACK:
        page.key(Key.Key_Return)
        if acted.state.phase is Phase.LISTENING:
            answer_aloud(page)
            page.key(Key.Key_1)
    assert [turn.reply for turn in acted.state.turns][:2] == ["limit-rule", "rule-again"]
    assert all(turn.answer.clips for turn in acted.state.turns if turn.kind == "reply")

    write(page, "I wanted to be quick")
    write(page, "I stayed polite")
    for _ in range(4):
        assert acted.state.round.curtain
        page.key(Key.Key_Return)
        write(page, "You named the rule, and she got louder")
    assert acted.state.round.task.step.kind == "reveal"
    page.key(Key.Key_Return)
    assert acted.state.round.task.step.kind == "choose"
    page.key(Key.Key_Tab)
    page.key(Key.Key_Return)
    assert acted.state.round.chosen == 3
    page.key(Key.Key_Return)  # try again from the first moment

    assert acted.state.phase is Phase.SPEAKING
    play_call(page, [1])
    assert acted.state.turns[0].reply == "feeling"
    page.key(Key.Key_T)
    assert acted.state.held == "time-out"
    page.key(Key.Key_Tab)
    page.key(Key.Key_Return)

    assert acted.state.round.task.step.kind == "action"
    page.key(None, "Name the feeling first")
    tab_to(page, "Agree on this")
    page.key(Key.Key_Return)
    assert acted.state.phase is Phase.RESULT
    assert acted.state.round.action.owner == "p1"
    assert acted.state.round.action.by == "2026-06-11"
    tab_to(page, "Finish: what goes, what stays?")
    page.key(Key.Key_Return)
    assert acted.state.closing
    tab_to(page, "Close: let go what goes")
    page.key(Key.Key_Return)
    assert acted.state.phase is Phase.DONE
    acted.room.wiping(Wiped(2, 2, over=True))
    page.key(Key.Key_Return)
    assert acted.room.left == 1
    assert not acted.refused


def test_typing_instead_of_talking(stage):
    acted = Acted()
    page = stage(acted)
    acted.start()
    while QApplication.focusWidget() is not page.pages[Phase.LISTENING]._talk.field:
        page.key(Key.Key_Tab)
    page.key(None, "w")
    assert acted.state.phase is Phase.TYPING
    page.key(None, "at is er gebeurd")
    page.key(Key.Key_Return)
    assert acted.state.phase is Phase.CHOOSING
    focused = QApplication.focusWidget()
    assert focused.text().endswith("Vertel, wat is er gebeurd?")
    assert focused.accessibleDescription() == "closest to what you said"
    page.key(Key.Key_Return)
    assert acted.state.turns[0].reply == "what-happened"
    assert not any(isinstance(one, StartAnswer | StopAnswer) for one in acted.sent)


def test_rewinding_from_the_curve(stage):
    acted = Acted()
    page = stage(acted)
    acted.start().play("feeling", "go-on")
    while QApplication.focusWidget() is not page.currentWidget()._customer._curve:
        page.key(Key.Key_Tab)
    page.key(Key.Key_Home)
    page.key(Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), LookButton)
    page.key(Key.Key_Return)
    assert len(acted.state.turns) == 0
    assert acted.state.earlier == ((5, 4),)
    assert acted.state.phase is Phase.SPEAKING


def test_a_screen_is_opened_read_and_used(stage):
    acted = Acted()
    page = stage(acted)
    acted.start().play("feeling", "go-on", "name-it", "recap", "verify")
    tab_to(page, "Salarisbatch mei, met vakantiegeld")
    page.key(Key.Key_Return)
    tab_to(page, "Verhoog de daglimiet, alleen voor vandaag")
    page.key(Key.Key_Return)
    tab_to(page, "Bied de batch opnieuw aan")
    page.key(Key.Key_Return)
    assert not acted.refused
    words = " ".join(w.accessibleName() for w in page.currentWidget()._system.findChildren(QWidget))
    assert "Status: Onderweg, vanavond op de rekening" in words
