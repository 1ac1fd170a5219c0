"""The steps at which the room looks at something together: goal, actions, the end."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import Action, PrepareClosing, State
from trainingsveld.session.group import Group, Said, Step
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.afternoon.words import how_of
from trainingsveld.ui.look import Icon, PlainText, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.result.take_along import TakeAllAlong

ANSWERS = ("well", "partly", "not")
"""What can be answered to how it was led; the words of an answer in the vault."""


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon, self._words = Icon("circle-check", "accent", 18), PlainText("", "body")
        self._under = PlainText("", "small", "muted")
        whole = row(self._icon, column(self._words, self._under, gap=2), gap=10)
        whole.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_words(self, icon: str, words: str, under: str) -> None:
        self._icon.show_icon(icon, "accent")
        self._words.setText(words)
        self._under.setText(under)
        self._under.setVisible(bool(under))


class Looking(StepBody):
    """A list of what was said or agreed, or only a sentence."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._asks, self._explains, self._step = "", "", Step.GOAL
        self._lines: list[_Line] = []
        self._list = column(gap=10)
        self._along = TakeAllAlong(room)
        self.setLayout(column(self._list, self._along, 1, gap=18))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._along.retranslate()

    def render_state(self, state: State, group: Group) -> None:
        """Show what there is at this step."""
        self._step = group.step
        self._asks = self._explains = ""
        self._along.render_state(state)
        if group.step is not Step.ACTIONS:
            self._along.hide()
        lines: list[tuple[str, str, str]] = []
        match group.step:
            case Step.GOAL:
                self._asks = self.room.words(group.goal) or self.tr("What is today for?")
            case Step.STEAM:
                name = name_of(state, self.room, state.player)
                self._explains = how_of(Step.STEAM).replace("{name}", name)
            case Step.ACTIONS:
                lines = [self._action(state, one.action) for one in group.rounds if one.action]
                if not lines:
                    self._asks = self.tr("No actions were agreed today.")
            case Step.CLOSING:
                lines = [*self._said(state, group.takeaways), *self._how_it_was(group)]
            case _:
                pass
        self._show(lines)

    def question(self) -> str:
        """What it is about."""
        return self._asks

    def explains(self) -> str:
        """How, with a name in it."""
        return self._explains

    def primary(self) -> str:
        """On; from the end to what goes and what stays."""
        match self._step:
            case Step.CLOSING:
                return self.tr("Finish: what goes, what stays?")
            case Step.STEAM:
                return self.tr("On to the own view")
            case _:
                return self.tr("Go on")

    def go(self) -> None:
        """Go on."""
        if self._step is Step.CLOSING:
            self.send(PrepareClosing())
        else:
            super().go()

    def _show(self, lines: Sequence[tuple[str, str, str]]) -> None:
        while len(self._lines) < len(lines):
            self._lines.append(_Line())
            self._list.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(lines))
            if number < len(lines):
                line.show_words(*lines[number])

    def _action(self, state: State, action: Action) -> tuple[str, str, str]:
        words = self.room.words(action.words) or self.tr("The words are no longer there.")
        if not action.owner:
            return ("circle", words, self.tr("No action, and this is why."))
        day = QDate.fromString(action.by, Qt.DateFormat.ISODate)
        by = QLocale().toString(day, "d MMMM yyyy") if day.isValid() else action.by
        who = self.tr("{name}, by {date}").replace("{date}", by)
        return (
            "calendar-plus", words, who.replace("{name}", name_of(state, self.room, action.owner))
        )  # fmt: skip

    def _said(self, state: State, said: Sequence[Said]) -> list[tuple[str, str, str]]:
        return [
            ("bookmark", words, name_of(state, self.room, one.person))
            for one in said
            if (words := self.room.words(one.words))
        ]

    def _how_it_was(self, group: Group) -> list[tuple[str, str, str]]:
        """How many said what about the leading; nothing where fewer than five answered."""
        given = [self.room.words(one) for one in group.check_out]
        if not given:
            return []
        names = (self.tr("well"), self.tr("partly"), self.tr("not"))
        counts = (
            f"{name}: {given.count(answer)}" for name, answer in zip(names, ANSWERS, strict=True)
        )
        return [("smile", self.tr("How this session was led, without names"), " · ".join(counts))]
