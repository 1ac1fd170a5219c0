"""What a call would have to come to, to answer one question."""

from tests.authoring.proof.made import state_of, stops_of
from trainingsveld.authoring.proof.goal import Goal, goals
from trainingsveld.authoring.proof.landscape import Landscape


def goals_at(name: str) -> tuple[dict[tuple[str, int, int], Goal], int]:
    calls, stops = stops_of()
    land = Landscape(calls, stops.values())
    stop = stops[name]
    stop.waited = 0
    found = {goal.key: goal for goal in goals(land, stop, land.ways_to((stop.index,)))}
    return found, stop.index


def test_each_open_question_about_a_node_is_a_goal():
    found, _ = goals_at("room")
    assert found.keys() == {
        ("unsaid", 0, 0), ("unsaid", 1, 0), ("refused", 2, 0), ("given", 2, 0),
    }  # fmt: skip
    assert all(goal.open() for goal in found.values())


def test_before_anybody_was_at_a_node_the_one_goal_is_to_come_there():
    calls, stops = stops_of()
    land = Landscape(calls, stops.values())
    (goal,) = goals(land, stops["room"], {})
    assert goal.key == ("entered", 0, 0)
    stops["room"].waited = 0
    assert not goal.open()


def test_it_is_as_far_off_as_what_is_wanted():
    calls, _ = stops_of()
    found, hall = goals_at("hall")
    given = found["given", 2, 0]
    far = [
        given.far(hall, state_of(calls, key=key, tries=n)) for key, n in ((0, 0), (1, 1), (1, 2))
    ]
    assert far == sorted(far, reverse=True)
    assert far[-1] == 0


def test_a_line_for_the_second_time_is_a_way_round_off():
    calls, _ = stops_of()
    found, room = goals_at("room")
    assert found["unsaid", 0, 0].far(room, calls.start) == 0
    assert found["unsaid", 1, 0].far(room, calls.start) > 0


def test_what_no_value_makes_so_is_not_possible():
    calls, stops = stops_of(
        '[nodes.a]\nsay = "x"\n[[nodes.a.replies]]\nsay = "y"\n'
        'when = { trust = "> 5" }\ngoto = "b"\n'
        '[nodes.b]\nsay = "x"\nend = "resolved"\n'
    )
    stops["a"].waited = 0
    every = {goal.key: goal for goal in goals(Landscape(calls, stops.values()), stops["a"], {})}
    assert not every["given", 0, 0].possible
    assert every["refused", 0, 0].possible
