"""Run a program where there is no network, and watch which sockets it and its processes open."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
"""Between programs of this computer, and to ask the kernel about it."""
_LARGE = 64 << 20
"""Bytes; nothing that one session leaves is larger."""
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


def watched(
    home: Path, *words: str, program: str = "played"
) -> tuple[Counter[str], subprocess.CompletedProcess[str]]:
    """Play a session; give how many sockets of each family were opened, and how it ended.

    What belongs to nobody goes into this folder too, as far as programs ask where it should.
    """
    scratch = home / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    trace = home / "trace"
    environment = {
        **os.environ, "TRAININGSVELD_HOME": str(home / "data"), "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(scratch),
    }  # fmt: skip
    played = [sys.executable, "-m", f"tests.network.{program}", *words]
    watching = ["strace", "-f", "--seccomp-bpf", "-e", "trace=%network", "-o", str(trace)]
    done = subprocess.run(
        ["unshare", *_without(), *watching, *played], cwd=ROOT, env=environment,
        check=False, capture_output=True, text=True, timeout=110,
    )  # fmt: skip
    opened = Counter(found[1] for found in _OPENS.findall(trace.read_text(errors="replace")))
    trace.unlink()
    return opened, done


def left_behind(home: Path, words: str, sound: bytes) -> list[Path]:
    """Give the files, of what was played there and of caches, that have these words or sound."""
    wanted = (words.encode(), words.encode("utf-16-le"), sound[-64:])
    since = home.stat().st_ctime - 60
    return [
        path
        for folder in (home, Path.home() / ".cache", Path("/dev/shm"))  # noqa: S108 - looked into
        for path in folder.rglob("*")
        if _has(path, since, wanted)
    ]


def _has(path: Path, since: float, wanted: tuple[bytes, ...]) -> bool:
    """Others come and go there meanwhile."""
    with suppress(OSError):
        about = path.stat()
        if path.is_file() and about.st_mtime > since and about.st_size < _LARGE:
            data = path.read_bytes()
            return any(one in data for one in wanted)
    return False


def _without() -> list[str]:
    """No network at all: root may, others within a user namespace of their own."""
    return ["-n"] if os.geteuid() == 0 else ["-r", "-n"]
