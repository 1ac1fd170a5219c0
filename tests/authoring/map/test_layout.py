import random
import time
from itertools import combinations
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authoring.map.graphs import graph_of_pairs, graphs
from tests.small_case import SCENARIO
from trainingsveld.authoring.map import (
    NODE_HEIGHT,
    NODE_WIDTH,
    Point,
    draw_case,
    graph_of,
    label_width,
    lay_out,
    move,
    reachable,
)
from trainingsveld.authoring.map.drawing import LABEL_HEIGHT
from trainingsveld.scenario import parse
from trainingsveld.store.library import SHIPPED, case_paths

CASES = case_paths(SHIPPED)


def overlap(one, other) -> bool:
    return abs(one.x - other.x) < NODE_WIDTH and abs(one.y - other.y) < NODE_HEIGHT


def by_id(drawing):
    return {node.id: node for node in drawing.nodes}


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_every_moment_is_there_once_and_no_two_lie_on_each_other(graph):
    drawing = lay_out(graph)
    assert [node.id for node in drawing.nodes] == [moment.id for moment in graph.moments]
    assert not [pair for pair in combinations(drawing.nodes, 2) if overlap(*pair)]


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_ways_go_down_unless_they_lead_back(graph):
    drawing = lay_out(graph)
    at = by_id(drawing)
    for edge in drawing.edges:
        down = at[edge.target].y - at[edge.source].y
        if edge.source == edge.target:
            assert edge.back
        elif edge.back:
            assert down < 0
        else:
            assert down > 0


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_without_the_ways_back_nothing_goes_round_in_circles_and_none_is_back_without_need(graph):
    drawing = lay_out(graph)
    onward: dict[str, set[str]] = {node.id: set() for node in drawing.nodes}
    for edge in drawing.edges:
        onward[edge.source].add(edge.target)
    for edge in drawing.edges:
        if edge.back:
            assert edge.source in leads_to(onward, edge.target)


def leads_to(onward, start):
    found, todo = {start}, [start]
    while todo:
        for target in onward[todo.pop()] - found:
            found.add(target)
            todo.append(target)
    return found


@settings(max_examples=100, deadline=None)
@given(graphs())
def test_lines_run_from_card_to_card_and_stay_inside_the_box(graph):
    drawing = lay_out(graph)
    at = by_id(drawing)
    left, top, right, bottom = drawing.box
    for edge in drawing.edges:
        assert len(edge.curve) % 3 == 1
        first, last = edge.curve[0], edge.curve[-1]
        for place, card in ((first, at[edge.source]), (last, at[edge.target])):
            assert abs(place.x - card.x) <= NODE_WIDTH / 2 + 0.01
            assert abs(place.y - card.y) <= NODE_HEIGHT / 2 + 0.01
        for x, y in edge.curve:
            assert left - 0.01 <= x <= right + 0.01
            assert top - 0.01 <= y <= bottom + 0.01


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_bends_keep_off_the_cards(graph):
    """Lines of a strand pass between cards: no bend lies in a card."""
    drawing = lay_out(graph)
    for edge in drawing.edges:
        for at in range(3, len(edge.curve) - 1, 3):
            x, y = edge.curve[at]
            for card in drawing.nodes:
                inside = abs(x - card.x) < NODE_WIDTH / 2 and abs(y - card.y) < NODE_HEIGHT / 2 - 1
                assert not inside


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_no_label_lies_on_another_or_on_a_card(graph):
    drawing = lay_out(graph)
    boxes = [
        (edge.label_at, label_width(edge.label) / 2)
        for edge in drawing.edges
        if edge.label_at is not None
    ]
    for (one, half), (other, wide) in combinations(boxes, 2):
        assert abs(one.x - other.x) >= half + wide or abs(one.y - other.y) >= LABEL_HEIGHT
    for place, _ in boxes:
        for card in drawing.nodes:
            inside = (
                abs(place.x - card.x) < NODE_WIDTH / 2 and abs(place.y - card.y) < NODE_HEIGHT / 2
            )
            assert not inside


@settings(max_examples=60, deadline=None)
@given(graphs(), st.floats(-9e5, 9e5), st.floats(-9e5, 9e5))
def test_the_same_graph_gives_the_same_drawing_and_a_moved_moment_stays_where_it_was_put(
    graph, x, y
):
    drawing = lay_out(graph)
    assert lay_out(graph) == drawing
    name = graph.moments[-1].id
    again = lay_out(graph, {name: Point(x, y), "not-there": Point(0.0, 0.0)})
    card = by_id(again)[name]
    assert (card.x, card.y, card.moved) == (x, y, True)
    others = [node for node in again.nodes if node.id != name]
    assert others == [node for node in drawing.nodes if node.id != name]
    assert by_id(move(drawing, name, x, y)) == by_id(again)


def test_one_moment_without_ways():
    drawing = lay_out(graph_of_pairs(1, ()))
    assert [(node.x, node.y) for node in drawing.nodes] == [(0.0, 0.0)]
    assert drawing.box == (-NODE_WIDTH / 2, -NODE_HEIGHT / 2, NODE_WIDTH / 2, NODE_HEIGHT / 2)


def test_the_start_is_the_origin_whatever_else_there_is():
    for case in CASES:
        scenario = parse(case.read_text(encoding="utf-8"))
        start = by_id(draw_case(scenario))[scenario.start]
        assert (start.x, start.y) == (0.0, 0.0)


def test_ways_to_one_moment_run_together():
    """From three rows down to one end: the last piece of the line is the same for all."""
    graph = graph_of_pairs(6, [(0, 1), (1, 2), (2, 3), (3, 4), (0, 5), (1, 5), (2, 5), (4, 5)])
    to_end = [edge for edge in lay_out(graph).edges if edge.target == "m5"]
    assert len(to_end) == 4
    strand = [edge.curve[-4:] for edge in to_end if edge.source != "m4"]
    assert len(set(strand)) == 1


def test_pieces_that_do_not_hang_together_stand_side_by_side():
    drawing = lay_out(graph_of_pairs(4, [(0, 1), (2, 3)]))
    at = by_id(drawing)
    assert at["m2"].y == at["m0"].y
    assert at["m2"].x >= max(at["m0"].x, at["m1"].x) + NODE_WIDTH


def test_all_that_leads_from_one_to_another_is_one_line():
    scenario = parse(SCENARIO)
    edges = {(edge.source, edge.target): edge for edge in draw_case(scenario).edges}
    assert len(edges) == len(draw_case(scenario).edges)
    loop, silence = edges["opening", "opening"], edges["opening", "gone"]
    assert (loop.replies, loop.back, loop.kind) == (("rules",), True, "reply")
    assert (silence.kind, silence.label, silence.replies) == ("silence", "12 s", ())
    assert edges["bridge", "done"].kind == "otherwise"
    kinds = {node.id: node.kind for node in draw_case(scenario).nodes}
    assert kinds == {
        "opening": "start", "story": "ordinary", "bridge": "ordinary", "gone": "hung_up",
        "done": "resolved",
    }  # fmt: skip


def test_a_goto_of_which_nothing_may_hold_leads_to_the_same_moment_too():
    text = SCENARIO.replace('goto = "story"\n[[nodes.opening', """goto = [
{ when = { tension = ">= 9" }, node = "story" }]\n[[nodes.opening""")  # fmt: skip
    assert text != SCENARIO
    edges = {(edge.source, edge.target): edge for edge in draw_case(parse(text)).edges}
    assert edges["opening", "opening"].replies == ("feeling", "rules")


def test_what_no_way_leads_to_is_found():
    text = SCENARIO + '[nodes.lost]\nsay = "Hallo?"\notherwise = "done"\n'
    graph = graph_of(parse(text))
    assert reachable(graph) == {"opening", "story", "bridge", "gone", "done"}
    at = by_id(lay_out(graph))
    assert at["lost"].y < at["done"].y


def edits(graph):
    """Twenty small edits: a way taken out, a way put in."""
    count = len(graph.moments)
    chance = random.Random(count)  # noqa: S311 - a fixed seed, nothing secret
    pairs = {(way.source, way.target) for way in graph.ways}
    free = [pair for pair in combinations(range(count), 2) if pair not in pairs]
    for _ in range(10):
        lost = chance.choice(graph.ways)
        yield graph._replace(ways=tuple(way for way in graph.ways if way != lost))
        source, target = chance.choice(free)
        new = graph.ways[0]._replace(source=source, target=target)
        ways = sorted([*graph.ways, new], key=lambda way: way.source)
        yield graph._replace(ways=tuple(ways))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_small_edit_does_not_turn_the_drawing_over(case):
    graph = graph_of(parse(case.read_text(encoding="utf-8")))
    before = lay_out(graph)
    aside, down = [], []
    for edited in edits(graph):
        after = lay_out(edited, before=before)
        aside.append(same_sides(before, after, 3))
        down.append(same_sides(before, after, 4))
    assert min(aside) >= 0.4  # an edit may move a whole branch to the other side, once in a while
    assert median(aside) >= 0.93
    assert median(down) >= 0.93


def same_sides(one, other, axis) -> float:
    """The share of pairs of moments that stand as they stood: left and right, or up and down."""
    a, b = by_id(one), by_id(other)
    apart = [
        (a[p][axis] - a[q][axis]) * (b[p][axis] - b[q][axis]) > 0
        for p, q in combinations(a, 2)
        if abs(a[p][axis] - a[q][axis]) > NODE_HEIGHT
    ]
    return sum(apart) / max(1, len(apart))


@pytest.mark.parametrize(("count", "ways"), [(500, 3), (3_000, 3), (10_000, 0)])
def test_however_large_it_is_laid_out_in_bounded_time(count, ways):
    chance = random.Random(count)  # noqa: S311 - a fixed seed, nothing secret
    pairs = [
        (n, min(max(n + chance.randrange(-40, 60), 0), count - 1))
        for n in range(count)
        for _ in range(ways)
    ]
    before = time.process_time()
    drawing = lay_out(graph_of_pairs(count, pairs))
    assert time.process_time() - before < 60  # no measurement: only that it does not explode
    assert len(drawing.nodes) == count
    places = {(round(node.x / NODE_WIDTH * 2), round(node.y)) for node in drawing.nodes}
    assert len(places) == count


def test_a_long_chain_is_no_trouble():
    drawing = lay_out(graph_of_pairs(5_000, [(n, n + 1) for n in range(4_999)]))
    assert {node.x for node in drawing.nodes} == {0.0}
