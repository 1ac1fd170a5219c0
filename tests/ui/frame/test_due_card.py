"""Two weeks later on the start page, and advice that is made a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.coaching import FakeCoaching
from tests.ui.desk import FakeDesk
from tests.ui.vaults import SANNE, FakeVaults
from trainingsveld.coaching import Promise
from trainingsveld.store import Settings
from trainingsveld.store.coaching_bank import coaching_bank
from trainingsveld.ui.coaching.due_card import DueCard
from trainingsveld.ui.coaching.leader import AskCard

DUE = Promise("p", "Eerst samenvatten", 20_800, "2026-12-15")


@pytest.fixture
def due(qtbot):
    """The card of somebody whose vault is open, with an agreement that comes back."""
    coaching = FakeCoaching((DUE,))
    vaults = FakeVaults((SANNE,), SANNE)
    card = DueCard(FakeDesk(Settings(language="en"), vaults=vaults, coaching=coaching))
    qtbot.addWidget(card)
    card.retranslate()
    card.look()
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    return card, coaching


def test_it_says_that_something_comes_back_and_not_what_before_its_owner_wants_to_see_it(due):
    card, _ = due
    assert card.isVisible()
    assert not card._said.isVisible()
    assert DUE.words not in card.accessibleName()
    card._show.click()
    assert card._said.isVisible()
    assert card._said.text() == DUE.words
    card._later.click()
    assert not card._said.isVisible()


def test_an_answer_is_kept_by_keys_and_the_card_goes(due):
    card, coaching = due
    card._show.setFocus()
    QTest.keyClick(card._show, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is card._chips["yes"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    card._box.setFocus()
    QTest.keyClicks(card._box, "Het lukte een keer")
    card._keep.setFocus()
    QTest.keyClick(card._keep, Qt.Key.Key_Return)
    assert coaching.asked == [("answer", "p", "partly", "Het lukte een keer")]
    assert not card.isVisible()
    assert card._box.toPlainText() == "", "nothing of it stays on the page"


def test_without_an_answer_there_is_nothing_to_keep(due):
    card, coaching = due
    card._show.click()
    assert not card._keep.isEnabled()
    card._keep.click()
    assert coaching.asked == []


def test_what_could_not_be_kept_stays_on_the_card_with_the_reason(due):
    card, coaching = due
    coaching.answer = lambda _promise, _used, _happened, done: done("The disk is full.")
    card._show.click()
    card._chips["no"].click()
    card._box.setPlainText("Vergeten")
    card._keep.click()
    assert card._wrong.text() == "The disk is full."
    assert card._box.toPlainText() == "Vergeten"


def test_a_locked_vault_shows_nothing(qtbot):
    desk = FakeDesk(
        Settings(language="en"), vaults=FakeVaults((SANNE,)), coaching=FakeCoaching((DUE,))
    )
    card = DueCard(desk)
    qtbot.addWidget(card)
    card.look()
    assert card.isHidden()


@pytest.mark.parametrize(
    ("advice", "question"),
    [
        ("Je moet rustig blijven.", "What would happen if you rustig blijven?"),
        ("You should ask first!", "What would happen if you ask first?"),
    ],
)
def test_advice_becomes_a_question_that_can_be_asked(qtbot, advice, question):
    sent = []
    card = AskCard(lambda command: sent.append(command) or True, coaching_bank())
    qtbot.addWidget(card)
    card.retranslate("en")
    card.show()
    assert not card._turn.isVisible()
    card._box.setPlainText(advice)
    assert card._turn.isVisible()
    card._turn.click()
    assert card._box.toPlainText() == question
    assert not card._turn.isVisible(), "it is no advice any more"
    card._ask.click()
    assert sent[0].words == question
    assert card._box.toPlainText() == ""
