"""The window in which a passphrase is typed. It lives in a short-lived process of its own."""

from collections.abc import Callable
from typing import Literal, Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.look import (
    Card,
    Icon,
    PlainText,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    TextBox,
    Toggle,
    announce,
)
from trainingsveld.ui.vault.paper import print_words

Purpose = Literal["make", "unlock", "recover", "phrase"]
Done = Callable[[str], None]


class Locks(Protocol):
    """What the window asks for. `done` is told what went wrong, as a sentence; never that it went
    well: then the window is taken away.
    """

    def draw(self) -> tuple[str, ...]:
        """Draw eight recovery words."""
        ...

    def wrong(self, passphrase: str) -> str:
        """Say what is wrong with a new passphrase, or ""."""
        ...

    def wrong_words(self, words: str) -> str:
        """Say what is wrong with recovery words, or ""."""
        ...

    def make(self, passphrase: str, words: str, done: Done) -> None:
        """Make a vault."""
        ...

    def unlock(self, passphrase: str, done: Done) -> None:
        """Open the vault."""
        ...

    def recover(self, words: str, passphrase: str, done: Done) -> None:
        """Open it by its words, and give it a new passphrase."""
        ...

    def give(self, passphrase: str) -> None:
        """Hand over a passphrase for a file."""
        ...

    def cancel(self) -> None:
        """Nothing is opened."""
        ...


class SecretWindow(QWidget):
    """One question. Esc or the cross calls it off, also while the key is being worked out."""

    def __init__(self, purpose: Purpose, name: str, locks: Locks) -> None:
        super().__init__()
        self._purpose, self._name, self._locks = purpose, name, locks
        self._drawn: tuple[str, ...] = ()
        self._over = self._working = False
        self._title, self._text = PlainText("", "title"), PlainText("")
        self._words = TextBox(rows=3)
        self._paper = PlainText("", "heading", selectable=True)
        self._sheet = Card("privacy")
        self._print = SecondaryButton("", "printer")
        self._labels = tuple(PlainText("", "strong") for _ in range(3))
        self._first, self._again = QLineEdit(), QLineEdit()
        self._show = Toggle()
        self._wrong = PlainText("", "strong", "danger")
        self._wait = PlainText("", "strong", "muted")
        self._forgot, self._cancel = QuietButton(), SecondaryButton()
        self._go = PrimaryButton("", "lock")
        for field in (self._first, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(1024)
            field.returnPressed.connect(self._forward)
        self._build()
        self._print.clicked.connect(self._on_paper)
        self._show.toggled.connect(self._reveal)
        self._forgot.clicked.connect(self._to_recovery)
        self._cancel.clicked.connect(self.close)
        self._go.clicked.connect(self._forward)
        self.resize(620, 560 if purpose != "unlock" else 400)
        self.retranslate()

    def _build(self) -> None:
        page = ScrollColumn(margins=24, gap=12)
        head = row(Icon("lock", "privacy", 28), self._title, gap=12, wide=1)
        fill(self._sheet.column, self._paper, row(self._print, 1))
        fields = column(
            column(self._labels[0], self._words, gap=4),
            column(self._labels[1], self._first, gap=4),
            column(self._labels[2], self._again, gap=4),
            self._show, gap=12,
        )  # fmt: skip
        buttons = row(self._forgot, 1, self._cancel, self._go)
        fill(
            page.column, head, self._text, self._sheet, fields, self._wrong, self._wait, buttons, 1
        )
        whole = column(page)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._wrong.hide()
        self._wait.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the screen, and show what belongs to this step."""
        self.setWindowTitle("Trainingsveld: " + self.tr("vault"))
        on_paper = bool(self._drawn)
        titles = {
            "make": self.tr("Your eight recovery words") if on_paper else self.tr("A passphrase"),
            "unlock": self.tr("Open the vault of {0}").replace("{0}", self._name),
            "recover": self.tr("Your recovery words"),
            "phrase": self.tr("A passphrase for the file"),
        }
        self._title.setText(titles[self._purpose])
        self._text.setText(self._explanation(on_paper=on_paper))
        self._labels[0].setText(self.tr("The eight words"))
        self._labels[1].setText(
            self.tr("Passphrase") if self._purpose == "unlock" else self.tr("New passphrase")
        )
        self._labels[2].setText(self.tr("Once more"))
        for label, field in zip(self._labels, (self._words, self._first, self._again), strict=True):
            field.setAccessibleName(label.text())
        self._show.setText(self.tr("Show what I type"))
        self._print.setText(self.tr("Print them"))
        self._forgot.setText(self.tr("Forgotten? Use the recovery words"))
        self._cancel.setText(self.tr("Cancel"))
        self._go.setText(self._button(on_paper=on_paper))
        self._wait.setText(self.tr("Working out the key: about half a second …"))
        asks_words, twice = self._purpose == "recover", self._purpose != "unlock"
        for widget, shown in (
            (self._sheet, on_paper),
            (self._labels[0], asks_words),
            (self._words, asks_words),
            (self._labels[1], not on_paper),
            (self._first, not on_paper),
            (self._labels[2], twice and not on_paper),
            (self._again, twice and not on_paper),
            (self._show, not on_paper),
            (self._forgot, self._purpose == "unlock"),
        ):
            widget.setVisible(shown)
        self._focus()

    def _explanation(self, *, on_paper: bool) -> str:
        if on_paper:
            return self.tr(
                "Write these words down or print them, and keep the paper where you keep your "
                "passport. They open your vault when you forget the passphrase. There is no other "
                "way: nobody, no administrator either, can open it for you. They are not shown "
                "again."
            )
        if self._purpose == "unlock":
            return self.tr("What you type stays in this small window and goes with it.")
        if self._purpose == "phrase":
            return self.tr(
                "Whoever has the file and this passphrase can read everything in it. Four or more "
                "words that do not belong together are good: nobody guesses them."
            )
        return self.tr(
            "Four or more words that do not belong together are easy to remember, and nobody "
            "guesses them. Numbers alone are guessed in an afternoon, so they are not enough."
        )

    def _button(self, *, on_paper: bool) -> str:
        match self._purpose:
            case "make":
                return self.tr("I have them on paper") if on_paper else self.tr("Next")
            case "phrase":
                return self.tr("Use it")
            case _:
                return self.tr("Open")

    def _focus(self) -> None:
        if self._drawn:
            self._print.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._purpose == "recover":
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forward(self) -> None:
        if self._working:
            return
        if not self._drawn and self._first.hasFocus() and self._purpose != "unlock":
            self._again.setFocus()
            return
        phrase = self._first.text()
        if trouble := self._trouble(phrase):
            self._say(trouble)
            return
        self._say("")
        match self._purpose:
            case "unlock":
                self._begin()
                self._locks.unlock(phrase, self._failed)
            case "recover":
                self._begin()
                self._locks.recover(self._words.toPlainText(), phrase, self._failed)
            case "phrase":
                self._over = True
                self._locks.give(phrase)
            case "make" if not self._drawn:
                self._drawn = self._locks.draw()
                self._paper.setText("\n".join(f"{n}. {w}" for n, w in enumerate(self._drawn, 1)))
                self.retranslate()
            case _:
                self._begin()
                self._locks.make(phrase, " ".join(self._drawn), self._failed)

    def _trouble(self, phrase: str) -> str:
        if self._purpose == "unlock":
            return "" if phrase else self.tr("Type your passphrase.")
        if self._purpose == "recover" and (
            trouble := self._locks.wrong_words(self._words.toPlainText())
        ):
            return trouble
        if trouble := self._locks.wrong(phrase):
            return trouble
        if phrase != self._again.text():
            return self.tr("The two differ. Type the same passphrase twice.")
        return ""

    def _begin(self) -> None:
        self._working = True
        self._go.setEnabled(False)
        self._wait.show()
        announce(self, self._wait.text())

    def _failed(self, trouble: str) -> None:
        self._working = False
        self._go.setEnabled(True)
        self._wait.hide()
        self._say(trouble)
        if self._purpose == "unlock":
            self._first.selectAll()
        self._focus()

    def _say(self, trouble: str) -> None:
        self._wrong.setText(trouble)
        self._wrong.setVisible(bool(trouble))
        if trouble:
            announce(self, trouble)

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self._first, self._again):
            field.setEchoMode(mode)

    def _to_recovery(self) -> None:
        self._purpose = "recover"
        self._first.clear()
        self._say("")
        self.resize(self.width(), 560)
        self.retranslate()

    def _on_paper(self) -> None:
        print_words(self, self._name, self._drawn, self._say)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc calls it off."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Call it off, once."""
        if not self._over:
            self._over = True
            self._locks.cancel()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
