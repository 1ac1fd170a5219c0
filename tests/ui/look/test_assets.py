"""Every asset is there, is drawn, and stands in the list of licences."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QImage, QPainter

from trainingsveld.ui.look import MOODS, PEOPLE, draw_icon, font, icon, icon_names, mood_for
from trainingsveld.ui.look.assets import ASSETS, FACES, FONTS, ICONS
from trainingsveld.ui.look.faces import draw_face, person_for
from trainingsveld.ui.look.fonts import FAMILY, load_fonts

LIMIT = 900_000


def canvas(side: int) -> QImage:
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(QColor(0, 0, 0, 0))
    return made


def inked(image: QImage) -> int:
    """How many pixels are not see-through."""
    rows, columns = range(image.height()), range(image.width())
    return sum(image.pixelColor(x, y).alpha() > 40 for y in rows for x in columns)


@pytest.mark.parametrize("name", sorted(file.stem for file in ICONS.glob("*.svg")))
def test_every_icon_draws_in_the_colour_asked_for(qapp, name):
    image = canvas(24)
    painter = QPainter(image)
    draw_icon(painter, name, 0, 0, 24, QColor("#FF0000"))
    painter.end()
    assert inked(image) > 8
    dots = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [dot for dot in dots if dot.alpha() > 240]
    assert all(dot.red() > 200 and dot.green() < 30 and dot.blue() < 30 for dot in solid)


def test_an_unknown_icon_is_named_in_the_error(qapp):
    with pytest.raises(KeyError, match="no icon 'unicorn'"):
        icon("unicorn")


def test_a_qicon_brings_a_sharp_picture_for_fine_screens(qapp):
    assert {size.width() for size in icon("mic", size=16).availableSizes()} >= {16}
    assert len(icon_names()) >= 60


def test_all_people_have_all_moods_and_nothing_else_lies_there():
    wanted = {f"{person}-{mood}" for person in PEOPLE for mood in MOODS}
    assert {file.stem for file in FACES.glob("*.svg")} == wanted
    assert len(PEOPLE) == 6
    assert len(MOODS) == 11


@pytest.mark.parametrize("person", PEOPLE)
def test_every_mood_of_a_person_looks_different(qapp, person):
    seen = set()
    for mood in MOODS:
        image = canvas(96)
        painter = QPainter(image)
        draw_face(painter, person, mood, QRectF(0, 0, 96, 96))
        painter.end()
        assert inked(image) > 2000, mood
        assert image.pixelColor(48, 90).alpha() == 255, "the shoulders reach the lower edge"
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(MOODS)


def test_faces_carry_nothing_but_shapes():
    assert sum(file.stat().st_size for file in FACES.glob("*.svg")) <= LIMIT
    for file in FACES.glob("*.svg"):
        text = file.read_text(encoding="utf-8")
        for word in ("<script", "<image", "href", "<style", "<mask", "<metadata", "<text"):
            assert word not in text, (file.name, word)


@pytest.mark.parametrize("style", ["calm", "tense", "angry", "upset", "cold", "relieved"])
@pytest.mark.parametrize("level", ["A", "B", "C", "D"])
def test_every_style_has_a_mood_at_every_level(style, level):
    assert mood_for(style, level) in MOODS


def test_anger_grows_with_the_level():
    assert [mood_for("angry", level) for level in "ABCD"] == [
        "suspicious", "angry", "angry", "furious",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "level"), [("", ""), ("jolly", "A"), ("calm", "E"), ("calm", "")]
)
def test_an_unknown_style_or_level_is_drawn_seriously(style, level):
    assert mood_for(style, level) == "serious"


def test_a_case_without_a_face_always_gets_the_same_one():
    assert person_for("salaris", "female") == person_for("salaris", "female")
    assert {person_for(f"case-{n}", "female") for n in range(30)} == {"berg", "yilmaz", "bakker"}
    assert {person_for(f"case-{n}") for n in range(60)} == set(PEOPLE)


def test_the_family_is_loaded_in_all_weights(qapp):
    assert load_fonts()
    assert set(QFontDatabase.styles(FAMILY)) >= {"Regular", "Italic", "Medium", "SemiBold", "Bold"}
    assert QFontInfo(font("title")).family() == FAMILY
    assert QFontInfo(font("title")).bold()


def test_every_folder_has_its_licence_and_a_line_in_the_list():
    listed = (ASSETS / "LICENSES.md").read_text(encoding="utf-8")
    for folder, text in ((FONTS, "OFL.txt"), (ICONS, "LICENSE.txt"), (FACES, "CC0-1.0.txt")):
        assert (folder / text).stat().st_size > 500
        assert f"{folder.name}/{text}" in listed
    assert f"{len(icon_names())} Lucide icons" in listed
