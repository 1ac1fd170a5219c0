"""The user's choices. Each counts, and is kept, at once."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget

from trainingsveld.store.settings import AnswerBy, Language, Theme
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.language import NAMES
from trainingsveld.ui.look import Card, PlainText, ScrollColumn, Select, Toggle
from trainingsveld.ui.models.panel import RecognitionPanel
from trainingsveld.ui.models.voice_panel import VoicePanel
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.section_bar import SectionBar
from trainingsveld.ui.sound_check import SoundCheckPanel
from trainingsveld.ui.tab_order import chain

_LANGUAGES: tuple[Language, ...] = ("nl", "en")
_THEMES: tuple[Theme, ...] = ("system", "light", "dark")
_ANSWERS: tuple[AnswerBy, ...] = ("voice", "free", "hand")
_PAUSES = (0, 2, 3, 5, 10)
_STEP = 10
_WIDEST = 1120
_SCROLL_BAR = 12


class SettingsPage(Page):
    """Language, name, look, answering, captions, sound."""

    def __init__(self, desk: Desk, back: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head = PageHead(back=back)
        self._titles = [PlainText("", "heading") for _ in range(4)]
        self._labels = [PlainText("", "strong") for _ in range(6)]
        self._language, self._theme, self._answer = Select(), Select(), Select()
        self._pause = Select()
        self._name = QLineEdit()
        self._name.setMaxLength(40)
        self._name_note = PlainText("", "tiny", "muted")
        self._sound, self._hold, self._drills = Toggle(), Toggle(), Toggle()
        self._hold_note = PlainText("", "tiny", "muted")
        self._own, self._own_note = Toggle(), PlainText("", "tiny", "muted")
        self._captions = QSlider(Qt.Orientation.Horizontal)
        self._captions.setRange(100, 200)
        self._captions.setMinimumHeight(30)
        self._captions.setSingleStep(_STEP)
        self._captions.setPageStep(_STEP * 2)
        self._percent = PlainText("", "strong", wrap=False)
        self._sample = PlainText("", "body")
        self._check = SoundCheckPanel(desk)
        self._recognition, self._voice = RecognitionPanel(desk), VoicePanel(desk)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        page = self._page = ScrollColumn(widest=_WIDEST)
        you, answering, captions, sound = (Card() for _ in range(4))
        name = column(self._labels[1], self._name, self._name_note)
        fill(you.column, self._titles[0], column(self._labels[0], self._language), name)
        fill(you.column, column(self._labels[2], self._theme), 1)
        answer = column(self._labels[3], self._answer)
        fill(answering.column, self._titles[2], answer, self._hold, self._hold_note)
        fill(answering.column, column(self._labels[5], self._pause), self._drills)
        fill(answering.column, self._own, self._own_note, 1)
        percent = row(self._captions, self._percent, gap=14, wide=0)
        fill(captions.column, self._titles[1], self._labels[4], percent, self._sample, 1)
        fill(sound.column, self._titles[3], self._sound, self._check)
        left, right = column(you, captions, gap=14), column(answering, gap=14)
        halves = row(left, right, gap=14)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        fill(page.column, halves, sound, self._recognition, self._voice, 1)
        self._sections = SectionBar(page)
        for section, first in (
            (you, self._language), (captions, self._captions), (answering, self._answer),
            (sound, self._sound), (self._recognition, self._recognition.first),
            (self._voice, self._voice.first),
        ):  # fmt: skip
            self._sections.add(section, first)
        above = QWidget()
        above.setMaximumWidth(_WIDEST)
        top = column(self._head, self._sections, gap=10)
        top.setContentsMargins(26, 20, 26 + _SCROLL_BAR, 0)
        above.setLayout(top)
        whole = column(row(above), page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        chain(
            (
                *self._sections.stops(), self._language, self._name, self._theme, self._captions,
                self._answer, self._hold, self._pause, self._drills, self._own, self._sound,
            )
        )  # fmt: skip

    def _connect(self) -> None:
        self._language.activated.connect(self._choose_language)
        self._theme.activated.connect(self._choose_theme)
        self._answer.activated.connect(self._choose_answer)
        self._pause.activated.connect(self._choose_pause)
        self._name.editingFinished.connect(self._give_name)
        self._sound.toggled.connect(self._switch_sound)
        self._hold.toggled.connect(self._switch_hold)
        self._own.toggled.connect(self._switch_own)
        self._drills.toggled.connect(self._switch_drills)
        self._captions.valueChanged.connect(self._scale)

    def arrive(self) -> None:
        """Show what is set now, and put the focus on the first choice."""
        self._render()
        self._recognition.arrive()
        self._voice.arrive()
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Follow the language."""
        self._head.show_words(
            self.tr("Settings"), self.tr("Every choice counts at once."), self.tr("Back")
        )
        titles = (self.tr("You"), self.tr("Captions"), self.tr("Answering"), self.tr("Sound"))
        for shown, title in zip(self._titles, titles, strict=True):
            shown.setText(title)
        self._sections.show_names(
            self.tr("Sections"), (*titles, self._recognition.title(), self._voice.title())
        )
        labels = (
            self.tr("Language"),
            self.tr("Name or nickname"),
            self.tr("Light or dark"),
            self.tr("How you answer, unless you choose otherwise"),
            self.tr("Size of the letters"),
            self.tr("Hands-free: how long you may pause"),
        )
        for shown, label in zip(self._labels, labels, strict=True):
            shown.setText(label)
        named = (self._language, self._name, self._theme, self._answer, self._captions, self._pause)
        for widget, label in zip(named, labels, strict=True):
            widget.setAccessibleName(label)
        self._name_note.setText(self.tr("Stays on this computer. It may be made up."))
        self._sound.setText(self.tr("The customer can be heard"))
        self._hold.setText(self.tr("Hold to talk"))
        self._drills.setText(self.tr("Offer a short one on the page of the cases"))
        self._hold_note.setText(
            self.tr("Off: press once to begin talking, and once more when you are done.")
        )
        self._own.setText(self.tr("Tell me how I spoke"))
        self._own_note.setText(
            self.tr("After a call on your own: pauses, pace, loudness. For you alone.")
        )
        self._sample.setText(self.tr("“I have been waiting for three days now.”"))
        self._fill(self._language, [NAMES[one] for one in _LANGUAGES])
        themes = (self.tr("As the computer has it"), self.tr("Light"), self.tr("Dark"))
        self._fill(self._theme, themes)
        self._fill(self._answer, self._ways())
        pauses = [self.tr("{0} seconds").replace("{0}", str(n)) for n in _PAUSES[1:]]
        self._fill(self._pause, (self.tr("As the case says, mostly 1.2 seconds"), *pauses))
        self._render()

    def _ways(self) -> tuple[str, ...]:
        return (
            self.tr("Aloud, with a microphone"),
            self.tr("Aloud, hands-free"),
            self.tr("By hand"),
        )

    def _fill(self, select: Select, names: Sequence[str]) -> None:
        select.clear()
        select.addItems(list(names))

    def _render(self) -> None:
        """Show the settings; only a press of the user changes them, not this."""
        now = self._desk.settings
        self._language.setCurrentIndex(_LANGUAGES.index(now.language))
        self._theme.setCurrentIndex(_THEMES.index(now.theme))
        chosen = min(_PAUSES, key=lambda pause: abs(pause - now.pause))
        self._pause.setCurrentIndex(_PAUSES.index(chosen))
        self._answer.setCurrentIndex(_ANSWERS.index(now.answer_by))
        if not self._name.hasFocus():
            self._name.setText(now.nickname)
        for toggle, on in (
            (self._sound, now.sound),
            (self._hold, now.hold_to_talk),
            (self._own, now.own_speech),
            (self._drills, now.drills),
        ):
            toggle.blockSignals(True)
            toggle.setChecked(on)
            toggle.blockSignals(False)
        self._captions.blockSignals(True)
        self._captions.setValue(now.captions)
        self._captions.blockSignals(False)
        self._percent.setText(self.tr("{0} %").replace("{0}", str(now.captions)))
        self._sample.set_scale(now.captions / 100)

    def _choose_language(self, place: int) -> None:
        self._desk.change(replace(self._desk.settings, language=_LANGUAGES[place]))

    def _choose_theme(self, place: int) -> None:
        self._desk.change(replace(self._desk.settings, theme=_THEMES[place]))

    def _choose_answer(self, place: int) -> None:
        self._desk.change(replace(self._desk.settings, answer_by=_ANSWERS[place]))

    def _choose_pause(self, place: int) -> None:
        self._desk.change(replace(self._desk.settings, pause=_PAUSES[place]))

    def _give_name(self) -> None:
        name = self._name.text().strip()
        if name != self._desk.settings.nickname:
            self._desk.change(replace(self._desk.settings, nickname=name))

    def _switch_sound(self, on: bool) -> None:
        self._desk.change(replace(self._desk.settings, sound=on))

    def _switch_drills(self, on: bool) -> None:
        self._desk.change(replace(self._desk.settings, drills=on))

    def _switch_hold(self, on: bool) -> None:
        self._desk.change(replace(self._desk.settings, hold_to_talk=on))

    def _switch_own(self, on: bool) -> None:
        self._desk.change(replace(self._desk.settings, own_speech=on))

    def _scale(self, percent: int) -> None:
        rounded = round(percent / _STEP) * _STEP
        if rounded != self._desk.settings.captions:
            self._desk.change(replace(self._desk.settings, captions=rounded))
        self._render()
