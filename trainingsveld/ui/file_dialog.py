"""The dialog in which a place on the disk is chosen. It opens none of the files it lists."""

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class FileDialog(QFileDialog):
    """Use this one instead of Qt's, which reads into files to find out what kind they are.

    On Linux and macOS that takes the locks of SQLite away from every database of ours it lists:
    another program may then change the file under us, and the program ends with a bus error.
    """

    def __init__(self, parent: QWidget | None, title: str, folder: str = "") -> None:
        super().__init__(parent, title, folder)
        self._icons = _ByNameAlone()  # the dialog does not keep it alive
        self.setIconProvider(self._icons)


class _ByNameAlone(QFileIconProvider):
    """A folder looks like a folder and a file like a file."""

    def __init__(self) -> None:
        super().__init__()
        of = super().icon
        kinds = QAbstractFileIconProvider.IconType
        self._folder, self._file = of(kinds.Folder), of(kinds.File)

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo, /) -> QIcon:  # pyright: ignore[reportIncompatibleMethodOverride] -- one method for Qt's two
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return super().icon(what)

    def type(self, info: QFileInfo, /) -> str:
        return "" if info.isDir() else info.suffix()
