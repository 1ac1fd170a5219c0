"""Stepping in, the carousel, the director and who is here: by keyboard, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from tests.ui.afternoon_scenes import ActedAfternoon
from trainingsveld.session import (
    ChooseReply,
    DeclineAction,
    EndCall,
    Phase,
    SetMark,
    ShowReplies,
    StartCall,
    behaviours,
    looked_for,
)
from trainingsveld.session.group import BeginRound, ChoosePlayer, NextStep, Step
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import ChipButton
from trainingsveld.ui.overlay import top_overlay
from trainingsveld.ui.seats.attempts_page import AttemptsPage

ROOM = ("Chantal", "Bram", "Aïsha", "Daan")


def entered(acted, window):
    def hand_over(command):
        acted.send(command)
        window.render_state(acted.state)

    acted.window = window
    window.enter_session(hand_over, acted.room)
    window.render_state(acted.state)
    return acted


def in_call(window):
    return entered(Acted("salaris-niet-betaald", *ROOM).start(recording=False), window)


def key(window, press, modifier=Qt.KeyboardModifier.NoModifier):
    overlay = top_overlay(window.window())
    QTest.keyClick(overlay or QApplication.focusWidget() or window, press, modifier)


def page(window):
    return window._stack.currentWidget()


def test_in_two_keys_somebody_else_plays_on_and_no_time_counts_while_they_choose(opened):
    window = opened()
    room = in_call(window).play("feeling", aloud=False)
    window.render_state(room.state)
    call = room.state.call
    key(window, Qt.Key.Key_I)
    assert room.state.held == "time-out"
    key(window, Qt.Key.Key_2)
    assert room.state.seated == "p3"
    assert not room.state.held
    assert room.state.call == call
    assert isinstance(page(window), CallPage)
    assert "Aïsha" in page(window)._top._under.accessibleName()


def test_esc_leaves_it_as_it_is_and_a_number_that_is_nobodys_does_nothing(opened):
    window = opened()
    room = in_call(window)
    key(window, Qt.Key.Key_I)
    key(window, Qt.Key.Key_7)
    assert room.state.seated == "p1"
    key(window, Qt.Key.Key_Escape)
    assert top_overlay(window.window()) is None
    assert room.state.held == "time-out"


def test_in_two_clicks_back_to_a_moment_and_the_next_person(opened):
    window = opened()
    room = in_call(window).play("feeling", aloud=False)
    window.render_state(room.state)
    customer = page(window)._customer
    customer._curve.chosen.emit(0)
    assert customer._offer._seat.isVisible()
    customer._offer._seat.click()
    assert (room.state.seated, room.state.turns) == ("p2", ())


def test_who_is_alone_is_asked_nothing_of_it(opened):
    window = opened()
    room = entered(Acted().start(), window)
    key(window, Qt.Key.Key_I)
    assert top_overlay(window.window()) is None
    assert not room.state.held
    room.play("feeling")
    window.render_state(room.state)
    page(window)._customer._curve.chosen.emit(0)
    assert not page(window)._customer._offer._seat.isVisible()


def test_the_carousel_one_after_the_other_with_all_attempts_within_reach(opened):
    window = opened()
    room = in_call(window).play("feeling", aloud=False).send(EndCall()).until("choose")
    window.render_state(room.state)
    key(window, Qt.Key.Key_K)
    attempts = page(window)
    assert isinstance(attempts, AttemptsPage)
    seated = []
    for _ in range(4):
        attempts._go.click()
        seated.append(room.state.seated)
        assert room.state.phase is Phase.SPEAKING
        room.heard().send(ChooseReply("feeling"), EndCall())
        window.render_state(room.state)
        assert page(window) is attempts
    assert seated == ["p2", "p3", "p4", "p1"]
    names = [card._who.text() for card in attempts._cards if card.isVisible()]
    assert names == ["Aïsha", "Daan", "Chantal"]
    attempts._earlier.click()
    attempts._earlier.click()
    attempts._earlier.click()
    names = [card._who.text() for card in attempts._cards if card.isVisible()]
    assert names == ["Chantal", "Bram", "Aïsha"]
    assert not attempts._earlier.isEnabled()
    key(window, Qt.Key.Key_Escape)
    assert isinstance(page(window), FeedbackPage)


def afternoon(window):
    room = ActedAfternoon().to(Step.CHOOSING)
    room.send(ChoosePlayer("p1", 0), BeginRound(), StartCall()).heard()
    return entered(room, window)


def test_the_director_changes_the_mood_and_chooses_where_it_goes(opened):
    window = opened()
    room = afternoon(window)
    tension = room.state.call.values[0]
    key(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert room.state.call.values[0] > tension
    key(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [turn.kind for turn in room.state.turns] == ["nudge", "nudge"]
    room.send(ShowReplies())
    window.render_state(room.state)
    key(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    key(window, Qt.Key.Key_1)
    assert room.state.turns[-1].kind == "directed"
    room.heard().send(ShowReplies())
    window.render_state(room.state)
    key(window, Qt.Key.Key_1)
    assert room.state.turns[-1].kind == "reply"


def test_a_relay_and_a_round_in_reverse_are_chosen_with_the_player_and_never_both(opened):
    window = opened()
    room = entered(ActedAfternoon().to(Step.CHOOSING), window)
    body = page(window)._of[Step.CHOOSING]
    body._relay.click()
    body._reverse.click()
    assert not body._relay.isChecked()
    body._relay.click()
    page(window)._primary.click()
    assert room.state.group.relay == ("p1", "p2", "p3", "p4", "p5", "p6")
    assert not room.state.counts_nothing


def test_in_reverse_the_result_says_what_was_seen_and_counts_nothing(opened):
    window = opened()
    room = entered(ActedAfternoon().to(Step.CHOOSING), window)
    page(window)._of[Step.CHOOSING]._reverse.click()
    page(window)._primary.click()
    room.send(BeginRound(), StartCall()).heard()
    seen = looked_for(room.state)[0]
    room.send(SetMark(seen), SetMark(seen), ChooseReply("feeling")).heard()
    room.send(EndCall(), NextStep(room.clock())).until("action")
    room.send(DeclineAction(room.room.keep("later")))
    window.render_state(room.state)
    result = page(window)
    texts = [line._text.text() for line in result._criteria._lines if line.isVisible()]
    assert texts == [behaviours(room.state)[seen]]
    chips = [one.text() for one in result._back._marks.findChildren(ChipButton)]
    assert chips
    assert not any("×" in text for text in chips)


def test_somebody_goes_home_from_the_call_in_two_keys_and_a_yes(opened):
    window = opened()
    room = afternoon(window)
    key(window, Qt.Key.Key_F4)
    assert room.state.held == "time-out"
    key(window, Qt.Key.Key_1)
    top_overlay(window.window()).findChild(object, "leave").click()
    assert "p1" not in [one.id for one in room.state.people]
    assert room.state.group.step is Step.CHOOSING


def test_somebody_comes_in_from_the_call(opened):
    window = opened()
    room = afternoon(window)
    key(window, Qt.Key.Key_F4)
    newcomer = top_overlay(window.window()).newcomer
    newcomer._open.click()
    newcomer._field.setText("Noor")
    newcomer._join.click()
    assert len(room.state.people) == 7
