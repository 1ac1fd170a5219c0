"""What the workbench asks of the program around it. `app` implements it; tests fake it.

Nothing here is awaited, and nothing that is told comes late: an answer that a newer question has
overtaken is dropped.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from trainingsveld.authoring.map import Point
from trainingsveld.authoring.workbench import Difference, Look, Picture, Rehearsal, Speaker, Way
from trainingsveld.scenario import Style
from trainingsveld.store.drafts import Draft
from trainingsveld.store.source import Source
from trainingsveld.ui.ports import Done

TroubleCode = Literal["check-hung", "check-gone", "draft-failed", "map-failed"]


@dataclass(frozen=True, slots=True)
class Opened:
    """A file is open. `draft` is what was written in it and not saved; `shipped` is the case that
    came with the program of which this is the author's own copy, not yet on disk; `moved` says
    where moments were put on the map."""

    source: Source
    draft: Draft | None = None
    moved: Mapping[str, Point] = field(default_factory=dict[str, Point])
    shipped: Path | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file could not be opened or saved: a code of `store.source`, and path and reason."""

    code: str
    detail: str


class Checks(Protocol):
    """Looks at texts in a process of its own."""

    def look(
        self,
        text: str,
        moved: Mapping[str, Point],
        told: Callable[[Look], None],
        drawn: Callable[[Picture], None],
    ) -> None:
        """Look at a text; a newer text ends the work on an older one.

        A text that can be played is told of twice, before its proof and with it; and it is
        drawn, with the moments in `moved` where their author put them.
        """
        ...

    def ways(self, node: str, told: Callable[[tuple[Way, ...]], None]) -> None:
        """Find ways to a moment of the last text that could be played, the shortest first."""
        ...

    def story(
        self, words: Sequence[str], language: str, told: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Tell in short what a row of words does on the last text that could be played."""
        ...

    def rehearse(self, words: Sequence[str], told: Callable[[Rehearsal | None], None]) -> None:
        """Play a row of words on the last text that could be played; None if there was none."""
        ...


class Files(Protocol):
    """The case files of an author, and what of them is not saved yet."""

    @property
    def folder(self) -> Path:
        """Where the author's own cases are; they stand in the library."""
        ...

    def open(self, path: Path, told: Callable[[Opened | Failed], None]) -> None:
        """Open a file; of a case that ships, a copy that goes into the author's folder."""
        ...

    def begin(self, told: Callable[[Opened | Failed], None]) -> None:
        """Open a new case in the author's folder, from the template."""
        ...

    def begin_with(self, name: str, text: str, told: Callable[[Opened | Failed], None]) -> None:
        """Open a text as a new case in the author's folder; a name that is taken gets a number."""
        ...

    def compare(self, path: Path, text: str, told: Callable[[Difference | Failed], None]) -> None:
        """Compare a text with what a file holds now."""
        ...

    def save(
        self, source: Source, text: str, told: Callable[[Source | Failed], None], *, anyway: bool
    ) -> None:
        """Write a text; `anyway` over what somebody else wrote meanwhile."""
        ...

    def keep_map(self, path: Path, moved: Mapping[str, Point]) -> None:
        """Keep where moments were put on the map of a case, in a file beside it."""
        ...

    def watch(self, path: Path | None, told: Callable[[str], None]) -> None:
        """Tell what fingerprint a file has ("" when it is gone), now and whenever that changes."""
        ...

    def put_aside(self, pull: Callable[[], Draft | None]) -> None:
        """Keep a draft in a moment: `pull` gives it then; None when all has been saved."""
        ...

    def drop_draft(self, path: Path) -> None:
        """Throw the draft for a file away: its text is saved, or not wanted."""
        ...

    def drafts(self) -> tuple[Draft, ...]:
        """List what is not saved yet, the newest first."""
        ...

    def answers(self) -> bytes:
        """Give the answers of a new case that was not made yet; nothing where there are none."""
        ...

    def keep_answers(self, text: str) -> None:
        """Keep the answers so far, in place of those before; "" throws them away."""
        ...


class Workbench(Protocol):
    """Everything the page needs."""

    @property
    def checks(self) -> Checks:
        """The looks."""
        ...

    @property
    def files(self) -> Files:
        """The files."""
        ...

    def hear(self, text: str, style: Style, speaker: Speaker, done: Done) -> None:
        """Let the customer say a line; another one ends it."""
        ...

    def hush(self) -> None:
        """Say nothing any more."""
        ...

    def on_trouble(self, told: Callable[[TroubleCode, str], None] | None) -> None:
        """Have it told when the check or the drafts fail."""
        ...
