"""The one window: rail, pages, and what the program says by itself."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from trainingsveld.session import Command, Refused, State, StopPlay
from trainingsveld.store import Settings, StoreError
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.beside_session import BesideSession
from trainingsveld.ui.keys import install, offered
from trainingsveld.ui.look import DARK, NARROW_BELOW, current_tokens
from trainingsveld.ui.main_rail import MainRail
from trainingsveld.ui.overlay import dismiss_top
from trainingsveld.ui.own_pages import Own, OwnPages
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk, Room, Send
from trainingsveld.ui.session_keys import SessionKeys
from trainingsveld.ui.session_view import SessionView
from trainingsveld.ui.strips import Notices, RefusalStrip

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
        self._escaped = QElapsedTimer()
        self._stack, self._rail, self._notices = QStackedWidget(), MainRail(), Notices()
        content = self._build()
        self._refusal = RefusalStrip(self)
        self._own = OwnPages(self._stack, desk, self._home, self._own_shown)
        self._beside = BesideSession(self, content, self._home, lambda: self.tell("display-gone"))
        self._connect()
        self._session_keys = SessionKeys(self, self._beside, self._home)
        self._stack.currentChanged.connect(self._follow_page)
        self._follow_page()
        self.resize(1280, 800)
        self._own.show("library" if desk.settings.welcomed else "welcome")

    def _build(self) -> QVBoxLayout:
        content = column(self._notices, self._stack, gap=0)
        content.setStretch(1, 1)
        whole = row(self._rail, content, gap=0, wide=1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.setMinimumSize(820, 520)
        return content

    def _connect(self) -> None:
        rail = self._rail
        rail.cases.clicked.connect(self.show_library)
        rail.group.clicked.connect(self._gather)
        rail.coaching.clicked.connect(self._show_coaching)
        rail.workbench.clicked.connect(self._show_workbench)
        rail.vault.clicked.connect(self._show_vault)
        rail.gone.clicked.connect(self._gone_now)
        rail.settings.clicked.connect(self._show_settings)
        rail.keys.clicked.connect(self._show_keys)
        install(
            self,
            {
                "keys": self._show_keys,
                "palette": self._show_palette,
                "settings": self._show_settings,
                "back": self._escape,
                "theme": self._switch_theme,
                "leave": self._leave,
                "who-sees": self._show_who_sees,
                "actor": self._beside.open_actor,
                "vault": self._show_vault,
                "progress": self._show_progress,
                "gone-now": self._gone_now,
                "workbench": self._show_workbench,
                "gather": self._gather,
                "coaching": self._show_coaching,
            },
        )

    # --- what the program does with it ------------------------------------------------------------

    def enter_session(self, send: Send, room: Room) -> None:
        """Belong to a session from now on; `send` may raise Refused or StoreError.

        `render_state` has to follow.
        """
        self._drop_session()
        self._session = SessionView(self._stack, self._sender(send), room, self._settings_now)
        self._beside.enter(room, room_screen=self._desk.settings.room_screen)
        self._rail.hide()

    def render_state(self, state: State) -> None:
        """Show a state of the session; without a session nothing happens."""
        if self._session is None:
            return
        self._session.state = state
        self._beside.render_state(state, self._session.send)
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
        self._own.show_library()

    def edit(self, path: Path) -> None:
        """Open a case where cases are made; a session that is on stays on, behind it."""
        self._own.edit(path)

    def begin_case(self, offered: Mapping[str, str]) -> None:
        """Ask the questions of a new case, with answers filled in; a session stays on behind it."""
        self._beside.begin_way_back()
        self._own.begin_case(offered)

    def tell(self, code: str, detail: str = "") -> None:
        """Show a notice until somebody closes it. `detail` is a path or the system's own words."""
        self._notices.tell(code, detail)

    def untell(self, code: str) -> None:
        """Take a notice back whose cause is gone."""
        self._notices.untell(code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages room in a narrow window."""
        super().resizeEvent(event)
        self._rail.set_narrow(self.width() < NARROW_BELOW)

    # --- the session ------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, and draw the session's page again when all have followed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rail.retranslate()
            self._refusal.retranslate()
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

    def _drop_session(self) -> None:
        self._refusal.clear()
        self._beside.leave()
        self._session_keys.follow(None)
        if self._session is not None:
            self._session.close()
            self._session = None
            self._own.session_left()

    # --- where one is -----------------------------------------------------------------------------

    def _follow_page(self) -> None:
        """P is the room's screen on the pages of a session alone; elsewhere it is another key."""
        page, on = self._stack.currentWidget(), self._session is not None
        own = page is None or self._own.holds(page)
        self._beside.show_way_back(elsewhere=on and page is self._own.get("workbench"))
        self._session_keys.follow(None if own else self._session)

    def _own_shown(self, name: Own) -> None:
        """Have the rail show where one is; in a session, and before the first one, it is away."""
        self._rail.setVisible(self._session is None and name != "welcome")
        self._rail.mark(name)

    def _home(self) -> None:
        """Back from a page of the window's own."""
        page = self._session.page() if self._session else None
        if page is None:
            self.show_library()
        else:
            self._stack.setCurrentWidget(page)
            page.arrive()

    def _gather(self) -> None:
        self._own.show("afternoon")

    def _show_coaching(self) -> None:
        """Not while a session is on: a talk is about a call that is over."""
        if self._session is None:
            self._own.show("coaching")

    def _show_workbench(self) -> None:
        self._own.show("workbench")

    def _show_settings(self) -> None:
        self._show_holding("settings")

    def _show_vault(self) -> None:
        self._show_holding("vault")

    def _show_progress(self) -> None:
        self._show_holding("progress")

    def _show_holding(self, name: Own) -> None:
        """In a call this is a time-out: nobody's silence counts meanwhile."""
        if self._session is not None:
            self._session.hold()
        self._own.show(name)

    def _escape(self) -> None:
        twice = self._escaped.isValid() and self._escaped.elapsed() < _TWICE
        self._escaped.start()
        if self._session is not None and twice:
            self._escaped.invalidate()
            self._session.send(StopPlay())
            return
        if dismiss_top(self.window()):
            return
        page = self._stack.currentWidget()
        if isinstance(page, Page) and not page.escape() and self._own.holds(page):
            self._home()

    # --- what lies over it ------------------------------------------------------------------------

    def _show_keys(self) -> None:
        from trainingsveld.ui.keys_overlay import KeysOverlay  # noqa: PLC0415 - not at the start

        dismiss_top(self.window())
        KeysOverlay(self.window(), in_session=self._session is not None)

    def _show_palette(self) -> None:
        from trainingsveld.ui.palette import Palette  # noqa: PLC0415 - not at the start

        dismiss_top(self.window())
        page = self._stack.currentWidget()
        Palette(self.window(), offered(self, *([page] if page else [])))

    def _show_who_sees(self) -> None:
        from trainingsveld.ui.badge import PrivacyBadge  # noqa: PLC0415 - not at the start
        from trainingsveld.ui.levels.who_sees import WhoSees  # noqa: PLC0415 - not at the start

        badge = next((one for one in self.findChildren(PrivacyBadge) if one.isVisible()), None)
        dismiss_top(self.window())
        if badge is not None:
            session = self._session
            send = session.send if session else None
            WhoSees(self, badge.sees(), session.state if session else None, send)

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
                self._desk.sessions.leave()

        ask(
            self,
            leave_words(self._session.kept_now()),
            (Button("", self.tr("Stay here")), Button("leave", self.tr("To the cases"))),
            answered,
        )
