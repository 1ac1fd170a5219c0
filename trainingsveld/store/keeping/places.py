"""Where things lie in the folder of people, and what their names mean."""

import re
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.store.recording.writer import SLOTS, SOUND

NAME = re.compile("[0-9a-f]{32}")
"""Names are chance: they say nothing, and no path is ever built of anything else."""
SESSION = re.compile("[0-9a-f]{32}[.]tvl")
"""The log of a session that was not brought to its end."""
TALK = re.compile("[0-9a-f]{32}[.]tvt")
"""The log of a coaching talk that was not."""
GONE = ".gone"
"""The end of a name that is being taken away; the next start finishes it."""


@dataclass(frozen=True, slots=True)
class PersonPlace:
    """One person's folder. `number` is its name: 32 hexadecimal digits of chance."""

    root: Path
    number: str

    @property
    def folder(self) -> Path:
        """Everything that is this person's."""
        return self.root / self.number

    @property
    def vault(self) -> Path:
        """The vault's file."""
        return self.folder / "vault.json"

    @property
    def sound(self) -> Path:
        """The recordings and their slots."""
        return self.folder / "sound"

    @property
    def texts(self) -> Path:
        """The person's texts."""
        return self.folder / "texts.sqlite"

    @property
    def sessions(self) -> Path:
        """The logs of sessions that are going on."""
        return self.folder / "sessions"

    def session_log(self, name: str) -> Path:
        """The log of a session."""
        return self.sessions / f"{name}.tvl"

    def talk_log(self, name: str) -> Path:
        """The log of a coaching talk."""
        return self.sessions / f"{name}.tvt"

    def recording(self, name: str) -> Path:
        """The sound of a recording."""
        return self.sound / f"{name}{SOUND}"

    def slots(self, name: str) -> Path:
        """The keys of a recording."""
        return self.sound / f"{name}{SLOTS}"


def version_file(root: Path) -> Path:
    """Where the version of the whole folder stands."""
    return root / "version"


def reserve_file(root: Path) -> Path:
    """Where a little room is kept."""
    return root / "reserve"


def days_file(root: Path) -> Path:
    """Where the days are counted that were seen to pass."""
    return root / "days"


def lock_file(root: Path) -> Path:
    """What is locked by whoever changes anything."""
    return root / "lock"
