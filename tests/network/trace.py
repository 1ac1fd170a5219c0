"""Run a program where there is no network, and watch which sockets it and its processes open."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
"""Between programs of this computer, and to ask the kernel about it."""
_OPENS = re.compile(r"\b(socket|socketpair)\((\w+)")


def why_not() -> str:
    """Say why nothing can be watched here; "" when it can."""
    for name in ("strace", "unshare"):
        if shutil.which(name) is None:
            return f"{name} is not here"
    done = subprocess.run(
        ["unshare", *_without(), "strace", "-f", "-o", os.devnull, "true"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    return "" if done.returncode == 0 else f"nothing may be watched here: {done.stderr[-200:]}"


def watched(home: Path, *words: str) -> tuple[Counter[str], subprocess.CompletedProcess[str]]:
    """Play a session; give how many sockets of each family were opened, and how it ended."""
    home.mkdir(parents=True, exist_ok=True)
    trace = home / "trace"
    environment = {
        **os.environ, "TRAININGSVELD_HOME": str(home / "data"), "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    program = [sys.executable, "-m", "tests.network.played", *words]
    watching = ["strace", "-f", "--seccomp-bpf", "-e", "trace=%network", "-o", str(trace)]
    done = subprocess.run(
        ["unshare", *_without(), *watching, *program], cwd=ROOT, env=environment,
        check=False, capture_output=True, text=True, timeout=110,
    )  # fmt: skip
    opened = Counter(found[1] for found in _OPENS.findall(trace.read_text(errors="replace")))
    trace.unlink()
    return opened, done


def _without() -> list[str]:
    """No network at all: root may, others within a user namespace of their own."""
    return ["-n"] if os.geteuid() == 0 else ["-r", "-n"]
