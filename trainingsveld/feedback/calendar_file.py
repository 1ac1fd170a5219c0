"""Agreements as a calendar file: iCalendar, RFC 5545, as every calendar program reads it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

_PRODUCT = "-//Trainingsveld//Trainingsveld//NL"
_OCTETS = 75
"""The longest line, without its end (RFC 5545, 3.1)."""
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_SPECIAL = re.compile(r"[\\;,\n]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]|[\ud800-\udfff]")


class Entry(Struct, frozen=True):
    """One day in a calendar. `uid` is the same whenever it is written again; `day` an ISO date."""

    uid: str
    day: str
    summary: str
    description: str = ""


def calendar_file(entries: Sequence[Entry], written: str) -> bytes:
    """Write a calendar of whole days that do not make anybody busy.

    `written` is the moment of writing in UTC, `20261122T140000Z`. Raises ValueError for a day that
    is none.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "METHOD:PUBLISH"]
    for entry in entries:
        first = date.fromisoformat(entry.day)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_text(entry.uid)}",
            f"DTSTAMP:{written}",
            f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
            f"DTEND;VALUE=DATE:{_next(first):%Y%m%d}",
            f"SUMMARY:{_text(entry.summary)}",
            f"DESCRIPTION:{_text(entry.description)}",
            "TRANSP:TRANSPARENT",
            "CLASS:PRIVATE",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _next(day: date) -> date:
    """The end of a whole day is the day after it; the last there is ends with itself."""
    return day if day == date.max else day + timedelta(days=1)


def _text(words: str) -> str:
    """Escape a text; what cannot be written in a calendar becomes a space."""
    plain = _CONTROL.sub(" ", words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return _SPECIAL.sub(lambda found: _ESCAPED[found[0]], plain)


def _folded(line: str) -> bytes:
    """Cut a line into pieces of 75 octets, never inside a character."""
    pieces: list[bytes] = []
    piece = b""
    for char in line:
        octets = char.encode()
        if len(piece) + len(octets) > _OCTETS:
            pieces.append(piece)
            piece = b" "
        piece += octets
    pieces.append(piece)
    return b"\r\n".join(pieces) + b"\r\n"
