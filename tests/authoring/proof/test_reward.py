"""When a customer counts as helped, or made angrier."""

import pytest

from tests.authoring.proof.made import outline
from trainingsveld.authoring.proof.reward import is_good, only_kind, rewards, tension_of
from trainingsveld.scenario import ActRule, Change, Effect, Put, Reply


@pytest.mark.parametrize(
    ("effects", "helps"),
    [
        ((Change("tension", -1),), True),
        ((Change("heard", 1),), True),
        ((Change("tension", 1), Change("trust", 2)), False),
        ((Change("tension", -2), Change("tension", 1)), True),
        ((Change("tension", -1), Change("tension", 1)), False),
        ((Put("trust", 3),), True),
        ((Put("tension", 0),), True),
        ((Change("tension", 2), Put("tension", 4)), True),
        ((Change("tries", 1),), False),
        ((), False),
    ],
)
def test_less_tension_helps_and_so_does_more_of_the_rest_without_it(
    effects: tuple[Effect, ...], helps: bool
):
    assert rewards(effects) is helps


def test_tension_is_what_all_effects_come_to():
    assert tension_of((Change("tension", 2), Change("tension", -1), Change("trust", 1))) == 1
    assert tension_of(()) == 0


def test_an_act_is_kind_if_it_has_rules_and_each_helps():
    kind, unkind = (ActRule(None, (Change("tension", by),), {}) for by in (-1, 1))
    assert only_kind((kind,))
    assert not only_kind((kind, unkind))
    assert not only_kind(())


def replies() -> dict[str, Reply]:
    text = (
        'criteria = [{ id = "c", text = "Doet het" }]\n[nodes.a]\nsay = "x"\nreplies = [\n'
        '{ id = "shows", say = "y", shows = ["c"], goto = "b" },\n'
        '{ id = "misses", say = "y", misses = ["c"], goto = "b" },\n'
        '{ id = "plain", say = "y", goto = "b" }]\n[nodes.b]\nsay = "x"\nend = "resolved"\n'
    )
    return {reply.id: reply for reply in outline(text).nodes[0].replies}


def test_good_practice_shows_something_or_is_a_kind_act_and_misses_nothing():
    kind = (ActRule(None, (Change("tension", -1),), {}),)
    every = replies()
    assert is_good(every["shows"], kind, False)
    assert not is_good(every["shows"], (), False)
    assert is_good(every["plain"], kind, True)
    assert not is_good(every["plain"], kind, False)
    assert not is_good(every["misses"], kind, True)
