"""The search for one call that answers one question."""

from tests.authoring.proof.made import state_of, stops_of
from trainingsveld.authoring.proof.goal import goals
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.authoring.proof.seeking import EACH, Seeking


def seeking_to_open():
    calls, stops = stops_of()
    hall = stops["hall"]
    hall.waited = 0
    land = Landscape(calls, stops.values())
    ways = land.ways_to((hall.index,))
    goal = next(g for g in goals(land, hall, ways) if g.key == ("given", 2, 0))
    return calls, stops, Seeking(land, None, goal, ways, 1)


def test_the_state_that_comes_nearest_is_taken_first():
    calls, stops, seeking = seeking_to_open()
    states = [state_of(calls, key=key, tries=n) for key, n in ((0, 0), (1, 2), (1, 1))]
    for state in states:
        seeking.add(stops["hall"], 0, state)
    taken = [at[2] for at in iter(seeking.take, None)]
    assert taken == [states[1], states[2], states[0]]


def test_a_state_is_kept_once_and_only_where_it_leads_on():
    calls, stops, seeking = seeking_to_open()
    seeking.add(stops["hall"], 0, calls.start)
    seeking.add(stops["hall"], 0, calls.start)
    seeking.add(stops["out"], 0, calls.start)  # from an end nobody comes to the hall
    assert seeking.take() == (stops["hall"], 0, calls.start)
    assert seeking.take() is None


def test_it_starts_from_few_of_the_states_put_aside():
    calls, stops, seeking = seeking_to_open()
    hall = stops["hall"]
    hall.aside = [(0, state_of(calls, key=1, tries=1))] * EACH + [(0, state_of(calls, key=1))]
    seeking.start(list(stops.values()), 10)
    assert [at[2] for at in iter(seeking.take, None)] == [state_of(calls, key=1, tries=1)]
