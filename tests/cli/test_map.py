import json
from xml.etree import ElementTree

import pytest

from tests.small_case import SCENARIO
from trainingsveld.authoring.map import Point, side_file, write_moved
from trainingsveld.cli.command_line import main


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "klein.toml"
    path.write_text(SCENARIO + '[nodes.lost]\nsay = "?"\notherwise = "done"\n', encoding="utf-8")
    return path


def run(*words):
    return main([str(word) for word in words])


def test_it_reads_as_rows_of_text(case, capsys):
    assert run("map", case) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[0] == "opening (begin van het gesprek)"
    assert "    feeling → story" in rows
    assert "    rules → terug naar opening" in rows
    assert "    stil, 12 s → gone" in rows
    assert "    vanzelf → done" in rows
    assert "lost (kan nooit worden bereikt)" in rows
    assert "gone (de klant heeft opgehangen)" in rows


def test_in_english_with_what_the_tests_play(capsys):
    assert run("map", "salaris-niet-betaald", "--tests", "--language", "en") == 0
    out = capsys.readouterr().out
    assert "opening (start of the call, 89%)" in out
    assert "back to personal" in out


def test_other_programs_get_numbers(case, capsys):
    assert run("map", case, "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["scenario", "box", "nodes", "edges"]
    opening = found["nodes"][0]
    assert (opening["id"], opening["x"], opening["y"], opening["played"]) == ("opening", 0, 0, None)
    assert [node["id"] for node in found["nodes"] if node["dead"]] == ["lost"]
    loop = next(edge for edge in found["edges"] if edge["from"] == edge["to"])
    assert (loop["from"], loop["back"]) == ("opening", True)


def test_a_picture_without_a_screen(case, tmp_path, capsys):
    out = tmp_path / "kaart.svg"
    assert run("map", case, "--out", out) == 0
    assert "6 momenten" in capsys.readouterr().out
    assert ElementTree.parse(out).getroot().tag.endswith("svg")  # noqa: S314 - our own


def test_what_cannot_be_written_is_a_sentence(case, tmp_path, capsys):
    assert run("map", case, "--out", tmp_path / "kaart.gif") == 2
    assert ".svg of .png" in capsys.readouterr().err
    assert run("map", case, "--out", tmp_path / "nergens" / "kaart.svg") == 3
    assert "Er kan niet worden geschreven" in capsys.readouterr().err
    assert run("map", case, "--out", tmp_path / "kaart.png") == 3
    assert "kan hier niet worden gemaakt" in capsys.readouterr().err


def test_a_png_is_drawn_by_whoever_lends_a_painter(case, tmp_path, capsys):
    drawn = []

    def painter(drawing, marks, file):
        drawn.append((len(drawing.nodes), marks.dead, file))

    out = tmp_path / "kaart.PNG"
    assert main(["map", str(case), "--out", str(out)], painter) == 0
    assert drawn == [(6, frozenset({"lost"}), out)]
    capsys.readouterr()


def test_what_the_author_moved_is_where_it_was_put_and_rubbish_is_told(case, capsys):
    write_moved(side_file(case), {"story": Point(640, 80), "gone-now": Point(0, 0)})
    assert run("map", case, "--format", "json") == 0
    said = capsys.readouterr()
    story = json.loads(said.out)["nodes"][1]
    assert (story["id"], story["x"], story["y"], story["moved"]) == ("story", 640, 80, True)
    assert "gone-now" in said.err
    side_file(case).write_text("[moved", encoding="utf-8")
    assert run("map", case) == 0
    assert "geen bestand met plaatsen" in capsys.readouterr().err


def test_a_case_with_errors_has_no_map(tmp_path, capsys):
    path = tmp_path / "kapot.toml"
    path.write_text("format = 1\n", encoding="utf-8")
    assert run("map", path) == 2
    assert run("map", tmp_path / "nergens.toml") == 3
    capsys.readouterr()
