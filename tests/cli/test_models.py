"""`trainingsveld models`, from the outside."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import rtoml

from tests.outward.server import Server
from tests.speech.models.small import CONTENT, put, serve, small
from trainingsveld.cli.command_line import main
from trainingsveld.speech.models import catalogue

ROOT = Path(__file__).parents[2]


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A catalogue with one small model, and an own data folder."""
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "home"))
    file = tmp_path / "catalogue.toml"
    file.write_text(rtoml.dumps({"model": [msgspec.to_builtins(small("https://a.invalid/"))]}))
    monkeypatch.setattr(catalogue, "CATALOGUE", file)
    catalogue.catalogue.cache_clear()
    yield tmp_path
    catalogue.catalogue.cache_clear()


def said(capsys, *words):
    code = main(["models", *words])
    out = capsys.readouterr()
    return code, out.out + out.err


def test_from_nothing_to_a_checked_model_and_back(shop, capsys):
    with Server() as server:
        address = serve(server)
        assert said(capsys, "check", "small")[0] == 1
        code, words = said(capsys, "list", "--language", "en")
        assert "not fetched" in words
        code, words = said(capsys, "fetch", "small", "--from", address)
        assert (code, "staat nu hier" in words) == (0, True)
        assert (shop / "home/models/small/model.bin").read_bytes() == CONTENT["model.bin"]
        assert "staat hier al" in said(capsys, "fetch", "small")[1]
        assert "staat hier" in said(capsys, "list")[1]
        assert said(capsys, "check", "small")[0] == 0
    (shop / "home/models/small/model.bin").write_bytes(b"x" * len(CONTENT["model.bin"]))
    code, words = said(capsys, "check", "small")
    assert (code, "verwisseld" in words) == (1, True)
    assert said(capsys, "remove", "small")[0] == 0
    assert "was er niet" in said(capsys, "remove", "small")[1]


def test_a_folder_will_do(shop, capsys):
    assert said(capsys, "fetch", "small", "--from", str(put(shop / "stick")))[0] == 0


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["fetch", "nothing"], 2, "models list"),
        (["remove", "../home"], 2, "models list"),
        (["fetch", "small", "--from", "http://8.8.8.8/"], 3, "https://"),
        (["fetch", "small", "--from", "http://127.0.0.1:1/"], 3, "niet te bereiken"),
        (["fetch", "small", "--from", "/nowhere"], 1, "die map"),
        (["fetch", "small"], 3, "niet te bereiken"),
    ],
)
def test_what_goes_wrong_is_a_sentence(shop, capsys, words, code, sentence):
    found = said(capsys, *words)
    assert found[0] == code
    assert sentence in found[1]


def test_the_command_is_there():
    done = subprocess.run(
        [sys.executable, "-m", "trainingsveld", "models", "list", "--language", "en"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert "whisper-base" in done.stdout
    assert "licence MIT" in done.stdout
