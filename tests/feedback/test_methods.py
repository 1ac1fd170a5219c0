"""Method files: those that ship, those of authors, and rubbish."""

import json

import pytest
import rtoml
from hypothesis import given, settings
from hypothesis import strategies as st

from trainingsveld.cli.command_line import main
from trainingsveld.feedback import MethodError, parse_method, read_method
from trainingsveld.store.reference import ASSETS, METHODS, feedback_methods

SMALL = """
id = "kort"
name = "Kort"
summary = "Een korte ronde."
[[steps]]
of = "player"
kind = "note"
title = "Zelf"
ask = "Wat ging goed?"
[[steps]]
of = "player"
kind = "action"
title = "Actie"
ask = "Wat ga je doen?"
"""


def codes(text):
    return [finding.code for finding in read_method(text.encode()).findings]


@pytest.mark.parametrize("name", METHODS)
def test_a_method_that_ships_is_without_a_fault_and_whole_in_both_languages(name):
    text = feedback_methods()[name]
    assert read_method(text.encode()).findings == ()
    method = parse_method(text)
    assert method.id == name
    assert method.source
    for texts in (method.name, method.summary, *(s.title for s in method.steps)):
        assert texts.keys() == {"nl", "en"}
    for step in method.steps:
        assert step.ask.keys() == {"nl", "en"}
        assert step.starters.keys() in ({"nl", "en"}, set())
        assert len(step.starters.get("nl", ())) == len(step.starters.get("en", ()))


def test_every_file_of_the_folder_is_offered():
    assert {path.stem for path in (ASSETS / "feedback").glob("*.toml")} == set(METHODS)


def test_six_methods_have_six_structures():
    shapes = {
        tuple((step.of, step.kind) for step in parse_method(text).steps)
        for text in feedback_methods().values()
    }
    assert len(shapes) == 6


def test_texts_of_one_language_need_no_table():
    method = parse_method(SMALL)
    assert method.name == {"": "Kort"}
    assert [step.id for step in method.steps] == ["1", "2"]


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ('kind = "note"', 'kind = "nota"', "TV0206"),
        ('of = "player"', 'of = "plyer"', "TV0206"),
        ('title = "Zelf"', 'titel = "Zelf"', "TV0203"),
        ('title = "Zelf"', "", "TV0202"),
        ('title = "Zelf"', "title = 3", "TV0204"),
        ('title = "Zelf"', 'title = ""', "TV0208"),
        ('title = "Zelf"', "title = {}", "TV0209"),
        ('title = "Zelf"', 'title = { de = "Selbst" }', "TV0203"),
        ('title = "Zelf"', 'title = "Zelf"\nseconds = 1', "TV0205"),
        ('title = "Zelf"', 'title = "Zelf"\nstarters = "Ik"', "TV0204"),
        ('title = "Zelf"', 'title = "Zelf"\nseconds = 1979-05-27', "TV0204"),
        ('id = "kort"', 'id = "Kort!"', "TV0207"),
        ('id = "kort"', 'id = "kort"\nformat = 2', "TV0205"),
        ('id = "kort"', 'id = "kort', "TV0111"),
    ],
)
def test_what_is_wrong_is_found_where_it_stands(right, wrong, code):
    text = SMALL.replace(right, wrong, 1)
    assert code in codes(text)
    lines = {f.line for f in read_method(text.encode()).findings if f.code == code}
    assert lines & {n for n, line in enumerate(text.split("\n"), 1) if line and line in wrong} or (
        code == "TV0202"
    )


def test_everything_is_said_at_once():
    text = SMALL.replace('kind = "note"', 'kind = "nota"').replace('id = "kort"', "id = 3")
    assert set(codes(text)) >= {"TV0204", "TV0206"}
    with pytest.raises(MethodError, match="TV0206"):
        parse_method(text)


def test_no_steps_at_all():
    head = SMALL.split("[[steps]]", maxsplit=1)[0]
    assert codes(head) == ["TV0202"]
    assert codes(head + "steps = []") == ["TV0209"]
    assert codes(head + "steps = 3") == ["TV0204"]
    assert "TV0204" in codes(head + "steps = [1, 2]")


def test_the_limits_are_those_of_a_case():
    assert codes("#" * (256 * 1024 + 1)) == ["TV0101"]
    assert codes("a." * 9 + "b = 1") == ["TV0103"]
    assert read_method(b"\xff\xfe\x00").method is None
    many = SMALL.split("[[steps]]")
    own = "[[steps]]" + many[1]
    text = many[0] + own * 30 + "[[steps]]" + many[2]
    assert codes(text) == ["TV0710"]


VALUES = st.recursive(
    st.one_of(st.text(max_size=9), st.integers(), st.booleans(), st.just("player")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["nl", "en", "id", "of", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(METHODS),
    st.lists(st.tuples(st.integers(0, 11), st.text(max_size=3), VALUES), max_size=3),
)
def test_no_damage_raises_and_what_is_accepted_can_be_held(name, damage):
    data = rtoml.loads(feedback_methods()[name])
    for place, key, value in damage:
        steps = data["steps"]
        if place < len(steps):
            keys = sorted(steps[place])
            steps[place][keys[len(key) % len(keys)]] = value
        else:
            data[("id", "name", "summary", "steps")[len(key) % 4]] = value
        if not isinstance(data["steps"], list):
            break
    try:
        text = rtoml.dumps(data)
    except (ValueError, TypeError):
        return
    reading = read_method(text.encode("utf-8", "surrogatepass"))
    errors = [f for f in reading.findings if f.severity == "error"]
    assert (reading.method is None) == bool(errors)
    if reading.method:
        assert reading.method.steps[-1].kind == "action"


def test_check_knows_a_method_from_a_case(tmp_path, capsys):
    good, bad = tmp_path / "kort.toml", tmp_path / "fout.toml"
    good.write_text(SMALL, "utf-8")
    bad.write_text(SMALL.replace('kind = "note"', 'kind = "notes"'), "utf-8")
    assert main(["check", "--strict", str(good)]) == 0
    capsys.readouterr()
    assert main(["check", "--format", "json", str(bad)]) == 2
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert found["code"] == "TV0206"
    assert found["line"] == 7
    assert 'Bedoelde je "note"?' in found["hint"]
    assert 'stap "#1"' in found["message"].lower()
    assert main(["check", "--language", "en", str(bad)]) == 2
    assert "^" in capsys.readouterr().out
