"""Files of strangers meet libsndfile only where it may be killed."""

import ast
from functools import cache
from pathlib import Path

import trainingsveld

HOME = Path(trainingsveld.__file__).parent
READS = "trainingsveld.speech.actor_sound"
IMPORTS = "trainingsveld.speech.imported.decoding"
WRITES = "trainingsveld.speech.take_process"


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the program by its name."""
    found = {}
    for path in HOME.rglob("*.py"):
        parts = path.relative_to(HOME.parent).with_suffix("").parts
        found[".".join(parts).removesuffix(".__init__")] = ast.parse(path.read_text("utf-8"))
    return found


def imported(tree: ast.Module) -> set[str]:
    """What it imports, however that is written: also `import_module("…")` in a function."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                names |= {alias.name for alias in aliases}
            case ast.ImportFrom(module=str(module), names=aliases):
                names |= {module, *(f"{module}.{alias.name}" for alias in aliases)}
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__")
                | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                names.add(module)
    return names


@cache
def all_imported() -> dict[str, set[str]]:
    return {name: imported(tree) for name, tree in modules().items()}


def importers(wanted: str) -> set[str]:
    return {name for name, names in all_imported().items() if wanted in names}


def test_recordings_are_read_in_one_module_calls_in_one_and_ours_are_written_in_one():
    assert importers("soundfile") == {READS, IMPORTS, WRITES}
    assert not importers("_soundfile")


def test_each_of_them_lives_in_a_process_that_may_be_killed():
    assert importers(READS) == {"trainingsveld.speech.actor_process"}
    assert importers(IMPORTS) == {"trainingsveld.speech.imported.call_process"}
    assert not importers("trainingsveld.speech.imported.call_process")
    assert not importers(WRITES)
    assert not importers("trainingsveld.speech.actor_process")


def test_the_one_that_writes_reads_nothing():
    (opened,) = [
        node
        for node in ast.walk(modules()[WRITES])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr in {"SoundFile", "read", "blocks", "info"}
    ]
    assert opened.args[1].value == "w"


def test_every_way_to_import_is_seen():
    for text in (
        "import soundfile",
        "import soundfile as sf",
        "from soundfile import read",
        "def f():\n  from importlib import import_module\n  return import_module('soundfile')",
        "import importlib\nimportlib.import_module('soundfile')",
        "__import__('soundfile')",
    ):
        assert "soundfile" in imported(ast.parse(text)), text
