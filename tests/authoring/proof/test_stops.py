"""The nodes as single calls meet them."""

from tests.authoring.proof.made import stops_of


def test_what_nobody_asks_of_a_reply_counts_as_seen():
    _, stops = stops_of()
    take, _, opens = stops["hall"].said
    assert take.given
    assert take.refused
    assert take.rewarded
    assert not opens.given
    assert not opens.refused


def test_what_is_said_once_has_a_bit_of_its_own_beyond_the_variables():
    calls, stops = stops_of()
    once = [said.once for said in stops["room"].said]
    assert once[0] >> calls.bits
    assert once[0] & calls.start == 0
    assert once[1:] == [0, 0]


def test_parts_of_a_call_keep_what_is_their_own_in_the_same_place():
    text = (
        "".join(
            f'[nodes.{name}]\nsay = "x"\n'
            f'[[nodes.{name}.replies]]\nsay = "y"\nonce = true\ngoto = "{name}"\n'
            f'[[nodes.{name}.replies]]\nsay = "z"\ngoto = "{on}"\n'
            for name, on in (("a", "b"), ("b", "c"))
        )
        + '[nodes.c]\nsay = "x"\nend = "resolved"\n'
    )
    _, stops = stops_of(text)
    assert stops["a"].said[0].once == stops["b"].said[0].once != 0


def test_lines_said_by_turns_are_counted_up_to_the_last():
    _, stops = stops_of()
    assert stops["room"].unsaid == {0, 1}
    ((shift, mask, top),) = stops["room"].counters
    assert (mask, top) == (3, 2)
    assert shift >= 0
    assert stops["hall"].plain
    assert not stops["room"].plain


def test_a_node_nobody_came_to_is_open_and_an_end_is_not_once_somebody_did():
    _, stops = stops_of()
    assert stops["out"].open
    stops["out"].waited = 0
    assert not stops["out"].open


def test_a_node_without_a_ladder_has_one_step_of_silence():
    _, stops = stops_of()
    assert len(stops["hall"].ladder) == 1
    assert not stops["hall"].ladder[0].goto
    assert stops["hall"].inside == ()


def test_a_goal_that_no_call_comes_to_is_refuted():
    _, stops = stops_of()
    stops["room"].never.add(("given", 2, 0))
    assert stops["room"].refuted("given", 2)
    assert not stops["room"].refuted("given", 1)
