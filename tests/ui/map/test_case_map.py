"""The map in the hands of somebody with a keyboard, and of somebody with a mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.authoring.map.graphs import graph_of_pairs
from tests.small_case import SCENARIO
from trainingsveld.authoring.map import Box, Drawing, Marks, Moved, Point, draw_case, lay_out
from trainingsveld.scenario import parse
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import current_tokens

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def press(qtbot, case_map, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or case_map, key, modifier)


def listen(signal):
    heard = []
    signal.connect(lambda *what: heard.append(what))
    return heard


def middle(case_map, node) -> QPoint:
    return case_map._canvas.in_sight(node).center().toPoint()


def test_the_arrows_walk_along_the_ways_and_enter_chooses(qtbot, shown):
    case_map = shown()
    chosen = listen(case_map.chosen)
    press(qtbot, case_map, KEY.Key_Down)
    assert case_map.selection() == "opening"
    press(qtbot, case_map, KEY.Key_Down)
    assert case_map.selection() == "story"
    assert chosen == []
    press(qtbot, case_map, KEY.Key_Return)
    assert chosen == [("story",)]
    press(qtbot, case_map, KEY.Key_Up, KEY.Key_Home, KEY.Key_Enter)
    assert chosen == [("story",), ("opening",)]


def test_right_goes_through_all_moments_as_one_reads(qtbot, shown):
    case_map = shown()
    press(qtbot, case_map, KEY.Key_Home)
    seen = [case_map.selection()]
    for _ in range(8):
        press(qtbot, case_map, KEY.Key_Right)
        seen.append(case_map.selection())
    assert set(seen) == {"opening", "story", "gone", "bridge", "done"}
    assert seen[4] == seen[-1]


def test_tab_comes_in_at_the_start_and_goes_on_to_the_buttons(qtbot, shown):
    case_map = shown()
    case_map._bar._whole.setFocus()
    case_map._canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert case_map.selection() == "opening"
    names = []
    for _ in range(4):
        press(qtbot, case_map, KEY.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Find a moment (Ctrl+F)", "Smaller (-)", "Larger (+)", "Whole map (0)"]


def test_a_screen_reader_hears_what_is_marked(qtbot, shown):
    case_map = shown()
    canvas = case_map._canvas
    assert canvas.accessibleName() == "Map of the case"
    assert canvas.accessibleDescription() == "5 moments · 2 endings"
    case_map.show_marks(
        Marks(traps=frozenset({"story"}), dead=frozenset({"bridge"}), warmth={"opening": 0.4},
              current="opening")
    )  # fmt: skip
    assert "1 never reached · 1 without a way out · 1 played" in canvas.accessibleDescription()
    press(qtbot, case_map, KEY.Key_Home)
    assert canvas.accessibleDescription() == (
        "opening, the call stands here, start of the call, "
        "played 40 % as often as the busiest moment. “Waar blijft mijn geld?” "
        "Leads to: story, opening, gone. Comes from: opening."
    )
    press(qtbot, case_map, KEY.Key_Down)
    assert "no ending can be reached from here, never played" in canvas.accessibleDescription()
    case_map.select("bridge")
    assert "can never be reached" in case_map._about.text()


def test_zoom_by_key_wheel_and_button(qtbot, shown):
    case_map = shown()
    canvas = case_map._canvas
    before = canvas.zoom
    press(qtbot, case_map, KEY.Key_Plus)
    assert canvas.zoom == pytest.approx(before * 1.2)
    press(qtbot, case_map, KEY.Key_Minus, KEY.Key_Minus)
    assert canvas.zoom == pytest.approx(before / 1.2)
    place = QPointF(100, 100)
    there = canvas._view.to_map(place)
    button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, 120)
    at = canvas.mapToGlobal(place)
    wheel = QWheelEvent(place, at, QPoint(), turned, button, CTRL, phase, False)
    QApplication.sendEvent(canvas, wheel)
    assert canvas.zoom == pytest.approx(before)
    now = canvas._view.to_map(place)
    assert (now.x(), now.y()) == pytest.approx((there.x(), there.y()), abs=1)
    for _ in range(60):
        press(qtbot, case_map, KEY.Key_Minus)
    assert canvas.zoom == 0.02
    case_map._bar._closer.click()
    case_map._bar._whole.click()
    left, top, right, bottom = canvas.in_sight("opening").getCoords()
    assert 0 <= left < right <= canvas.width()
    assert 0 <= top < bottom <= canvas.height()


def test_the_map_cannot_be_lost(qtbot, shown):
    case_map = shown()
    canvas = case_map._canvas
    for _ in range(200):
        press(qtbot, case_map, KEY.Key_Right, modifier=SHIFT)
    seen = canvas._view.seen(canvas.size().toSizeF())
    assert seen.intersects(seen.__class__(*_rect(case_map.drawing().box)))


def _rect(box: Box):
    return box.left, box.top, box.right - box.left, box.bottom - box.top


def test_a_click_chooses_and_a_click_beside_lets_go(qtbot, shown):
    case_map = shown()
    chosen = listen(case_map.chosen)
    qtbot.mouseClick(case_map._canvas, Qt.MouseButton.LeftButton, pos=middle(case_map, "story"))
    assert chosen == [("story",)]
    assert case_map.selection() == "story"
    qtbot.mouseClick(case_map._canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert case_map.selection() is None
    assert chosen == [("story",)]


def drag(qtbot, canvas, start: QPoint, by: QPoint):
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, start + by / 2)
    qtbot.mouseMove(canvas, start + by)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + by)


def test_dragging_a_moment_moves_it_on_the_grid_and_tells_once(qtbot, shown):
    case_map = shown()
    moved, chosen = listen(case_map.moved), listen(case_map.chosen)
    before = {node.id: node for node in case_map.drawing().nodes}["story"]
    drag(qtbot, case_map._canvas, middle(case_map, "story"), QPoint(80, 40))
    ((name, x, y),) = moved
    assert name == "story"
    assert (x % 8, y % 8) == (0, 0)
    zoom = case_map._canvas.zoom
    assert x == pytest.approx(before.x + 80 / zoom, abs=8)
    assert y == pytest.approx(before.y + 40 / zoom, abs=8)
    after = {node.id: node for node in case_map.drawing().nodes}["story"]
    assert (after.x, after.y, after.moved) == (x, y, True)
    assert chosen == []


def test_dragging_beside_the_moments_pans(qtbot, shown):
    case_map = shown()
    moved = listen(case_map.moved)
    before = middle(case_map, "story")
    drag(qtbot, case_map._canvas, QPoint(4, 300), QPoint(60, 30))
    assert middle(case_map, "story") == before + QPoint(60, 30)
    assert moved == []


def test_a_moment_is_moved_with_the_keys_too(qtbot, shown):
    case_map = shown()
    moved = listen(case_map.moved)
    case_map.select("done")
    before = {node.id: node for node in case_map.drawing().nodes}["done"]
    press(qtbot, case_map, KEY.Key_Right, KEY.Key_Down, modifier=CTRL)
    assert len(moved) == 2
    name, x, y = moved[-1]
    assert name == "done"
    assert x - before.x == pytest.approx(16, abs=4)
    assert y - before.y == pytest.approx(16, abs=4)


def test_finding_by_keyboard_alone(qtbot, shown):
    case_map = shown()
    press(qtbot, case_map, KEY.Key_F, modifier=CTRL)
    assert case_map._find.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "on")
    assert case_map._canvas._shown.found == {"gone", "done"}
    count = case_map._find._count
    assert count.text() == "2 found"
    press(qtbot, case_map, KEY.Key_Return)
    assert (case_map.selection(), count.text()) == ("gone", "1 of 2")
    press(qtbot, case_map, KEY.Key_Return)
    assert (case_map.selection(), count.text()) == ("done", "2 of 2")
    press(qtbot, case_map, KEY.Key_Return)
    assert count.text() == "1 of 2"
    press(qtbot, case_map, KEY.Key_Return, modifier=SHIFT)
    assert (case_map.selection(), count.text()) == ("done", "2 of 2")
    qtbot.keyClicks(QApplication.focusWidget(), "xyzzy")
    assert count.text() == "nothing found"
    before = case_map.selection()
    press(qtbot, case_map, KEY.Key_Return)
    assert case_map.selection() == before
    press(qtbot, case_map, KEY.Key_Escape, KEY.Key_Escape)
    assert not case_map._find.isVisible()
    assert case_map._canvas.hasFocus()
    assert case_map._canvas._shown.found == frozenset()


def test_without_a_case_it_says_so_and_takes_every_key(qtbot, shown):
    case_map = shown(text="")
    case_map.show_case(Drawing((), (), Box(0, 0, 0, 0)))
    assert case_map._empty.isVisible()
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Return, KEY.Key_Plus, KEY.Key_0, KEY.Key_Home):
        press(qtbot, case_map, key)
    press(qtbot, case_map, KEY.Key_F, modifier=CTRL)
    assert not case_map._find.isVisible()
    case_map.grab()
    case_map.show_case(draw_case(parse(SCENARIO)))
    assert not case_map._empty.isVisible()


def test_a_new_drawing_keeps_place_zoom_and_selection(qtbot, shown):
    case_map = shown()
    case_map.select("story")
    press(qtbot, case_map, KEY.Key_Plus, KEY.Key_Plus)
    zoom, place = case_map._canvas.zoom, middle(case_map, "opening")
    text = SCENARIO + '[nodes.new]\nsay = "?"\notherwise = "done"\n'
    case_map.show_case(draw_case(parse(text), before=case_map.drawing()))
    assert (case_map._canvas.zoom, case_map.selection()) == (zoom, "story")
    assert middle(case_map, "opening") == place
    case_map.show_case(draw_case(parse(SCENARIO.replace("story", "tale"))))
    assert case_map.selection() is None


def test_selecting_what_is_not_there_changes_nothing(shown):
    case_map = shown()
    case_map.select("story")
    case_map.select("nowhere")
    assert case_map.selection() == "story"


def test_what_is_marked_comes_into_sight_on_a_large_map(qtbot, shown):
    case_map = shown(text="")
    drawing = lay_out(graph_of_pairs(500, [(n, n + 1) for n in range(499)]))
    case_map.show_case(drawing)
    canvas = case_map._canvas
    case_map.select("m480")
    card = canvas.in_sight("m480")
    assert canvas.rect().contains(card.toRect())
    assert not canvas.rect().intersects(canvas.in_sight("m0").toRect())


def test_traps_and_dead_parts_are_seen_without_colours(shown):
    """In shades of grey a trap, a dead moment and an ordinary one still differ."""
    case_map = shown()

    def picture(node, marks):
        case_map.show_marks(marks)
        part = case_map._canvas.in_sight(node).toRect()
        image = case_map._canvas.grab(part).toImage()
        return image.convertToFormat(image.Format.Format_Mono)

    plain = picture("story", Marks())
    trap = picture("story", Marks(traps=frozenset({"story"})))
    dead = picture("story", Marks(dead=frozenset({"story"})))
    assert plain != trap
    assert plain != dead
    assert trap != dead


def test_it_follows_language_and_scheme(qtbot, qapp, theme, shown):
    case_map = shown()
    language = Language(qapp, "nl")
    QApplication.sendPostedEvents()
    try:
        assert case_map._about.text() == "5 momenten · 2 eindes"
        assert case_map._bar._whole.text() == "Hele kaart"
        theme.use("dark")
        image = case_map._canvas.grab().toImage()
        assert image.pixelColor(40, 20) == QColor(current_tokens().background)
    finally:
        language.close()


@pytest.mark.parametrize("zoom", [0.02, 0.1, 0.3, 0.6, 0.9, 3.0])
def test_it_draws_every_mark_at_every_zoom(shown, zoom):
    case_map = shown()
    names = frozenset(node.id for node in case_map.drawing().nodes)
    case_map.show_marks(
        Marks(frozenset({"bridge"}), frozenset({"story"}), {"opening": 1.0, "gone": 0.1}, "opening",
              frozenset({"plan"}), {"feeling": 1.0, "rules": 0.2})
    )  # fmt: skip
    canvas = case_map._canvas
    canvas.scale(zoom / canvas.zoom)
    ground = QColor(current_tokens().background)
    for chosen in sorted(names):
        case_map.select(chosen)
        card = canvas.in_sight(chosen)
        seen = canvas.grab().toImage()
        edge = [seen.pixelColor(int(card.left()) + x, int(card.center().y())) for x in range(-4, 3)]
        assert any(colour != ground for colour in edge), chosen


def test_names_of_others_are_shown_as_they_are(shown):
    text = SCENARIO.replace("Waar blijft mijn geld?", "<img src='file:///etc/passwd'> & <b>ja</b>")
    case_map = shown(text)
    case_map.select("opening")
    assert "<b>ja</b>" in case_map._canvas.accessibleDescription()
    case_map.grab()


def test_a_moved_moment_may_stand_anywhere(shown):
    case_map = shown()
    moved = Moved({"done": Point(900_000.0, -900_000.0)})
    case_map.show_case(draw_case(parse(SCENARIO), moved))
    case_map.show_all()
    case_map.grab()
    case_map.select("done")
    assert case_map._canvas.rect().intersects(case_map._canvas.in_sight("done").toRect())
