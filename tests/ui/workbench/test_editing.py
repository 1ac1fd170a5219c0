"""Writing a case: completion, findings, undo; wherever one stops."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import case_file
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.store.reference import new_case
from trainingsveld.ui.look import LIGHT
from trainingsveld.ui.workbench.case_edit import CaseEdit
from trainingsveld.ui.workbench.code_edit import CodeEdit, Mark

KEY = Qt.Key
SALARY = case_file().path


def press(widget, *keys) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def write(edit: CodeEdit, text: str) -> None:
    QTest.keyClicks(edit, text)


def to_line_with(edit: CodeEdit, words: str) -> None:
    """Put the cursor at the end of the line that has these words."""
    number = edit.text().split("\n").index(next(x for x in edit.text().split("\n") if words in x))
    edit.go_to(number)
    edit.moveCursor(QTextCursor.MoveOperation.EndOfBlock)


@pytest.fixture
def open_new(page, settle):
    page.begin_case()
    settle()
    return page


@pytest.fixture
def open_salary(page, settle):
    page.open_path(SALARY)
    settle()
    return page


def offers(edit: CaseEdit) -> list[str]:
    return [option.text for option in edit._offers._options] if edit.offers_open() else []


def test_a_finding_appears_is_gone_to_and_goes_when_mended(open_new, paused):
    page, edit = open_new, open_new.edit
    assert page.findings.words() == "Er is niets mis. Je kunt deze casus spelen."
    to_line_with(edit, 'act = "reflect_feeling"')
    press(edit, KEY.Key_Backspace, KEY.Key_Backspace)
    write(edit, 'x"')
    press(edit, KEY.Key_Escape)
    paused()
    assert page.findings.words() == "1 fout"
    assert "reflect_feelinx" in page.findings.rows()[0]
    page.edit.go_to(0)
    page._keys["next-finding"].trigger()
    assert edit.textCursor().block().text() == 'act = "reflect_feelinx"'
    assert QApplication.focusWidget() is edit
    edit.undo()
    edit.undo()
    while "reflect_feelinx" in edit.text() or '"reflect_feeling"' not in edit.text():
        edit.undo()
    paused()
    assert page.findings.words() == "Er is niets mis. Je kunt deze casus spelen."


def test_names_are_offered_while_they_are_typed_and_taken_with_enter(open_salary):
    edit = open_salary.edit
    to_line_with(edit, "[[nodes.story.replies]]")
    press(edit, KEY.Key_Return)
    write(edit, "got")
    assert offers(edit) == ["goto"]
    press(edit, KEY.Key_Return)
    assert edit.textCursor().block().text() == "goto = "
    assert "opening" in offers(edit), "what comes after the key is offered at once"
    write(edit, '"thr')
    assert offers(edit) == ["threat"]
    press(edit, KEY.Key_Tab)
    assert edit.textCursor().block().text() == 'goto = "threat"'
    assert QApplication.focusWidget() is edit, "with something on offer Tab takes it"
    assert not edit.offers_open()


def test_up_and_down_choose_and_escape_closes(open_salary):
    edit = open_salary.edit
    to_line_with(edit, "[[nodes.story.replies]]")
    press(edit, KEY.Key_Return)
    QTest.keyClick(edit, KEY.Key_Space, Qt.KeyboardModifier.ControlModifier)
    found = offers(edit)
    assert len(found) > 5
    press(edit, KEY.Key_Down)
    assert edit._offers.option().text == found[1]
    press(edit, KEY.Key_Up, KEY.Key_Up)
    assert edit._offers.option().text == found[-1], "round at the ends"
    press(edit, KEY.Key_Escape)
    assert not edit.offers_open()
    assert edit.textCursor().block().text() == ""


def test_without_offers_tab_leaves_the_text(open_salary):
    edit = open_salary.edit
    before = edit.text()
    press(edit, KEY.Key_Tab)
    assert QApplication.focusWidget() is not edit
    assert edit.text() == before


def test_escape_leaves_nothing_while_one_writes(open_salary):
    open_salary.edit.setFocus()
    assert open_salary.escape()


def test_enter_is_a_new_line_where_nothing_is_on_offer(open_salary):
    edit = open_salary.edit
    to_line_with(edit, "[[nodes.story.replies]]")
    press(edit, KEY.Key_Return)
    write(edit, "once = true")
    press(edit, KEY.Key_Return)
    write(edit, "say = ")
    assert "once = true\nsay = " in edit.text()


def test_emoji_and_hard_blanks_are_kept_and_places_are_right(qtbot, theme):
    edit = CodeEdit()
    qtbot.addWidget(edit)
    text = 'a = "🙂🙂€ 5" b\n\tc'
    edit.open_text(text)
    assert edit.text() == text
    edit.show_marks([Mark(1, 13, "error"), Mark(99, 99, "warning")])
    edit.go_to_mark(0)
    assert edit.textCursor().positionInBlock() == 14
    edit.go_to_mark(1)
    assert edit.textCursor().blockNumber() == 1


def test_marks_move_along_with_the_text(qtbot, theme):
    edit = CodeEdit()
    qtbot.addWidget(edit)
    edit.open_text("een\ntwee\ndrie")
    edit.show_marks([Mark(3, 1, "error"), Mark(3, 2, "warning")])
    assert edit.worst() == {2: "error"}
    write(edit, "nul")
    press(edit, KEY.Key_Return)
    assert edit.worst() == {3: "error"}


def test_colouring_is_no_change(qtbot, theme):
    edit = CodeEdit()
    qtbot.addWidget(edit)
    told = []
    edit.changed.connect(lambda: told.append(edit.text()))
    edit.open_text("a = 1")
    edit._highlighter.rehighlight()
    assert told == []
    write(edit, "b")
    assert told == ["ba = 1"]


def colours(edit: CodeEdit, line: int) -> set[str]:
    layout = edit.document().findBlockByNumber(line).layout()
    return {one.format.foreground().color().name() for one in layout.formats()}


def test_who_speaks_has_a_colour(qtbot, theme):
    edit = CodeEdit()
    qtbot.addWidget(edit)
    edit.open_text(
        '[nodes.a]\nsay = [\n  "Hallo",\n]\nsilence = [{ after = 6, say = "Nou?" }]\n'
        '[[nodes.a.replies]]\nid = "x"\nsay = "Goedemiddag"\n'
        '[briefing]\nplayer = """\nsay = "x"\n"""\n'
    )
    customer, agent = LIGHT.customer.lower(), LIGHT.accent.lower()
    qtbot.waitUntil(lambda: customer in colours(edit, 2))
    assert customer in colours(edit, 4)
    assert agent not in colours(edit, 6)
    assert agent in colours(edit, 7)
    assert customer not in colours(edit, 10), "a text of several lines holds no keys"
    assert agent not in colours(edit, 10)


def test_a_long_text_is_coloured_to_its_end_without_keeping_the_screen(qtbot, theme):
    edit = CodeEdit()
    qtbot.addWidget(edit)
    lines = 6_000
    edit.open_text('[nodes.a]\nsay = "Hallo daar"\n' * (lines // 2) + "[nodes.z]\nend = 1")
    qtbot.waitUntil(lambda: bool(colours(edit, lines)))
    edit._highlighter.wear()
    qtbot.waitUntil(lambda: edit._highlighter._from is None)
    assert colours(edit, lines - 1)


def test_wherever_one_stops_writing_the_page_stands(page, paused, bench):
    """A sample of the beginnings of a case, each put into the page."""
    page.begin_case()
    text = new_case("nl")
    for end in range(0, len(text), 97):
        page.edit.replace_text(text[:end])
        page.edit.moveCursor(QTextCursor.MoveOperation.End)
        page.edit.offer()
        page.trial.play_here()
        page.trial.hear()
        page.looking.look()
        page.findings.step(1)
    page.edit.replace_text(text)
    page.looking.look()
    paused()
    assert page.findings.words() == "Er is niets mis. Je kunt deze casus spelen."


@pytest.mark.parametrize(
    "rubbish", ['"""\n' * 50, "[" * 500, "\\" * 99, "\0x", "\u2028\u2029\r", "🙂"]
)
def test_rubbish_can_be_pasted(page, paused, rubbish):
    page.begin_case()
    page.edit.insertPlainText(rubbish)
    page.edit.offer()
    paused()
    page.edit.undo()
    paused()
    assert page.edit.text() == new_case("nl").replace("../assets/schema/", "./", 1)


def test_an_answer_to_an_older_text_is_dropped(page, bench, paused):
    bench.checks.patient = True
    page.open_path(SALARY)
    bench.checks.answer()
    assert page.findings.rows() == ()
    page.edit.insertPlainText("oeps")
    page.looking.look()
    page.edit.insertPlainText("?")
    bench.checks.answer()
    assert page.findings.rows() == (), "the text is another one by now"
    paused()
    bench.checks.answer()
    assert len(page.findings.rows()) == 1


def test_every_shipped_case_opens_with_its_map_and_its_call(page, settle):
    for path in case_paths(SHIPPED):
        page.open_path(path)
        settle()
        assert page.findings.is_done()
        too_large = "zoveel manieren"  # said where a proof would take too long while one writes
        assert [row for row in page.findings.rows() if too_large not in row] == [], path
        assert page.map._map.drawing().nodes
        assert page.play.rehearsal().line
