"""The articles of a knowledge base on a screen: search, choose, read, without leaving the keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.dialogue import find_articles
from trainingsveld.dialogue.card import VisibleCard
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import PlainText, QuietButton, SearchField, announce, column

_MOST = 6
"""So many titles are offered at a time: what can be taken in while somebody talks."""


class Knowledge(QWidget):
    """What is read is told by `read`, as the number of the article, counting from 0.

    Enter in the search line opens the first one found, and the arrow down goes to the titles.
    """

    read = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._card = ""
        self._articles: dict[str, str] = {}
        self.search = SearchField()
        self._found = ChoiceList()
        self._none = PlainText("", "small", "muted")
        self._title, self._text = PlainText("", "strong"), PlainText("", selectable=True)
        self._back = QuietButton("", "arrow-left")
        whole = column(
            self.search, self._found, self._none, self._back, self._title, self._text, gap=8
        )
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(lambda: self._found.pick(0))
        self.search.installEventFilter(self)
        self._found.picked.connect(self._open)
        self._back.clicked.connect(self._to_titles)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        says = self.tr("Search in what you may look up")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(says)
        self._back.setText(self.tr("To the list"))
        self._none.setText(self.tr("Nothing found. Try one word, or only a part of it."))

    def show_card(self, card: VisibleCard) -> None:
        """Offer the articles of this screen; what is open and typed stays while it is the same."""
        self.setVisible(bool(card.articles))
        if card.id == self._card and card.articles == self._articles:
            return
        self._card, self._articles = card.id, dict(card.articles)
        self.search.clear()
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line down to the titles."""
        if watched is self.search and isinstance(event, QKeyEvent):
            down = event.key() == Qt.Key.Key_Down and not event.modifiers()
            if down and event.type() == QEvent.Type.KeyPress and self._found.isVisibleTo(self):
                self._found.focus()
                return True
        return False

    def _look(self) -> None:
        titles = find_articles(self._articles, self.search.text())[:_MOST]
        self._found.show_options([Option(title, title) for title in titles])
        self._show(reading=False)

    def _open(self, title: str) -> None:
        if title not in self._articles:
            return
        self._title.setText(title)
        self._text.setText(self._articles[title])
        self._show(reading=True)
        self._back.setFocus()
        announce(self, f"{title}. {self._articles[title]}")
        self.read.emit(list(self._articles).index(title))

    def _to_titles(self) -> None:
        self._show(reading=False)
        self.search.setFocus()
        self.search.selectAll()

    def _show(self, *, reading: bool) -> None:
        for part in (self._title, self._text, self._back):
            part.setVisible(reading)
        found = bool(self._found.options())
        self._found.setVisible(not reading and found)
        self._none.setVisible(not reading and not found)
