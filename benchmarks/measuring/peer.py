"""inkjs, installed from its lock file into a folder of the user's cache that may be thrown away."""

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import platformdirs

KIT = Path(__file__).resolve().parents[1] / "peers" / "inkjs"
FILES = ("package.json", "package-lock.json", "measure.cjs", "seeded.cjs")


class NotThereError(Exception):
    """The peer cannot be measured here; its text says why."""


def install() -> Path:
    """Give the folder inkjs is installed in, installing it the first time."""
    if not shutil.which("node") or not shutil.which("npm"):
        raise NotThereError("node and npm are not installed")
    wanted = b"".join((KIT / name).read_bytes() for name in FILES)
    cache = platformdirs.user_cache_path("trainingsveld-bench")
    folder = cache / f"inkjs-{hashlib.sha256(wanted).hexdigest()[:12]}"
    if folder.is_dir():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=cache) as room:
        for name in FILES:
            shutil.copy(KIT / name, room)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, check=False, cwd=room, capture_output=True, text=True)
        if done.returncode:
            why = next((row for row in done.stderr.splitlines() if "error" in row), "")
            raise NotThereError(f"npm could not install inkjs: {why}")
        shutil.copytree(room, folder, dirs_exist_ok=True)
    return folder


def run(folder: Path, *words: str, script: str = "measure.cjs") -> Any:
    """Run a script in a fresh process and give what it measured."""
    env = {**os.environ, "NODE_OPTIONS": ""}
    command = ["node", script, *words]
    done = subprocess.run(
        command, check=True, cwd=folder, env=env, stdout=subprocess.PIPE, text=True
    )
    return json.loads(done.stdout)
