"""Texts that are named in a table and translated when they are shown."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark a text for the translator and give it back; the name is the one lupdate looks for.

    Qt's own is typed as giving an object.
    """
    return source


def translated(context: str, source: str) -> str:
    """The text in the language of the screen."""
    return QCoreApplication.translate(context, source)
