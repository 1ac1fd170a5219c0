"""Somebody else plays on: whose seat it is, whose words and voice, and whose turn it counts as."""

from contextlib import suppress

import pytest
from msgspec.structs import replace

from tests.afternoon import Afternoon
from tests.refused import refused
from tests.small_case import AISHA, BRAM, CHANTAL, Played
from trainingsveld.session import (
    CallTimeOut,
    ChooseReply,
    DeclineAction,
    EndCall,
    GiveWords,
    GoOn,
    JoinSession,
    LineFinished,
    OpenCard,
    OpenCurtain,
    PassTask,
    Person,
    Phase,
    Record,
    Refused,
    Resume,
    RewindTo,
    SilenceElapsed,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    TakeSeat,
    TryAgain,
    WriteNote,
    activities,
    may_try_on,
    next_in_seat,
    replay,
)
from trainingsveld.session.attempts import branch, tries_at
from trainingsveld.session.event import ReplyChosen
from trainingsveld.session.group import (
    BeginRound,
    ChoosePlayer,
    EndRound,
    LeaveSession,
    PassTurn,
    Step,
    TookPart,
    in_order,
    may_play,
    took_part,
    turns_of,
)
from trainingsveld.session.group.own_log import own_part


def three(*, recording=False):
    return Played(CHANTAL, BRAM, AISHA).call(recording=recording)


def heard(played):
    return played.send(LineFinished(played.state.since))


def to_second_try(played):
    while played.state.round.task.step.kind != "try":
        for command in (OpenCurtain(), PassTask(), GoOn()):
            with suppress(Refused):
                played.send(command)
            if played.state.round.task.step.kind == "try":
                return


def spoken(played, clip, reply):
    played.send(StartAnswer(clip), StopAnswer(), ChooseReply(reply))
    return heard(played)


def test_somebody_plays_on_from_where_the_call_is_with_the_state_of_then():
    played = three()
    played.send(ChooseReply("rules"))
    heard(played)
    before = played.state
    played.send(TakeSeat("p2"))
    now = played.state
    assert (now.seated, now.player) == ("p2", "p1")
    assert (now.call, now.said, now.turns, now.phase) == (
        before.call, before.said, before.turns, before.phase
    )  # fmt: skip
    played.send(ChooseReply("feeling"))
    assert [turn.by for turn in played.state.turns] == ["p1", "p2"]
    assert replay(played.log) == played.state


def test_back_to_a_turn_and_somebody_else_from_there_is_the_same_as_going_back():
    played = three()
    played.send(ChooseReply("rules"))
    heard(played).send(ChooseReply("rules"))
    alone = Played(CHANTAL, BRAM, AISHA)
    alone.log, alone.state = list(played.log), played.state
    played.send(TakeSeat("p3", 1))
    alone.send(RewindTo(1))
    assert replace(played.state, stepped_in="", listens=0) == replace(alone.state, listens=0)
    assert played.state.seated == "p3"
    assert branch(played.state) == 1


def test_an_answer_that_was_half_way_is_nobody_elses():
    played = three(recording=True)
    played.send(StartAnswer("mine"), TakeSeat("p2"))
    assert played.state.phase is Phase.LISTENING
    assert not [one for one in activities(played.state) if isinstance(one, Record)]
    spoken(played, "yours", "feeling")
    owners = {one.clip: one.person for one in played.state.recordings.spoken}
    assert owners == {"mine": "p1", "yours": "p2"}
    assert played.state.turns[-1].answer.clips == ("yours",)
    assert played.state.recordings.of("p2") == ("yours",)


def test_typed_words_stay_with_who_typed_them():
    played = three()
    played.send(TakeSeat("p2"), GiveWords("w"), ChooseReply("rules"))
    assert [(turn.answer.words, turn.by) for turn in played.state.turns] == [("w", "p2")]


def test_it_goes_on_from_a_time_out_and_never_before_all_have_agreed():
    played = three()
    played.send(CallTimeOut(), TakeSeat("p2"))
    assert not played.state.held
    played.send(JoinSession(Person("p4", "n4", "observer")))
    assert refused(played, TakeSeat("p3")) == "agree-first"


def test_nobody_who_has_not_said_yes_is_recorded_and_nobody_can_tell_who_said_no():
    played = three(recording=False)
    played.send(TakeSeat("p2"))
    spoken(played, "c", "feeling")
    assert played.state.recordings.clips == () == played.state.recordings.spoken


def test_wrong_people_moments_and_turns_are_refused_in_words():
    played = Played(CHANTAL, BRAM)
    assert refused(played, TakeSeat("p2")) == "not-now"
    played = three()
    assert refused(played, TakeSeat("p9")) == "unknown-person"
    assert refused(played, TakeSeat("p2", 0)) == "nothing-to-take-back"
    assert refused(Played(CHANTAL).call(), TakeSeat("p1")) == "not-now"
    before = played.state
    played.send(TakeSeat("p1"))
    assert played.state == before


def test_after_the_call_anybody_tries_a_turn_once_the_player_has_said_their_own_view():
    played = three()
    played.send(ChooseReply("rules"))
    heard(played).send(EndCall())
    assert refused(played, TakeSeat("p2", 0)) == "not-now"
    to_second_try(played)
    played.send(TakeSeat("p2", 0))
    assert played.state.phase is Phase.SPEAKING
    assert played.state.seated == "p2"
    at = played.state.round.at
    heard(played).send(ChooseReply("feeling"), EndCall())
    assert played.state.seated == "p1"
    assert played.state.round.at == at
    played.send(TakeSeat("p3", 0))
    heard(played).send(ChooseReply("rules"), EndCall())
    assert played.state.round.at == at
    tries = tries_at(played.state, 0)
    assert [one.by for one in tries] == ["p1", "p2", "p3"]
    assert [one.turn.reply for one in tries] == ["rules", "feeling", "rules"]
    assert len({one.turn.before for one in tries}) == 1


def test_who_comes_next_has_tried_least_and_whoever_is_passed_over_keeps_the_place():
    played = three()
    played.send(ChooseReply("rules"))
    assert next_in_seat(played.state) == ("p2", "p3")
    heard(played).send(TakeSeat("p3", 0))
    heard(played).send(ChooseReply("rules"))
    assert next_in_seat(played.state) == ("p2", "p1")


# --- what it counts as ---------------------------------------------------------------------------


def room_in_call(count=4, *, relay=False, passing=()):
    room = Afternoon(count).to_choosing()
    room.send(*(PassTurn(one) for one in passing))
    room.send(ChoosePlayer("p1", 0, relay), BeginRound(), StartCall(), SkipLine())
    return room


def ended(room):
    return room.send(EndCall()).next().send(EndRound(room.now))


def test_who_stepped_in_has_spoken_and_keeps_their_own_turn():
    room = room_in_call()
    room.send(TakeSeat("p2"), ChooseReply("rules"), SkipLine(), TakeSeat("p1"))
    ended(room)
    assert took_part(room.group, "p2") is TookPart.SPOKEN
    assert turns_of(room.group, "p2") == 0
    assert may_play(room.group, room.state.people, "p2")


def test_who_brought_the_call_to_its_end_has_played_it_too():
    room = room_in_call()
    room.send(ChooseReply("rules"), SkipLine(), TakeSeat("p2"), ChooseReply("rules"), SkipLine())
    ended(room)
    assert took_part(room.group, "p2") is TookPart.PLAYED
    assert in_order(room.group, room.state.people)[0] == "p3"


def test_who_sat_there_and_said_nothing_has_not():
    room = room_in_call()
    room.send(ChooseReply("rules"), SkipLine(), TakeSeat("p2"))
    ended(room)
    assert took_part(room.group, "p2") is TookPart.NOT_YET


def test_in_a_relay_the_call_passes_on_at_each_moment_and_all_who_spoke_have_played():
    room = room_in_call(relay=True, passing=("p2",))
    assert room.group.relay == ("p1", "p3", "p4")
    room.send(ChooseReply("rules"), SkipLine())
    assert room.state.seated == "p1"  # the same moment once more
    room.send(ChooseReply("feeling"), SkipLine())
    assert room.state.seated == "p3"
    room.send(ChooseReply("verify"), SkipLine(), ChooseReply("plan"))
    assert room.state.seated == "p4"
    ended(room)
    assert {one for one in ("p1", "p2", "p3", "p4") if turns_of(room.group, one)} == {"p1", "p3"}


def test_whoever_has_the_seat_may_go_home_and_the_call_holds_for_the_player():
    room = room_in_call()
    room.send(ChooseReply("rules"), SkipLine(), TakeSeat("p2"), LeaveSession("p2", room.now))
    assert room.state.seated == "p1"
    assert room.state.held == "time-out"
    room.send(Resume())
    assert room.state.phase is Phase.LISTENING
    relay = room_in_call(relay=True)
    relay.send(ChooseReply("feeling"), SkipLine(), LeaveSession("p2", relay.now), Resume())
    assert relay.state.seated == "p3"
    assert relay.group.relay == ("p1", "p3", "p4")


def test_the_only_player_who_leaves_brings_the_room_back_to_choosing():
    room = room_in_call()
    room.send(TakeSeat("p2"), LeaveSession("p1", room.now))
    assert room.step is Step.CHOOSING
    assert room.state.stepped_in == ""


def test_the_players_own_view_stays_the_players_after_somebody_stepped_in():
    played = three()
    played.send(TakeSeat("p2"), ChooseReply("rules"))
    heard(played).send(EndCall())
    assert played.state.round.task.person == "p1"
    played.send(WriteNote("own"))
    assert played.state.round.notes[0].words == "own"


@pytest.mark.parametrize("back", [0, 1])
def test_a_second_try_in_which_nothing_happens_is_none_and_closes_nothing(back):
    played = three()
    spoken(played, "a", "rules")
    played.send(OpenCard("batch"))
    spoken(played, "b", "feeling")
    played.send(OpenCard("batch"), EndCall())
    before = played.state
    to_second_try(played)
    played.send(TryAgain(back), EndCall())
    after = played.state
    for name in ("turns", "attempts", "earlier", "left", "marks", "lookups"):
        assert getattr(after, name) == getattr(before, name), name
    while played.state.phase is not Phase.RESULT:
        for command in (OpenCurtain(), PassTask(), GoOn(), DeclineAction("w")):
            with suppress(Refused):
                played.send(command)
    assert may_try_on(played.state)
    played.send(TakeSeat("p2", back), EndCall())
    assert played.state.turns == before.turns
    assert replay(played.log) == played.state


def test_a_second_try_that_was_only_waited_in_counts_as_one():
    played = three()
    spoken(played, "a", "rules")
    played.send(EndCall())
    to_second_try(played)
    heard(played.send(TryAgain(0)))
    played.send(SilenceElapsed(played.state.since), EndCall())
    assert len(played.state.attempts) == 1
    assert [turn.kind for turn in played.state.turns] == ["silence"]


def test_what_who_stepped_in_chose_stands_in_nobody_elses_vault():
    room = Afternoon(4).to_choosing().to_briefing("p1").send(StartCall(), SkipLine())
    room.send(StartAnswer("a"), StopAnswer(), ChooseReply("rules"), SkipLine())
    room.send(TakeSeat("p2"), StartAnswer("b"), StopAnswer(), ChooseReply("rules"), SkipLine())
    room.send(GiveWords("typed"))
    half_way = replay(own_part("p1", room.log))
    assert (half_way.phase, half_way.seated) == (Phase.LISTENING, "p2")
    room.send(ChooseReply("feeling"), SkipLine(), TakeSeat("p1"))
    told = own_part("p1", room.log)
    chosen = [event.reply for event in told if isinstance(event, ReplyChosen)]
    assert chosen == ["rules"]
    assert not {"b", "typed"} & {word for event in told for word in _words(event)}
    same = replay(told)
    for name in ("call", "said", "style", "phase", "seated", "earlier"):
        assert getattr(same, name) == getattr(room.state, name), name
    assert same.group == room.group
    assert [(one.by, one.reply, one.act) for one in same.turns] == [
        ("p1", "rules", "explain_policy"), ("p2", "", ""), ("p2", "", ""),
    ]  # fmt: skip
    assert [one.after for one in same.turns] == [one.after for one in room.state.turns]
    assert not [one for one in own_part("p2", room.log) if isinstance(one, ReplyChosen)]


def test_what_others_typed_in_it_is_not_counted_as_the_players_own():
    room = Afternoon(4).to_choosing().to_briefing("p1").send(StartCall(), SkipLine())
    room.send(TakeSeat("p2"), GiveWords("typed"), ChooseReply("rules"), SkipLine())
    room.send(TakeSeat("p1"), GiveWords("mine"), ChooseReply("feeling"), SkipLine(), EndCall())
    room.next().send(EndRound(room.now))
    assert room.group.rounds[-1].own == 1


def _words(event):
    return [one for one in (getattr(event, "words", ""), getattr(event, "clip", "")) if one]
