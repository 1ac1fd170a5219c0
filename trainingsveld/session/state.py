"""The state of a session: everything that screen, sound and rules need to know."""

from enum import Enum
from typing import Literal

from msgspec import Struct, field

from trainingsveld.dialogue import CallState, Case, Numbers, Said
from trainingsveld.feedback import Method, Task
from trainingsveld.privacy import Level, Naming
from trainingsveld.scenario import Style
from trainingsveld.session.action import Action
from trainingsveld.session.aftercall.work import Work
from trainingsveld.session.alone import Alone
from trainingsveld.session.group.group import Group, Step
from trainingsveld.session.lookup import Lookup
from trainingsveld.session.mark import Mark
from trainingsveld.session.person import Person
from trainingsveld.session.stretch import Stretch
from trainingsveld.session.wallboard import Wallboard


class Phase(Enum):
    """Where the session is."""

    NEW = "new"
    GATHERED = "gathered"
    """A group between two calls: `State.group` says where in its afternoon."""
    BRIEFING = "briefing"
    SPEAKING = "speaking"
    LISTENING = "listening"
    ANSWERING = "answering"
    TYPING = "typing"
    CHOOSING = "choosing"
    FEEDBACK = "feedback"
    RESULT = "result"
    DONE = "done"


CALL = frozenset({Phase.SPEAKING, Phase.LISTENING, Phase.ANSWERING, Phase.TYPING, Phase.CHOOSING})
"""The phases of the call itself."""

Hold = Literal["", "time-out", "stopped"]
TurnKind = Literal[
    "reply", "silence", "interrupt", "unclear", "otherwise", "broke_in", "nudge", "directed"
]
"""The last two are the doing of the customer's director: the mood, or where it went."""


class Answer(Struct, frozen=True):
    """What the player said before choosing: recordings and typed words, as vault items.

    `gaps` are the clips before which something is missing: a microphone was unplugged.
    """

    clips: tuple[str, ...] = ()
    words: str = ""
    gaps: tuple[str, ...] = ()


class CallTurn(Struct, frozen=True):
    """One exchange that counts: the customer's line, what came back, what it did and why.

    `before` and `after` are whole states of the call, so going back to a turn is exact. `by` sat in
    the agent's seat, by id.
    """

    kind: TurnKind
    said: Said | None
    style: Style
    before: CallState
    after: CallState
    numbers: Numbers
    answer: Answer = Answer()
    reply: str = ""
    act: str = ""
    because: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    by: str = ""


class Attempt(Struct, frozen=True):
    """What was played before going back to the turn `back_to`: no longer counts, can be heard.

    `compared` says that it was left to be tried anew, and not only taken back.
    """

    turns: tuple[CallTurn, ...]
    marks: tuple[Mark, ...] = ()
    back_to: int = 0
    compared: bool = False
    lookups: tuple[Lookup, ...] = ()


class Note(Struct, frozen=True):
    """What somebody wrote at a task of the round, perhaps about one turn of the call.

    `unsigned` ones name the first task of their step instead: whose it was is not known.
    """

    task: int
    words: str
    unsigned: bool = False
    turn: int | None = None


class Round(Struct, frozen=True):
    """The feedback round: its tasks laid out, which one is on, and what was written.

    `curtain` is up while the laptop is handed over; `chosen` is the note the player wants to try.
    `revealed` is the last reveal at which the notes without names were brought in. `more` are the
    seconds that the task that is on was given beyond its own.
    """

    tasks: tuple[Task, ...]
    at: int = 0
    curtain: bool = False
    notes: tuple[Note, ...] = ()
    chosen: int | None = None
    action: Action | None = None
    revealed: int = -1
    more: int = 0

    @property
    def task(self) -> Task | None:
        """The task that is on, or None when the round is over."""
        return self.tasks[self.at] if self.at < len(self.tasks) else None


class Clip(Struct, frozen=True):
    """A recording that is being played; or, without a name, stretches of the call in a row."""

    name: str
    since: int
    stretches: tuple[Stretch, ...] = ()
    pace: int = 100
    again: bool = False

    def names(self) -> frozenset[str]:
        """The recordings that are played in it."""
        return frozenset({self.name, *(one.clip for one in self.stretches)}) - {""}


class Spoken(Struct, frozen=True):
    """Whose a recording is: theirs who speak in it."""

    clip: str
    person: str


class Recordings(Struct, frozen=True):
    """What was recorded in this session, as vault items, and what becomes of it.

    `clips` are those of the round that is on, which can be played; `spoken` all there are.
    `into` is where the answer that is on goes. `undecided` is the position at which recording was
    stopped, as long as nobody said keep or throw away. `leaving` are being destroyed since `since`.
    """

    clips: tuple[str, ...] = ()
    into: str = ""
    undecided: int | None = None
    leaving: tuple[str, ...] = ()
    since: int = 0
    spoken: tuple[Spoken, ...] = ()

    def of(self, person: str) -> tuple[str, ...]:
        """Name what somebody speaks in."""
        return tuple(one.clip for one in self.spoken if one.person == person)


class State(Struct, frozen=True):
    """Everything. `position` counts the events so far; `since` is the one that began this phase.

    `turns` are those that count, `marks` what was seen in them; `attempts` are those gone back on,
    `earlier` the tension lines of those to be compared. `failures` counts lines in a row that could
    not be heard, `failed_here` says that this line or answer is one the engines failed at,
    `trouble` is the last error's code. With an `actor` somebody at the table says the customer's
    lines, and says when each is said. `recording` is everybody's yes or somebody's no, and None
    while it is still to be asked. `confirmed` are those who said yes to the ground rules, `closing`
    that what goes and stays is being looked at.

    The player answers `by_hand`, `hands_free` (chosen at the position `listens`) or by holding a
    key. `thinking` says that the player asked for time.

    `stepped_in` has the agent's seat in the place of the player, whose round it stays.

    `group` is the afternoon that this call is a part of; without one the session is this one call.
    `work` is what follows the call, once somebody has begun it.
    `alone` is how who plays alone chose to practise. `lookups` are those of the turns that count.
    `wallboard` is the simulated queue, where one was asked for.
    """

    phase: Phase = Phase.NEW
    position: int = 0
    since: int = 0
    case: Case | None = None
    method: Method | None = None
    people: tuple[Person, ...] = ()
    by_hand: bool = False
    hands_free: bool = False
    listens: int = 0
    thinking: bool = False
    actor: bool = False
    level: Level = Level.EPHEMERAL
    naming: Naming = Naming.NAMED
    confirmed: tuple[str, ...] = ()
    closing: bool = False
    recording: bool | None = None
    recordings: Recordings = Recordings()
    voice_ready: bool = False
    held: Hold = ""
    call: CallState | None = None
    said: Said | None = None
    style: Style = "calm"
    answer: Answer = Answer()
    turns: tuple[CallTurn, ...] = ()
    earlier: tuple[tuple[int, ...], ...] = ()
    marks: tuple[Mark, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    failures: int = 0
    failed_here: bool = False
    trouble: str = ""
    playing: Clip | None = None
    left: bool = False
    stepped_in: str = ""
    round: Round = field(default_factory=lambda: Round(()))
    group: Group | None = None
    work: Work | None = None
    alone: Alone = Alone()
    lookups: tuple[Lookup, ...] = ()
    wallboard: Wallboard | None = None

    @property
    def on_call(self) -> tuple[Case, CallState]:
        """The case and the call that is on; asked for only in the phases that have one."""
        assert self.case is not None  # noqa: S101 - a session begins with a case
        assert self.call is not None  # noqa: S101 - a call starts before anything happens in it
        return self.case, self.call

    @property
    def player(self) -> str:
        """Whose round it is, by id."""
        return next((p.id for p in self.people if p.role == "player"), "")

    @property
    def seated(self) -> str:
        """Who has the agent's seat now, by id: the player, or who stepped in."""
        return self.stepped_in or self.player

    @property
    def counts_nothing(self) -> bool:
        """Whether the round is played in reverse: it widens horizons, it does not judge."""
        return self.group is not None and self.group.reverse

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Who has yet to say yes to the ground rules, by id; who is alone has nobody to promise."""
        if len(self.people) < 2:
            return ()
        return tuple(person.id for person in self.people if person.id not in self.confirmed)

    @property
    def at_harvest(self) -> bool:
        """Whether the group asks for the action of the round that is over."""
        return self.group is not None and self.group.step is Step.HARVEST

    @property
    def unsigned_now(self) -> bool:
        """Whether the task that is on is answered without a name."""
        task = self.round.task
        return (
            self.naming is Naming.NAMELESS
            and task is not None
            and task.step.kind == "note"
            and task.step.of == "observers"
        )

    @property
    def observers(self) -> tuple[str, ...]:
        """Who looks on, by id, in the order in which the laptop goes round."""
        return tuple(p.id for p in self.people if p.role == "observer")


SILENT_AFTER = 2
"""After so many speech errors in a row the call goes on with captions alone."""
