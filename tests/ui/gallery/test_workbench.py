"""The workbench drawn to docs/gallery, as the other pages are."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTime
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import FakeDesk, case_file
from tests.ui.gallery.test_frame import GALLERY, cut_off
from tests.ui.workbench_desk import FakeWorkbench
from trainingsveld.authoring.workbench import differences
from trainingsveld.store import Settings
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme
from trainingsveld.ui.window import MainWindow

HOME = Path("/home/aisha/trainingsveld")  # is not there, and nothing is written to it
CASES = {"nl": case_file("nieuwe-inlogtoken").path, "en": case_file("closing-an-account").path}


@pytest.fixture(scope="module")
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.use("light")


@pytest.fixture
def language(qapp):
    made = Language(qapp, "nl")
    yield made
    made.use("en")
    for translator in made._installed:
        qapp.removeTranslator(translator)


def settle() -> None:
    for _ in range(12):
        QApplication.sendPostedEvents()


def open_case(page, tongue) -> None:
    page.open_path(CASES[tongue])
    page._messages.untell("draft")
    settle()


def shelf(page, _tongue) -> None:
    page.arrive()


def writing(page, tongue) -> None:
    """A text in which nothing is wrong, with its map."""
    open_case(page, tongue)
    nodes = list(page.map._map.drawing().nodes)
    page.edit.go_to_node(nodes[2].id)


def mending(page, tongue) -> None:
    """Two slips, one of them chosen; the map is of before them."""
    open_case(page, tongue)
    nodes = [node.id for node in page.map._map.drawing().nodes]
    text = page.edit.text()
    wrong = text.replace(f'goto = "{nodes[2]}"', f'goto = "{nodes[2][:-1]}"', 1)
    wrong = wrong.replace('act = "summarise"', 'act = "sumarise"', 1)
    page.edit.replace_text(wrong)
    page.looking.look()
    page.findings.step(1)
    page.map._drawn_at = QTime(14, 2)
    page.map.retranslate()


def offers(page, tongue) -> None:
    """What is offered while a name is typed."""
    open_case(page, tongue)
    nodes = [node.id for node in page.map._map.drawing().nodes]
    page.edit.go_to_node(nodes[1])
    cursor = page.edit.document().find(".replies]]", page.edit.textCursor())
    page.edit.setTextCursor(cursor)
    page.edit.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    page.edit.insertPlainText("\ngoto = ")
    page.looking.pause.stop()
    QTest.keyClicks(page.edit, '"')
    page.looking.pause.stop()


def trying(page, tongue) -> None:
    """A call that is tried out from the beginning."""
    open_case(page, tongue)
    page.sides.show_side("play")
    for _ in range(2):
        now = page.play.rehearsal()
        page.play._give(now.possible[0].word)


def questions(page, _tongue) -> None:
    """The sixth of the ten questions, half answered."""
    page.ask_questions()
    asking = page.aside.questions
    for answer in ANSWERS:
        one = next(iter(asking._answers.values()))
        one.pick(int(answer)) if one.digits() else one.show_given(answer)
        asking.go_on()
    next(iter(asking._answers.values())).pick(6)


def anonymised(page, _tongue) -> None:
    """A name and a number in an answer, with what could stand there instead."""
    page.ask_questions()
    asking = page.aside.questions
    asking._answers["family"].pick(0)
    asking.go_on()
    asking._answers["title"].show_given("Jan Jansen belde drie keer met 06 12345678")
    asking.go_on()


def finding(page, tongue) -> None:
    """A word that is looked up, to be replaced."""
    open_case(page, tongue)
    page.text.begin_replacing()
    page.text.search._field.setText("token")
    page.text.search._by.setText("sleutel")


def story(page, tongue) -> None:
    """Something that can go wrong, with the way there."""
    open_case(page, tongue)
    nodes = [node.id for node in page.map._map.drawing().nodes]
    page.edit.replace_text(
        page.edit.text().replace(f'goto = "{nodes[3]}"', f'goto = "{nodes[2]}"', 1)
    )
    page.looking.look()
    found = page.findings._findings
    page.findings._list.setCurrentRow(next(n for n, one in enumerate(found) if one.witness))


def comparing(page, tongue) -> None:
    """Two versions of a text."""
    open_case(page, tongue)
    mine = page.edit.text()
    theirs = mine.replace("difficulty = 2", "difficulty = 3").replace("minutes = ", "minutes = 1")
    page.aside._compared(differences(mine, theirs.replace("Goedemorgen", "Goedemiddag")))


ANSWERS = (
    "0",
    "De doos was leeg",
    "Ik kreeg een lege doos.",
    "De klant, koper",
    "Geld terug.",
)
STATES = {
    "workbench-questions": questions,
    "workbench-anonymised": anonymised,
    "workbench-find": finding,
    "workbench-story": story,
    "workbench-compare": comparing,
    "workbench-shelf": shelf,
    "workbench-writing": writing,
    "workbench-mending": mending,
    "workbench-offers": offers,
    "workbench-trying": trying,
}
PICTURES = [
    (state, *kind)
    for state in STATES
    for kind in (("light", "nl"), ("dark", "nl"), ("light", "en"))
    if state in ("workbench-writing", "workbench-mending", "workbench-trying")
    or kind == ("light", "nl")
]


SIZES = ((1366, 768), (1280, 800), (900, 600))


def drawn(qtbot, theme, language, state, scheme, tongue, size=(1280, 800)) -> MainWindow:
    theme.use(scheme)
    language.use(tongue)
    settings = Settings(welcomed=True, nickname="Aïsha", language=tongue)
    window = MainWindow(FakeDesk(settings, workbench=FakeWorkbench(HOME, keeps=False)))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window._show_workbench()
    settle()
    page = window._own["workbench"]
    STATES[state](page, tongue)
    qtbot.waitUntil(lambda: page.edit._highlighter._from is None)
    settle()
    return window


@pytest.mark.parametrize(("state", "scheme", "tongue"), PICTURES)
def test_draw(qtbot, theme, language, state, scheme, tongue):
    window = drawn(qtbot, theme, language, state, scheme, tongue)
    window._own["workbench"].edit.setCursorWidth(0)
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert picture.size().width() == 1280
    file = GALLERY / f"{state}-{scheme}-{tongue}.png"
    if not file.exists() or QImage(str(file)).convertToFormat(picture.format()) != picture:
        assert picture.save(str(file))


@pytest.mark.parametrize("state", STATES)
def test_nothing_lies_outside_of_the_window(qtbot, theme, language, state):
    """However the window is made smaller: to make one for each size takes a second each."""
    window = drawn(qtbot, theme, language, state, "light", "nl", SIZES[0])
    page = window._own["workbench"]
    for size in SIZES:
        window.resize(*size)
        qtbot.waitUntil(lambda: not cut_off(page))
        assert window.size().toTuple() == size
        corner = page.mapTo(window, QPoint(page.width(), page.height()))
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
