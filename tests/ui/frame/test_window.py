"""The window: first start, sessions, notices, refusals, keys; and that nothing piles up."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from tests.ui.acted import Acted
from tests.ui.desk import STOPPED, case_file
from trainingsveld.session import (
    DeclineAction,
    EndCall,
    GoOn,
    OpenCurtain,
    PassTask,
    Phase,
    StopPlay,
    TakeBack,
)
from trainingsveld.store import StoreError
from trainingsveld.ui import pages
from trainingsveld.ui.ask import Button, Question, ask
from trainingsveld.ui.keys import KEYS
from trainingsveld.ui.keys_overlay import KeysOverlay
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.palette import Palette


class Drawn(SessionPage):
    """A session page that only remembers."""

    def __init__(self, send, room, settings) -> None:
        super().__init__()
        self.send, self.room, self.settings = send, room, settings
        self.states: list = []

    def use(self, settings) -> None:
        self.settings = settings

    def retranslate(self) -> None:
        """Nothing is written on it."""

    def render_state(self, state) -> None:
        self.states.append(state)


@pytest.fixture
def drawn(monkeypatch):
    """Stand-ins for the session's pages, so that these tests are about the window."""
    here = pages.Place(__name__, "Drawn")
    briefing = replace(here, name="Briefing")
    monkeypatch.setattr(
        pages, "PAGES", {**dict.fromkeys(pages.PAGES, here), Phase.BRIEFING: briefing}
    )
    monkeypatch.setattr(pages, "import_module", lambda _name: _Module)


class _Module:
    Drawn = Drawn
    Briefing = type("Briefing", (Drawn,), {})


class Conducted(Acted):
    """What the program's conductor does: raises what the rules refuse, tells the window."""

    def enter(self, window) -> "Conducted":
        window.enter_session(self.hand_over, self.room)
        window.render_state(self.state)
        self.window = window
        return self

    def hand_over(self, command) -> None:
        before = len(self.refused)
        self.send(command)
        if len(self.refused) > before:
            raise self.refused[-1]
        self.window.render_state(self.state)


def shown(window) -> QWidget:
    return window._stack.currentWidget()


def words(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget, text: str) -> None:
    found = [one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    next(one for one in found if text in (one.text(), one.accessibleName())).click()


def test_the_first_start_asks_three_things_and_offers_a_case(opened, desk):
    desk.settings = replace(desk.settings, welcomed=False, nickname="", language="en")
    window = opened()
    page = shown(window)
    assert not window._rail.isVisible()
    page._languages.button("nl").click()
    assert desk.settings.language == "nl"
    press(page, "Verder")
    QTest.keyClicks(page._name, "Bo")
    QTest.keyClick(page._name, Qt.Key.Key_Return)
    assert page.step == 2
    assert not desk.settings.welcomed
    press(page, "Verder")
    assert desk.settings.welcomed
    assert desk.settings.nickname == "Bo"
    press(page, "Begin met deze casus")
    assert desk.done == [("start", "twee-keer-afgeschreven.toml", ("Bo",), "aloba", False)]


def test_the_first_start_can_go_back_and_skip_to_the_library(opened, desk):
    desk.settings = replace(desk.settings, welcomed=False)
    window = opened()
    page = shown(window)
    for _ in range(3):
        press(page, "Verder")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.step == 2
    press(page, "Verder")
    press(page, "Naar alle casussen")
    assert shown(window) is window._own["library"]
    assert window._rail.isVisible()


def test_without_cases_the_first_start_leads_to_the_library_alone(opened, desk):
    desk.settings = replace(desk.settings, welcomed=False)
    desk.files = ()
    page = shown(opened())
    for _ in range(3):
        press(page, "Verder")
    labels = [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
    assert "Naar alle casussen" in labels
    assert "Begin met deze casus" not in labels


def test_a_case_leads_to_setting_up_and_esc_leads_back(opened, desk):
    window = opened()
    window._own.set_up(case_file())
    assert shown(window) is window._own["setup"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert shown(window) is window._own["library"]


def test_the_rail_leads_to_the_pages_that_exist(opened):
    window = opened()
    window._rail.settings.click()
    assert shown(window) is window._own["settings"]
    assert window._rail.settings.isChecked()
    window._rail.cases.click()
    assert shown(window) is window._own["library"]
    assert [window._rail.cases.text(), window._rail.keys.text(), window._rail.settings.text()] == [
        "Casussen",
        "Sneltoetsen",
        "Instellingen",
    ]


def test_a_session_shows_the_page_of_its_phase_without_the_rail(opened, drawn):
    window = opened()
    session = Conducted().enter(window)
    briefing = shown(window)
    assert isinstance(briefing, _Module.Briefing)
    assert not window._rail.isVisible()
    session.start()
    window.render_state(session.state)
    call = shown(window)
    assert type(call) is Drawn
    assert call.states[-1] is session.state
    session.play("acknowledge")
    window.render_state(session.state)
    assert shown(window) is call


def test_ten_sessions_leave_the_stack_as_it_was(opened, drawn, settle):
    window = opened()
    window._show_settings()
    window._own.set_up(case_file())
    before = window._stack.count()
    children = len(window.findChildren(QWidget))
    for _ in range(10):
        session = Conducted().enter(window)
        session.start()
        window.render_state(session.state)
        window.leave_session()
        settle()
    assert window._stack.count() == before
    assert len(window.findChildren(QWidget)) <= children + 2
    assert shown(window) is window._own["library"]
    assert window._rail.isVisible()


def test_a_refusal_is_a_sentence_that_the_next_command_takes_away(opened, drawn):
    window = opened()
    session = Conducted().enter(window)
    session.start()
    window.render_state(session.state)
    page = shown(window)
    page.send(TakeBack())
    assert window._refusal.isVisible()
    assert window._refusal.words() == "Er is nog geen beurt om terug te nemen."
    page.send(StopPlay())
    assert not window._refusal.isVisible()


def test_a_disk_that_fails_is_a_notice_and_no_exception(opened, drawn):
    window = opened()
    session = Conducted()

    def full(_command) -> None:
        raise StoreError("log-full", "/data/log.db")

    window.enter_session(full, session.room)
    window.render_state(session.state)
    shown(window).send(StopPlay())
    assert window._notices.codes() == ("log-full",)
    assert "De schijf is vol" in words(window._notices)
    assert "/data/log.db" in words(window._notices)


def test_notices_stay_until_they_are_closed_or_taken_back(opened, desk, settle):
    window = opened()
    window.tell("no-device")
    window.tell("log-full", "/first")
    window.tell("log-full", "/second")
    assert window._notices.codes() == ("log-full", "no-device")
    settle()
    assert "/first" not in words(window._notices)
    assert "/second" in words(window._notices)
    desk.change(replace(desk.settings, language="en"))
    settle()
    assert "The disk is full" in words(window._notices)
    window.untell("log-full")
    settle()
    press(window._notices, "Close this message")
    settle()
    assert window._notices.codes() == ()
    assert not window._notices.isVisible()


def test_at_most_three_notices_the_oldest_goes(opened):
    window = opened()
    for code in ("no-device", "voice-hung", "log-full", "log-damaged"):
        window.tell(code)
    assert window._notices.codes() == ("log-damaged", "log-full", "voice-hung")


def test_a_state_without_a_session_is_ignored(opened):
    window = opened()
    window.render_state(Acted().state)
    assert shown(window) is window._own["library"]


def test_settings_in_a_call_hold_it_and_lead_back(opened, desk, drawn):
    window = opened()
    session = Conducted().enter(window)
    session.start()
    window.render_state(session.state)
    before = shown(window)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert session.state.held == "time-out"
    assert shown(window) is window._own["settings"]
    assert not window._rail.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert shown(window) is before


def test_changed_settings_reach_the_pages_of_the_session(opened, desk, drawn):
    window = opened()
    session = Conducted().enter(window)
    session.start()
    window.render_state(session.state)
    window._show_settings()
    desk.change(replace(desk.settings, captions=160))
    window._home()
    assert shown(window).settings.captions == 160
    assert shown(window).states[-1] is session.state


def test_esc_twice_stops_everything_whatever_lies_on_top(opened, drawn):
    window = opened()
    session = Conducted().enter(window)
    session.start()
    window.render_state(session.state)
    ask(shown(window), "Echt?", (Button("ja", "Ja"),), lambda _: None)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.window().findChildren(Question)
    assert session.state.held == ""
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert session.state.held == "stopped"


def test_leaving_a_session_asks_and_says_what_is_wiped(opened, desk, drawn):
    window = opened()
    Conducted().enter(window)
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_L, ctrl)
    question = window.window().findChild(Question)
    assert "wordt dan gewist" in question.accessibleName()
    press(question, "Hier blijven")
    assert desk.done == []
    QTest.keyClick(window, Qt.Key.Key_L, ctrl)
    press(window.window().findChild(Question), "Naar de casussen")
    assert desk.done == [("leave",)]


def test_the_language_changes_everywhere_and_the_session_is_drawn_again(opened, desk, drawn, qtbot):
    window = opened()
    session = Conducted().enter(window)
    session.start()
    window.render_state(session.state)
    drawings = len(shown(window).states)
    desk.change(replace(desk.settings, language="en"))
    qtbot.waitUntil(lambda: len(shown(window).states) > drawings)
    assert shown(window).settings.language == "en"
    assert window._rail.cases.text() == "Cases"


def test_all_keys_are_shown_from_the_one_list(opened, settle):
    window = opened()
    QTest.keyClick(window, "?")
    overlay = window.window().findChild(KeysOverlay)
    said = words(overlay)
    for key in KEYS:
        assert key.words() in said
    assert "Alles meteen stoppen" in said
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert window.window().findChild(KeysOverlay) is None


def test_a_question_mark_in_a_field_is_a_letter(opened):
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = window._own["library"]._search
    assert search.hasFocus()
    QTest.keyClicks(search, "wat?")
    assert search.text() == "wat?"
    assert window.window().findChild(KeysOverlay) is None


def test_the_palette_carries_a_command_out(opened, desk):
    desk.waiting = STOPPED
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.window().findChild(Palette)
    assert "go-on" in palette.found()
    assert "time-out" not in palette.found()
    QTest.keyClicks(palette._field, "verder stopte")
    assert palette.found() == ("go-on",)
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert desk.done == [("go on", STOPPED.session)]


def test_the_palette_can_be_walked_and_closed(opened, desk, settle):
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.window().findChild(Palette)
    assert "go-on" not in palette.found()
    place = palette.found().index("settings")
    for _ in range(place):
        QTest.keyClick(palette._field, Qt.Key.Key_Down)
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert shown(window) is window._own["settings"]
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle()
    palette = window.window().findChild(Palette)
    QTest.keyClicks(palette._field, "xyzzy")
    assert palette.found() == ()
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert palette.is_open()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert window.window().findChild(Palette) is None


def test_light_and_dark_switch_by_key(opened, desk):
    window = opened()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_D, both)
    assert desk.settings.theme == "dark"
    QTest.keyClick(window, Qt.Key.Key_D, both)
    assert desk.settings.theme == "light"


def test_every_phase_of_a_session_has_a_page():
    assert set(Phase) - pages.PAGES.keys() == {Phase.NEW, Phase.DONE}
    for place in pages.PAGES.values():
        assert place.module.startswith("trainingsveld.ui.")


def test_the_real_pages_follow_a_session_from_the_rules_to_the_result(opened, settle):
    window = opened()
    session = Conducted("salaris-niet-betaald", "Aïsha", "Bram").enter(window)
    seen = [type(shown(window)).__name__]

    def look() -> None:
        window.render_state(session.state)
        settle()
        if type(shown(window)).__name__ != seen[-1]:
            seen.append(type(shown(window)).__name__)

    session.agreed().send(session.asked(True))
    look()
    session.start()
    look()
    session.play(*session.state.case.scenario.tests[0].play)
    if session.state.phase is not Phase.FEEDBACK:
        session.send(EndCall())
    look()
    while session.state.phase is Phase.FEEDBACK:
        session.send(OpenCurtain(), GoOn(), PassTask(), DeclineAction(session.room.keep("Nee")))
    look()
    assert seen == ["TogetherPage", "BriefingPage", "CallPage", "FeedbackPage", "ResultPage"]
    window.leave_session()
    assert window._stack.count() == 1


OWN_PAGES = {
    "cases": (Qt.Key.Key_L, False),
    "settings": (Qt.Key.Key_Comma, False),
    "my things": (Qt.Key.Key_M, False),
    "bila": (Qt.Key.Key_B, True),
    "a session with the group": (Qt.Key.Key_G, True),
    "making a case": (Qt.Key.Key_E, False),
}


@pytest.mark.parametrize("name", sorted(OWN_PAGES))
def test_no_page_scrolls_sideways_in_the_smallest_window(opened, settle, name):
    """That is also a screen of 1640 by 1040 with everything twice as large."""
    window = opened()
    code, shift = OWN_PAGES[name]
    window.window().resize(820, 520)
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, code, held | Qt.KeyboardModifier.ShiftModifier if shift else held)
    settle()
    assert window.width() == 820
    wide = [
        type(area.parentWidget()).__name__
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]
    assert wide == []
