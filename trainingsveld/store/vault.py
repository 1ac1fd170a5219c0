"""Sound and words in memory, overwritten when they have to go.

Nothing here ever touches the disk; `session_vault` is what does, beside this. Events name these
items; once an item is gone its name means nothing.
"""

import secrets
from collections.abc import Iterable, Sequence

from trainingsveld.store.error import StoreError

MOST_SECONDS = 30 * 60
"""Recorded sound kept at one time: half an hour at 48 kHz is 173 MB."""


class _Clip:
    __slots__ = ("rate", "samples")

    def __init__(self) -> None:
        self.rate = 48_000
        self.samples = bytearray()


class Vault:
    """Names in, sound and words out, until they are forgotten."""

    def __init__(self, most_seconds: float = MOST_SECONDS) -> None:
        self._words: dict[str, bytearray] = {}
        self._clips: dict[str, _Clip] = {}
        self._gone: set[str] = set()
        self._seconds = 0.0
        self._most = most_seconds

    def new_clip(self) -> str:
        """Name a recording that is about to be made."""
        return secrets.token_hex(8)

    def record(self, clip: str, samples: bytes, rate: int) -> None:
        """Add 16-bit mono samples at `rate` Hz to a recording. Raises StoreError "vault-full".

        What comes for a recording that was forgotten, while the microphone stops, is let fall.
        """
        if clip in self._gone:
            return
        seconds = len(samples) / 2 / rate
        if self._seconds + seconds > self._most:
            raise StoreError("vault-full")
        kept = self._clips.setdefault(clip, _Clip())
        kept.rate = rate
        kept.samples += samples
        self._seconds += seconds

    def sound(self, clip: str) -> tuple[bytes, int] | None:
        """Give a recording's samples and rate back, if it still exists."""
        kept = self._clips.get(clip)
        return (bytes(kept.samples), kept.rate) if kept and kept.samples else None

    def length(self, clip: str) -> float:
        """Give a recording's seconds; 0 when it no longer exists."""
        kept = self._clips.get(clip)
        return len(kept.samples) / 2 / kept.rate if kept else 0.0

    def keep(self, words: str) -> str:
        """Keep a text; return the name events may mention. An empty text has the empty name."""
        if not words:
            return ""
        name = secrets.token_hex(8)
        self._words[name] = bytearray(words, "utf-8", "replace")
        return name

    def keep_all(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Keep texts all at once; give their names, which tell no order."""
        return tuple(self.keep(words) for words in texts)

    def keep_again(self, name: str, words: str) -> None:
        """Give an item of before a restart its text back, where that is known from elsewhere."""
        if name and words:
            self._words[name] = bytearray(words, "utf-8", "replace")

    def keep_known(self, name: str, words: str) -> None:
        """As `keep_again`, where nothing better is known."""
        if self.words(name) is None:
            self.keep_again(name, words)

    def words(self, name: str) -> str | None:
        """Give a text back, if it still exists."""
        kept = self._words.get(name)
        return None if kept is None else kept.decode("utf-8")

    def forget_words(self, names: Iterable[str]) -> None:
        """Overwrite these texts and let them go; one that is gone already is no fault."""
        for name in names:
            if words := self._words.pop(name, None):
                words[:] = bytes(len(words))

    def forget(self, clips: Iterable[str]) -> None:
        """Overwrite these recordings and let them go; one that is gone already is no fault."""
        for name in clips:
            self._gone.add(name)
            self._let_go(name)

    def _let_go(self, name: str) -> None:
        if clip := self._clips.pop(name, None):
            self._seconds -= len(clip.samples) / 2 / clip.rate
            clip.samples[:] = bytes(len(clip.samples))

    @property
    def seconds(self) -> float:
        """How much recorded sound is in memory."""
        return self._seconds

    def shred(self) -> None:
        """Overwrite and forget everything."""
        for words in self._words.values():
            words[:] = bytes(len(words))
        for clip in self._clips.values():
            clip.samples[:] = bytes(len(clip.samples))
        self._words.clear()
        self._clips.clear()
        self._seconds = 0.0
