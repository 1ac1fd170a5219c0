"""`trainingsveld check`: what is printed, and the exit code."""

import argparse
import errno
import io
import json
import os
import sys
from pathlib import Path

import pytest

from trainingsveld.cli import check
from trainingsveld.cli.caret import caret, one_line
from trainingsveld.cli.command_line import main

GOOD = """\
format = 1
id = "goed"
title = "Goed"
language = "nl"
[nodes.slot]
say = "Tot ziens."
end = "resolved"
"""
WRONG = GOOD.replace('end = "resolved"', 'end = "resolvd"')
WARN = GOOD.replace('title = "Goed"', 'title = ""')


def run(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="trainingsveld")
    check.register(parser.add_subparsers())
    arguments = parser.parse_args(["check", *words])
    return arguments.run(arguments)


@pytest.fixture
def write(tmp_path: Path):
    def write_file(name: str, text: str | bytes) -> str:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    return write_file


def test_a_sound_file_says_so_and_exits_with_0(write, capsys):
    assert run(write("goed.toml", GOOD), "--strict") == 0
    assert capsys.readouterr().out == "1 bestand nagekeken: 0 fouten, 0 waarschuwingen.\n"


def test_a_warning_counts_only_under_strict(write):
    path = write("let-op.toml", WARN)
    assert run(path) == 0
    assert run(path, "--strict") == 1


def test_an_error_is_shown_with_its_line_a_caret_and_a_hint(write, capsys):
    path = write("fout.toml", WRONG)
    assert run(path) == 2
    place, source, mark, hint, *_ = capsys.readouterr().out.split("\n")
    assert place == f'{path}:7:7: fout TV0206 Bij moment "slot" kan "end" geen "resolvd" zijn.'
    assert source == '    end = "resolvd"'
    assert mark.index("^") == source.index('"resolvd"')
    assert hint.startswith('    tip: Bedoelde je "resolved"? Kies uit: resolved, partly')


def test_english_is_spoken_when_asked(write, capsys):
    run(write("fout.toml", WRONG), "--language", "en")
    out = capsys.readouterr().out
    assert 'error TV0206 In node "slot" "end" cannot be "resolvd".' in out
    assert out.endswith("1 file checked: 1 error, 0 warnings.\n")


def test_json_has_exactly_the_keys_of_the_format(write, capsys):
    path = write("fout.toml", WRONG)
    assert run(path, "--format", "json") == 2
    out = json.loads(capsys.readouterr().out)
    (finding,) = out.pop("findings")
    assert out == {}
    assert list(finding) == [
        "code", "severity", "file", "line", "column", "message", "hint", "witness",
    ]  # fmt: skip
    assert (finding["code"], finding["severity"]) == ("TV0206", "error")
    assert (finding["file"], finding["line"], finding["column"]) == (path, 7, 7)
    assert finding["witness"] == []


def test_json_of_nothing_wrong_is_an_empty_list(write, capsys):
    assert run(write("goed.toml", GOOD), "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == {"findings": []}


def test_sarif_names_the_tool_the_rule_and_the_place(write, capsys):
    run(write("een fout.toml", WRONG), "--format", "sarif")
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0"
    (one,) = log["runs"]
    assert one["tool"]["driver"]["rules"] == [{"id": "TV0206"}]
    (result,) = one["results"]
    assert result["level"] == "error"
    assert result["message"]["text"]
    where = result["locations"][0]["physicalLocation"]
    assert where["artifactLocation"]["uri"].endswith("een%20fout.toml")
    assert where["region"] == {"startLine": 7, "startColumn": 7}


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_what_cannot_be_read_exits_with_3_and_a_sentence(form, tmp_path, capsys):
    assert run(str(tmp_path / "weg.toml"), "--format", form) == 3
    assert "TV0121" in capsys.readouterr().out
    assert run(str(tmp_path), "--format", form) == 3
    assert "TV0122" in capsys.readouterr().out


def test_a_name_no_file_can_have_exits_with_3(capsys):
    assert run("a\0b.toml") == 3
    assert "TV0124" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "TV0123"), (errno.EIO, "TV0124"), (errno.ENOTDIR, "TV0121")],
)
def test_what_the_disk_refuses_exits_with_3(write, monkeypatch, capsys, number, code):
    def refuse(self: Path, mode: str = "r"):
        raise OSError(number, os.strerror(number), str(self))

    path = write("dicht.toml", GOOD)
    monkeypatch.setattr(Path, "open", refuse)
    assert run(path, "--language", "en") == 3
    out = capsys.readouterr().out
    assert code in out
    assert path in out


def test_the_worst_file_decides(write, tmp_path, capsys):
    good, warn, wrong = write("1", GOOD), write("2", WARN), write("3", WRONG)
    assert run(good, warn, "--strict") == 1
    assert run(warn, wrong, good, "--strict") == 2
    assert run(wrong, str(tmp_path / "weg"), good) == 3
    assert capsys.readouterr().out.endswith("3 bestanden nagekeken: 2 fouten, 0 waarschuwingen.\n")


def test_the_size_that_is_read_can_be_raised(write, capsys):
    path = write("groot.toml", GOOD + "#" * (300 * 1024))
    assert run(path) == 2
    assert "TV0101" in capsys.readouterr().out
    assert run(path, "--max-kib", "400") == 0


def test_a_wrong_size_gets_a_sentence(write, capsys):
    with pytest.raises(SystemExit) as stopped:
        run(write("goed.toml", GOOD), "--max-kib", "veel")
    assert stopped.value.code == 2
    assert "choose a whole number of KiB" in capsys.readouterr().err


@pytest.mark.parametrize("text", [b"id = '\x1b[2J\x1b]0;x\x07'", "id = '\u202e\x9b'".encode()])
def test_the_terminal_is_never_given_what_it_would_obey(write, capsys, text):
    assert run(write("\x1b[31m.toml", text)) == 2
    out = capsys.readouterr().out
    assert all(char.isprintable() or char == "\n" for char in out)


def test_no_colour_but_on_a_terminal(write, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    path = write("fout.toml", WRONG)
    for stream, coloured in ((io.StringIO(), False), (Terminal(), True)):
        monkeypatch.setattr(sys, "stdout", stream)
        run(path)
        assert ("\x1b[" in stream.getvalue()) is coloured


@pytest.mark.parametrize(
    ("line", "column", "before"),
    [
        ("goal = x", 8, "goal = "),
        ("\tgoal = x", 9, "    goal = "),
        ("a\tb\tx", 5, "a    b    "),
        ("g = '日本' x", 10, "g = '日本xx' "),
        ("e\u0301 = x", 6, "e = "),
        ("", 1, ""),
    ],
)
def test_the_caret_stands_under_its_place(line: str, column: int, before: str):
    shown, mark = caret(line, column)
    assert mark.index("^") == len(before)
    assert len(shown) <= 200


@pytest.mark.parametrize("column", [1, 60, 5000, 9990])
def test_a_long_line_is_cut_around_the_place(column: int):
    line = "x" * (column - 1) + "HIER" + "x" * (10_000 - column)
    shown, mark = caret(line, column)
    assert len(shown) <= 103
    assert shown[mark.index("^") :].startswith("HIER")


def test_a_name_of_several_lines_becomes_one():
    assert one_line("a\n  b\tc\x1b") == "a b c\\u001b"


def test_a_name_that_is_no_text_survives_sarif(capsys):
    assert main(["check", "caf\udce9.toml", "--format", "sarif"]) == 3
    assert "caf%E9.toml" in capsys.readouterr().out


def test_a_file_in_a_closed_folder_gets_a_sentence(capsys, monkeypatch):
    real = Path.stat

    def closed(path, **more):
        if path.name == "dicht.toml":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, **more)

    monkeypatch.setattr(Path, "stat", closed)
    assert main(["check", "dicht.toml"]) == 3
    assert "TV0123" in capsys.readouterr().out
