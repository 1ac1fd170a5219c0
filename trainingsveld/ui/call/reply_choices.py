"""Which reply came closest to what was said: the list to choose from."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.dialogue import Likeness, Understood, understand
from trainingsveld.scenario import Reply
from trainingsveld.session import ChooseNone, ChooseReply, DirectTo, Phase, ShowReplies, State
from trainingsveld.store import Settings
from trainingsveld.ui.call.heard_words import HeardWords
from trainingsveld.ui.call.moment import choosing, replies_now
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.clips import ClipRow
from trainingsveld.ui.look import PlainText, ScrollColumn, SecondaryButton, column, row
from trainingsveld.ui.ports import Room, Send

_KEYS = 9


class ReplyChoices(QWidget):
    """The replies in the author's order, with number keys; the nearest to typed words is marked.

    Where nothing comes near, the focus is on the way to have the customer ask again.

    `focus_wanted` says that the list has just appeared and waits for the page to give it the focus.
    """

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state = State()
        self._wanted = self._directs = False
        self._focus_near, self._unclear = "", False
        self._asked: tuple[str | Reply, ...] = ()
        self._likeness: Likeness | None = None
        self._goes_on = False
        self.focus_wanted = False
        self._ask = PlainText("", "strong")
        self._clips = ClipRow(send, room)
        self._heard = HeardWords(room)
        self._none = SecondaryButton("", "circle-help")
        self._list = ChoiceList()
        self._scroll = ScrollColumn(margins=0, gap=0)
        self._scroll.setMinimumHeight(96)
        self._scroll.column.addWidget(self._list)
        self._scroll.column.addStretch()
        self._head, self._room_high = row(self._ask, self._clips, self._none), 320
        self._head.setStretch(0, 1)
        self.setLayout(column(self._head, self._heard, self._scroll, gap=10))
        self._list.picked.connect(self._choose)
        self._none.clicked.connect(self._choose_none)
        self._heard.changed.connect(self._offer_again)

    def use(self, settings: Settings) -> None:
        """Follow the user's choice: whether what is clear is chosen without a key."""
        self._goes_on = settings.goes_on

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._none.setText(self.tr("None of these"))
        self._heard.retranslate()
        self._list.setAccessibleName(self.tr("Replies"))

    def render_state(self, state: State) -> None:
        """Show the replies when it is time to choose."""
        self._state = state
        if state.phase is Phase.TYPING:
            self._get_ready(state)
        shown = choosing(state)
        if shown:
            self._offer(state)
        elif self._wanted:
            self._directs = False
            self._list.show_options(())
            self._heard.listen(())
        self._wanted = shown
        self.setVisible(shown)
        self._fit()

    def pick(self, place: int) -> None:
        """Choose by number key, counting from 0."""
        if self._wanted:
            self._list.pick(place)

    def direct(self) -> None:
        """The next choice is the customer's director's; once more: it is the player's again."""
        self._directs = self._wanted and not self._directs
        self._offer(self._state)

    def set_room(self, room: int) -> None:
        """Take no more height than this, if they can; past it the replies scroll."""
        self._room_high = room
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the replies are at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isHidden():
            above = self._head.heightForWidth(self.width()) + 10
            if not self._heard.isHidden():
                above += self._heard.heightForWidth(self.width()) + 10
            wanted = above + self._list.heightForWidth(self.width())
            least = above + self._scroll.minimumHeight()  # less would cut the question off
            self.setFixedHeight(max(least, min(self._room_high, wanted)))

    def _offer(self, state: State) -> Understood:
        replies = replies_now(state)
        answer = state.answer
        said = (self._room.words(answer.words) or "") if answer.words else ""
        self._heard.listen(() if said else answer.clips)
        heard = self._heard.words
        said = said or heard
        language = state.case.scenario.language if state.case else ""
        self._ask_model(said, replies)
        found = understand(said, replies, language, self._likeness)
        unclear = bool(said and replies) and found.verdict == "unclear"
        near = "" if found.verdict == "unclear" else found.ranked[0].reply
        mark = self.tr("perhaps closest to what you said")
        if found.verdict == "clear":
            mark = self.tr("closest to what you said")
        if heard:
            mark = self.tr("{mark}: {percent} % sure").format(
                mark=mark, percent=round(100 * found.certainty)
            )
        fresh = self._list.show_options(
            [
                Option(
                    reply.id,
                    reply.say,
                    mark if reply.id == near else "",
                    str(place) if place <= _KEYS else "",
                )
                for place, reply in enumerate(replies, 1)
            ]
        )
        if self._directs:
            self._ask.setText(self.tr("The customer’s director chooses where it goes from here."))
        elif unclear:
            self._ask.setText(
                self.tr("What you said comes close to none of these. Which one did you mean?")
            )
        elif said or answer.clips:
            self._ask.setText(self.tr("Which of these comes closest to what you said?"))
        else:
            self._ask.setText(self.tr("What do you say?"))
        self._clips.render_clips(answer.clips, state)
        self._none.setVisible(bool(replies) or state.phase is Phase.CHOOSING)
        if fresh or not self._wanted or unclear != self._unclear:
            self._focus_near, self._unclear = near, unclear
            self.focus_wanted = True
        return found

    def _get_ready(self, state: State) -> None:
        """Have the model loaded and the author's words read while the player still types."""
        if self._asked[1:] != (replies := replies_now(state)):
            self._asked = ("", *replies)
            self._room.alike("", replies, lambda _: None)

    def _ask_model(self, said: str, replies: tuple[Reply, ...]) -> None:
        """Ask once for the same words and replies; what it says changes the mark."""
        if self._asked == (asked := (said, *replies)):
            return
        self._asked, self._likeness = asked, None
        if not said:
            return

        def told(likeness: Likeness) -> None:
            if self._asked == asked and self._may_propose():
                self._likeness = likeness
                self._offer_again()

        self._room.alike(said, replies, told)

    def _may_propose(self) -> bool:
        """Not once somebody has moved on the list."""
        return self._wanted and self._list.focused() in ("", self._focus_near)

    def _offer_again(self) -> None:
        """Propose anew with what has come meanwhile."""
        if not self._may_propose():
            self._fit()
            return
        here = self._list.focused() or self._none.hasFocus()
        found = self._offer(self._state)
        if self._goes_on and self._heard.words and found.verdict == "clear":
            self._choose(found.ranked[0].reply)
            return
        self._fit()
        self.focus_wanted = False
        if here:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the nearest reply, or the first; if none is, on the way to be asked."""
        self.focus_wanted = False
        if self._unclear:
            self._none.setFocus()
        else:
            self._list.focus(self._focus_near)
            self._focus_near = self._list.focused()

    def _choose(self, reply: str) -> None:
        self._send(DirectTo(reply) if self._directs else ChooseReply(reply))

    def _choose_none(self) -> None:
        """By hand the replies stand there while the customer waits: show them first, then none."""
        if self._state.phase is Phase.LISTENING:
            self._send(ShowReplies())
        self._send(ChooseNone())
