"""What is said in one session: in memory while it is on, and in its speaker's vault if it may.

What is in memory is what is played back. Beside it every answer goes to the disk as it is spoken,
where there is a vault for it and the level lets it. At level *ephemeral*, and without a vault,
there is memory alone.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Protocol

from trainingsveld.privacy import Level, Tightening, Voice, policy, tightening
from trainingsveld.store.error import StoreError
from trainingsveld.store.vault import Vault

logger = logging.getLogger(__name__)
_PART = 1 << 20
HURRY = 1.0
"""Seconds that the end of the program waits for what is being sealed."""


class Recorder(Protocol):
    """A recording being written: `store.recording.behind`."""

    @property
    def name(self) -> str:
        """Its name on the disk, once there is one."""
        ...

    @property
    def trouble(self) -> Exception | None:
        """Why nothing more is kept."""
        ...

    def put(self, samples: bytes) -> None:
        """Hand a block over."""
        ...

    def seal(self, patience: float | None = None) -> object:
        """End it."""
        ...

    def discard(self) -> None:
        """Throw it away."""
        ...


class Keeper(Protocol):
    """A vault that takes recordings: `store.keeping.session_sound`."""

    def recorder(self, level: Level, clip: str, rate: int) -> Recorder:
        """Begin one."""
        ...

    def withdraw(self, names: list[str]) -> object:
        """Take these away."""
        ...

    def close_slots(self, names: list[str]) -> None:
        """Let nobody else open these."""
        ...


Read = Callable[[str], bytes | None]
"""Gives the samples of a recording by its name on the disk, where that can be opened."""


class SessionVault(Vault):
    """A `Vault` whose recordings can outlive the program. `told` hears what went wrong, once each.

    Everything but `forget`, `keep_in` and `finish` belongs to one thread; those may take a while
    and may come from another.
    """

    def __init__(self, level: Level, told: Callable[[Exception], None] | None = None) -> None:
        super().__init__()
        self.read: Read | None = None
        self._level, self._told = level, told
        self._keeper: Keeper | None = None
        self._keepers: dict[str, Keeper] = {}
        self._going: dict[str, Recorder] = {}
        self._ended: dict[str, list[Recorder]] = {}
        self._names: dict[str, list[str]] = {}
        self._rates: dict[str, int] = {}
        self._lengths: dict[str, float] = {}
        self._said: set[str] = set()
        self._others: frozenset[str] = frozenset()
        self._disk = threading.RLock()

    @property
    def level(self) -> Level:
        """What is promised."""
        return self._level

    @property
    def kept_in_vault(self) -> bool:
        """Whether what is recorded goes to the disk."""
        return self._keeper is not None and self._may_be_on_disk()

    def of_others(self, clips: Iterable[str]) -> None:
        """Know in which recordings somebody else speaks: those never go into this vault."""
        self._others = frozenset(clips)

    def clips(self) -> tuple[str, ...]:
        """Name the recordings there are."""
        return tuple(name for name in self._rates if name not in self._gone)

    def kept(self, clip: str) -> bool:
        """Whether a recording is on the disk."""
        found = (*self._ended.get(clip, ()), *filter(None, [self._going.get(clip)]))
        return bool(self._names.get(clip)) or any(not one.trouble for one in found)

    def names(self, clip: str) -> tuple[str, ...]:
        """Name the files of a recording in its speaker's vault; none where it is in no vault."""
        return () if clip in self._gone else tuple(self._on_disk(clip))

    def record(self, clip: str, samples: bytes, rate: int) -> None:
        """Add samples. Raises StoreError "vault-full" where memory is all there is."""
        if clip in self._gone:
            return
        on_disk = self._to_disk(clip, samples, rate)
        self._rates.setdefault(clip, rate)
        self._lengths[clip] = self._lengths.get(clip, 0.0) + len(samples) / 2 / rate
        try:
            super().record(clip, samples, rate)
        except StoreError:
            if not on_disk:
                raise
            self._make_room(clip)
            with suppress(StoreError):  # longer than memory: the disk has all of it
                super().record(clip, samples, rate)

    def sound(self, clip: str) -> tuple[bytes, int] | None:
        """Give a recording back; from the disk where it is no longer in memory and can be had."""
        found = super().sound(clip)
        if found is not None or self.read is None or clip in self._gone:
            return found
        parts = [self.read(name) or b"" for name in self._on_disk(clip)]
        samples = b"".join(parts)
        return (samples, self._rates[clip]) if samples else None

    def length(self, clip: str) -> float:
        """Give a recording's seconds; 0 when it can no longer be heard."""
        if clip in self._gone:
            return 0.0
        seconds = super().length(clip)
        if seconds or self.read is None or not self._on_disk(clip):
            return seconds
        return self._lengths.get(clip, 0.0)

    def settle(self, going: str = "") -> None:
        """End every recording but the one that is going on; nothing waits for the disk."""
        for clip in [clip for clip in self._going if clip != going]:
            recorder = self._going.pop(clip)
            recorder.seal(0)
            self._ended.setdefault(clip, []).append(recorder)
        for recorders in tuple(self._ended.values()):
            for recorder in recorders:
                self._tell(recorder.trouble)

    def promise(self, level: Level) -> None:
        """Become stricter, for whatever comes from now on; `keep_promise` has to follow."""
        self._level = level
        for clip, old in tuple(self._going.items()):
            del self._going[clip]
            old.discard()
            found = super().sound(clip)
            if self._keeper and self._may_be_on_disk() and found:
                keeper = self._keepers.setdefault(clip, self._keeper)
                new = self._going[clip] = keeper.recorder(level, clip, found[1])
                _put(new, found[0])

    def keep_promise(self, before: Level) -> None:
        """Change, or take away, what was recorded under a wider level; may take a while."""
        duties = tightening(before, self._level)
        with self._disk:
            for clip in self.clips():
                if clip in self._going:
                    continue
                if Tightening.TAKE_OFF_DISK in duties:
                    self._take_off_disk(clip)
                else:
                    self._write_anew(clip)

    def keep_in(self, keeper: Keeper) -> None:
        """Have a vault: what is only in memory is written there, and whatever comes."""
        with self._disk:
            self._keeper = keeper
            for clip in self.clips():
                if not self.kept(clip) and clip not in self._others:
                    self._keepers[clip] = keeper
                    if self._may_be_on_disk():
                        self._write_anew(clip)

    def hand_over(self, keeper: Keeper | None) -> None:
        """Somebody else speaks from now on, with this vault or none. What there is stays."""
        self._keeper = keeper

    def seal_round(self, clips: Iterable[str]) -> None:
        """Wait until these are on the disk, as far as they have a vault; may take a while."""
        with self._disk:
            self.settle()
            for clip in clips:
                for recorder in self._ended.get(clip, ()):
                    recorder.seal()
                    self._tell(recorder.trouble)
                if clip not in self._gone and self._owed(clip):
                    self._write_anew(clip)

    def let_go(self, clips: Iterable[str]) -> None:
        """Have these out of memory; those without a vault are gone then.

        What should be on the disk and is not yet stays.
        """
        for clip in clips:
            if self.kept(clip):
                self._let_go(clip)
            elif not self._owed(clip):
                self.forget([clip])

    def _owed(self, clip: str) -> bool:
        """Whether it has a vault, and is not in it."""
        has_vault = clip in self._keepers and self._may_be_on_disk()
        return has_vault and not self.kept(clip)

    def found(self, clip: str, names: list[str], samples: bytes, rate: int) -> None:
        """Take in a recording of before a break."""
        self._names[clip] = names
        if self._keeper:
            self._keepers[clip] = self._keeper
        self._rates[clip], self._lengths[clip] = rate, len(samples) / 2 / rate
        try:
            super().record(clip, samples, rate)
        except StoreError:  # it is on the disk
            return

    def forget(self, clips: Iterable[str]) -> None:
        """Take recordings away: out of memory, then their keys, then their files."""
        wanted = tuple(clips)
        super().forget(wanted)
        with self._disk:
            for clip in wanted:
                self._take_off_disk(clip)
                self._rates.pop(clip, None)
                self._lengths.pop(clip, None)

    def finish(self, patience: float | None = None) -> None:
        """End what is being written, and wait until it is on the disk."""
        with self._disk:
            self.settle()
            for recorders in tuple(self._ended.values()):
                for recorder in recorders:
                    recorder.seal(patience)
                    self._tell(recorder.trouble)

    def _may_be_on_disk(self) -> bool:
        return policy(self._level).voice is Voice.SEALED

    def _to_disk(self, clip: str, samples: bytes, rate: int) -> bool:
        if self._keeper is None or clip in self._others or not self._may_be_on_disk():
            return False
        recorder = self._going.get(clip)
        if recorder is None:
            self.settle(clip)
            keeper = self._keepers.setdefault(clip, self._keeper)
            recorder = self._going[clip] = keeper.recorder(self._level, clip, rate)
        recorder.put(samples)
        self._tell(recorder.trouble)
        return recorder.trouble is None

    def _tell(self, trouble: Exception | None) -> None:
        if trouble is not None and self._told and str(trouble) not in self._said:
            self._said.add(str(trouble))
            logger.warning("a recording is not kept: %s", trouble)
            self._told(trouble)

    def _on_disk(self, clip: str) -> list[str]:
        """Name the files of a recording, in the order in which they were made."""
        ended = [one.name for one in self._ended.get(clip, ()) if one.name]
        return [*self._names.get(clip, ()), *ended]

    def _take_off_disk(self, clip: str) -> None:
        if going := self._going.pop(clip, None):
            going.discard()
        for recorder in self._ended.get(clip, ()):
            recorder.seal()
        names = self._on_disk(clip)
        self._ended.pop(clip, None)
        self._names.pop(clip, None)
        if names and (keeper := self._keepers.get(clip)):
            keeper.withdraw(names)

    def _write_anew(self, clip: str) -> None:
        """Write what is in memory at the level of now, and take what was written before away.

        What is no longer in memory stays as it was, for the speaker alone.
        """
        keeper = self._keepers.get(clip)
        if keeper is None:
            return
        found = Vault.sound(self, clip)
        if found is None:
            names = self._on_disk(clip)
            keeper.close_slots(names)
            return
        samples, rate = found
        new = keeper.recorder(self._level, clip, rate)
        _put(new, samples)
        new.seal()
        if new.trouble is not None:
            self._tell(new.trouble)
            return
        self._take_off_disk(clip)
        self._ended[clip] = [new]

    def _make_room(self, clip: str) -> None:
        """Let the oldest recording that is on the disk go out of memory."""
        for name in tuple(self._clips):
            if name != clip and self.kept(name):
                self._let_go(name)
                return


def _put(recorder: Recorder, samples: bytes) -> None:
    for at in range(0, len(samples), _PART):
        recorder.put(samples[at : at + _PART])
