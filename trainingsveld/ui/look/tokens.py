"""The table of colours and sizes everything on the screen is drawn with, light and dark."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import fields
from PySide6.QtGui import QColor, QGuiApplication

Role = Literal["neutral", "accent", "danger", "warn", "ok", "privacy"]
"""What a coloured part means. Danger is recording and stop, privacy is confidentiality only."""

ROLES: tuple[Role, ...] = ("neutral", "accent", "danger", "warn", "ok", "privacy")

Ink = Literal[
    "text", "muted", "accent", "on_accent", "danger", "warn", "ok", "privacy", "customer",
    "rail_text", "rail_active_text", "on_danger", "border_strong",
]  # fmt: skip
"""A colour that text and icons may have; the name of a field of `Tokens`."""

Plate = Literal["rose", "sky", "amber", "teal", "green", "sand"]
"""The light plate behind a face; decoration, without a meaning."""


class Tokens(Struct, frozen=True):
    """One scheme. Every value is `#RRGGBB`; `*_soft` is a background for text in the same role."""

    background: str
    surface: str
    sunken: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    rail: str
    rail_text: str
    rail_active: str
    rail_active_text: str
    rail_focus: str
    brand: str
    danger: str
    on_danger: str
    danger_soft: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    privacy: str
    privacy_soft: str
    customer: str
    focus: str
    rose: str
    sky: str
    amber: str
    teal: str
    green: str
    sand: str

    def ink(self, name: Ink) -> QColor:
        """The colour for text or an icon."""
        return QColor(getattr(self, name))

    def role_ink(self, role: Role) -> QColor:
        """The colour of words in a role, on its own soft background or on a surface."""
        return QColor(self.muted if role == "neutral" else getattr(self, role))

    def role_soft(self, role: Role) -> QColor:
        """The soft background that goes with `role_ink`."""
        return QColor(self.sunken if role == "neutral" else getattr(self, f"{role}_soft"))

    def plate(self, name: Plate) -> QColor:
        """The background of a face."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    background="#F5F4F0",
    surface="#FFFFFF",
    sunken="#F0EEE8",
    border="#E3DFD6",
    border_strong="#8A8578",
    text="#1A2026",
    muted="#565F6B",
    accent="#0B6B66",
    accent_pressed="#085551",
    on_accent="#FFFFFF",
    accent_soft="#D8EEEB",
    rail="#10302F",
    rail_text="#C9DAD8",
    rail_active="#1D4A48",
    rail_active_text="#FFFFFF",
    rail_focus="#7FB4FF",
    brand="#6FD6CC",
    danger="#B3261E",
    on_danger="#FFFFFF",
    danger_soft="#FBE4E1",
    warn="#8A5200",
    warn_soft="#FBEBCF",
    ok="#1B6E37",
    ok_soft="#DCF2E2",
    privacy="#5A3DB0",
    privacy_soft="#EBE5FA",
    customer="#B04C14",  # the #C2571A first thought of is 4.49:1 on white and 3.9:1 on sunken
    focus="#0A58CA",
    rose="#FBE4E1",
    sky="#DFE9F7",
    amber="#FBEBCF",
    teal="#D8EEEB",
    green="#DCF2E2",
    sand="#EFE7DA",
)

DARK = Tokens(
    background="#121517",
    surface="#1B2023",
    sunken="#242A2E",
    border="#323A3F",
    border_strong="#7C878E",
    text="#EDF1F3",
    muted="#A7B2B9",
    accent="#4CC9BE",
    accent_pressed="#7ADAD1",
    on_accent="#04211F",
    accent_soft="#12393A",
    rail="#0C1010",
    rail_text="#AEBCBC",
    rail_active="#1B2C2C",
    rail_active_text="#FFFFFF",
    rail_focus="#7FB4FF",
    brand="#6FD6CC",
    danger="#FF8A80",
    on_danger="#2B0B09",
    danger_soft="#43201E",
    warn="#F5C26B",
    warn_soft="#3D2E12",
    ok="#7FD99A",
    ok_soft="#173522",
    privacy="#BBA6FF",
    privacy_soft="#2C2450",
    customer="#F29A5C",
    focus="#7FB4FF",
    rose="#DFBEBD",
    sky="#BCC9DA",
    amber="#DCC9A6",
    teal="#B4CFCB",
    green="#B8D2C0",
    sand="#CFC6B8",
)

CARD_RADIUS = 14
CONTROL_RADIUS = 9
GRID = 8
"""Pixels. Gaps and paddings are whole or half multiples of it."""


def current_tokens() -> Tokens:
    """The scheme the application's palette was made from; light when no theme was applied."""
    window = QGuiApplication.palette().window().color()
    return DARK if window == QColor(DARK.background) else LIGHT


def names() -> tuple[str, ...]:
    """The names of all tokens, for the style sheet and the tests."""
    return tuple(field.name for field in fields(Tokens))
