"""Which cases a session is about: three are proposed, the others can be added."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.scenario import Scenario
from trainingsveld.session.group.suggestion import Offered, suggest
from trainingsveld.store import CaseFile
from trainingsveld.store.siblings import grouped, in_language
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import Card, PlainText, QuietButton, TickBox, column, row
from trainingsveld.wording import describe


class _CaseLine(QWidget):
    """A box, the title, and a line below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.box, self._note = TickBox(title), PlainText("", "small", "muted")
        whole = row(self.box, column(PlainText(title, "strong"), self._note, gap=1), gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def say(self, note: str) -> None:
        """Say something about it."""
        self._note.setText(note)
        self.box.setAccessibleDescription(note)


class ChooseCases(Card):
    """Ticked ones are played in this order; one with faults cannot be ticked and says why."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__(gap=8)
        self._changed = changed
        self._files: list[CaseFile] = []
        self._lines: list[_CaseLine] = []
        self._first: tuple[int, ...] = ()
        self._all, self._language, self._goal = False, "nl", ""
        self._offered: tuple[Sequence[CaseFile], Sequence[str]] = ((), ())
        self._head, self._words = PlainText("", "heading"), PlainText("", "small", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._more = QuietButton("", "chevron-down")
        self._more.clicked.connect(self._show_all)
        self.column.addWidget(self._head)
        self.column.addWidget(self._words)
        self.column.addLayout(self._list)
        self.column.addWidget(self._more)

    def show_cases(
        self, files: Sequence[CaseFile], played: Sequence[str], language: str, goal: str = ""
    ) -> None:
        """Propose anew."""
        self._language, self._all, self._goal = language, False, goal
        self._offered = (files, played)
        siblings = grouped(files)
        self._files = [in_language(one, language) for one in siblings]
        spoken = [one.scenario.language if one.scenario else "" for one in self._files]
        fine = [n for n, one in enumerate(spoken) if one == language]
        fine = fine or [n for n, one in enumerate(spoken) if one]
        offered = [
            Offered(one.title, one.difficulty, _about(one))
            for n in fine
            if (one := self._files[n].scenario) is not None
        ]
        self._first = tuple(fine[n] for n in suggest(offered, played, goal, language))
        rest = [n for n in range(len(self._files)) if n not in self._first]
        self._files = [self._files[n] for n in (*self._first, *rest)]
        empty(self._list)
        self._lines = []
        for number, file in enumerate(self._files):
            self._add(file, ticked=number < len(self._first))
        self.retranslate()

    def suit(self, goal: str) -> None:
        """Propose what is about this goal, as long as nobody has chosen otherwise."""
        proposed = tuple(one.path for one in self._files[: len(self._first)])
        if goal != self._goal and self.chosen() == proposed:
            self.show_cases(*self._offered, self._language, goal)
            self._changed()

    def chosen(self) -> tuple[Path, ...]:
        """The files that are ticked."""
        both = zip(self._files, self._lines, strict=True)
        return tuple(file.path for file, line in both if line.box.isChecked())

    def scenarios(self) -> tuple[Scenario, ...]:
        """The cases that are ticked."""
        both = zip(self._files, self._lines, strict=True)
        return tuple(one.scenario for one, line in both if one.scenario and line.box.isChecked())

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes along."""
        boxes = (line.box for line in self._lines if line.box.isEnabled() and not line.isHidden())
        return (*boxes, self._more)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Which cases?"))
        self._words.setText(
            self.tr("Proposed: not played lately, about your goal, not too hard to begin with.")
        )
        self._more.setText(self.tr("Show all {0} cases").replace("{0}", str(len(self._files))))
        self._show()

    def _add(self, file: CaseFile, *, ticked: bool) -> None:
        scenario = file.scenario
        line = _CaseLine(scenario.title if scenario else file.path.name)
        line.box.setChecked(ticked)
        line.box.setEnabled(scenario is not None)
        line.box.toggled.connect(self._changed)
        line.say(self._why(file) if scenario is None else self._facts(scenario))
        self._list.addWidget(line)
        self._lines.append(line)

    def _facts(self, scenario: Scenario) -> str:
        says = self.tr("{0} · about {1} minutes · difficulty {2} of 5")
        facts = (scenario.customer.name, str(scenario.minutes), str(scenario.difficulty))
        for place, one in enumerate(facts):
            says = says.replace(f"{{{place}}}", one, 1)
        return says

    def _why(self, file: CaseFile) -> str:
        if not file.findings:
            return self.tr("Cannot be chosen: the file cannot be read.")
        first = file.findings[0]
        says = self.tr("Cannot be chosen. Line {0}: {1}").replace("{0}", str(first.line))
        return says.replace("{1}", describe(first, self._language).message)

    def _show_all(self) -> None:
        self._all = True
        self._show()
        self._changed()

    def _show(self) -> None:
        """Those proposed; the others on demand."""
        for number, line in enumerate(self._lines):
            line.setVisible(self._all or number < len(self._first))
        self._more.setVisible(not self._all and len(self._files) > len(self._first))


def _about(scenario: Scenario) -> str:
    """What is practised in a case, in its own words."""
    return " ".join((scenario.summary, *(one.text for one in scenario.criteria.values())))
