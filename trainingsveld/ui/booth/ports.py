"""What the booth page may ask. `app` implements it; tests fake it.

Nothing here is awaited: what takes time reports back later, on the screen's own thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from trainingsveld.authoring.booth.cue import Cue
from trainingsveld.authoring.booth.recordings import LineRecording
from trainingsveld.speech.error import Warn
from trainingsveld.store import CaseFile

Level = Callable[[float], None]
"""Is told how loud the microphone is, 0–1, about thirty times a second."""
Closed = Literal["", "ships", "pack", "forbidden"]
"""Why nothing can be recorded where the case lies: then it takes a copy of one's own."""


@dataclass(frozen=True, slots=True)
class Script:
    """A case in the booth: its lines with their cues, and the folder recordings go to."""

    file: CaseFile
    lines: tuple[tuple[LineRecording, Cue], ...]
    place: Path
    closed: Closed = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """How something ended: `code` "" is well, otherwise what went wrong.

    That is a speech error's, a take's fault, or of the disk: "full", "forbidden", "gone", "failed",
    with a path or the system's own words in `detail`. `seconds` is how long the take is.
    """

    code: str = ""
    detail: str = ""
    seconds: float = 0.0


Done = Callable[[Ended], None]
Opened = Callable[[Script | None, Ended], None]
"""Is told the case as it now is, or None and why it cannot be opened."""


class Booth(Protocol):
    """One case at a time, and one thing at a time; beginning another ends what is going on."""

    def open(self, file: CaseFile, told: Opened) -> None:
        """Look at a case and its recordings, as they are on the disk now."""
        ...

    def copy(self, file: CaseFile, told: Opened) -> None:
        """Make a copy of a case with its recordings in the user's own folder, and open that."""
        ...

    def record(
        self,
        line: LineRecording,
        cue: Cue,
        level: Level,
        warned: Callable[[Warn], None],
        done: Done,
    ) -> None:
        """Record this line until `finish`; `done` comes when the take is ready to be heard."""
        ...

    def finish(self) -> None:
        """That was the line."""
        ...

    def hear(self, line: LineRecording, done: Done) -> None:
        """Play the take, or without one what was kept of the line."""
        ...

    def listen(self, level: Level, warned: Callable[[Warn], None], done: Done) -> None:
        """Open the microphone for its level alone, until `hush`; nothing of it is kept."""
        ...

    def hush(self) -> None:
        """Stop hearing or listening; unlike `stop` this leaves the take as it is."""
        ...

    def keep(self, line: LineRecording, done: Done) -> None:
        """Write the take beside the case, in the place of what was kept of the line."""
        ...

    def delete(self, line: LineRecording, done: Done) -> None:
        """Take away what was kept of the line."""
        ...

    def stop(self) -> None:
        """Stop whatever is going on and forget the take."""
        ...
