"""The end of a talk: the two views side by side, the agreement, and that it is kept."""

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.coaching import AgreeFollowUp, DeclineFollowUp, Talk
from trainingsveld.ui.arrange import column, empty, fill, row
from trainingsveld.ui.coaching.body import PhaseBody, Send
from trainingsveld.ui.coaching.to_calendar import ToCalendar
from trainingsveld.ui.feedback.date_field import DateField
from trainingsveld.ui.look import (
    Banner,
    Card,
    ChipButton,
    Columns,
    Flow,
    PlainText,
    QuietButton,
    Select,
    TextBox,
)

_WHO, _STACKED = 180, 480
"""Pixels: the two names beside the day, and below which width that goes under them."""


class BesideBody(PhaseBody):
    """What the agent said, and beside it what the leader had parked."""

    def __init__(self, send: Send) -> None:
        super().__init__(send)
        self._heads = [PlainText("", "strong") for _ in range(2)]
        self._columns = [QVBoxLayout() for _ in range(2)]
        cards = [Card(), Card("accent")]
        for card, head, texts in zip(cards, self._heads, self._columns, strict=True):
            texts.setSpacing(6)
            fill(card.column, head, texts, 1)
        whole = row(*cards, gap=14)
        whole.setContentsMargins(0, 0, 0, 0)
        for place in range(2):
            whole.setStretch(place, 1)
        self.setLayout(whole)

    def retranslate(self, language: str) -> None:
        """The names come with the talk."""

    def render_talk(self, talk: Talk) -> None:
        """Lay them side by side."""
        self._heads[0].setText(talk.agent)
        self._heads[1].setText(talk.leader)
        own = [
            *talk.well,
            *talk.less,
            *(f"{v.criterion}: {v.words}" for v in talk.viewed if v.words),
        ]
        none = self.tr("Nothing was parked. Say now what you still want to say.")
        for texts, words in zip(self._columns, (own, talk.laid_beside or (none,)), strict=True):
            empty(texts)
            for one in words:
                texts.addWidget(PlainText(one, selectable=True))


class CloseBody(PhaseBody):
    """What, who, by when, how we notice it; or none, because."""

    def __init__(self, send: Send, today: Callable[[], QDate] = QDate.currentDate) -> None:
        super().__init__(send)
        self._today, self._declines, self._names = today, False, ("", "")
        self._heads = [PlainText("", "strong") for _ in range(4)]
        self._what, self._notice = TextBox(rows=2), TextBox(rows=1)
        self._who, self._by = Select(), DateField()
        self._presets = [ChipButton() for _ in range(2)]
        for chip, days in zip(self._presets, (7, 14), strict=True):
            chip.setCheckable(False)
            chip.clicked.connect(self._setter(days))
        self._other = QuietButton("")
        self._other.clicked.connect(self._switch)
        self._details = QWidget()
        day = Flow(gap=8)
        for part in (self._by, *self._presets):
            day.addWidget(part)
        halves = Columns((_WHO, 0), stack_below=_STACKED, gap=20)
        halves.add_layout(column(self._heads[1], self._who, 1, gap=6))
        halves.add_layout(column(self._heads[2], day, 1, gap=6))
        details = column(halves, self._heads[3], self._notice, gap=6)
        details.setContentsMargins(0, 0, 0, 0)
        self._details.setLayout(details)
        whole = column(self._heads[0], self._what, self._details, row(self._other, 1), 1, gap=10)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        for head, words in zip(
            self._heads[1:],
            (self.tr("Who?"), self.tr("By when?"), self.tr("How do we notice it?")),
            strict=True,
        ):
            head.setText(words)
        self._who.setAccessibleName(self._heads[1].text())
        self._by.setAccessibleName(self._heads[2].text())
        self._by.follow_language()
        self._notice.setAccessibleName(self._heads[3].text())
        self._notice.setPlaceholderText(self.tr("What will a customer or a colleague notice?"))
        for chip, words in zip(self._presets, (self.tr("next week"), self.tr("in two weeks")),
                               strict=True):  # fmt: skip
            chip.setText(words)
        self._word()

    def render_talk(self, talk: Talk) -> None:
        """Offer the two names; a day is proposed once."""
        if self._names != (talk.agent, talk.leader):
            self._names = (talk.agent, talk.leader)
            self._who.clear()
            self._who.addItems(list(self._names))
            self._by.setMinimumDate(self._today())
            self._by.setDate(self._today().addDays(14))
            for box in (self._what, self._notice):
                box.setPlainText("")
            self._declines = False
            self._word()
        if talk.follow_up and not self._what.toPlainText():
            self._what.setPlainText(talk.follow_up.words)
            self._notice.setPlainText(talk.follow_up.notice)

    def field(self) -> QWidget | None:
        """What."""
        return self._what

    def forget(self) -> None:
        """The next talk begins with nothing."""
        self._names = ("", "")

    def finish(self) -> bool:
        """Agree on it, or say why not."""
        if self._declines:
            return self.send(DeclineFollowUp(self._what.toPlainText()))
        by = self._by.date().toString(Qt.DateFormat.ISODate)
        words, notice = self._what.toPlainText(), self._notice.toPlainText()
        return self.send(AgreeFollowUp(words, self._who.currentText(), by, notice))

    def _switch(self) -> None:
        self._declines = not self._declines
        self._word()
        self._what.setFocus()

    def _word(self) -> None:
        self._heads[0].setText(
            self.tr("No agreement, because …") if self._declines else self.tr("What?")
        )
        self._what.setAccessibleName(self._heads[0].text())
        self._what.setPlaceholderText(
            self.tr("One sentence is enough")
            if self._declines
            else self.tr("Something small that you can do yourself")
        )
        self._details.setVisible(not self._declines)
        self._other.setText(
            self.tr("There is an agreement after all")
            if self._declines
            else self.tr("No agreement, because …")
        )

    def _setter(self, days: int) -> Callable[[], None]:
        return lambda: self._by.setDate(self._today().addDays(days))


class DoneBody(PhaseBody):
    """It is over, and where it is kept."""

    def __init__(self, send: Send) -> None:
        super().__init__(send)
        self._said = Banner(" ", "ok")
        self._kept = Banner(" ", "privacy", icon="lock")
        self._calendar, self._stays = ToCalendar(), True
        whole = column(self._said, self._calendar, self._kept, 1, gap=12)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._calendar.retranslate()
        self._tell_kept()

    def _tell_kept(self) -> None:
        self._kept.show_text(
            self.tr("What was said and agreed is in the agent's vault, and nowhere else. In two "
                    "weeks the agreement comes back there.")
            if self._stays
            else self.tr("Nothing stays of this talk. Write the agreement down yourselves now: it "
                         "is gone as soon as you leave this page.")
        )  # fmt: skip

    def render_talk(self, talk: Talk) -> None:
        """Repeat the agreement."""
        self._calendar.render_talk(talk)
        self._stays = talk.stays
        self._tell_kept()
        after = talk.follow_up
        if after is None:
            self._said.show_text("")
            return
        said = self.tr("Agreed: {0}") if after.who else self.tr("No agreement, because: {0}")
        self._said.show_text(said.replace("{0}", after.words))
