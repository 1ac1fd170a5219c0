"""How far things lie apart in a case, at a guess."""

from tests.authoring.proof.made import GATE, state_of, stops_of
from trainingsveld.authoring.proof.calls import Calls
from trainingsveld.authoring.proof.distance import FAR
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.scenario import All, Any, Flag, Guard, Not, Number, OneOf


def landscape() -> tuple[Calls, Landscape]:
    calls, stops = stops_of()
    return calls, Landscape(calls, stops.values())


def steps(guard: Guard, *, holds: bool = True, **values: int) -> int:
    calls, land = landscape()
    return land.off(guard, holds, state_of(calls, **values)).steps


def test_the_way_to_a_node_is_counted_in_moves():
    calls, land = landscape()
    index = calls.outline.index
    ways = land.ways_to((index["out"],))
    assert [ways[index[name]] for name in ("out", "room", "hall")] == [0, 1, 2]
    assert index["lost"] not in ways
    assert land.ways_to((index["out"],), 2).keys() == {index["out"], index["room"]}


def test_the_way_round_comes_back_to_the_node():
    calls, land = landscape()
    room = calls.outline.index["room"]
    assert land.way_round(room, land.ways_to((room,))) == 1


def test_a_number_is_as_far_off_as_it_has_to_move():
    assert steps(Number("tries", ">=", 2)) == 2
    assert steps(Number("tries", ">=", 2), tries=3) == 0
    assert steps(Number("tries", ">=", 4)) == FAR
    assert steps(Number("tries", "<", 2), holds=False, tries=1) == 1


def test_of_all_every_one_counts_and_of_any_the_nearest():
    both = Number("tries", ">=", 2), Flag("key", True)
    assert steps(All(both)) == 3
    assert steps(Any(both)) == 1
    assert steps(Not(All(both)), tries=3, key=1) == 1


def test_a_level_is_as_far_off_as_its_tension():
    level = 'level = ["C", "D"], key = true'
    calls, stops = stops_of(GATE.replace("key = true, tries", f"{level}, tries"))
    land = Landscape(calls, stops.values())
    off = land.off(OneOf("level", ("C", "D")), True, state_of(calls, tension=5))
    assert off.steps == 2
    assert steps(OneOf("motive", ("instrumental",))) == FAR


def test_where_it_can_be_changed_counts_in_moves():
    calls, land = landscape()
    off = land.off(Number("tries", ">=", 2), True, calls.start)
    index = calls.outline.index
    assert off.at(index["hall"]) == 2
    assert off.at(index["room"]) >= FAR  # nobody goes back to the hall


def test_a_gate_is_what_has_to_hold_to_get_on():
    calls, land = landscape()
    index = calls.outline.index
    gate = land.gate_of(index["room"])
    assert gate is None  # the room leads to itself, without a guard
    into = land.gate_on(index["hall"], land.ways_to((index["out"],)))
    assert into is not None
    assert into.far(index["hall"], state_of(calls, key=1, tries=2)) == 0
    assert into.far(index["hall"], calls.start) == 3
