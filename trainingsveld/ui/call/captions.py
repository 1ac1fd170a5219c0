"""The call as bubbles: captions come first, sound second."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.ui.clips import ClipRow
from trainingsveld.ui.look import Bubble, Card, PlainText, ScrollColumn, Side, column
from trainingsveld.ui.mood import style_words
from trainingsveld.ui.people import agent_name
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import Entry, transcript

KEPT = 60
"""So many rows at most are on the page; older ones wait for the debrief."""


class SettledBubble(Bubble):
    """A bubble that remembers its height: every new caption asks all older ones for theirs."""

    def __init__(self, side: Side) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(side, "")

    def heightForWidth(self, width: int) -> int:
        """Break the lines only once for each width."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = super().heightForWidth(width)
        return found

    def show_text(self, text: str, head: str = "") -> None:
        """Change the words."""
        self._heights.clear()
        super().show_text(text, head)

    def set_scale(self, scale: float) -> None:
        """Enlarge the letters."""
        self._heights.clear()
        super().set_scale(scale)


class Row(QWidget):
    """One entry: a bubble with what belongs under it, or a line in the middle."""

    def __init__(self, entry: Entry, send: Send, room: Room) -> None:
        super().__init__()
        self.entry = entry
        self._bubble: SettledBubble | None = None
        self._words: tuple[str, str, str, float] | None = None
        self._clips: ClipRow | None = None
        self._note = PlainText("", "small", "muted")
        self._note.setVisible(False)
        lines = column(gap=4)
        if entry.kind in ("customer", "agent"):
            self._bubble = SettledBubble("customer" if entry.kind == "customer" else "agent")
            lines.addWidget(self._bubble)
        edge = Qt.AlignmentFlag.AlignHCenter
        if entry.kind == "agent":
            edge = Qt.AlignmentFlag.AlignRight
        self._note.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)
        lines.addWidget(self._note)
        if entry.clips:
            self._clips = ClipRow(send, room, right=True)
            lines.addWidget(self._clips)
        self.setLayout(lines)

    def render_words(self, head: str, text: str, note: str, scale: float) -> None:
        """Show these words."""
        words = (head, text, note, scale)
        if words == self._words:
            return
        if self._words is None or scale != self._words[3]:
            self._note.set_scale(min(scale, 1.4))
            if self._bubble:
                self._bubble.set_scale(scale)
        self._words = words
        if self._bubble:
            self._bubble.show_text(text, head)
            self._bubble.setVisible(bool(text))
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def render_clips(self, state: State) -> None:
        """Let its recordings be played, if they can be now."""
        if self._clips:
            self._clips.render_clips(self.entry.clips, state)


class Captions(Card):
    """Scrolls to the newest words by itself, unless somebody is reading further up."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__(padding=0)
        self._send, self._room = send, room
        self._rows: dict[int, Row] = {}
        self._state = State()
        self._scale = 1.0
        self._follows = True
        self._scroll = ScrollColumn(margins=18, gap=12)
        self._scroll.column.addStretch()
        self.column.addWidget(self._scroll)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._moved)

    def set_scale(self, scale: float) -> None:
        """Enlarge the letters, 1.0–2.0."""
        if scale != self._scale:
            self._scale = scale
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setAccessibleName(self.tr("What was said"))
        for shown in self._rows.values():
            self._word(shown)

    def render_state(self, state: State) -> None:
        """Show what was said, keeping every row that is still right."""
        self._state = state
        entries = transcript(state)
        first = max(0, len(entries) - KEPT)
        wanted = {place: entries[place] for place in range(first, len(entries))}
        for place in [p for p, shown in self._rows.items() if wanted.get(p) != shown.entry]:
            gone = self._rows.pop(place)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for place, entry in wanted.items():
            if place not in self._rows:
                self._rows[place] = self._add(entry, place - first)
        for shown in self._rows.values():
            if shown.entry.open:
                self._word(shown)
            shown.render_clips(state)

    def page(self, step: int) -> None:
        """Scroll by a page: −1 up, 1 down."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + step * (bar.pageStep() - 40))

    def _add(self, entry: Entry, place: int) -> Row:
        made = Row(entry, self._send, self._room)
        self._word(made)
        self._scroll.column.insertWidget(place + 1, made)
        self._follows = True
        return made

    def _word(self, shown: Row) -> None:
        entry = shown.entry
        match entry.kind:
            case "customer":
                name = self._state.case.scenario.customer.name if self._state.case else ""
                head = f"{name} · {style_words(entry.style)}"
                shown.render_words(head, entry.text, "", self._scale)
            case "agent":
                shown.render_words(*self._answer(entry), self._scale)
            case "silence":
                shown.render_words("", "", self.tr("It was silent for a while."), self._scale)
            case "director":
                shown.render_words("", "", self.tr("The mood changed."), self._scale)
            case "directed":
                words = self.tr("The customer’s director chose how it went on.")
                shown.render_words("", "", words, self._scale)
            case "interrupt":
                words = self.tr("You began before the customer had finished.")
                shown.render_words("", "", words, self._scale)

    def _answer(self, entry: Entry) -> tuple[str, str, str]:
        """Head, words and note of an answer: what was typed, or how long was spoken."""
        typed = self._room.words(entry.words) if entry.words else None
        head, note = agent_name(self._state, self._room, entry.by), ""
        if typed:
            head += " · " + self.tr("typed")
            note = self.tr("counts as: {0}").format(entry.text) if entry.text else ""
        elif entry.clips:
            seconds = sum(self._room.seconds(clip) for clip in entry.clips)
            spoken = self.tr("spoken, {0} s").format(max(1, round(seconds)))
            head += " · " + (spoken if seconds else self.tr("no recording"))
        if entry.unclear:
            note = self.tr("none of the replies came close")
        if entry.cut:
            note = self.tr("the customer broke in")
        if entry.gap:
            missing = self.tr("a piece is missing: the microphone went away")
            note = " · ".join(filter(None, (note, missing)))
        text = typed or entry.text
        if not text and entry.open:
            note = " · ".join(filter(None, (head, note)))
        return head, text, note

    def _follow(self, _low: int, high: int) -> None:
        if self._follows:
            self._scroll.verticalScrollBar().setValue(high)

    def _moved(self, value: int) -> None:
        self._follows = value >= self._scroll.verticalScrollBar().maximum() - 24
