"""One page with every widget on it, to look at: `python -m trainingsveld.ui.look.specimen dark`."""

import sys

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from trainingsveld.ui import look
from trainingsveld.ui.look import Thing, column, fill, row
from trainingsveld.ui.look import specimen_words as words


def card(
    *things: Thing, role: look.Role | None = None, padding: int = 18, gap: int = 10
) -> QWidget:
    """Things under each other in a card."""
    made = look.Card(role, padding=padding, gap=gap)
    fill(made.column, *things)
    return made


class Specimen(QWidget):
    """Every widget in the company it keeps; `longer` 1.4 makes all texts 40 % longer."""

    def __init__(self, *, longer: float = 1.0) -> None:
        super().__init__()
        self._longer = longer
        page = look.ScrollColumn()
        fill(
            page.column,
            self._head(),
            self._filters(),
            self._go_on(),
            self._library(),
            self._call(),
            look.Stepper([self._say(step) for step in words.STEPS], 2),
            self._turn(),
            self._round(),
            self._banners(),
            self._marks(),
            self._faces(),
            1,
        )
        self._left = self._rail()
        whole = row(self._left, page, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _say(self, text: str) -> str:
        extra = round(len(text) * (self._longer - 1))
        return text + (" lang" * extra)[:extra].rstrip()

    def _words(self, text: str, kind: look.Kind = "body", ink: look.Ink = "text") -> look.PlainText:
        return look.PlainText(self._say(text), kind, ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page more room in a narrow window."""
        super().resizeEvent(event)
        self._left.set_narrow(self.width() < 900)

    def _rail(self) -> look.Rail:
        rail = look.Rail("Trainingsveld")
        for place, (text, icon) in enumerate(words.PAGES):
            rail.add(look.RailButton(self._say(text), icon)).setChecked(place == 0)
        rail.add(look.RailButton(self._say("Sneltoetsen"), "keyboard", key="?"), bottom=True)
        rail.add(look.RailButton(self._say("Instellingen"), "settings"), bottom=True)
        return rail

    def _head(self) -> QLayout:
        title = self._words("Casussen", "title")
        below = self._words("24 gesprekken · 3 pakketten geïnstalleerd", "small", "muted")
        search = look.SearchField(self._say("Zoek op situatie, emotie of vaardigheid"))
        add = look.SecondaryButton(self._say("Pakket toevoegen"), "package-plus")
        head = row(column(title, below, gap=2), search, add)
        head.setStretch(0, 1)
        return head

    def _filters(self) -> QLayout:
        chips = look.Flow()
        for place, text in enumerate(words.FILTERS):
            chip = look.ChipButton(self._say(text))
            chip.setChecked(place == 0)
            chips.addWidget(chip)
        return chips

    def _go_on(self) -> QWidget:
        title = self._words("Ga verder: Pakket kwijt, derde keer", "strong")
        below = self._words("Je stopte bij ‘Samenvatten’ · gisteren 16:20", "small", "muted")
        again = look.QuietButton(self._say("Opnieuw vanaf het begin"))
        go_on = look.PrimaryButton(self._say("Verder oefenen"), "play")
        text = column(1, title, below, 1)
        line = row(look.RingTimer(120, 56, 56), text, again, go_on, gap=16)
        line.setStretch(1, 1)
        return card(line, role="accent", padding=14)

    def _library(self) -> QLayout:
        cards = look.Flow(gap=14, column=300)
        for title, person, mood, difficulty, done, about in words.CASES:
            facts = row(look.DifficultyDots(difficulty), self._words("6 min", "tiny", "muted"), 1)
            head = row(
                look.FacePlate(person, mood),
                column(self._words(title, "heading"), facts, 1),
                gap=14,
            )
            tags = look.Flow(gap=7)
            for tag in ("Boosheid", "De-escaleren"):
                tags.addWidget(look.Pill(self._say(tag)))
            line = look.ProgressLine("Voortgang")
            line.setValue(done)
            make = look.PrimaryButton if done == 72 else look.SecondaryButton
            often = self._words("Twee keer geoefend", "tiny", "muted")
            foot = row(often, make("Start"))
            foot.setStretch(0, 1)
            cards.addWidget(
                card(head, self._words(about, "small", "muted"), tags, 1, line, foot, padding=15)
            )
        return cards

    def _call(self) -> QLayout:
        made = look.Columns([292, 0], stack_below=640)
        made.addWidget(self._customer())
        made.add_layout(self._talk())
        return made

    def _round(self) -> QLayout:
        made = look.Flow(gap=14, column=380)
        made.addWidget(self._notes())
        made.addWidget(self._replies())
        return made

    def _customer(self) -> QWidget:
        plate = look.FacePlate("berg", look.mood_for("angry", "B"), 236)
        name = self._words("Mevr. Van den Berg", "heading")
        mood = look.Pill(self._say("Boos · voelt zich niet gehoord"), "danger")
        known = [
            row(look.Icon(icon), self._words(text, "small", "muted"), 1)
            for icon, text in words.KNOWN
        ]
        tension = look.TensionCurve(title="Spanning", selectable=True)
        tension.show_turns([6, 6, 7, 8, 8, 7, 6, 6, 5], old=[[6, 7, 8, 9, 9], [6, 7, 7, 8]])
        heads = (row(1, plate, 1), row(1, name, 1), row(1, mood, 1))
        return card(*heads, *known, tension, 1, padding=16)

    def _talk(self) -> QLayout:
        bubbles: list[Thing] = []
        for place, (head, text) in enumerate(words.LINES):
            side: look.Side = "agent" if place % 2 else "customer"
            bubbles.append(look.Bubble(side, self._say(text), head))
        keys = look.Flow()
        for text, icon in (
            ("Zeg dat nog eens", "rotate-ccw"),
            ("Hint", "lightbulb"),
            ("Laatste beurt over", "undo-2"),
        ):
            keys.addWidget(look.SecondaryButton(self._say(text), icon))
        keys.addWidget(look.QuietButton(self._say("Ondertiteling aan"), "captions"))
        return column(card(*bubbles, 1, gap=12), keys, self._microphone(), gap=10)

    def _microphone(self) -> QWidget:
        meter = look.LevelMeter(title=self._say("Jij spreekt"), ink="danger")
        for level in words.WAVE * 5:
            meter.set_level(level)
        said = self._words(words.HALF_SAID, "body", "muted")
        said.set_kind("body", italic=True)
        hold = look.HoldButton()
        hold.set_recording(True)
        before, after = (self._words(text, "tiny", "muted") for text in ("Houd", "ingedrukt"))
        hint = row(1, before, look.KeyCap("spatie"), after, 1, gap=6)
        line = row(column(1, meter, said, 1), column(1, row(1, hold, 1), hint, 1), gap=40)
        line.setStretch(0, 1)
        return card(line)

    def _turn(self) -> QWidget:
        people = [look.Avatar(name, place, 38) for place, name in enumerate(words.NAMES)]
        people[1].show_name("Chantal", 1, active=True)
        skip = look.QuietButton(self._say("Sla over"))
        after = look.SecondaryButton(self._say("Volgende"), "arrow-right")
        rings = (look.RingTimer(90, 56), look.RingTimer(90, -12))
        return card(row(*rings, *people, 1, skip, after, gap=14), padding=12)

    def _notes(self) -> QWidget:
        title = self._words("Chantal let op emotie", "heading")
        box = look.TextBox(self._say("Wat zag of hoorde je?"), rows=2)
        numbers = [look.ChipButton(str(number)) for number in range(1, 6)]
        numbers[3].setChecked(True)
        scale = row(self._words("Emotie herkennen"), *numbers, gap=5)
        scale.setStretch(0, 1)
        bigger = look.Toggle(self._say("Ondertiteling groter"))
        bigger.setChecked(True)
        pick = look.Select("Sorteer")
        pick.addItems([self._say("Aanbevolen"), "Kortste eerst"])
        switches = row(bigger, look.Toggle(self._say("Signaal")), 1)
        return card(title, box, scale, switches, pick, 1)

    def _replies(self) -> QWidget:
        choices: list[Thing] = []
        for place, (text, note) in enumerate(words.REPLIES):
            choice = look.ChoiceButton(self._say(text), note=self._say(note), key=str(place + 1))
            choice.setCheckable(True)
            choice.setChecked(place == 0)
            choices.append(choice)
        title = self._words("Wat kwam het dichtst bij wat je zei?", "heading")
        return card(title, *choices, 1, gap=8)

    def _banners(self) -> QLayout:
        change = look.QuietButton(self._say("Wijzig"))
        again = look.SecondaryButton(self._say("Probeer opnieuw"), "refresh-cw")
        title = self._say("Vertrouwelijk: binnen deze groep")
        return column(
            look.Banner(self._say(words.AGREED), "privacy", title=title, buttons=[change]),
            look.Banner(self._say(words.NO_MICROPHONE), "warn", icon="mic-off"),
            look.Banner(self._say(words.NO_VOICE), "danger", buttons=[again]),
            gap=8,
        )

    def _marks(self) -> QLayout:
        off = look.PrimaryButton(self._say("Niet nu"))
        off.setEnabled(False)
        marks = look.Flow(gap=8)
        for thing in (
            look.Pill(self._say("Opname loopt"), "danger", dot=True),
            look.Pill(self._say("Alleen voor jou"), "privacy", icon="lock"),
            look.Pill(self._say("Klaar"), "ok", icon="check"),
            look.Pill(self._say("Wacht nog"), "warn", icon="clock"),
            look.Pill(self._say("Agent"), "accent", icon="headset"),
            look.DangerButton(self._say("Time-out"), "hand"),
            off,
            look.HoldButton(size=64),
        ):
            marks.addWidget(thing)
        return marks

    def _faces(self) -> QLayout:
        faces = look.Flow(gap=6)
        for person in look.PEOPLE:
            for mood in look.MOODS:
                faces.addWidget(look.FacePlate(person, mood, 72))
        return faces


def main() -> int:
    """Show it, in the scheme named on the command line or the system's."""
    app = QApplication(sys.argv)
    modes: dict[str, look.Mode] = {"dark": "dark", "light": "light"}
    theme = look.Theme(app, modes.get(sys.argv[-1], "system"))
    page = Specimen()
    theme.changed.connect(page.update)
    page.resize(1280, 800)
    page.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
