"""An afternoon with a group, rule by rule."""

import pytest

from tests.afternoon import Afternoon, beginning, people
from tests.refused import refused
from tests.small_case import CHANTAL
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    AgreeAction,
    CallTimeOut,
    CloseSession,
    ConfirmRules,
    DeclineAction,
    EndCall,
    GiveMinute,
    GoOn,
    JoinSession,
    NotesShuffled,
    OpenCurtain,
    PassTask,
    Person,
    Phase,
    PrepareClosing,
    Refused,
    RevealNotes,
    SkipLine,
    StartCall,
    State,
    WriteNote,
    activities,
    decide,
    replay,
)
from trainingsveld.session.ending import Thing, fates
from trainingsveld.session.group import (
    BeginRound,
    ChooseAnother,
    ChoosePlayer,
    Duty,
    EndRound,
    LeaveSession,
    NextStep,
    PassAtStep,
    PassTurn,
    SetLearningGoal,
    SkipStep,
    SpeakAtStep,
    Step,
    TakeBreak,
    TookPart,
    in_order,
    neighbour,
    took_part,
)
from trainingsveld.session.group.event import CheckedOut, RoundHeld
from trainingsveld.session.group.parts import deal
from trainingsveld.session.group.suggestion import Offered, suggest
from trainingsveld.store.reference import feedback_methods


@pytest.mark.parametrize(
    ("count", "code"), [(2, "too-few-people"), (13, "too-many-people"), (0, "too-few-people")]
)
def test_three_to_twelve_people(count, code):
    with pytest.raises(Refused) as no:
        decide(State(), beginning(count))
    assert no.value.code == code
    assert Afternoon(12).state.phase is Phase.GATHERED


def test_a_plan_without_people_of_their_own_cases_or_time_is_refused():
    twice = beginning()
    for command, code in (
        (type(twice)(*[*list_of(twice)[:3], (CHANTAL, *people(3)), "g", 60, 0]), "no-people"),
        (type(twice)((), *list_of(twice)[1:]), "no-case"),
        (beginning(minutes=20), "bad-time"),
        (beginning(level=Level.EPHEMERAL, naming=Naming.NAMELESS), "names-needed"),
    ):
        with pytest.raises(Refused) as no:
            decide(State(), command)
        assert no.value.code == code


def list_of(command):
    return [getattr(command, name) for name in command.__struct_fields__]


def test_everybody_speaks_or_passes_before_the_room_goes_on():
    room = Afternoon()
    room.send(SpeakAtStep("p2"), PassAtStep("p1"), PassAtStep("p1"))
    assert refused(room, NextStep(room.now)) == "not-all-heard"
    assert refused(room, SpeakAtStep("p9")) == "unknown-person"
    room.send(SpeakAtStep("p3")).next()
    assert room.step is Step.AGREEMENT
    assert refused(room, SpeakAtStep("p1")) == "not-now"
    assert refused(room, NextStep(room.now)) == "agree-first"


def test_what_everybody_does_before_it_begins_does_not_count_as_taking_part():
    room = Afternoon().to_choosing()
    assert {took_part(room.group, one.id) for one in room.state.people} == {TookPart.NOT_YET}
    assert refused(room, NextStep(room.now)) == "not-all-heard"
    assert refused(room, PrepareClosing()) == "not-all-heard"
    assert refused(room, CloseSession()) == "not-all-heard"


def test_the_warm_up_can_be_left_out_and_nothing_else():
    room = Afternoon()
    assert refused(room, SkipStep(room.now)) == "not-now"
    room.everybody_speaks().next().agree().next().next()
    assert room.step is Step.WARM_UP
    assert room.send(SkipStep(room.now)).step is Step.CHOOSING
    assert Afternoon(12, 120).everybody_speaks().next().agree().next().next().step is Step.CHOOSING


def test_who_played_least_and_longest_ago_is_first_and_passing_keeps_the_place():
    room = Afternoon().to_choosing()
    order = lambda: in_order(room.group, room.state.people)  # noqa: E731 - said three times
    assert order() == ("p1", "p2", "p3")
    room.send(PassTurn("p1"), PassTurn("p1"))
    assert order() == ("p2", "p3")
    room.round("p2")
    assert order() == ("p1", "p3", "p2")
    assert refused(room, ChoosePlayer("p2", 0)) == "others-first"
    room.send(PassTurn("p1"), PassTurn("p3"), ChoosePlayer("p2", 0))
    assert room.step is Step.PREPARE
    assert room.send(ChooseAnother(room.now)).step is Step.CHOOSING
    assert not room.state.player


def test_a_round_goes_through_prepare_call_steam_feedback_and_harvest():
    room = Afternoon().to_choosing().send(ChoosePlayer("p2", 1), SetLearningGoal("goal"))
    assert refused(room, StartCall()) == "not-now"
    room.send(BeginRound())
    assert room.state.phase is Phase.BRIEFING
    assert room.state.case.scenario.id == "ander"
    room.send(StartCall(), SkipLine(), EndCall())
    assert (room.state.phase, room.step) == (Phase.GATHERED, Step.STEAM)
    room.next()
    assert room.state.phase is Phase.FEEDBACK
    assert room.state.round.task.person == "p2"
    room.send(WriteNote("own"), EndRound(room.now))
    assert room.step is Step.HARVEST
    assert refused(room, NextStep(room.now)) == "not-now"
    room.send(AgreeAction("w", "p2", "2026-12-01"))
    assert room.step is Step.CHOOSING
    (held,) = room.group.rounds
    assert (held.player, held.case, held.goal, held.own) == ("p2", 1, "goal", 1)
    assert held.action.words == "w"
    assert not room.state.turns
    assert not room.state.round.tasks


def test_a_round_that_never_got_to_its_call_is_none_and_a_call_is_held_before_it_is_left():
    room = Afternoon().to_choosing().to_briefing("p1")
    room.send(EndRound(room.now))
    assert (room.step, room.group.rounds) == (Step.CHOOSING, ())
    room.to_briefing("p1").send(StartCall())
    assert refused(room, EndRound(room.now)) == "not-now"
    room.send(CallTimeOut(), EndRound(room.now))
    assert isinstance(room.log[-1], RoundHeld)


@pytest.mark.parametrize("count", range(3, 13))
def test_everybody_has_a_part_and_the_parts_go_round(count):
    ids = [f"p{n}" for n in range(count)]
    seen = {one: set() for one in ids}
    for number in range(2 * count):
        player = ids[number % count]
        parts = deal(ids, player, number, ("a", "b", "c", "d"))
        assert [one.person for one in parts if Duty.PLAYER in one.duties] == [player]
        assert {one.person for one in parts} == set(ids)
        duties = [duty for one in parts for duty in one.duties]
        assert {Duty.FACILITATOR, Duty.TIMEKEEPER, Duty.OBSERVER} <= set(duties)
        assert duties.count(Duty.DIRECTOR) == 1
        assert (len(duties) > count) == (count < 5)
        (directs,) = [one.duties for one in parts if Duty.DIRECTOR in one.duties]
        assert (Duty.TIMEKEEPER in directs) == (count < 5)
        assert any(one.duties == (Duty.OBSERVER,) for one in parts)
        lenses = [one.lens for one in parts if Duty.OBSERVER in one.duties]
        assert all(1 <= len(one) <= 2 for one in lenses)
        assert len(set(lenses[:2])) == min(2, len(lenses))
        for one in parts:
            seen[one.person].update(one.duties)
    assert all(len(duties) >= 3 for duties in seen.values())


def test_a_case_without_criteria_deals_none():
    assert all(not one.lens for one in deal(["p1", "p2", "p3"], "p1", 0, ()))


def test_the_player_who_leaves_ends_the_round_and_an_observer_does_not():
    room = Afternoon(4).to_choosing().to_briefing("p2").send(StartCall())
    room.send(LeaveSession("p3", room.now))
    assert room.state.phase is Phase.SPEAKING
    assert {one.person for one in room.group.parts} == {"p1", "p2", "p4"}
    room.send(LeaveSession("p2", room.now))
    assert (room.state.phase, room.step) == (Phase.GATHERED, Step.CHOOSING)
    assert not activities(room.state)
    assert refused(room, SpeakAtStep("p2")) == "not-now"
    room.send(LeaveSession("p1", room.now))
    assert refused(room, LeaveSession("p4", room.now)) == "last-one"


def test_the_round_goes_on_without_what_was_still_to_be_asked_of_who_left():
    room = Afternoon(4).to_choosing().to_steam("p1").next().send(WriteNote("own"))
    assert room.state.round.task.person == "p2"
    room.send(LeaveSession("p2", room.now))
    assert room.state.round.task.person == "p3"
    assert room.state.round.curtain
    assert [note.words for note in room.state.round.notes] == ["own"]


def test_somebody_comes_in_says_yes_and_observes_and_ids_are_never_given_twice():
    room = Afternoon().to_choosing().send(ChoosePlayer("p1", 0), LeaveSession("p3", 0))
    assert refused(room, JoinSession(Person("p3", "n", "observer"))) == "already-here"
    room.send(JoinSession(Person("p4", "n4", "observer")))
    assert room.group.parts[-1].duties == (Duty.OBSERVER,)
    assert refused(room, BeginRound()) == "agree-first"
    room.send(ConfirmRules("p4"), BeginRound())
    assert refused(Afternoon(12), JoinSession(Person("p13", "n", "observer"))) == "too-many-people"


def test_a_break_goes_back_to_where_it_was_taken():
    room = Afternoon()
    assert refused(room, TakeBreak(room.now)) == "not-now"
    room.to_choosing().send(TakeBreak(room.now))
    assert refused(room, TakeBreak(room.now)) == "not-now"
    assert room.next().step is Step.CHOOSING


def test_appreciation_goes_round_the_circle():
    four = people(4)
    assert [neighbour(four, one.id) for one in four] == ["p2", "p3", "p4", "p1"]
    assert neighbour(four, "p9") == ""


def test_below_five_the_check_out_is_said_aloud():
    room = Afternoon(4).to_takeaways()
    while room.step is not Step.CHECK_OUT:
        room.everybody_speaks("w").next()
    assert not room.group.hidden
    assert [one.words for one in room.group.takeaways] == ["w"] * 4
    assert room.everybody_speaks().next().step is Step.CLOSING


@pytest.mark.parametrize(("answers", "shown"), [(6, 6), (5, 5), (4, 0)])
def test_from_five_it_is_handed_in_and_shown_only_from_five_answers(answers, shown):
    room = Afternoon(6).to_takeaways()
    while room.step is not Step.CHECK_OUT:
        room.everybody_speaks().next()
    before = len(room.log)
    for n, person in enumerate(room.state.people):
        room.send(SpeakAtStep(person.id) if n < answers else PassAtStep(person.id))
    assert len({type(event) for event in room.log[before:]}) == 1, "passing leaves the same trace"
    assert refused(room, NextStep(room.now)) == "not-now"
    (reveal,) = activities(room.state)
    assert isinstance(reveal, RevealNotes)
    room.send(NotesShuffled(reveal.since - 1, ()))
    room.send(NotesShuffled(reveal.since, tuple((0, f"w{n}") for n in range(answers))))
    assert isinstance(room.log[-1], CheckedOut)
    assert len(room.group.check_out) == shown
    room.next()
    assert refused(room, CloseSession()) == "not-now", "first everybody sees what goes"
    room.send(PrepareClosing(), CloseSession())
    assert room.state.phase is Phase.DONE


def test_killed_at_any_moment_it_goes_on_at_the_same_step():
    """The log is all there is: each beginning of it replays to the state that was."""
    room = Afternoon(3)
    states = {}
    send = room.send

    def watched(*commands):
        for command in commands:
            send(command)
            states[len(room.log)] = room.state
        return room

    room.send = watched
    room.to_takeaways()
    for _ in range(5):
        room.everybody_speaks("w")
        if room.step is not Step.CLOSING:
            room.next()
    assert len(states) > 50
    for length, state in states.items():
        assert replay(room.log[:length]) == state


@pytest.mark.parametrize("method", sorted(feedback_methods()))
@pytest.mark.parametrize("count", [3, 7])
def test_every_method_leads_back_to_the_group_with_an_action(method, count):
    room = Afternoon(count, method=feedback_methods()[method])
    room.to_choosing().to_steam("p2").next()
    for _ in range(200):
        task = room.state.round.task
        if room.state.phase is not Phase.FEEDBACK or task is None:
            break
        if room.state.round.curtain:
            room.send(OpenCurtain())
            continue
        room.send(DeclineAction("w") if task.step.kind == "action" else
                  GoOn() if task.step.kind == "reveal" else PassTask())  # fmt: skip
    assert room.state.phase is Phase.RESULT
    room.send(EndRound(room.now))
    if room.step is Step.HARVEST:
        room.send(DeclineAction("w"))
    assert room.step is Step.CHOOSING
    assert room.group.rounds[0].action.words == "w"
    marks = {took_part(room.group, one.id) for one in room.state.people}
    assert marks <= {TookPart.PLAYED, TookPart.PASSED, TookPart.SPOKEN}


def test_what_goes_at_the_end_counts_every_round():
    room = Afternoon(3).to_choosing()
    room.to_steam("p1").next().send(WriteNote("own"), EndRound(room.now))
    room.send(AgreeAction("w", "p1", "2026-12-01")).round("p2")
    counts = {fate.thing: fate.count for fate in fates(room.state, vault=False)}
    assert counts[Thing.ACTION] == 2
    assert counts[Thing.OWN_WORDS] == 2, "the goal of the day and the player's note"


def test_with_too_few_left_for_notes_without_names_a_round_has_names():
    room = Afternoon(6, level=Level.CONFIDENTIAL, naming=Naming.NAMELESS).to_choosing()
    room.send(ChoosePlayer("p1", 0))
    assert room.state.naming is Naming.NAMELESS
    room.send(ChooseAnother(0), LeaveSession("p6", 0), ChoosePlayer("p1", 0))
    assert room.state.naming is Naming.NAMED


def test_cases_are_proposed_that_were_not_played_lately_the_easiest_first():
    cases = [Offered("a", 5), Offered("b", 2), Offered("c", 1), Offered("d", 3), Offered("e", 2)]
    assert suggest(cases, ()) == (2, 1, 4)
    assert 1 not in suggest(cases, ("b · e",))
    assert suggest([], ("x",)) == ()


def test_what_is_about_the_goal_is_proposed_first_but_for_what_was_played_lately():
    about = ["De klant voelt zich gehoord", "Noemt het gevoel", "Legt de rekening uit"]
    cases = [Offered(name, 2, about[n % 3]) for n, name in enumerate("abcdef")]
    assert suggest(cases, (), "Bellers begrijpen hun rekening") == (2, 5, 0)
    assert suggest(cases, ("c",), "Bellers begrijpen hun rekening") == (5, 0, 1)
    assert suggest(cases, (), "de het een") == (0, 1, 2), "common words say nothing"


def test_a_minute_more_is_given_to_the_task_that_is_on_and_to_no_other():
    room = Afternoon(3).to_choosing().to_steam("p1").next()
    room.send(GiveMinute(), GiveMinute())
    assert room.state.round.more == 120
    room.send(PassTask())
    assert room.state.round.more == 0
    with pytest.raises(Refused):
        Afternoon(3).send(GiveMinute())
