"""Where the player's voice goes: the one part of the conductor that knows the vault."""

from collections.abc import Iterable

from trainingsveld.speech import Sound
from trainingsveld.store import Vault


class Recorder:
    """Makes recordings, gives them back, and lets them go."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def new_clip(self) -> str:
        """Name a recording that is about to be made."""
        return self._vault.new_clip()

    def add(self, clip: str, block: Sound) -> None:
        """Add a block to a recording. Raises StoreError."""
        self._vault.record(clip, block.samples, block.rate)

    def sound(self, clip: str) -> Sound | None:
        """Give a recording back, if it still exists."""
        kept = self._vault.sound(clip)
        return Sound(*kept) if kept else None

    def forget(self, clips: Iterable[str]) -> None:
        """Destroy these recordings. It is no harm if some are gone already."""
        self._vault.forget(clips)
