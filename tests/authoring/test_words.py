"""Words for translators: out, back, and what is said about what does not fit."""

import csv
import dataclasses
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from tests.scenario.test_agreement import HERE
from trainingsveld.authoring.words import (
    Row,
    WordsError,
    csv_text,
    po_text,
    read_rows,
    rows_for,
    translated,
)
from trainingsveld.authoring.words.texts import joined, parted
from trainingsveld.cli.command_line import main
from trainingsveld.scenario import read
from trainingsveld.store.case_file import open_case_file
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.store.siblings import sibling_of

DUTCH = [path for path in case_paths(SHIPPED) if 'language = "nl"' in path.read_text("utf-8")]
SOURCES = [*DUTCH, HERE / "everything.toml"]

CASE = """\
format = 1
id = "klein"
title = "Klein"  # de titel
language = "nl"
tags = ["een|twee", "drie"]
[[cards]]
id = "map"
title = "Map"
fields = { Status = "Open", "Wat nu" = "Niets" }
[nodes.begin]
say = ["Hallo?", { when = { tension = ">= 5" }, text = '''Nou
zeg.''' }]
silence = [{ after = 5, say = "Bent u er nog?" }]
[[nodes.begin.replies]]
id = "dag"
say = "Dag."
phrases = [
  "dag",  # kort
  "tot ziens",
]
goto = "slot"
[nodes.slot]
say = "Tot ziens."
end = "resolved"
"""


def back(rows: tuple[Row, ...], form: str) -> tuple[Row, ...]:
    text = csv_text(rows) if form == "csv" else po_text(rows, case="x", language="en")
    return read_rows(text.encode())


@pytest.mark.parametrize("form", ["csv", "po"])
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_out_and_back_loses_nothing(path: Path, form: str):
    text = path.read_text("utf-8")
    case = read(text.encode()).scenario
    assert case
    rows = back(rows_for(text), form)
    assert [row.id for row in rows] == [row.id for row in rows_for(text)]
    assert len({row.id for row in rows}) == len(rows)
    same = [dataclasses.replace(row, translation=row.source) for row in rows]
    made = translated(text, same, case.language)
    assert (made.missing, made.changed, made.unknown, made.fuzzy) == ((), (), (), ())
    again = read(made.text.encode()).scenario
    assert again
    assert structs.replace(again, fingerprint=case.fingerprint) == case


def test_everything_that_is_read_or_heard_is_among_the_words():
    """Shout every word: afterwards nothing the app shows is left in small letters."""
    text = (HERE / "everything.toml").read_text("utf-8")
    rows = [dataclasses.replace(row, translation=row.source.upper()) for row in rows_for(text)]
    case = read(translated(text, rows, "en").text.encode()).scenario
    assert case
    heard = [variant.text for node in case.nodes.values() for variant in node.say]
    heard += [node.unclear for node in case.nodes.values()]
    heard += [step.say for node in case.nodes.values() for step in node.silence]
    for reply in (reply for node in case.nodes.values() for reply in node.replies):
        heard += [reply.say, reply.because, *reply.phrases]
    heard += [case.title, case.summary, case.goal, case.need, case.unclear, *case.tags]
    heard += [case.customer.name, case.customer.role, case.briefing.player, *case.briefing.known]
    heard += [criterion.text for criterion in case.criteria.values()]
    for card in case.cards.values():
        heard += [card.title, *card.fields, *card.fields.values()]
        heard += [action.label for action in card.actions]
        for action in card.actions:
            heard += [*action.fields, *action.fields.values()]
    heard += [test.name for test in case.tests] + [one.text for one in case.invariants]
    if case.aftercall:
        heard += [task.text for task in case.aftercall.tasks]
        heard += case.aftercall.mail.checklist if case.aftercall.mail else ()
    assert [words for words in heard if words != words.upper()] == []


def test_notes_layout_and_languages_of_strings_stay():
    rows = [dataclasses.replace(row, translation=f"x {row.source}") for row in rows_for(CASE)]
    made = translated(CASE, rows, "en").text
    assert 'title = "x Klein"  # de titel' in made
    assert 'tags = ["x een|twee", "drie"]' in made
    assert '"x Wat nu" = "x Niets"' in made
    assert 'language = "en"' in made
    case = read(made.encode()).scenario
    assert case
    assert case.nodes["begin"].say[1].text == "x Nou\nzeg."


def test_a_translator_may_give_more_or_fewer_phrases():
    row = next(row for row in rows_for(CASE) if row.id.endswith("phrases"))
    assert row.source == "dag | tot ziens"
    made = translated(
        CASE, [dataclasses.replace(row, translation="bye | see you | | so long")], "en"
    )
    case = read(made.text.encode()).scenario
    assert case
    assert case.nodes["begin"].replies[0].phrases == ("bye", "see you", "so long")


def test_what_is_missing_fuzzy_changed_or_unknown_is_said():
    rows = {row.id: row for row in rows_for(CASE)}
    made = translated(
        CASE,
        [
            dataclasses.replace(rows["title"], translation="Small", fuzzy=True),
            dataclasses.replace(rows["nodes.slot.say"], source="Doei.", translation="Bye."),
            Row("nodes.weg.say", "Weg", "Gone"),
            dataclasses.replace(rows["cards.map.title"], translation="  "),
        ],
        "en",
    )
    assert made.done == made.fuzzy == ("title",)
    assert made.changed == ("nodes.slot.say",)
    assert made.unknown == ("nodes.weg.say",)
    assert "cards.map.title" in made.missing
    assert 'say = "Tot ziens."' in made.text


EVIL = [
    "=1+1",
    "+31",
    "-a",
    "@SUM(A1)",
    "\t=x",
    "'=x",
    "''=x",
    "'quoted",
    "＝1",
    "=cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("text", EVIL)
def test_a_spreadsheet_is_given_nothing_to_run(text: str):
    made = csv_text([Row("id", text, text)])
    cells = list(csv.reader(io.StringIO(made.removeprefix("\ufeff")), delimiter=";"))[1]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for cell in cells)
    assert read_rows(made.encode())[0] == Row("id", text, text)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(max_size=30))
def test_any_words_survive_both_ways(text: str, note: str):
    row = Row("a.b", text, text[::-1] or "x", note, fuzzy=True)
    for form in ("csv", "po"):
        if form == "csv" and any(char in "\r\0" for char in text + note):
            continue  # a case cannot hold these
        (got,) = back((row,), form)
        assert (got.id, got.source, got.translation, got.fuzzy) == (
            row.id, row.source, row.translation, True,
        )  # fmt: skip


@given(st.lists(st.text(min_size=1).map(str.strip).filter(bool)))
def test_several_texts_in_one_come_apart_again(parts: list[str]):
    assert parted(joined(parts)) == parts


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_other_spreadsheets_save_is_read_too(delimiter: str):
    text = f"ID{delimiter}Source{delimiter}Translation\r\ntitle{delimiter}Klein{delimiter}Small\r\n"
    assert read_rows(text.encode()) == (Row("title", "Klein", "Small"),)
    assert read_rows(text.encode("utf-8-sig")) == (Row("title", "Klein", "Small"),)


RUBBISH = [
    b"", b"\xff\xfe", b"\0" * 100, b"a;b;c\n1;2;3", b'id;source;translation\n"open',
    b"msgid ", b'msgid "a"\nmsgstr "b', b'msgid "a\n', b"msgid \nmsgstr\n", b'msgid "x"\nmsgstr[9',
    b"x" * 5_000_000, b"id;source;translation\n" + b'"' * 200_001, b'msgctxt "a"\nmsgid "\\',
]  # fmt: skip


@pytest.mark.parametrize("data", RUBBISH, ids=range(len(RUBBISH)))
def test_rubbish_is_refused_with_a_reason(data: bytes):
    with pytest.raises(WordsError, match=r"\S"):
        read_rows(data)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(lambda t: f'msgid "{t}"\n'.encode("utf-8", "replace"))
)
def test_any_bytes_are_rows_or_refused(data: bytes):
    try:
        rows = read_rows(data)
    except WordsError:
        return
    assert rows
    translated(CASE, rows, "en")


def test_a_po_file_that_names_a_file_opens_none(tmp_path: Path):
    (tmp_path / "msgid x").write_text('msgid "a"\nmsgstr "geheim"\n')
    with pytest.raises(WordsError):
        read_rows(f"{tmp_path}/msgid x".encode())


@pytest.fixture
def case(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "klein.toml"
    path.write_text(CASE, "utf-8")
    return path


@pytest.mark.parametrize("form", ["csv", "po"])
def test_from_the_command_line_to_a_sibling_that_plays(case: Path, form: str, capsys):
    assert main(["words", "export", "klein.toml", "--format", form]) == 0
    words = case.with_name(f"klein.en.{form}")
    rows = [
        dataclasses.replace(r, translation=f"E {r.source}") for r in read_rows(words.read_bytes())
    ]
    text = csv_text(rows) if form == "csv" else po_text(rows, case="klein", language="en")
    words.write_text(text, "utf-8")
    assert main(["words", "import", "klein.toml", words.name]) == 0
    english = case.with_name("klein.en.toml")
    assert sibling_of(open_case_file(case), "en").path == english
    capsys.readouterr()
    assert main(["play", "klein.toml", "--replies", "dag", "--language", "en"]) == 0
    assert "E Tot ziens." in capsys.readouterr().out
    assert main(["play", "klein.toml", "--replies", "dag"]) == 0
    assert "E Tot ziens." not in capsys.readouterr().out
    assert main(["words", "import", "klein.toml", words.name]) == 2
    assert main(["words", "import", "klein.toml", words.name, "--replace"]) == 0
    words.unlink()
    assert main(["words", "export", "klein.toml", "--format", form]) == 0
    assert all(row.translation for row in read_rows(words.read_bytes())), "what is there is offered"


def test_half_a_translation_says_what_is_left(case: Path, capsys):
    case.with_name("w.csv").write_text("id;source;translation\ntitle;Klein;Small\nx;y;z\n")
    assert main(["words", "import", "klein.toml", "w.csv", "--language", "en"]) == 1
    said = capsys.readouterr().err
    assert "not translated yet" in said
    assert "1 lines belong to no text" in said


def test_what_cannot_be_done_gets_a_sentence(case: Path, capsys):
    assert main(["words", "export", "klein.toml", "--to", "nl"]) == 2
    assert main(["words", "import", "klein.toml", "weg.csv"]) == 3
    case.with_name("w.csv").write_bytes(b"\xff")
    assert main(["words", "import", "klein.toml", "w.csv"]) == 3
    double = "id;source;translation\ncards.map.fields.1.name;Status;Same\n"
    double += "cards.map.fields.2.name;Wat nu;Same\n"
    case.with_name("w.csv").write_text(double)
    assert main(["words", "import", "klein.toml", "w.csv"]) == 2
    said = capsys.readouterr().err
    for words in (
        "al in het nl",
        "kan niet worden gelezen",
        "geen bestand met vertalingen",
        "TV01",
    ):
        assert words in said
    assert not case.with_name("klein.en.toml").exists()
