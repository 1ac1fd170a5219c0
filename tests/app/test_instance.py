"""A second start raises the first window; a name left by a crash is taken over."""

import os
import signal
import subprocess
import sys
import uuid
from pathlib import Path

from trainingsveld.app.instance import OneInstance

HOLD = """
import sys
from PySide6.QtCore import QCoreApplication
from trainingsveld.app.instance import OneInstance
app = QCoreApplication([])
with OneInstance(*sys.argv[1:]) as one:
    print("first" if one.first else "second", flush=True)
    if one.first:
        app.exec()
"""


def start(token, *file):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, token, *file], stdout=subprocess.PIPE, text=True,
        cwd=Path(__file__).parents[2], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return process, process.stdout.readline().strip()


def test_the_second_start_raises_the_first(qtbot):
    raised = []
    token = uuid.uuid4().hex
    with OneInstance(token) as first:
        assert first.first
        first.on_second(lambda: raised.append(1))
        process, said = start(token)
        with process:
            assert said == "second"
        qtbot.waitUntil(lambda: raised == [1])


def test_after_a_crash_the_name_is_free_again(qtbot):
    token = uuid.uuid4().hex
    process, said = start(token)
    with process:
        assert said == "first"
        with OneInstance(token) as second:
            assert not second.first
        process.send_signal(signal.SIGKILL)
        process.wait()
    with OneInstance(token) as third:
        assert third.first


def test_two_data_folders_are_two_apps(qtbot):
    with OneInstance(uuid.uuid4().hex) as one, OneInstance(uuid.uuid4().hex) as other:
        assert one.first
        assert other.first


def test_a_second_start_while_the_window_is_still_being_made_raises_it_then(qtbot):
    token = uuid.uuid4().hex
    with OneInstance(token) as first:
        process, said = start(token)
        with process:
            assert said == "second"
        qtbot.waitUntil(lambda: first._asked)
        raised = []
        first.on_second(lambda: raised.append(1))
        assert raised == [1]


def test_a_second_start_hands_its_file_over(qtbot):
    opened = []
    token = uuid.uuid4().hex
    with OneInstance(token) as first:
        first.on_file(opened.append)
        process, said = start(token, "/x/zaak met spatie.toml")
        with process:
            assert said == "second"
        qtbot.waitUntil(lambda: opened == ["/x/zaak met spatie.toml"])
