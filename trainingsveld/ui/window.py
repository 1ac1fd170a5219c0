"""The one window: rail, pages, and what the program says by itself."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainingsveld.session import CallTimeOut, Command, Refused, State, StopPlay
from trainingsveld.store import CaseFile, Settings, StoreError
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.keys import install, offered
from trainingsveld.ui.library_page import LibraryPage
from trainingsveld.ui.look import DARK, NARROW_BELOW, Rail, RailButton, current_tokens
from trainingsveld.ui.overlay import top_overlay
from trainingsveld.ui.own_pages import Own, Ways, make_own
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk, Room, Send
from trainingsveld.ui.session_view import SessionView
from trainingsveld.ui.strips import Notices, RefusalStrip

if TYPE_CHECKING:
    from trainingsveld.ui.actor.place import ActorPlace
    from trainingsveld.ui.levels.kept_bar import KeptBar
    from trainingsveld.ui.room_screen.place import RoomPlace
    from trainingsveld.ui.session_bar import SessionBar

_TWICE = 1000
"""Milliseconds within which a second Esc means stop."""


class MainWindow(QWidget):
    """Made once, with the desk. Everything else comes to it through the methods below.

    A page that is not about a session is made when it is first shown and then kept; the pages of a
    session go when the session is left. So the stack never grows.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session: SessionView | None = None
        self._actor: ActorPlace | None = None
        self._kept: KeptBar | None = None
        self._way_back: SessionBar | None = None
        self._for_room: RoomPlace | None = None
        self._own: dict[Own, Page] = {}
        self._chosen: CaseFile | None = None
        self._wanted: Path | None = None
        self._escaped = QElapsedTimer()
        self._stack = QStackedWidget()
        self._rail = Rail("Trainingsveld")
        self._cases = self._rail.add(RailButton("", "library"))
        self._group = self._rail.add(RailButton("", "users"))
        self._coach = self._rail.add(RailButton("", "messages-square"))
        self._make = self._rail.add(RailButton("", "pencil-ruler"))
        self._vault = self._rail.add(RailButton("", "lock"))
        self._gone = self._rail.add(RailButton("", "trash-2"), bottom=True)
        self._gone.setCheckable(False)
        self._keys = self._rail.add(RailButton("", "keyboard", key="?"), bottom=True)
        self._keys.setCheckable(False)
        self._settings = self._rail.add(RailButton("", "settings"), bottom=True)
        self._notices = Notices()
        self._build()
        self._refusal = RefusalStrip(self)
        self._connect()
        desk.vaults.watch(self._vaults_changed)
        self.retranslate()
        self.resize(1280, 800)
        if desk.settings.welcomed:
            self.show_library()
        else:
            self._show_own("welcome")

    def _build(self) -> None:
        content = self._content = column(self._notices, self._stack, gap=0)
        content.setStretch(1, 1)
        whole = row(self._rail, content, gap=0, wide=1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.setMinimumSize(820, 520)

    def _connect(self) -> None:
        self._cases.clicked.connect(self.show_library)
        self._group.clicked.connect(self._gather)
        self._coach.clicked.connect(self._show_coaching)
        self._make.clicked.connect(self._show_workbench)
        self._vault.clicked.connect(self._show_vault)
        self._gone.clicked.connect(self._gone_now)
        self._settings.clicked.connect(self._show_settings)
        self._keys.clicked.connect(self._show_keys)
        made = install(
            self,
            {
                "keys": self._show_keys,
                "palette": self._show_palette,
                "settings": self._show_settings,
                "back": self._escape,
                "theme": self._switch_theme,
                "leave": self._leave,
                "who-sees": self._show_who_sees,
                "actor": self._open_actor,
                "vault": self._show_vault,
                "progress": self._show_progress,
                "gone-now": self._gone_now,
                "workbench": self._show_workbench,
                "gather": self._gather,
                "coaching": self._show_coaching,
                "room-screen": self._swap_room_screen,
                "listen-back": self._listen_back,
                "step-in": self._step_in,
                "attempts": self._compare_attempts,
                "people": self._show_people,
            },
        )
        self._room_key, self._listen_key = made["room-screen"], made["listen-back"]
        self._seat_keys = made["step-in"], made["attempts"], made["people"]
        self._stack.currentChanged.connect(self._follow_page)
        self._follow_page()

    def enter_session(self, send: Send, room: Room) -> None:
        """Belong to a session from now on; `send` may raise Refused or StoreError.

        `render_state` has to follow.
        """
        self._drop_session()
        self._session = SessionView(self._stack, self._sender(send), room, self._settings_now)
        from trainingsveld.ui.room_screen.place import RoomPlace  # noqa: PLC0415 - not at the start

        self._for_room = RoomPlace(
            self,
            room,
            lambda: self.tell("display-gone"),
            by_itself=self._desk.settings.room_screen,
        )
        if self._kept is None:
            from trainingsveld.ui.levels.kept_bar import KeptBar  # noqa: PLC0415 - not at the start

            self._kept = KeptBar()
            self._content.insertWidget(0, self._kept)
        self._rail.hide()

    def render_state(self, state: State) -> None:
        """Show a state of the session; without a session nothing happens."""
        if self._session is None:
            return
        self._session.state = state
        if self._kept is not None:
            self._kept.render_state(state)
        if self._for_room is not None:
            self._for_room.render_state(state)
        if state.actor:
            self._show_actor(state)
        page = self._session.page()
        self._follow_page()
        now = self._stack.currentWidget()
        if page is None or now in (page, self._own.get("settings")):
            return
        self._stack.setCurrentWidget(page)  # moves the focus to whatever comes first
        page.arrive()

    def in_call(self) -> bool:
        """Whether a call is on and nothing holds it."""
        return self._session is not None and self._session.in_call()

    def leave_session(self) -> None:
        """Let go of the session's pages and show the library."""
        self._drop_session()
        self.show_library()

    def show_library(self) -> None:
        """Show the cases; a session that is on stays on, behind it."""
        self._show_own("library")

    def show_booth(self, file: CaseFile) -> None:
        """Show the booth, where a human voice is recorded for the lines of this case."""
        self._chosen = file
        self._show_own("booth")

    def tell(self, code: str, detail: str = "") -> None:
        """Show a notice until somebody closes it. `detail` is a path or the system's own words."""
        self._notices.tell(code, detail)

    def untell(self, code: str) -> None:
        """Take a notice back whose cause is gone."""
        self._notices.untell(code)

    def retranslate(self) -> None:
        """Follow the language; pages follow by themselves."""
        self._cases.setText(self.tr("Cases"))
        self._group.setText(self.tr("Group session"))
        self._coach.setText(self.tr("One-to-one (bila)"))
        self._make.setText(self.tr("Make a case"))
        self._vault.setText(self.tr("My things"))
        self._gone.setText(self.tr("Recording gone"))
        self._gone.setAccessibleName(self.tr("I want my recording gone, now"))
        self._keys.setText(self.tr("Keys"))
        self._settings.setText(self.tr("Settings"))
        self._refusal.retranslate()
        self._rail.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages room in a narrow window."""
        super().resizeEvent(event)
        self._rail.set_narrow(self.width() < NARROW_BELOW)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, and draw the session's page again when all have followed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            QTimer.singleShot(0, self, self._draw_again)
        super().changeEvent(event)

    def _draw_again(self) -> None:
        if self._session is not None and self._session.state is not None:
            self.render_state(self._session.state)

    def _settings_now(self) -> Settings:
        return self._desk.settings

    def _sender(self, send: Send) -> Callable[[Command], None]:
        """Wrap `send` so that pages never see it raise."""

        def guarded(command: Command) -> None:
            self._refusal.clear()
            try:
                send(command)
            except Refused as no:
                self._refusal.tell(no.code)
            except StoreError as error:
                self.tell(error.code, error.detail)

        return guarded

    def _show_actor(self, state: State) -> None:
        if self._actor is None:
            from trainingsveld.ui.actor.place import ActorPlace  # noqa: PLC0415 - not at the start

            self._actor = ActorPlace(self)
        if self._session is not None:
            self._actor.render_state(state, self._session.send)

    def _follow_page(self) -> None:
        """P is the room's screen on the pages of a session alone; elsewhere it is another key."""
        page = self._stack.currentWidget()
        own = page is None or page in self._own.values()
        session = None if own else self._session
        if self._way_back is not None:
            elsewhere = self._session is not None and page is self._own.get("workbench")
            self._way_back.setVisible(elsewhere)
        self._room_key.setEnabled(session is not None)
        self._listen_key.setEnabled(session is not None and session.may_listen_back())
        step_in, attempts, people = self._seat_keys
        step_in.setEnabled(session is not None and session.may_step_in())
        attempts.setEnabled(session is not None and session.may_compare())
        people.setEnabled(session is not None and session.in_afternoon())

    def _listen_back(self) -> None:
        if self._session is not None and self._session.listen_back():
            self._home()

    def _step_in(self) -> None:
        self._close_overlay()
        if self._session is not None:
            self._session.step_in(self)

    def _compare_attempts(self) -> None:
        if self._session is not None and self._session.compare():
            self._home()

    def _show_people(self) -> None:
        self._close_overlay()
        if self._session is not None:
            self._session.who_is_here(self)

    def _swap_room_screen(self) -> None:
        if self._for_room is not None:
            self._for_room.swap()

    def _open_actor(self) -> None:
        if self._actor is not None:
            self._actor.open_again()

    def _drop_session(self) -> None:
        self._refusal.clear()
        if self._actor is not None:
            self._actor.close()
            self._actor = None
        if self._for_room is not None:
            self._for_room.close()
            self._for_room = None
        if self._kept is not None:
            self._kept.render_state(None)
        if self._session is not None:
            self._session.close()
            self._session = None
            for page in self._own.values():
                page.session_left()

    def _show_own(self, name: Own) -> None:
        page = self._own.get(name)
        if page is None:
            ways = Ways(
                self.show_library, self._home, self._set_up, self._case, self.show_booth,
                self.edit, self._take_wanted,
            )  # fmt: skip
            page = self._own[name] = make_own(name, self._desk, ways)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._rail.setVisible(self._session is None and name != "welcome")
        self._cases.setChecked(
            name not in ("settings", "workbench", "vault", "afternoon", "progress", "coaching")
        )
        self._group.setChecked(name == "afternoon")
        self._coach.setChecked(name == "coaching")
        self._vault.setChecked(name in ("vault", "progress"))
        self._make.setChecked(name == "workbench")
        self._settings.setChecked(name == "settings")
        page.arrive()

    def _set_up(self, file: CaseFile) -> None:
        self._chosen = file
        self._show_own("setup")

    def _gather(self) -> None:
        self._show_own("afternoon")

    def _show_coaching(self) -> None:
        """Not while a session is on: a talk is about a call that is over."""
        if self._session is None:
            self._show_own("coaching")

    def _case(self) -> CaseFile | None:
        return self._chosen

    def _show_settings(self) -> None:
        """In a call this is a time-out: nobody's silence counts meanwhile."""
        if self._session is not None and self._session.in_call():
            self._session.send(CallTimeOut())
        self._show_own("settings")

    def _vaults_changed(self) -> None:
        """A vault that opens may hold a session to go on with."""
        library = self._own.get("library")
        if isinstance(library, LibraryPage) and library.isVisible():
            library.show_stopped()

    def _show_vault(self) -> None:
        """In a call this is a time-out, as with the settings."""
        if self._session is not None and self._session.in_call():
            self._session.send(CallTimeOut())
        self._show_own("vault")

    def _show_progress(self) -> None:
        """In a call this is a time-out, as with the settings."""
        if self._session is not None and self._session.in_call():
            self._session.send(CallTimeOut())
        self._show_own("progress")

    def _gone_now(self) -> None:
        """Have what is recorded gone: this session's while one is on, else that of a vault."""
        from trainingsveld.ui.vault.gone_now import (  # noqa: PLC0415 - not at the start
            ask_gone_now,
            ask_gone_of_vault,
        )

        if self._session is not None and self._session.has_recordings():
            if self._session.state is not None and self._session.state.group:
                self._session.ask_whose(self)
                return
            ask_gone_now(self, self._session.send)
            return
        self._show_vault()
        ask_gone_of_vault(self._own["vault"])

    def edit(self, path: Path) -> None:
        """Open a case where cases are made; a session that is on stays on, behind it."""
        self._wanted = path
        self._show_own("workbench")

    def begin_case(self, offered: Mapping[str, str]) -> None:
        """Ask the questions of a new case, with answers filled in; a session stays on behind it."""
        from trainingsveld.ui.workbench_page import WorkbenchPage  # noqa: PLC0415 - see own_pages

        if self._way_back is None:
            from trainingsveld.ui.session_bar import SessionBar  # noqa: PLC0415 - seldom

            self._way_back = SessionBar(self._home)
            self._content.insertWidget(0, self._way_back)
        self._show_own("workbench")
        page = self._own["workbench"]
        if isinstance(page, WorkbenchPage):
            page.ask_offered(offered)

    def _take_wanted(self) -> Path | None:
        wanted, self._wanted = self._wanted, None
        return wanted

    def _show_workbench(self) -> None:
        self._show_own("workbench")

    def _home(self) -> None:
        """Back from a page of the window's own."""
        page = self._session.page() if self._session else None
        if page is None:
            self.show_library()
        else:
            self._stack.setCurrentWidget(page)
            page.arrive()

    def _escape(self) -> None:
        twice = self._escaped.isValid() and self._escaped.elapsed() < _TWICE
        self._escaped.start()
        if self._session is not None and twice:
            self._escaped.invalidate()
            self._session.send(StopPlay())
            return
        if (overlay := top_overlay(self.window())) is not None:
            overlay.dismiss()
            return
        page = self._stack.currentWidget()
        if isinstance(page, Page) and not page.escape() and page in self._own.values():
            self._home()

    def _show_keys(self) -> None:
        from trainingsveld.ui.keys_overlay import KeysOverlay  # noqa: PLC0415 - not at the start

        self._close_overlay()
        KeysOverlay(self.window(), in_session=self._session is not None)

    def _show_palette(self) -> None:
        from trainingsveld.ui.palette import Palette  # noqa: PLC0415 - not at the start

        self._close_overlay()
        page = self._stack.currentWidget()
        Palette(self.window(), offered(self, *([page] if page else [])))

    def _show_who_sees(self) -> None:
        from trainingsveld.ui.badge import PrivacyBadge  # noqa: PLC0415 - not at the start
        from trainingsveld.ui.levels.who_sees import WhoSees  # noqa: PLC0415 - not at the start

        badge = next((one for one in self.findChildren(PrivacyBadge) if one.isVisible()), None)
        self._close_overlay()
        if badge is not None:
            session = self._session
            send = session.send if session else None
            WhoSees(self, badge.sees(), session.state if session else None, send)

    def _close_overlay(self) -> None:
        if (overlay := top_overlay(self.window())) is not None:
            overlay.dismiss()

    def _switch_theme(self) -> None:
        dark = current_tokens() is DARK
        self._desk.change(replace(self._desk.settings, theme="light" if dark else "dark"))

    def _leave(self) -> None:
        if self._session is None:
            self.show_library()
            return
        from trainingsveld.ui.vault.leaving import leave_words  # noqa: PLC0415 - not at the start

        def answered(answer: str) -> None:
            if answer == "leave":
                self._desk.leave()

        ask(
            self,
            leave_words(self._session.kept_now()),
            (Button("", self.tr("Stay here")), Button("leave", self.tr("To the cases"))),
            answered,
        )
