"""The whole path of every call that was practised, to take along: as JSON, and as CSV for sheets.

Neither has anybody's own words in it: what was said aloud or typed is kept elsewhere in the vault.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import json, to_builtins
from msgspec.structs import replace

from trainingsveld.rehearsal.practised import Practised

COLUMNS = (
    "call", "date", "case", "title", "practice", "skill", "met", "ended", "turn", "node", "kind",
    "reply", "act", "tension", "shows", "misses", "looked",
)  # fmt: skip
_EPOCH = date(1970, 1, 1).toordinal()
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def iso(day: int) -> str:
    """Write a day, counted from 1 January 1970, as `2026-11-22`."""
    return date.fromordinal(_EPOCH + day).isoformat()


def as_json(book: Sequence[Practised]) -> bytes:
    """Write it as one JSON document; times are dates, everything else as it is kept."""
    calls = [
        {
            **to_builtins(replace(one, minute=-1)),  # of use to nobody else
            "day": iso(one.day),
            "looked": [
                {"turn": look.turn + 1, "looked": look.word, "second": look.at}
                for look in one.looked
            ],
            "moves": [
                {
                    "node": move.node,
                    "kind": move.kind,
                    "reply": move.reply,
                    "act": move.act,
                    "tension": move.tension,
                    "shows": move.shows,
                    "misses": move.misses,
                }
                for move in one.moves
            ],
        }
        for one in book
    ]
    return json.format(json.encode({"format": 1, "calls": calls}), indent=2) + b"\n"


def as_csv(book: Sequence[Practised]) -> str:
    """Write a row a turn, with a head. No cell is a formula to a sheet that opens it."""
    lines = _Lines()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for number, one in enumerate(book, 1):
        writer.writerows(_rows(number, one))
    return "".join(lines.written)


class _Lines:
    """What the writer of the standard library writes to."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, text: str) -> None:
        self.written.append(text)


def _rows(number: int, one: Practised) -> Iterator[tuple[str, ...]]:
    about = _harmless(
        str(number), iso(one.day), one.case, one.title, one.practice.value,
        one.skill.value if one.skill else "", ("yes" if one.met else "no") if one.skill else "",
        one.ended,
    )  # fmt: skip
    for turn, move in enumerate(one.moves, 1):
        said = _harmless(
            move.node, move.kind, move.reply, move.act,
            " ".join(move.shows), " ".join(move.misses),
        )  # fmt: skip
        looked = _looked(one, turn)
        yield (*about, str(turn), *said[:4], str(move.tension), *said[4:], looked)
    if last := _looked(one, len(one.moves) + 1):  # looked up, and then the call was left
        yield (*about, str(len(one.moves) + 1), *[""] * 7, last)


def _looked(one: Practised, turn: int) -> str:
    """Name what was looked up in a turn, counting from 1, each with its second of the call."""
    words = [
        f"{look.word} ({look.at} s)" if look.at >= 0 else look.word
        for look in one.looked
        if look.turn + 1 == turn
    ]
    return _harmless("; ".join(words))[0]


def _harmless(*cells: str) -> tuple[str, ...]:
    return tuple(["'" + cell if cell.startswith(_FORMULA) else cell for cell in cells])
