"""Bringing a pack in and taking one away: choosing the file, asking, progress, how it ended."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from trainingsveld.scenario.packs import Manifest, version_key
from trainingsveld.store.library import Shelf
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.file_dialog import FileDialog
from trainingsveld.ui.packs.ports import Ended, Look, PackDesk
from trainingsveld.ui.packs.progress import PackProgress


class Bringing(QObject):
    """One thing at a time; `changed` is told when the library is another."""

    def __init__(self, page: QWidget, desk: PackDesk, changed: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._desk, self._changed = page, desk, changed
        self._progress: PackProgress | None = None

    def choose(self) -> None:
        """Let somebody choose a file; nothing waits for it."""
        dialog = FileDialog(self._page.window(), self.tr("Install a pack"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packs (*.zip)"))
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, file: str) -> None:
        """Install this file, if it is a pack and nobody minds."""
        path = Path(file)
        self._desk.look(path, lambda look: self._looked(path, look))

    def ask_to_remove(self, pack: Shelf) -> None:
        """Ask, and take it away."""

        def answered(answer: str) -> None:
            if answer == "remove":
                self._desk.remove(pack.manifest.id, self._removed)

        ask(
            self._page,
            self.tr(
                "Remove “{0}” from the library? You can install it again later. A session that "
                "is going on has its own copy."
            ).replace("{0}", pack.manifest.title),
            (Button("", self.tr("Keep it")), Button("remove", self.tr("Remove"), "danger")),
            answered,
        )

    def _looked(self, file: Path, look: Look) -> None:
        if look.manifest is None:
            self._say(look.refusal)
        elif look.present is None:
            self._install(file, look.manifest, look.fingerprint)
        else:
            self._ask_to_replace(file, look.manifest, look.present, look.fingerprint)

    def _ask_to_replace(self, file: Path, new: Manifest, old: Manifest, fingerprint: str) -> None:
        def answered(answer: str) -> None:
            if answer == "replace":
                self._install(file, new, fingerprint)

        before, after = version_key(old.version), version_key(new.version)
        if after > before:
            text = self.tr("Replace “{0}” {1} by the newer version {2}?")
        elif after < before:
            text = self.tr("Replace “{0}” {1} by the older version {2}?")
        else:
            text = self.tr("“{0}” {1} is there already. Replace it by this file, also {2}?")
        for place, value in (("{2}", new.version), ("{1}", old.version), ("{0}", old.title)):
            text = text.replace(place, value)
        buttons = (
            Button("replace", self.tr("Replace"), "primary"),
            Button("", self.tr("Leave it as it is")),
        )
        if after < before:  # going back is not what most people want
            buttons = (buttons[1], Button("replace", self.tr("Replace")))
        ask(self._page, text, buttons, answered)

    def _install(self, file: Path, manifest: Manifest, fingerprint: str) -> None:
        self._progress = PackProgress(self._page.window(), manifest.title, self._desk.stop)
        self._desk.install(
            file, fingerprint, self._progress.show_part, lambda end: self._installed(manifest, end)
        )

    def _installed(self, manifest: Manifest, end: Ended) -> None:
        if self._progress is not None:
            self._progress.finish()
            self._progress = None
        if end.ok:
            self._changed()
            text = self.tr("“{0}” {1} is in the library now.").replace("{1}", manifest.version)
            self._say(text.replace("{0}", manifest.title))
        else:
            self._say(end.refusal or self.tr("Stopped. Everything is as it was."))

    def _removed(self, end: Ended) -> None:
        self._changed()
        if end.refusal:
            self._say(end.refusal)

    def _say(self, text: str) -> None:
        ask(self._page, text, (Button("", self.tr("All right"), "primary"),), lambda _: None)
