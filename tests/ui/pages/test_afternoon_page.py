"""The page of a group between two calls: by keyboard alone, and nothing of one shown to another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget

from tests.ui.afternoon_scenes import (
    AFTERNOONS,
    BEGAN,
    DECISIONS,
    GROUP,
    INCIDENT,
    ActedAfternoon,
    check_out,
    choosing,
    day_start,
    prepare,
    warm_up,
)
from tests.ui.pages.test_pages_hold import cut_off, scrolls_sideways
from tests.ui.vaults import BRAM, SANNE
from trainingsveld.session import (
    AgreeAction,
    DeclineAction,
    OpenCurtain,
    PassTask,
    Phase,
    WriteNote,
)
from trainingsveld.session.group import (
    BeginRound,
    ChoosePlayer,
    EndRound,
    LeaveSession,
    NextStep,
    SetLearningGoal,
    Step,
    TookPart,
    took_part,
)
from trainingsveld.session.group.ending import Kept
from trainingsveld.session.projection import projection
from trainingsveld.store import Settings
from trainingsveld.ui.afternoon_page import AfternoonPage
from trainingsveld.ui.ask import Question
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import LookButton, PlainText
from trainingsveld.ui.pages import TOGETHER, place_of
from trainingsveld.ui.room_screen.words import said
from trainingsveld.ui.session_view import SessionView
from trainingsveld.ui.vault.keep_card import KeepCard
from trainingsveld.ui.vault.ports import KeptNow

Key = Qt.Key


@pytest.fixture
def show(qtbot, settle):
    def make(acted: ActedAfternoon, width: int = 1280, height: int = 800) -> AfternoonPage:
        page = AfternoonPage(acted.send, acted.room, Settings(language="en"), clock=acted.clock)
        qtbot.addWidget(page)
        page.resize(width, height)
        acted.show(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        settle()
        return page

    return make


def press(key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def shown(page) -> set[str]:
    texts = [one.text() for one in page.findChildren(PlainText) if one.isVisible()]
    return {*texts, *(one.text() for one in page.findChildren(LookButton) if one.isVisible())}


def test_enter_alone_leads_from_the_check_in_to_choosing_and_s_passes(show, settle):
    acted = ActedAfternoon("Chantal", "Bram", "Aïsha")
    page = show(acted)
    press(Key.Key_Return)
    press(Key.Key_S)
    press(Key.Key_Return)
    assert acted.state.group.heard == ("p1", "p2", "p3")
    press(Key.Key_Return)
    assert acted.state.group.step is Step.AGREEMENT
    assert place_of(acted.state, microphone=True) == TOGETHER
    acted.to(Step.GOAL)
    settle()
    assert "Boze bellers merken dat we ze gehoord hebben" in shown(page)
    for _ in range(5):
        press(Key.Key_Return)
    assert acted.state.group.step is Step.CHOOSING
    press(Key.Key_B)
    assert acted.state.group.step is Step.BREAK
    press(Key.Key_Return)
    press(Key.Key_S)
    assert acted.state.group.passing == ("p1",)
    press(Key.Key_Return)
    assert acted.state.player == "p2"
    assert not acted.refused


def test_the_learning_goal_is_one_sentence_of_two_halves(show):
    acted = prepare()
    page = show(acted)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "stil zijn")
    press(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "ze uitpraat")
    press(Key.Key_Return)
    assert acted.state.phase is Phase.BRIEFING
    assert acted.room.words(acted.state.group.learning) == "stil zijn so that ze uitpraat"
    assert page.isVisible()


def test_how_it_was_is_answered_behind_a_curtain_and_nothing_stays_on_the_screen(show, settle):
    acted = check_out()
    page = show(acted)
    for number, person in enumerate(acted.state.people):
        assert "Well" not in shown(page)
        press(Key.Key_Return)
        settle()
        assert "Well" in shown(page)
        if number == 1:
            press(Key.Key_S)
        else:
            press(Key.Key_Return)
        settle()
        assert took_part(acted.state.group, person.id) is not TookPart.NOT_YET
    assert [words for _, words in acted.room.tray] == ["well"] * 5
    press(Key.Key_S)  # nobody is left to pass


def test_a_card_is_not_skipped_by_a_key_before_its_owner_has_the_laptop(show):
    acted = check_out()
    show(acted)
    press(Key.Key_S)
    assert not acted.state.group.heard


@pytest.mark.parametrize("name", sorted(AFTERNOONS))
def test_every_step_fits_and_has_one_thing_to_press(show, settle, name):
    page = show(AFTERNOONS[name]())
    for width, height in ((1280, 800), (1366, 700), (820, 520)):
        page.resize(width, height)
        settle()
        assert cut_off(page) == []
        assert not scrolls_sideways(page)
    assert QApplication.focusWidget() is not None
    assert page.isAncestorOf(QApplication.focusWidget())
    for button in page.findChildren(LookButton):
        assert not button.isVisible() or button.accessibleName() or button.text()


def test_the_time_says_how_far_behind_and_keys_move_the_end(show):
    acted = choosing()
    page = show(acted)
    before = acted.state.group.minutes
    acted.minute = 90
    page.render_state(acted.state)
    assert page._pace._pace.text().startswith("+")
    QTest.keyClick(page, Key.Key_Plus)
    QTest.keyClick(page, Key.Key_Plus)
    QTest.keyClick(page, Key.Key_Minus)
    assert acted.state.group.minutes == before + 5
    assert not page._pace._pace.text().startswith("+"), "what is left was divided anew"


def test_who_goes_home_is_asked_once_more(show, settle):
    acted = choosing()
    page = show(acted)
    page._ledger._tiles[4]._leave.click()
    (question,) = page.findChildren(Question)
    (yes,) = [b for b in question.findChildren(LookButton) if b.objectName() == "leave"]
    yes.click()
    settle()
    assert [one.id for one in acted.state.people] == ["p1", "p2", "p3", "p4", "p6"]
    assert not page._ledger._tiles[5].isVisible()


def test_names_that_a_break_took_are_typed_again(show, settle):
    acted = choosing()
    for person in acted.state.people:
        acted.room.kept.pop(person.name)
    page = show(acted)
    assert "Person 3, will you play?" in shown(page)
    tile = page._ledger._tiles[2]
    QTest.keyClicks(tile._field, "Bram")
    tile._field.editingFinished.emit()
    settle()
    assert "Bram, will you play?" in shown(page)
    assert not tile._field.isVisible()


def test_back_from_the_briefing_leads_to_the_group_and_never_closes_the_afternoon(qtbot):
    acted = choosing().send(ChoosePlayer("p3", 0))
    acted.send(SetLearningGoal(acted.room.keep("stil zijn")), BeginRound())
    page = BriefingPage(acted.send, acted.room, Settings(language="en"))
    qtbot.addWidget(page)
    acted.show(page)
    texts = {one.text() for one in page.findChildren(PlainText)}
    assert "Bram wants to try: stil zijn" in texts
    page._head._back.click()
    assert (acted.state.phase, acted.state.group.step) == (Phase.GATHERED, Step.CHOOSING)
    assert len(acted.state.group.rounds) == 1, "it was no round"


def test_each_player_chooses_or_makes_their_own_vault_and_is_offered_nobody_elses(qtbot):
    """Chosen by one, it is not offered to the next."""
    acted = choosing()
    acted.room.vaults.people = (SANNE, BRAM)
    acted.room.kept_by = {"p1": Kept("Sanne")}
    acted.send(ChoosePlayer("p3", 0), BeginRound())
    page = BriefingPage(acted.send, acted.room, Settings(language="en"))
    qtbot.addWidget(page)
    page.render_state(acted.state)
    vault = page._vault
    assert vault.isVisibleTo(page)
    assert vault._choose.text() == "Into the vault of Bram", "Sanne's is somebody else's here"
    assert "is gone after this round, and a crash loses the round." in vault._text.text()
    vault._choose.click()
    assert acted.room.asked[-1] == ("keep in", BRAM.number)
    acted.room.done("")
    assert vault._make.text() == "Make a vault for Bram"
    vault._make.click()
    assert acted.room.asked[-1] == ("keep in new", "Bram")
    acted.room.done("This disk is full.")
    assert vault._wrong.text() == "This disk is full."


def test_after_the_call_what_is_only_in_memory_can_still_be_kept(qtbot):
    acted = choosing()
    acted.room.kept_where = KeptNow(where="memory", recordings=2, seconds=8.0)
    acted.send(ChoosePlayer("p3", 0), BeginRound())
    card = KeepCard(acted.room)
    qtbot.addWidget(card)
    card.retranslate()
    card.render_state(acted.state)
    assert not card.isHidden()
    assert "gone when this round is over" in card._text.text()
    card._make.click()
    assert acted.room.asked[-1] == ("keep in new", "Bram")


def test_what_one_player_typed_is_not_on_the_page_of_the_next(qtbot):
    """The words of a note that was never locked belong to who began it."""
    acted, stack = choosing(), QStackedWidget()
    qtbot.addWidget(stack)
    view = SessionView(stack, acted.send, acted.room, lambda: Settings(language="en"))
    texts = []
    for player in ("p3", "p4"):
        acted.to(Step.CHOOSING).to_steam(player).send(NextStep(acted.clock()))
        view.state = acted.state
        page = view.page()
        assert isinstance(page, FeedbackPage)
        texts.append(page._note._form.text())
        page._note._form.boxes()[0].setPlainText("niet voor jou")
        acted.send(EndRound(acted.clock()))
        view.state = acted.state
        assert isinstance(view.page(), AfternoonPage)
        acted.send(DeclineAction(acted.room.keep("x")))
    assert texts == ["", ""]
    view.close()


def test_all_actions_go_into_one_calendar(show, tmp_path):
    acted = choosing()
    for player in ("p3", "p4"):
        acted.to_steam(player).send(NextStep(acted.clock()), EndRound(acted.clock()))
        words = acted.room.keep(f"stil zijn {player}")
        acted.send(AgreeAction(words, player, "2026-12-01", need=acted.room.keep("tijd")))
    acted.to(Step.ACTIONS)
    page = show(acted)
    along = page._looking._along
    along.write(str(tmp_path / "a.ics"), along.calendar())
    written = (tmp_path / "a.ics").read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == 2
    assert along.needs().decode().count("tijd") == 2
    assert "stil zijn p4" in written
    assert along.isVisible()
    press(Key.Key_Return)
    assert not along.isVisible()


def test_the_room_reads_the_question_and_no_word_that_somebody_gave():
    for name, make in AFTERNOONS.items():
        acted = make()
        shown = projection(acted.state)
        words = said(shown, acted.room, "en")
        assert shown.scene == "gathered"
        assert words.body, name
        given = set(acted.room.kept.values()) - set(GROUP) - {INCIDENT}  # that was said aloud
        if acted.state.group.step is Step.COMPARE:
            given -= set(DECISIONS)  # what is laid side by side everybody reads
        assert not [one for one in given if one in f"{words.head} {words.body}"]


def test_a_note_of_somebody_who_went_home_is_still_read():
    acted = choosing().to_steam("p3").send(NextStep(BEGAN), WriteNote("own"), OpenCurtain())
    while (task := acted.state.round.task) and task.step.kind != "reveal":
        if acted.state.round.curtain:
            acted.send(OpenCurtain())
        note = task.step.kind == "note"
        acted.send(WriteNote(acted.room.keep("gezien")) if note else PassTask())
    acted.send(LeaveSession("p4", BEGAN))
    assert -1 in {note.giver for note in projection(acted.state).notes}
    page = FeedbackPage(acted.send, acted.room, Settings(language="en"))
    page.render_state(acted.state)
    page.deleteLater()


def test_a_day_asks_two_questions_one_after_the_other_about_one_line(show, settle):
    acted = day_start()
    page = show(acted)
    assert "Which feeling do you hear?" in shown(page)
    acted.all_speak()
    settle()
    press(Key.Key_Return)
    settle()
    assert acted.state.group.step is Step.FIRST_WORDS
    assert "What do you say first?" in shown(page)
    press(Key.Key_Return)
    assert len(acted.state.group.heard) == 1


def test_only_its_owner_lets_a_recording_be_heard_and_nothing_of_it_stays_on_the_screen(
    show, settle
):
    acted = day_start()
    page = show(acted)
    own, vaults = page._of[Step.WARM_UP]._own, acted.room.vaults
    assert own.button.text() == "Open my vault"
    vaults.now = SANNE
    vaults.changed()
    assert "Sanne: choose a recording" in shown(page)
    own.button.click()
    assert own._which.count() == 3, "what somebody else lets her hear is not hers to play"
    own._which.setCurrentIndex(1)
    own.button.click()
    assert vaults.asked[-1] == ("hear", "b")
    assert "Stop" in shown(page)
    vaults.heard("Deze opname is beschadigd.")
    assert "Deze opname is beschadigd." in shown(page)
    page._of[Step.WARM_UP]._hear.click()
    assert acted.state.group.hears
    own.button.click()
    assert not acted.state.group.hears, "one voice at a time"
    page._of[Step.WARM_UP]._hear.click()
    assert vaults.asked[-1] == ("hush",)
    own.button.click()
    acted.all_speak()
    press(Key.Key_Return)  # the next question: it goes on sounding
    settle()
    assert acted.state.group.step is Step.FIRST_WORDS
    vaults.lock()
    assert vaults.asked[-1] == ("hush",)
    assert own._which.count() == 0 or not own._which.isVisible()
    assert own.button.text() == "Open my vault"


def test_no_recording_is_offered_where_calls_are_played(show):
    page = show(warm_up())
    assert not page._of[Step.WARM_UP]._own.isVisible()
