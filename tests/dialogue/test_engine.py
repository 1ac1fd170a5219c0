"""The engine against the slow one, on every case that ships; and the format's finer points."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dialogue.slow_engine import SlowCall
from trainingsveld.dialogue import (
    CannotBeGiven,
    CannotPlay,
    Script,
    begin,
    drift,
    drifts,
    ending,
    give,
    numbers,
    offered,
    open_case,
    play,
    spoken_lines,
    stay_silent,
    style_of,
    tally,
    visible_cards,
)
from trainingsveld.dialogue import do_action as do
from trainingsveld.dialogue import open_card as look
from trainingsveld.scenario import parse, parse_model
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.store.reference import customer_model

MODEL = parse_model(customer_model())
CASES = case_paths(SHIPPED)
HEAD = 'format = 1\nid = "x"\ntitle = "x"\nlanguage = "nl"\nfamily = "complaint"\n'


def case_of(text):
    return open_case(parse(HEAD + text), MODEL)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
@settings(max_examples=60, deadline=None)
@given(choices=st.lists(st.integers(0, 99), max_size=40))
def test_the_engine_agrees_with_the_slow_one(path, choices):
    scenario = parse(path.read_text(encoding="utf-8"))
    case, slow = open_case(scenario, MODEL), SlowCall(scenario, MODEL)
    ready = set(spoken_lines(case))
    outcome = begin(case)
    state, said = outcome.state, outcome.said
    for choice in choices:
        assert state.node == slow.node.id
        assert said.text == slow.said
        if outcome.said:
            assert (said.text, style_of(case, state)) in ready, "a line nobody rendered ahead"
        assert numbers(state)[:5] == tuple(slow.values[name] for name in numbers(state)._fields[:5])
        assert list(offered(case, state)) == [reply.id for reply in slow.offered()]
        if ending(case, state):
            break
        for card in scenario.cards:
            if choice % 3 == 0:
                state = look(case, state, card)
                slow.seen.add(card)
        shown = [action for card in visible_cards(case, state.values) for action in card.actions]
        assert [action.id for action in shown if action.possible] == [
            action.id for action in slow.actions()
        ]
        for action in list(slow.actions())[: choice % 2]:
            state = do(case, state, action.id)
            slow.do(action)
        replies = slow.offered()
        if not replies:
            assert drifts(case, state) == slow.node.otherwise
            outcome = drift(case, state)
            slow.enter(slow.node.otherwise)
        elif choice % 7 == 0 and slow.waited < len(slow.node.silence):
            outcome = stay_silent(case, state)
            slow.silence()
        else:
            reply = replies[choice % len(replies)]
            outcome = give(case, state, reply.id)
            slow.give(reply)
        state, said = outcome.state, outcome.said or said


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_passes_its_own_tests(path):
    case = open_case(parse(path.read_text(encoding="utf-8")), MODEL)
    assert len(case.scenario.tests) >= 4
    for test in case.scenario.tests:
        played = play(case, test.play)
        counts = tally(case, played.turns)
        assert not test.expect.end or played.end in test.expect.end, test.name
        holds = case.predicate(test.expect.holds)
        assert holds is None or holds(played.state.values), (test.name, numbers(played.state))
        for criterion in test.expect.shows:
            assert counts[criterion][0], (test.name, criterion)
        for criterion in test.expect.misses:
            assert counts[criterion][1], (test.name, criterion)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_is_a_real_one(path):
    scenario = parse(path.read_text(encoding="utf-8"))
    ends = {node.end for node in scenario.nodes.values() if node.end}
    assert len(scenario.nodes) >= 12
    assert len(ends) >= 3
    assert scenario.briefing.player
    assert scenario.goal
    assert scenario.criteria
    spoken = spoken_lines(open_case(scenario, MODEL))
    assert all(len(line.text.split()) <= 30 for line in spoken), "too long for one breath"


TWO = """
[customer]
start = { tension = 9, trust = 0 }
[vars]
n = { min = 0, max = 3, start = 2 }
plan = { values = ["none", "today"], start = "none" }
[nodes.a]
say = ["een", "twee", "drie", "vier", "vijf"]
[[nodes.a.replies]]
id = "again"
say = "x"
act = "demand_calm"
set = { tension = "-1", n = "+3", plan = "today" }
goto = [{ when = { plan = "today", n = 3, visits.a = ">= 3" }, node = "b" }, { node = "a" }]
[[nodes.a.replies]]
id = "calm"
say = "x"
act = "listen"
set = { tension = 2, trust = "-2" }
goto = "a"
[nodes.b]
say = "uit"
end = "partly"
"""


def test_changes_are_summed_and_clamped_once():
    case = case_of(TWO)
    after = give(case, begin(case).state, "again").state
    assert numbers(after).tension == 10, "9 + 2 − 1, clamped once, is 10"
    assert numbers(after).trust == 0


def test_a_plain_value_is_set_after_the_sums():
    case = case_of(TWO)
    assert numbers(give(case, begin(case).state, "calm").state).tension == 2


def test_plain_strings_go_by_how_often_the_node_was_entered_and_stay_at_the_last():
    case = case_of(TWO)
    script = Script(case)
    said = [script.said.text]
    for _ in range(6):
        script.take("calm")
        said.append(script.said.text)
    assert said == ["een", "twee", "drie", "vier", "vijf", "vijf", "vijf"]


def test_visits_stick_at_three_and_goto_reads_the_new_state():
    played = play(case_of(TWO), ["again", "calm", "again"])
    assert played.end == "partly"


def test_once_is_offered_once_and_a_reply_that_cannot_be_given_says_what_can():
    case = case_of(
        '[nodes.a]\nsay = "x"\n[[nodes.a.replies]]\nid = "one"\nsay = "x"\nonce = true\n'
        'goto = "a"\n[[nodes.a.replies]]\nid = "two"\nsay = "x"\ngoto = "b"\n'
        '[nodes.b]\nsay = "x"\nend = "resolved"\n'
    )
    state = give(case, begin(case).state, "one").state
    assert offered(case, state) == ("two",)
    with pytest.raises(CannotBeGiven) as refused:
        give(case, state, "one")
    assert refused.value.possible == ("two", "silence")
    with pytest.raises(CannotPlay) as stopped:
        play(case, ["one", "one"])
    assert (stopped.value.place, stopped.value.node) == (1, "a")


def test_a_circle_of_otherwise_ends():
    case = case_of(
        '[nodes.a]\nsay = "x"\notherwise = "b"\n[nodes.b]\nsay = "y"\notherwise = "a"\n'
        '[nodes.c]\nsay = "z"\nend = "resolved"\n'
    )
    assert len(play(case, []).turns) <= 4


def test_hold_without_a_reason_counts_as_silence():
    text = (
        '[nodes.a]\nsay = "x"\n[[nodes.a.replies]]\nid = "h"\nsay = "x"\nact = "hold"\n{}'
        'goto = "a"\n[nodes.c]\nsay = "z"\nend = "resolved"\n'
    )
    told = case_of(text.format(""))
    untold = case_of(text.format("reason = false\n"))
    assert numbers(give(told, begin(told).state, "h").state).tension == 0
    assert numbers(give(untold, begin(untold).state, "h").state).tension == 1


def test_style_follows_the_state_unless_the_node_sets_it():
    case = case_of(TWO)
    state = begin(case).state
    assert style_of(case, state) == "upset"
    own = case_of(TWO.replace('say = ["een"', 'style = "cold"\nsay = ["een"'))
    assert style_of(own, begin(own).state) == "cold"


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        ("listen", {"tension": 5}, {"tension": 4, "heard": 1}),
        ("reflect_feeling", {"tension": 5}, {"tension": 4, "acknowledged": 1, "trust": 0}),
        ("reflect_feeling", {"tension": 5, "heard": 1}, {"acknowledged": 1, "trust": 1}),
        ("summarise", {"tension": 5}, {"tension": 4, "heard": 1}),
        ("open_question", {"tension": 5}, {"tension": 5, "heard": 1}),
        ("verify_identity", {"tension": 5}, {"tension": 5}),
        ("explain_policy", {"tension": 5}, {"tension": 6}),
        ("explain_policy", {"tension": 5, "heard": 2}, {"tension": 5, "grip": 1}),
        ("demand_calm", {"tension": 5, "trust": 2}, {"tension": 7, "trust": 1}),
        ("advise", {"tension": 5, "acknowledged": 1}, {"tension": 6, "grip": 0}),
        ("offer_solution", {"tension": 5, "acknowledged": 2}, {"tension": 4, "grip": 1}),
        ("apologise", {}, {"acknowledged": 1}),
        ("apologise", {"acknowledged": 1}, {"acknowledged": 1}),
        ("next_step", {"tension": 5}, {"tension": 5, "grip": 1}),
        ("next_step", {"tension": 5, "heard": 1, "acknowledged": 1}, {"tension": 4, "grip": 2}),
        ("set_limit", {"tension": 7}, {"tension": 5}),
        ("set_limit", {"tension": 6, "trust": 2}, {"tension": 8, "trust": 1}),
        ("warn_end", {"tension": 9}, {"tension": 8}),
        ("warn_end", {"tension": 8}, {"tension": 10}),
        ("counter_attack", {"tension": 5, "trust": 2}, {"tension": 7, "trust": 1}),
        ("ask_again", {"tension": 5, "heard": 2}, {"tension": 6, "heard": 1}),
        ("appreciate", {"trust": 1}, {"trust": 2}),
    ],
)
def test_each_act_does_what_the_table_says(act, before, after):
    start = ", ".join(f"{name} = {value}" for name, value in before.items())
    case = case_of(
        f'[customer]\nstart = {{ {start} }}\n[nodes.a]\nsay = "x"\n[[nodes.a.replies]]\nid = "r"\n'
        f'say = "x"\nact = "{act}"\ngoto = "a"\n[nodes.c]\nsay = "z"\nend = "resolved"\n'
    )
    now = numbers(give(case, begin(case).state, "r").state)._asdict()
    assert {name: now[name] for name in after} == after


def test_repeating_the_rules_makes_it_worse():
    case = case_of(
        '[nodes.a]\nsay = "x"\n[[nodes.a.replies]]\nid = "r"\nsay = "x"\nact = "explain_policy"\n'
        'goto = "a"\n[nodes.c]\nsay = "z"\nend = "resolved"\n'
    )
    played = play(case, ["r", "r", "r"])
    assert [turn.after.tension for turn in played.turns] == [1, 3, 5]
    assert played.turns[1].because[1].startswith("Ik werd nog bozer")


def test_an_instrumental_customer_stays_tense_when_feelings_are_named_and_yields_to_a_limit():
    case = case_of(
        '[customer]\nmotive = "instrumental"\nstart = { tension = 8 }\n[nodes.a]\nsay = "x"\n'
        '[[nodes.a.replies]]\nid = "feel"\nsay = "x"\nact = "reflect_feeling"\ngoto = "a"\n'
        '[[nodes.a.replies]]\nid = "limit"\nsay = "x"\nact = "set_limit"\ngoto = "a"\n'
        '[nodes.c]\nsay = "z"\nend = "resolved"\n'
    )
    played = play(case, ["feel", "limit"])
    assert [turn.after.tension for turn in played.turns] == [8, 5]


def test_a_scenario_adds_acts_and_rules_for_itself():
    case = case_of(
        '[acts.joke]\nrules = [{ set = { trust = "+2" }, reason = "Ik moest lachen." }]\n'
        '[acts.listen]\nrules = [{ set = { trust = "+1" } }]\n'
        '[nodes.a]\nsay = "x"\n[[nodes.a.replies]]\nid = "j"\nsay = "x"\nact = "joke"\ngoto = "a"\n'
        '[[nodes.a.replies]]\nid = "l"\nsay = "x"\nact = "listen"\ngoto = "a"\n'
        '[nodes.c]\nsay = "z"\nend = "resolved"\n'
    )
    played = play(case, ["j", "l"])
    assert played.turns[0].because == ("Ik moest lachen.",)
    assert numbers(played.state)[:3] == (0, 3, 1)


def test_a_replys_own_effects_have_a_reason_too():
    case = case_of(TWO)
    played = play(case, ["again"])
    assert played.turns[0].because[-1] == "Ik werd rustiger door wat je zei."
