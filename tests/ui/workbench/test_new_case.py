"""A new case from ten questions, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from trainingsveld.authoring.new import write_answers
from trainingsveld.ui.workbench_page import WorkbenchPage

KEY = Qt.Key
ANSWERS = (
    "1", "De bestelling kwam niet", "Ik wacht al drie weken en niemand belt mij.",
    "De klant, winkelier", "Weten wanneer het komt.", "79", "5", "2", "1", "14",
)  # fmt: skip
TYPED = (1, 2, 3, 4)


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def answer(number):
    """Give the answer to a question, from 0, and go on."""
    for letter in ANSWERS[number]:
        QTest.keyClicks(QApplication.focusWidget(), letter)
    press(KEY.Key_Return)


@pytest.fixture
def asking(page, settle):
    page._keys["new-case"].trigger()
    settle()
    return page


def asked(page):
    return page.aside.questions.question()


def test_ten_answers_and_the_case_stands_in_the_editor(asking, paused, bench):
    for number in range(10):
        answer(number)
    paused()
    assert asking.edit.hasFocus()
    assert "De bestelling kwam niet" in asking.edit.text()
    assert not [one for one in asking.findings._findings if one.severity == "error"]
    assert asking.play.rehearsal().possible
    asking.save()
    assert (bench.files.folder / "de-bestelling-kwam-niet.toml").exists()


def test_esc_goes_back_with_every_answer_still_there(asking, settle):
    for number in range(6):
        answer(number)
    assert asked(asking) == "tension"
    for key in ("mood", "need", "caller"):
        asking.escape()
        assert asked(asking) == key
    assert QApplication.focusWidget().text() == ANSWERS[3]
    press(KEY.Key_Return, KEY.Key_Return, KEY.Key_Return)
    assert asked(asking) == "tension", "what was chosen is chosen still"


def test_from_the_first_question_one_goes_back_to_where_one_was(asking, settle):
    asking.escape()
    settle()
    assert not asking.aside.is_asking()
    assert asking._shelf.isVisible()
    asking.begin_case()
    asking.ask_questions()
    assert not asking._keys["save-case"].isEnabled()
    asking.escape()
    assert asking.edit.isVisible()
    assert asking._keys["save-case"].isEnabled()


def test_nothing_answered_is_said_and_the_focus_stays(asking):
    press(KEY.Key_Return)
    assert asked(asking) == "title", "Enter takes the choice that has the focus"
    press(KEY.Key_Return)
    assert asked(asking) == "title"
    assert asking.aside.questions._wrong.text()
    assert asking.aside.questions._answers["title"].field.hasFocus()


def test_a_name_is_asked_about_and_replaced(asking):
    answer(0)
    QTest.keyClicks(QApplication.focusWidget(), "Ruzie met Jan Jansen over 0612345678")
    press(KEY.Key_Return)
    assert asked(asking) == "title"
    fields = list(asking.aside.questions._doubts._fields)
    assert set(fields) == {"Jan Jansen", "0612345678"}
    assert QApplication.focusWidget().text() != fields[0]
    press(KEY.Key_Return, KEY.Key_Return)
    assert asked(asking) == "incident"
    asking.escape()
    text = asking.aside.questions._answers["title"].field.text()
    assert "Jansen" not in text
    assert "06 00 00 00 00" in text


def test_a_name_can_stay(asking):
    answer(0)
    QTest.keyClicks(QApplication.focusWidget(), "Ruzie met Jan Jansen")
    press(KEY.Key_Return, KEY.Key_Tab, KEY.Key_Return)  # leave it
    assert QApplication.focusWidget().text() == "Jan Jansen"
    press(KEY.Key_Return)
    assert asked(asking) == "incident"


def test_the_template_is_one_button_away(asking, paused):
    asking.aside.questions._skip.click()
    paused()
    assert "[nodes." in asking.edit.text()
    assert not asking.aside.is_asking()


def test_the_language_changes_in_the_middle(asking, dutch, desk, settle):
    answer(0)
    QTest.keyClicks(QApplication.focusWidget(), "Half")
    desk.settings = type(desk.settings)(welcomed=True, language="en")
    dutch.use("en")
    settle()
    assert asking.aside.questions._ask.text() == "What is the case called?"
    assert asking.aside.questions._answers["title"].given() == "Half"


def test_tab_reaches_everything_in_order(asking):
    answer(0)
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        press(KEY.Key_Tab)
    page = asking.aside.questions
    assert seen[:4] == [page._answers["title"].field, page._next, page._back, page._skip]
    assert all(one.accessibleName() for one in seen)


def test_answers_are_still_there_after_the_program_was_killed(asking, desk, qtbot, settle):
    for number in range(2):
        answer(number)
    QTest.keyClicks(QApplication.focusWidget(), "Jan Jansen belt al drie weken")
    again = WorkbenchPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.ask_questions()
    assert asked(again) == "incident"
    assert again.aside.questions._still.isVisible()
    assert again.aside.questions._answers["incident"].given() == "", "that had not passed"
    again.escape()
    assert again.aside.questions._answers["title"].given() == ANSWERS[1]
    again.aside.questions._anew.click()
    assert asked(again) == "family"
    assert not again.aside.questions._still.isVisible()
    assert desk.workbench.files.answers() == b""


def test_once_the_case_is_made_no_answers_are_kept(asking, desk, paused):
    for number in range(9):
        answer(number)
    assert b"De bestelling" in desk.workbench.files.answers()
    answer(9)
    paused()
    assert "De bestelling kwam niet" in asking.edit.text()
    assert desk.workbench.files.answers() == b""


@pytest.mark.parametrize("rubbish", [b"\xff\x00", b"title = [", b'who = "is this"'])
def test_answers_that_are_none_are_passed_over(page, bench, settle, rubbish):
    folder = bench.files._home.drafts
    folder.mkdir(parents=True)
    (folder / "new.answers").write_bytes(rubbish)
    page.ask_questions()
    settle()
    assert asked(page) == "family"
    assert bench.files.drafts() == ()


def test_offered_answers_are_looked_at_first_kept_nowhere_and_gone_with_their_session(
    page, settle, bench
):
    bench.files.keep_answers(write_answers({"family": "complaint", "title": "Van vorige week"}))
    before = bench.files.answers()
    page.ask_offered({"title": "Jan de Vries belt", "incident": "Bel mij op 06-12345678."})
    settle()
    assert asked(page) == "family"
    answer(0)
    assert QApplication.focusWidget().text() == "Jan de Vries belt"
    press(KEY.Key_Return)
    assert page.aside.questions._doubts.isVisible()
    press(KEY.Key_Return)
    assert asked(page) == "incident"
    assert bench.files.answers() == before
    page.ask_offered({"title": "Jan de Vries belt", "incident": "Bel mij op 06-12345678."})
    assert asked(page) == "incident", "the same once more goes on where it was"
    page.session_left()
    settle()
    assert not page.aside.is_asking()
    page.ask_questions()
    assert asked(page) == "incident", "where the answers of another time stopped"
    assert QApplication.focusWidget().text() == ""
