"""Every key there is, from the one list of commands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from trainingsveld.ui.arrange import fill, row
from trainingsveld.ui.keys import KEYS, KeyCommand, Where
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import KeyCap, PlainText, QuietButton, ScrollColumn
from trainingsveld.ui.overlay import Overlay

HEADINGS: dict[Where, str] = {
    "everywhere": QT_TRANSLATE_NOOP("Keys", "Everywhere"),
    "library": QT_TRANSLATE_NOOP("Keys", "In the list of cases"),
    "call": QT_TRANSLATE_NOOP("Keys", "In a call"),
}


class KeysOverlay(Overlay):
    """Opened by `?`. Keys of the call come first while there is one."""

    def __init__(self, window: QWidget, *, in_session: bool) -> None:
        super().__init__(window, width=860)
        title = PlainText(self.tr("All keys"), "title")
        close = QuietButton(icon="x", says=self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.setAccessibleName(self.tr("All keys"))
        fill(self.card.column, row(title, close, wide=0))
        page = ScrollColumn(margins=6, gap=8)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(self.tr("All keys"))
        page.setMinimumHeight(420)
        order = sorted(HEADINGS, key=lambda where: where == "call", reverse=in_session)
        for where in order:
            fill(page.column, *self._section(where))
        fill(page.column, 1)
        self.card.column.addWidget(page, 1)
        self.appear(close)

    def _section(self, where: Where) -> tuple[QWidget, QGridLayout]:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        shown = [one for one in KEYS if one.where == where and one.caps()]
        for place, one in enumerate(shown):
            line, side = divmod(place, 2)
            grid.addLayout(self._caps(one), line, side * 2)
            grid.addWidget(PlainText(one.words(), "small"), line, side * 2 + 1)
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        return PlainText(translated("Keys", HEADINGS[where]), "heading"), grid

    def _caps(self, one: KeyCommand) -> QGridLayout:
        """The caps beside each other, at the right; a range has a dash between."""
        made = QGridLayout()
        made.setHorizontalSpacing(4)
        made.setColumnMinimumWidth(0, 0)
        made.setColumnStretch(0, 1)
        caps = one.caps()
        if one.id == "reply":
            made.addWidget(PlainText("–", "small", "muted", wrap=False), 0, 2)
        for place, cap in enumerate(caps):
            made.addWidget(KeyCap(cap), 0, place * 2 + 1)
        return made
