from itertools import permutations

import pytest

from trainingsveld.privacy import Level, Naming, Unsigned, batch, offer, shuffled

NOTES = ("first", "second", "third")
NAMED, NAMELESS = Naming


@pytest.mark.parametrize(
    ("level", "ways"),
    [
        (Level.OPEN, (NAMED, NAMELESS)),
        (Level.TEAM, (NAMELESS, NAMED)),
        (Level.CONFIDENTIAL, (NAMED,)),
        (Level.EPHEMERAL, (NAMED,)),
    ],
)
@pytest.mark.parametrize("givers", range(8))
def test_below_five_it_warns_and_at_the_strict_levels_it_is_not_offered(level, ways, givers):
    offered = offer(level, givers)
    if givers < 5:
        assert offered.ways == ways
        assert offered.warns is (level in (Level.OPEN, Level.TEAM))
    else:
        assert set(offered.ways) == set(Naming)
        assert not offered.warns


def test_all_notes_are_read_in_the_order_that_was_thrown():
    assert shuffled(NOTES, (2, 0, 1)) == ("third", "first", "second")
    assert shuffled((), ()) == ()


@pytest.mark.parametrize("order", [(0, 1), (0, 1, 1), (0, 1, 3), (-1, 0, 1), (0, 1, 2, 3)])
def test_an_order_that_loses_or_doubles_a_note_is_refused(order):
    with pytest.raises(ValueError, match="once"):
        shuffled(NOTES, order)


def test_what_is_kept_does_not_tell_in_which_order_it_was_written():
    keys = {"first": "k3", "second": "k1", "third": "k2"}
    kept = {batch(some, [keys[note] for note in some]) for some in permutations(NOTES)}
    assert kept == {(Unsigned("k1", "second"), Unsigned("k2", "third"), Unsigned("k3", "first"))}


def test_what_is_kept_has_no_place_for_a_giver_or_a_time():
    assert Unsigned.__struct_fields__ == ("key", "words")


@pytest.mark.parametrize("keys", [("a", "b"), ("a", "a", "b"), ("a", "b", "c", "d")])
def test_every_note_needs_a_key_of_its_own(keys):
    with pytest.raises(ValueError, match="key"):
        batch(NOTES, keys)
