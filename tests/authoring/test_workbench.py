"""Looking at a text while it is written, wherever one stops writing."""

import time

import pytest

from trainingsveld.authoring.workbench import (
    Bench,
    enclosing_node,
    line_of_node,
    look,
    node_of_header,
    spoken_text,
)
from trainingsveld.store.library import shipped_case
from trainingsveld.store.reference import customer_model, new_case

SALARY = shipped_case("salaris-niet-betaald").read_text(encoding="utf-8")
DELIVERY = shipped_case("derde-keer-niet-bezorgd").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def bench():
    return Bench(customer_model())


def look_at(bench, text):
    """What is said of a text in the end."""
    *_, last = bench.looks(text, lambda: False)
    return last


def test_a_sound_text_has_names_a_speaker_a_map_and_a_call(bench):
    found = look_at(bench, SALARY)
    assert found.sound
    assert found.proved
    assert "opening" in found.names.nodes
    assert found.speaker.gender == "female"
    picture = bench.picture({})
    assert {node.id for node in picture.drawing.nodes} == set(found.names.nodes)
    assert picture.marks.warmth["opening"] > 0
    start = bench.rehearse(())
    assert start.node == "opening"
    assert start.tensions == (start.numbers.tension,)
    first = start.possible[0]
    after = bench.rehearse((first.word,))
    assert after.words == (first.word,)
    assert after.exchanges[0].text == first.text
    assert after.exchanges[0].line == start.line


def test_a_word_that_no_longer_fits_is_said_and_the_rest_stands(bench):
    look_at(bench, SALARY)
    first = bench.rehearse(()).possible[0].word
    found = bench.rehearse((first, "weg-ermee", first))
    assert found.words == (first,)
    assert found.refused == "weg-ermee"


def test_a_broken_text_keeps_the_last_case_but_not_its_names(bench):
    look_at(bench, SALARY)
    found = look_at(bench, SALARY + '\nsay = "')
    assert not found.sound
    assert found.names is None
    assert bench.rehearse(()).node == "opening"


def test_a_text_that_is_toml_but_no_case_has_names(bench):
    found = look_at(bench, SALARY.replace('goto = "story"', 'goto = "stroy"'))
    assert not found.sound
    assert "story" in found.names.nodes


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_text_a_new_case_begins_with_is_sound(bench, language):
    found = look_at(bench, new_case(language))
    assert found.sound
    assert found.findings == ()


def test_ways_lead_to_the_moment_in_different_states(bench):
    look_at(bench, SALARY)
    for node in ("opening", "story", "threat"):
        ways = bench.ways(node)
        assert ways, node
        for way in ways:
            there = bench.rehearse(way.words)
            assert there.node == node
            assert there.numbers == way.numbers
        states = {(way.numbers, tuple(way.variables.items())) for way in ways}
        assert len(states) == len(ways)
    assert bench.ways("nowhere") == ()


def look_at_prefixes(text: str, step: int) -> None:
    """A case while it is typed, so many letters at a time."""
    slowest, sound = 0.0, 0
    for end in [*range(0, len(text), step), len(text)]:
        begun = time.process_time()
        found, _ = look(text[:end])
        slowest = max(slowest, time.process_time() - begun)
        sound += found.sound
        assert found.sound or found.findings, end
    assert sound > 0
    assert slowest < 2.0, "two seconds of processor time are a hang, not a slow machine"


def test_every_prefix_of_a_new_case_is_looked_at():
    look_at_prefixes(new_case("nl"), 1)


def test_a_shipped_case_can_be_looked_at_wherever_one_stops():
    look_at_prefixes(DELIVERY, 997)


def test_where_one_is_in_a_text():
    lines = ["title = 3", "[nodes.a]", "say = 3", "[[nodes.a.replies]]", "x", "[cards]", "y"]
    lines += ['[ nodes . "b" ]  # hier', "[nodes.b"]

    def line(number):
        return lines[number]

    assert [enclosing_node(line, at) for at in range(9)] == [
        None, "a", "a", "a", "a", None, None, "b", "b",
    ]  # fmt: skip
    assert line_of_node(line, len(lines), "b") == 7
    assert line_of_node(line, len(lines), "c") is None
    assert node_of_header("[[nodes.opening.replies]]") == "opening"
    assert node_of_header("[customer]") is None


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        ('say = "Hallo daar."', 9, "Hallo daar."),
        ('say = "Hallo daar."', 0, "Hallo daar."),
        ('  "Ook een regel.",', 3, "Ook een regel."),
        ('{ when = { plan = "today" }, text = "Ja \\"zeker\\"" }', 40, 'Ja "zeker"'),
        ('{ after = 6, say = "Hallo?", goto = "gone" }', 40, "Hallo?"),
        ('goto = "opening"', 9, ""),
        ('phrases = ["wat vervelend"]', 14, ""),
        ("", 0, ""),
    ],
)
def test_what_is_said_aloud_at_the_cursor(line, column, expected):
    assert spoken_text(line, column) == expected
