"""What the screen does with typed words: propose, guess or ask again, and with a sentence model."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.session import Phase

Key = Qt.Key


@pytest.fixture
def typed(stage):
    """Type something and press Enter; gives the stage and the list of replies."""

    def type_it(words):
        acted = Acted()
        page = stage(acted)
        acted.start()
        call = page.pages[Phase.LISTENING]
        call._talk.field.setFocus()
        page.key(None, words)
        page.key(Key.Key_Return)
        assert acted.state.phase is Phase.CHOOSING
        return page, acted, call._choices

    return type_it


def notes(choices):
    return {option.id: option.note for option in choices._list.options() if option.note}


def by_model(choices, best):
    replies = [option.id for option in choices._list.options()]
    return {reply: [0.95 if reply == best else 0.02] for reply in replies}


def test_sure_it_marks_one_and_enter_takes_it(typed):
    page, acted, choices = typed("vertel eens wat er gebeurd is")
    assert notes(choices) == {"what-happened": "closest to what you said"}
    page.key(Key.Key_Return)
    assert acted.state.turns[0].reply == "what-happened"


def test_close_to_nothing_it_asks_and_enter_has_the_customer_ask(typed):
    page, acted, choices = typed("paarse olifanten zingen zelden")
    assert notes(choices) == {}
    assert choices._ask.text().startswith("What you said comes close to none of these")
    assert QApplication.focusWidget() is choices._none
    page.key(Key.Key_Return)
    assert acted.state.turns[0].kind == "unclear"


def test_a_number_still_chooses_any_of_them(typed):
    page, acted, choices = typed("paarse olifanten zingen zelden")
    second = choices._list.options()[1].id
    page.key(Key.Key_2)
    assert acted.state.turns[0].reply == second


def test_the_model_is_made_ready_while_one_types_and_may_change_the_mark(typed):
    page, acted, choices = typed("paarse olifanten zingen zelden")
    (ready, _), (asked, told) = acted.room.asked
    assert (ready, asked) == ("", "paarse olifanten zingen zelden")
    best = choices._list.options()[2].id
    told(by_model(choices, best))
    assert notes(choices) == {best: notes(choices)[best]}
    page.key(Key.Key_Return)
    assert acted.state.turns[0].reply == best


def test_the_model_comes_too_late_for_who_has_moved_on_the_list(typed):
    page, acted, choices = typed("vertel eens wat er gebeurd is")
    page.key(Key.Key_Tab)
    moved = choices._list.focused()
    assert moved not in ("", "what-happened")
    acted.room.asked[-1][1](by_model(choices, moved))
    assert choices._list.focused() == moved
    assert "what-happened" in notes(choices)


def test_the_model_comes_too_late_for_a_turn_that_is_over(typed):
    page, acted, choices = typed("vertel eens wat er gebeurd is")
    _, told = acted.room.asked[-1]
    late = by_model(choices, "what-happened")
    page.key(Key.Key_Return)
    told(late)
    assert len(acted.state.turns) == 1
