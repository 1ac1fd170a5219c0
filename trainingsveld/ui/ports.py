"""What pages may ask of the program around them. `app` implements it; tests fake it.

Nothing here is awaited: what takes time reports back through a function that is called later, on
the screen's own thread.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from trainingsveld.dialogue import Likeness
from trainingsveld.feedback import Method
from trainingsveld.privacy import DEFAULT, Naming
from trainingsveld.privacy import Level as Promise
from trainingsveld.scenario import Reply
from trainingsveld.session import Alone, Command, Stretch
from trainingsveld.session.group.ending import Kept
from trainingsveld.speech import Device
from trainingsveld.speech.error import Warn
from trainingsveld.speech.room import RoomFound
from trainingsveld.store import CaseFile, Settings
from trainingsveld.store.history import Happened
from trainingsveld.store.methods import MethodFile
from trainingsveld.ui.alone.ports import AloneDesk, EarlierSound
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.packs.ports import PackDesk
from trainingsveld.ui.vault.ports import KeptNow, VaultDesk

if TYPE_CHECKING:  # it needs the checks, which the start of the program should not wait for
    from trainingsveld.rehearsal.practised import Practised
    from trainingsveld.speech.own_speech.figures import OwnSpeech
    from trainingsveld.ui.booth.ports import Booth
    from trainingsveld.ui.coaching.ports import CoachingDesk
    from trainingsveld.ui.models.ports import ModelDesk
    from trainingsveld.ui.workbench.ports import Workbench

Send = Callable[[Command], None]
"""Hands a command over. A refusal is shown by the window, never raised into a page."""
Level = Callable[[float], None]
"""Is told how loud the microphone is, 0–1, about thirty times a second."""
Done = Callable[[str], None]
"""Is told that something ended: "" when it went well, otherwise a speech error's code."""

Measured = Callable[[int, float, tuple[float, ...]], None]
"""Is told of one stretch, by its place, its seconds, and how loud each 50 ms of it are, 0–1."""


OwnTold = Callable[["OwnSpeech"], None]
"""Is told, later and once, how the player spoke."""


class Preparing(Struct, frozen=True):
    """How far the rendering of the customer's lines is."""

    done: int
    total: int
    failed: int


class Room(Protocol):
    """The session a page belongs to: its words and sounds, which live in memory only."""

    def keep(self, words: str) -> str:
        """Keep a text; return the name that commands carry. "" has the name ""."""
        ...

    def words(self, name: str) -> str | None:
        """Give a text back; None when it no longer exists (after a crash, for one)."""
        ...

    def name_again(self, name: str, words: str) -> None:
        """Give the item of this name its text back, which did not outlive a break."""
        ...

    def new_clip(self) -> str:
        """Name a recording that is about to be made."""
        ...

    def seconds(self, clip: str) -> float:
        """How long a recording is; 0 when it no longer exists."""
        ...

    def watch_level(self, level: Level | None) -> None:
        """Have the microphone's level told while an answer is recorded; None to stop."""
        ...

    def watch_warning(self, told: Callable[[Warn | None], None] | None) -> None:
        """Have trouble with the microphone told, the present one at once; None to stop."""
        ...

    def watch_listening(self, told: Callable[[int], None] | None) -> None:
        """Have it told which of the stretches listened to begins, counting from 0. None stops."""
        ...

    def measure(self, stretches: Sequence[Stretch], told: Measured) -> None:
        """Have lengths and loudness of these told, one after the other, as soon as they are known.

        Of what has no sound nothing is told.
        """
        ...

    def practised(self) -> "Sequence[Practised]":
        """Give the calls whoever plays alone practised before, the oldest first."""
        ...

    @property
    def earlier(self) -> EarlierSound:
        """What whoever plays alone said in calls of before."""
        ...

    def own_speech(self, told: OwnTold) -> Callable[[], None]:
        """Have it counted and told how the player spoke; give what ends the counting.

        Nothing is told where it is for nobody: somebody else is in the room, nothing was recorded.
        """
        ...

    def has_microphone(self) -> bool:
        """Whether there is anything to record with; yes as long as that is not known."""
        ...

    def seconds_before(self) -> int:
        """How long the call had been going on before a break; 0 without one."""
        ...

    def alike(self, said: str, replies: Sequence[Reply], told: Callable[[Likeness], None]) -> None:
        """Ask a sentence model how alike these are. Told later, and never where there is none."""
        ...

    @property
    def vaults(self) -> VaultDesk:
        """What is kept for each person alone."""
        ...

    def kept_now(self) -> KeptNow:
        """What there is of this session, and where."""
        ...

    def keep_in(self, number: str, done: Callable[[str], None]) -> None:
        """Keep the player's recordings of this session in that vault, from now on and before.

        Needs nobody's passphrase. `done` is told why not, as a sentence, or "".
        """
        ...

    def keep_in_new(self, name: str, done: Callable[[str], None]) -> None:
        """Make a vault of this name for whoever plays, keep it there, and leave it locked."""
        ...

    def kept_of(self, person: str) -> Kept:
        """What of somebody's of an afternoon is in their vault."""
        ...

    def hand_in(self, step: int, words: str) -> None:
        """Lay a note without a name with the others of its step: in memory, until all are done."""
        ...

    def begin_case(self, offered: Mapping[str, str]) -> None:
        """Go to where cases are made, with these answers to its questions filled in."""
        ...

    def watch_wiping(self, told: Callable[[Wiped], None] | None) -> None:
        """Have it told how far the closing of the session is; at once if it goes on. None stops."""
        ...

    def leave(self) -> None:
        """The session is closed and its result read: back to the cases."""
        ...

    def transcribe(self, clips: Sequence[str], told: Callable[[str | None], None]) -> bool:
        """Have written down what is said in these recordings; False when nothing does that.

        Told later: "" when nothing could be made out, None when it failed, which the window says.
        """
        ...

    def watch_preparing(self, told: Callable[[Preparing], None] | None) -> None:
        """Have the rendering's progress told; the present one at once. None to stop."""
        ...


class Stopped(Struct, frozen=True):
    """A session that can go on. `line` is the last thing the customer said.

    `round` counts the rounds of a session with the group, from 1; without a group it is 0. So many
    `days` after it was cut off it goes by itself; 0 where that is told elsewhere.
    """

    session: str
    title: str
    face: str
    turn: int
    line: str
    at: str
    round: int = 0
    days: int = 0


class Gathering(Struct, frozen=True):
    """What a session with the group begins with. `goal` is what it is for, in a sentence.

    The cases are files, in the order in which they are proposed; an intake needs none.
    """

    goal: str
    people: tuple[str, ...]
    cases: tuple[Path, ...]
    method: str
    minutes: int
    by_hand: bool = False
    hands_free: bool = False
    level: Promise = DEFAULT
    naming: Naming = Naming.NAMED
    day_start: bool = False
    intake: bool = False


class SoundCheck(Protocol):
    """The device check: works on its own, before and outside any session. Keeps nothing."""

    def devices(self, told: Callable[[tuple[Device, ...]], None]) -> None:
        """Find out what is plugged in."""
        ...

    def listen(self, level: Level, warned: Callable[[Warn], None], done: Done) -> None:
        """Open the microphone for its level alone, until `stop`."""
        ...

    def record(self, seconds: float, done: Done) -> None:
        """Record so many seconds into memory."""
        ...

    def measure(self, seconds: float, found: Callable[[RoomFound | str], None]) -> None:
        """Listen to the room for so many seconds; tell what it is like, or a speech error's code.

        Nothing of it is kept.
        """
        ...

    def hear(self, done: Done) -> None:
        """Play what was recorded."""
        ...

    def test_line(self, done: Done) -> None:
        """Let the customer's voice say one sentence in the language of the screen."""
        ...

    def stop(self) -> None:
        """Stop whatever of this is going on and forget the recording."""
        ...


class SessionDesk(Protocol):
    """Beginning sessions, and going on with those that stopped. One is on at a time."""

    def stopped(self) -> Stopped | None:
        """Give the session that can go on, if there is one."""
        ...

    def start(  # noqa: PLR0913 - as many choices as setting up a session has
        self,
        case: Path,
        people: tuple[str, ...],
        method: str,
        *,
        by_hand: bool,
        actor: bool = False,
        level: Promise = DEFAULT,
        hands_free: bool = False,
        naming: Naming = Naming.NAMED,
        alone: Alone = Alone(),  # noqa: B008 - a value that never changes
    ) -> None:
        """Start a session: the first name plays, the others observe.

        With an `actor` somebody at the table speaks for the customer. `level` is what is promised,
        `naming` whether those who look on sign what they write, `alone` how who plays alone does.
        """
        ...

    def gather(self, gathering: Gathering) -> None:
        """Start a session with the group."""
        ...

    def go_on(self, session: str) -> None:
        """Go on with a session where it stopped."""
        ...

    def discard(self, session: str) -> None:
        """Forget a session that was stopped."""
        ...

    def leave(self) -> None:
        """Back to the library; the session stays as it is, to go on with later."""
        ...


class Desk(Protocol):
    """The program around the sessions: library, settings, devices, and each of its parts."""

    @property
    def sessions(self) -> SessionDesk:
        """Beginning sessions and going on with them."""
        ...

    @property
    def settings(self) -> Settings:
        """The user's choices."""
        ...

    @property
    def sound_check(self) -> SoundCheck:
        """The device check."""
        ...

    @property
    def packs(self) -> PackDesk:
        """The installed packs."""
        ...

    @property
    def vaults(self) -> VaultDesk:
        """What is kept for each person alone."""
        ...

    @property
    def alone(self) -> AloneDesk:
        """Practising alone: what was practised, and what comes back."""
        ...

    @property
    def models(self) -> "ModelDesk":
        """The models of recognisers."""
        ...

    @property
    def booth(self) -> "Booth":
        """The actor's booth."""
        ...

    @property
    def coaching(self) -> "CoachingDesk":
        """The coaching talk of a leader and an agent."""
        ...

    @property
    def workbench(self) -> "Workbench":
        """What cases are written with."""
        ...

    def change(self, settings: Settings) -> None:
        """Take over changed choices and keep them; language and theme change at once."""
        ...

    def cases(self) -> tuple[CaseFile, ...]:
        """List the library."""
        ...

    def first_cases(self) -> tuple[CaseFile, ...]:
        """List the short cases to begin with, one a language."""
        ...

    def methods(self) -> tuple[Method, ...]:
        """List the feedback methods, the default one first."""
        ...

    def faulty_methods(self) -> tuple[MethodFile, ...]:
        """List the methods of the data folder that cannot be chosen, with the reason."""
        ...

    def lately(self) -> tuple[Happened, ...]:
        """List the sessions that may be known to have been, the newest first."""
        ...
