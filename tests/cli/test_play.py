import io
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_case import SCENARIO
from trainingsveld.cli.command_line import main
from trainingsveld.cli.terminal import harmless
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.wording.phrases import phrase, phrase_keys

GOOD = "feeling,verify,card:batch,do:raise,plan"


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "klein.toml"
    path.write_text(SCENARIO, encoding="utf-8")
    return path


def run(*arguments):
    return main([str(argument) for argument in arguments])


def played(capsys, *arguments):
    assert run("play", *arguments, "--format", "json") == 0
    return json.loads(capsys.readouterr().out)


def test_a_whole_call_is_one_object(case, capsys):
    found = played(capsys, case, "--replies", GOOD)
    assert list(found) == ["scenario", "fingerprint", "turns", "closing", "end", "final", "vars",
                           "criteria"]  # fmt: skip
    assert found["vars"] == {"verified": True}
    assert found["scenario"] == "klein"
    assert found["end"] == "resolved"
    assert found["closing"]["line"] == "Tot drie uur dan."
    assert found["criteria"] == {"feeling": {"shown": 1, "missed": 0}}
    first = found["turns"][0]
    assert list(first) == ["node", "line", "style", "reply", "act", "before", "after", "because",
                           "shows", "misses"]  # fmt: skip
    assert list(first["before"]) == ["tension", "trust", "heard", "acknowledged", "grip", "level"]
    assert [turn["reply"] for turn in found["turns"]] == ["feeling", "verify", "plan", None]
    assert found["final"] == found["turns"][-1]["after"]


def test_when_the_replies_run_out_the_end_is_open(case, capsys):
    found = played(capsys, case, "--replies", "rules")
    assert found["end"] is None
    assert found["final"]["tension"] == 6
    assert found["turns"][0]["misses"] == ["feeling"]
    assert played(capsys, case)["turns"] == []


def test_silence_goes_down_the_ladder(case, capsys):
    found = played(capsys, case, "--replies", "silence,silence")
    assert found["end"] == "hung_up"
    assert [turn["line"] for turn in found["turns"]] == ["Waar blijft mijn geld?", "Hallo?"]


@pytest.mark.parametrize(
    ("replies", "told"),
    [
        ("plan", ['"plan"', "opening", "feeling, rules, silence, card:batch"]),
        ("feeling,feeling", ["2", "story", "verify"]),
        ("do:raise", ["do:raise", "card:batch"]),
        ("silence,silence,silence", ["gone", "afgelopen"]),
        ("nergens", ["nergens"]),
    ],
)
def test_a_reply_that_cannot_be_given_ends_with_2_and_says_what_could(case, replies, told, capsys):
    assert run("play", case, "--replies", replies, "--format", "json") == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert all(words in printed.err for words in told), printed.err


def test_a_missing_file_ends_with_3_and_a_broken_one_with_2(tmp_path, capsys):
    assert run("play", tmp_path / "nergens.toml", "--replies", "x") == 3
    assert "nergens.toml" in capsys.readouterr().err
    assert run("play", tmp_path) == 3
    broken = tmp_path / "kapot.toml"
    broken.write_text("format = 1\n[nodes.a]\nzeg = 1\n")
    assert run("play", broken, "--replies", "x") == 2
    assert "kapot.toml:3:1" in capsys.readouterr().err


def test_the_same_replies_give_the_same_bytes(case):
    command = [sys.executable, "-m", "trainingsveld", "play", str(case), "--replies", GOOD,
               "--format", "json"]  # fmt: skip
    outputs = set()
    for seed in ("0", "1"):
        done = subprocess.run(
            command, capture_output=True, check=True, cwd=Path(__file__).parents[2],
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C", "PATH": ""},
        )  # fmt: skip
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert "Eén" not in outputs.pop().decode("utf-8").replace("é", "e")


def test_as_text_it_reads_like_a_call(case, capsys):
    assert run("play", case, "--replies", GOOD) == 0
    printed = capsys.readouterr().out
    assert "Mevrouw De Wit (boos): Waar blijft mijn geld?" in printed
    assert "afgelopen: opgelost" in printed
    assert run("play", case, "--replies", GOOD, "--language", "en") == 0
    assert "The call is over: resolved" in capsys.readouterr().out


def test_by_hand_in_the_terminal(case, capsys, monkeypatch):
    typed = "?\nwat vervelend voor u\nk batch\nd raise\n1\nt\n1\nd raise\n9\nxyzzy\n1\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    assert run("play", case) == 0
    printed = capsys.readouterr().out
    for told in (
        "Dat lijkt het meest op",
        "Kaart Batch",
        "Dat kan hier niet",
        "De laatste beurt is terug",
        "Sorry, ik begrijp niet",
        "afgelopen: opgelost",
        "Waarom Mevrouw De Wit zo reageerde",
    ):
        assert told in printed, told


def test_typing_nothing_more_stops(case, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("s\n"))
    assert run("play", case) == 0
    assert "Gestopt" in capsys.readouterr().out


def test_every_case_that_ships_can_be_named_and_listed(capsys):
    assert run("cases") == 0
    listed = capsys.readouterr().out
    for path in case_paths(SHIPPED):
        assert path.stem.partition(".")[0] in listed
        assert run("play", path.stem, "--format", "json") == 0
        capsys.readouterr()


def test_text_of_others_does_not_reach_the_terminal_raw(tmp_path, capsys):
    evil = tmp_path / "evil.toml"
    evil.write_text(SCENARIO.replace("Waar blijft", "\\u001b[31mWaar\\u202e blijft"), "utf-8")
    run("play", evil, "--replies", "feeling")
    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert "\u202e" not in printed.out + printed.err
    assert harmless("a\x1b[0m\u200fé\n") == "a\\u001b[0m\\u200fé\n"


def test_every_phrase_exists_in_both_languages_with_the_same_values():
    for key in phrase_keys():
        values = {"file", "why", "number", "asked", "node", "possible", "title", "name", "reply",
                  "end", "text", "shown", "missed", "tension", "level", "trust", "heard", "count",
                  "acknowledged", "grip", "folder", "seconds", "all", "id", "language",
                  "difficulty", "minutes", "nodes", "version", "cases", "size", "fingerprint",
                  "licence", "where", "old", "new",
                  "what", "place", "kind", "by", "most", "time", "ids", "program",
                  "cards"}  # fmt: skip
        filled = {value: f"<{value}>" for value in values}
        dutch, english = phrase(key, "nl", **filled), phrase(key, "en", **filled)
        marks = [{v for v in values if f"<{v}>" in text} for text in (dutch, english)]
        assert marks[0] == marks[1], key
        assert "{" not in dutch + english
    assert phrase("case_broken", "nl", file="{count}", count="2").startswith("{count}")


COMMANDS = (
    "check", "play", "cases", "render", "pack", "packs", "install", "remove", "demo", "doctor",
    "new", "anonymise", "words", "schema",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command, capsys):
    with pytest.raises(SystemExit) as ended:
        run(command, "--help")
    assert ended.value.code == 0
    assert command in capsys.readouterr().out


@pytest.mark.parametrize("command", ["play", "render"])
def test_a_name_longer_than_names_can_be_gets_a_sentence(capsys, command):
    assert run(command, "x" * 5000) == 3
    assert "is niet te lezen: " in capsys.readouterr().err


def started(case, redirect):
    """Start the command line as a shell does that redirects its streams."""
    command = f'"$0" -m trainingsveld play "$1" --replies feeling --format json {redirect}'
    return subprocess.run(
        ["sh", "-c", command, sys.executable, case], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="written for a Unix shell")
@pytest.mark.parametrize("redirect", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_bug(case, redirect):
    done = started(case, redirect)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="written for a Unix shell")
def test_playing_by_hand_without_input_stops_at_once(case):
    command = '"$0" -m trainingsveld play "$1" <&-'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable, case], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert phrase("stopped", "nl") in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_output_that_cannot_be_written_gets_a_sentence(case):
    done = started(case, ">/dev/full")
    assert done.returncode == 3
    assert done.stderr.strip() == phrase("output_failed", "nl", why="No space left on device")


@pytest.fixture
def odd(tmp_path):
    """Things with a name that are no files, and whose opening may never end."""
    os.mkfifo(tmp_path / "pijp.toml")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.toml"))
        yield ("/dev/zero", tmp_path / "pijp.toml", tmp_path / "socket.toml", tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes that have a name")
@pytest.mark.timeout(20)
@pytest.mark.parametrize("command", ["play", "check", "render"])
def test_what_is_no_file_is_refused_at_once_with_its_own_name(odd, command, capsys):
    for thing in odd:
        assert run(command, thing) == 3
        told = "".join(capsys.readouterr())
        assert f"{thing} is een" in told
