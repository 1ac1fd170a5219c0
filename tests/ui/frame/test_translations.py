"""Dutch is complete, says the same as the code, and is what the program loads."""

import ast
import importlib.util
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

ROOT = Path(__file__).parents[3]
UI = ROOT / "trainingsveld" / "ui"


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "assets" / "make" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def dutch(tool):
    return tool.messages(tool.I18N / "trainingsveld_nl.ts")


class _Texts(ast.NodeVisitor):
    """Every text a module marks for translation, with its context; and what cannot be read."""

    def __init__(self) -> None:
        self.found: set[tuple[str, str]] = set()
        self.wrong: list[int] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "tr":
            self._take(node, self._classes[-1] if self._classes else "", node.args[0])
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(node.args) >= 2):
            context, source = node.args[:2]
            if isinstance(context, ast.Constant):
                self._take(node, context.value, source)
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, source: ast.expr) -> None:
        if isinstance(source, ast.Constant) and isinstance(source.value, str):
            self.found.add((context, source.value))
        else:
            self.wrong.append(node.lineno)


def texts_of(path: Path) -> _Texts:
    texts = _Texts()
    texts.visit(ast.parse(path.read_text(encoding="utf-8")))
    return texts


MODULES = sorted(path for path in UI.rglob("*.py") if "specimen" not in path.name)


def test_no_text_is_put_together_before_it_is_translated():
    wrong = {path.name: texts_of(path).wrong for path in MODULES if path.name != "later.py"}
    assert {name: lines for name, lines in wrong.items() if lines} == {}


def test_every_text_in_the_code_is_in_the_file_and_the_other_way_round(dutch):
    in_code = set().union(*(texts_of(path).found for path in MODULES))
    assert in_code - dutch.keys() == set(), "run assets/make/translations.py"
    assert dutch.keys() - in_code == set(), "run assets/make/translations.py"


def test_nothing_is_unfinished(tool, dutch):
    assert [key for key, forms in dutch.items() if not all(forms)] == []
    for name in tool.LANGUAGES:
        file = tool.I18N / f"trainingsveld_{name}.ts"
        assert 'type="' not in file.read_text(encoding="utf-8").replace("<!DOCTYPE", "")


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n|%\d", text))


def test_placeholders_agree(dutch):
    wrong = [
        (key, form)
        for key, forms in dutch.items()
        for form in forms
        if placeholders(key[1]) != placeholders(form)
    ]
    assert wrong == []


def test_the_files_the_program_loads_are_fresh(tool, tmp_path):
    for name in tool.LANGUAGES:
        file = tool.I18N / f"trainingsveld_{name}.ts"
        made = tool.release(file, tmp_path)
        assert made.read_bytes() == (tool.I18N / made.name).read_bytes()


def test_lupdate_finds_nothing_new(tool, tmp_path):
    for name in tool.LANGUAGES:
        kept = tool.I18N / f"trainingsveld_{name}.ts"
        (tmp_path / kept.name).write_bytes(kept.read_bytes())
        assert tool.messages(tool.collect(name, tmp_path)) == tool.messages(kept)


def test_dutch_says_je_and_not_u(dutch):
    ours = {key: forms for key, forms in dutch.items() if key[0] not in ("Captions", "Mood")}
    formal = [
        (key, form)
        for key, forms in ours.items()
        for form in forms
        if re.search(r"\b(u|uw|gelieve)\b", form, re.IGNORECASE)
    ]
    assert formal == []


def test_switching_changes_words_and_plurals(dressed):
    _, language = dressed
    assert language.complete
    assert QCoreApplication.translate("LibraryPage", "%n case(s)", "", 1) == "1 casus"
    language.use("en")
    assert QCoreApplication.translate("LibraryPage", "%n case(s)", "", 1) == "1 case"
    assert QCoreApplication.translate("LibraryPage", "%n case(s)", "", 3) == "3 cases"
    language.use("nl")
    assert QCoreApplication.translate("LibraryPage", "%n case(s)", "", 3) == "3 casussen"


def test_an_unknown_language_is_dutch(dressed):
    _, language = dressed
    language.use("fr")
    assert language.language == "nl"


def test_a_table_is_taken_over_and_missing_texts_are_told(tool, tmp_path):
    file = tmp_path / "trainingsveld_nl.ts"
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1">'
        "<context><name>A</name>"
        '<message><source>Hello</source><translation type="unfinished"/></message>'
        '<message numerus="yes"><source>%n x</source><translation type="unfinished"/></message>'
        '<message><source>Later</source><translation type="unfinished"/></message>'
        "</context></TS>",
        encoding="utf-8",
    )
    table = tool.read_table(["A\tHello\tHallo\\nu", "A\t%n x\t%n één || %n meer", ""])
    tool.take_over(file, table)
    assert tool.messages(file) == {
        ("A", "Hello"): ("Hallo\nu",),
        ("A", "%n x"): ("%n één", "%n meer"),
        ("A", "Later"): ("",),
    }
