"""What is still to be done after a call, to tick off; by click, or by Alt and a digit."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from trainingsveld.scenario import AfterCall
from trainingsveld.session.aftercall import Work, WorkStep
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import PlainText, TickBox, clock, column, row

_KEYS = 9


class TaskList(QWidget):
    """One row a task. `ticked` tells which one, and whether it is done."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._of: AfterCall | None = None
        self._boxes: dict[str, TickBox] = {}
        self._when: dict[str, PlainText] = {}
        self._rows = column(gap=10)
        self.setLayout(self._rows)
        for number in range(1, _KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(self._by_key(number - 1))

    def show_work(self, of: AfterCall, work: Work) -> None:
        """Show what is done, and when it was."""
        if of != self._of:
            self._of = of
            self._lay_out(of)
        done = {one.task: one.at for one in work.done}
        for task, box in self._boxes.items():
            box.setChecked(task in done)
            box.setEnabled(work.step is WorkStep.DOING)
            self._when[task].setText(clock(done[task]) if task in done else "")

    def _lay_out(self, of: AfterCall) -> None:
        empty(self._rows)
        self._boxes, self._when = {}, {}
        for number, task in enumerate(of.tasks, 1):
            key = f"Alt+{number}" if number <= _KEYS else ""
            box, words = TickBox(task.text), PlainText(task.text)
            box.setAccessibleDescription(key)
            when = PlainText("", "small", "muted")
            under = row(PlainText(key, "small", "muted"), when, 1, gap=10)
            line = row(box, column(words, under, gap=0), gap=10)
            line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            box.clicked.connect(self._by_click(task.id, box))
            self._boxes[task.id], self._when[task.id] = box, when
            self._rows.addLayout(line)

    def _by_click(self, task: str, box: TickBox) -> Callable[[], None]:
        return lambda: self.ticked.emit(task, box.isChecked())

    def _by_key(self, place: int) -> Callable[[], None]:
        def tick() -> None:
            boxes = list(self._boxes.values())
            if place < len(boxes) and boxes[place].isEnabled():
                boxes[place].click()

        return tick
