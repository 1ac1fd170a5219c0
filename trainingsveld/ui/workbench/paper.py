"""The file behind the text: what it held, what is not saved, who else has changed it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from trainingsveld.store.drafts import Draft
from trainingsveld.store.source import Source
from trainingsveld.ui.workbench.ports import Failed, Files, Opened

Outside = Literal["same", "changed", "gone"]
"""What became of the file since it was read or written, by others than us."""


class Paper:
    """One open file. It asks for the text when it needs it, and tells when anything has changed.

    A draft is put aside for as long as the text is not the file's. A save that fails leaves both
    the text and the file as they were; `failed` then says why.
    """

    def __init__(
        self,
        files: Files,
        text: Callable[[], str],
        line: Callable[[], int],
        told: Callable[[], None],
    ) -> None:
        self._files, self._text, self._line, self._told = files, text, line, told
        self.source: Source | None = None
        self.shipped: Path | None = None
        self.outside: Outside = "same"
        self.failed: Failed | None = None
        self.saving = False
        self.saved_at = ""
        self._held_outside: str | None = None
        self._over = False

    def take(self, opened: Opened) -> str:
        """Begin with a file; gives the text to show: the draft where there is one."""
        self.source, self.shipped = opened.source, opened.shipped
        self.outside, self.failed, self.saving, self.saved_at = "same", None, False, ""
        self._held_outside, self._over = None, False
        draft = opened.draft
        if draft is not None:
            if draft.held != opened.source.held:
                self._held_outside = opened.source.held
                self.outside = "changed" if opened.source.held else "gone"
            self.source = _as_of(opened.source, draft)
        self._files.watch(opened.source.path, self._seen)
        return draft.text if draft is not None else opened.source.text

    def leave(self) -> None:
        """Show no file any more."""
        self._files.watch(None, self._seen)
        self.source = None

    def is_dirty(self) -> bool:
        """Whether the text is not what the file held."""
        source = self.source
        return source is not None and (not source.held or self._text() != source.text)

    def touched(self) -> None:
        """The text has changed."""
        if self.source is not None:
            self._files.put_aside(self._draft)

    def save(self, *, anyway: bool = False) -> None:
        """Write the text into the file."""
        if self.source is None or self.saving:
            return
        self.saving = True
        self.failed = None
        self._files.save(self.source, self._text(), self._saved, anyway=anyway or self._over)

    def save_as(self, path: Path) -> None:
        """Write the text into another file, and go on with that one."""
        if self.source is None:
            return
        before = self.source
        self._files.drop_draft(before.path)
        self.source = Source(path, before.text, "", before.newline, before.mark)
        self.shipped, self.outside = None, "same"
        self._files.watch(path, self._seen)
        self.save(anyway=True)

    def keep_mine(self) -> None:
        """What others wrote is to be written over at the next save."""
        if self.source is not None:
            if self._held_outside is None:  # found out at saving, and not looked at yet
                self._over = True
            else:
                self.source = replace(self.source, held=self._held_outside)
            self.outside = "same"
            self.touched()
            self._told()

    def _draft(self) -> Draft | None:
        source = self.source
        if source is None:
            return None
        if not self.is_dirty():
            self._files.drop_draft(source.path)
            return None
        return Draft(
            str(source.path), self._text(), source.held, datetime.now(UTC).isoformat(),
            source.newline, source.mark, self._line(),
        )  # fmt: skip

    def _saved(self, answer: Source | Failed) -> None:
        self.saving = False
        if isinstance(answer, Failed):
            if answer.code == "source-changed":
                self.outside = "changed"
            else:
                self.failed = answer
        elif self.source is not None and answer.path == self.source.path:
            self.source = answer
            self.outside, self.shipped, self._over = "same", None, False
            self.saved_at = datetime.now(UTC).isoformat()
            self._files.drop_draft(answer.path)
            if self.is_dirty():  # somebody went on typing meanwhile
                self.touched()
        self._told()

    def _seen(self, held: str) -> None:
        """The file holds this now."""
        source = self.source
        if source is None or self.saving:
            return
        was = self.outside
        self._held_outside = held
        if held == source.held:
            self.outside = "same"
        else:
            self.outside = "changed" if held else "gone"
        if self.outside != was:
            self._told()


def _as_of(source: Source, draft: Draft) -> Source:
    """The file as the draft knew it."""
    text = source.text if draft.held == source.held else ""
    return Source(source.path, text, draft.held, draft.newline, draft.mark)
