"""Ctrl+C in the terminal, wherever it comes: exit code 130 and no traceback."""

import os
import signal
import subprocess
import sys
import time

import pytest

INTERRUPTED = 130
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")


@pytest.fixture
def start(tmp_path):
    running = []

    def begin(*words, **environment):
        env = {**os.environ, "TRAININGSVELD_HOME": str(tmp_path / "home"), **environment}
        process = subprocess.Popen(
            [sys.executable, "-m", "trainingsveld", *words],
            env=env, start_new_session=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def interrupt(process):
    """As the terminal does: the whole group gets it, helper processes too."""
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == INTERRUPTED, errors
    assert b"Traceback" not in errors


def test_a_call_in_the_terminal(start):
    process = start("play", "salaris-niet-betaald")
    assert process.stdout.readline()
    interrupt(process)


def test_a_voice_that_is_rendering(start, tmp_path):
    blind = dict.fromkeys(("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"), "")
    process = start("demo", "--out", str(tmp_path / "out"), PYTHONUNBUFFERED="1", **blind)
    assert process.stdout.readline()
    interrupt(process)


def test_the_app_with_its_window(start, tmp_path):
    process = start(QT_QPA_PLATFORM="offscreen")
    deadline = time.monotonic() + 30
    while not (tmp_path / "home" / "log.sqlite").exists():  # opened just before the window is
        assert time.monotonic() < deadline
        time.sleep(0.02)
    interrupt(process)


@pytest.mark.parametrize("words", [("cases",), ("check", "nothing.toml"), ()])
def test_while_the_parts_are_still_being_loaded(start, tmp_path, words):
    (tmp_path / "rtoml.py").write_text("raise KeyboardInterrupt\n")
    path = os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", "")))
    process = start(*words, PYTHONPATH=path, QT_QPA_PLATFORM="offscreen")
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (INTERRUPTED, b"")
