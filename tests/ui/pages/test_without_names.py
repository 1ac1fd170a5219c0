"""Feedback without names on the screen: written alone, read at once, and nobody beside it."""

from PySide6.QtWidgets import QLabel

from tests.ui.acted import Acted
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import HandIn, OpenCurtain, PassTask, WriteNote
from trainingsveld.ui.feedback.notes import readable
from trainingsveld.ui.feedback_page import FeedbackPage

NAMES = ("Chantal", "Bram", "Aïsha", "Daan")
SEVEN = (*NAMES, "Emre", "Fleur", "Gijs")


def in_the_round(*names):
    acted = Acted(
        "salaris-niet-betaald", *names, level=Level.TEAM, naming=Naming.NAMELESS
    ).whole_call(0)
    return acted.note("my question").note("what worked")


def seen(page) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_what_is_handed_in_waits_and_no_command_carries_it(open_page):
    acted = in_the_round(*NAMES).send(OpenCurtain())
    page = open_page(FeedbackPage, acted)
    assert "without names" in seen(page)
    page._note._form.boxes()[0].setPlainText("kanarie: you were silent")
    page._note._done.click()
    assert acted.sent[-1] == HandIn()
    assert not any(isinstance(one, WriteNote) for one in acted.sent[-2:])
    assert [words for _, words in acted.room.tray] == ["kanarie: you were silent"]
    assert "kanarie" not in str(acted.room.kept)
    assert not any(box.toPlainText() for box in page._note._form.every_box())


def test_the_own_view_is_signed_as_ever(open_page):
    acted = Acted(
        "salaris-niet-betaald", *NAMES, level=Level.TEAM, naming=Naming.NAMELESS
    ).whole_call(0)
    page = open_page(FeedbackPage, acted)
    page._note._box.setPlainText("I was quick")
    page._note._done.click()
    assert isinstance(acted.sent[-1], WriteNote)


def revealed(*names):
    acted = in_the_round(*names)
    givers = iter(range(99))
    while acted.state.round.task.step.kind == "note":
        acted.note(f"note {next(givers)}")
    return acted


def test_read_together_no_note_has_a_name_but_the_players(open_page):
    acted = revealed(*NAMES)
    page = open_page(FeedbackPage, acted)
    notes = readable(acted.state, acted.room, "en")
    assert {note.giver for note in notes} == {"Chantal", ""}
    assert {note.person for note in notes} == {"p1", ""}
    assert [n.words for n in notes if not n.giver] != [f"note {n}" for n in range(6)]
    for card in page._reveal._notes.findChildren(QLabel):
        assert card.text() not in NAMES[1:]
    assert "anon" not in seen(page).lower()


def test_below_five_it_says_that_one_can_often_guess(open_page):
    page = open_page(FeedbackPage, revealed(*NAMES))
    assert "people can often guess" in seen(page)
    page = open_page(FeedbackPage, revealed(*SEVEN))
    assert "people can often guess" not in seen(page)


def test_a_note_without_a_name_can_be_chosen_to_try(open_page):
    acted = revealed(*NAMES).until("choose")
    page = open_page(FeedbackPage, acted)
    options = page._choose._list.options()
    assert len(options) == 6
    assert not any(name in str(options) for name in NAMES[1:])


def test_who_passed_is_not_to_be_seen(open_page):
    pages = []
    for what in ("write", "pass"):
        acted = in_the_round(*NAMES).send(OpenCurtain())
        if what == "write":
            acted.note("x")
        else:
            acted.send(PassTask())
        page = open_page(FeedbackPage, acted)
        pages.append(seen(page))
    assert pages[0] == pages[1]
