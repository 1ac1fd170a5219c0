"""An afternoon with random people who do random things: the log is the truth, nobody is skipped."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.afternoon import BEGAN, beginning
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    CALL,
    AgreeAction,
    AnswerConsent,
    CallTimeOut,
    ChooseNote,
    ChooseReply,
    CloseSession,
    ConfirmRules,
    CountToThrowAway,
    DeclineAction,
    Destroy,
    DirectTo,
    EndCall,
    GoOn,
    HandIn,
    JoinSession,
    LineFinished,
    NotesShuffled,
    NudgeMood,
    OpenCurtain,
    PassTask,
    Person,
    Phase,
    PrepareClosing,
    Record,
    Refused,
    Resume,
    RevealNotes,
    SkipLine,
    StartAnswer,
    StartCall,
    State,
    StayOpen,
    StopAnswer,
    StopPlay,
    StopRecording,
    TakeSeat,
    ThrowAway,
    TryAgain,
    VoiceReady,
    WriteNote,
    activities,
    decide,
    evolve,
    own_view_locked,
    replay,
    to_reveal,
    visible_notes,
)
from trainingsveld.session.event import (
    AnswerStarted,
    CallStarted,
    NoteWritten,
    PersonJoined,
    ReplyChosen,
    RulesConfirmed,
)
from trainingsveld.session.group import (
    IN_TURN,
    BeginRound,
    ChangeTime,
    ChooseAnother,
    ChoosePlayer,
    Duty,
    EndRound,
    HearLine,
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
    behind,
    took_part,
    turns_of,
)
from trainingsveld.session.group.event import (
    CheckedOut,
    PersonLeft,
    PlayerChosen,
    RoundHeld,
    StepBegun,
)
from trainingsveld.session.group.own_log import in_round, own_part

IDS = [f"p{n}" for n in range(1, 7)]
PLAIN = (
    StartCall(), SkipLine(), EndCall(), OpenCurtain(), WriteNote("n"), HandIn(), PassTask(), GoOn(),
    ChooseNote(0), TryAgain(0), DeclineAction("w"), AgreeAction("w", "p2", "2026-12-01"),
    CallTimeOut(), Resume(), StopPlay(), PrepareClosing(), StayOpen(), BeginRound(),
    SetLearningGoal("w"), StopAnswer(), NudgeMood(1), NudgeMood(-1), DirectTo("rules"),
    ChooseReply("rules"), StopRecording(), ThrowAway(), CloseSession(),
)  # fmt: skip
AT = (NextStep, SkipStep, TakeBreak, ChooseAnother, EndRound, lambda at: ChangeTime(60, at))
HALF_WAY = (Phase.ANSWERING, Phase.TYPING, Phase.CHOOSING)
REPLIES = ("rules", "feeling", "verify", "plan")
BESIDE = CountToThrowAway | Destroy | RevealNotes


class AfternoonMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.state, self.log, self.now, self.began = State(), [], BEGAN, False
        self.owners = {}

    def send(self, command):
        try:
            new = decide(self.state, command)
        except Refused:
            return
        for event in new:
            if isinstance(event, AnswerStarted) and event.clip:
                self.owners[event.clip] = self.state.seated
            self.log.append(event)
            self.state = evolve(self.state, event)

    @property
    def people(self):
        return self.state.people

    @initialize(
        count=st.integers(3, 6),
        minutes=st.sampled_from([30, 60, 120, 240]),
        level=st.sampled_from(Level),
        naming=st.sampled_from(Naming),
        at=st.sampled_from(
            [Step.CHECK_IN, Step.WARM_UP, Step.CHOOSING, Step.CHOOSING, Step.CHECK_OUT]
        ),
        held=st.integers(0, 2),
    )
    def begin(self, count, minutes, level, naming, at, held):
        """Somewhere in an afternoon: chance alone seldom gets far."""
        self.send(beginning(count, minutes, level=level, naming=naming))
        if self.state.group is None:
            self.send(beginning(count, minutes, level=level))
        self.began = True
        self.agree(yes=True)
        while self.state.group.step not in (at, Step.CHECK_OUT):
            if at is Step.WARM_UP and self.state.group.step is Step.CHOOSING:
                break  # so short an afternoon has none
            if self.state.group.step is Step.CHOOSING:
                for person in IDS[:held]:
                    self.play(person, "whole")
            self.everybody("pass", 9)
            self.go_on(0)
        if at is Step.CHOOSING:
            for person in IDS[:held]:
                self.play(person, "whole")

    @rule(yes=st.booleans())
    def agree(self, yes):
        for person in self.state.unconfirmed:
            self.send(ConfirmRules(person))
        self.send(AnswerConsent(yes, tuple(one.id for one in self.people)))

    @rule(how=st.sampled_from(["speak", "pass", "mixed"]), answers=st.integers(0, 9))
    def everybody(self, how, answers):
        for number, person in enumerate(self.people):
            speaks = how == "speak" or (how == "mixed" and number % 2)
            self.send((SpeakAtStep if speaks else PassAtStep)(person.id))
            if self.state.group.step is Step.CHOOSING and not speaks:
                self.send(PassTurn(person.id))
        self.send(NotesShuffled(self.state.since, ((0, "w"),) * min(answers, len(self.people))))

    @rule(minutes=st.integers(0, 30))
    def go_on(self, minutes):
        self.now += 60 * minutes
        self.send(NextStep(self.now))

    @rule(command=st.sampled_from(AT))
    def timed(self, command):
        self.send(command(self.now))

    @rule(command=st.sampled_from(PLAIN))
    def plain(self, command):
        self.send(command)

    @rule(person=st.sampled_from(IDS), kind=st.sampled_from([SpeakAtStep, PassAtStep, PassTurn]))
    def one(self, person, kind):
        self.send(kind(person))

    @rule(person=st.sampled_from(IDS), case=st.integers(-1, 2), relay=st.booleans())
    def choose(self, person, case, relay):
        self.send(ChoosePlayer(person, case, relay, reverse=case == 1))

    @rule(person=st.sampled_from(IDS), turn=st.sampled_from([None, 0, 1, 3]))
    def take_over(self, person, turn):
        before = self.state
        self.send(TakeSeat(person, turn))
        if self.state is not before and turn is not None:
            assert self.state.call == before.turns[turn].before

    @rule(person=st.sampled_from(IDS), replies=st.lists(st.sampled_from(REPLIES), max_size=5))
    def talk(self, person, replies):
        """Somebody has the seat for some turns, and is recorded if that was agreed."""
        self.send(TakeSeat(person))
        for reply in replies:
            said = StartAnswer(f"c{len(self.log)}"), StopAnswer(), ChooseReply(reply)
            for command in (Resume(), SkipLine(), *said):
                self.send(command)

    @rule(person=st.sampled_from(IDS))
    def leave(self, person):
        self.send(LeaveSession(person, self.now))

    @rule(line=st.integers(0, 2))
    def hear_a_line(self, line):
        self.send(HearLine(line))

    @rule(number=st.integers(3, 9))
    def join(self, number):
        self.send(JoinSession(Person(f"p{number}", f"n{number}", "observer")))

    @rule(person=st.sampled_from(IDS), gone=st.sampled_from(IDS))
    def somebody_leaves_a_round(self, person, gone):
        self.play(person, "round")
        self.send(LeaveSession(gone, self.now))

    @rule(person=st.sampled_from(IDS), how=st.sampled_from(["call", "round", "whole"]))
    def play(self, person, how):
        self.send(ChoosePlayer(person, 0))
        for command in (BeginRound(), StartCall(), SkipLine(), EndCall()):
            self.send(command)
        if how != "call":
            self.send(NextStep(self.now))
        for _ in range(20 if how == "whole" else 0):
            for command in (OpenCurtain(), WriteNote("n"), HandIn(), GoOn(), PassTask()):
                self.send(command)
            self.reports()
            self.send(DeclineAction("w"))
        if how == "whole":
            self.send(EndRound(self.now))

    @rule()
    def reports(self):
        for report in (VoiceReady, LineFinished):
            self.send(report(self.state.since))
        self.send(NotesShuffled(self.state.since, ((1, "s"),)))

    @invariant()
    def the_log_is_the_truth(self):
        assert replay(self.log) == self.state
        assert self.state.position == len(self.log)

    def teardown(self):
        """A log in somebody's own vault leads to the same place, between rounds and in their own.

        Of others' rounds it holds nothing that was said or chosen in them. Once is enough: what is
        told only grows.
        """
        for person in ("p1", "p2"):
            told = own_part(person, self.log)
            if not in_round(self.state) or self.state.player == person:
                same = replay(told)
                assert same.group == self.state.group
                there = self.state.phase
                if self.state.seated != person and there in HALF_WAY:
                    there = Phase.LISTENING  # somebody else's answer that was not given yet
                assert same.phase is there
                assert same.call == self.state.call
                for name in ("people", "confirmed", "level", "recording", "closing"):
                    assert getattr(same, name) == getattr(self.state, name), name
            so_far = State()
            for event in told:
                if so_far.player != person:
                    assert not isinstance(event, NoteWritten)
                if so_far.seated != person:
                    assert not isinstance(event, AnswerStarted | ReplyChosen)
                so_far = evolve(so_far, event)

    @invariant()
    def at_most_one_thing_sounds_and_done_is_silent(self):
        wanted = [one for one in activities(self.state) if not isinstance(one, BESIDE)]
        assert len(wanted) <= 1
        hears = self.state.group is not None and self.state.group.hears is not None
        quiet = self.state.phase in (Phase.DONE, Phase.GATHERED) and not hears
        if quiet or self.state.held or self.state.closing:
            assert not wanted

    @invariant()
    def what_was_said_is_theirs_who_had_the_seat(self):
        found = {one.clip: one.person for one in self.state.recordings.spoken}
        assert found.items() <= self.owners.items()
        left = (turn for one in self.state.attempts for turn in one.turns)
        for turn in (*self.state.turns, *left):
            assert {self.owners[clip] for clip in turn.answer.clips} <= {turn.by}

    @invariant()
    def nobody_is_recorded_before_everybody_here_said_yes(self):
        if [one for one in activities(self.state) if isinstance(one, Record)]:
            assert self.state.recording
            assert not self.state.unconfirmed

    @invariant()
    def the_seat_is_somebodys_who_is_here_and_only_in_a_call(self):
        state = self.state
        assert state.stepped_in in ("", *(one.id for one in state.people))
        assert not state.stepped_in or state.phase in CALL or state.phase is Phase.DONE

    @invariant()
    def the_director_is_never_the_players_fault(self):
        nudges = [turn for turn in self.state.turns if turn.kind in ("nudge", "directed")]
        assert not any(turn.shows or turn.misses for turn in nudges)
        assert len([turn for turn in nudges if turn.kind == "nudge"]) <= 3

    @invariant()
    def nothing_is_recorded_between_calls(self):
        if self.state.phase is Phase.GATHERED:
            assert not [one for one in activities(self.state) if isinstance(one, Record)]

    @invariant()
    def a_step_is_left_only_when_everybody_there_has_had_a_turn(self):
        """Whoever was there when a step with turns was gone on from had spoken or passed."""
        heard, here, step = set(), set(), Step.CHECK_IN
        for event in self.log:
            match event:
                case StepBegun(new):
                    left_out = new is Step.BREAK or step is Step.BREAK
                    skipped = step is Step.WARM_UP or new is Step.CHOOSING
                    if step in IN_TURN and not left_out and not skipped:
                        assert here <= heard, step
                    if not left_out:
                        heard, step = set(), new
                    elif new is Step.BREAK:
                        before, step = step, new
                    else:
                        step = before
                case PersonJoined(person):
                    here.add(person.id)
                case PersonLeft(person):
                    here.discard(person)
                case _:
                    if hasattr(event, "people"):
                        here = {one.id for one in event.people}
                    elif type(event).__name__ in ("SpokeAtStep", "PassedAtStep"):
                        heard.add(event.person)

    @invariant()
    def nobody_plays_twice_before_all_who_want_to(self):
        """Whoever was chosen had no more turns than anybody who had not let it go by."""
        here, turns, passing, player = set(), {}, set(), ""
        held = iter(self.state.group.rounds if self.state.group else ())
        for event in self.log:
            match event:
                case PlayerChosen(person):
                    rest = here - passing - {person}
                    assert all(turns.get(one, 0) >= turns.get(person, 0) for one in rest)
                    player = person
                case RoundHeld():
                    for one in (player, *next(held).also):
                        turns[one] = turns.get(one, 0) + 1
                case PersonJoined(person):
                    here.add(person.id)
                case PersonLeft(person):
                    here.discard(person)
                case _:
                    kind = type(event).__name__
                    if kind == "AfternoonBegun":
                        here = {one.id for one in event.people}
                    elif kind == "TurnPassed":
                        passing.add(event.person)
                    elif kind == "RoundBegun":
                        passing = set()

    @invariant()
    def it_is_done_only_when_everybody_has_played_spoken_or_passed(self):
        if self.state.phase is Phase.DONE or self.state.closing:
            group = self.state.group
            marks = {took_part(group, one.id) for one in self.people}
            assert TookPart.NOT_YET not in marks or self.state.closing

    @invariant()
    def notes_stay_hidden_until_the_own_view_is_locked(self):
        if not own_view_locked(self.state):
            player = self.state.player
            seen = [n for _, n in visible_notes(self.state) if not n.unsigned]
            assert {self.state.round.tasks[n.task].person for n in seen} <= {player}

    @invariant()
    def how_it_was_is_shown_from_five_answers_and_names_nobody(self):
        for event in self.log:
            if isinstance(event, CheckedOut):
                assert not event.words or len(event.words) >= 5
        group = self.state.group
        if group and group.check_out:
            assert group.counted

    @invariant()
    def everybody_has_a_part_in_a_round_and_one_plays(self):
        group, state = self.state.group, self.state
        if group and group.step in (Step.PREPARE, Step.PLAYING, Step.STEAM):
            assert {one.person for one in group.parts} == {one.id for one in self.people}
            assert all(one.duties for one in group.parts)
            duties = {duty for one in group.parts for duty in one.duties}
            assert len(self.people) < 2 or Duty.TIMEKEEPER in duties
            assert len([one for one in self.people if one.role == "player"]) == 1
            assert state.player
        elif group and group.step is not Step.HARVEST and group.step is not Step.BREAK:
            assert not state.player

    @invariant()
    def a_phase_of_a_call_is_a_step_of_playing(self):
        group = self.state.group
        if group and self.state.phase not in (Phase.GATHERED, Phase.DONE):
            assert group.step is Step.PLAYING
            assert self.state.case == group.cases[group.case]

    @invariant()
    def nobody_begins_who_has_not_agreed(self):
        here, agreed = set(), set()
        for event in self.log:
            match event:
                case RulesConfirmed(person):
                    agreed.add(person)
                case PersonJoined(person):
                    here.add(person.id)
                case PersonLeft(person):
                    here.discard(person)
                case CallStarted():
                    assert here <= agreed
                case _:
                    if type(event).__name__ == "AfternoonBegun":
                        here = {one.id for one in event.people}

    @invariant()
    def the_time_can_always_be_told(self):
        if self.state.group:
            assert isinstance(behind(self.state.group, self.people, self.now), int)
            assert all(turns_of(self.state.group, one.id) >= 0 for one in self.people)

    @invariant()
    def what_waits_is_brought_in_when_all_have_answered(self):
        if to_reveal(self.state) and self.state.phase is Phase.GATHERED:
            assert RevealNotes(self.state.since) in activities(self.state)


TestAfternoon = AfternoonMachine.TestCase
TestAfternoon.settings = settings(max_examples=25, stateful_step_count=40, deadline=None)
