"""One thing at a time is done with the vaults that somebody waits for, and may call off."""

import asyncio
from collections.abc import Callable, Coroutine

from trainingsveld.app.serving import Start
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Done


class Questions:
    """`sentence` says what went wrong; `begun` and `ended` are called around each."""

    def __init__(
        self,
        start: Start,
        sentence: Callable[[KeptError | None], str],
        begun: Callable[[], None],
        ended: Callable[[], None],
    ) -> None:
        self._start, self._sentence = start, sentence
        self._begun, self._ended = begun, ended
        self._asking: asyncio.Task[None] | None = None

    def busy(self) -> bool:
        """Whether a question is open."""
        return self._asking is not None

    def cancel(self) -> None:
        """Stop what was asked."""
        if self._asking:
            self._asking.cancel()

    def ask(self, work: Coroutine[None, None, None], done: Done) -> None:
        """Do one thing that may take a while; a second one at the same time is not begun."""
        if self._asking is not None:
            work.close()
            return

        async def run() -> None:
            trouble = ""
            try:
                await work
            except asyncio.CancelledError:
                pass
            except KeptError as error:
                trouble = self._sentence(error)
            finally:
                self._asking = None
            self._ended()
            done(trouble)

        self._asking = self._start(run())
        self._begun()
