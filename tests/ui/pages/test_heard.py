"""What was said aloud and written down: proposed with its certainty, asked about, or left alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.session import Phase, StartAnswer, StopAnswer
from trainingsveld.store import Settings

Key = Qt.Key
SAID = "vertel eens wat er gebeurd is"


@pytest.fixture
def spoken(stage):
    """Answer aloud; gives the stage, the session, the list, and what tells the words."""

    def speak(hears=True):
        acted = Acted()
        acted.room.hears = hears
        page = stage(acted)
        acted.start()
        acted.send(StartAnswer(acted.room.new_clip()), StopAnswer())
        assert acted.state.phase is Phase.CHOOSING
        choices = page.pages[Phase.LISTENING]._choices
        (clips, told), *more = acted.room.transcribing
        assert (clips, more) == (("c1",), []), "asked once"
        return page, acted, choices, told

    return speak


def notes(choices):
    return {option.id: option.note for option in choices._list.options() if option.note}


def test_while_it_listens_it_says_so_and_any_reply_can_be_chosen(spoken):
    page, acted, choices, _ = spoken()
    assert choices._heard.text() == "Listening back to what you said …"
    assert notes(choices) == {}
    second = choices._list.options()[1].id
    page.key(Key.Key_2)
    assert acted.state.turns[0].reply == second


def test_what_was_heard_is_shown_and_proposed_with_its_certainty_and_enter_takes_it(spoken):
    page, acted, choices, told = spoken()
    told(SAID)
    assert choices._heard.text() == f"Heard: “{SAID}”"
    (near,) = notes(choices)
    assert near == "what-happened"
    assert notes(choices)[near].startswith("closest to what you said: ")
    assert notes(choices)[near].endswith(" % sure")
    assert acted.room.asked[-1][0] == SAID, "the sentence model is asked too"
    page.key(Key.Key_Return)
    assert acted.state.turns[0].reply == "what-happened"
    assert acted.state.turns[0].answer.words == "", "what was heard is kept nowhere"
    assert not acted.room.kept.get("w2")


def test_close_to_nothing_it_asks_and_enter_has_the_customer_ask(spoken):
    page, acted, choices, told = spoken()
    told("paarse olifanten zingen zelden")
    assert choices._ask.text().startswith("What you said comes close to none of these")
    assert QApplication.focusWidget() is choices._none
    page.key(Key.Key_Return)
    assert acted.state.turns[0].kind == "unclear"


def test_the_others_are_one_key_away(spoken):
    page, acted, choices, told = spoken()
    told(SAID)
    third = choices._list.options()[2].id
    page.key(Key.Key_3)
    assert acted.state.turns[0].reply == third


@pytest.mark.parametrize(
    ("words", "line"), [("", "Nothing could be made out of what you said."), (None, "")]
)
def test_nothing_heard_or_nobody_listening_leaves_the_choice(spoken, words, line):
    _page, _, choices, told = spoken()
    told(words)
    assert choices._heard.text() == line
    assert choices._heard.isHidden() is not bool(line)
    assert notes(choices) == {}
    assert choices._ask.text() == "Which of these comes closest to what you said?"


def test_switched_off_nothing_is_said_about_it(spoken):
    _, _, choices, _ = spoken(hears=False)
    assert choices._heard.isHidden()


def test_too_late_for_who_has_moved_on_the_list_or_for_the_next_turn(spoken):
    page, acted, choices, told = spoken()
    page.key(Key.Key_Tab)
    moved = choices._list.focused()
    told(SAID)
    assert choices._list.focused() == moved
    assert notes(choices) == {}
    page.key(Key.Key_1)
    told("iets anders")
    assert len(acted.state.turns) == 1
    assert choices._heard.isHidden()


def test_words_with_mark_up_are_shown_as_they_are(spoken):
    _, _, choices, told = spoken()
    told("<b>hallo</b> & 😀 {mark} {percent}")
    assert "<b>hallo</b> & 😀 {mark} {percent}" in choices._heard.text()


def test_what_is_clear_is_chosen_without_a_key_where_that_was_switched_on(spoken):
    _, acted, choices, told = spoken()
    choices.use(Settings(goes_on=True))
    told(SAID)
    assert acted.state.turns[0].reply == "what-happened"


@pytest.mark.parametrize("said", ["", "de buurman heeft een hond"])
def test_what_is_not_clear_waits_for_a_key(spoken, said):
    _, acted, choices, told = spoken()
    choices.use(Settings(goes_on=True))
    told(said)
    assert acted.state.phase is Phase.CHOOSING


def test_who_has_moved_on_the_list_is_not_overruled(spoken):
    page, acted, choices, told = spoken()
    choices.use(Settings(goes_on=True))
    page.key(Key.Key_Down)
    page.key(Key.Key_Down)
    told(SAID)
    assert acted.state.phase is Phase.CHOOSING
