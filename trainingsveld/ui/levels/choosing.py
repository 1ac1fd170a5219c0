"""What a group is asked once before it starts: what stays, for whom, and feedback with names?"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.privacy.numbers import FEWEST
from trainingsveld.privacy.reveal import Offer, offer
from trainingsveld.ui.choose_one import Choice, ChooseOne
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.levels.cards import LevelCards
from trainingsveld.ui.look import Card, PlainText, PrimaryButton, ScrollColumn, column, row
from trainingsveld.ui.tab_order import chain
from trainingsveld.wording.levels import promise


class ChooseLevel(QWidget):
    """One screen: four levels, below them the ways to give feedback that the chosen one offers.

    `begin` is called by the button, and by Enter on a card.
    """

    def __init__(self, begin: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__()
        self.level, self.naming = DEFAULT, Naming.NAMED
        self._givers, self._language = 1, "nl"
        self._begin = PrimaryButton("", "arrow-right")
        self._begin.clicked.connect(begin)
        self._head = PageHead(self._begin, back=back)
        self._cards = LevelCards(self._choose_level, begin)
        self._title, self._names = PlainText("", "heading"), ChooseOne("", self._choose_naming)
        self._words = PlainText("", "small", "muted")
        self._promise = PlainText("", "small", "muted")
        feedback = Card(gap=8)
        for part in (self._title, self._names, self._words):
            feedback.column.addWidget(part)
        page = ScrollColumn(widest=1240)
        for part in (self._head, self._cards, feedback, self._promise):
            page.column.addWidget(part)
        page.column.addStretch(1)
        self.setLayout(column(row(page, gap=0)))

    def ask(self, givers: int, language: str) -> None:
        """Begin anew, for so many who look on; the default is chosen."""
        self.level, self.naming = DEFAULT, Naming.NAMED
        self._givers = givers
        self.retranslate(language)
        self._propose()
        self._cards.take_focus()

    def retranslate(self, language: str) -> None:
        """Set every text."""
        self._language = language
        self._begin.setText(self.tr("This is what we promise"))
        self._head.show_words(
            self.tr("What stays, and for whom?"),
            self.tr("Choose together. During the session it can only become stricter."),
            self.tr("Back"),
        )
        self._title.setText(self.tr("How do you give each other feedback?"))
        self._promise.setText(promise(language))
        self._cards.show_level(self.level, language, self.tr("What stays, and for whom?"))
        self._ask_naming()

    def _choose_level(self, level: Level) -> None:
        self.level = level
        self._propose()

    def _choose_naming(self, naming: str) -> None:
        self.naming = Naming(naming)
        self._ask_naming()

    def _offer(self) -> Offer:
        return offer(self.level, self._givers)

    def _propose(self) -> None:
        """Another level proposes its own way first."""
        self.naming = self._offer().ways[0]
        self._ask_naming()

    def _ask_naming(self) -> None:
        offered = self._offer()
        words = {
            Naming.NAMED: Choice(
                Naming.NAMED.value,
                self.tr("With names"),
                self.tr("Everybody reads who gave it."),
            ),
            Naming.NAMELESS: Choice(
                Naming.NAMELESS.value,
                self.tr("Without names"),
                self.tr(
                    "All notes wait until everybody has written, and are then shown at once, "
                    "shuffled."
                ),
            ),
        }
        choices = tuple(words[way] for way in Naming if way in offered.ways)
        self._names.show_choices(choices, self.naming.value, self._title.text())
        self._words.setText(self._why(offered))
        self._words.setVisible(bool(self._words.text()))
        chain((self._begin, *self._cards.stops(), *self._names.stops()))

    def _why(self, offered: Offer) -> str:
        fewest = str(FEWEST)
        if Naming.NAMELESS not in offered.ways:
            return self.tr(
                "At this level feedback without names begins at {0} people who give it. With "
                "fewer, others could guess, and then it is no promise."
            ).replace("{0}", fewest)
        if offered.warns and self.naming is Naming.NAMELESS:
            return self.tr("With fewer than {0} people who give it: without names, people can "
                           "often guess.").replace("{0}", fewest)  # fmt: skip
        return ""
