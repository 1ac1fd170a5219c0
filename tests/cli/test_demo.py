import subprocess
import sys
import wave
from pathlib import Path

import pytest

from trainingsveld.cli.command_line import main

ROOT = Path(__file__).parents[2]


def test_without_a_screen_the_sample_plays_with_the_real_voice(tmp_path):
    """What `python3 run.py` does on a server."""
    done = subprocess.run(
        [sys.executable, "-m", "trainingsveld"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={"TRAININGSVELD_HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "demo"
    for file in ("transcript.txt", "customer.wav", "report.html"):
        assert str(folder / file) in done.stdout
    with wave.open(str(folder / "customer.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() > 10
        frames = sound.readframes(sound.getnframes())
    assert max(frames[1::2]) > 8, "it is audible"
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert report.startswith("<!doctype html>")
    assert "<svg" in report
    assert "src=" not in report, "the page needs nothing from anywhere"


def test_a_folder_that_cannot_be_written_is_said(tmp_path, capsys):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    assert main(["demo", "--out", str(in_the_way / "x")]) == 3
    assert "--out" in capsys.readouterr().err


def test_render_writes_every_line(tmp_path, capsys):
    out = tmp_path / "lines.wav"
    assert main(["render", "closing-an-account", "--out", str(out), "--language", "en"]) == 0
    assert "lines spoken" in capsys.readouterr().out
    with wave.open(str(out)) as sound:
        assert sound.getnframes() / sound.getframerate() > 60


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_doctor_tells_about_each_thing(language, capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path))
    assert main(["doctor", "--language", language]) in (0, 1)
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 5
    assert all(": " in line for line in told)
