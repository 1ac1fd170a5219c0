"""My things: made, opened, looked into and emptied, by keyboard and with words to act on."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.afternoon_scenes import choosing
from tests.ui.desk import STOPPED, FakeDesk
from tests.ui.vaults import BEFORE, BRAM, BROKEN, SANNE, FakeVaults, thing
from trainingsveld.privacy import Level
from trainingsveld.session import State, ThrowAway
from trainingsveld.session.group import BeginRound, ChoosePlayer
from trainingsveld.session.group.ending import Kept
from trainingsveld.session.state import Recordings, Spoken
from trainingsveld.store import Settings
from trainingsveld.ui.look import ChoiceButton, PlainText
from trainingsveld.ui.overlay import top_overlay
from trainingsveld.ui.vault.gone_of_whom import GoneOfWhom, speakers
from trainingsveld.ui.window import MainWindow


@pytest.fixture
def opened(qtbot, dressed):
    """The window on its page of vaults."""

    def begin(*owners, **how):
        desk = FakeDesk(
            Settings(welcomed=True, nickname="Chantal"), vaults=FakeVaults(owners, **how)
        )
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        do(window, "vault")
        return window, desk, desk.vaults

    return begin


def do(window, name):
    """Do a command of the list, as its key does."""
    (action,) = (one for one in window.actions() if one.objectName() == name)
    action.trigger()


def said(window):
    page = window._own["vault"]
    for _ in range(3):
        QApplication.sendPostedEvents()
    return " | ".join(one.text() for one in page.findChildren(PlainText) if one.isVisible())


def press(window, name):
    """Press the button with this object name in what lies on top."""
    top_overlay(window).findChild(QWidget, name).click()


def focused(window):
    """What has the focus in the window, whether or not the screen gives it to the window."""
    return window.focusWidget()


def key(window, what):
    QTest.keyClick(focused(window), what)


def test_a_newcomer_makes_a_vault_by_keyboard_alone(opened):
    window, _, vaults = opened()
    assert focused(window).text() == "Chantal", "the name that is known is filled in"
    key(window, Qt.Key.Key_Return)
    assert vaults.asked == [("make", "Chantal")]
    assert "Ga verder in het kleine venster" in said(window)
    assert focused(window).text() == "Annuleren"
    vaults.people = (SANNE,)
    vaults.now = SANNE
    vaults.finish()
    assert "De kluis van Sanne" in said(window)
    assert "4 opnames" in said(window)


def test_enter_makes_no_second_vault_while_it_is_not_known_who_has_one(opened):
    window, _, vaults = opened(ready=False)
    assert "Even kijken wat er is" in said(window)
    key(window, Qt.Key.Key_Return)
    vaults.people, vaults.is_ready = (SANNE,), True
    vaults.changed()
    assert vaults.asked == []
    key(window, Qt.Key.Key_Return)
    assert vaults.asked == [("open", SANNE.number)]


def test_the_focus_stays_with_opening_whatever_changes_meanwhile(opened):
    window, _, vaults = opened(SANNE)
    vaults.people = (SANNE, BRAM)
    vaults.changed()
    assert focused(window).accessibleName() == "Open de kluis van Sanne"
    key(window, Qt.Key.Key_Return)
    assert focused(window).text() == "Annuleren"
    key(window, Qt.Key.Key_Return)
    assert vaults.asked == [("open", SANNE.number), ("cancel",)]
    key(window, Qt.Key.Key_Return)
    assert vaults.asked[-1] == ("open", SANNE.number), "called off, it can be opened again at once"


def test_without_a_name_it_says_what_to_do(opened):
    window, _, vaults = opened()
    focused(window).clear()
    key(window, Qt.Key.Key_Return)
    assert vaults.asked == []
    assert "Vul eerst in" in said(window)


def test_opening_a_wrong_passphrase_and_calling_it_off(opened):
    window, _, vaults = opened(SANNE, BRAM, BROKEN)
    key(window, Qt.Key.Key_Return)
    assert vaults.asked == [("open", SANNE.number)]
    do(window, "back")
    assert vaults.asked[-1] == ("cancel",)
    window._own["vault"]._locked._desk.recover(SANNE.number, window._own["vault"]._ended)
    vaults.finish("Dit is niet de goede wachtzin.")
    assert "niet de goede wachtzin" in said(window)
    assert BROKEN.trouble in said(window)


def test_what_is_in_the_way_is_said_and_nothing_can_be_made(opened):
    window, _, _ = opened(trouble="De map wordt gekopieerd door Dropbox.")
    assert "Dropbox" in said(window)
    assert not window._own["vault"]._locked._make.isEnabled()


def test_listening_stops_what_sounds(opened):
    window, _, vaults = opened(SANNE, BRAM, opened=SANNE)
    panel = window._own["vault"]._open
    assert focused(window) is panel._made[0].play
    key(window, Qt.Key.Key_Return)
    panel._made[1].play.click()
    assert [one for one in vaults.asked if one[0] == "hear"] == [("hear", "a"), ("hear", "b")]
    vaults.heard("")
    panel._made[0].play.click()
    panel._made[0].play.click()
    assert vaults.asked[-1] == ("hush",)


def test_only_what_the_level_lets_can_be_shared_and_only_the_own(opened):
    window, _, _ = opened(SANNE, BRAM, opened=SANNE)
    ways = {
        made.thing.name: {one.objectName() for one in made.findChildren(QPushButton)}
        for made in window._own["vault"]._open._made
    }
    assert ways == {
        "a": {"hear", "erase"},
        "b": {"hear", "share", "take-back", "erase"},
        "c": {"hear", "share", "erase"},
        "d": {"hear"},
    }


def test_sharing_is_with_whom_is_ticked_until_a_day(opened):
    window, _, vaults = opened(SANNE, BRAM, opened=SANNE)
    panel = window._own["vault"]._open
    panel._share(thing("b", level=Level.TEAM, days_left=29))
    overlay = top_overlay(window)
    assert [overlay._days.itemData(n) for n in range(overlay._days.count())] == [1, 2, 3, 7, 14]
    overlay._share.click()
    assert not [one for one in vaults.asked if one[0] == "share"], "nobody was ticked"
    panel._share(thing("b", level=Level.TEAM, days_left=29))
    top_overlay(window).tick(BRAM.number)
    top_overlay(window)._share.click()
    assert vaults.asked[-1] == ("share", "b", (BRAM.number,), 14)


def test_erasing_asks_once_and_says_what_refuses(opened):
    window, _, vaults = opened(SANNE, opened=SANNE)
    page = window._own["vault"]
    page._open._made[0].findChild(QWidget, "erase").click()
    top_overlay(window).dismiss()
    assert vaults.asked == []
    page._open._made[0].findChild(QWidget, "erase").click()
    press(window, "gone")
    assert vaults.asked[-1] == ("withdraw", ("a",))
    vaults.finish("De schijf weigert.")
    assert "De schijf weigert." in said(window)


def test_gone_now_from_anywhere_without_a_passphrase(opened):
    window, _, vaults = opened(SANNE)
    window.show_library()
    do(window, "gone-now")
    press(window, "gone")
    assert vaults.asked == [("gone now", SANNE.number)]


def test_gone_now_in_a_session_throws_away_what_was_recorded(opened):
    window, _, vaults = opened(SANNE)
    sent = []

    class View:
        state = State(recordings=Recordings(clips=("c1",)))
        send = sent.append

        def has_recordings(self):
            return True

    window._session = View()
    window._gone_now()
    press(window, "gone")
    window._session = None
    assert sent == [ThrowAway()]
    assert vaults.asked == []


def test_gone_now_in_an_afternoon_asks_whose_and_touches_nobody_elses(opened):
    window, _, vaults = opened(SANNE)
    acted = choosing()
    acted.send(ChoosePlayer("p3", 0), BeginRound(), acted.asked(True))
    clips = (Spoken("c1", "p1"), Spoken("c2", "p2"), Spoken("c3", "p3"))
    state = replace(acted.state, recordings=Recordings(clips=("c3",), spoken=clips))
    acted.room.kept_by = {"p1": Kept("Samira", frozenset({"c1"}))}
    sent = []
    found = speakers(state, acted.room)
    assert [(one.name, one.count) for one in found] == [("Bram", 1), ("Samira", 1)]
    asked = GoneOfWhom(window, found, sent.append)
    asked.findChild(ChoiceButton, "p1").click()
    assert sent == [ThrowAway(person="p1")]
    assert not asked.is_open()
    assert vaults.asked == []


def test_everything_goes_along_in_a_locked_file(opened, tmp_path):
    window, _, vaults = opened(SANNE, opened=SANNE)
    window._own["vault"]._open.export_to(str(tmp_path / "mijn.age"))
    assert vaults.asked[-1] == ("export", "mijn.age")


def test_a_session_in_the_vault_is_offered_once_it_is_open(opened):
    window, desk, vaults = opened(SANNE)
    window.show_library()
    banner = window._own["library"]._go_on
    assert banner.isHidden()
    desk.waiting = STOPPED
    vaults.now = SANNE
    vaults.changed()
    assert not banner.isHidden()


def test_what_can_be_seen_without_a_vault_is_shown(opened):
    window, _, vaults = opened(SANNE)
    vaults.before = BEFORE
    vaults.changed()
    assert "Sanne, Bram" in said(window)
    assert "5 mensen" in said(window)
    assert "minder dan 5" in said(window)


def test_a_thousand_recordings_do_not_stand_in_the_way(opened):
    window, _, vaults = opened(SANNE, opened=SANNE)
    panel = window._own["vault"]._open
    vaults.inside = type(vaults.inside)(tuple(thing(f"n{n}") for n in range(1_000)))
    panel.look()
    assert len(panel._made) == 25
    panel._more.click()
    assert len(panel._made) == 50


def test_an_older_copy_that_was_put_back_is_told(opened):
    window, _, vaults = opened(SANNE, opened=SANNE)
    assert "oudere kopie" not in said(window)
    vaults.inside = replace(vaults.inside, put_back=True)
    window._own["vault"]._open.look()
    assert "oudere kopie" in said(window)
