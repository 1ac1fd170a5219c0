"""How does who plays alone practise? One of three ways; listening needs no captions, or does."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import Alone, Practice
from trainingsveld.ui.arrange import fill
from trainingsveld.ui.choose_one import Choice, ChooseOne
from trainingsveld.ui.look import PlainText, Toggle, column

DEFAULT = Practice.REHEARSE
"""For whoever has not chosen yet: one speaks, as in a call, and is helped at first."""


class ChoosePractice(QWidget):
    """Remembers what was chosen for as long as the page is there, and writes it nowhere.

    In the settings it could be read by whoever has the computer next. What is remembered for
    longer is in the vault, and comes in by `remember`.
    """

    def __init__(self) -> None:
        super().__init__()
        self._practice, self._touched = DEFAULT, False
        self._title = PlainText("", "heading")
        self._ways = ChooseOne("", self._choose)
        self._captions = Toggle()
        whole = column(gap=10)
        whole.setContentsMargins(0, 10, 0, 0)
        fill(whole, self._title, self._ways, self._captions)
        self.setLayout(whole)

    def remember(self, practice: Practice) -> None:
        """Begin with what this person chose last, unless something was chosen here since."""
        if not self._touched and practice is not Practice.PLAIN:
            self._practice = practice
            self.retranslate()

    def chosen(self, before: int = 0) -> Alone:
        """Give it, for somebody who had practised this case so many times before."""
        listens = self._practice is Practice.UNAIDED and not self._captions.isChecked()
        return Alone(self._practice, before=before, captions=not listens)

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in order."""
        if self.isHidden():
            return ()
        extra = () if self._captions.isHidden() else (self._captions,)
        return (*self._ways.stops(), *extra)

    def retranslate(self) -> None:
        """Follow the language."""
        self._title.setText(self.tr("How do you practise?"))
        self._captions.setText(self.tr("Captions too"))
        self._ways.show_choices(
            (
                Choice(
                    Practice.EXPLORE.value,
                    self.tr("Explore"),
                    self.tr("You see the replies, and at once what each does. Go back freely."),
                ),
                Choice(
                    Practice.REHEARSE.value,
                    self.tr("Practise"),
                    self.tr("You talk. A hint helps you, less each time."),
                ),
                Choice(
                    Practice.UNAIDED.value,
                    self.tr("On your own"),
                    self.tr("Listen and talk, as in the job. You see at the end how it went."),
                ),
            ),
            self._practice.value,
            self.tr("How do you practise?"),
        )
        self._captions.setVisible(self._practice is Practice.UNAIDED)

    def _choose(self, practice: str) -> None:
        self._practice, self._touched = Practice(practice), True
        self._captions.setVisible(self._practice is Practice.UNAIDED)
