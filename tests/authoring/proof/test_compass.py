"""How far a call is from what is looked for, where only a few variables matter."""

from tests.authoring.proof.made import GATE, rehearsed, state_of, stops_of
from trainingsveld.authoring.proof.calls import Calls
from trainingsveld.authoring.proof.compass import UNREACHABLE, Compass
from trainingsveld.authoring.proof.stop import Stop
from trainingsveld.scenario import Flag, Number


def compass(*names: str, text: str = GATE) -> tuple[Calls, dict[str, Stop], Compass]:
    calls, stops = stops_of(text)
    return calls, stops, Compass(calls, list(stops.values()), frozenset(names))


def test_it_counts_the_moves_that_are_needed_at_least():
    calls, stops, made = compass("key", "tries")
    far = made.distances(stops["room"].index, made.layout.full)
    hall = stops["hall"].index
    assert far[made.point(hall, calls.start)] == 4  # the key, two tries, and in
    assert far[made.point(hall, state_of(calls, key=1, tries=2))] == 1


def test_what_is_left_open_may_always_be_so():
    calls, stops, made = compass("key")
    far = made.distances(stops["room"].index, made.layout.full)
    assert far[made.point(stops["hall"].index, calls.start)] == 2


def test_what_cannot_be_reached_here_cannot_be_reached_at_all():
    calls, stops, made = compass("key")
    without = made.layout.mask(Flag("key", False), 0)
    far = made.distances(stops["room"].index, without)
    assert far[made.point(stops["hall"].index, calls.start)] == UNREACHABLE


def test_visits_are_counted_on_entering():
    calls, stops, made = compass(
        "visits.hall", text=GATE.replace('tries = ">= 2"', "visits.hall = 2")
    )
    far = made.distances(stops["room"].index, made.layout.full)
    assert far[made.point(stops["hall"].index, state_of(calls, visits_hall=1))] == 2
    assert far[made.point(stops["hall"].index, state_of(calls, visits_hall=3))] == UNREACHABLE


def test_a_card_is_opened_before_its_action_and_the_action_is_done_once():
    text = GATE.replace('tries = ">= 2"', "did.a = true") + (
        '[[cards]]\nid = "k"\ntitle = "K"\nactions = [{ id = "a", label = "A" }]\n'
    )
    calls, stops, made = compass("did.a", text=text)
    far = made.distances(stops["room"].index, made.layout.full)
    assert far[made.point(stops["hall"].index, calls.start)] == 2
    seen = made.distances(stops["room"].index, made.layout.mask(Flag("did.a", False), 0))
    assert seen[made.point(stops["hall"].index, calls.start)] == UNREACHABLE


def test_states_before_a_move_are_those_it_brings_there():
    _, stops, made = compass("tries")
    two = made.layout.mask(Number("tries", "==", 2), 0)
    one = made.layout.mask(Number("tries", "==", 1), 0)
    assert made.states_before(stops["hall"].said[1], two) == one


def test_a_pursuit_finds_a_long_way_and_refutes_what_has_none():
    steps = "".join(
        f'[nodes.n{k}]\nsay = "x"\ninterruptible = "free"\nreplies = [{{ id = "r{k}", say = "y", '
        f'act = "other", set = {{ c{k % 3} = "+1" }}, goto = "n{(k + 1) % 9}" }}, {{ id = "w{k}", '
        f'say = "y", act = "other", goto = "end", '
        f"when = {{ c0 = 3, c1 = 3, c2 = {9 if k == 4 else 3} }} }}]\n"
        for k in range(9)
    )
    head = "[vars]\n" + "".join(f"c{k} = {{ min = 0, max = 9, start = 0 }}\n" for k in range(3))
    _, stops = rehearsed(head + steps + '[nodes.end]\nsay = "x"\nend = "resolved"\n')
    assert stops["n0"].said[1].given
    assert not stops["n4"].said[1].given
    assert stops["n4"].refuted("given", 1)


def test_what_is_said_once_is_told_apart_where_that_is_asked():
    text = GATE.replace('id = "try", say = "b",', 'id = "try", say = "b", once = true,')
    for names, reachable in ((("tries",), True), (("tries", "once.try"), False)):
        calls, stops, made = compass(*names, text=text)
        far = made.distances(stops["room"].index, made.layout.full)
        assert (far[made.point(stops["hall"].index, calls.start)] < UNREACHABLE) is reachable


def test_the_bit_of_a_reply_said_once_means_nothing_in_another_part():
    text = GATE.replace('id = "try", say = "b",', 'id = "try", say = "b", once = true,')
    calls, stops, made = compass("tries", "once.try", text=text)
    (once,) = {said.once for said in stops["hall"].said if said.once}
    hall, room = stops["hall"], stops["room"]
    at_first, later = calls.start, calls.start | once
    assert made.point(hall.index, later) != made.point(hall.index, at_first)
    assert made.point(room.index, later) == made.point(room.index, at_first)
