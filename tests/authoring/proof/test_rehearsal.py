"""What a few well-chosen calls show."""

from tests.authoring.proof.made import GATE, rehearsed


def test_every_node_that_can_be_entered_is():
    made, stops = rehearsed()
    assert made.reached == {stops[name].index for name in ("hall", "room", "out")}


def test_replies_are_seen_given_and_refused():
    _, stops = rehearsed()
    opens = stops["hall"].said[2]
    assert opens.given
    assert opens.refused
    never = stops["room"].said[2]
    assert never.refused
    assert not never.given


def test_what_can_never_be_is_refuted():
    _, stops = rehearsed()
    assert stops["room"].refuted("given", 2)
    assert stops["lost"].refuted("entered", 0)


def test_lines_by_turns_are_all_said():
    _, stops = rehearsed()
    assert stops["room"].unsaid == set()


def test_the_second_line_is_never_said_where_nobody_comes_back():
    _, stops = rehearsed(GATE.replace('once = true, goto = "room"', 'goto = "out"'))
    assert stops["room"].unsaid == {1}


def test_a_ladder_is_waited_out():
    text = (
        '[nodes.a]\nsay = "x"\nsilence = [{ after = 5, say = "y" }, { after = 9, goto = "b" }]\n'
        '[nodes.b]\nsay = "x"\nend = "hung_up"\n'
    )
    made, stops = rehearsed(text)
    assert stops["a"].waited == 1
    assert len(made.reached) == 2


def test_it_sees_whether_the_customer_gets_calmer_or_angrier():
    text = (
        '[customer]\nstart = { tension = 5 }\n[nodes.a]\nsay = "x"\n'
        'replies = [{ id = "r", say = "y", act = "ACT", goto = "b" }]\n'
        '[nodes.b]\nsay = "x"\nend = "resolved"\n'
    )
    angry, _ = rehearsed(text.replace("ACT", "demand_calm"))
    calm, _ = rehearsed(text.replace("ACT", "listen"))
    assert (angry.calms, angry.angers) == (False, True)
    assert (calm.calms, calm.angers) == (True, False)


def test_an_action_on_a_card_is_seen_possible_and_failing():
    text = GATE + (
        '[[cards]]\nid = "k"\ntitle = "K"\nactions = [{ id = "a", label = "A", '
        'when = { key = true } }, { id = "b", label = "B", when = { tries = "> 3" } }]\n'
    )
    made, _ = rehearsed(text)
    assert (made.actions["a"].possible, made.actions["a"].failing) == (True, True)
    assert (made.actions["b"].possible, made.actions["b"].failing) == (False, True)


def test_nobody_waits_on_where_the_call_has_gone_on_by_itself():
    text = (
        '[customer]\nstart = { tension = 8 }\n[nodes.a]\nsay = "x"\notherwise = "a"\n'
        'silence = [{ after = 5, say = "y" }, { after = 9, goto = "b" }]\n'
        'replies = [{ id = "r", say = "z", act = "other", when = { level = "C" }, goto = "a" }]\n'
        '[nodes.b]\nsay = "x"\nend = "hung_up"\n'
    )
    made, stops = rehearsed(text)
    assert stops["b"].index not in made.reached  # one silence makes it D: there is nothing to say
    calmer, _ = rehearsed(text.replace("tension = 8", "tension = 7"))
    assert stops["b"].index in calmer.reached
