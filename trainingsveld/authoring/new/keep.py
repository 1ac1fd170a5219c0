"""Writing a new case, and the answers of one that is not finished. Nothing is ever overwritten."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import count, islice
from pathlib import Path

from trainingsveld.authoring.new.answers import Answers, file_name
from trainingsveld.authoring.schema import SCHEMA_ID, schema_text

MOST_TRIES = 1000


def place_for(answers: Answers, folder: Path) -> Path:
    """Name the file after the title."""
    return folder / f"{file_name(answers.get('title', ''))}.toml"


def keep_case(place: Path, text: str) -> Path:
    """Write the case, beside `place` when that is taken, and the schema its first line names.

    Raises OSError when the case cannot be written.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    path = _write_new(place, text)
    put_schema_beside(path, text)
    return path


def put_schema_beside(case: Path, text: str) -> None:
    """Write the schema that the first line of a case names, if it is not there yet."""
    schema = case.parent / SCHEMA_ID
    if text.startswith(f"#:schema ./{SCHEMA_ID}\n") and not schema.exists():
        with suppress(OSError):  # the case plays without it
            _write_new(schema, schema_text())


def with_schema_beside(text: str) -> str:
    """Have the first line of a case look for the schema beside it, wherever it did before."""
    line, rest = text.partition("\n")[::2]
    if line.startswith("#:schema ") and line.endswith(f"/{SCHEMA_ID}"):
        return f"#:schema ./{SCHEMA_ID}\n{rest}"
    return text


def keep_answers(place: Path, text: str) -> Path:
    """Keep unfinished answers beside where the case would be; not as a case. Raises OSError."""
    place.parent.mkdir(parents=True, exist_ok=True)
    return _write_new(place.with_suffix(".answers"), text)


def _write_new(place: Path, text: str) -> Path:
    for path in _names(place):
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(f"{place}")


def _names(place: Path) -> Iterator[Path]:
    yield place
    for number in islice(count(2), MOST_TRIES):
        yield place.with_name(f"{place.stem}-{number}{place.suffix}")
