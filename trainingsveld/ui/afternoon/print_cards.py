"""A button that writes the cards for the table into a PDF, and what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QIODevice, QSaveFile, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from trainingsveld.scenario import Scenario
from trainingsveld.ui.afternoon.cards import as_pdf, cards_for
from trainingsveld.ui.file_dialog import FileDialog
from trainingsveld.ui.look import PlainText, SecondaryButton, announce, column, row


class PrintCards(QWidget):
    """`cases` gives those that are chosen at the moment of pressing."""

    def __init__(self, cases: Callable[[], Sequence[Scenario]]) -> None:
        super().__init__()
        self._cases = cases
        self.button = SecondaryButton("", "printer")
        self._says = PlainText("", "small", "muted")
        self._says.hide()
        self.setLayout(column(row(self.button, 1), self._says, gap=6))
        self.button.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.button.setText(self.tr("Cards for the table…"))

    def write(self, path: str) -> None:
        """Write them whole or not at all, and say so."""
        data = as_pdf(cards_for(self._cases()))
        file = QSaveFile(path)
        done = (
            file.open(QIODevice.OpenModeFlag.WriteOnly)
            and file.write(data) == len(data)
            and file.commit()
        )
        says = (
            self.tr("The cards are in {0}. Print them on A5, or two on a sheet.")
            if done
            else self.tr("They could not be written to {0}. Choose another folder.")
        ).replace("{0}", path)
        self._says.setText(says)
        self._says.show()
        announce(self, says)

    def _ask(self) -> None:
        dialog = FileDialog(self.window(), self.tr("Where to put the cards?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("cards.pdf"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()
