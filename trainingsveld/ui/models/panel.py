"""The settings' part about writing down what is said: off, here, or on another computer."""

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.store.settings import Recognition
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.look import (
    Card,
    PlainText,
    ProgressLine,
    QuietButton,
    SecondaryButton,
    Select,
    Toggle,
    announce,
)
from trainingsveld.ui.models.ports import ModelRow
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk

_WAYS: tuple[Recognition, ...] = ("off", "local", "server")
_ALL = 100


class RecognitionPanel(Page):
    """Every choice counts at once; a model is fetched, paused and deleted here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[ModelRow, ...] = ()
        self._going = ""
        self._title = PlainText("", "heading")
        self._about = PlainText("", "small", "muted")
        self._way, self._model = Select(), Select()
        self._state = PlainText("", "strong")
        self._source_label, self._source = PlainText("", "strong"), QLineEdit()
        self._line = ProgressLine()
        self._fetch, self._remove = SecondaryButton("", "download"), QuietButton(icon="trash-2")
        self._trouble = PlainText("", "small", "danger")
        self._address_label, self._address = PlainText("", "strong"), QLineEdit()
        self._name_label, self._name = PlainText("", "strong"), QLineEdit()
        self._server_note = PlainText("", "tiny", "muted")
        self._here, self._there = QWidget(), QWidget()
        self._goes_on, self._goes_on_note = Toggle(), PlainText("", "tiny", "muted")
        source = column(self._source_label, self._source)
        actions = row(self._fetch, self._remove, 1)
        self._here.setLayout(
            column(self._model, self._state, source, self._line, actions, self._trouble, gap=10)
        )
        address = column(self._address_label, self._address)
        name = column(self._name_label, self._name)
        self._there.setLayout(column(address, name, self._server_note, gap=10))
        for part in (self._here, self._there):
            if layout := part.layout():
                layout.setContentsMargins(0, 0, 0, 0)
        card = Card()
        fill(card.column, self._title, self._about, self._way, self._here, self._there)
        fill(card.column, self._goes_on, self._goes_on_note)
        self.setLayout(column(card))
        if layout := self.layout():
            layout.setContentsMargins(0, 0, 0, 0)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._way.activated.connect(self._choose_way)
        self._model.activated.connect(self._choose_model)
        self._fetch.clicked.connect(self._press)
        self._remove.clicked.connect(self._delete)
        self._address.editingFinished.connect(self._give_address)
        self._name.editingFinished.connect(self._give_name)
        self._goes_on.toggled.connect(self._switch_goes_on)

    @property
    def first(self) -> QWidget:
        """What the keyboard lands on first."""
        return self._way

    def title(self) -> str:
        """Its heading."""
        return self._title.text()

    def arrive(self) -> None:
        """Show what is set and what is here now."""
        self._render()

    def retranslate(self) -> None:
        """Follow the language."""
        self._title.setText(self.tr("Writing down what you say"))
        self._about.setText(
            self.tr(
                "Then the program proposes the reply that came closest; you decide. What was "
                "heard is shown once and kept nowhere. Small models often mishear Dutch."
            )
        )
        labels = (
            (self._way, None, self.tr("Who writes down what you say")),
            (self._model, None, self.tr("Model")),
            (self._source, self._source_label, self.tr("From another address or a folder")),
            (self._address, self._address_label, self.tr("Address of the server")),
            (self._name, self._name_label, self.tr("Model there")),
        )
        for widget, shown, words in labels:
            widget.setAccessibleName(words)
            if shown:
                shown.setText(words)
        self._source.setPlaceholderText(self.tr("Leave empty for the usual address"))
        self._address.setPlaceholderText("https://")
        self._server_note.setText(
            self.tr(
                "Your answers then go to that computer: only at the level Open, and only when you "
                "play alone. It has to speak OpenAI's audio interface."
            )
        )
        self._goes_on.setText(self.tr("Go on by itself when it is clear"))
        self._goes_on_note.setText(
            self.tr("Then the customer answers without a key. Ctrl+Z takes a wrong guess back.")
        )
        ways = (self.tr("Nobody"), self.tr("This computer"), self.tr("Another computer"))
        self._way.clear()
        self._way.addItems(ways)
        self._line.setAccessibleName(self.tr("How much of the model is here"))
        self._render()

    def _render(self) -> None:
        """Show the settings and the models; only a press of the user changes them."""
        now = self._desk.settings
        self._way.setCurrentIndex(_WAYS.index(now.recognition))
        self._here.setVisible(now.recognition == "local")
        self._there.setVisible(now.recognition == "server")
        for part in (self._goes_on, self._goes_on_note):
            part.setVisible(now.recognition != "off")
        self._goes_on.blockSignals(True)
        self._goes_on.setChecked(now.goes_on)
        self._goes_on.blockSignals(False)
        if now.recognition == "local":
            self._render_models()
        for field, text in (
            (self._address, now.recognition_address),
            (self._name, now.recognition_model),
        ):
            if not field.hasFocus():
                field.setText(text)

    def _render_models(self) -> None:
        self._rows = self._desk.models.rows()
        self._model.clear()
        for one in self._rows:
            words = self.tr("{title}, {megabytes} MB, licence {licence}")
            words = words.replace("{title}", one.title).replace("{licence}", one.licence)
            self._model.addItem(words.replace("{megabytes}", str(one.megabytes)))
        names = [one.id for one in self._rows]
        chosen = self._desk.settings.recognition_model
        self._model.setCurrentIndex(names.index(chosen) if chosen in names else -1)
        self._show_state()

    def _chosen(self) -> ModelRow | None:
        place = self._model.currentIndex()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _show_state(self, percent: int | None = None) -> None:
        model = self._chosen()
        there = 0 if model is None else model.percent if percent is None else percent
        going = bool(self._going)
        if model is None:
            words = self.tr("Choose a model.")
        elif going:
            words = self.tr("{0} % is here").replace("{0}", str(there))
        elif there < _ALL:
            words = self.tr("This model is not here yet.")
        elif not self._desk.models.has_engine():
            words = self.tr("The model is here, its engine is not. Add it with: {0}")
            words = words.replace("{0}", "python3 run.py add recognition")
        else:
            words = self.tr("Ready: it works without a network.")
        self._state.setText(words)
        self._line.setValue(there)
        self._line.setVisible(going or 0 < there < _ALL)
        self._fetch.setVisible(model is not None and (going or there < _ALL))
        begun = self.tr("Go on fetching") if there else self.tr("Fetch")
        self._fetch.setText(self.tr("Pause") if going else begun)
        self._remove.setVisible(model is not None and there > 0 and not going)
        if model is not None:
            self._remove.setAccessibleName(self.tr("Delete {0}").replace("{0}", model.title))
        for part in (self._source, self._source_label):
            part.setVisible(model is not None and there < _ALL and not going)
        self._model.setEnabled(not going)
        self._trouble.setVisible(bool(self._trouble.text()))

    def _choose_way(self, place: int) -> None:
        self._desk.change(replace(self._desk.settings, recognition=_WAYS[place]))
        self._render()

    def _choose_model(self, place: int) -> None:
        self._trouble.setText("")
        chosen = self._rows[place].id
        self._desk.change(replace(self._desk.settings, recognition_model=chosen))
        self._show_state()

    def _give_address(self) -> None:
        text = self._address.text().strip()
        self._desk.change(replace(self._desk.settings, recognition_address=text))

    def _switch_goes_on(self, on: bool) -> None:
        self._desk.change(replace(self._desk.settings, goes_on=on))

    def _give_name(self) -> None:
        text = self._name.text().strip()
        self._desk.change(replace(self._desk.settings, recognition_model=text))

    def _press(self) -> None:
        """Fetch, or pause what is being fetched."""
        model = self._chosen()
        if self._going:
            self._desk.models.pause()
        elif model is not None:
            self._going = model.id
            self._trouble.setText("")
            self._show_state()
            source = self._source.text()
            self._desk.models.fetch(model.id, source, self._show_state, self._ended)

    def _delete(self) -> None:
        if model := self._chosen():
            self._desk.models.remove(model.id, self._ended)

    def _ended(self, trouble: str) -> None:
        self._going = ""
        self._trouble.setText(trouble)
        self._render_models()
        announce(self, trouble or self._state.text())
