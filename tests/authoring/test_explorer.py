"""The explorer itself: small scenarios whose answers one can see, and the engine beside it."""

import random
import re
from dataclasses import replace
from functools import lru_cache

import pytest

from tests.authoring.by_the_book import Book
from tests.authoring.engine_states import as_expected, as_in_the_book, differences, engine_steps
from tests.authoring.explorer import TooLargeError, explore
from tests.authoring.random_cases import wild_case
from tests.authoring.small_cases import small_case
from trainingsveld.dialogue import Script, begin, ending, open_case, tally
from trainingsveld.scenario import parse, parse_model, read
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.store.reference import customer_model

MODEL = parse_model(customer_model())
HEAD = 'format = 1\nid = "x"\ntitle = "x"\nlanguage = "nl"\n'
CASES = case_paths(SHIPPED)
WILD = range(40)
MOST = 1500
"""States: larger random scenarios are left to the soak."""


@lru_cache
def small(seed, most):
    return small_case(seed, MODEL, most=most)


def facts_of(text, **how):
    return explore(parse(HEAD + text), MODEL, **how)


def reply(node, name, goto, more=""):
    return f'[[nodes.{node}.replies]]\nid = "{name}"\nsay = "x"\ngoto = {goto}\n{more}\n'


def end(node, kind="resolved"):
    return f'[nodes.{node}]\nsay = "x"\nend = "{kind}"\n'


def node(name, more=""):
    return f'[nodes.{name}]\nsay = "x"\n{more}\n'


PLAIN = node("a") + reply("a", "go", '"z"') + end("z")


def test_a_plain_case_has_nothing_wrong():
    facts = facts_of(PLAIN)
    assert facts.unreached_ends == facts.traps == facts.unoffered == facts.unsaid == set()
    assert facts.ways["end", "resolved"] == ("go",)
    assert facts.ways["node", "a"] == ()
    assert not facts.calms


def test_an_ending_nobody_is_sent_to():
    facts = facts_of(PLAIN + end("y", "partly"))
    assert facts.unreached_ends == facts.unentered == {"y"}
    assert facts.unreached_kinds == {"partly"}


def test_an_ending_that_only_the_state_shuts_off():
    count = "[vars]\nn = { min = 0, max = 3 }\n"
    goto, up = '[{ when = { n = 2 }, node = "y" }, "a"]', 'set = { n = "+1" }\n'
    open_ = facts_of(count + PLAIN + reply("a", "up", goto, up) + end("y", "partly"))
    only_once = reply("a", "up", goto, up + "once = true")
    shut = facts_of(count + PLAIN + only_once + end("y", "partly"))
    assert open_.unreached_ends == set()
    assert open_.ways["end", "partly"] == ("up", "up")
    assert shut.unreached_ends == {"y"}


def test_stuck_when_the_only_reply_is_used_up():
    facts = facts_of(node("a") + reply("a", "go", '"a"', "once = true") + end("z"))
    assert facts.stuck == facts.speechless == facts.traps == {"a"}
    assert facts.ways["stuck", "a"] == ("go",)
    assert facts.ways["trap", "a"] == ()


def test_silence_that_leads_on_is_a_way_out():
    ladder = 'silence = [{ after = 3 }, { after = 6, goto = "z" }]'
    facts = facts_of(node("a", ladder) + end("z"))
    assert facts.stuck == facts.speechless == facts.traps == set()
    assert facts.ways["end", "resolved"] == ("silence", "silence")


def test_speechless_until_a_card_is_opened_is_not_stuck():
    card = '[[cards]]\nid = "k"\ntitle = "k"\n[[cards.actions]]\nid = "d"\nlabel = "d"\n'
    facts = facts_of(
        card + node("a") + reply("a", "r", '"z"', "when = { did.d = true }") + end("z")
    )
    assert facts.speechless == {"a"}
    assert facts.stuck == facts.traps == set()
    assert facts.ways["reply", "r"] == ("card:k", "do:d", "r")


def test_two_moments_that_only_know_each_other_are_a_trap_but_not_stuck():
    facts = facts_of(
        PLAIN + reply("a", "in", '"b"') + node("b") + reply("b", "b1", '"c"')
        + node("c") + reply("c", "c1", '"b"')
    )  # fmt: skip
    assert facts.traps == {"b", "c"}
    assert facts.stuck == set()
    assert facts.ways["trap", "c"] == ("in", "b1")


def test_a_circle_of_otherwise_is_a_trap():
    facts = facts_of(node("a", 'otherwise = "b"') + node("b", 'otherwise = "a"') + end("z"))
    assert facts.traps == {"a", "b"}
    assert facts.stuck == set()


def test_it_goes_on_by_itself_only_when_nothing_is_offered():
    facts = facts_of(
        node("a", 'otherwise = "y"') + reply("a", "go", '"z"', "when = { tension = 0 }")
        + end("z") + end("y", "hung_up")
    )  # fmt: skip
    assert facts.ways["end", "hung_up"] in (("interrupt",), ("silence",))
    assert facts.ways["end", "resolved"] == ("go",)


def test_nobody_talks_through_a_line_that_may_be_talked_through():
    free = 'otherwise = "y"\ninterruptible = "free"\nsilence = [{ after = 3, act = "other" }]'
    facts = facts_of(
        node("a", free) + reply("a", "go", '"z"', "when = { tension = 0 }")
        + end("z") + end("y", "hung_up")
    )  # fmt: skip
    assert facts.unreached_ends == {"y"}


def test_invariants_are_looked_at_after_entering_and_before_giving():
    facts = facts_of(
        "[vars]\nok = false\n"
        + node("a") + reply("a", "go", '"z"', "set = { ok = true }") + end("z")
        + '[[invariants]]\ntext = "1"\nat = ["z"]\nrequire = { ok = true }\n'
        + '[[invariants]]\ntext = "2"\nat = ["go"]\nrequire = { ok = true }\n'
        + '[[invariants]]\ntext = "3"\nat = ["a"]\nrequire = { visits.a = 1 }\n'
    )  # fmt: skip
    assert facts.broken == {(2, "go")}
    assert facts.ways["broken", "2", "go"] == ("go",)


def test_variants_take_turns_by_how_often_one_came():
    say = 'say = ["one", { when = { trust = 5 }, text = "never" }, "two", "three"]\n'
    again = reply("a", "again", '[{ when = { visits.a = ">= 2" }, node = "z" }, "a"]')
    facts = facts_of("[nodes.a]\n" + say + again + end("z"))
    assert facts.unsaid == {("a", 2), ("a", 4)}
    assert facts.ways["say", "a", "3"] == ("again",)


def test_guards_that_always_hold_and_those_that_do_whenever_they_decide():
    goto = '[{ when = { n = 0 }, node = "a" }, { when = { n = ">= 1" }, node = "z" }]'
    facts = facts_of(
        "[vars]\nn = { min = 0, max = 2 }\n" + node("a")
        + reply("a", "up", goto, 'set = { n = "+1" }\nwhen = { trust = 0 }')
        + reply("a", "on", goto, "once = true\nwhen = { visits.a = 1 }")
        + reply("a", "set", goto, "set = { n = 1 }\nwhen = { n = 0 }") + end("z")
    )  # fmt: skip
    everywhere = {("reply", "up"), ("goto", "up", "2"), ("goto", "set", "2"), ("reply", "set")}
    assert facts.always == everywhere | {("goto", "on", "1")}
    assert facts.always_granted == facts.always | {("reply", "on")}


def test_criteria_and_scores():
    case = '[[criteria]]\nid = "{0}"\ntext = "x"\n'
    facts = facts_of(
        "".join(case.format(one) for one in ("sure", "maybe", "shut", "none"))
        + node("a") + reply("a", "hi", '"b"', 'shows = ["sure"]')
        + node("b") + reply("b", "good", '"b"', 'shows = ["maybe"]')
        + reply("b", "bad", '"b"', 'misses = ["maybe"]') + reply("b", "bye", '"z"')
        + reply("b", "shut", '"z"', 'shows = ["shut"]\nwhen = { trust = 4 }') + end("z")
    )  # fmt: skip
    assert facts.unshown == {"shut", "none"}
    assert facts.unmissed == {"sure", "shut", "none"}
    assert facts.certain == {"sure"}
    assert len(facts.outcomes) == 4
    assert (facts.best, facts.worst) == (2, 0)


def test_a_case_without_an_end_has_no_score():
    facts = facts_of(node("a") + reply("a", "on", '"a"'))
    assert (facts.best, facts.worst, facts.certain) == (None, None, frozenset())


def test_tension_that_falls_and_rises():
    quiet = node("a", 'interruptible = "free"\nsilence = [{ after = 3, act = "other" }]')
    start = "[customer]\nstart = { tension = 1 }\n"
    only_calms = facts_of(start + quiet + reply("a", "ear", '"z"', 'act = "listen"') + end("z"))
    only_angers = facts_of(start + node("a") + reply("a", "on", '"z"') + end("z"))
    assert (only_calms.calms, only_calms.angers) == (True, False)
    assert (only_angers.calms, only_angers.angers) == (False, True)


def test_variables_nobody_reads_or_sets():
    facts = facts_of(
        "[vars]\nread = false\nwritten = false\nboth = false\n" + node("a")
        + reply("a", "go", '"z"', "when = { not = { read = true } }\nset = { written = true }")
        + reply("a", "too", '"z"', "when = { both = false }\nset = { both = true }") + end("z")
    )  # fmt: skip
    assert facts.unread == {"written"}
    assert facts.unset == {"read"}


def test_waiting_without_being_told_why_is_silence():
    ends, hold = end("z") + end("y"), 'act = "hold"\n'
    goto = '[{ when = { tension = 1 }, node = "y" }, "z"]'
    free = node("a", 'interruptible = "free"\nsilence = [{ after = 3, act = "other" }]')
    assert facts_of(free + reply("a", "wait", goto, hold) + ends).unreached_ends == {"y"}
    untold = facts_of(free + reply("a", "wait", goto, hold + "reason = false") + ends)
    assert untold.unreached_ends == {"z"}
    assert untold.ways["node", "y"] == ("wait",)


def test_it_stops_where_it_was_told_to():
    with pytest.raises(TooLargeError):
        facts_of(PLAIN, most=2)


# --- beside the engine --------------------------------------------------------------------------


def test_random_scenarios_are_sound_by_the_format():
    for seed, text in enumerate(wild_cases()):
        assert read(text.encode()).findings == (), seed


@pytest.mark.parametrize(
    "pattern",
    [
        "any = ", "all = ", "not = ", "once = true", "otherwise = ", "start = \"", "end = ",
        "visits", r"acts\.", "seen", "did", r"[{,] level = ", r"[{,] motive = ", r"[{,] stance = ",
        r"flag\d = ",
        r"count\d = \"[+-]", r"plan\d = \[", "reason = false", "interruptible", r"\[acts\.joke\]",
        r"\[acts\.interrupt\]", "after = 4, .*act = ", "after = .*set = ", "after = .*goto = ",
        r"cards\.actions", "invariants", "tests", '"Keer 3', "m12",
    ],
)  # fmt: skip
def test_random_scenarios_have_all_there_is(pattern):
    assert sum(bool(re.search(pattern, text)) for text in wild_cases()) >= 10


@lru_cache
def wild_cases():
    return [wild_case(seed) for seed in range(300)]


def test_the_same_number_gives_the_same_scenario():
    assert wild_case(7) == wild_case(7) != wild_case(8)


@pytest.mark.parametrize("seed", WILD)
def test_it_meets_exactly_the_states_that_the_engine_reaches(seed):
    scenario = small(seed, MOST).scenario
    assert differences(scenario, MODEL) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_on_every_case_that_ships_the_same_can_happen_all_along_a_walk(path):
    dice = random.Random(path.stem)  # noqa: S311 - repeatable chance, nothing secret
    scenario = parse(path.read_text(encoding="utf-8"))
    case, book = open_case(scenario, MODEL), Book(scenario, MODEL)
    met = 0
    for _ in range(50):
        state = begin(case).state
        for _ in range(60):
            here = as_in_the_book(case, book, state)
            after = [(as_in_the_book(case, book, one), one) for one in engine_steps(case, state)]
            assert {here, *(there for there, _ in after)} == {
                here,
                *(step.state for step in book.steps(here)),
            }
            met += 1
            if not after:
                break
            state = dice.choice(after)[1]
    assert met > 100


@pytest.mark.parametrize("seed", WILD)
def test_every_way_can_be_played_and_leads_there(seed):
    _, scenario, facts = small(seed, MOST)
    case = open_case(scenario, MODEL)
    for key, way in facts.ways.items():
        script = Script(case)
        for word in way:
            script.take(word)
        turns = script.turns
        match key:
            case ("node" | "stuck" | "speechless" | "trap", name):
                assert name in {script.state.node, *(turn.node for turn in turns)}, (key, way)
            case ("end", kind):
                assert ending(case, script.state) == kind
            case ("reply", name):
                assert name in [turn.reply for turn in turns]
            case ("shows" | "misses", criterion):
                assert tally(case, turns)[criterion][key[0] == "misses"]
            case ("calms",):
                assert any(turn.after.tension < turn.before.tension for turn in turns) or any(
                    word.startswith("do:") for word in way
                )
            case ("action", name):
                assert script.state.values[case.slots.place["did." + name]]


@pytest.mark.parametrize("seed", WILD)
def test_counting_what_nobody_asks_after_changes_no_fact(seed):
    _, scenario, facts = small(seed, 100)
    try:
        whole = explore(scenario, MODEL, most=5000, whole=True)
    except TooLargeError:
        pytest.skip("too large with everything counted")
    assert replace(facts, states=0, ways={}) == replace(whole, states=0, ways={})
    assert {key: len(way) for key, way in facts.ways.items()} == {
        key: len(way) for key, way in whole.ways.items()
    }


@pytest.mark.parametrize("seed", WILD)
def test_the_authors_tests_come_out_as_when_played(seed):
    _, scenario, facts = small(seed, MOST)
    case = open_case(scenario, MODEL)
    failing = {test.name for test in scenario.tests if not as_expected(case, test)}
    assert facts.failing == failing
