"""What pages may ask about vaults. `app.vaults` implements it; tests fake it.

Nothing here is awaited: what takes time reports back later, on the screen's own thread. Passphrases
never come here: they are typed into a window of a process of its own.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, Protocol

from msgspec import Struct

from trainingsveld.privacy import Level

Trouble = str
"""Why something could not be done, as a sentence to act on; empty when it went well."""
Done = Callable[[Trouble], None]
"""Is told once how it ended."""


class Owner(Struct, frozen=True):
    """Somebody with a vault here. `number` is what its folder is called: chance.

    `trouble` says why it cannot be opened, if so; then it may have no name.
    """

    number: str
    name: str
    trouble: Trouble = ""


class Thing(Struct, frozen=True):
    """One recording that the open vault opens. `day` counts from 1 January 1970.

    `owner` is the name of whoever speaks in it when that is somebody else. `shared_until` is the
    day up to which others may listen, 0 for nobody. `days_left` is when it goes by itself.
    """

    name: str
    number: str
    level: Level
    day: int
    seconds: float
    days_left: int
    owner: str = ""
    shared_until: int = 0
    whole: bool = True


class Written(Struct, frozen=True):
    """One text in the open vault, such as a note or an action: its parts by name."""

    name: str
    kind: str
    day: int
    words: tuple[tuple[str, str], ...]


class Things(Struct, frozen=True):
    """What is in the open vault, the newest first. `lost` counts what cannot be opened.

    `put_back` says that an older copy of the texts lies here: what was erased since may be in it.
    """

    recordings: tuple[Thing, ...] = ()
    texts: tuple[Written, ...] = ()
    lost: int = 0
    put_back: bool = False


class Past(Struct, frozen=True):
    """A session that took place, as far as its level lets it be seen without a vault."""

    level: Level
    day: int
    scenario: str
    people: tuple[str, ...]
    heads: int


class PastSessions(Struct, frozen=True):
    """The newest first; and by month how many left nothing, None for fewer than five."""

    sessions: tuple[Past, ...] = ()
    months: tuple[tuple[str, int | None], ...] = ()


Where = Literal["nowhere", "memory", "vault"]


class KeptNow(Struct, frozen=True):
    """What there is of the session that is on.

    `where` its recordings are; `owner` whose vault that is; `recordings` and `seconds` of them;
    `trouble` why they are not in the vault they should be in. `safe` says that whatever is kept
    outlives a crash; an afternoon then goes on once the vault called `opens` is open.
    """

    where: Where = "nowhere"
    owner: str = ""
    recordings: int = 0
    seconds: float = 0.0
    trouble: Trouble = ""
    safe: bool = False
    opens: str = ""


class VaultDesk(Protocol):
    """The vaults of this computer. One is open at a time; one question at a time."""

    def watch(self, told: Callable[[], None]) -> None:
        """Have it told that something below has changed."""
        ...

    def unwatch(self, told: Callable[[], None]) -> None:
        """No longer."""
        ...

    def ready(self) -> bool:
        """Whether it has been found out what there is. `trouble` says why nothing can be kept."""
        ...

    def trouble(self) -> Trouble:
        """Why there can be no vault here, if so."""
        ...

    def owners(self) -> tuple[Owner, ...]:
        """Everybody with a vault here."""
        ...

    def opened(self) -> Owner | None:
        """Whose vault is open."""
        ...

    def chosen(self) -> Owner | None:
        """Who sits here, as far as is known: recordings of a solo session go to this vault.

        Stays after the vault is locked at the end of a session; goes when nobody is here.
        """
        ...

    def make(self, name: str, done: Done) -> None:
        """Make a vault: a window asks for a passphrase and shows the eight recovery words."""
        ...

    def open(self, number: str, done: Done) -> None:
        """Open a vault: a window asks for the passphrase."""
        ...

    def recover(self, number: str, done: Done) -> None:
        """Open a vault with its recovery words, and give it a new passphrase."""
        ...

    def busy(self) -> bool:
        """Whether a question is open."""
        ...

    def cancel(self) -> None:
        """Stop what was asked; its `done` is told nothing went wrong."""
        ...

    def lock(self) -> None:
        """Lock the open vault and forget who sits here."""
        ...

    def past(self, count: int) -> PastSessions:
        """Give the last sessions, at most so many, as far as anybody may know of them."""
        ...

    def things(self, told: Callable[[Things], None]) -> None:
        """Look into the open vault; told in parts, the newest recordings first."""
        ...

    def hear(self, thing: Thing, done: Done) -> None:
        """Play a recording."""
        ...

    def hush(self) -> None:
        """Stop playing."""
        ...

    def share(self, thing: Thing, numbers: Sequence[str], days: int, done: Done) -> None:
        """Let these people hear an own recording for so many days, and nobody else."""
        ...

    def take_back(self, thing: Thing, done: Done) -> None:
        """Let nobody else hear it any more."""
        ...

    def withdraw(self, things: Sequence[Thing], done: Done) -> None:
        """Take own recordings away for good."""
        ...

    def forget_text(self, text: Written, done: Done) -> None:
        """Take a text away."""
        ...

    def export(self, out: Path, done: Done) -> None:
        """Write everything of the open vault into a locked file; a window asks for its passphrase.

        A name that does not end in `.age` is a folder that everybody can read.
        """
        ...

    def gone_now(self, number: str, done: Done) -> None:
        """Take all recordings of a vault away, now. Needs no passphrase and no room."""
        ...

    def erase(self, number: str, done: Done) -> None:
        """Take a whole vault away. Needs no passphrase and no room."""
        ...
