"""Before a talk: the agent opens their vault, the leader says who they are; or a talk goes on."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trainingsveld.coaching import Refused
from trainingsveld.privacy import Level
from trainingsveld.ui.arrange import column, empty, fill, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.choose_one import Choice, ChooseOne
from trainingsveld.ui.coaching.ports import CoachingDesk
from trainingsveld.ui.coaching.words import refusal_words
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import (
    Banner,
    Card,
    PlainText,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from trainingsveld.ui.vault.ports import Owner, VaultDesk

_LONGEST = 40


class SittingDown(QWidget):
    """Three cards of which one is shown: open a vault, go on with a talk, begin one."""

    def __init__(self, desk: CoachingDesk, vaults: VaultDesk, say: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._vaults, self._say = desk, vaults, say
        self._owners: tuple[Owner, ...] | None = None
        self._first: QWidget | None = None
        self._open, self._begin, self._waits = Card("privacy"), Card(), Card("accent")
        self._open_head, self._open_how = PlainText("", "heading"), PlainText("")
        self._rows = QVBoxLayout()
        self._make = SecondaryButton("", "lock")
        self._agenda = PlainText("", "small", "muted")
        self._begin_head, self._begin_how = PlainText("", "heading"), PlainText("")
        self._last = Banner(" ", "accent", icon="calendar")
        self._leader = QLineEdit()
        self._leader.setMaxLength(_LONGEST)
        self._start = PrimaryButton("", "arrow-right")
        self._level = Level.CONFIDENTIAL
        self._stays = ChooseOne("", self._choose)
        self._waits_head, self._waits_how = PlainText("", "heading"), PlainText("")
        self._go_on, self._discard = PrimaryButton("", "play"), QuietButton("", "trash-2")
        fill(self._open.column, self._open_head, self._open_how, self._rows, row(self._make, 1))
        fill(self._begin.column, self._begin_head, self._begin_how, self._last,
             self._stays, row(self._leader, self._start, gap=10, wide=0), self._agenda)  # fmt: skip
        fill(self._waits.column, self._waits_head, self._waits_how,
             row(self._go_on, self._discard, 1))  # fmt: skip
        whole = column(self._open, self._waits, self._begin, gap=14)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._make.clicked.connect(lambda: carry_out(self, "vault"))
        self._start.clicked.connect(self._sit_down)
        self._leader.returnPressed.connect(self._sit_down)
        self._go_on.clicked.connect(lambda: say(desk.go_on()))
        self._discard.clicked.connect(self._ask_discard)

    def arrive(self, nickname: str) -> None:
        """Propose who the leader is: whoever this computer belongs to, unless it is the agent."""
        opened = self._vaults.opened()
        if not self._leader.text() and not (opened and opened.name == nickname):
            self._leader.setText(nickname)

    def retranslate(self) -> None:
        """Set the texts."""
        self._open_head.setText(self.tr("Whose talk is it?"))
        self._open_how.setText(
            self.tr("A talk is kept in the agent's vault, so that only the agent can read it "
                    "later. The agent types the passphrase in a small window.")
        )  # fmt: skip
        self._make.setText(self.tr("My things: make a vault"))
        self._begin_how.setText(
            self.tr("What is said stays between you two. The leader asks and listens; the agent "
                    "speaks first. It ends with one agreement, or none and why.")
        )  # fmt: skip
        self._agenda.setText(
            self.tr("3 settle · 6 listen · 6 your view · 8 ladder · 1 solved? · 2 side by side · "
                    "4 agreement: half an hour. Nobody is cut off.")
        )  # fmt: skip
        self._leader.setPlaceholderText(self.tr("Name of the leader"))
        self._leader.setAccessibleName(self.tr("Name of the leader"))
        self._start.setText(self.tr("Sit down"))
        self._show_levels()
        self._waits_head.setText(self.tr("You stopped in the middle of a talk"))
        self._go_on.setText(self.tr("Go on where you were"))
        self._discard.setText(self.tr("Discard this talk"))
        self._owners = None
        self.render_standing()

    def render_standing(self) -> None:
        """Draw what there is."""
        opened, waiting, ready = self._vaults.opened(), self._desk.waiting(), self._desk.ready()
        self._open.setVisible(opened is None)
        self._waits.setVisible(opened is not None and waiting is not None)
        self._begin.setVisible(opened is not None and waiting is None and ready)
        if waiting:
            words = self.tr("{0} and {1}, in the phase they were in.")
            self._waits_how.setText(
                words.replace("{0}", waiting.agent).replace("{1}", waiting.leader)
            )
        if opened:
            says = self.tr("A talk with {0}").replace("{0}", opened.name)
            self._begin_head.setText(says)
        last = self._desk.last()
        self._last.setVisible(last is not None)
        if last:
            self._last.show_text(self.tr("Agreed last: {0}").replace("{0}", last.words))
        owners = self._vaults.owners()
        if owners != self._owners:
            self._owners = owners
            self._show_owners(owners)

    def field(self) -> QWidget | None:
        """Where to begin."""
        if self._open.isVisibleTo(self):
            return self._first or self._make
        return self._go_on if self._waits.isVisibleTo(self) else self._leader

    def _show_owners(self, owners: tuple[Owner, ...]) -> None:
        empty(self._rows)
        self._first = None
        for owner in owners:
            if owner.trouble:
                continue
            button = SecondaryButton(self.tr("Open: {0}").replace("{0}", owner.name), "lock")
            button.clicked.connect(self._opener(owner))
            self._first = self._first or button
            self._rows.addWidget(button)

    def _opener(self, owner: Owner) -> Callable[[], None]:
        return lambda: self._vaults.open(owner.number, self._say)

    def _sit_down(self) -> None:
        try:
            trouble = self._desk.begin(self._leader.text(), self._level)
        except Refused as no:
            trouble = refusal_words(no.code)
        self._say(trouble)
        if not trouble:
            self._level = Level.CONFIDENTIAL  # the next talk chooses anew
            self._show_levels()

    def _show_levels(self) -> None:
        """What stays of it is agreed before the talk, as before every session."""
        self._stays.show_choices(
            (
                Choice(
                    Level.CONFIDENTIAL.value,
                    self.tr("It stays with the agent"),
                    self.tr("In the agent's vault alone; the agreement comes back in two weeks."),
                ),
                Choice(
                    Level.EPHEMERAL.value,
                    self.tr("Nothing stays"),
                    self.tr("Not even the agreement. Whoever leaves early begins anew, and no call "
                            "is brought in."),
                ),
            ),
            self._level.value,
            self.tr("What stays of this talk?"),
        )  # fmt: skip

    def _choose(self, level: str) -> None:
        self._level = Level(level)

    def _ask_discard(self) -> None:
        def answered(answer: str) -> None:
            if answer == "discard":
                self._desk.discard()

        ask(
            self,
            self.tr("Discard this talk? What was said in it is then gone; recordings stay."),
            (
                Button("", self.tr("Keep it")),
                Button("discard", self.tr("Discard"), "danger"),
            ),
            answered,
        )
