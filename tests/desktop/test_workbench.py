"""A case from "New" to a call that is played, by keyboard alone, in the real window."""

import pytest

from tests.desktop.driver import until
from tests.desktop.journey import begin_unasked, choose, read, to_the_briefing
from trainingsveld.session import Phase

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]


def drafted(home) -> str:
    return "".join(file.read_text() for file in home.glob("drafts/*.json"))


def write(app, *lines):
    for line in lines:
        app.type(line)
        app.keys("Return")


def without_questions(app):
    """From the shelf to the small case that is the same for everybody."""
    app.turn("Return")
    app.turn("1", "Tab", "Tab", "Tab", "Return")


def answer(app, words):
    app.type(words)
    app.keys("Return")
    app.settle()


def test_ten_answers_are_a_case_that_is_saved_and_played(start, tmp_path):
    app = start()
    app.turn("ctrl+e")
    app.turn("Return")  # a new case
    app.keys("1", "Return")
    answer(app, "De doos was leeg")
    answer(app, "Jan Jansen stuurde een lege doos.")
    app.picture(tmp_path / "doubt.png")
    app.keys("Return")  # somebody made up instead
    app.settle()
    answer(app, "De klant, koper")
    app.keys("Escape")  # back, and on again: everything is there still
    app.settle()
    app.keys("Return")
    app.settle()
    answer(app, "Ze wil haar geld terug.")
    for choices in ("79", "5", "2", "1", "14"):
        app.keys(*choices, "Return")
        app.settle()
    app.picture(tmp_path / "made.png")
    app.keys("ctrl+s")
    case = tmp_path / "cases" / "de-doos-was-leeg.toml"
    until(case.exists, app.errors.read_text)
    text = case.read_text(encoding="utf-8")
    assert "lege doos" in text
    assert "Jansen" not in text
    app.turn("ctrl+l")
    to_the_briefing(app, "de doos was leeg")
    begin_unasked(app)
    for node in ("story", "core", "done"):
        read(app)
        app.keys("Return")
        app.until(lambda state: state.phase is Phase.CHOOSING)
        assert choose(app, 1).call.node == node
    read(app)
    app.until(lambda state: state.phase is Phase.FEEDBACK)
    assert "Traceback" not in app.errors.read_text()


def test_a_case_is_written_mended_saved_and_played(start, tmp_path):
    app = start()
    app.turn("ctrl+e")
    app.picture(tmp_path / "shelf.png")
    without_questions(app)
    app.keys("Down", "Down", "Down", "Home", "shift+End")
    app.type('title = "Mijn eerste casus"')
    app.keys("ctrl+End")
    write(app, "", "[nodes.twijfel]", 'say = "Daar moet ik over nadenken."')
    app.type('end = "par')
    app.keys("Tab", "Return")  # what is offered is taken
    write(app, "", "[[nodes.verhaal.replies]]", 'id = "misschien"')
    write(app, 'say = "Ik denk dat het deze week nog lukt."', 'goto = "twijfle"')
    until(lambda: "twijfle" in drafted(tmp_path))
    app.keys("ctrl+Home")
    app.settle()
    app.picture(tmp_path / "finding.png")
    app.keys("F8")  # to what is wrong
    app.keys("Home", "shift+End")
    app.type('goto = "twijf')
    app.keys("Return")  # what is offered is taken
    app.settle()
    app.picture(tmp_path / "mended.png")
    app.keys("ctrl+s")
    case = tmp_path / "cases" / "nieuwe-casus.toml"
    until(case.exists, app.errors.read_text)
    text = case.read_text(encoding="utf-8")
    assert 'title = "Mijn eerste casus"' in text
    assert 'end = "partly"' in text
    assert text.endswith('goto = "twijfel"\n'), text[-200:]
    until(lambda: not drafted(tmp_path))
    app.turn("ctrl+l")
    app.picture(tmp_path / "library.png")
    to_the_briefing(app, "mijn eerste")
    begin_unasked(app)
    for number, node in ((1, "verhaal"), (2, "twijfel")):
        read(app)
        app.keys("Return")
        app.until(lambda state: state.phase is Phase.CHOOSING)
        assert choose(app, number).call.node == node
    read(app)
    state = app.until(lambda state: state.phase is Phase.FEEDBACK)
    assert state.case.scenario.title == "Mijn eerste casus"
    assert "Traceback" not in app.errors.read_text()


def test_what_was_typed_survives_a_kill(start, tmp_path):
    app = start()
    app.turn("ctrl+e")
    without_questions(app)
    app.type("# kanarie")
    until(lambda: "kanarie" in drafted(tmp_path))
    app.kill()
    app = start()
    app.turn("ctrl+e")
    app.turn("Return")  # the first thing to go on with
    app.picture(tmp_path / "again.png")
    app.keys("ctrl+s")
    case = tmp_path / "cases" / "nieuwe-casus.toml"
    until(case.exists, app.errors.read_text)
    assert "kanarie" in case.read_text(encoding="utf-8")
