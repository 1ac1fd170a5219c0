"""Looking at the text at every pause: what is found goes to the text, the list, map and play."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.workbench import Look
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.workbench.case_edit import CaseEdit
from trainingsveld.ui.workbench.code_edit import Mark
from trainingsveld.ui.workbench.findings import FindingsPanel
from trainingsveld.ui.workbench.map_pane import MapPane
from trainingsveld.ui.workbench.play import PlayPane
from trainingsveld.ui.workbench.trial import Trial

PAUSE = 60
"""Milliseconds without a keystroke after which the text is looked at."""


class Looking(QObject):
    """Asks the checks and hands out their answers. `wanted` says whether there is a text; of
    `told` the first is called whenever it has asked, the second at every answer."""

    def __init__(
        self,
        desk: Desk,
        parts: tuple[CaseEdit, FindingsPanel, MapPane, PlayPane, Trial],
        moved: Callable[[], Mapping[str, Point]],
        wanted: Callable[[], bool],
        told: tuple[Callable[[], None], Callable[[], None]],
    ) -> None:
        self._edit, self._findings, self._map, self._play, self._trial = parts
        super().__init__(self._edit)
        self._desk, self._checks = desk, desk.workbench.checks
        self._moved, self._wanted = moved, wanted
        self._asked, self._answered = told
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self.look)
        self._findings.asked.connect(self._tell_story)

    def look_soon(self) -> None:
        """Look once nothing is typed for a moment."""
        self.pause.start()

    def look(self) -> None:
        """Look at the text as it is now."""
        self.pause.stop()
        if self._wanted():
            text = self._edit.text()
            self._checks.look(text, self._moved(), self._looked, self._map.show_picture)
            self._asked()

    def rehearse(self, words: Sequence[str]) -> None:
        """Play a row of words, and show where they lead."""
        self._checks.rehearse(words, self._play.show_rehearsal)

    def _looked(self, found: Look) -> None:
        if self.pause.isActive() or not self._wanted():
            return  # the text is another one by now
        self._answered()
        if found.names is not None:
            self._edit.use_names(found.names)
        self._trial.use_speaker(found.speaker)
        errors = [one.line for one in found.findings if one.severity == "error"]
        self._map.show_broken(0 if found.sound or not errors else errors[0])
        if found.proved:
            marks = [Mark(one.line, one.column, one.severity) for one in found.findings]
            self._edit.show_marks(marks)
            self._findings.show_findings(found.findings, self._desk.settings.language)
        else:
            self._findings.show_proving(found.findings)
            self._play.play_again()

    def _tell_story(self, words: list[str]) -> None:
        told = partial(self._findings.show_story, words)
        self._checks.story(words, self._desk.settings.language, told)
