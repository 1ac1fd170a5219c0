"""What a level means: every question the rest of the program asks, answered by one record."""

from enum import Enum

from msgspec import Struct

from trainingsveld.privacy.level import Level


class Voice(Enum):
    """The form in which a recording may exist."""

    SEALED = "sealed"
    """On disk, encrypted, a key of its own for each recording."""
    RAM = "ram"
    """In memory alone."""


class Holder(Enum):
    """Why somebody may open a recording. A role in the organisation is no reason."""

    SPEAKER = "speaker"
    PICKED = "picked"
    """Whom the speaker picks, wherever they are."""
    PRESENT = "present"
    """Who was there and is ticked by the speaker."""


class Naming(Enum):
    """How feedback is given."""

    NAMED = "named"
    NAMELESS = "nameless"


class Place(Enum):
    """Where feedback stays after the round."""

    SESSION = "session"
    """With the session, for those who were in it."""
    VAULT = "vault"
    """In the receiver's vault, without the giver."""
    NOWHERE = "nowhere"
    """It is shown once."""


class Trace(Enum):
    """What can be seen, without opening a vault, of a session having taken place."""

    DATE = "date"
    SCENARIO = "scenario"
    NICKNAMES = "nicknames"
    HEADS = "heads"
    FILE = "file"
    """A random name and a padded size."""
    MONTH = "month"
    """A counter of sessions in a month."""


class Outward(Enum):
    """What could be asked of another computer."""

    VOICE = "voice"
    RECOGNITION = "recognition"
    PACKS = "packs"
    MODELS = "models"
    """What a voice or a recogniser works with; nothing of anybody's goes out for it."""


FETCHED = frozenset({Outward.PACKS, Outward.MODELS})
"""What is brought in beforehand; the rest sends what was said or is to be said."""


class Export(Enum):
    """The form in which a speaker may take their own things along."""

    FOLDER = "folder"
    AGE = "age"
    """One file, encrypted with a passphrase."""


class View(Enum):
    """What a window shows, as far as hiding it from screen capture goes."""

    CALL = "call"
    FEEDBACK = "feedback"
    TRANSCRIPT = "transcript"
    PLAYBACK = "playback"
    OTHER = "other"


class Duty(Enum):
    """What has to be done when a session ends."""

    SEAL = "seal"
    FORGET_SESSION_KEY = "forget-session-key"
    LOCK_VAULTS = "lock-vaults"
    OVERWRITE_BUFFERS = "overwrite-buffers"


class AfterCrash(Enum):
    """What the next start does with a session that was cut short."""

    OFFER = "offer"
    """Offer to resume it, to whoever starts the program."""
    ASK_SPEAKER = "ask-speaker"
    AT_UNLOCK = "at-unlock"
    """Say nothing before the speaker unlocks their vault."""
    NOTHING = "nothing"
    """There is nothing to resume, and the program says so."""


class LogForm(Enum):
    """What of the session's own log may be on disk."""

    SEALED_FIELDS = "sealed-fields"
    """Rows, with what the level keeps secret in them sealed: `session.sealing`."""
    SEALED_ROWS = "sealed-rows"
    """Rows sealed and padded as a whole, also their kind and time."""
    MEMORY = "memory"
    """Nothing."""


class Tightening(Enum):
    """What has to be done with what is there when a session becomes stricter."""

    CALL_BACK = "call-back"
    """Let nothing and nobody elsewhere be asked any more."""
    CLOSE_SLOTS = "close-slots"
    """Take the keys of recordings from those who may no longer open them."""
    TAKE_OFF_DISK = "take-off-disk"
    """Destroy what is on disk of sound; what is still to be heard goes on in memory."""
    SEAL_LOG = "seal-log"
    """Write the log so far anew in the stricter form, and destroy the old one."""


class Policy(Struct, frozen=True):
    """One column of the table of levels. Methods are the questions, fields are the answers."""

    level: Level
    voice: Voice
    voice_minutes: int | None
    """How much sound may be kept at a time; None: as much as there is room for."""
    holders: frozenset[Holder]
    """Who may open a recording after the session; within it, its speaker lets it be heard."""
    shared_days: int | None
    """How long somebody else may open a recording; None: as long as it is kept; 0: not at all."""
    naming: tuple[Naming, ...]
    """How feedback may be given, the proposed way first."""
    nameless_below_five: bool
    """Whether names may be left out with fewer than five givers, with a warning."""
    feedback: Place
    traces: frozenset[Trace]
    outward: frozenset[Outward]
    export: frozenset[Export]
    hidden: frozenset[View]
    kept_days: int
    """0: nothing outlives the session."""
    at_the_end: tuple[Duty, ...]
    after_a_crash: AfterCrash
    throw_away_seconds: int | None
    """After Esc Esc: when a recording goes by itself if nobody says; None: the question stays."""
    log: LogForm

    def on_disk(self) -> bool:
        """Say whether anything of a session may be written to disk."""
        return self.log is not LogForm.MEMORY

    def may_open(self, holder: Holder, days_since_shared: int = 0) -> bool:
        """Say whether a recording may be opened for this reason, so many days after it was shared.

        The speaker's own right has no other end than the recording's.
        """
        if holder not in self.holders or holder is Holder.SPEAKER:
            return holder in self.holders
        return self.shared_days is None or 0 <= days_since_shared < self.shared_days

    def may_reach_out(self, what: Outward, *, agreed: bool, begun: bool) -> bool:
        """Say whether the network may be used for this, now.

        `agreed`: it is set up and everybody it concerns has agreed. `begun`: the session has
        begun; packs and models are fetched before it.
        """
        if what not in self.outward:
            return False
        return not begun if what in FETCHED else agreed

    def opens_no_socket(self) -> bool:
        """Say whether this level leaves no reason at all to use the network."""
        return not self.outward

    def may_export(self, form: Export, *, by_the_speaker: bool) -> bool:
        """Say whether one's own things may be taken along in this form. Only by their speaker."""
        return by_the_speaker and form in self.export

    def hides(self, view: View) -> bool:
        """Say whether a window that shows this asks to be left out of screen captures."""
        return view in self.hidden
