"""Bring the translations up to date with the code: `python assets/make/translations.py [TABLE …]`.

The screen's texts are English in the code. `assets/i18n/trainingsveld_nl.ts` has the Dutch, and
`trainingsveld_en.ts` the English plurals; the `.qm` files beside them are what the program loads.
This collects the texts, takes translations over from the tables given, and makes the `.qm` files.
A table is named after its language, such as `nl-new.tsv`. Its lines have context, source and
translation with tabs between; the two forms of a plural stand on both sides of ` || `. What is
still missing is listed, and then the exit code is 1.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "assets" / "i18n"
SOURCES = ROOT / "trainingsveld" / "ui"
LANGUAGES = {"nl": ("-target-language", "nl_NL"), "en": ("-target-language", "en", "-pluralonly")}
TOOLS = Path(PySide6.__file__).parent

Key = tuple[str, str]
"""Context and source of a text."""


def collect(language: str, folder: Path = I18N) -> Path:
    """Have lupdate bring the .ts file of a language up to date; obsolete texts go."""
    file = folder / f"trainingsveld_{language}.ts"
    sources = sorted(str(path) for path in SOURCES.rglob("*.py") if "specimen" not in path.name)
    _run(
        "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
        *LANGUAGES[language], *sources, "-ts", str(file),
    )  # fmt: skip
    return file


def release(file: Path, folder: Path = I18N) -> Path:
    """Have lrelease make the .qm file."""
    made = folder / f"{file.stem}.qm"
    _run("lrelease", "-silent", str(file), "-qm", str(made))
    return made


def messages(file: Path) -> dict[Key, tuple[str, ...]]:
    """Every text of a .ts file with its translation, or translations of a plural.

    One that is not there yet is "".
    """
    found: dict[Key, tuple[str, ...]] = {}
    for context, message in _messages(ElementTree.parse(file)):  # noqa: S314 - our own file
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform")
        texts = tuple(form.text or "" for form in forms)
        if not texts:
            texts = ("" if translation is None else translation.text or "",)
        found[(context, message.findtext("source", ""))] = texts
    return found


def take_over(file: Path, table: dict[Key, str]) -> None:
    """Write the translations of a table into a .ts file, where it has such a text."""
    tree = ElementTree.parse(file)  # noqa: S314 - our own file
    for context, message in _messages(tree):
        words = table.get((context, message.findtext("source", "")))
        translation = message.find("translation")
        if words is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in list(translation):
                translation.remove(form)
            for part in words.split(" || "):
                ElementTree.SubElement(translation, "numerusform").text = part
        else:
            translation.text = words
    tree.write(file, encoding="utf-8", xml_declaration=True)


def read_table(lines: Iterable[str]) -> dict[Key, str]:
    r"""Read a table; `\n` in it stands for a new line."""
    rows = (line.rstrip("\n").split("\t") for line in lines if line.strip())
    return {(row[0], row[1].replace("\\n", "\n")): row[2].replace("\\n", "\n") for row in rows}


def _messages(
    tree: "ElementTree.ElementTree[ElementTree.Element]",
) -> Iterable[tuple[str, ElementTree.Element]]:
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True, cwd=ROOT)  # noqa: S603 - Qt's own


def main(tables: list[str]) -> int:
    """Do all of it."""
    missing: list[Key] = []
    for language in LANGUAGES:
        file = collect(language)
        for name in (one for one in tables if Path(one).name.startswith(language)):
            take_over(file, read_table(Path(name).read_text(encoding="utf-8").splitlines()))
            collect(language)
        release(file)
        missing += [key for key, texts in messages(file).items() if not all(texts)]
    for context, source in missing:
        sys.stderr.write(f"{context}\t{source}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
