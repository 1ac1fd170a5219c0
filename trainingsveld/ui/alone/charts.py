"""Painted pictures of progress, each with a table behind it: labels on the lines, no legend."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from trainingsveld.rehearsal.progress import Call, SkillLine
from trainingsveld.ui.alone.words import skill_words
from trainingsveld.ui.arrange import row
from trainingsveld.ui.look import Card, PlainText, SecondaryButton, current_tokens, font
from trainingsveld.ui.look.paint import line, smooth
from trainingsveld.ui.vault.words import day_words

_MOST = 10
_TALL, _FOOT = 132, 22


class EndsChart(QWidget):
    """A line for each call, from how tense the customer was at its start to how at its end.

    A dot is the end; it is filled where the customer was calmer then.
    """

    def __init__(self) -> None:
        super().__init__()
        self._calls: tuple[Call, ...] = ()
        self.setFixedHeight(_TALL + _FOOT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_calls(self, calls: Sequence[Call]) -> None:
        """Draw these, the oldest on the left."""
        self._calls = tuple(calls)
        calmer = sum(one.end < one.start for one in self._calls)
        says = self.tr("{0} of {1} calls ended with a calmer customer.")
        said = says.replace("{0}", str(calmer)).replace("{1}", str(len(self._calls)))
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(520, _TALL + _FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if not self._calls:
            return
        painter, scheme = smooth(self), current_tokens()
        muted, face = QColor(scheme.muted), font("tiny")
        left, wide = 74.0, self.width() - 84.0
        for tension, words in ((_MOST, self.tr("tense")), (0, self.tr("calm"))):
            y = self._y(tension)
            painter.setPen(QPen(QColor(scheme.border), 1))
            painter.drawLine(QPointF(left, y), QPointF(self.width(), y))
            line(painter, QRectF(0, y - 9, left - 8, 18), words, face, muted)
        step = wide / len(self._calls)
        for place, one in enumerate(self._calls):
            x = left + step * (place + 0.5)
            calmer = one.end < one.start
            ink = QColor(scheme.accent if calmer else scheme.border_strong)
            painter.setPen(QPen(ink, 2))
            painter.drawLine(QPointF(x, self._y(one.start)), QPointF(x, self._y(one.end)))
            painter.setBrush(ink if calmer else QColor(scheme.surface))
            painter.drawEllipse(QPointF(x, self._y(one.end)), 4.5, 4.5)
        foot = QRectF(left, _TALL + 2, wide, _FOOT - 2)
        line(painter, foot, day_words(self._calls[0].day), face, muted)
        if len(self._calls) > 1:
            last = day_words(self._calls[-1].day)
            line(painter, foot, last, face, muted, Qt.AlignmentFlag.AlignRight)

    def _y(self, tension: int) -> float:
        return 10 + (_MOST - tension) / _MOST * (_TALL - 20)


class DrillsChart(QWidget):
    """A row for each skill: a dot a drill, filled where it was met; and when it comes back."""

    _ROW = 34

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[SkillLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_skills(self, lines: Sequence[SkillLine]) -> None:
        """Draw these."""
        self._lines = tuple(lines)
        self.setAccessibleName("; ".join(map(self.words, self._lines)))
        self.setFixedHeight(max(1, len(self._lines)) * self._ROW)
        self.update()

    def words(self, one: SkillLine) -> str:
        """Say a row in words."""
        says = self.tr("{skill}: {met} of {all} times it worked, {back}")
        met = sum(worked for _, worked in one.done)
        return (
            says.replace("{met}", str(met))
            .replace("{all}", str(len(one.done)))
            .replace("{back}", self.back(one))
            .replace("{skill}", skill_words(one.skill))
        )

    def back(self, one: SkillLine) -> str:
        """Say when a skill comes back."""
        if one.returns is None:
            return ""
        return self.tr("comes back on {0}").replace("{0}", day_words(one.returns))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, scheme = smooth(self), current_tokens()
        text, muted = QColor(scheme.text), QColor(scheme.muted)
        left, right = 190.0, 190.0
        room = max(1, int((self.width() - left - right) // 16))
        for place, one in enumerate(self._lines):
            middle = self._ROW * (place + 0.5)
            name = QRectF(0, middle - 10, left - 10, 20)
            line(painter, name, skill_words(one.skill), font("small"), text)
            for number, (_, met) in enumerate(one.done[-room:]):
                painter.setPen(QPen(QColor(scheme.accent), 2))
                painter.setBrush(QColor(scheme.accent if met else scheme.surface))
                painter.drawEllipse(QPointF(left + 8 + 16 * number, middle), 5, 5)
            back = QRectF(self.width() - right, middle - 10, right, 20)
            edge = Qt.AlignmentFlag.AlignRight
            line(painter, back, self.back(one), font("tiny"), muted, edge)


class WithTable(Card):
    """A picture, and the same as a table for whoever reads rather than looks."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__()
        self._chart = chart
        self.head, self.says = PlainText("", "heading"), PlainText("", "small", "muted")
        self._as_table = SecondaryButton("", "list-checks")
        self._as_table.setCheckable(True)
        self._table = QTableWidget(0, 0)
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        stretch = QHeaderView.ResizeMode.Stretch
        self._table.horizontalHeader().setSectionResizeMode(stretch)
        self._table.setMinimumHeight(220)
        self.column.addLayout(row(self.head, self._as_table, wide=0))
        for part in (self.says, chart, self._table):
            self.column.addWidget(part)
        self._as_table.toggled.connect(self._switch)
        self._switch(table=False)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._switch(table=self._as_table.isChecked())

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Fill the table."""
        self._table.setColumnCount(len(heads))
        self._table.setHorizontalHeaderLabels(list(heads))
        self._table.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._table.setItem(place, column, QTableWidgetItem(cell))
        self._table.setAccessibleName(self.head.text())

    def _switch(self, table: bool) -> None:
        self._chart.setVisible(not table)
        self._table.setVisible(table)
        self._as_table.setText(self.tr("Show as picture") if table else self.tr("Show as table"))
