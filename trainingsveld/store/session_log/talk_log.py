"""The log of a coaching talk in the agent's vault: all of it sealed to the agent alone."""

import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from msgspec import MsgspecError, Struct, json

from trainingsveld.coaching import Event
from trainingsveld.store.disk import Disk
from trainingsveld.store.keeping.places import TALK, PersonPlace
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.blocks import Blocks


class _Record(Struct, frozen=True):
    talk: str
    events: tuple[Event, ...]


class TalkLog:
    """One talk. `talk` is its name, of chance. Raises KeptError."""

    def __init__(self, blocks: Blocks, talk: str, events: Sequence[Event] = ()) -> None:
        self.talk = talk
        self.events = tuple(events)
        self._blocks = blocks

    @classmethod
    def begin(cls, disk: Disk, place: PersonPlace, public: bytes, gone_by: int) -> Self:
        """Begin one under a name of chance; needs nobody's secret."""
        path = place.talk_log(secrets.token_hex(16))
        return cls(Blocks.begin(disk, path, public, gone_by), secrets.token_hex(8))

    @classmethod
    def open(cls, disk: Disk, path: Path, public: bytes, secret: bytes | bytearray) -> Self:
        """Open one to go on with."""
        blocks, records = Blocks.open(disk, path, public, secret)
        events: list[Event] = []
        talk = ""
        try:
            for data in records:
                record = json.decode(data, type=_Record)
                talk = record.talk
                events += record.events
        except (MsgspecError, UnicodeError) as error:
            blocks.close()
            raise KeptError("recording-damaged", str(error)) from error
        return cls(blocks, talk, events)

    def append(self, events: Sequence[Event]) -> None:
        """Write these together, or not at all."""
        self._blocks.add(json.encode(_Record(self.talk, tuple(events))))
        self.events += tuple(events)

    def close(self) -> None:
        """Let go of it and forget its key; it stays, to go on with."""
        self._blocks.close()

    def destroy(self) -> bool:
        """Take it away for good; false when the disk keeps its name."""
        return self._blocks.destroy()


def open_talks(
    disk: Disk, place: PersonPlace, public: bytes, secret: bytes | bytearray
) -> tuple[TalkLog, ...]:
    """Open the talks of a person that were not brought to their end; a damaged one is left out.

    One in which nothing was written yet goes.
    """
    found: list[TalkLog] = []
    for name in disk.names(place.sessions):
        if TALK.fullmatch(name):
            with suppress(KeptError):
                log = TalkLog.open(disk, place.sessions / name, public, secret)
                if log.events:
                    found.append(log)
                else:
                    log.destroy()
    return tuple(found)
