"""A question waits for nobody, answers once, and keeps the keyboard inside."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trainingsveld.ui.ask import Button, Question, ask

CHOICES = (Button("", "Hier blijven"), Button("weg", "Weggooien", "danger"))


@pytest.fixture
def window(qtbot, dressed):
    made = QWidget()
    made.field = QLineEdit()
    QVBoxLayout(made).addWidget(made.field)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    made.field.setFocus()
    return made


@pytest.fixture
def answers():
    return []


def test_it_returns_at_once_and_tells_the_answer_once(window, answers):
    question = ask(window.field, "Weggooien?", CHOICES, answers.append)
    assert answers == []
    question.findChild(QWidget, "weg").click()
    question.dismiss()
    assert answers == ["weg"]


def test_the_first_button_has_the_focus_and_the_field_gets_it_back(window, answers):
    ask(window, "Weggooien?", CHOICES, answers.append)
    assert window.focusWidget().text() == "Hier blijven"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert answers == [""]
    assert window.focusWidget() is window.field


def test_esc_and_a_press_beside_it_are_no_answer(window, answers):
    question = ask(window, "Weggooien?", CHOICES, answers.append)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    question = ask(window, "Weggooien?", CHOICES, answers.append)
    QTest.mouseClick(question, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert answers == ["", ""]


def test_tab_stays_inside(window, answers):
    ask(window, "Weggooien?", CHOICES, answers.append)
    seen = []
    for _ in range(4):
        seen.append(window.focusWidget().text())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert set(seen) == {"Hier blijven", "Weggooien"}
    assert seen[0] == seen[2]


def test_a_second_question_closes_the_first(window, answers):
    ask(window, "Eerst?", CHOICES, lambda answer: answers.append(f"eerst {answer}"))
    ask(window, "Dan?", CHOICES, answers.append)
    assert answers == ["eerst "]
    assert [one.accessibleName() for one in window.findChildren(Question)] == ["Dan?"]


def test_it_grows_with_the_window(window, answers, settle):
    question = ask(window, "Weggooien? " * 30, CHOICES, answers.append)
    window.resize(500, 700)
    settle()
    assert question.size() == window.size()
    assert question.card.width() <= 500 - 40
    assert question.card.geometry().bottom() <= 700
