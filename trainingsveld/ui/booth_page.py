"""The booth: a human voice for each line of a case, with what comes before it as a cue."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.booth.line_list import LineList, LineRow
from trainingsveld.ui.booth.ports import Ended, Script
from trainingsveld.ui.booth.stage import Stage
from trainingsveld.ui.booth.taking import Taking
from trainingsveld.ui.booth.words import closed_words, trouble_words
from trainingsveld.ui.call.keyboard import CallKeys, Presses
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import install
from trainingsveld.ui.look import Banner, HoldButton, Pill, PrimaryButton
from trainingsveld.ui.page import Page
from trainingsveld.ui.tab_order import chain

if TYPE_CHECKING:
    from trainingsveld.authoring.booth.cue import Cue
    from trainingsveld.authoring.booth.recordings import LineRecording
    from trainingsveld.store import CaseFile
    from trainingsveld.ui.ports import Desk


class BoothPage(Page):
    """For the case that `chosen` gives on arrival. Nothing is recorded before the actor's yes."""

    def __init__(
        self,
        desk: "Desk",
        back: Callable[[], None],
        chosen: "Callable[[], CaseFile | None]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._booth, self._chosen = desk, desk.booth, chosen
        self._file: CaseFile | None = None
        self._script: Script | None = None
        self._at = 0
        self._left = back
        self._badge = Pill("", "privacy", icon="shield-check")
        self._head = PageHead(self._badge, back=lambda: self._away(back))
        self._head.badge.hide()
        self._yes, self._copy = PrimaryButton("", "check"), PrimaryButton("", "copy")
        self._consent = Banner(" ", "privacy", title=" ", buttons=(self._yes,))
        self._closed = Banner(" ", "warn", buttons=(self._copy,))
        self._lines, self._stage = LineList(self._choose), Stage()
        self._take = Taking(self._booth, self._stage, self, self)
        self._build()
        self._keys = CallKeys(
            self,
            Presses(
                self._take.press,
                self._stage.hold.release_key,
                self._enter,
                lambda _: None,
                self._step,
            ),
        )
        install(
            self,
            {
                "booth-hear": self._take.hear,
                "booth-level": self._take.check_level,
                "booth-delete": self._take.ask_to_delete,
            },
        )
        self.retranslate()

    def _build(self) -> None:
        self._yes.clicked.connect(self._agree)
        self._copy.clicked.connect(self._make_copy)
        halves = row(self._lines, self._stage, gap=14)
        halves.setStretch(0, 2)
        halves.setStretch(1, 3)
        whole = column(gap=12)
        fill(whole, self._head, self._consent, self._closed, halves)
        whole.setStretch(3, 1)
        whole.setContentsMargins(26, 20, 26, 22)
        self.setLayout(whole)

    def arrive(self) -> None:
        """Open the chosen case as it is on the disk now; the yes of before is asked for again."""
        self._file = self._chosen()
        self._script, self._at, self._take.agreed = None, 0, False
        self._take.forget()
        self.draw()
        self.setFocus()  # nowhere until the lines are there: Enter would go back
        if self._file is not None:
            self._take.busy = True
            self._booth.open(self._file, self._take.fresh(self._opened))

    def retranslate(self) -> None:
        """Follow the language."""
        self._badge.show_text(self.tr("Whoever has the case hears this"))
        self._yes.setText(self.tr("Yes, that is fine"))
        self._copy.setText(self.tr("Make a copy"))
        self._stage.retranslate()
        self.draw()

    def escape(self) -> bool:
        """Esc while recording throws the take away; a take that is not kept is asked about."""
        if self._take.doing in ("hearing", "listening"):
            self._take.hush()
            return True
        if self._take.doing == "recording":
            self._take.forget()
            self._stage.say(self.tr("Stopped. Nothing was kept of it."))
            self.draw()
            return True
        if self._take.taken:
            self._away(self._left)
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of microphone and take."""
        self._keys.let_go()
        self._take.forget()
        super().hideEvent(event)

    # ---- what is shown ----

    def draw(self) -> None:
        """Draw what there is, and what goes on."""
        script = self._script
        scenario = self._file.scenario if self._file else None
        done = sum(line.status == "recorded" for line, _ in script.lines) if script else 0
        count = ""
        if script:
            count = self.tr("{0} of {1} lines recorded").replace("{1}", str(len(script.lines)))
            count = f"{count.replace('{0}', str(done))} · {_near(script)}"
        title = scenario.title if scenario else ""
        self._head.show_words(title, count or self.tr("Record the voice"), self.tr("Back"))
        closed = script.closed if script else ""
        self._closed.setVisible(bool(closed))
        self._closed.show_text(closed_words(closed))
        self._consent.setVisible(script is not None and not closed)
        self._yes.setVisible(not self._take.agreed)
        self._consent.show_text(
            self.tr(
                "What you record here is kept with the case. Everybody who gets the case, or a "
                "pack with it, hears your voice. You can delete each line again here."
            ),
            self.tr("Your voice goes with the case")
            if self._take.agreed
            else self.tr("Your voice goes with the case: is that all right?"),
        )
        self._lines.setVisible(script is not None)
        self._stage.setVisible(script is not None and bool(script.lines))
        if script and (on := self.line()):
            self._lines.show_lines([line for line, _ in script.lines], self._at)
            self._stage.show_line(*on)
            self._stage.show_take(
                self._take.doing,
                taken=self._take.taken,
                kept=on[0].file is not None,
                open_=not closed and not self._take.busy,
                holds=self._desk.settings.hold_to_talk,
            )
            stage = self._stage
            stops = (self._yes, self._copy, stage.hold, stage.level, stage.keep)
            chain((*stops, self._stage.hear, self._stage.delete))

    def line(self) -> "tuple[LineRecording, Cue] | None":
        """Give the line that is on, if there is one."""
        return self._script.lines[self._at] if self._script and self._script.lines else None

    # ---- going from line to line ----

    def _opened(self, script: Script | None, ended: Ended) -> None:
        if script is None:
            self._closed.setVisible(True)
            self._copy.hide()
            self._closed.show_text(trouble_words(ended))
            return
        first = self._script is None
        self._copy.show()
        self._script, self._file = script, script.file
        if first:
            self._at = self._missing(0)
        self._at = min(self._at, max(0, len(script.lines) - 1))
        self.draw()
        if first:
            self._place_focus()

    def _place_focus(self) -> None:
        if self._script and self._script.closed:
            self._copy.setFocus()
        elif not self._take.agreed:
            self._yes.setFocus()
        else:
            self._lines.take_focus(self._at)

    def _missing(self, start: int) -> int:
        """The next line that wants recording, from here and then from the beginning."""
        assert self._script is not None  # noqa: S101 - asked for only when there is one
        lines = self._script.lines
        places = [*range(start, len(lines)), *range(min(start, len(lines)))]
        wanting = [place for place in places if lines[place][0].status != "recorded"]
        return wanting[0] if wanting else min(start, len(lines) - 1)

    def _choose(self, place: int) -> None:
        if place == self._at:
            self.draw()
            return

        def go() -> None:
            self._take.forget()
            self._at = place
            self.draw()
            self._lines.take_focus(place)

        self.draw()
        self._away(go)

    def _step(self, by: int) -> None:
        lines = self._script.lines if self._script else ()
        if 0 <= self._at + by < len(lines):
            self._choose(self._at + by)

    def _away(self, go: Callable[[], None]) -> None:
        """Leave the line; a take that nobody kept is asked about."""
        if not self._take.taken:
            go()
            return

        def answered(answer: str) -> None:
            if answer == "keep":
                self._take.keep()
            elif answer == "drop":
                go()

        words = self.tr("This take is not kept yet. Keep it?")
        keep = Button("keep", self.tr("Keep it"), "primary")
        ask(self, words, (keep, Button("drop", self.tr("Throw it away"))), answered)

    def _agree(self) -> None:
        self._take.agreed = True
        self.draw()
        self._lines.take_focus(self._at)

    def agree_first(self) -> None:
        """Put the question in front whether the voice may go with the case."""
        self._yes.setFocus()

    def look_again(self, *, move: bool) -> None:
        """See what is on the disk now; to the next line that is missing, if that is wanted."""
        if self._file is None:
            return

        def told(script: Script | None, ended: Ended) -> None:
            self._opened(script, ended)
            if move and script:
                self._at = self._missing(self._at)
                self.draw()
                self._lines.take_focus(self._at)
                if all(line.status == "recorded" for line, _ in script.lines):
                    self._stage.say(self.tr("Kept. Every line has a voice now."))

        self._booth.open(self._file, self._take.fresh(told))

    def _make_copy(self) -> None:
        if self._file is None or self._take.busy:
            return
        self._take.busy = True

        def told(script: Script | None, ended: Ended) -> None:
            self._opened(script, ended)
            if script:
                self._at = self._missing(0)
                self._stage.say(self.tr("This is your own copy. It stands in the library too."))
                self.draw()
                self._place_focus()

        self._booth.copy(self._file, self._take.fresh(told))

    def _enter(self, focused: QWidget) -> bool:
        """Enter keeps the take, unless a button has the focus."""
        if isinstance(focused, QAbstractButton) and not isinstance(focused, HoldButton | LineRow):
            return False
        self._take.keep()
        return True


def _near(script: Script) -> str:
    """Say where recordings go as seen from beside the case, which is what a line has room for."""
    around = script.file.path.parent.parent
    near = script.place.is_relative_to(around)
    return str(script.place.relative_to(around) if near else script.place)
