"""Asking for a file: one to open, or one to save in. Nothing waits for the answer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from trainingsveld.ui.file_dialog import FileDialog


def ask_for_case(parent: QWidget, folder: Path, chosen: Callable[[Path], None]) -> None:
    """Choose a case of any folder."""
    title = QCoreApplication.translate("WorkbenchPage", "Open a case")
    dialog = _dialog(parent, title, folder, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_for_place(parent: QWidget, folder: Path, chosen: Callable[[Path], None]) -> None:
    """Choose where a case is to be saved."""
    title = QCoreApplication.translate("WorkbenchPage", "Save the case")
    dialog = _dialog(parent, title, folder, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("toml")
    dialog.open()


def _dialog(
    parent: QWidget, title: str, folder: Path, chosen: Callable[[Path], None]
) -> QFileDialog:
    dialog = FileDialog(parent, title, str(folder))
    cases = QCoreApplication.translate("WorkbenchPage", "Cases")
    dialog.setNameFilter(f"{cases} (*.toml)")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def tell(name: str) -> None:
        chosen(Path(name))

    dialog.fileSelected.connect(tell)
    return dialog
