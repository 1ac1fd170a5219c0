"""What can be seen without opening a vault: sessions, as far as their level shows them."""

from PySide6.QtWidgets import QVBoxLayout

from trainingsveld.ui.arrange import empty, fill, row
from trainingsveld.ui.look import Card, PlainText, SecondaryButton
from trainingsveld.ui.vault.ports import Past, VaultDesk
from trainingsveld.ui.vault.words import day_words
from trainingsveld.wording.levels import level_words

_PAGE = 10


class OutsideCard(Card):
    """A page of sessions at a time, the newest first; hidden where nothing can be seen."""

    def __init__(self, desk: VaultDesk) -> None:
        super().__init__(padding=14, gap=6)
        self._desk = desk
        self._shown = _PAGE
        self._language = ""
        self._title = PlainText("", "heading")
        self._text = PlainText("", "small", "muted")
        self._rows = QVBoxLayout()
        self._more = SecondaryButton("", "chevron-down")
        self._more.clicked.connect(self._show_more)
        fill(self.column, self._title, self._text, self._rows, row(1, self._more, 1))

    def show_sessions(self, language: str) -> None:
        """Show them anew."""
        self._language = language
        found = self._desk.past(self._shown + 1)
        self.setVisible(bool(found.sessions or found.months))
        self._title.setText(self.tr("What can be seen without a vault"))
        self._text.setText(
            self.tr("Of Open: day, case and nicknames. Of Stays in the team: no nicknames.")
        )
        self._more.setText(self.tr("Show more"))
        self._more.setVisible(len(found.sessions) > self._shown)
        empty(self._rows)
        for session in found.sessions[: self._shown]:
            self._rows.addWidget(PlainText(self._line(session)))
        for month, count in found.months:
            words = self.tr("{0}: {1} sessions of which nothing stayed")
            number = self.tr("fewer than 5") if count is None else str(count)
            self._rows.addWidget(
                PlainText(words.replace("{0}", month).replace("{1}", number), "small", "muted")
            )

    def _line(self, session: Past) -> str:
        who = ", ".join(session.people) or self.tr("%n people", "", session.heads)
        level = level_words(session.level, self._language).name
        return " · ".join((day_words(session.day), session.scenario, who, level))

    def _show_more(self) -> None:
        self._shown += _PAGE
        self.show_sessions(self._language)
