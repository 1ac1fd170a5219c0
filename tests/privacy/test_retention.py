from functools import reduce

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainingsveld.privacy import Level, policy
from trainingsveld.privacy.retention import (
    EARLIEST,
    NEAR,
    Days,
    Verdict,
    believe,
    days_left,
    seen,
    verdict,
)

START = 20_779
"""2026-11-22."""

STEPS = st.lists(st.integers(0, 400), min_size=1, max_size=30)
ANYTHING = st.lists(st.integers(-(10**6), 10**6), max_size=40)


def after(*readings, days=None):
    return reduce(seen, readings, days or Days())


def honest(steps):
    readings = [START]
    for step in steps:
        readings.append(readings[-1] + step)
    return readings


def test_days_are_counted_as_they_pass():
    assert after(*range(START, START + 31)).counted == 30
    assert after(*range(START, START + 200, 7)).counted == 196


def test_many_starts_on_one_day_are_one_day():
    assert after(*[START] * 50).counted == 0


def test_a_laptop_used_every_three_weeks_ages_one_use_later():
    days = after(START, START + 21)
    assert days.counted == 0
    days = seen(days, START + 42)
    assert days.counted == 21
    assert verdict(days, 0, 30) is Verdict.HOLD
    assert verdict(seen(days, START + 43), 0, 30) is Verdict.ERASE


def test_a_clock_far_ahead_neither_erases_nor_opens():
    days = after(START, START + 3650)
    assert days.counted == 0
    assert verdict(days, 0, 180) is Verdict.HOLD
    assert verdict(seen(days, START + 1), 0, 180) is Verdict.KEEP


def test_somebody_may_say_that_the_day_is_right():
    days = believe(after(START, START + 40))
    assert verdict(days, 0, 30) is Verdict.ERASE
    assert believe(days) == days
    assert believe(Days()) == Days()


def test_a_clock_set_back_frees_nothing_and_time_goes_on():
    days = after(*range(START + 300, START + 321))
    back = after(START, days=days)
    assert back.counted == 20
    assert after(START + 1, START + 2, days=back).counted == 22


def test_a_clock_that_was_ahead_for_days_comes_back_and_time_goes_on():
    days = after(START, START + 9000, START + 9001, START + 1, START + 2, START + 3)
    assert days.last == START + 3
    assert days.counted == 9001 + 2


def test_a_day_back_is_a_time_zone():
    assert after(START, START + 1, START, START + 1, START + 2).counted == 2


def test_a_flat_battery_is_no_day():
    assert after(0, 10_957, EARLIEST - 1) == Days()
    assert after(0, START, START + 1).counted == 1


@pytest.mark.parametrize("kept", [policy(level).kept_days for level in Level][:3])
def test_kept_for_as_many_days_as_the_level_says(kept):
    for day in range(kept):
        days = after(*range(START, START + day + 1))
        assert verdict(days, 0, kept) is Verdict.KEEP
        assert days_left(days, 0, kept) == kept - day
    days = seen(days, START + kept)
    assert verdict(days, 0, kept) is Verdict.ERASE
    assert days_left(days, 0, kept) == 0


@given(ANYTHING)
def test_the_count_never_goes_down(readings):
    counts = [after(*readings[:upto]).counted for upto in range(len(readings) + 1)]
    assert counts == sorted(counts)


@given(ANYTHING, st.integers(EARLIEST, 10**6))
def test_one_reading_after_an_honest_one_adds_at_most_a_week(readings, wild):
    """Whatever came before, once a day has been believed a single reading moves little."""
    days = believe(after(*readings))
    assert seen(days, wild).counted - days.counted <= NEAR


@given(STEPS, st.integers(0, 30), st.integers(0, 10**6))
@example([1, 1], 0, START + 20)
@example([1, 1], 0, START + NEAR)
def test_one_lie_among_honest_readings_costs_at_most_a_week(steps, at, lie):
    readings = honest(steps)
    at = 1 + min(at, len(readings) - 1)
    true = readings[-1] - START
    assert after(*readings[:at], lie, *readings[at:]).counted <= true + NEAR


@given(STEPS, st.integers(1, 31), st.integers(0, 10**6))
def test_after_a_lie_three_days_are_enough_to_have_counted_everything(steps, at, lie):
    """What is promised to go does go, however wrong the clock was for a while."""
    readings = honest(steps)
    true = readings[-1] - START
    after_lie = after(*readings[:at], lie, *readings[at:])
    lasts = [readings[-1] + extra for extra in (1, 2, 3)]
    assert after(*lasts, days=after_lie).counted >= true


@given(st.lists(st.integers(0, NEAR), max_size=60))
def test_honest_readings_a_week_apart_or_less_are_counted_at_once(steps):
    assert after(*honest(steps)).counted == sum(steps)


@given(ANYTHING, st.integers(0, 10**4), st.integers(1, 200))
def test_nothing_is_erased_before_as_many_days_were_counted(readings, then, kept):
    days = after(*readings)
    if verdict(days, then, kept) is Verdict.ERASE:
        assert days.counted >= then + kept
    assert (days_left(days, then, kept) == 0) is (verdict(days, then, kept) is Verdict.ERASE)
