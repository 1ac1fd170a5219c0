"""One call at a time: guards and acts, looked up by the part of a state they are about."""

from tests.authoring.proof.made import state_of, stops_of
from trainingsveld.authoring.proof.calls import Values
from trainingsveld.scenario import Change, Flag, Number, Put


def test_a_guard_is_looked_up_by_what_it_asks_about():
    calls, _ = stops_of()
    enough = calls.condition(Number("tries", ">=", 2))
    assert enough is not None
    assert [enough[state_of(calls, tries=n) & enough.asks] for n in range(4)] == [
        False, False, True, True,
    ]  # fmt: skip
    other = state_of(calls, tries=2, key=1) & enough.asks
    assert other == state_of(calls, tries=2, key=0) & enough.asks


def test_the_same_guard_is_made_once_and_no_guard_is_none():
    calls, _ = stops_of()
    assert calls.condition(Flag("key", True)) is calls.condition(Flag("key", True))
    assert calls.condition(None) is None


def test_an_act_sums_stays_inside_the_range_and_puts_after_it():
    calls, _ = stops_of()
    doing = calls.doing("", "", (Change("tries", 2), Change("tries", -1), Put("key", True)))
    for before, after in ((0, 1), (2, 3), (3, 3)):
        state = state_of(calls, tries=before)
        done = doing[state & doing.asks]
        assert state & done.keep | done.put == state_of(calls, tries=after, key=1)


def test_an_act_tells_whether_it_helps_and_which_way_tension_goes():
    calls, _ = stops_of()
    worse = calls.doing("", "", (Change("tension", 1), Change("trust", 1)))[0]
    better = calls.doing("", "", (Change("tension", -1),))[0]
    assert (worse.helps, worse.tension) == (False, 1)
    assert (better.helps, better.tension) == (True, -1)


def test_values_that_nobody_tells_apart_share_a_bit():
    calls, _ = stops_of()
    values = Values(calls.layout.fields, {"tries": (0, 0, 1, 1), "key": (0, 1)})
    few, many = (values[state_of(calls, tries=n) & values.asks] for n in (1, 3))
    assert values[state_of(calls, tries=0) & values.asks] == few != many
    assert few & many == values.bits["key"] & few
