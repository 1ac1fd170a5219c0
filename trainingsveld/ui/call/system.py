"""The screens of "the system": what an agent looks along in, and does, while talking."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.dialogue import VisibleCard, visible_cards
from trainingsveld.session import CALL, DoAction, OpenCard, ReadArticle, State
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.call.knowledge import Knowledge
from trainingsveld.ui.look import (
    Card,
    ChipButton,
    ChoiceButton,
    Icon,
    PlainText,
    QuietButton,
    ScrollColumn,
    column,
    row,
)
from trainingsveld.ui.ports import Send


class SystemPanel(Card):
    """One screen at a time: its fields as a table, its actions below, articles to search in.

    `now` tells when something is looked at, in milliseconds of the call; `closed` gives it up.
    """

    closed = Signal()

    def __init__(self, send: Send, now: Callable[[], int]) -> None:
        super().__init__(padding=16)
        self._send, self._now = send, now
        self._state = State()
        self._wanted = ""
        self._on = False
        self._drawn: tuple[VisibleCard, ...] = ()
        self._tabs: list[ChipButton] = []
        self._head = PlainText("", "heading")
        self._close = QuietButton("", "x")
        head = row(self._head, self._close)
        head.setStretch(0, 1)
        self._tab_row, self._body = column(gap=6), column(gap=10)
        self._knowledge = Knowledge()
        scroll = ScrollColumn(margins=0, gap=12)
        scroll.column.addLayout(self._tab_row)
        scroll.column.addLayout(self._body)
        scroll.column.addWidget(self._knowledge)
        scroll.column.addStretch()
        self.column.addLayout(head)
        self.column.addWidget(scroll)
        self._close.clicked.connect(self.closed)
        self._knowledge.read.connect(self._read)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("The system"))
        self._close.setAccessibleName(self.tr("Close the screens"))
        self._knowledge.retranslate()
        self._drawn = ()

    def open(self, card: str = "") -> None:
        """Show this screen, or the one shown last, or the first."""
        names = list(self._state.case.scenario.cards) if self._state.case else []
        self._wanted = card or (self._wanted if self._wanted in names else names[0])
        self._drawn, self._on = (), True
        self._send(OpenCard(self._wanted, self._now()))
        self.render_state(self._state)

    def leave(self) -> None:
        """The screens are no longer looked at: nothing is drawn until they are."""
        self._on = False

    def take_focus(self) -> None:
        """Put the focus where one searches, or on the screen that is open."""
        if self._knowledge.isVisibleTo(self):
            self._knowledge.search.setFocus()
            return
        for tab in self._tabs:
            if tab.isChecked():
                tab.setFocus()

    def render_state(self, state: State) -> None:
        """Show the screen that was asked for, as it stands now."""
        self._state = state
        if state.case is None or state.call is None or state.phase not in CALL:
            return
        cards = visible_cards(state.case, state.call.values)
        if not self._on or cards == self._drawn:
            return
        where = self._focused_action()
        if [card.title for card in cards] != [tab.text() for tab in self._tabs]:
            self._make_tabs(cards)
        self._drawn = cards
        empty(self._body)
        self._knowledge.hide()
        for card, tab in zip(cards, self._tabs, strict=True):
            tab.setChecked(card.id == self._wanted)
            if card.id == self._wanted and card.opened:
                self._fill(card)
                self._knowledge.show_card(card)
        if where:
            self.take_focus()

    def _focused_action(self) -> bool:
        return any(button.hasFocus() for button in self.findChildren(ChoiceButton))

    def _make_tabs(self, cards: tuple[VisibleCard, ...]) -> None:
        empty(self._tab_row)
        self._tabs = [self._tab(card) for card in cards]
        for tab in self._tabs:
            self._tab_row.addWidget(tab)

    def _tab(self, card: VisibleCard) -> ChipButton:
        tab = ChipButton(card.title, "monitor")

        def asked() -> None:
            self.open(card.id)
            self.take_focus()

        tab.clicked.connect(asked)
        return tab

    def _fill(self, card: VisibleCard) -> None:
        for name, value in card.fields.items():
            field = QWidget()
            words = PlainText(value, selectable=True)
            words.setAccessibleName(f"{name}: {value}")
            field.setLayout(column(PlainText(name, "tiny", "muted"), words, gap=0))
            self._body.addWidget(field)
        for action in card.actions:
            if action.done:
                done = QWidget()
                line = row(Icon("circle-check", "ok", 18), PlainText(action.label, "small"), gap=8)
                line.setStretch(1, 1)
                done.setLayout(line)
                done.setAccessibleName(self.tr("Done: {0}").format(action.label))
                self._body.addWidget(done)
            else:
                self._body.addWidget(self._action(action.id, action.label, action.possible))

    def _action(self, id: str, label: str, possible: bool) -> QWidget:
        note = "" if possible else self.tr("Not possible yet")
        button = ChoiceButton(label, note=note)
        button.setEnabled(possible)

        def asked() -> None:
            self._send(DoAction(id, self._now()))

        button.clicked.connect(asked)
        return button

    def _read(self, article: int) -> None:
        self._send(ReadArticle(self._wanted, article, self._now()))
