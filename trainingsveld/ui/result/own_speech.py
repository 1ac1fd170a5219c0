"""How one spoke, in sentences, for whoever was alone: what could be counted, and no judgement."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from trainingsveld.session import CallTurn, State, tells_own_speech
from trainingsveld.store import Settings
from trainingsveld.ui.arrange import fill, row
from trainingsveld.ui.look import Card, Icon, PlainText, SecondaryButton
from trainingsveld.ui.ports import Room

if TYPE_CHECKING:  # loaded when there is something to count
    from collections.abc import Callable

    from trainingsveld.speech.own_speech.figures import AnswerSpeech, OwnSpeech

OFF_BY = 0.15
"""So much, of itself, an estimated pace is wrong at most, mostly: `bench own_speech`."""


def number(value: float) -> str:
    """A number with one place, as the language writes it."""
    return QLocale().toString(value, "f", 1)


class OwnSpeechCard(Card):
    """Counts when it is seen; hidden until something is told, and where nobody wants to know."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._wanted = room, True
        self._state, self._of = State(), tuple[CallTurn, ...]()
        self._told: OwnSpeech | None = None
        self._end: Callable[[], None] | None = None
        self._head, self._text = PlainText("", "heading"), PlainText("", selectable=True)
        self._note = PlainText("", "small", "muted")
        self._as_table, self._table = SecondaryButton("", "list-checks"), AnswerTable()
        self._as_table.setCheckable(True)
        head = row(Icon("mic", "accent", 20), self._head, wide=1)
        fill(self.column, head, self._text, self._as_table, self._table, self._note)
        self._as_table.toggled.connect(self._show_table)
        self._table.hide()
        self.hide()

    def use(self, settings: Settings) -> None:
        """Follow the switch in the settings."""
        self._wanted = settings.own_speech
        if not self._wanted:
            self._forget()
        self._follow()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("How you spoke"))
        self._note.setText(
            self.tr("Only for you: counted here and now, and kept nowhere.")
            + " "
            + self.tr("It does not say how you felt, or how well it went.")
            + " "
            + self.tr("The settings switch it off.")
        )
        self._table.retranslate()
        self._show_table(self._as_table.isChecked())
        self._draw()

    def render_state(self, state: State) -> None:
        """Be about this call."""
        self._state = state
        if state.turns != self._of or not tells_own_speech(state):
            self._forget()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the language is right."""
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is no longer looked at is not counted on."""
        super().hideEvent(event)
        if self._told is None:
            self._forget()

    def _follow(self) -> None:
        """Ask once for each call."""
        if self._wanted and self._end is None and tells_own_speech(self._state):
            self._of = self._state.turns
            self._end = self._room.own_speech(self._be_told)
        self._draw()

    def _forget(self) -> None:
        end, self._end, self._told = self._end, None, None
        if end:
            end()

    def _be_told(self, told: "OwnSpeech") -> None:
        self._told = told
        self._draw()

    def _draw(self) -> None:
        told = self._told
        self.setVisible(told is not None)
        if told is None:
            return
        self._text.setText("\n\n".join(self._sentences(told)))
        self._as_table.setVisible(bool(told.answers))
        self._table.show_answers(told.answers)
        self._show_table(self._as_table.isChecked())

    def _show_table(self, on: bool) -> None:
        self._as_table.setText(self.tr("Hide the answers") if on else self.tr("Answer by answer"))
        self._table.setVisible(on and self._told is not None and bool(self._told.answers))

    def _sentences(self, told: "OwnSpeech") -> list[str]:
        if not told.answers:
            return [self.tr("Your voice did not stand out from the noise: nothing was counted.")]
        found: list[str] = []
        if told.share is not None:
            share = self.tr("Of every minute that one of you spoke, {0} seconds were yours.")
            found.append(share.replace("{0}", str(round(60 * told.share))))
        if told.usual_wait is not None:
            waits = self.tr("You mostly began {0} s after the customer’s last word, at most {1} s.")
            waits = waits.replace("{0}", number(told.usual_wait))
            found.append(waits.replace("{1}", number(max(told.waits))))
        if told.pauses:
            pauses = self.tr(
                "In your answers you paused %n time(s) for half a second or longer, at most {0} s.",
                "", len(told.pauses),
            )  # fmt: skip
            found.append(pauses.replace("{0}", number(max(told.pauses))))
        else:
            found.append(self.tr("In your answers you never paused for half a second."))
        if told.pace is not None:
            pace = self.tr("You spoke {0} to {1} syllables a second; that is an estimate.")
            low, high = told.pace * (1 - OFF_BY), told.pace * (1 + OFF_BY)
            found.append(pace.replace("{0}", number(low)).replace("{1}", number(high)))
        if told.loudness is not None:
            span = self.tr("Between your softest and your loudest words there were {0} dB.")
            found.append(span.replace("{0}", str(round(told.loudness))))
        elif told.clipped:
            found.append(self.tr("The microphone was too loud to say how loud you were."))
        if told.noisy:
            found.append(self.tr("%n answer(s) did not stand out from the noise.", "", told.noisy))
        return found


class AnswerTable(QTableWidget):
    """The figures behind the sentences, a row for each answer."""

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.setAccessibleName(self.tr("How you spoke, answer by answer"))
        self.setHorizontalHeaderLabels(
            (
                self.tr("Turn"), self.tr("Began"), self.tr("Spoke"), self.tr("Pause"),
                self.tr("Pace"),
            )
        )  # fmt: skip
        for place, meaning in enumerate(
            (
                self.tr("The turn of the call"),
                self.tr("Seconds after the customer's last word"),
                self.tr("Seconds of speech, without pauses"),
                self.tr("The longest pause, in seconds"),
                self.tr("Syllables a second, estimated"),
            )
        ):
            item = self.horizontalHeaderItem(place)
            if item:
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, meaning)

    def show_answers(self, answers: "tuple[AnswerSpeech, ...]") -> None:
        """Fill in; what is not known has a dash."""
        self.setRowCount(len(answers))
        for place, one in enumerate(answers):
            values = (one.waited, one.speaking, max(one.pauses, default=None), one.pace)
            texts = [str(one.turn + 1), *("–" if v is None else number(v) for v in values)]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(place, column, item)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All rows, up to eight; more scroll."""
        rows = min(8, self.rowCount())
        return QSize(300, 42 + 34 * rows)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(200, self.sizeHint().height())
