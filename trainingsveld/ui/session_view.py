"""The pages of the session that is on: built when first shown, gone when it is left."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from trainingsveld.session import CALL, CallTimeOut, Command, State, may_try_on
from trainingsveld.store import Settings
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.pages import (
    ATTEMPTS,
    LISTENING,
    ROUND_PAGES,
    TOGETHER,
    Place,
    may_listen_back,
    place_of,
)
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.vault.ports import KeptNow


class SessionView:
    """Keeps the last state and a page for each place of it, in the window's stack."""

    def __init__(
        self, stack: QStackedWidget, send: Send, room: Room, settings: Callable[[], Settings]
    ) -> None:
        self._stack, self._send, self._room = stack, send, room
        self._settings = settings
        self._made_with = settings()
        self._pages: dict[Place, SessionPage] = {}
        self._round: tuple[int, str] | None = None
        self.state: State | None = None
        self._listens = self._compares = False

    def send(self, command: Command) -> None:
        """Hand a command over, as a page does."""
        self._send(command)

    def in_call(self) -> bool:
        """Whether the call is on and nothing holds it."""
        return self.state is not None and self.state.phase in CALL and not self.state.held

    def hold(self) -> None:
        """Hold a call that is on: no time counts meanwhile."""
        if self.in_call():
            self._send(CallTimeOut())

    def listen_back(self) -> bool:
        """Listen back together, or no more; says whether that can be done now."""
        can = self.may_listen_back()
        self._listens = can and not self._listens
        return can

    def may_listen_back(self) -> bool:
        """Whether the call can be listened to now."""
        return self.state is not None and may_listen_back(self.state)

    def compare(self) -> bool:
        """Show the attempts beside each other, or no more; says whether that can be done now."""
        can = self.may_compare()
        self._compares = can and not self._compares
        return can

    def may_compare(self) -> bool:
        """Whether there are attempts to lay beside each other, or could be."""
        return self.state is not None and may_try_on(self.state)

    def in_afternoon(self) -> bool:
        """Whether people come and go in it."""
        return self.state is not None and self.state.group is not None

    def may_step_in(self) -> bool:
        """Whether somebody else can have the agent's seat now."""
        if self.state is None or len(self.state.people) < 2 or self.state.closing:
            return False
        return self.state.phase in CALL or may_try_on(self.state)

    def step_in(self, window: QWidget, turn: int | None = None) -> None:
        """Ask who plays on; meanwhile a call holds, and no time counts."""
        from trainingsveld.ui.seats.stepping_in import (  # noqa: PLC0415 - not at the start
            SteppingIn,
        )

        self.hold()
        if self.state is not None:
            SteppingIn(window, self.state, self._send, self._room, turn)

    def who_is_here(self, window: QWidget) -> None:
        """Show who is here, to go home or to come in; meanwhile a call holds."""
        from trainingsveld.ui.seats.who_is_here import WhoIsHere  # noqa: PLC0415 - as above

        self.hold()
        if self.state is not None:
            WhoIsHere(window, self.state, self._send, self._room)

    def has_recordings(self) -> bool:
        """Whether anything was recorded in it that is still there."""
        if self.state is None:
            return False
        now = self.state.recordings
        return bool(now.spoken if self.state.group else now.clips)

    def ask_whose(self, parent: QWidget) -> None:
        """Ask whose recordings of an afternoon go now."""
        from trainingsveld.ui.vault.gone_of_whom import (  # noqa: PLC0415 - not at the start
            GoneOfWhom,
            speakers,
        )

        if self.state is not None:
            GoneOfWhom(parent, speakers(self.state, self._room), self._send)

    def kept_now(self) -> KeptNow:
        """What there is of it, and where."""
        return self._room.kept_now()

    def page(self) -> SessionPage | None:
        """The page of the present state, drawn; None before there is one."""
        state = self.state
        place = place_of(state, microphone=self._room.has_microphone()) if state else None
        self._listens = self._listens and self.may_listen_back()
        if state and self._compares and may_try_on(state) and place is not TOGETHER:
            place = ATTEMPTS
        if self._listens and place is not TOGETHER:
            place = LISTENING
        if state is None or place is None:
            return None
        self._begin_round(state)
        if self._made_with != self._settings():
            self._made_with = self._settings()
            for made in self._pages.values():  # never made anew: the clock of the call goes on
                made.use(self._made_with)
        page = self._pages.get(place)
        if page is None:
            page = place.build(self._send, self._room, self._made_with)
            self._pages[place] = page
            self._stack.addWidget(page)
        page.render_state(state)
        return page

    def close(self) -> None:
        """Take the pages out of the stack and let go of them."""
        for page in self._pages.values():
            self._drop(page)
        self._pages.clear()

    def _begin_round(self, state: State) -> None:
        """Another player begins with new pages: nothing typed on the old ones is theirs to see."""
        now = (len(state.group.rounds), state.player) if state.group else None
        if now == self._round:
            return
        self._round, self._compares = now, False
        for place in [place for place in self._pages if place in ROUND_PAGES]:
            self._drop(self._pages.pop(place))

    def _drop(self, page: SessionPage) -> None:
        self._stack.removeWidget(page)
        page.setParent(None)
        page.deleteLater()
