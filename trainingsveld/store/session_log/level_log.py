"""The log of one session, wherever the level of the session lets it be.

Open: in the event log, which seals what the level does not show. Team: the same, until there is a
vault to ask the speaker by. Confidential: sealed into the player's vault, or, where there is none,
in memory. Ephemeral: in memory. A session that becomes stricter takes its log along, and what was
written in the wider form goes.

An afternoon has several players. At team its log stays in the event log: there is no one speaker to
ask. At confidential it is in the vault of whoever played last and has one, as `own_log` tells it.
"""

from collections.abc import Callable, Sequence

from trainingsveld.privacy import AfterCrash, Level, LogForm, policy
from trainingsveld.session import replay
from trainingsveld.session.event import (
    Event,
    LevelChanged,
    SessionBegun,
)
from trainingsveld.session.group.event import AfternoonBegun
from trainingsveld.session.group.own_log import OwnLog
from trainingsveld.store.call_time import call_time
from trainingsveld.store.error import Notice, StoreError
from trainingsveld.store.log import Log
from trainingsveld.store.session_log.named import names_in, of_player
from trainingsveld.store.session_log.port import Row, Sealed, in_log


class LevelLog:
    """What the conductor writes to. `begin` makes the sealed log, for a level, where there is
    a vault for it.

    `words` gives a text by its name, to be sealed beside the event that names it. `found` is a
    sealed log to go on with; of an afternoon it is in the vault of `person`. `vaults` says who of
    an afternoon keeps what is theirs in which. `leaves_nothing` is called before a log goes from
    the disk because nothing of the session is to stay.
    """

    def __init__(
        self,
        clear: Log,
        words: Callable[[str], str | None],
        begin: Callable[[Level], Sealed] | None = None,
        found: Sealed | None = None,
        person: str = "",
    ) -> None:
        self.begin = begin
        self.leaves_nothing: Callable[[], None] = _leave_it
        self.vaults: dict[str, str] = dict(found.vaults) if found else {}
        self._moves = False
        self._trouble: Notice | None = None
        self._clear, self._words = clear, words
        self._sealed = found
        self._left: list[Sealed] = []
        self._rows: list[Row] = list(found.rows) if found else []
        self._own = OwnLog(person, replay(event for _, event in self._rows)) if person else None
        self._written = len(self._rows)
        self._in_clear = False
        self._before = 0.0

    @property
    def trouble(self) -> Notice | None:
        """Why what was written is not where it should be."""
        return self._trouble

    @property
    def level(self) -> Level | None:
        """What the session promises by now; None before it began."""
        return _level(self._rows)

    @property
    def outlives(self) -> bool:
        """Whether a crash leaves something to go on with."""
        return (self._in_clear and not self._clear.in_memory) or self._sealed is not None

    def move(self, begin: Callable[[Level], Sealed], person: str) -> None:
        """Have an afternoon's log in the vault of this person from the next write on."""
        self.begin, self._own, self._moves = begin, OwnLog(person), True

    @property
    def person(self) -> str:
        """In whose vault an afternoon's log is, by id; "" where it is in nobody's."""
        return self._own.person if self._own and self._sealed else ""

    def read(self, session: str) -> tuple[Event, ...]:
        """Give the session's events in order. Raises StoreError."""
        if not self._rows:
            events = self._clear.read(session)
            self._rows = [("", event) for event in events]
            self._in_clear = bool(events)
            self._before = self._clear.seconds_in_call(session) if events else 0.0
        return tuple(event for _, event in self._rows)

    def append(self, session: str, at: str, new: Sequence[Event]) -> None:
        """Write these together, or not at all. Raises StoreError; none at all tries again."""
        self._left = [one for one in self._left if not one.destroy()]
        rows = [*self._rows, *((at, event) for event in new)]
        level = _level(rows)
        form = self._form(level, rows[0][1]) if level else LogForm.MEMORY
        if form is LogForm.SEALED_FIELDS:
            self._in_clear = True
            self._clear.append(session, at, new)
            self._rows, self._trouble = rows, self._clear.trouble
            return
        try:
            if level and form is LogForm.SEALED_ROWS:
                self._seal(rows, level, session)
            else:
                self._out_of_vault(level)
            self._rows = rows
        finally:  # the promise does not wait for what the disk refuses
            self._take_out_of_clear(session)

    def _form(self, level: Level, first: Event) -> LogForm:
        """Say how it is written: whoever is to be asked after a crash is asked by a vault."""
        column = policy(level)
        has_vault = self._sealed is not None or self.begin is not None
        if isinstance(first, AfternoonBegun):
            return column.log
        if column.after_a_crash is AfterCrash.ASK_SPEAKER and has_vault:
            return LogForm.SEALED_ROWS
        return column.log

    def seconds_in_call(self) -> float:
        """How long the call has been going on, without what was held."""
        return self._before + call_time(
            (type(event).__name__, at) for at, event in self._rows if at
        )

    def forget(self, session: str) -> None:
        """Take the session out, wherever it is. Raises StoreError."""
        self._rows = []
        self._left = [one for one in self._left if not one.destroy()]
        if self._sealed and self._sealed.destroy():
            self._sealed = None
        if self._in_clear:
            self._clear.forget(session)
            self._in_clear = False

    def close(self) -> None:
        """Forget the session's key; what is sealed stays, to go on with."""
        if self._sealed:
            self._sealed.close()

    def _seal(self, rows: Sequence[Row], level: Level, session: str) -> None:
        if self._sealed is None or self._moves:
            self._begin_sealed(rows, level, session)
            return
        waiting = rows[self._written :]
        if not waiting:
            return
        own, told, words = self._told(self._own, waiting, rows[: self._written])
        try:
            if told:
                self._sealed.append(told, words, self.vaults)
        except StoreError as error:
            if error.code == "log-gone":  # somebody deleted it: the next try begins another
                self._sealed.close()
                self._sealed = None
            raise
        self._own, self._written = own, len(rows)

    def _begin_sealed(self, rows: Sequence[Row], level: Level, session: str) -> None:
        """Begin one with everything there is; what was elsewhere goes once it is there.

        A crash on the way leaves one of the two: `moving`.
        """
        if self.begin is None:
            return
        new = self.begin(level)
        person = self._own.person if self._own else ""
        own, told, words = self._told(OwnLog(person) if person else None, rows, ())
        old = self._sealed.place if self._sealed else in_log(session) if self._in_clear else ""
        try:
            if old:
                new.move_in(old, told, words, self.vaults)
            else:
                new.append(told, words, self.vaults)
        except StoreError:
            self._take_away(new)
            raise
        if self._sealed and self._take_away(self._sealed):
            new.moved()
        self._sealed, self._own, self._written, self._moves = new, own, len(rows), False

    def _take_away(self, one: Sealed) -> bool:
        """Take it away; what the disk refuses to let go is tried again with every write."""
        if one.destroy():
            return True
        self._left.append(one)
        return False

    def _told(
        self, own: OwnLog | None, rows: Sequence[Row], before: Sequence[Row]
    ) -> tuple[OwnLog | None, Sequence[Row], dict[str, str]]:
        """Give what of these rows is to be written, and the words that may stand beside it."""
        if own is None:
            return None, rows, self._named(of_player(before, rows))
        told: list[Row] = []
        named: list[Row] = []
        for at, event in rows:
            named += [(at, event)] if own.own(event) else []
            own, new = own.told(event)
            told += [(at, one) for one in new]
        return own, told, self._named(named)

    def _named(self, rows: Sequence[Row]) -> dict[str, str]:
        """Find the words these events name, as far as they still exist."""
        names = {name for _, event in rows for name in names_in(event)}
        found = {name: self._words(name) for name in names if name}
        return {name: words for name, words in found.items() if words is not None}

    def _out_of_vault(self, level: Level | None) -> None:
        on_disk = self._sealed is not None or self._in_clear
        if on_disk and level and policy(level).log is LogForm.MEMORY:
            self.leaves_nothing()
        if self._sealed and self._sealed.destroy():
            self._sealed = None

    def _take_out_of_clear(self, session: str) -> None:
        self._trouble = None
        if not self._in_clear:
            return
        try:
            self._clear.forget(session)
            self._in_clear = False
            if self._sealed:
                self._sealed.moved()
        except StoreError as error:  # said, and tried again with whatever is written next
            self._trouble = Notice(error.code, error.detail)


def _leave_it() -> None:
    """Nobody has asked to be told."""


def _level(rows: Sequence[Row]) -> Level | None:
    for _, event in reversed(rows):
        if isinstance(event, SessionBegun | AfternoonBegun | LevelChanged):
            return event.level
    return None
