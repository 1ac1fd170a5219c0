"""Packs on the command line: made, installed, listed, removed; every refusal has its exit code."""

import sys
from pathlib import Path

import pytest

from tests.authoring.packs.hostile import attacks
from tests.authoring.packs.parts import GOOD, HEAD, parts, raw_zip
from trainingsveld.cli.command_line import main
from trainingsveld.store.library import SHIPPED

WORDS = ("--id", "proef", "--title", "Proef", "--version", "1.0", "--author", "Bo")


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "klein.toml"
    path.write_bytes(GOOD["klein/klein.toml"])
    return path


@pytest.fixture
def pack(tmp_path):
    path = tmp_path / "proef.zip"
    path.write_bytes(raw_zip(parts()))
    return path


def run(*words) -> int:
    return main([str(word) for word in words])


def test_a_shipped_pack_makes_the_whole_way(tmp_path, capsys):
    assert run("pack", SHIPPED / "uitleggen", "--out", tmp_path / "u.zip") == 0
    told = capsys.readouterr().out
    assert "Uitleggen" in told
    fingerprint = told.split()[-1]
    assert run("install", tmp_path / "u.zip", "--yes") == 0
    capsys.readouterr()
    assert run("play", "nieuwe-inlogtoken", "--format", "json") == 0
    capsys.readouterr()
    assert run("packs") == 0
    assert f"geïnstalleerd. {fingerprint}" in capsys.readouterr().out
    assert run("cases") == 0
    assert capsys.readouterr().out.count("nieuwe-inlogtoken:") == 1
    assert run("remove", "uitleggen", "--yes") == 0
    assert "Verwijderd: Uitleggen" in capsys.readouterr().out
    assert run("packs", "--language", "en") == 0
    assert "in folder" in capsys.readouterr().out


def test_loose_files_and_what_is_left_out(case, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("pack", case, *WORDS) == 2
    assert "licence" in capsys.readouterr().err
    assert run("pack", case, *WORDS, "--licence", "CC0-1.0") == 0
    assert Path("proef-1.0.zip").exists()
    folder = tmp_path / "map"
    folder.mkdir()
    folder.joinpath("pack.toml").write_text("\n".join(f"{k} = {v}" for k, v in HEAD.items()))
    folder.joinpath("klein.toml").write_bytes(case.read_bytes())
    folder.joinpath("leesmij.txt").touch()
    assert run("pack", folder, "--title", "Anders", "--out", tmp_path / "y.zip") == 0
    told = capsys.readouterr()
    assert "leesmij.txt" in told.err
    assert "Anders" in told.out


@pytest.mark.parametrize("name", ["a wrong hash", "a file called b'../x.toml'", "a text"])
def test_a_refused_pack_is_exit_2_and_a_sentence(tmp_path, capsys, name):
    (tmp_path / "kwaad.zip").write_bytes(attacks()[name][0])
    assert run("install", tmp_path / "kwaad.zip") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert run("install", tmp_path / "kwaad.zip", "--language", "en") == 2


def test_what_cannot_be_read_or_written_is_exit_3(case, pack, home, tmp_path, capsys):
    assert run("install", tmp_path / "nergens.zip") == 3
    assert run("install", tmp_path) in (2, 3)
    assert run("pack", tmp_path / "nergens.toml", *WORDS, "--licence", "x") == 3
    assert "nergens.toml: kan niet worden gelezen" in capsys.readouterr().err
    for out in (case / "x.zip", tmp_path):
        assert run("pack", case, *WORDS, "--licence", "x", "--out", out) == 3
        assert f"{out}: kan niet worden geschreven" in capsys.readouterr().err
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    home.mkdir(parents=True, exist_ok=True)
    (home / "packs").touch()
    assert run("install", pack) == 3
    assert "er is niets veranderd" in capsys.readouterr().err


@pytest.mark.parametrize(("answer", "now"), [("j\n", "1.0.0"), ("nee\n", "0.9"), ("", "0.9")])
def test_another_version_is_asked_about(pack, tmp_path, capsys, monkeypatch, answer, now):
    class Terminal:
        def isatty(self):
            return True

        def readline(self):
            return answer

    old = tmp_path / "oud.zip"
    old.write_bytes(raw_zip(parts(version='"0.9"')))
    assert run("install", old) == 0
    monkeypatch.setattr(sys, "stdin", Terminal())
    assert run("install", pack) == (0 if now == "1.0.0" else 1)
    assert "0.9 vervangen door de nieuwere versie 1.0.0?" in capsys.readouterr().out
    run("packs")
    assert f"Proefpakket, versie {now} " in capsys.readouterr().out


def test_nobody_to_ask_is_no(pack, tmp_path, capsys):
    old = tmp_path / "oud.zip"
    old.write_bytes(raw_zip(parts(version='"2.0"')))
    assert run("install", old) == 0
    assert run("install", pack) == 1
    assert "oudere versie 1.0.0" in capsys.readouterr().err
    assert run("install", old) == 0, "the very same pack needs no question"
    assert run("remove", "proef") == 1
    assert run("remove", "nergens") == 2
    assert run("remove", "../../x", "--yes") == 2


def test_a_case_of_an_installed_pack_is_played_by_its_id(pack, capsys):
    assert run("play", "klein", "--format", "json") == 3
    assert run("install", pack) == 0
    assert run("play", "klein", "--format", "json") == 0
    assert '"klein"' in capsys.readouterr().out
