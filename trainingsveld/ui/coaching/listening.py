"""Listening back to one recording of the vault: choose it, play, go back five seconds, slower."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget

from trainingsveld.coaching import BringCall as Bring
from trainingsveld.coaching import Talk
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.coaching.body import PhaseBody, Send, hold
from trainingsveld.ui.coaching.bringing import BringCall
from trainingsveld.ui.coaching.ports import CoachingDesk
from trainingsveld.ui.look import ChipButton, PlainText, QuietButton, SecondaryButton, clock
from trainingsveld.ui.vault.ports import Thing
from trainingsveld.ui.vault.words import day_words, long_words

_MOST = 8
_BACK = 5
_SLOW, _USUAL = 75, 100


class ListenBody(PhaseBody):
    """The recordings of the open vault; and the way in for a real call."""

    def __init__(self, send: Send, desk: CoachingDesk) -> None:
        super().__init__(send)
        self._desk = desk
        self._things: tuple[Thing, ...] = ()
        self._recording: str = ""
        self._at, self._on = 0.0, False
        self._none = PlainText("", "body", "muted")
        self._list = ChoiceList()
        self._list.picked.connect(self._pick)
        self._bring = SecondaryButton("", "upload")
        self._passes = PlainText("", "small", "muted")
        self._place = QSlider(Qt.Orientation.Horizontal)
        self._place.setMinimumHeight(28)
        self._place.sliderReleased.connect(self._jump)
        self._time = PlainText("", "small", "muted")
        self._play = SecondaryButton("", "play")
        self._back, self._more = QuietButton("", "rewind"), QuietButton("", "fast-forward")
        self._slower = ChipButton()
        self._player, self._choosing = QWidget(), QWidget()
        self._bringing = BringCall(desk.bring_in, self._brought)
        self._build()

    def _build(self) -> None:
        hold(self._player,
            column(
                row(self._place, self._time, gap=10, wide=0),
                row(self._play, self._back, self._more, self._slower, 1, gap=8), gap=8,
            )
        )  # fmt: skip
        hold(
            self._choosing,
            column(self._none, self._player, self._list, row(self._bring, 1), self._passes, gap=10),
        )
        whole = column(self._choosing, self._bringing, 1, gap=10)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._bringing.hide()
        self._bring.clicked.connect(self._begin_bringing)
        self._play.clicked.connect(self._toggle)
        self._back.clicked.connect(lambda: self._go(self._at - _BACK))
        self._more.clicked.connect(lambda: self._go(self._at + _BACK))
        self._slower.clicked.connect(lambda: self._go(self._at))

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._none.setText(
            self.tr("There is no recording in this vault yet. Bring a call in, or talk without.")
        )
        self._bring.setText(self.tr("Bring a real call in"))
        self._passes.setText(
            self.tr("Nothing stays of this talk, so no call is brought in. What is in the vault "
                    "can be heard.")
        )  # fmt: skip
        self._back.setText(self.tr("5 s"))
        self._back.setAccessibleName(self.tr("Five seconds back"))
        self._more.setText(self.tr("5 s"))
        self._more.setAccessibleName(self.tr("Five seconds on"))
        self._slower.setText(self.tr("Slower"))
        self._place.setAccessibleName(self.tr("Where in the recording"))
        self._bringing.retranslate()
        self._draw()

    def render_talk(self, talk: Talk) -> None:
        """Look into the vault when the phase begins, and show what was chosen."""
        if talk.recording != self._recording:
            self._recording, self._at = talk.recording, 0.0
            self._halt()
        self._bring.setVisible(talk.stays)
        self._passes.setVisible(not talk.stays)
        if self.isVisible() and not self._things:
            self.look()
        self._draw()

    def look(self) -> None:
        """Have the vault looked through anew."""
        self._desk.recordings(self._take)

    def field(self) -> QWidget | None:
        """Play what was chosen, or bring one in."""
        if self._player.isVisibleTo(self):
            return self._play
        return self._bring if self._bring.isVisibleTo(self) else None

    def finish(self) -> bool:
        """Fall silent."""
        self._halt()
        if self._bringing.isVisibleTo(self):
            self._bringing.leave()
        return True

    def forget(self) -> None:
        """Another vault is open, or none."""
        self._things, self._recording = (), ""
        self._bringing.start()
        self._brought("")

    def _take(self, things: Sequence[Thing]) -> None:
        self._things = tuple(things)
        self._draw()

    def _thing(self) -> Thing | None:
        return next((one for one in self._things if one.name == self._recording), None)

    def _draw(self) -> None:
        thing = self._thing()
        self._list.show_options(
            [
                Option(one.name, f"{day_words(one.day)} · {long_words(one.seconds)}", one.owner)
                for one in self._things[:_MOST]
            ]
        )
        self._none.setVisible(not self._things)
        self._player.setVisible(thing is not None)
        self._play.setText(self.tr("Pause") if self._on else self.tr("Play"))
        self._play.show_icon("pause" if self._on else "play")
        if thing:
            self._place.setRange(0, max(1, round(thing.seconds)))
            if not self._place.isSliderDown():
                self._place.setValue(round(self._at))
            self._time.setText(f"{clock(round(self._at))} / {clock(round(thing.seconds))}")

    def _pick(self, name: str) -> None:
        self.send(Bring(name))
        self._play.setFocus()

    def _toggle(self) -> None:
        if self._on:
            self._halt()
        else:
            self._start(self._at)

    def _go(self, at: float) -> None:
        self._at = max(0.0, at)
        if self._on:
            self._start(self._at)
        self._draw()

    def _jump(self) -> None:
        self._go(float(self._place.value()))

    def _start(self, at: float) -> None:
        thing = self._thing()
        if thing is None:
            return
        self._on = True
        begin = at if at < thing.seconds - 0.2 else 0.0
        pace = _SLOW if self._slower.isChecked() else _USUAL
        self._desk.play(thing, begin, pace, self._sounds_at, self._ended)
        self._draw()

    def _sounds_at(self, at: float) -> None:
        self._at = at
        self._draw()

    def _ended(self, _trouble: str) -> None:
        self._on = False
        self._draw()

    def _halt(self) -> None:
        if self._on:
            self._desk.hush()
        self._on = False
        self._draw()

    def _begin_bringing(self) -> None:
        self._halt()
        self._choosing.hide()
        self._bringing.start()
        self._bringing.show()

    def _brought(self, name: str) -> None:
        self._bringing.hide()
        self._choosing.show()
        if name:
            self.send(Bring(name))
            self.look()
        self._bring.setFocus()
