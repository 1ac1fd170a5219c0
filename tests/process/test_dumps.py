"""A process that handles sound leaves no dump, whatever ends it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ASK = """
import ctypes, os, resource
from trainingsveld.process.dumps import leave_no_dump
before = ctypes.CDLL(None).prctl(3)
print(before, leave_no_dump(), ctypes.CDLL(None).prctl(3), *resource.getrlimit(4), flush=True)
os.kill(os.getpid(), 11)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the calls are Linux's")
def test_dumps_are_off_and_a_crash_leaves_none(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", ASK], cwd=tmp_path, check=False, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    assert done.stdout.split() == ["1", "True", "0", "0", "0"]
    assert done.returncode == -signal.SIGSEGV
    assert list(tmp_path.iterdir()) == []
