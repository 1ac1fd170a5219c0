"""The map as pictures: docs/gallery/map-<state>-<scheme>-<language>.png."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring.long_case import long_case
from tests.ui.desk import ROOT
from trainingsveld.authoring.map import Marks, coverage, coverage_of_tests, draw_case
from trainingsveld.dialogue import begin, case_from_text, ending, give, offered
from trainingsveld.store.library import shipped_case
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme
from trainingsveld.ui.map import CaseMap

GALLERY = ROOT / "docs" / "gallery"
CASE = shipped_case("salaris-niet-betaald").read_text(encoding="utf-8")
ENGLISH = shipped_case("closing-an-account").read_text(encoding="utf-8")


def read(case_map, text):
    """As it opens, and nothing is known about it yet."""
    case_map.show_case(draw_case(case_from_text(text, customer_model()).scenario))


def whole(case_map, text):
    read(case_map, text)
    case_map.show_all()


def chosen(case_map, text):
    """What its tests play, a moment nobody gets out of and one nobody gets to."""
    case = case_from_text(text, customer_model())
    read(case_map, text)
    names = list(case.scenario.nodes)
    covered = coverage_of_tests(case)
    case_map.show_marks(
        Marks(frozenset({names[9]}), frozenset({names[4]}), covered.entered, names[2],
              given=covered.given)
    )  # fmt: skip
    case_map.select(names[3])


def names(case_map, text):
    """Near enough to read what the replies are called."""
    chosen(case_map, text)
    case_map._canvas.scale(1.6)


def found(case_map, text):
    read(case_map, text)
    case_map.open_search()
    case_map._find._field.setText("niet")
    case_map._find.turned.emit(1)


def large(case_map, _text):
    """Five hundred moments, sixty calls through them."""
    case = case_from_text(long_case(500).decode(), customer_model())
    chance = random.Random(5)  # noqa: S311 - a fixed seed
    plays = [play(case, chance) for _ in range(60)]
    covered = coverage(case, plays)
    case_map.show_case(draw_case(case.scenario))
    case_map.show_marks(Marks(warmth=covered.entered, given=covered.given))
    case_map.show_all()


def play(case, chance):
    state, replies = begin(case).state, []
    while ending(case, state) is None and len(replies) < 40:
        replies.append(chance.choice(offered(case, state)))
        state = give(case, state, replies[-1]).state
    return replies


STATES = {"read": read, "whole": whole, "chosen": chosen, "names": names, "found": found,
          "large": large}  # fmt: skip
PICTURES = [
    *((state, "light", "nl") for state in STATES),
    *((state, "dark", "nl") for state in ("chosen", "names", "large")),
    ("chosen", "light", "en"),
]


@pytest.fixture
def dressed(qapp):
    """Theme and language as the program starts with them; as before afterwards."""
    made: list = []

    def dress(scheme, language):
        made[:] = [Theme(qapp, scheme), Language(qapp, language)]

    yield dress
    theme, language = made
    theme.use("light")
    language.close()
    theme.deleteLater()


@pytest.mark.parametrize(("state", "scheme", "language"), PICTURES)
def test_picture(qtbot, dressed, state, scheme, language):
    dressed(scheme, language)
    case_map = CaseMap()
    qtbot.addWidget(case_map)
    case_map.resize(1280, 800)
    with qtbot.waitActive(case_map):
        case_map.show()
        case_map.activateWindow()
    case_map.setFocus()
    STATES[state](case_map, ENGLISH if language == "en" else CASE)
    for _ in range(12):
        QApplication.sendPostedEvents()
    GALLERY.mkdir(parents=True, exist_ok=True)
    picture = case_map.grab()
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.save(str(GALLERY / f"map-{state}-{scheme}-{language}.png"))
