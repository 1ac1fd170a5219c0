"""Writing a file where its owner chose."""

from PySide6.QtCore import QIODevice, QSaveFile


def written(path: str, data: bytes) -> str:
    """Write a file whole or not at all; give what went wrong, "" where nothing did."""
    file = QSaveFile(path)
    done = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(data) == len(data)
        and file.commit()
    )
    return "" if done else file.errorString()
