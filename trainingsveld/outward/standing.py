"""What the rules are now: which session is going on, and who has agreed to what."""

from msgspec import Struct

from trainingsveld.outward.error import OutwardError
from trainingsveld.privacy import Level, Outward, policy


class Standing(Struct, frozen=True):
    """The session that is going on, if there is one.

    `agreed` has a pair for every person and every thing they have agreed to. Without a session
    there is nothing of anybody's to send, and only what somebody asks for with a press is done.
    """

    level: Level | None = None
    people: tuple[str, ...] = ()
    agreed: frozenset[tuple[str, Outward]] = frozenset()

    def everybody_agreed(self, what: Outward) -> bool:
        """Say whether each person in the session has; nobody there is no yes."""
        return bool(self.people) and all((one, what) in self.agreed for one in self.people)

    def refusal(self, what: Outward) -> OutwardError | None:
        """Say why another computer may not be asked for this now; None when it may."""
        if self.level is None:
            return None
        rules = policy(self.level)
        if rules.may_reach_out(what, agreed=self.everybody_agreed(what), begun=True):
            return None
        if what not in rules.outward:
            return OutwardError("level-forbids", self.level.value)
        if rules.may_reach_out(what, agreed=True, begun=True):
            return OutwardError("not-agreed", what.value)
        return OutwardError("session-begun", what.value)
