"""What is said at the moment that is listened to, and why the customer took it so."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import State, turns_of
from trainingsveld.ui.listening_back.laid import Piece
from trainingsveld.ui.look import Bubble, PlainText, column
from trainingsveld.ui.mood import style_words
from trainingsveld.ui.people import agent_name
from trainingsveld.ui.ports import Room


class SaidNow(QWidget):
    """A caption, always; with an answer the reasons of what came of it."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._drawn: object = None
        self._line, self._answer = Bubble("customer", ""), Bubble("agent", "")
        self._why, self._reasons = PlainText("", "strong"), PlainText("")
        self.setLayout(column(self._line, self._answer, self._why, self._reasons, gap=8))

    def set_scale(self, scale: float) -> None:
        """Enlarge the captions, 1.0–2.0."""
        self._line.set_scale(scale)
        self._answer.set_scale(scale)

    def forget(self) -> None:
        """Draw it anew, in another language."""
        self._drawn = None

    def show_piece(self, state: State, piece: Piece | None) -> None:
        """Show this piece, or nothing."""
        drawn = (piece, len(state.turns), len(state.attempts))
        if drawn == self._drawn:
            return
        self._drawn = drawn
        for part in (self._line, self._answer, self._why, self._reasons):
            part.setVisible(False)
        if piece is None or state.case is None:
            return
        one, name = piece.stretch, state.case.scenario.customer.name
        turns = turns_of(state, one.attempt)
        turn = turns[one.turn] if one.turn < len(turns) else None
        if one.part == "line":
            style = turn.style if turn else state.style
            self._line.show_text(piece.text, f"{name} · {style_words(style)}")
            self._line.setVisible(True)
            return
        typed = self._room.words(piece.words) if piece.words else None
        words = typed or piece.text or self.tr("None of the replies came close.")
        self._answer.show_text(words, agent_name(state, self._room, turn.by if turn else ""))
        self._answer.setVisible(True)
        because = turn.because if turn else ()
        self._why.setText(self.tr("{name} says:").replace("{name}", name))
        self._reasons.setText("\n".join(because) or self.tr("Nothing changed at this turn."))
        self._why.setVisible(True)
        self._reasons.setVisible(True)
