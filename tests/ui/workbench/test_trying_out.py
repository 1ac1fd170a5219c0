"""The play pane and the map: from here, in any state, while the text changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from trainingsveld.store.reference import new_case

KEY = Qt.Key
WRONG = """
[nodes.los]
end = "partly"
say = "Hier komt niemand."
[[tests]]
name = "kan niet"
play = ["gevoel"]
expect = { tension = "<= 0" }
"""


@pytest.fixture
def begun(page, settle):
    page.begin_case()
    settle()
    return page


def shown(page) -> list[str]:
    return [option.id for option in page.play._choices.options()]


def test_a_call_is_played_taken_back_and_explained(begun):
    play = begun.play
    begun.sides.show_side("play")
    assert play.rehearsal().line.startswith("Ik wacht nu al drie weken")
    assert shown(begun) == ["gevoel", "regels", "silence"]
    play.focus()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_2)
    assert play.words() == ("regels",)
    assert play.rehearsal().exchanges[0].because
    QTest.keyClick(play, KEY.Key_Backspace)
    assert play.words() == ()
    play.focus()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_1)
    QTest.keyClick(play, KEY.Key_1)
    assert play.rehearsal().end == "resolved"
    assert shown(begun) == []


def test_play_from_here_in_any_state_one_can_get_here_in(begun, settle):
    begun.edit.go_to_node("verhaal")
    begun._keys["play-here"].trigger()
    settle()
    assert begun.sides.side() == "play"
    assert begun.play.rehearsal().node == "verhaal"
    ways = begun.play._ways
    assert len(ways) > 1
    begun.play._from.setCurrentIndex(2)
    begun.play._from.activated.emit(2)
    assert begun.play.words() == ways[1].words
    assert begun.play.rehearsal().numbers == ways[1].numbers


def test_a_call_goes_on_while_the_text_changes(begun, paused):
    begun.play.play(("gevoel",))
    before = begun.edit.text()
    begun.edit.replace_text(before.replace("Eindelijk iemand", "Gelukkig iemand"))
    paused()
    assert begun.play.rehearsal().line.startswith("Gelukkig iemand")
    begun.edit.replace_text(before.replace('"gevoel"', '"gevoelens"'))
    paused()
    assert begun.play.rehearsal().refused == "gevoel"
    assert "gevoel" in begun.play._note.text()


def test_a_line_is_heard_with_one_key(begun, bench):
    begun.edit.setFocus()
    line = next(
        n for n, one in enumerate(new_case("nl").split("\n")) if one.startswith('say = "Eindelijk')
    )
    begun.edit.go_to(line, 10)
    begun._keys["hear-line"].trigger()
    text, _, speaker = bench.said[-1]
    assert text == "Eindelijk iemand die luistert. En nu?"
    assert speaker.gender == "female"
    begun.edit.go_to(0)
    begun._keys["hear-line"].trigger()
    assert bench.said[-1][0].startswith("Ik wacht nu al"), "the line the call stands at"
    bench.done("voice-missing")
    assert "geen stem" in str(begun._messages._open)


def test_the_map_and_the_text_go_together(begun, settle):
    begun.map.chosen.emit("verhaal")
    assert begun.edit.textCursor().block().text() == "[nodes.verhaal]"
    begun.edit.go_to_node("opgelost")
    assert begun.map._map.selection() == "opgelost"
    begun.play.play(("gevoel",))
    assert begun.map._marks.current == "verhaal"


def test_a_broken_text_keeps_the_last_map_and_says_of_when_it_is(begun, paused):
    before = begun.map._map.drawing()
    begun.edit.go_to(11)
    begun.edit.insertPlainText('"')
    paused()
    assert begun.map._map.drawing() == before
    assert "vóór de fout in regel 12" in begun.map.note()
    begun.edit.undo()
    paused()
    assert begun.map.note() == ""


def test_a_dead_moment_is_marked_on_the_map(begun, paused):
    text = begun.edit.text() + '[nodes.los]\nsay = "Hier komt niemand."\nend = "partly"\n'
    begun.edit.replace_text(text)
    paused()
    assert begun.map._marks.dead == {"los"}


def test_a_finding_can_be_played(begun):
    begun.findings.played.emit(["gevoel"])
    assert begun.sides.side() == "play"
    assert begun.play.rehearsal().node == "verhaal"


def test_the_way_to_a_finding_is_told_as_a_story(begun, paused):
    begun.edit.replace_text(begun.edit.text() + WRONG)
    paused()
    told = [one.witness for one in begun.findings._findings]
    begun.findings._list.setCurrentRow(next(n for n, one in enumerate(told) if one))
    rows = begun.findings.story().split("\n")
    assert rows[0] == "Zo komt het zover:"
    assert rows[1].startswith("Klant: “")
    assert 3 <= len(rows) <= 8
    begun.findings._list.setCurrentRow(next(n for n, one in enumerate(told) if not one))
    assert not begun.findings._story.isVisible()


def test_f6_goes_round(begun, paused):
    begun.edit.setFocus()
    begun.edit.insertPlainText("x")
    paused()
    seen = []
    for _ in range(3):
        begun._keys["next-part"].trigger()
        seen.append(QApplication.focusWidget())
    assert begun.findings.isAncestorOf(seen[0])
    assert begun.sides.isAncestorOf(seen[1])
    assert seen[2] is begun.edit


def test_the_language_changes_under_the_page(begun, desk, dutch, settle):
    dutch.use("en")
    settle()
    assert begun.sides._chips["map"].text() == "Map"
    assert begun._head.save.text() == "Save"
