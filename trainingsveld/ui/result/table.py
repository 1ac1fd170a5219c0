"""The curve as a table: the same in rows, for whoever reads rather than looks."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from trainingsveld.dialogue import numbers
from trainingsveld.session import State, TurnKind
from trainingsveld.ui.look import TensionCurve
from trainingsveld.ui.ports import Room
from trainingsveld.ui.transcript import reply_text


class TurnTable(QTableWidget):
    """A row for each turn: what the customer said, what was answered, where the tension went."""

    def __init__(self, room: Room) -> None:
        super().__init__(0, 4)
        self._room = room
        self._curve = TensionCurve()
        self._curve.hide()
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for narrow in (0, 3):
            header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.setAccessibleName(self.tr("The turns as a table"))
        names = (self.tr("Turn"), self.tr("Customer"), self.tr("Answer"), self.tr("Tension"))
        self.setHorizontalHeaderLabels(names)

    def render_state(self, state: State) -> None:
        """Fill in the turns."""
        self.setRowCount(len(state.turns))
        case = state.case
        for place, turn in enumerate(state.turns):
            if case is None:
                return
            typed = self._room.words(turn.answer.words) if turn.answer.words else None
            before = numbers(turn.before).tension
            after = turn.numbers.tension
            level = self._curve.level_words(after)
            for column, text in enumerate(
                (
                    str(place + 1),
                    turn.said.text if turn.said else "",
                    typed or reply_text(case, turn) or self._beside(turn.kind),
                    f"{before} → {after} · {level}",
                )
            ):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self.setItem(place, column, item)

    def _beside(self, kind: TurnKind) -> str:
        match kind:
            case "nudge":
                return self.tr("The director changed the mood")
            case "directed":
                return self.tr("The director chose how it went on")
            case _:
                return ""

    def sizeHint(self) -> QSize:
        """Some rows; more scroll."""
        return QSize(520, 360)
