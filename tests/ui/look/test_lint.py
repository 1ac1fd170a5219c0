"""Rich text can read local files, and hang on them: only PlainText may be a QLabel."""

import re
from pathlib import Path

import trainingsveld.ui

UI = Path(trainingsveld.ui.__file__).parent
ALLOWED = UI / "look" / "plain.py"
FORBIDDEN = re.compile(r"\bQLabel\b|\bsetToolTip\(|\bQTextBrowser\b|\bQToolTip\b|\bsetWhatsThis\(")


def test_no_label_guesses_whether_its_text_is_html():
    found = [
        f"{file.relative_to(UI)}:{number}: {line.strip()}"
        for file in sorted(UI.rglob("*.py"))
        if file != ALLOWED
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if FORBIDDEN.search(line) and not line.lstrip().startswith(("#", '"'))
    ]
    assert found == []


def test_the_look_imports_nothing_else_of_the_project():
    allowed = re.compile(r"^from trainingsveld\.ui(\.look(\.\w+)?)? import |^from (\w+) import ")
    for file in (UI / "look").glob("*.py"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if "trainingsveld" in line and line.startswith(("import ", "from ")):
                assert allowed.match(line), f"{file.name}: {line}"
            assert not re.match(r"(import|from) (asyncio|threading)\b", line), file.name
