"""The process with the window in which a passphrase is typed; it takes its copies with it.

Run as `python -m trainingsveld.app.vaults.secret_process LANGUAGE THEME`; `asking` is its other
end. It derives the key as well, beside the window, so that a passphrase leaves this process never.
"""

import asyncio
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trainingsveld.process.frames import Head
from trainingsveld.process.parent import Parent
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.phrases import check_passphrase, draw_words, read_words, same
from trainingsveld.store.vaults.vault_file import Cost, VaultFile, encode, parse
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Mode, Theme
from trainingsveld.ui.vault.secret_window import Purpose, SecretWindow
from trainingsveld.wording.kept import kept_trouble

_PURPOSES: dict[str, Purpose] = {one: one for one in ("make", "unlock", "recover", "phrase")}

_MODES: dict[str, Mode] = {"dark": "dark", "light": "light"}


class Locksmith(QObject):
    """What `ui.vault.secret_window.Locks` asks for. `answer` is called once, with what is sent."""

    _ended = Signal(object, str)

    def __init__(
        self,
        name: str,
        file: VaultFile | None,
        language: str,
        answer: Callable[[Head, bytes], None],
        cost: Cost | None = None,
    ) -> None:
        super().__init__()
        self._name, self._file, self._language = name, file, language
        self._answer, self._cost = answer, cost or Cost()
        self._ended.connect(self._end)

    def draw(self) -> tuple[str, ...]:
        """Draw eight words."""
        return draw_words(self._language, os.urandom)

    def wrong(self, passphrase: str) -> str:
        """Say what is wrong with a new passphrase."""
        return self._tried(lambda: check_passphrase(passphrase))

    def wrong_words(self, words: str) -> str:
        """Say what is wrong with words that were typed."""
        return self._tried(lambda: read_words(words))

    def make(self, passphrase: str, words: str, done: Callable[[str], None]) -> None:
        """Make a vault."""

        def work() -> bytes:
            file, secret = vault_file.make(
                self._name, same(passphrase), same(read_words(words)), self._cost
            )
            return bytes(secret) + encode(file)

        self._begin(work, done)

    def unlock(self, passphrase: str, done: Callable[[str], None]) -> None:
        """Open the vault."""
        file = self._known()
        self._begin(
            lambda: bytes(vault_file.unlock(file, "passphrase", same(passphrase))) + encode(file),
            done,
        )

    def recover(self, words: str, passphrase: str, done: Callable[[str], None]) -> None:
        """Open the vault by its words, and give it another passphrase."""
        file = self._known()

        def work() -> bytes:
            secret = vault_file.unlock(file, "words", same(read_words(words)))
            new = vault_file.locked_anew(file, secret, "passphrase", same(passphrase), self._cost)
            return bytes(secret) + encode(new)

        self._begin(work, done)

    def give(self, passphrase: str) -> None:
        """Hand a passphrase over that is for a file."""
        self._answer({"kind": "open"}, passphrase.encode())

    def cancel(self) -> None:
        """Nothing was opened."""
        self._answer({"kind": "cancelled"}, b"")

    def _begin(self, work: Callable[[], bytes], done: Callable[[str], None]) -> None:
        """Work beside the window: a guess takes half a second, and a quarter of a gibibyte."""

        def run() -> None:
            try:
                made = work()
            except KeptError as error:
                self._ended.emit(done, kept_trouble(error.code, error.detail, self._language))
            else:
                self._answer({"kind": "open"}, made)

        threading.Thread(target=run, daemon=True).start()

    def _end(self, done: Callable[[str], None], trouble: str) -> None:
        done(trouble)

    def _known(self) -> VaultFile:
        if self._file is None:
            raise KeptError("vault-gone")
        return self._file

    def _tried(self, check: Callable[[], object]) -> str:
        try:
            check()
        except KeptError as error:
            return kept_trouble(error.code, error.detail, self._language)
        return ""


def main(language: str, theme: str) -> None:
    """Show the window for the one question that comes, until the parent takes it away."""
    parent = Parent()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Trainingsveld")
    spoken = Language(application, language)
    worn = Theme(
        application, "dark" if theme == "dark" else "light" if theme == "light" else "system"
    )
    parent.send({"kind": "ready"})
    head, body = parent.inbox.get()

    def answer(told: Head, data: bytes) -> None:
        parent.send({**told, "id": head["id"]}, data)

    smith = Locksmith(str(head["name"]), parse(body) if body else None, language, answer)
    window = SecretWindow(_PURPOSES[head["kind"]], str(head["name"]), smith)
    window.show()
    window.raise_()
    window.activateWindow()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(_for_ever())
    del spoken, worn


async def _for_ever() -> None:
    """Whoever asked ends this process."""
    await asyncio.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:3])
