"""The eight recovery words on paper: printed from memory, never by way of a file of ours."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget


def print_words(
    parent: QWidget, name: str, words: tuple[str, ...], say: Callable[[str], None]
) -> None:
    """Let somebody choose a printer and print the words; without one, say to write them down."""
    if not QPrinterInfo.availablePrinterNames():
        say(
            QCoreApplication.translate(
                "Paper", "There is no printer here. Write the eight words down by hand."
            )
        )
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: draw_words(QPainter(printer), name, words))
    QDialog.open(dialog)


def draw_words(painter: QPainter, name: str, words: tuple[str, ...]) -> None:
    """Draw the page: whose vault it is, the words by number, and what they are for."""
    page = QRectF(painter.viewport())
    unit = page.height() / 60
    lines = [
        QCoreApplication.translate("Paper", "Trainingsveld: recovery words of {0}").replace(
            "{0}", name
        ),
        "",
        *(f"{number}.  {word}" for number, word in enumerate(words, 1)),
        "",
        QCoreApplication.translate("Paper", "They open the vault when the passphrase is lost."),
        QCoreApplication.translate("Paper", "Whoever has this paper and the computer can open it."),
    ]
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(unit * 1.4)))
    painter.setFont(font)
    for number, text in enumerate(lines):
        room = QRectF(unit * 4, unit * (5 + 2.4 * number), page.width() - unit * 8, unit * 2.4)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
