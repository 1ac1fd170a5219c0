"""Listening back together: by keyboard, from moment to moment, with what was seen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.acted import Acted
from tests.ui.desk import FakeDesk
from trainingsveld.session import (
    ClipFinished,
    EndCall,
    ListenTo,
    OpenCurtain,
    RewindTo,
    SetMark,
    StopClip,
)
from trainingsveld.store import Settings
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.listening_back.laid import Laid, pieces
from trainingsveld.ui.listening_back_page import ListeningBackPage
from trainingsveld.ui.window import MainWindow

CASE = "salaris-niet-betaald"


def called(*names, locked=True):
    """Two attempts of three turns with marks in both."""
    acted = Acted(CASE, *names).start().play("feeling", "quick-fix", "push-on")
    acted.send(SetMark("", 9_000, 5_000), RewindTo(1)).heard()
    acted.send(SetMark("", 20_000, 2_500), SetMark("", 20_100, 2_600)).play("go-on")
    acted.send(SetMark("", 30_000, 2_500)).play("name-it").send(EndCall())
    if locked:
        acted.note("vraag").note("werkte")
        if acted.state.round.curtain:
            acted.send(OpenCurtain())
    return acted


@pytest.fixture
def open_call(open_page, settle):
    def make(*names, **more):
        acted = called(*names, **more)
        page = open_page(ListeningBackPage, acted)
        page.arrive()
        settle()
        return acted, page

    return make


def key(page, name, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page._line, name, modifier)


def asked(acted):
    return [one for one in acted.sent if isinstance(one, ListenTo)]


def test_space_plays_from_where_one_is_and_pauses_there(open_call):
    acted, page = open_call()
    key(page, Qt.Key.Key_Right)
    assert page._playhead.at() == 5_000
    key(page, Qt.Key.Key_Space)
    row = asked(acted)[-1].stretches
    begins = page._chosen.laid.begins()
    place = page._chosen.laid.at(5_000)
    assert row[0].start == 5_000 - begins[place]
    assert len(row) == len(page._chosen.laid.pieces) - place
    assert page._controls.play.text() == "Pause"
    acted.room.listening(1)
    assert page._playhead.at() >= begins[place + 1]
    key(page, Qt.Key.Key_Space)
    assert acted.sent[-1] == StopClip()
    assert page._controls.play.text() == "Play"
    assert begins[place + 1] <= page._playhead.at() < begins[place + 1] + 2_000


def test_what_is_over_stands_still(open_call):
    acted, page = open_call()
    key(page, Qt.Key.Key_Space)
    acted.send(ClipFinished(acted.state.playing.since))
    assert not page._plays
    assert not page._playhead._tick.isActive()


def test_a_jump_while_it_plays_plays_on_from_there(open_call):
    acted, page = open_call()
    key(page, Qt.Key.Key_Space)
    key(page, Qt.Key.Key_Right)
    assert len(asked(acted)) == 2
    assert acted.state.playing.stretches == asked(acted)[-1].stretches
    QTest.mouseClick(page._line, Qt.MouseButton.LeftButton, pos=page._line.rect().center())
    middle = page._chosen.laid.total() / 2
    assert abs(page._playhead.at() - middle) < 500


def test_to_turns_and_to_marks_by_key(open_call):
    acted, page = open_call()
    begins = [page._chosen.laid.turn_begins(turn) for turn in range(3)]
    control = Qt.KeyboardModifier.ControlModifier
    for begin in begins[1:]:
        key(page, Qt.Key.Key_Right, control)
        assert page._playhead.at() == begin
    key(page, Qt.Key.Key_Left, control)
    assert page._playhead.at() == begins[1]
    first, second = page._marks[0], page._marks[-1]
    page._jump(0)
    key(page, Qt.Key.Key_N)
    assert page._playhead.at() == first - 3_000
    page._jump(second)
    for mark in (second, first):
        key(page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
        assert page._playhead.at() == mark - 3_000
    assert asked(acted) == []


def test_slower_and_over_and_over(open_call):
    acted, page = open_call()
    key(page, Qt.Key.Key_S)
    key(page, Qt.Key.Key_R)
    page._jump(page._chosen.laid.turn_begins(1) + 100)
    key(page, Qt.Key.Key_Space)
    sent = asked(acted)[-1]
    assert (sent.pace, sent.again) == (75, True)
    assert {one.turn for one in sent.stretches} == {1}
    key(page, Qt.Key.Key_S)
    assert asked(acted)[-1].pace == 50
    key(page, Qt.Key.Key_S)
    assert asked(acted)[-1].pace == 100


def test_a_stretch_of_ones_own_is_repeated(open_call):
    acted, page = open_call()
    page._jump(2_000)
    key(page, Qt.Key.Key_A)
    page._jump(6_000)
    key(page, Qt.Key.Key_B)
    key(page, Qt.Key.Key_Space)
    sent = asked(acted)[-1]
    assert sent.again
    spans = [page._chosen.span(one) for one in sent.stretches]
    assert (spans[0][0], spans[-1][1]) == (2_000, 6_000)
    assert all(a[1] == b[0] for a, b in pairwise(spans))
    key(page, Qt.Key.Key_Space)
    page._jump(3_000)
    assert page._chosen.again
    page._jump(1_000)
    assert not page._chosen.again
    key(page, Qt.Key.Key_B)
    assert page._chosen.loop == (None, 1_000)
    page._jump(500)
    key(page, Qt.Key.Key_A)
    assert page._chosen.loop == (500, 1_000)
    key(page, Qt.Key.Key_B)
    assert page._chosen.loop == (None, 500)


def test_the_first_try_and_then_the_second_at_the_same_turn(open_call):
    acted, page = open_call()
    page._jump(page._chosen.laid.turn_begins(1))
    key(page, Qt.Key.Key_C)
    key(page, Qt.Key.Key_Space)
    tried = [(one.attempt, one.turn, one.part) for one in asked(acted)[-1].stretches]
    assert tried[0] == (0, 1, "line")
    assert {attempt for attempt, _, _ in tried} == {0, 1}
    assert [attempt for attempt, _, _ in tried] == sorted(attempt for attempt, _, _ in tried)
    assert page._curve._old
    first = acted.state.attempts[0].turns[1]
    assert page._said._line._text.text() == first.said.text
    assert [words for _, words in page._line._signs] == ["First try", "Second try"]
    key(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page._chosen.comparing == 2
    page._seen._list.pick(0)
    assert page._chosen.comparing is None
    assert page._playhead.at() == page._marks[0] - 3_000
    page._jump(page._chosen.laid.turn_begins(2))
    for compares in (2, None):
        key(page, Qt.Key.Key_C)
        assert page._chosen.comparing == compares
    assert page._chosen.laid.turn_at(page._playhead.at()) == 2


def test_another_attempt_has_its_own_marks(open_call):
    acted, page = open_call()
    assert len(page._seen._list.options()) == 2
    page._which.setCurrentIndex(0)
    page._which.activated.emit(0)
    assert page._chosen.attempt == 0
    assert page._curve._turns[-1] == acted.state.attempts[0].turns[-1].numbers.tension
    assert len(page._seen._list.options()) == 1


def test_marks_are_hidden_until_the_own_view_is_locked(open_call):
    acted, page = open_call("Chantal", "Bram", locked=False)
    assert page._marks == ()
    assert page._seen._list.options() == ()
    assert "as soon as" in page._seen._none.text()
    acted.note("vraag").note("werkte").send(OpenCurtain())
    assert len(page._seen._list.options()) == 2
    assert "×2" in page._seen._list.options()[0].text


def test_what_was_said_is_on_the_page_at_every_moment(open_call):
    _, page = open_call()
    for piece, begin in zip(page._chosen.laid.pieces, page._chosen.laid.begins(), strict=False):
        page._jump(begin + 10)
        shown = page._said._line if piece.stretch.part == "line" else page._said._answer
        assert not shown.isHidden()
        assert shown._text.text() == piece.text
    before = shown._text.font().pixelSize()
    page.use(Settings(captions=200))
    assert shown._text.font().pixelSize() == 2 * before


def test_measured_lengths_move_what_follows_and_not_where_one_is(open_call):
    acted, page = open_call()
    stretches, told = acted.room.measuring
    assert set(stretches) == {one.stretch for one in page._chosen.laid.pieces}
    begin = page._chosen.laid.begins()[2]
    page._jump(begin + 200)
    told(0, 60.0, (0.5,) * 1_200)
    assert page._chosen.laid.pieces[0].long == 60_000
    assert page._playhead.at() == page._chosen.laid.begins()[2] + 200


def test_a_call_of_which_nothing_was_recorded_can_be_read_along(open_page, settle):
    acted = Acted(CASE, by_hand=True).start(recording=False)
    acted.play("feeling", "go-on", aloud=False).send(EndCall())
    page = open_page(ListeningBackPage, acted)
    key(page, Qt.Key.Key_Space)
    assert asked(acted)[-1].stretches
    assert not acted.refused


def test_without_a_call_there_is_nothing():
    acted = Acted(CASE)
    assert pieces(acted.state, 0, acted.room.seconds, {}) == ()
    nothing = Laid()
    assert (nothing.total(), nothing.at(5), nothing.row(0, 9), nothing.turn_at(3)) == (0, -1, (), 0)


def test_from_the_round_and_back_by_key_and_not_while_the_laptop_goes_round(qtbot):
    main = MainWindow(FakeDesk(Settings(welcomed=True, language="en")))
    qtbot.addWidget(main)
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    acted = called("Chantal", "Bram", locked=False)
    main.enter_session(acted.send, acted.room)
    acted.show(main)
    assert isinstance(main._stack.currentWidget(), FeedbackPage)
    main._stack.currentWidget()._listen.click()
    page = main._stack.currentWidget()
    assert isinstance(page, ListeningBackPage)
    key(page, Qt.Key.Key_Space)
    assert acted.state.playing
    key(page, Qt.Key.Key_L)
    assert isinstance(main._stack.currentWidget(), FeedbackPage)
    assert not acted.state.playing
    main._session_keys.actions["listen-back"].trigger()
    QTest.keyClick(page._line, Qt.Key.Key_Escape)
    assert isinstance(main._stack.currentWidget(), FeedbackPage)
    main._session_keys.actions["listen-back"].trigger()
    acted.note("vraag").note("werkte")
    assert acted.state.round.curtain
    assert isinstance(main._stack.currentWidget(), FeedbackPage)
    assert not main._session_keys.actions["listen-back"].isEnabled()
    main.leave_session()
