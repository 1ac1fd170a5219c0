"""A session and `play` are the same call: every word leads both to the same state."""

import random

import pytest

from tests.authoring.random_cases import wild_case
from tests.small_case import SCENARIO, Played
from trainingsveld.dialogue import CannotBeGiven, Script, case_from_text, possible
from trainingsveld.session import (
    ChooseNone,
    ChooseReply,
    DoAction,
    OpenCard,
    Phase,
    Refused,
    RepeatLine,
    ShowReplies,
    SilenceElapsed,
    StartAnswer,
    StopAnswer,
)
from trainingsveld.store.reference import customer_model

CASES = 60
STEPS = 25


def silently_gone(text: str) -> str:
    """At the story's node silence takes the last reply away, without a word of the customer's."""
    return (
        text.replace(
            'say = "Mag ik uw geboortedatum?"',
            'say = "Mag ik uw geboortedatum?"\nwhen = {verified=false}',
        )
        .replace(
            "[[nodes.story.replies]]",
            'otherwise = "done"\nsilence = [{ after = 5, set = { verified = true } }]\n'
            "[[nodes.story.replies]]",
            1,
        )
        .replace(
            'when = { verified = true }\ngoto = "bridge"', 'when = { trust = 5 }\ngoto = "bridge"'
        )
    )


def test_silence_that_leaves_nothing_to_say_lets_the_call_go_on():
    call = Played(scenario=silently_gone(SCENARIO)).call().send(ChooseReply("feeling")).line_over()
    assert call.state.phase is Phase.LISTENING
    call.send(SilenceElapsed(call.state.since))
    assert call.state.call.node == "done"
    assert [turn.kind for turn in call.state.turns] == ["reply", "silence", "otherwise"]


OTHERWISE = SCENARIO.replace("[nodes.story]", '[nodes.story]\notherwise = "done"')
ACT = 'act = "verify_identity"'
CARD = OTHERWISE.replace(ACT, f'{ACT}\nwhen = {{ "seen.batch" = false }}')


def test_a_screen_that_leaves_nothing_to_say_lets_the_call_go_on_also_while_answering():
    for before in ((), (StartAnswer("a"),), (ShowReplies(),)):
        call = Played(scenario=CARD).call().send(ChooseReply("feeling")).line_over()
        call.send(*before, OpenCard("batch"))
        assert call.state.call.node == "done"
        assert call.state.phase is Phase.SPEAKING


def test_a_screen_cannot_change_where_a_line_leads_that_goes_on_by_itself():
    text = SCENARIO.replace(
        'otherwise = "done"',
        'otherwise = "done"\n[[nodes.bridge.replies]]\nid = "late"\nsay = "Ja."\n'
        'when = { "seen.batch" = true }\ngoto = "done"',
    )
    call = Played(scenario=text).call().send(ChooseReply("feeling")).line_over()
    call.send(ChooseReply("verify")).line_over().send(ChooseReply("plan"))
    assert call.state.call.node == "bridge"
    with pytest.raises(Refused, match="not-now"):
        call.send(OpenCard("batch"))
    assert call.line_over().state.call.node == "done"


def test_talking_through_a_line_may_be_what_leaves_nothing_to_say():
    text = OTHERWISE.replace(ACT, ACT + '\nwhen = { "acts.interrupt" = 0 }')
    call = Played(scenario=text).call().send(ChooseReply("feeling"), StartAnswer("clip"))
    assert [turn.kind for turn in call.state.turns][-2:] == ["interrupt", "otherwise"]
    assert call.state.phase is Phase.SPEAKING
    assert call.state.answer.clips == ()


def test_a_circle_stands_still_until_somebody_leads_out():
    text = SCENARIO.replace('otherwise = "done"', 'otherwise = "round"') + (
        '[nodes.round]\nsay = "Eh."\notherwise = "bridge"\n'
        'silence = [{ after = 9, goto = "gone" }]\n'
    )
    call = Played(scenario=text).call().send(ChooseReply("feeling")).line_over()
    call.send(ChooseReply("verify")).line_over().send(ChooseReply("plan"))
    for _ in range(6):
        if call.state.phase is Phase.SPEAKING:
            call.line_over()
    assert call.state.phase is Phase.LISTENING
    played = Script(case_from_text(text, customer_model()))
    for word in ("feeling", "verify", "plan"):
        played.take(word)
    stood = played.state
    assert stood == call.state.call
    with pytest.raises(Refused, match="not-now"):  # nobody talks through a line that goes on
        call.send(RepeatLine(), StartAnswer("clip"))
    with pytest.raises(CannotBeGiven, match="interrupt"):
        played.take("interrupt")
    assert played.state == stood


def do(call: Played, word: str) -> None:
    """Do in a session what the word of a play says."""
    kind, _, name = word.partition(":")
    if kind == "card" and name:
        call.send(OpenCard(name))
    elif kind == "do" and name:
        call.send(DoAction(name))
    elif word == "silence":
        call.send(SilenceElapsed(call.state.since))
    elif word == "unclear":
        call.send(ShowReplies(), ChooseNone())
    elif word == "interrupt":
        call.send(RepeatLine(), StartAnswer("clip"))
        if call.state.phase is Phase.ANSWERING:
            call.send(StopAnswer())
    else:
        call.send(ChooseReply(word))


def listened(call: Played) -> None:
    """Hear the customer out; an answer that was begun is laid aside."""
    for _ in range(200):
        if call.state.phase is not Phase.SPEAKING:
            return
        call.line_over()
    raise AssertionError("the customer never stops talking")


def test_every_word_leads_a_session_and_a_play_to_the_same_state():
    words = 0
    for number in range(CASES):
        text = wild_case(number, 0)
        chance = random.Random(number)  # noqa: S311 - the same walk each time
        case = case_from_text(text, customer_model())
        script = Script(case)
        call = Played(scenario=text).call()
        listened(call)
        for _ in range(STEPS):
            if call.state.phase not in (Phase.LISTENING, Phase.CHOOSING):
                break
            choices = [*possible(case, script.state), "interrupt", "unclear"]
            word = chance.choice(choices)
            if word == "silence" and call.state.phase is Phase.CHOOSING:
                continue
            try:
                script.take(word)
            except CannotBeGiven:
                continue
            do(call, word)
            listened(call)
            words += 1
            assert call.state.call == script.state, (number, word)
    assert words > CASES * 3
