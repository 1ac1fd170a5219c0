import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.small_case import SCENARIO
from trainingsveld.authoring.map import Point, draw_case, read_moved, side_file, write_moved
from trainingsveld.scenario import parse
from trainingsveld.store import Library

KNOWN = dict.fromkeys(("opening", "story"))


@pytest.fixture
def file(tmp_path):
    return side_file(tmp_path / "klein.toml")


def test_what_was_moved_comes_back_and_the_rest_is_placed_as_ever(file):
    write_moved(file, {"story": Point(120.04, -340)})
    assert file.name == "klein.map.toml"
    moved = read_moved(file, KNOWN)
    assert moved.places == {"story": (120.0, -340.0)}
    assert moved.notes == ()
    drawing = draw_case(parse(SCENARIO), moved)
    assert [node.id for node in drawing.nodes if node.moved] == ["story"]


def test_no_file_moves_nothing_and_says_nothing(file):
    assert read_moved(file, KNOWN).places == {}
    assert read_moved(file, KNOWN).notes == ()


def test_with_nothing_moved_there_is_no_file(file):
    write_moved(file, {"story": Point(1, 2)})
    write_moved(file, {})
    assert not file.exists()
    write_moved(file, {})


@pytest.mark.parametrize(
    "rubbish",
    [
        b"[moved\n", b"\xff\xfe\x00", b"moved = 3\n", b"\x00" * 100, b"[[moved]]\nx = 1\n",
        b"a" + b".a" * 100_000 + b" = 1\n", b"[moved]\n" + b"# long\n" * 800_000,
        b"[" * 5_000 + b"]" * 5_000, "moved = \"é\"".encode("latin-1"),
    ],
    ids=range(9),
)  # fmt: skip
def test_rubbish_moves_nothing_and_is_told(file, rubbish):
    file.write_bytes(rubbish)
    moved = read_moved(file, KNOWN)
    assert moved.places == {}
    assert [note.code for note in moved.notes] == ["map_broken"]
    assert moved.notes[0].values == {"file": str(file)}


@pytest.mark.parametrize(
    "value",
    ['"here"', "[1]", "[1, 2, 3]", '[1, "2"]', "[true, false]", "[nan, 1]", "[1, inf]",
     "[1e300, 1]", "{ x = 1 }", "2026-01-01"],
)  # fmt: skip
def test_what_is_no_place_is_passed_over_and_the_others_count(file, value):
    file.write_text(f"[moved]\nopening = {value}\nstory = [8, 16.5]\n", encoding="utf-8")
    moved = read_moved(file, KNOWN)
    assert moved.places == {"story": (8.0, 16.5)}
    assert [(note.code, note.values["nodes"]) for note in moved.notes] == [
        ("map_not_a_place", "opening")
    ]


def test_moments_that_are_gone_are_told_and_kept_for_when_they_come_back(file):
    rows = "".join(f"lost-{n} = [{n}, {n}]\n" for n in range(5))
    file.write_text(f"[moved]\n{rows}", encoding="utf-8")
    moved = read_moved(file, KNOWN)
    assert len(moved.places) == 5
    (note,) = moved.notes
    assert note.code == "map_unknown"
    assert note.values["nodes"] == "lost-0, lost-1, lost-2 … (5)"
    assert not any(node.moved for node in draw_case(parse(SCENARIO), moved).nodes)


def test_a_folder_in_its_place_is_told(file):
    file.mkdir()
    (note,) = read_moved(file, KNOWN).notes
    assert note.code == "map_unreadable"
    assert note.values["why"]


NAMES = st.text(st.characters(exclude_categories=("C", "Z")), max_size=12)


@given(st.dictionaries(NAMES, st.tuples(st.integers(-999, 999), st.integers(0, 9))))
def test_whatever_the_names_are_they_are_read_back(tmp_path_factory, places):
    places = {name: Point(x, y) for name, (x, y) in places.items()}
    file = tmp_path_factory.mktemp("map") / "x.map.toml"
    write_moved(file, places)
    assert read_moved(file, places).places == places


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such right for a folder")
def test_where_nothing_can_be_written_the_old_file_stays_and_nothing_is_left_behind(file):
    write_moved(file, {"story": Point(1, 2)})
    before = file.read_bytes()
    target = file.with_name("away.map.toml")
    target.mkdir()
    (target / "full").touch()
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        write_moved(target, {"story": Point(3, 4)})
    assert file.read_bytes() == before
    assert sorted(path.name for path in file.parent.iterdir()) == [
        "away.map.toml",
        "klein.map.toml",
    ]


def test_the_library_does_not_take_it_for_a_case(tmp_path):
    (tmp_path / "klein.toml").write_text(SCENARIO, encoding="utf-8")
    write_moved(side_file(tmp_path / "klein.toml"), {"story": Point(1, 2)})
    assert [case.path.name for case in Library((tmp_path,)).cases()] == ["klein.toml"]
