"""The settings' part about the customer's voice: this computer's, or another computer's."""

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.store.settings import VoiceFrom
from trainingsveld.ui.arrange import column, fill
from trainingsveld.ui.look import Card, PlainText, Select
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk

_WAYS: tuple[VoiceFrom, ...] = ("own", "server")


class VoicePanel(Page):
    """Every choice counts at once, from the next line on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title, self._about = PlainText("", "heading"), PlainText("", "small", "muted")
        self._way = Select()
        self._labels = [PlainText("", "strong") for _ in range(4)]
        self._fields = [QLineEdit() for _ in range(4)]
        self._note = PlainText("", "tiny", "muted")
        self._there = QWidget()
        pairs = zip(self._labels, self._fields, strict=True)
        parts = [column(label, field) for label, field in pairs]
        there = column(*parts, self._note, gap=10)
        there.setContentsMargins(0, 0, 0, 0)
        self._there.setLayout(there)
        card = Card()
        fill(card.column, self._title, self._about, self._way, self._there)
        whole = column(card)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._way.activated.connect(self._choose_way)
        for field in self._fields:
            field.editingFinished.connect(self._give)
        self.retranslate()

    @property
    def first(self) -> QWidget:
        """What the keyboard lands on first."""
        return self._way

    def title(self) -> str:
        """Its heading."""
        return self._title.text()

    def arrive(self) -> None:
        """Show what is set now."""
        self._render()

    def retranslate(self) -> None:
        """Follow the language."""
        self._title.setText(self.tr("The customer’s voice"))
        self._about.setText(
            self.tr("If another computer cannot or may not speak, this computer’s own voice does.")
        )
        self._way.setAccessibleName(self.tr("Where the voice comes from"))
        labels = (
            self.tr("Address of the voice server"), self.tr("Voice model there"),
            self.tr("Women’s voices, with commas between"),
            self.tr("Men’s voices, with commas between"),
        )  # fmt: skip
        for label, field, words in zip(self._labels, self._fields, labels, strict=True):
            label.setText(words)
            field.setAccessibleName(words)
        self._fields[0].setPlaceholderText("https://")
        self._note.setText(
            self.tr(
                "The customer’s lines then go to that computer: only at the level Open, and only "
                "when you play alone. It has to speak OpenAI's audio interface."
            )
        )
        self._way.clear()
        self._way.addItems((self.tr("This computer"), self.tr("Another computer")))
        self._render()

    def _render(self) -> None:
        now = self._desk.settings
        self._way.setCurrentIndex(_WAYS.index(now.voice))
        self._there.setVisible(now.voice == "server")
        texts = (now.voice_address, now.voice_model, now.voice_women, now.voice_men)
        for field, text in zip(self._fields, texts, strict=True):
            if not field.hasFocus():
                field.setText(text)

    def _choose_way(self, place: int) -> None:
        self._desk.change(replace(self._desk.settings, voice=_WAYS[place]))
        self._render()

    def _give(self) -> None:
        address, model, women, men = (field.text().strip() for field in self._fields)
        now = self._desk.settings
        given = replace(
            now, voice_address=address, voice_model=model, voice_women=women, voice_men=men
        )
        if given != now:
            self._desk.change(given)
