"""What was agreed before and is not done yet, from the vault of whoever sits here."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import Card, Icon, PlainText, SecondaryButton, announce, column, row
from trainingsveld.ui.vault.ports import Things, VaultDesk, Written

_MOST = 5


class Returning(Card):
    """Shown at the start of a session while somebody's vault is open and holds agreements.

    "Done" takes one away; what is left alone comes back. `moved` is told that the buttons changed.
    """

    def __init__(self, vaults: VaultDesk, moved: Callable[[], None]) -> None:
        super().__init__("accent")
        self._vaults, self._moved = vaults, moved
        self._open: tuple[Written, ...] = ()
        self._buttons: list[QWidget] = []
        self._head = PlainText("", "heading")
        head = row(Icon("calendar-plus", "accent", 20), self._head)
        head.setStretch(1, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.column.addLayout(head)
        self.column.addLayout(self._rows)
        self.hide()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Agreed before"))
        self._draw()

    def arrive(self) -> None:
        """Look into the vault, if one is open."""
        self._take(Things())
        if self._vaults.opened():
            self._vaults.things(self._take)

    def stops(self) -> tuple[QWidget, ...]:
        """The buttons, in the order of Tab."""
        return tuple(self._buttons)

    def _take(self, things: Things) -> None:
        agreed = [one for one in things.texts if one.kind == "action" and dict(one.words).get("by")]
        agreed.sort(key=lambda one: dict(one.words)["by"])
        if tuple(agreed) != self._open:
            self._open = tuple(agreed)
            self._draw()

    def _draw(self) -> None:
        empty(self._rows)
        self._buttons = []
        for one in self._open[:_MOST]:
            self._rows.addWidget(self._row(one))
        if (left := len(self._open) - _MOST) > 0:
            says = self.tr("And {0} more, among your things.").replace("{0}", str(left))
            self._rows.addWidget(PlainText(says, "small", "muted"))
        self.setVisible(bool(self._open))
        self._moved()

    def _row(self, one: Written) -> QWidget:
        words = dict(one.words)
        day = QDate.fromString(words["by"], Qt.DateFormat.ISODate)
        by = QLocale().toString(day, "d MMMM yyyy") if day.isValid() else words["by"]
        lines = [self.tr("By {date}").replace("{date}", by)]
        if notice := words.get("notice"):
            lines.append(self.tr("We notice it by: {0}").replace("{0}", notice))
        if need := words.get("need"):
            lines.append(self.tr("Needed: {0}").replace("{0}", need))
        done = SecondaryButton(self.tr("Done"), "check")
        said = words.get("words", "")
        done.setAccessibleName(self.tr("Done: {0}").replace("{0}", said))
        done.clicked.connect(lambda: self._forget(one))
        self._buttons.append(done)
        left = column(PlainText(said), PlainText("\n".join(lines), "small", "muted"), gap=2)
        whole = row(left, done, gap=12)
        whole.setStretch(0, 1)
        made = QWidget()
        made.setLayout(whole)
        return made

    def _forget(self, one: Written) -> None:
        def ended(trouble: str) -> None:
            if trouble:
                announce(self, trouble)
                self._rows.addWidget(PlainText(trouble, "strong", "danger"))
                return
            self._open = tuple(other for other in self._open if other != one)
            self._draw()

        self._vaults.forget_text(one, ended)
