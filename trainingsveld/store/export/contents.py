"""What an export holds: sound as WAV, words as text and as JSON, and a page that explains it."""

import io
import json
import wave
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from msgspec import to_builtins

from trainingsveld.store.keeping.open_vault import Kept, OpenVault
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.reader import Checked, Piece
from trainingsveld.store.texts.row import Text
from trainingsveld.wording.kept import kept_words

_EPOCH = date(1970, 1, 1).toordinal()
File = tuple[str, bytes]


@dataclass
class Told:
    """What came into an export, counted while it is made."""

    recordings: int = 0
    texts: int = 0
    damaged: int = 0
    names: list[str] = field(default_factory=list[str])


def contents(vault: OpenVault, told: Told) -> Iterator[File]:
    """Give the files of an export one by one: name and bytes. Raises KeptError.

    What cannot be opened is counted and left out. Recordings that others let this person hear are
    theirs to export, and are left out too.
    """
    yield "LEESMIJ.txt", kept_words("export_readme", "nl").encode()
    yield "README.txt", kept_words("export_readme", "en").encode()
    kept, lost = vault.recordings()
    told.damaged += len(lost)
    listed: list[dict[str, object]] = []
    own = sorted((one for one in kept if one.own), key=lambda one: (one.header.day, one.name))
    for number, one in enumerate(own, 1):
        name = f"recordings/{number:03}-{_date(one.header.day)}.wav"
        try:
            with vault.open(one.name) as reading:
                pieces = list(reading.pieces())
                checked = reading.check()
        except KeptError:
            told.damaged += 1
            continue
        told.recordings += 1
        listed.append(_described(name, one, checked))
        yield name, _wav(pieces, one.header.rate)
    texts, damaged = vault.texts()
    told.texts += len(texts)
    told.damaged += damaged
    yield "recordings.json", _json(listed)
    ordered = sorted(texts.items(), key=lambda one: (one[1].day, one[0]))
    yield "texts.json", _json([{"name": name, **to_builtins(text)} for name, text in ordered])
    yield "texts.txt", "\n".join(_as_lines(text) for _, text in ordered).encode()


def _described(name: str, one: Kept, checked: Checked) -> dict[str, object]:
    return {
        "file": name,
        "level": one.header.level,
        "day": _date(one.header.day),
        "session": one.header.session.hex(),
        "clip": one.header.clip.hex(),
        "rate": one.header.rate,
        "seconds": round(checked.seconds, 3),
        "ending": checked.ending,
        "damaged_quarters_of_a_second": checked.damaged,
        "seconds_missing": round(checked.missing, 3),
    }


def _wav(pieces: list[Piece], rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(b"".join(piece.samples for piece in pieces))
    return file.getvalue()


def _as_lines(text: Text) -> str:
    lines = [f"{_date(text.day)} {text.kind}"]
    lines += [f"  {name}: {words}" for name, words in text.words.items()]
    return "\n".join(lines) + "\n"


def _json(what: object) -> bytes:
    return json.dumps(what, indent=2, ensure_ascii=False).encode("utf-8", "replace")


def _date(day: int) -> str:
    return date.fromordinal(_EPOCH + day).isoformat()
