"""A project small enough to install in a second: run.py, empty locks, a package that answers."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]

ANSWER = """
import json, os, random, sys
print(json.dumps([sys.argv[1:], os.getcwd(), sys.executable, random.__file__]))
sys.exit(int(sys.argv[-1]) if sys.argv[-1].isdigit() else 0)
"""


class Newcomer:
    """A fresh clone with nothing installed, and how somebody uses it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "trainingsveld").mkdir(parents=True)
        (root / "trainingsveld" / "__init__.py").touch()
        (root / "trainingsveld" / "__main__.py").write_text(ANSWER)
        (root / "requirements.lock").touch()
        (root / "requirements-dev.lock").touch()
        (root / "requirements-understanding.lock").touch()
        (root / "requirements-recognition.lock").touch()
        shutil.copy(ROOT / "run.py", root)
        self.venv = root / ".venv"
        self.stamp = self.venv / "trainingsveld.stamp"

    def command(self, *words: str) -> list[str]:
        """What somebody types; with the system's Python, not that of our own environment."""
        return [sys._base_executable, str(self.root / "run.py"), *words]

    def types(
        self, *words: str, cwd: Path | None = None, **env: str
    ) -> subprocess.CompletedProcess:
        return subprocess.run(
            self.command(*words), cwd=cwd, env=self.environment(**env), check=False,
            stdin=subprocess.DEVNULL, capture_output=True, text=True,
        )  # fmt: skip

    def environment(self, **env: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return kept | {"LC_ALL": "C.UTF-8"} | env

    def module(self) -> ModuleType:
        """run.py as a module, with this folder as its project."""
        spec = importlib.util.spec_from_file_location("run", self.root / "run.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module


@pytest.fixture
def newcomer(tmp_path: Path) -> Newcomer:
    return Newcomer(tmp_path / "a project")  # people have blanks in their folders
