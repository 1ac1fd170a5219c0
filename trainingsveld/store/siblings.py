"""The same case in several languages: files in one folder with one id and different languages."""

from collections.abc import Iterable
from pathlib import Path

from trainingsveld.store.case_file import CaseFile
from trainingsveld.store.library import Library

Siblings = tuple[CaseFile, ...]
"""One case: a file per language, in the order of the library. At least one."""


def grouped(files: Iterable[CaseFile]) -> tuple[Siblings, ...]:
    """Put the files of one case together; a file with errors stands alone.

    A second file with the same id *and* language is a case of its own, as it always was.
    """
    found: dict[tuple[object, ...], list[CaseFile]] = {}
    for file in files:
        scenario = file.scenario
        home = file.pack or file.path.parent
        key = (home, scenario.id) if scenario else (file.path,)
        group = found.setdefault(key, [])
        if scenario and any(_speaks(other, scenario.language) for other in group):
            found[(file.path,)] = [file]
        else:
            group.append(file)
    return tuple(tuple(group) for group in found.values())


def in_language(siblings: Siblings, language: str) -> CaseFile:
    """Give the file in a language, or the first when there is none."""
    return next((file for file in siblings if _speaks(file, language)), siblings[0])


def sibling_of(file: CaseFile, language: str) -> CaseFile:
    """Look in the file's own folder for the same case in another language."""
    if file.scenario is None or _speaks(file, language):
        return file
    folder = Path(file.path).parent
    same = (one for one in Library((folder,)).cases() if one.path.parent == folder)
    wanted = (one for one in same if one.scenario and one.scenario.id == file.scenario.id)
    return next((one for one in wanted if _speaks(one, language)), file)


def _speaks(file: CaseFile, language: str) -> bool:
    return file.scenario is not None and _tongue(file.scenario.language) == _tongue(language)


def _tongue(language: str) -> str:
    return language.partition("-")[0].casefold()
