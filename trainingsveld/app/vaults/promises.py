"""What a level promises of a session, kept in all vaults: nobody's is opened for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from trainingsveld.privacy import Level, Voice, policy

if TYPE_CHECKING:
    from trainingsveld.store.keeping.people import People


class Promises:
    """`people` gives the folder of people, None where there are no vaults: then all of it is so.

    What loads the cipher is imported where it is first needed.
    """

    def __init__(self, people: "Callable[[], People | None]") -> None:
        self._people = people

    def leaves_nothing(self, session: str) -> None:
        """Note that nothing of a session is to stay, so that a crash does not forget it."""
        if people := self._people():
            from trainingsveld.store.keeping.promise import owe  # noqa: PLC0415 - dear

            owe(people.disk, people.root, session)

    def keep(self, session: str, level: Level) -> None:
        """Have what is of a session as its level wants it. Raises KeptError. May take a while."""
        if people := self._people():
            from trainingsveld.store.keeping.promise import (  # noqa: PLC0415 - dear
                close_to_others,
                take_out,
            )
            from trainingsveld.store.keeping.sweep import people_places  # noqa: PLC0415 - with it

            disk, places = people.disk, people_places(people.disk, people.root)
            if policy(level).voice is Voice.RAM:
                take_out(disk, places, session)
            else:
                close_to_others(disk, places, session)

    def forget_moved(self, forget: Callable[[str], None]) -> bool:
        """Have `forget` take sessions out of the event log whose log had moved into a vault.

        Says whether there were any. `forget` may raise StoreError: then the next start tries again.
        """
        people = self._people()
        if people is None or not people.swept.moved:
            return False
        from trainingsveld.store.session_log import moving  # noqa: PLC0415 - dear

        for one in people.swept.moved:
            forget(one.session)
            moving.end(people.disk, one.new)
        return True
