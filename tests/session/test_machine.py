"""Whatever anybody sends, in whatever order: the log is the truth and at most one thing sounds."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.small_case import AISHA, BRAM, CHANTAL, METHOD, SCENARIO
from trainingsveld.session import (
    AgreeAction,
    AnswerBy,
    AnswerConsent,
    BeginSession,
    BreakIn,
    CallTimeOut,
    ChooseNone,
    ChooseNote,
    ChooseReply,
    ClipFinished,
    CloseSession,
    CountMonologue,
    DeclineAction,
    DoAction,
    EndCall,
    GiveWords,
    GoOn,
    LineFailed,
    LineFinished,
    Listen,
    ListeningFailed,
    OpenCard,
    OpenCurtain,
    PassTask,
    Phase,
    PlayClip,
    PrepareVoice,
    RecordingBroke,
    RecordingFailed,
    Refused,
    RepeatLine,
    Resume,
    RewindTo,
    ShowReplies,
    SilenceElapsed,
    SkipLine,
    Speak,
    StartAnswer,
    StartCall,
    StartTyping,
    State,
    StopAnswer,
    StopClip,
    StopPlay,
    TakeBack,
    TakeTime,
    TryAgain,
    VoiceReady,
    WriteNote,
    activities,
    decide,
    evolve,
    own_view_locked,
    replay,
    visible_notes,
)
from trainingsveld.session.event import NoteWritten
from trainingsveld.store.reference import customer_model

PLAIN = (
    StartCall(), SkipLine(), RepeatLine(), StartAnswer("c"), StopAnswer(), StartTyping(),
    GiveWords("w"), ShowReplies(), ChooseNone(), OpenCard("batch"), DoAction("raise"), TakeBack(),
    PlayClip("c"), StopClip(), CallTimeOut(), StopPlay(), Resume(), EndCall(), OpenCurtain(),
    AnswerBy(), AnswerBy(hands_free=True), AnswerBy(by_hand=True), TakeTime(),
    WriteNote("n"), PassTask(), GoOn(), DeclineAction("w"), AgreeAction("w", "p1", "2026-12-01"),
)  # fmt: skip
REPORTS = (
    VoiceReady,
    LineFinished,
    SilenceElapsed,
    ClipFinished,
    lambda since: LineFailed(since, "voice-hung"),
    lambda since: RecordingFailed(since, "device-lost"),
    lambda since: RecordingBroke(since, "c"),
    lambda since: ListeningFailed(since, "no-detector"),
    BreakIn,
)


class SessionMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.state = State()
        self.log = []

    def send(self, command):
        try:
            new = decide(self.state, command)
        except Refused:
            return
        for event in new:
            self.log.append(event)
            self.state = evolve(self.state, event)

    @rule(
        people=st.sampled_from([(CHANTAL,), (CHANTAL, BRAM), (CHANTAL, BRAM, AISHA)]),
        by_hand=st.booleans(),
        actor=st.booleans(),
    )
    def begin(self, people, by_hand, actor):
        begin = BeginSession(SCENARIO, customer_model(), METHOD, people, by_hand, actor)
        self.send(begin)

    @rule(yes=st.booleans())
    def consent(self, yes):
        self.send(AnswerConsent(yes))

    @rule(command=st.sampled_from(PLAIN))
    def plain(self, command):
        self.send(command)

    @rule(reply=st.sampled_from(["feeling", "rules", "verify", "plan", "nowhere"]))
    def choose(self, reply):
        self.send(ChooseReply(reply))

    @rule(report=st.sampled_from(REPORTS))
    def fresh_report(self, report):
        self.send(report(self.state.since))

    @rule(report=st.sampled_from(REPORTS), since=st.integers(0, 40))
    def stale_report(self, report, since):
        self.send(report(since))

    @rule(turn=st.integers(-1, 9))
    def rewind(self, turn):
        self.send(RewindTo(turn))
        self.send(TryAgain(turn))

    @rule(note=st.integers(-1, 4))
    def pick(self, note):
        self.send(ChooseNote(note))

    @rule()
    def close(self):
        if len(self.log) > 25:
            self.send(CloseSession())

    @invariant()
    def the_log_is_the_truth(self):
        assert replay(self.log) == self.state

    @invariant()
    def at_most_one_thing_goes_on(self):
        beside = (Listen, CountMonologue)
        wanted = [one for one in activities(self.state) if not isinstance(one, beside)]
        assert len(wanted) <= 1

    @invariant()
    def nobody_listens_unless_it_was_chosen(self):
        if not self.state.hands_free or self.state.playing:
            assert not [one for one in activities(self.state) if isinstance(one, Listen)]

    @invariant()
    def who_is_played_at_the_table_has_no_voice_of_ours(self):
        if self.state.actor:
            wanted = activities(self.state)
            assert not [one for one in wanted if isinstance(one, Speak | PrepareVoice)]

    @invariant()
    def done_is_silent(self):
        if self.state.phase is Phase.DONE or self.state.held:
            assert not activities(self.state)

    @invariant()
    def nothing_is_recorded_without_a_yes(self):
        if self.state.recording is not True:
            assert "clip='c'" not in repr([e for e in self.log if "Answer" in repr(e)])

    @invariant()
    def observers_stay_hidden_until_the_own_view_is_locked(self):
        if not own_view_locked(self.state):
            player = self.state.player
            seen = [
                self.state.round.tasks[note.task].person for _, note in visible_notes(self.state)
            ]
            assert set(seen) <= {player}

    @invariant()
    def positions_count_the_events(self):
        assert self.state.position == len(self.log)
        assert len([e for e in self.log if isinstance(e, NoteWritten)]) == len(
            self.state.round.notes
        )


TestSession = SessionMachine.TestCase
TestSession.settings = settings(max_examples=120, stateful_step_count=50, deadline=None)
