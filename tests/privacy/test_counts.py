import pytest

from tests.privacy.random_groups import ENUMERATED, attacker_of, leaks, published, series
from trainingsveld.privacy import FEWEST, shown
from trainingsveld.privacy.counts import ALL, Issue, Table, issue
from trainingsveld.privacy.counts.bounds import could_reach
from trainingsveld.privacy.counts.derive import Known

SAMPLE = 500


def table(*rows, groups="ABCDEFGH", criteria="wxyz"):
    return Table(tuple(groups[: len(rows)]), tuple(criteria[: len(rows[0])]), rows)


def everything(one: Issue):
    return {label for label, count in one.table.numbers.items() if count >= FEWEST} == one.shown


@pytest.mark.parametrize(("count", "said"), [(0, None), (1, None), (4, None), (5, 5), (31, 31)])
def test_a_monthly_counter_below_five_is_fewer_than_five(count, said):
    assert shown(count) == said


def test_a_table_of_large_counts_leaves_the_room_whole():
    one = issue(table((12, 9), (7, 30)))
    assert everything(one)
    assert one.number(("A", "w")) == 12
    assert one.number((ALL, ALL)) == 58


def test_six_of_seven_is_not_said_for_it_says_one_of_seven():
    one = issue(table((6, 1), (8, 9)))
    assert one.number(("A", "w")) is None
    assert one.number(("A", "x")) is None
    assert one.number(("A", ALL)) == 7


def test_all_of_seven_says_none_of_seven():
    one = issue(table((7, 0)))
    assert one.number(("A", "w")) == 7
    assert one.number(("A", ALL)) is None, "seven did; out of how many is not said"


def test_a_small_count_takes_others_along_so_that_it_cannot_be_subtracted():
    one = issue(table((3, 20, 20), (20, 20, 20), (20, 20, 20)))
    hidden = set(one.table.numbers) - one.shown
    assert ("A", "w") in hidden
    assert len(hidden) == 4, "a rectangle of counts, and every total stays"
    assert all(ALL not in label for label in hidden)


def test_fewer_than_five_people_are_no_table_at_all():
    assert issue(table((1, 2), (1, 0))).shown == frozenset()
    assert issue(Table((), (), ())).shown == frozenset()


def test_one_who_joined_since_the_last_issue_is_not_told():
    first = issue(table((10, 12)))
    second = issue(table((11, 12)), (first,))
    assert second.number(("A", "w")) is None
    assert second.number(("A", ALL)) is None
    assert second.number(("A", "x")) == 12


def test_the_same_again_may_be_said_again():
    first = issue(table((6, 1, 9), (8, 9, 9)))
    assert issue(first.table, (first,)).shown == first.shown


def test_five_who_joined_may_be_told():
    first = issue(table((10, 12)))
    assert everything(issue(table((15, 12)), (first,)))


def test_a_group_left_out_of_the_second_export_is_not_what_is_missing_from_its_total():
    first = issue(table((10, 12), (20, 20), (2, 1)))
    assert (ALL, ALL) in first.shown
    second = issue(table((10, 12), (20, 20)), (first,))
    assert (ALL, ALL) not in second.shown
    assert (ALL, "w") not in second.shown
    assert second.number(("B", "w")) == 20


def test_a_change_is_not_told_by_way_of_a_third_issue():
    first = issue(table((10, 12)))
    second = issue(table((40, 12)), (first,))
    third = issue(table((12, 12)), (first, second))
    assert second.number(("A", "w")) == 40
    assert third.number(("A", "w")) is None


@pytest.mark.parametrize("part", range(10))
def test_random_groups_leak_nothing(part):
    """500 of the 10,000 that `soak leaks` tries; a third of them against every table that fits."""
    for seed in range(part * SAMPLE // 10, (part + 1) * SAMPLE // 10):
        assert leaks(seed) == [], seed


def test_the_random_groups_have_something_to_say_and_something_to_hide():
    said = hidden = small = changed = 0
    for seed in range(60):
        for at, one in enumerate(issues := published(series(seed)[0])):
            said += len(one.shown)
            hidden += sum(n >= FEWEST and x not in one.shown for x, n in one.table.numbers.items())
            small += sum(0 < count < FEWEST for count in one.table.cells.values())
            changed += at > 0 and one.table.cells != issues[0].table.cells
    assert min(said, hidden, small, changed) > 40
    assert said > hidden


@pytest.mark.parametrize("careless", ["primary", "no-past"])
def test_the_attacker_finds_what_a_careless_publisher_lets_slip(monkeypatch, careless):
    """Hiding only the small numbers, or forgetting what was published: both are found out."""

    def primary(one, _earlier=()):
        large = frozenset(x for x, count in one.numbers.items() if count >= FEWEST)
        return Issue(one, large)

    def no_past(one, _earlier=()):
        return issue(one)

    publisher = primary if careless == "primary" else no_past
    monkeypatch.setattr("tests.privacy.random_groups.issue", publisher)
    found = [sentence for seed in range(60) for sentence in leaks(seed)]
    assert any("can be worked out" in sentence for sentence in found)
    assert any("changed by" in sentence for sentence in found)
    assert careless == "no-past" or any("below five" in sentence for sentence in found)


def test_nothing_more_could_be_shown():
    for seed in range(ENUMERATED, 40):
        tables, _ = series(seed)
        one = issue(tables[0])
        for label, count in one.table.numbers.items():
            if count >= FEWEST and label not in one.shown:
                more = Issue(one.table, one.shown | {label})
                assert _tells(more), (seed, label)


def _tells(one):
    attacker = attacker_of([one])
    return any(
        count < FEWEST
        and (
            attacker.works_out(attacker.cells(0, *label))
            or not could_reach(one.table, one.shown, label, FEWEST)
        )
        for label, count in one.table.numbers.items()
    )


def test_how_large_a_hidden_count_could_be():
    one = table((1, 6), (6, 1))
    totals = {label for label in one.numbers if ALL in label}
    assert could_reach(one, totals, ("A", "w"), 7)
    assert not could_reach(one, totals, ("A", "w"), 8)
    assert not could_reach(one, totals | {("B", "x")}, ("A", "w"), 2)
    assert could_reach(one, (), (ALL, ALL), 10**6)


def test_what_follows_by_adding_and_subtracting():
    known = Known([{"a": 1, "b": 1}, {"b": 1, "c": 1}, {"a": 1, "c": 1}])
    assert known.tells({"a": 1})
    known = Known([{"a": 1, "b": 1}, {"b": 1, "c": 1}])
    assert not known.tells({"a": 1})
    assert known.tells({"a": 1, "c": -1})
    assert known.tells({})


@pytest.mark.parametrize(
    ("groups", "criteria", "counts"),
    [
        (("A", "A"), ("w",), ((1,), (1,))),
        (("A",), ("w", "w"), ((1, 1),)),
        (("",), ("w",), ((1,),)),
        (("A",), ("",), ((1,),)),
        (("A",), ("w",), ((1, 2),)),
        (("A",), ("w",), ()),
        (("A",), ("w",), ((-1,),)),
    ],
)
def test_what_is_no_table_is_refused(groups, criteria, counts):
    with pytest.raises(ValueError, match=r"\w+"):
        Table(groups, criteria, counts)
