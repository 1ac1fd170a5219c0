"""How everything looks: tokens, type, icons, faces, painted widgets. No state, no commands."""

from trainingsveld.ui.look.bubble import Bubble, Side
from trainingsveld.ui.look.buttons import (
    ChipButton,
    DangerButton,
    LookButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from trainingsveld.ui.look.choices import ChoiceButton
from trainingsveld.ui.look.columns import Columns
from trainingsveld.ui.look.faces import (
    MOODS,
    PEOPLE,
    FacePlate,
    Mood,
    Person,
    mood_for,
    person_for,
)
from trainingsveld.ui.look.fields import SearchField, Select, TextBox, Toggle
from trainingsveld.ui.look.flow import Flow
from trainingsveld.ui.look.fonts import KINDS, Kind, font
from trainingsveld.ui.look.frames import Banner, Card, ScrollColumn
from trainingsveld.ui.look.hold import HoldButton
from trainingsveld.ui.look.icons import Icon, draw_icon, icon, icon_names
from trainingsveld.ui.look.level import LevelMeter, loudness
from trainingsveld.ui.look.marks import Avatar, DifficultyDots, KeyCap, Pill
from trainingsveld.ui.look.plain import PlainText, announce
from trainingsveld.ui.look.progress import ProgressLine, RingTimer, Stepper, clock
from trainingsveld.ui.look.rail import NARROW_BELOW, RAIL_WIDTH, Rail, RailButton
from trainingsveld.ui.look.stack import Thing, column, fill, row
from trainingsveld.ui.look.tension import TensionCurve
from trainingsveld.ui.look.theme import Mode, Theme, asked_tokens
from trainingsveld.ui.look.tick_box import TickBox
from trainingsveld.ui.look.tokens import (
    CARD_RADIUS,
    CONTROL_RADIUS,
    DARK,
    GRID,
    LIGHT,
    ROLES,
    Ink,
    Role,
    Tokens,
    current_tokens,
)

__all__ = [
    "CARD_RADIUS",
    "CONTROL_RADIUS",
    "DARK",
    "GRID",
    "KINDS",
    "LIGHT",
    "MOODS",
    "NARROW_BELOW",
    "PEOPLE",
    "RAIL_WIDTH",
    "ROLES",
    "Avatar",
    "Banner",
    "Bubble",
    "Card",
    "ChipButton",
    "ChoiceButton",
    "Columns",
    "DangerButton",
    "DifficultyDots",
    "FacePlate",
    "Flow",
    "HoldButton",
    "Icon",
    "Ink",
    "KeyCap",
    "Kind",
    "LevelMeter",
    "LookButton",
    "Mode",
    "Mood",
    "Person",
    "Pill",
    "PlainText",
    "PrimaryButton",
    "ProgressLine",
    "QuietButton",
    "Rail",
    "RailButton",
    "RingTimer",
    "Role",
    "ScrollColumn",
    "SearchField",
    "SecondaryButton",
    "Select",
    "Side",
    "Stepper",
    "TensionCurve",
    "TextBox",
    "Theme",
    "Thing",
    "TickBox",
    "Toggle",
    "Tokens",
    "announce",
    "asked_tokens",
    "clock",
    "column",
    "current_tokens",
    "draw_icon",
    "fill",
    "font",
    "icon",
    "icon_names",
    "loudness",
    "mood_for",
    "person_for",
    "row",
]
