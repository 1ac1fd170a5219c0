"""Every pair of colours that is used together can be told apart, computed as WCAG 2.2 does."""

import pytest

from trainingsveld.ui.look import DARK, LIGHT, ROLES
from trainingsveld.ui.look.tokens import names

SCHEMES = {"light": LIGHT, "dark": DARK}

SOFTS = ["accent_soft", "danger_soft", "warn_soft", "ok_soft", "privacy_soft"]
PAPERS = ["background", "surface", "sunken"]

TEXT = [
    *[("text", paper) for paper in [*PAPERS, *SOFTS]],
    *[("muted", paper) for paper in [*PAPERS, *SOFTS]],
    *[(role, paper) for role in ROLES if role != "neutral" for paper in PAPERS],
    *[(role, f"{role}_soft") for role in ROLES if role != "neutral"],
    *[("customer", paper) for paper in PAPERS],
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("on_danger", "danger"),
    ("rail_text", "rail"),
    ("rail_active_text", "rail_active"),
    ("rail_active_text", "rail"),
]

PARTS = [
    *[("border_strong", paper) for paper in PAPERS],
    *[("focus", paper) for paper in [*PAPERS, *SOFTS]],
    *[("text", band) for band in ("danger_soft", "warn_soft", "ok_soft")],
    ("rail_focus", "rail"),
    ("rail_focus", "rail_active"),
    ("brand", "rail"),
    ("accent", "border"),
    ("warn", "border"),
    ("surface", "accent"),  # the inner line of the focus ring on a filled button
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_knows_black_on_white():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "paper"), TEXT)
def test_text_can_be_read(scheme, ink, paper):
    tokens = SCHEMES[scheme]
    assert contrast(getattr(tokens, ink), getattr(tokens, paper)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("part", "paper"), PARTS)
def test_parts_can_be_seen(scheme, part, paper):
    tokens = SCHEMES[scheme]
    assert contrast(getattr(tokens, part), getattr(tokens, paper)) >= 3.0


@pytest.mark.parametrize("scheme", SCHEMES)
def test_faces_stand_out_from_their_plates(scheme):
    tokens = SCHEMES[scheme]
    for plate in ("rose", "sky", "amber", "teal", "green", "sand"):
        assert contrast("#000000", getattr(tokens, plate)) >= 10, plate


def test_every_token_is_a_colour():
    for scheme in SCHEMES.values():
        for name in names():
            value = getattr(scheme, name)
            assert len(value) == 7, name
            assert int(value[1:], 16) >= 0, name
