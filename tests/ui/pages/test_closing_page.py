"""What goes and what stays: looked at, done, told."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.acted import Acted
from tests.ui.afternoon_scenes import closing
from trainingsveld.privacy import Holder, Level, policy
from trainingsveld.session import AgreeAction, CloseSession, Phase, PrepareClosing, StayOpen
from trainingsveld.session.ending import Thing, fates
from trainingsveld.session.group.ending import Kept, own_fates, room_fates
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.closing_page import ClosingPage
from trainingsveld.ui.vault.ports import KeptNow

TODAY = QDate(2026, 6, 4)


def at_the_end(level=Level.CONFIDENTIAL, vault="", names=("Chantal", "Bram")):
    acted = Acted("salaris-niet-betaald", *names, level=level).whole_call(0)
    acted.until("action", "own", "own", "seen", "offered")
    acted.room.kept_where = KeptNow("vault" if vault else "memory", vault)
    words = acted.room.keep("act")
    return acted.send(AgreeAction(words, "p1", "2026-06-11"), PrepareClosing())


def opened(open_page, acted):
    return open_page(ClosingPage, acted, today=lambda: TODAY)


def shown(card) -> list[str]:
    for _ in range(8):
        QApplication.sendPostedEvents()
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("vault", [True, False])
def test_everything_is_said_once_and_only_what_the_level_lets_stay_stays(level, vault):
    state = at_the_end(level).state
    found = fates(state, vault=vault)
    things = [fate.thing for fate in found]
    assert len(set(things)) == len(things)
    assert {Thing.RECORDINGS, Thing.FEEDBACK, Thing.OWN_WORDS, Thing.ACTION, Thing.COURSE} <= set(
        things
    )
    stays = {fate.thing for fate in found if fate.stays}
    if level is Level.EPHEMERAL:
        assert stays == {Thing.HAPPENED}
    elif not vault:
        assert stays <= {Thing.HAPPENED}
        assert (level is Level.CONFIDENTIAL) is (not stays)
    for fate in found:
        if fate.stays and fate.thing is not Thing.HAPPENED:
            assert fate.days == policy(level).kept_days
            assert fate.holders <= policy(level).holders
            assert Holder.SPEAKER in fate.holders


def test_at_confidential_the_list_says_for_whom_and_until_when(open_page):
    page = opened(open_page, at_the_end(vault="Chantal"))
    stays, goes = shown(page._stays), shown(page._goes)
    assert stays[0] == "This stays"
    assert "for Chantal alone; gone by itself on 2 September 2026" in stays
    assert any("Recordings: " in text for text in stays)
    assert "The names of who took part" in goes
    assert "The names of who took part" not in stays


def test_in_the_team_others_may_listen_for_a_while(open_page):
    page = opened(open_page, at_the_end(Level.TEAM, "Chantal"))
    assert any("until 18 June 2026 for who was there" in text for text in shown(page._stays))
    assert any("gone by itself on 4 July 2026" in text for text in shown(page._stays))


def test_without_a_vault_it_says_that_nothing_stays_of_what_was_said(open_page):
    page = opened(open_page, at_the_end())
    assert shown(page._stays) == ["This stays", "Nothing."]
    assert page._note.isVisible()
    page = opened(open_page, at_the_end(Level.EPHEMERAL))
    assert not page._note.isVisible(), "there it could not have stayed anyway"


def test_one_may_look_and_go_back(open_page):
    acted = at_the_end()
    page = opened(open_page, acted)
    assert QApplication.focusWidget() is page._back, "Enter undoes nothing for good"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(acted.sent[-1], StayOpen)
    assert not acted.state.closing
    acted.send(PrepareClosing())
    assert page.escape()
    assert not acted.state.closing


def test_what_goes_is_told_as_it_goes_and_names_are_not_needed_for_it(open_page):
    acted = at_the_end(vault="Chantal")
    page = opened(open_page, acted)
    before = shown(page._stays)
    page._close.click()
    assert acted.sent[-1] == CloseSession()
    assert acted.state.phase is Phase.DONE
    acted.room.kept.clear()
    acted.room.wiping(Wiped(2, 5))
    assert (page._progress.value(), page._progress.maximum()) == (2, 5)
    assert not page._leave.isVisible()
    assert page.escape(), "there is no way back any more"
    acted.room.wiping(Wiped(5, 5, over=True))
    assert page._result.text().startswith("Done.")
    assert shown(page._stays)[1:] == before[1:]
    assert shown(page._goes)[0] == "This is gone"
    assert QApplication.focusWidget() is page._leave
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert acted.room.left == 1


def test_what_did_not_work_is_said_and_nothing_is_called_gone(open_page):
    acted = at_the_end(vault="Chantal")
    page = opened(open_page, acted)
    page._close.click()
    acted.room.wiping(Wiped(5, 5, over=True, trouble="The disk is full. Make room."))
    assert page._result.text() == "The disk is full. Make room."
    assert shown(page._goes)[0] == "This goes"
    assert page._leave.isVisible()


def test_alone_it_is_for_you(open_page):
    acted = Acted().whole_call(0)
    acted.room.kept_where = KeptNow("vault", "Robin")
    page = opened(open_page, acted.send(PrepareClosing()))
    assert any("for Robin alone" in text for text in shown(page._stays))


def test_a_room_is_told_how_much_stays_and_each_alone_what_is_theirs(open_page):
    acted = closing()
    acted.room.kept_by = {"p1": Kept("Samira", rounds=frozenset({0}))}
    page = opened(open_page, acted.send(PrepareClosing()))
    assert "for its owner alone; gone by itself on 2 September 2026" in shown(page._stays)
    assert "Notes of feedback: 1" in shown(page._stays)
    assert "Notes of feedback: 5" in shown(page._goes), "those of who has no vault"
    everything = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "Samira" not in everything, "whose vault there is, is not for the room"
    own = page._own
    own._who.setCurrentIndex(own._who.findData("p1"))
    own._ask.click()
    assert not page._both.isVisible(), "nothing is seen while the laptop goes round"
    assert not page._close.isVisible()
    own._hand._open.click()
    assert "for you alone; gone by itself on 2 September 2026" in shown(page._stays)
    assert shown(page._goes) == ["This goes", "Nothing."]
    own._back.click()
    assert "Notes of feedback: 5" in shown(page._goes)
    own._who.setCurrentIndex(own._who.findData("p2"))
    own._ask.click()
    own._hand._open.click()
    assert shown(page._stays) == ["This stays", "Nothing."]
    assert page._note.isVisible(), "and why"


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("vaults", [0, 1, 6])
def test_what_is_told_to_the_room_is_the_sum_of_what_is_told_to_each(level, vaults):
    acted = closing(level)
    state = acted.state
    kept = {
        one.id: Kept(one.id, rounds=frozenset({0})) if n < vaults else Kept()
        for n, one in enumerate(state.people)
    }
    room, each = {}, {}
    for fate in room_fates(state, kept.__getitem__):
        room[fate.thing, fate.stays] = fate.count
    for one in state.people:
        for fate in own_fates(state, one.id, kept[one.id]):
            each[fate.thing, fate.stays] = each.get((fate.thing, fate.stays), 0) + fate.count
    goal = (Thing.OWN_WORDS, False)
    each[goal] = each.get(goal, 0) + 1
    for thing in (Thing.RECORDINGS, Thing.FEEDBACK, Thing.OWN_WORDS, Thing.ACTION):
        for stays in (True, False):
            assert room.get((thing, stays), 0) == each.get((thing, stays), 0), (thing, stays)
    if level is Level.EPHEMERAL or not vaults:
        assert {thing for thing, stays in room if stays} <= {Thing.HAPPENED}
