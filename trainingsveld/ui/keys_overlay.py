"""Every key there is, from the one list of commands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from trainingsveld.ui.arrange import Thing, fill, row
from trainingsveld.ui.keys import KEYS, KeyCommand, Where
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import KeyCap, PlainText, QuietButton, ScrollColumn
from trainingsveld.ui.overlay import Overlay

_CAPS = 124

HEADINGS: dict[Where, str] = {
    "everywhere": QT_TRANSLATE_NOOP("Keys", "Everywhere"),
    "library": QT_TRANSLATE_NOOP("Keys", "In the list of cases"),
    "workbench": QT_TRANSLATE_NOOP("Keys", "Where you make a case"),
    "call": QT_TRANSLATE_NOOP("Keys", "In a call"),
    "feedback": QT_TRANSLATE_NOOP("Keys", "In the feedback round"),
    "afternoon": QT_TRANSLATE_NOOP("Keys", "With the group, between two calls"),
    "listening": QT_TRANSLATE_NOOP("Keys", "While listening back"),
    "booth": QT_TRANSLATE_NOOP("Keys", "While recording the voice"),
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
        page = ScrollColumn(margins=6, gap=10)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(self.tr("All keys"))
        order = sorted(HEADINGS, key=lambda where: where == "call", reverse=in_session)
        for where in order:
            fill(page.column, *self._section(where))
        fill(page.column, 1)
        page.setMaximumHeight(page.column.sizeHint().height() + 4)
        self.card.column.addWidget(page)
        self.appear(close)

    def _section(self, where: Where) -> tuple[QWidget, QGridLayout]:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        shown = [one for one in KEYS if one.where == where and one.caps()]
        for place, one in enumerate(shown):
            line, side = divmod(place, 2)
            grid.addLayout(self._caps(one), line, side * 2)
            grid.addWidget(PlainText(one.words(), "small"), line, side * 2 + 1)
        for side in (0, 2):
            grid.setColumnMinimumWidth(side, _CAPS)
            grid.setColumnStretch(side + 1, 1)
        return PlainText(translated("Keys", HEADINGS[where]), "heading"), grid

    def _caps(self, one: KeyCommand) -> QHBoxLayout:
        """The caps beside each other; a range has a dash between."""
        caps: list[Thing] = [KeyCap(cap) for cap in one.caps()]
        if one.id == "reply":
            caps.insert(1, PlainText("–", "small", "muted", wrap=False))
        return row(*caps, 1, gap=4)
