"""The small window in which a passphrase is typed, and the process it lives in."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from trainingsveld.app.vaults.asking import SecretWindows
from trainingsveld.app.vaults.secret_process import Locksmith
from trainingsveld.store import Settings
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.phrases import same
from trainingsveld.store.vaults.vault_file import Cost, parse
from trainingsveld.ui.vault.paper import draw_words
from trainingsveld.ui.vault.secret_window import SecretWindow

CHEAP = Cost(1, 8 << 20)
PHRASE = "vier blauwe fietsen"


class Small:
    """The window with a real locksmith, and what it would have sent."""

    def __init__(self, qtbot, purpose, file=None):
        self.sent = []
        self.smith = Locksmith("Sanne", file, "nl", lambda *sent: self.sent.append(sent), CHEAP)
        self.window = SecretWindow(purpose, "Sanne", self.smith)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.qtbot = qtbot

    def type(self, field, text):
        field.setFocus()
        QTest.keyClicks(field, text)

    def go(self):
        self.window._go.click()

    def answer(self):
        self.qtbot.waitUntil(lambda: bool(self.sent))
        return self.sent[0]

    def said(self):
        return self.window._wrong.text() if self.window._wrong.isVisible() else ""


def made():
    words = " ".join(Locksmith("", None, "nl", lambda *_: None).draw())
    file, _ = vault_file.make("Sanne", same(PHRASE), same(words), CHEAP)
    return file, words


def test_a_vault_is_made_with_words_that_were_shown(qtbot, dressed):
    small = Small(qtbot, "make")
    small.type(small.window._first, "12345678901")
    small.go()
    assert small.said(), "numbers alone are refused"
    small.window._first.clear()
    small.type(small.window._first, PHRASE)
    small.type(small.window._again, "iets anders dan dat")
    small.go()
    assert "niet gelijk" in small.said()
    small.window._again.clear()
    small.type(small.window._again, PHRASE)
    QTest.keyClick(small.window._again, Qt.Key.Key_Return)
    words = small.window._drawn
    assert len(words) == 8
    assert all(word in small.window._paper.text() for word in words)
    assert small.sent == [], "nothing is made before they are on paper"
    small.go()
    head, data = small.answer()
    file = parse(data[32:])
    assert head == {"kind": "open"}
    assert file.name == "Sanne"
    assert vault_file.unlock(file, "passphrase", same(PHRASE)) == data[:32]
    assert vault_file.unlock(file, "words", same(" ".join(words))) == data[:32]


def test_a_wrong_passphrase_is_said_and_can_be_tried_again(qtbot, dressed):
    file, _ = made()
    small = Small(qtbot, "unlock", file)
    small.type(small.window._first, "zes gele treinen")
    QTest.keyClick(small.window._first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(small.said()))
    assert small.sent == []
    small.window._first.clear()
    small.type(small.window._first, PHRASE)
    QTest.keyClick(small.window._first, Qt.Key.Key_Return)
    assert small.answer()[0] == {"kind": "open"}


def test_forgotten_it_opens_with_the_words_and_has_a_new_passphrase(qtbot, dressed):
    file, words = made()
    small = Small(qtbot, "unlock", file)
    small.window._forgot.click()
    small.window._words.setPlainText("een twee drie")
    small.go()
    assert small.said()
    small.window._words.setPlainText("\n".join(f"{n}. {w}" for n, w in enumerate(words.split(), 1)))
    small.type(small.window._first, "heel iets nieuws hier")
    small.type(small.window._again, "heel iets nieuws hier")
    small.go()
    _, data = small.answer()
    assert vault_file.unlock(parse(data[32:]), "passphrase", same("heel iets nieuws hier"))


def test_esc_and_the_cross_call_it_off_once(qtbot, dressed):
    small = Small(qtbot, "phrase")
    QTest.keyClick(small.window._first, Qt.Key.Key_Escape)
    small.window.close()
    assert small.sent == [({"kind": "cancelled"}, b"")]


def test_what_is_typed_is_hidden_until_somebody_wants_to_see_it(qtbot, dressed):
    small = Small(qtbot, "phrase")
    assert small.window._first.echoMode() is QLineEdit.EchoMode.Password
    small.window._show.click()
    assert small.window._first.echoMode() is QLineEdit.EchoMode.Normal


def test_the_paper_has_every_word(qapp, dressed):
    """Each word changes the picture: none is cut off, and none is left out."""
    pictures = []
    for changed in (*range(8), None):
        words = tuple("xyz" if n == changed else f"woord{n}" for n in range(8))
        image = QImage(600, 850, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        draw_words(QPainter(image), "Sanne", words)
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == 9


def test_the_process_shows_its_window_and_goes_when_it_is_called_off():
    file, _ = made()

    async def ask():
        asking = asyncio.create_task(SecretWindows(Settings).unlock(file))
        done, _ = await asyncio.wait([asking], timeout=4)
        assert not done, "it waits for somebody to type"
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking

    asyncio.run(ask())


def test_a_process_that_cannot_start_is_said(capfd):
    with pytest.raises(KeptError, match="helper-failed"):
        asyncio.run(SecretWindows(Settings, ("trainingsveld.no_such_module",)).make("Sanne"))
