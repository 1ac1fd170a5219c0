"""Where the parts of a call stand: three columns, or two where the window is narrow."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingsveld.ui.call.captions import Captions
from trainingsveld.ui.call.customer import CustomerColumn
from trainingsveld.ui.call.goals import GoalsColumn
from trainingsveld.ui.call.reply_choices import ReplyChoices
from trainingsveld.ui.call.system import SystemPanel
from trainingsveld.ui.look import Card, column, row

_LEFT, _ANSWER, _GOALS, _SYSTEM = 292, 460, 264, 348  # pixels, of which the answer's the least
_REST, _REPLIES = 430, 150  # pixels in height: of all but the replies, and of those at least
_AROUND = 68  # beside and between the columns
_NARROW, _SPARE = 1100, 36  # below this width the columns beside the answer give up so much


class CallColumns(QWidget):
    """The customer, what is said and answered, and beside it the goals or the screens."""

    def __init__(
        self,
        above: tuple[QWidget, ...],
        customer: CustomerColumn,
        heard: tuple[Captions, QWidget],
        answer: tuple[tuple[QWidget, ...], ReplyChoices, QWidget],
        beside: tuple[GoalsColumn, SystemPanel],
    ) -> None:
        """Lay them out. `heard` shares the height that is left.

        `answer` is what stands over the answer's card, and the replies and the rest in it.
        """
        super().__init__()
        self._customer, (self._goals, self._system) = customer, beside
        over, self._choices, talk = answer
        self._size = QSize()
        card = Card(padding=16, gap=12)
        card.setMinimumWidth(_ANSWER)
        card.column.addWidget(self._choices)
        card.column.addWidget(talk)
        middle = column(*heard, *over, card, gap=10)
        for place in range(len(heard)):
            middle.setStretch(place, 1)
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._goals)
        side.addWidget(self._system)
        self._left = column(customer, gap=14)
        self._left.setStretch(0, 1)
        self._below = row(self._left, middle, self._side, gap=14)
        self._below.setStretch(1, 1)
        self._below.setContentsMargins(20, 0, 20, 18)
        top = column(*above, gap=4)
        top.setContentsMargins(20, 6, 20, 8)
        whole = column(top, self._below, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def fit(self, size: QSize) -> None:
        """Share a page of this size: the last captions stay in sight while one chooses."""
        self._size = size
        self._share_width()
        self._share_height()

    def show_screens(self, *, shown: bool) -> None:
        """Put the screens where the goals are, or the goals back."""
        self._goals.setVisible(not shown)
        self._system.setVisible(shown)
        self._share_width()

    def event(self, event: QEvent) -> bool:
        """A part needs more or less room than before: share it anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_height()
        return super().event(event)

    def _share_height(self) -> None:
        """The replies take what the rest can spare, so that the page itself need not scroll."""
        if (layout := self.layout()) is None:
            return
        replies = 0 if self._choices.isHidden() else self._choices.minimumHeight()
        rest = layout.minimumHeightForWidth(self._size.width()) - replies
        spare = self._size.height() - max(rest, _REST)
        self._choices.set_room(max(_REPLIES, spare))

    def _share_width(self) -> None:
        """In a narrow window the side stands under the customer; a screen in their place."""
        width = self._size.width()
        spare = _SPARE if width < _NARROW else 0
        left, side = _LEFT - spare, (_GOALS if self._system.isHidden() else _SYSTEM) - spare
        apart = left + _ANSWER + side + _AROUND <= width
        beside = self._below.indexOf(self._side) >= 0
        if apart and not beside:
            self._left.removeWidget(self._side)
            self._below.addWidget(self._side)
        elif beside and not apart:
            self._below.removeWidget(self._side)
            self._left.addWidget(self._side, 1)
        self._customer.setVisible(apart or self._system.isHidden())
        self._customer.setFixedWidth(left)
        self._customer.show_small(small=not apart)
        fitting = max(left, min(side, width - _ANSWER - _AROUND))
        self._side.setFixedWidth(side if apart else fitting)
