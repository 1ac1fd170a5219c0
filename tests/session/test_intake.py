"""An incident of real work, taken in by a group: facts, what each would do, and what it gave."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.afternoon import Afternoon, beginning
from tests.refused import refused
from trainingsveld.privacy import Level
from trainingsveld.session import (
    CloseSession,
    ConfirmRules,
    JoinSession,
    Person,
    Phase,
    PrepareClosing,
    Refused,
    State,
    StayOpen,
    activities,
    decide,
    evolve,
    replay,
)
from trainingsveld.session.group import (
    BringIncident,
    ChangeTime,
    ChooseAnother,
    ChoosePlayer,
    LeaveSession,
    NextStep,
    PassAtStep,
    SkipStep,
    SpeakAtStep,
    Step,
    TakeBreak,
    TellFact,
    behind,
)
from trainingsveld.session.group.ending import Kept, own_fates, room_fates
from trainingsveld.session.group.own_log import OwnLog, own_part
from trainingsveld.session.projection import projection


class Taking(Afternoon):
    def __init__(self, count: int = 3, level: Level = Level.CONFIDENTIAL) -> None:
        self.log, self.state, self.minute = [], State(), 0
        begin = beginning(count, 30, intake=True, level=level)
        self.send(type(begin)(**{**_fields(begin), "scenarios": ()}))

    @property
    def taken(self):
        assert self.group.intake is not None
        return self.group.intake

    def to(self, step: Step) -> "Taking":
        """Go on to a step; the first who is here brings it in."""
        self.send(*(ConfirmRules(person) for person in self.state.unconfirmed))
        while self.step is not step:
            if self.step is Step.INCIDENT:
                self.send(BringIncident(self.state.people[0].id), TellFact("incident", "what"))
            self.everybody_speaks("w").next()
        return self


def _fields(begin):
    return {name: getattr(begin, name) for name in begin.__struct_fields__}


def test_half_an_hour_from_the_ground_rules_to_done_without_any_case():
    room = Taking()
    assert (room.step, room.state.recording, room.state.case) == (Step.AGREEMENT, False, None)
    seen = []
    for step in (
        Step.INCIDENT, Step.FACTS, Step.NEEDS, Step.DECISION, Step.COMPARE, Step.TAKEAWAYS,
        Step.STORY, Step.CLOSING,
    ):  # fmt: skip
        room.to(step)
        seen.append(activities(room.state))
    assert not any(seen), "nothing is spoken, recorded or counted"
    room.send(PrepareClosing(), CloseSession())
    assert room.state.phase is Phase.DONE
    assert replay(room.log) == room.state


def test_there_is_nothing_to_ask_before_somebody_says_what_happened():
    room = Taking().to(Step.INCIDENT)
    assert refused(room, BringIncident("nobody")) == "unknown-person"
    assert refused(Taking().to(Step.INCIDENT), TellFact("caller", "w")) == "not-now"
    for command in (BringIncident("p2"), TellFact("incident", "w")):
        with pytest.raises(Refused) as no:
            room.next()
        assert no.value.code == "no-incident"
        room.send(command)
    room.next()
    assert room.step is Step.FACTS
    assert refused(room, BringIncident("p1")) == "not-now"
    assert refused(room, TellFact("incident", "other")) == "not-now"


def test_what_is_known_can_be_said_otherwise_and_taken_back_at_its_own_step():
    room = Taking().to(Step.FACTS).send(TellFact("caller", "a"), TellFact("caller", "b"))
    assert room.taken.fact("caller") == "b"
    before = len(room.log)
    room.send(TellFact("caller", "b"))
    assert len(room.log) == before
    room.send(TellFact("caller", ""))
    assert room.taken.told == (("incident", "what"),)
    room.to(Step.STORY).send(TellFact("title", "t"), TellFact("worse", "x"))
    assert dict(room.taken.told) == {"incident": "what", "title": "t", "worse": "x"}


def test_nobody_sees_a_decision_before_everybody_has_written_or_passed():
    room = Taking().to(Step.DECISION).send(SpeakAtStep("p1", "d1"), PassAtStep("p2"))
    with pytest.raises(Refused) as no:
        room.next()
    assert no.value.code == "not-all-heard"
    assert [one.words for one in projection(room.state).notes] == ["what"]
    room.send(SpeakAtStep("p3", "d3")).next()
    assert room.step is Step.COMPARE
    shown = [(one.words, one.giver) for one in projection(room.state).notes]
    assert shown == [("d1", 0), ("d3", 2)]
    room.next()
    assert projection(room.state).notes == ()


def test_where_nothing_stays_no_name_stands_on_the_wall():
    room = Taking(level=Level.EPHEMERAL).to(Step.COMPARE)
    assert {one.giver for one in projection(room.state).notes} == {-1}


def test_no_call_no_break_no_warm_up_to_skip():
    room = Taking().to(Step.FACTS)
    assert refused(room, TakeBreak(room.now)) == "not-now"
    assert refused(room, SkipStep(room.now)) == "not-now"
    assert refused(room, ChoosePlayer("p1", 0)) == "not-now"
    room.to(Step.TAKEAWAYS)
    assert refused(room, ChooseAnother(room.now)) == "not-now"
    assert behind(room.group, room.state.people, room.now) == -24


@pytest.mark.parametrize("step", [Step.INCIDENT, Step.FACTS, Step.DECISION, Step.COMPARE])
def test_whoever_goes_home_takes_their_incident_along(step):
    room = Taking(4).to(step).send(LeaveSession("p1", 0))
    assert (room.taken.told, room.taken.decisions) == ((), ())
    assert room.step is Step.INCIDENT
    room.to(Step.CLOSING)
    assert room.taken.bringer == "p2"
    assert replay(room.log) == room.state


def test_at_the_end_nothing_is_left_of_it_to_make_a_case_of():
    room = Taking(4).to(Step.STORY).send(LeaveSession("p1", 0))
    assert (room.step, room.taken.told) == (Step.STORY, ())


def test_somebody_else_who_leaves_or_comes_changes_nothing_of_it():
    room = Taking(4).to(Step.FACTS).send(LeaveSession("p3", 0))
    room.send(JoinSession(Person("p9", "n9", "observer")), ConfirmRules("p9"))
    assert (room.step, room.taken.bringer) == (Step.FACTS, "p1")
    room.to(Step.COMPARE)
    assert [one.person for one in room.taken.decisions] == ["p1", "p2", "p4", "p9"]


def test_words_are_in_the_vault_of_whose_they_are_and_in_no_other():
    room = Taking().to(Step.CLOSING)
    mine, other = OwnLog("p1"), OwnLog("p2")
    own = {"p1": 0, "p2": 0}
    for event in room.log:
        for log in (mine, other):
            if getattr(event, "words", "") and log.own(event):
                own[log.person] += 1
        mine, other = mine.told(event)[0], other.told(event)[0]
    assert own == {"p1": 4, "p2": 3}, "a fact asked, a decision, a takeaway; and the incident"
    assert own_part("p2", room.log) == tuple(room.log)


def test_what_goes_is_counted_for_the_room_and_for_each():
    room = Taking().to(Step.CLOSING)
    of_room = {one.thing.value: one.count for one in room_fates(room.state, lambda _: Kept())}
    assert of_room["own-words"] == 8  # three facts aside: an incident, a goal, 3 and 3
    assert [one.count for one in own_fates(room.state, "p2", Kept())] == [2]


ROW = st.lists(
    st.sampled_from(
        [
            NextStep(0), BringIncident("p1"), BringIncident("p2"), TellFact("incident", "i"),
            TellFact("caller", "c"), TellFact("need", "n"), TellFact("title", ""),
            TellFact("worse", "w"), SpeakAtStep("p1", "d"), SpeakAtStep("p2", "d"),
            PassAtStep("p3"), SpeakAtStep("p3", ""), LeaveSession("p1", 0), ConfirmRules("p9"),
            JoinSession(Person("p9", "n9", "observer")), PassAtStep("p9"), TakeBreak(0),
            ChangeTime(45, 0), PrepareClosing(), StayOpen(), CloseSession(), SkipStep(0),
        ]
    ),
    max_size=120,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(ROW)
def test_whatever_a_group_does_the_log_is_the_truth_and_nothing_shows_too_early(row):
    room = Taking().send(*(ConfirmRules(f"p{n}") for n in (1, 2, 3)))
    for command in row:
        with suppress(Refused):
            room.send(command)
        shown = {one.words for one in projection(room.state).notes}
        assert "d" not in shown or room.step is Step.COMPARE
        assert shown <= {"d", *(item for _, item in room.taken.told)}
        assert not activities(room.state)
        assert behind(room.group, room.state.people, room.now) > -60
    assert replay(room.log) == room.state
    for person in ("p1", "p2"):
        assert replay(own_part(person, room.log)) == room.state


def test_a_log_of_before_there_was_an_intake_reads_as_before():
    (begun,) = decide(State(), beginning(3))
    assert evolve(State(), begun).group.intake is None
    assert refused(Afternoon(3), TellFact("incident", "w")) == "not-now"
    assert refused(Afternoon(3), BringIncident("p1")) == "not-now"
