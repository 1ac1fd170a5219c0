"""The widgets hold what they promise: words, sizes, schemes."""

import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QWidget

from trainingsveld.ui.look import (
    DARK,
    LIGHT,
    Avatar,
    Banner,
    Bubble,
    Card,
    ChipButton,
    ChoiceButton,
    Columns,
    DangerButton,
    DifficultyDots,
    FacePlate,
    Flow,
    HoldButton,
    Icon,
    KeyCap,
    LevelMeter,
    Pill,
    PlainText,
    PrimaryButton,
    ProgressLine,
    QuietButton,
    Rail,
    RailButton,
    RingTimer,
    ScrollColumn,
    SearchField,
    SecondaryButton,
    Select,
    Stepper,
    TensionCurve,
    TextBox,
    TickBox,
    Toggle,
    clock,
    current_tokens,
    loudness,
)
from trainingsveld.ui.look.curve import curve

WORDS = "Ik begrijp dat u boos bent en ik zoek het nu voor u uit"


def tension() -> TensionCurve:
    made = TensionCurve(selectable=True)
    made.show_turns([3, 6, 8, 10], old=[[5, 5]], selected=1)
    return made


def meter() -> LevelMeter:
    made = LevelMeter(title="Jij")
    made.set_level(0.7)
    return made


def toggled(button: QPushButton) -> QPushButton:
    button.setCheckable(True)
    button.setChecked(True)
    return button


MAKERS = {
    "avatar": lambda: Avatar("Aïsha", 1),
    "banner": lambda: Banner(WORDS, "warn", title="Let op", buttons=[QuietButton("Wijzig")]),
    "bubble": lambda: Bubble("customer", WORDS, "Mevr. De Wit"),
    "card": Card,
    "chip": lambda: toggled(ChipButton("Alle")),
    "choice": lambda: toggled(ChoiceButton(WORDS, note="rustig", key="1")),
    "danger": lambda: DangerButton("Time-out", "hand"),
    "dots": lambda: DifficultyDots(3),
    "face": lambda: FacePlate("jansen", "weary"),
    "hold": HoldButton,
    "icon": lambda: Icon("mic"),
    "key": lambda: KeyCap("spatie"),
    "level": meter,
    "pill": lambda: Pill("Opname loopt", "danger", dot=True),
    "plain": lambda: PlainText(WORDS),
    "primary": lambda: PrimaryButton("Start", "play"),
    "progress": lambda: ProgressLine("Stemmen"),
    "quiet": lambda: toggled(QuietButton("Sla over")),
    "rail": lambda: Rail("Trainingsveld"),
    "rail button": lambda: toggled(RailButton("Casussen", "library", key="?")),
    "ring": lambda: RingTimer(90, -12),
    "search": lambda: SearchField("Zoek"),
    "secondary": lambda: SecondaryButton("", "rewind", says="Terug"),
    "select": Select,
    "stepper": lambda: Stepper(["Welkom", "Ronde 1", "Slot"], 1),
    "tension": tension,
    "text box": lambda: TextBox("Wat zag je?"),
    "tick box": lambda: TickBox("Leg de afspraak vast"),
    "toggle": lambda: Toggle("Signaal"),
}


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", MAKERS)
def test_it_draws_in_both_schemes(qtbot, scheme, name):
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
    image = widget.grab().toImage()
    assert not image.isNull()
    assert len(colours(image)) > 1
    widget.setEnabled(False)
    assert not widget.grab().isNull()


@pytest.mark.parametrize("name", MAKERS)
def test_it_draws_even_where_there_is_hardly_room(qtbot, theme, name):
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.resize(3, 3)
    assert not widget.grab().isNull()


def test_the_scheme_changes_in_place(qtbot, theme):
    pill = Pill("Klaar", "ok")
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    before = colours(pill.grab().toImage())
    seen = []
    theme.changed.connect(lambda: seen.append(theme.is_dark))
    theme.use("dark")
    assert current_tokens() is DARK
    assert colours(pill.grab().toImage()) != before
    theme.use("light")
    assert current_tokens() is LIGHT
    assert colours(pill.grab().toImage()) == before
    assert seen == [True, False]


def test_following_the_system_wears_what_the_system_says(qapp, theme):
    theme.use("system")
    assert theme.mode == "system"
    dark = qapp.styleHints().colorScheme().name == "Dark"
    assert theme.is_dark is dark


@pytest.mark.parametrize("name", ["primary", "pill", "chip", "rail button", "key"])
def test_words_40_percent_longer_widen_it(qtbot, theme, name):
    make = {
        "primary": lambda text: PrimaryButton(text, "play"),
        "pill": lambda text: Pill(text, "ok", icon="check"),
        "chip": ChipButton,
        "rail button": lambda text: RailButton(text, "library"),
        "key": KeyCap,
    }[name]
    short, long = make("Verder oefenen"), make("Verder oefenen" + " extra")
    for widget in (short, long):
        qtbot.addWidget(widget)
    assert long.sizeHint().width() > short.sizeHint().width() + 20
    assert long.sizeHint().height() == short.sizeHint().height()


@pytest.mark.parametrize("side", ["customer", "agent"])
@pytest.mark.parametrize("width", [200, 320, 640, 1100])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_bubble_holds_all_its_words(qtbot, theme, side, width, scale):
    bubble = Bubble(side, WORDS * 3, "Mevr. Van den Berg · 02:05", scale=scale)
    qtbot.addWidget(bubble)
    bubble.resize(width, bubble.heightForWidth(width))
    bubble.show()
    for label in bubble.findChildren(PlainText):
        assert label.height() >= label.heightForWidth(label.width())
        assert bubble.rect().contains(label.geometry())


def test_a_choice_is_as_high_as_its_words(qtbot, theme):
    choice = ChoiceButton(WORDS * 4, note=WORDS, key="1")
    qtbot.addWidget(choice)
    assert choice.heightForWidth(240) > choice.heightForWidth(600) > 60


def test_a_ring_past_zero_counts_on_in_warn_and_never_in_red(qtbot, theme):
    ring = RingTimer(90, 5)
    qtbot.addWidget(ring)
    assert ring.words() == "0:05"
    ring.set_left(-12)
    assert ring.words() == "+0:12"
    ring.resize(ring.sizeHint())
    image = ring.grab().toImage()
    shades = {image.pixelColor(x, 42).name().upper() for x in range(image.width())}
    assert LIGHT.warn in shades
    assert LIGHT.danger not in shades


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (65, "1:05"), (600, "10:00")])
def test_clock(seconds, words):
    assert clock(seconds) == words


def test_a_screen_reader_is_told_minutes_not_seconds(qtbot, theme):
    ring = RingTimer(300, 240)
    qtbot.addWidget(ring)
    names = set()
    for left in range(240, 180, -1):
        ring.set_left(left)
        names.add(ring.accessibleName())
    assert len(names) == 1


@pytest.mark.parametrize(
    ("rms", "level"), [(0, 0), (-1, 0), (math.nan, 0), (1, 1), (5, 1), (0.001, 0), (0.0316, 0.5)]
)
def test_loudness_is_linear_in_decibels(rms, level):
    assert loudness(rms) == pytest.approx(level, abs=0.01)


def test_the_meter_says_soft_good_and_loud_and_bridges_pauses(qtbot, theme):
    level = LevelMeter()
    qtbot.addWidget(level)
    words = []
    level.word_changed.connect(words.append)
    for value in (0.2, 0.3, 0.6, 0.0, 0.0, 0.7, 0.97, math.nan, -3, 9):
        level.set_level(value)
    assert words == ["too soft", "good", "too loud"]
    level.reset()
    assert level.word() == ""


def test_the_stepper_says_where_we_are(qtbot, theme):
    stepper = Stepper(["Zelf", "Anderen"], 1)
    qtbot.addWidget(stepper)
    assert stepper.accessibleName() == "Step 2 of 2: Anderen"
    stepper.show_steps(["Zelf", "Anderen"], 2)
    assert stepper.accessibleName() == "All steps done"


def test_a_banner_refuses_a_fourth_button(qtbot, theme):
    buttons = [QuietButton("a"), QuietButton("b"), QuietButton("c"), QuietButton("d")]
    for button in buttons:
        qtbot.addWidget(button)
    with pytest.raises(ValueError, match="three buttons"):
        Banner("te veel", buttons=buttons)


def test_the_curve_never_swings_past_its_points():
    points = [QPointF(x * 10, y) for x, y in enumerate((50, 10, 10, 90, 20))]
    box = curve(points).boundingRect()
    assert box.top() == pytest.approx(10)
    assert box.bottom() == pytest.approx(90)
    assert curve([]).isEmpty()


def test_a_flow_breaks_lines_and_gives_equal_columns(qtbot, theme):
    page = QWidget()
    flow = Flow(page, gap=10, column=200)
    cards = [Card() for _ in range(3)]
    for card in cards:
        flow.addWidget(card)
    qtbot.addWidget(page)
    page.resize(410, 300)
    page.show()
    assert [card.x() for card in cards] == [0, 210, 0]
    assert {card.width() for card in cards} == {200}
    assert flow.takeAt(9) is None
    assert flow.takeAt(0).widget() is cards[0]


def test_columns_stack_when_it_is_narrow(qtbot, theme):
    page = QWidget()
    columns = Columns([200, 0], stack_below=500)
    page.setLayout(columns)
    cards = [Card(), Card()]
    for card in cards:
        columns.addWidget(card)
    qtbot.addWidget(page)
    page.resize(800, 300)
    page.show()
    assert [(card.x(), card.width()) for card in cards] == [(0, 200), (214, 586)]
    page.resize(400, 300)
    assert [(card.x(), card.width()) for card in cards] == [(0, 400), (0, 400)]
    assert cards[1].y() > cards[0].y()


def test_a_page_scrolls_on_a_low_screen(qtbot, theme):
    page = ScrollColumn()
    for _ in range(20):
        page.column.addWidget(PrimaryButton("Verder"))
    qtbot.addWidget(page)
    page.resize(683, 384)
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 300)
    assert page.horizontalScrollBar().maximum() == 0


def test_a_narrow_rail_keeps_its_names(qtbot, theme):
    rail = Rail("Trainingsveld")
    button = rail.add(RailButton("Casussen", "library"))
    qtbot.addWidget(rail)
    wide = rail.sizeHint().width()
    rail.set_narrow(True)
    assert rail.sizeHint().width() < wide / 2
    assert button.accessibleName() == "Casussen"
