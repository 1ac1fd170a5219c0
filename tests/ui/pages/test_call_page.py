from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.small_case import SCENARIO
from tests.ui.acted import Acted
from trainingsveld.dialogue import next_silence
from trainingsveld.session import (
    CallTimeOut,
    ChooseReply,
    CloseSession,
    EndCall,
    LineFailed,
    Phase,
    RecordingFailed,
    RepeatLine,
    Resume,
    ShowReplies,
    StartAnswer,
    StayOpen,
    StopAnswer,
    StopPlay,
)
from trainingsveld.speech.error import Code
from trainingsveld.store import Settings
from trainingsveld.ui import call_page
from trainingsveld.ui.call.captions import KEPT, Row
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.pages import CLOSING, place_of
from trainingsveld.ui.sentences import notice

STUCK = SCENARIO.replace('goto = "story"', 'goto = "dead"').replace(
    "[nodes.gone]",
    """[nodes.dead]
say = "Tja."
[[nodes.dead.replies]]
id = "later"
say = "Ik bel u om vier uur."
when = { verified = true }
goto = "done"
[nodes.gone]""",
)


def press(widget, key, *, kind=QEvent.Type.KeyPress, repeat=False):
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeat)
    QApplication.sendEvent(widget, event)


def sent(acted, kind):
    return [one for one in acted.sent if isinstance(one, kind)]


def shown(page, text: str) -> bool:
    for _ in range(4):
        QApplication.sendPostedEvents()
    return any(text in label.text() for label in page.findChildren(PlainText) if label.isVisible())


def test_a_held_space_is_one_answer(open_page, qtbot):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    press(page, Qt.Key.Key_Space)
    for _ in range(20):
        press(QApplication.focusWidget(), Qt.Key.Key_Space, repeat=True)
        press(
            QApplication.focusWidget(), Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease, repeat=True
        )
    assert acted.state.phase is Phase.ANSWERING
    press(QApplication.focusWidget(), Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: acted.state.phase is Phase.CHOOSING)
    assert len(sent(acted, StartAnswer)) == len(sent(acted, StopAnswer)) == 1


def test_space_twice_where_holding_is_hard(open_page, qtbot):
    acted = Acted().start()
    page = open_page(CallPage, acted, Settings(hold_to_talk=False))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert acted.state.phase is Phase.ANSWERING
    qtbot.waitUntil(lambda: not page._talk.hold.is_held)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert acted.state.phase is Phase.CHOOSING


@pytest.mark.parametrize("recording", [True, False])
def test_toggling_without_a_recording_ends_too(open_page, recording):
    acted = Acted().start(recording=recording)
    page = open_page(CallPage, acted, Settings(hold_to_talk=False))
    for _ in range(2):
        page._talk.hold.press_hold()
        page._talk.hold.release_hold()
    assert acted.state.phase is Phase.CHOOSING


def test_space_in_a_text_field_is_a_space(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    page._talk.field.setFocus()
    QTest.keyClicks(page._talk.field, "a b 1")
    assert page._talk.field.text() == "a b 1"
    assert acted.state.phase is Phase.TYPING
    assert not sent(acted, StartAnswer)


def test_a_window_that_goes_away_lets_go(open_page, qtbot):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    press(page, Qt.Key.Key_Space)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: acted.state.phase is Phase.CHOOSING)


def test_a_time_out_while_space_is_held_is_not_answered_by_a_refusal(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    press(page, Qt.Key.Key_Space)
    acted.send(CallTimeOut())
    press(QApplication.focusWidget(), Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease)
    assert not page._talk.hold.is_held
    assert acted.state.held == "time-out"
    assert not acted.refused


def test_talking_through_the_customer_counts(open_page, qtbot):
    acted = Acted().start(heard=False)
    page = open_page(CallPage, acted)
    press(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: acted.state.phase is Phase.ANSWERING)
    assert [turn.kind for turn in acted.state.turns] == ["interrupt"]
    assert shown(page, "You began before the customer had finished.")


def test_a_tap_while_the_customer_speaks_is_no_interruption(open_page, qtbot):
    acted = Acted().start(heard=False)
    page = open_page(CallPage, acted)
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page._talk.hold.is_held)
    assert not page._talk._through.isActive()
    assert acted.state.phase is Phase.SPEAKING
    assert not acted.state.turns
    assert shown(page, "Hold a little longer")


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768), (1280, 700)])
def test_with_a_notice_and_five_replies_nothing_scrolls(open_page, settle, size):
    acted = Acted().start(heard=False)
    acted.send(LineFailed(acted.state.since, "sound-crashed")).heard()
    page = open_page(CallPage, acted)
    page.resize(*size)
    acted.send(StartAnswer("c1"), StopAnswer())
    settle()
    assert len(page._choices._list.options()) == 5
    assert page._notices.isVisible()
    assert page._scroll.verticalScrollBar().maximum() == 0


def test_the_clock_goes_on_after_a_break_and_after_other_settings(open_page):
    acted = Acted().start()
    acted.room.before = 185
    page = open_page(CallPage, acted)
    assert page._top.clock.seconds() >= 185
    page.use(Settings(language="nl", captions=150))
    page.render_state(acted.state)
    assert page._top.clock.seconds() >= 185


def test_the_recording_is_said_only_while_it_runs(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    assert acted.room.level is None
    acted.send(StartAnswer(acted.room.new_clip()))
    assert acted.room.level is not None
    assert page._top._recording.isVisible()
    acted.send(RecordingFailed(acted.state.since, "device-lost"))
    assert acted.state.phase is Phase.ANSWERING
    assert not page._top._recording.isVisible()
    assert acted.room.level is None
    assert shown(page, "Nothing is being recorded now.")


def test_without_a_yes_nothing_looks_like_recording(open_page):
    acted = Acted().start(recording=False)
    page = open_page(CallPage, acted)
    acted.send(StartAnswer(acted.room.new_clip()))
    assert acted.state.phase is Phase.ANSWERING
    assert not page._top._recording.isVisible()
    assert shown(page, "Nothing is being recorded.")


def test_esc_says_what_twice_does_and_twice_stops(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    assert page.escape()
    assert shown(page, "Press Esc once more to stop everything.")
    assert not sent(acted, StopPlay)
    assert page.escape()
    assert acted.state.held == "stopped"
    assert shown(page, "Everything is quiet.")
    assert not page.escape()


def test_two_slow_esc_do_not_stop(open_page, monkeypatch):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    monkeypatch.setattr(call_page, "_TWICE", -1)
    page.escape()
    page.escape()
    assert not acted.state.held


def test_closing_shows_first_what_goes_and_can_be_left_again(open_page):
    acted = Acted().start().send(CallTimeOut())
    page = open_page(CallPage, acted)
    page._held._leave.click()
    assert acted.state.closing
    assert not sent(acted, CloseSession)
    assert place_of(acted.state, microphone=True) == CLOSING
    acted.send(StayOpen())
    assert acted.state.held == "time-out"
    assert page._held.isVisible()
    acted.send(Resume())
    assert acted.state.phase is Phase.LISTENING
    assert not acted.refused


def test_the_closest_reply_is_marked_and_has_the_focus(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    acted.typed("met robin. vertel eens, wat is er gebeurd?")
    marked = [o for o in page._choices._list.options() if o.note]
    assert [o.id for o in marked] == ["what-happened"]
    assert QApplication.focusWidget().text() == marked[0].text


def test_far_from_everything_nothing_is_marked(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    acted.typed("banaan")
    assert not any(o.note for o in page._choices._list.options())
    page._choices._none.click()
    assert acted.state.turns[-1].kind == "unclear"


def test_by_hand_the_replies_stand_there_at_once(open_page):
    acted = Acted(by_hand=True).start()
    page = open_page(CallPage, acted)
    assert next(o.id for o in page._choices._list.options()) == "feeling"
    page._choices._none.click()
    assert acted.state.turns[-1].kind == "unclear"
    acted.heard()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert acted.state.turns[-1].reply == "what-happened"
    assert not acted.refused


def test_trouble_is_said_and_the_call_goes_on(open_page):
    acted = Acted().start(heard=False)
    page = open_page(CallPage, acted)
    acted.send(LineFailed(acted.state.since, "voice-hung"))
    assert page._notices._trouble.isVisible()
    acted.heard().play("feeling")
    assert acted.state.phase is Phase.LISTENING
    assert not page._notices._trouble.isVisible()


def test_a_moment_without_a_way_on_says_so(open_page):
    acted = Acted(text=STUCK).start().play("feeling")
    page = open_page(CallPage, acted)
    assert shown(page, "Wait a moment: the customer goes on")
    while next_silence(*acted.state.on_call):
        acted.play("silence")
    assert acted.state.phase is Phase.LISTENING
    assert shown(page, "There is nothing left to say here")
    assert shown(page, "Perhaps a screen of the system helps.")
    page._notices._end.click()
    assert acted.state.phase is Phase.FEEDBACK
    assert sent(acted, EndCall)


def test_every_new_line_is_announced_once(open_page, monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(call_page, "announce", lambda _widget, text: heard.append(text))
    acted = Acted(text=SCENARIO)
    page = open_page(CallPage, acted)
    acted.start()
    page.render_state(acted.state)
    acted.play("rules")
    acted.send(RepeatLine()).heard()
    assert heard == [
        "Mevrouw De Wit: Waar blijft mijn geld?",
        "Mevrouw De Wit: Nogmaals: waar blijft mijn geld?",
        "Mevrouw De Wit: Nogmaals: waar blijft mijn geld?",
    ]


def test_reasons_and_scores_are_not_on_the_page(open_page):
    acted = Acted().start().play("limit-rule")
    page = open_page(CallPage, acted)
    because = acted.state.turns[0].because
    assert because
    assert not any(shown(page, reason) for reason in because)


def test_goals_are_checked_when_shown_and_never_marked_as_missed(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    names = [goal._icon._name for goal in page._goals._goals]
    assert names == ["circle"] * 5
    acted.play("feeling")
    assert [goal._icon._name for goal in page._goals._goals] == ["circle-check", *["circle"] * 4]
    acted.play("quick-fix")
    assert [goal._icon._name for goal in page._goals._goals] == ["circle-check", *["circle"] * 4]


def test_nothing_grows_over_a_hundred_turns(open_page, settle):
    acted = Acted(text=SCENARIO).start()
    page = open_page(CallPage, acted)
    counts = []
    for turn in range(100):
        acted.send(StartAnswer(acted.room.new_clip()), StopAnswer(), ChooseReply("rules")).heard()
        if turn in (60, 99):
            settle()
            counts.append(len(page.findChildren(QWidget)))
            assert len(page.findChildren(Row)) == KEPT
    assert counts[0] == counts[1]


def test_drawing_the_same_state_twice_changes_nothing(open_page, settle):
    acted = Acted().start().play("feeling", "go-on").spoken()
    page = open_page(CallPage, acted)
    before, count = page.grab().toImage(), len(acted.sent)
    widgets = len(page.findChildren(QWidget))
    for _ in range(5):
        page.render_state(acted.state)
        settle()
    assert len(acted.sent) == count
    assert len(page.findChildren(QWidget)) == widgets
    assert page.grab().toImage() == before


def test_a_draft_survives_the_line_but_not_the_next_turn(open_page):
    acted = Acted().start(heard=False)
    page = open_page(CallPage, acted)
    page._talk.field.setFocus()
    QTest.keyClicks(page._talk.field, "goedemiddag")
    acted.heard()
    assert page._talk.field.text() == "goedemiddag"
    assert page._talk.field.hasFocus()
    acted.send(ShowReplies(), ChooseReply("feeling"))
    assert page._talk.field.text() == ""


def test_the_keys_of_the_list_work(open_page):
    acted = Acted().start().play("feeling")
    page = open_page(CallPage, acted)
    QTest.keyClick(page, Qt.Key.Key_R)
    assert acted.state.playing is not None
    QTest.keyClick(page, Qt.Key.Key_R)
    assert acted.state.playing is None
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert acted.state.turns == ()
    acted.heard()
    QTest.keyClick(page, Qt.Key.Key_T)
    assert acted.state.held == "time-out"


def test_a_last_line_cannot_be_talked_through(open_page):
    acted = Acted(text=SCENARIO).start().play("feeling")
    page = open_page(CallPage, acted)
    acted.play("verify")
    acted.spoken().send(ChooseReply("plan"))
    assert acted.state.phase is Phase.SPEAKING
    assert not page._talk.hold.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert not acted.refused


def test_trouble_has_words_for_every_code(open_page):
    acted = Acted().start(heard=False)
    page = open_page(CallPage, acted)
    for code in get_args(Code):
        page.render_state(replace(acted.state, trouble=code))
        said = page._notices._trouble.accessibleName()
        assert said.startswith(notice(code).title)
        assert notice(code).text in said


def test_a_tap_too_short_to_record_is_not_called_spoken(open_page):
    acted = Acted().start().spoken(0.0)
    page = open_page(CallPage, acted)
    notes = [shown._note.text() for shown in page._captions._rows.values()]
    assert notes[-1].endswith("no recording")


def test_all_columns_stand_side_by_side_in_a_small_window(open_page, settle):
    page = open_page(CallPage, Acted().start())
    page.resize(1024, 640)
    settle()
    assert page._scroll.horizontalScrollBar().maximum() == 0
