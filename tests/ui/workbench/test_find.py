"""Looking something up in the text, replacing it and going to a line, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXT = '# 🙂 Een\nsay = "een twee"\nsay = "EEN drie"\n'


@pytest.fixture
def begun(page, settle):
    page.begin_case()
    page.edit.replace_text(TEXT)
    page.edit.go_to(0)
    settle()
    return page


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def look_up(page, words):
    press(KEY.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), words)


def chosen(page):
    cursor = page.edit.textCursor()
    return cursor.blockNumber() + 1, cursor.selectedText()


def count(page):
    return page.text.search._count.text()


def test_the_first_place_is_shown_while_one_types_and_enter_goes_round(begun):
    look_up(begun, "een")
    assert (chosen(begun), count(begun)) == ((1, "Een"), "1 van 3")
    press(KEY.Key_Return)
    assert (chosen(begun), count(begun)) == ((2, "een"), "2 van 3")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert chosen(begun) == (1, "Een")
    press(KEY.Key_Return, SHIFT)
    assert (chosen(begun), count(begun)) == ((3, "EEN"), "3 van 3")


def test_esc_closes_the_search_and_the_place_stays_chosen(begun):
    look_up(begun, "een")
    assert begun.escape()
    assert begun.edit.hasFocus()
    assert chosen(begun) == (1, "Een")
    assert begun.edit._looked_up == []
    press(KEY.Key_F3)
    assert chosen(begun) == (2, "een"), "F3 goes on with the words of before"
    assert not begun.text.search.is_open()


def test_f3_goes_on_in_the_text(begun):
    look_up(begun, "een")
    begun.edit.setFocus()
    press(KEY.Key_F3)
    assert chosen(begun) == (2, "een")
    press(KEY.Key_F3, SHIFT)
    assert chosen(begun) == (1, "Een")


def test_nothing_found_is_said_and_the_cursor_stays(begun):
    look_up(begun, "zzz")
    assert count(begun) == "niets gevonden"
    press(KEY.Key_Return)
    assert chosen(begun) == (1, "")


def test_places_follow_the_text(begun):
    look_up(begun, "een")
    begun.edit.setFocus()
    begun.edit.moveCursor(begun.edit.textCursor().MoveOperation.End)
    QTest.keyClicks(begun.edit, "een")
    assert begun.text.search.count() == 4
    begun.edit.undo()
    assert begun.text.search.count() == 3


def test_what_is_selected_is_looked_for(begun):
    cursor = begun.edit.document().find("drie")
    begun.edit.setTextCursor(cursor)
    press(KEY.Key_F, CTRL)
    assert begun.text.search._field.text() == "drie"


def test_one_place_is_replaced_and_then_all_which_one_undo_takes_back(begun):
    begun.edit.setFocus()
    press(KEY.Key_H, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "een")
    begun.text.search._by.setFocus()
    begun.text.search._by.setText("één")
    press(KEY.Key_Return)
    assert begun.edit.text() == TEXT.replace("Een", "één")
    begun.text.search._all.click()
    assert begun.edit.text() == TEXT.replace("Een", "één").replace("een", "één").replace(
        "EEN", "één"
    )
    assert count(begun) == "2 vervangen"
    begun.edit.undo()
    assert begun.edit.text() == TEXT.replace("Een", "één")


def test_replacing_by_what_it_contains_ends(begun):
    begun.text.begin_replacing()
    begun.text.search._field.setText("e")
    begun.text.search._by.setText("ee")
    begun.text.search.replace_all()
    assert begun.edit.text().count("ee") >= 8


@pytest.mark.parametrize(("typed", "line"), [("2", 2), ("999999", 4), ("", 1)])
def test_going_to_a_line(begun, typed, line):
    begun.edit.setFocus()
    press(KEY.Key_G, CTRL)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Delete)
    QTest.keyClicks(QApplication.focusWidget(), typed)
    press(KEY.Key_Return)
    if typed:
        assert begun.edit.hasFocus()
        assert begun.edit.textCursor().blockNumber() + 1 == line
    else:
        assert begun.escape()
        assert begun.edit.hasFocus()


@pytest.mark.parametrize("rubbish", ["(", "\\", "[", "*", "🙂", "\u2029", "a" * 5000])
def test_rubbish_can_be_looked_up(begun, rubbish):
    begun.text.begin_search()
    begun.text.search._field.setText(rubbish)
    assert begun.text.search.count() == (1 if rubbish == "🙂" else 0)


def test_everything_in_the_bars_has_a_name_and_tab_goes_through_it(begun):
    begun.text.begin_replacing()
    seen = []
    for _ in range(8):
        widget = QApplication.focusWidget()
        assert widget.accessibleName(), widget
        seen.append(widget)
        QTest.keyClick(widget, KEY.Key_Tab)
    search = begun.text.search
    assert seen[:7] == [
        search._field, search._up, search._down, search._close, search._by, search._one,
        search._all,
    ]  # fmt: skip
    assert seen[7] is begun.edit


def test_a_search_of_everything_in_a_long_text_is_quick(begun, qtbot):
    begun.edit.open_text("een " * 60_000)
    begun.text.begin_search()
    begun.text.search._field.setText("e")
    assert begun.text.search.count() == 120_000
    assert len(begun.edit._looked_up) == 500
