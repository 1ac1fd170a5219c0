"""Work that is handed to a task, and may never come to a start."""

from collections.abc import Coroutine


class HandedOver:
    """Held by whoever is to do `work`; closed once nobody holds it any more.

    A task that is cancelled before its first step drops what it was to do. Python complains of a
    coroutine that was dropped so, as of one that somebody forgot.
    """

    def __init__(self, work: Coroutine[None, None, None]) -> None:
        self.work = work

    def __del__(self) -> None:
        self.work.close()
