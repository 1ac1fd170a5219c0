"""Rows of words as CSV or PO: written so that a spreadsheet runs nothing, read with distrust."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass

import polib

LARGEST = 4 * 1024 * 1024
"""Bytes of a file with translations."""

_COLUMNS = ("id", "source", "translation", "note", "state")
_ACTIVE = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
"""What a spreadsheet may take for a formula; one apostrophe before it makes it a text."""
_BREAKS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029⟦]")
_BROKEN = re.compile(r"⟦U\+([0-9A-F]{4})⟧")


@dataclass(frozen=True, slots=True)
class Row:
    """One text with its translation; "" is not translated yet."""

    id: str
    source: str
    translation: str = ""
    note: str = ""
    fuzzy: bool = False


class WordsError(ValueError):
    """The file holds no translations that can be read; the text says why, for a sentence."""


def csv_text(rows: Iterable[Row]) -> str:
    """Write CSV as a Dutch or an English spreadsheet opens it: with a mark and semicolons."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        state = "fuzzy" if row.fuzzy else ""
        cells = (row.id, row.source, row.translation, row.note, state)
        writer.writerow([f"'{cell}" if _ACTIVE.match(cell) else cell for cell in cells])
    return "\ufeff" + out.getvalue()


def po_text(rows: Iterable[Row], *, case: str, language: str) -> str:
    """Write PO as gettext's tools and every translation program read it."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": case,
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for row in rows:
        entry = polib.POEntry(
            msgctxt=row.id, msgid=_one_line(row.source), msgstr=_one_line(row.translation),
            comment=" ".join(_one_line(row.note).split()),
        )  # fmt: skip
        if row.fuzzy:
            entry.flags.append("fuzzy")
        file.append(entry)
    return f"{file.__unicode__()}\n"


def read_rows(data: bytes) -> tuple[Row, ...]:
    """Read CSV or PO, whichever it is. Raises WordsError."""
    if len(data) > LARGEST:
        raise WordsError(f"> {LARGEST // 1024 // 1024} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WordsError("UTF-8?") from error
    rows = _po(text) if re.search(r"^msgid ", text, re.MULTILINE) else _csv(text)
    if not any(row.id for row in rows):
        raise WordsError("id?")
    return rows


def _one_line(text: str) -> str:
    """Keep from PO the line ends that only Python counts as such."""
    return _BREAKS.sub(lambda found: f"⟦U+{ord(found[0]):04X}⟧", text)


def _whole(text: str) -> str:
    return _BROKEN.sub(lambda found: chr(int(found[1], 16)), text)


def _po(text: str) -> tuple[Row, ...]:
    try:
        file = polib.pofile(f"\n{text}")  # a text with a new line in front names no file
        return tuple(
            Row(
                entry.msgctxt or "",
                _whole(entry.msgid),
                _whole(entry.msgstr),
                fuzzy="fuzzy" in entry.flags,
            )
            for entry in file
            if not entry.obsolete
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise WordsError(" ".join(str(error).split())[:200] or "PO?") from error


def _csv(text: str) -> tuple[Row, ...]:
    head = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=head.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise WordsError(str(error)) from error
    columns = [name.strip().casefold() for name in lines[0]] if lines else []
    if not {"id", "source", "translation"} <= {*columns}:
        raise WordsError("id, source, translation?")
    rows: list[Row] = []
    for line in lines[1:]:
        cells = {name: _quiet(cell) for name, cell in zip(columns, line, strict=False)}
        if any(cells.values()):
            fuzzy = cells.get("state", "").strip().casefold() == "fuzzy"
            one = (cells.get("id", ""), cells.get("source", ""), cells.get("translation", ""))
            rows.append(Row(*one, fuzzy=fuzzy))
    return tuple(rows)


def _quiet(cell: str) -> str:
    """Take off the apostrophe that `csv_text` put before what looked like a formula."""
    return cell[1:] if cell.startswith("'") and _ACTIVE.match(cell) else cell
