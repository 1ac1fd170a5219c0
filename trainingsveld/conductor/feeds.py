"""What goes past the log: straight from a port to a widget."""

from collections.abc import Callable

from msgspec import Struct

from trainingsveld.speech import Level
from trainingsveld.speech.error import Warn
from trainingsveld.store import Notice


class Feeds(Struct):
    """Who is told many times a second, or of what no session needs to remember."""

    level: Level | None = None
    progress: Callable[[int, int, int], None] | None = None
    prepared: tuple[int, int, int] = (0, 0, 0)
    """Lines rendered, lines there are, lines that failed."""
    notice: Callable[[Notice | None], None] | None = None
    """Why nothing is being saved now, told when it changes; None when all is saved."""
    warning: Callable[[Warn | None], None] | None = None
    """What is wrong with the microphone now, told when it changes; None when nothing is."""
    warned: Warn | None = None
    pausing: Callable[[bool], None] | None = None
    """Somebody pauses in an answer, which may be its end; or speaks on."""
    place: Callable[[int], None] | None = None
    """Which of the stretches that are listened to together begins now, counting from 0."""

    def hear_level(self, loudness: float) -> None:
        """Pass the microphone's level on. A sound shows that it hears again."""
        if loudness and self.warned in ("no-samples", "all-zeros"):
            self.warn(None)
        if self.level:
            self.level(loudness)

    def warn(self, what: Warn | None) -> None:
        """Tell what is wrong with the microphone, if that is news."""
        if what != self.warned:
            self.warned = what
            if self.warning:
                self.warning(what)
