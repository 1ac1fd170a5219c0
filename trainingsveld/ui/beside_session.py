"""What there is beside the pages of a session: what is kept of it, the room's screen, the actor's.

None of it is loaded at the start of the program.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.session import State
from trainingsveld.ui.ports import Room, Send

if TYPE_CHECKING:
    from trainingsveld.ui.actor.place import ActorPlace
    from trainingsveld.ui.levels.kept_bar import KeptBar
    from trainingsveld.ui.room_screen.place import RoomPlace
    from trainingsveld.ui.session_bar import SessionBar


class BesideSession:
    """Made with the window; bars come on top of `content`. `display_gone`: a display was unplugged.

    `home` leads back to the session from a page that it led to.
    """

    def __init__(
        self,
        window: QWidget,
        content: QVBoxLayout,
        home: Callable[[], None],
        display_gone: Callable[[], None],
    ) -> None:
        self._window, self._content = window, content
        self._home, self._display_gone = home, display_gone
        self.actor: ActorPlace | None = None
        self.room_screen: RoomPlace | None = None
        self.kept: KeptBar | None = None
        self.way_back: SessionBar | None = None

    def enter(self, room: Room, *, room_screen: bool) -> None:
        """Begin with a session; `room_screen` is whether the room's screen comes by itself."""
        from trainingsveld.ui.room_screen.place import RoomPlace  # noqa: PLC0415 - see above

        self.room_screen = RoomPlace(self._window, room, self._display_gone, by_itself=room_screen)
        if self.kept is None:
            from trainingsveld.ui.levels.kept_bar import KeptBar  # noqa: PLC0415 - see above

            self.kept = KeptBar()
            self._content.insertWidget(0, self.kept)

    def render_state(self, state: State, send: Send) -> None:
        """Show a state of the session."""
        if self.kept is not None:
            self.kept.render_state(state)
        if self.room_screen is not None:
            self.room_screen.render_state(state)
        if state.actor:
            self._show_actor(state, send)

    def swap_room_screen(self) -> None:
        """Show the room's screen, or take it away."""
        if self.room_screen is not None:
            self.room_screen.swap()

    def open_actor(self) -> None:
        """Open the actor's window again, that was closed."""
        if self.actor is not None:
            self.actor.open_again()

    def begin_way_back(self) -> None:
        """Have a bar that leads back to the session from where it led to."""
        if self.way_back is None:
            from trainingsveld.ui.session_bar import SessionBar  # noqa: PLC0415 - see above

            self.way_back = SessionBar(self._home)
            self._content.insertWidget(0, self.way_back)

    def show_way_back(self, *, elsewhere: bool) -> None:
        """Show that bar while somebody is where the session led to."""
        if self.way_back is not None:
            self.way_back.setVisible(elsewhere)

    def leave(self) -> None:
        """Take away what belonged to the session."""
        if self.actor is not None:
            self.actor.close()
            self.actor = None
        if self.room_screen is not None:
            self.room_screen.close()
            self.room_screen = None
        if self.kept is not None:
            self.kept.render_state(None)

    def _show_actor(self, state: State, send: Send) -> None:
        if self.actor is None:
            from trainingsveld.ui.actor.place import ActorPlace  # noqa: PLC0415 - see above

            self.actor = ActorPlace(self._window)
        self.actor.render_state(state, send)
