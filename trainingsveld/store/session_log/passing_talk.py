"""The log of a coaching talk of which nothing stays: in memory, and gone with the program."""

from collections.abc import Sequence

from trainingsveld.coaching import Event


class PassingTalk:
    """What `TalkLog` is for a talk that stays; nothing of it is ever on the disk."""

    def __init__(self) -> None:
        self.events: tuple[Event, ...] = ()

    def append(self, events: Sequence[Event]) -> None:
        """Remember these."""
        self.events += tuple(events)

    def close(self) -> None:
        """Forget it: there is nothing to go on with."""
        self.events = ()

    def destroy(self) -> bool:
        """Forget it."""
        self.close()
        return True
