"""Bardic, installed by its hashes into a folder of the user's cache that may be thrown away."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import platformdirs

from measuring.peer import NotThereError

KIT = Path(__file__).resolve().parents[1] / "peers" / "bardic"


def install_bardic() -> Path:
    """Give the folder it is installed in, installing it the first time."""
    pip = shutil.which("pip3") or shutil.which("pip")
    if not pip:
        raise NotThereError("pip is not installed")
    wanted = (KIT / "requirements.txt").read_bytes()
    cache = platformdirs.user_cache_path("trainingsveld-bench")
    folder = cache / f"bardic-{hashlib.sha256(wanted).hexdigest()[:12]}"
    if folder.is_dir():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    how = ["--disable-pip-version-check", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    with TemporaryDirectory(dir=cache) as room:
        command = [
            pip,
            "install",
            "--quiet",
            *how,
            "--target",
            room,
            "-r",
            str(KIT / "requirements.txt"),
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            why = next((row for row in done.stderr.splitlines() if row), "")
            raise NotThereError(f"pip could not install it: {why}")
        shutil.copytree(room, folder, dirs_exist_ok=True)
    return folder


def lint(folder: Path, texts: list[str]) -> list[list[str]]:
    """Give what its lint warns of in each text."""
    with TemporaryDirectory() as room:
        stories = Path(room) / "stories.json"
        stories.write_text(json.dumps(texts), "utf-8")
        env = {**os.environ, "PYTHONPATH": str(folder)}
        command = [sys.executable, str(KIT / "lint.py"), str(stories)]
        done = subprocess.run(command, check=True, env=env, stdout=subprocess.PIPE, text=True)
    return cast("list[list[str]]", json.loads(done.stdout))
