"""What an observer wrote is nowhere on the page until it may be read: not even unseen."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.ui.acted import Acted
from trainingsveld.session import OpenCurtain, own_view_locked, visible_notes
from trainingsveld.ui.feedback_page import FeedbackPage

CANARY = "kanarie in de keet"


def everything(page: QWidget):
    """Every text that can be found on a page: properties, documents, and what the objects hold."""
    for thing in (page, *page.findChildren(QObject)):
        meta = thing.metaObject()
        for place in range(meta.propertyCount()):
            name = meta.property(place).name()
            yield str(thing.property(name))
        if isinstance(thing, QTextDocument):
            yield thing.toPlainText()
        if isinstance(thing, QPlainTextEdit):
            thing.undo()
            yield thing.toPlainText()
        if isinstance(thing, QAction):
            yield thing.text()
        for name, value in vars(thing).items():
            if name not in ("_state", "_room", "_send"):
                yield str(value)


def write(page: FeedbackPage, words: str) -> None:
    """Type in the box that is shown: with a form of parts that is not the free one."""
    box = page._note._form.boxes()[0]
    assert box.isVisible()
    box.setPlainText(words)


def test_a_note_is_nowhere_before_everybody_may_read_it(open_page, settle):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram", "Aïsha").whole_call(1)
    page = open_page(FeedbackPage, acted)
    acted.note("mijn vraag").note("wat werkte")
    assert own_view_locked(acted.state)
    seen = 0
    for _ in range(4):
        acted.send(OpenCurtain())
        write(page, CANARY)
        page._note._done.click()
        settle()
        if acted.state.round.task.step.kind == "note":
            seen += 1
            assert CANARY not in "\n".join(everything(page))
            assert not any(
                CANARY in (acted.room.words(n.words) or "") for _, n in visible_notes(acted.state)
            )
    assert seen == 3
    assert acted.state.round.task.step.kind == "reveal"
    assert CANARY in "\n".join(everything(page))


def test_the_curtain_covers_what_was_typed_and_not_kept(open_page, settle):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram").whole_call(1)
    page = open_page(FeedbackPage, acted)
    acted.note("mijn vraag")
    write(page, CANARY)
    page._note._pass.click()
    settle()
    assert acted.state.round.curtain
    assert page._stack.currentWidget() is page._curtain
    assert CANARY not in "\n".join(everything(page))


def test_notes_go_from_the_page_when_another_call_begins(open_page, settle):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram").whole_call(1)
    page = open_page(FeedbackPage, acted)
    acted.until("reveal", "a", "b", CANARY, CANARY)
    assert CANARY in "\n".join(everything(page))
    page.render_state(Acted().state)
    assert CANARY not in "\n".join(everything(page))
