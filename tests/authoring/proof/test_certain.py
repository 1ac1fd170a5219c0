"""What the text alone makes certain."""

import pytest

from tests.authoring.proof.made import GATE, outline
from trainingsveld.authoring.proof.certain import Certain, always_said, never_stuck

WAITS = """
[nodes.a]
say = "x"
silence = [{ after = 5, say = "y" }, { after = 9, goto = "b" }]
[nodes.b]
say = "x"
replies = [{ id = "r", say = "y", when = { tension = ">= 3" }, goto = "c" }]
[nodes.c]
say = "x"
end = "resolved"
"""


def test_an_end_is_certain_where_an_unguarded_reply_leads_on_to_one():
    case = outline()
    names = [case.nodes[n].id for n in sorted(Certain(case).ending)]
    assert names == ["room", "lost", "out"]  # from the hall it takes the key


def test_without_a_reply_that_is_needed_it_is_not():
    case = outline()
    room = case.index["room"]
    assert room in Certain(case)
    assert room not in Certain(case, frozenset(("end",)))


def test_a_silence_that_leads_on_is_certain_too():
    case = outline(WAITS.replace('when = { tension = ">= 3" }, ', ""))
    assert case.index["a"] in Certain(case).ending
    assert case.index["a"] not in Certain(outline(WAITS)).ending


@pytest.mark.parametrize(("text", "sticks"), [(GATE, False), (WAITS, True)])
def test_a_node_can_stick_only_where_nothing_is_always_said(text: str, sticks: bool):
    case = outline(text)
    stuck = [node.id for n, node in enumerate(case.nodes) if not never_stuck(case, n)]
    assert stuck == (["b"] if sticks else [])


def test_a_guard_that_is_known_to_hold_is_as_good_as_none():
    case = outline(WAITS)
    at = case.index["b"]
    replies = frozenset(reply.id for reply in case.nodes[at].replies)
    assert not never_stuck(case, at)
    assert never_stuck(case, at, replies)
    assert at not in Certain(case).ending
    assert at in Certain(case, sure=replies).ending


def test_what_is_said_once_is_always_said_only_where_nobody_comes_back():
    case = outline()
    room = case.index["room"]
    stay, end, _ = case.nodes[room].replies
    assert not always_said(case, room, stay)
    assert always_said(case, room, end)


def test_a_call_can_end_having_given_a_reply():
    case = outline(WAITS.replace('when = { tension = ">= 3" }, ', ""))
    assert Certain(case).can_end()
    assert Certain(case).can_end_having_given(frozenset(("r",)))
    assert not Certain(case, frozenset(("r",))).can_end()
    assert not Certain(outline()).can_end()  # the text alone does not show that the room opens
