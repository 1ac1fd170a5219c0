"""Whatever anybody sends, in whatever order: the log is the truth and at most one thing sounds."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.session.test_aftercall import WORK
from tests.session.test_system_screens import CASE
from tests.small_case import AISHA, BRAM, CHANTAL, METHOD
from trainingsveld.dialogue import Skill
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    CALL,
    AgreeAction,
    Alone,
    AnswerBy,
    AnswerConsent,
    BeginSession,
    BreakIn,
    CallTimeOut,
    ChangeLevel,
    ChooseNone,
    ChooseNote,
    ChooseReply,
    ClipFinished,
    ClipsDestroyed,
    CloseSession,
    ConfirmRules,
    CountMonologue,
    CountToThrowAway,
    DeclineAction,
    Destroy,
    DoAction,
    EndCall,
    GiveWords,
    GoOn,
    HandIn,
    JoinSession,
    KeepRecordings,
    LineFailed,
    LineFinished,
    Listen,
    ListeningFailed,
    ListenTo,
    MoveQueue,
    NotesShuffled,
    OpenCard,
    OpenCurtain,
    PassTask,
    Phase,
    PlayClip,
    Practice,
    PrepareClosing,
    PrepareVoice,
    QueueElapsed,
    ReadArticle,
    Record,
    RecordingBroke,
    RecordingFailed,
    Refused,
    RepeatLine,
    Resume,
    RevealNotes,
    RewindTo,
    SetMark,
    ShowCaptions,
    ShowReplies,
    ShowWallboard,
    SilenceElapsed,
    SkipLine,
    Speak,
    StartAnswer,
    StartCall,
    StartTyping,
    State,
    StayOpen,
    StopAnswer,
    StopClip,
    StopPlay,
    StopRecording,
    Stretch,
    TakeBack,
    TakeTime,
    ThrowAway,
    TimeToKeepElapsed,
    TryAgain,
    VoiceReady,
    WriteNote,
    activities,
    decide,
    evolve,
    help_now,
    own_view_locked,
    recording_now,
    replay,
    visible_marks,
    visible_notes,
)
from trainingsveld.session.aftercall import (
    BeginWork,
    HandInWork,
    KeepWork,
    LeaveWork,
    LookOver,
    TickTask,
    WorkStep,
)
from trainingsveld.session.event import (
    AnswerStarted,
    CallStarted,
    ConsentAnswered,
    LevelChanged,
    MarkSet,
    NotesRevealed,
    NoteWritten,
    PersonJoined,
    RecordingsThrownAway,
    RecordingStopped,
    RecordingWentOn,
    Resumed,
    RulesConfirmed,
    SessionBegun,
    TriedAgain,
)
from trainingsveld.store.reference import customer_model

WHOLE = CASE + WORK
ALONE = (
    Alone(), Alone(Practice.EXPLORE), Alone(Practice.REHEARSE, before=1),
    Alone(Practice.UNAIDED, captions=False),
    Alone(Practice.REHEARSE, skill=Skill.NAME_FEELING, opening=("rules",)),
    Alone(Practice.UNAIDED, skill=Skill.SUMMARISE, opening=("no-such-reply",)),
)  # fmt: skip
AFTERWARDS = (
    BeginWork(), LeaveWork(), TickTask("note", True, 5), TickTask("note", False, 6),
    TickTask("nothing", True), KeepWork("n", "m"), KeepWork("", ""), HandInWork(30),
    LookOver((True, False, True)), LookOver((True,)),
)  # fmt: skip
PLAIN = (
    ShowCaptions(True), ShowCaptions(False), OpenCard("know", 3), ReadArticle("know", 1, 4),
    ReadArticle("know", 9), ShowWallboard(5), ShowWallboard(0),
    StartCall(), SkipLine(), RepeatLine(), StartAnswer("c"), StopAnswer(), StartTyping(),
    GiveWords("w"), ShowReplies(), ChooseNone(), OpenCard("batch"), DoAction("raise"), TakeBack(),
    PlayClip("c"), StopClip(), CallTimeOut(), StopPlay(), Resume(), EndCall(), OpenCurtain(),
    WriteNote("n"), HandIn(), PassTask(), GoOn(), PrepareClosing(), StayOpen(),
    AnswerBy(), AnswerBy(hands_free=True), AnswerBy(by_hand=True), TakeTime(),
    ListenTo((Stretch(0, 0, "line"), Stretch(0, 0, "answer", "c"))),
    ListenTo((Stretch(1, 0, "answer", "d", 5, 50),), 75, again=True),
    SetMark("", 5, 5), SetMark("feeling", 7),
    DeclineAction("w"), AgreeAction("w", "p1", "2026-12-01"),
)  # fmt: skip
KEEPING = (
    StartAnswer("d"), PlayClip("d"), StopRecording(), KeepRecordings(), ThrowAway(), ThrowAway("c"),
    JoinSession(CHANTAL), ConfirmRules("p2"), ConfirmRules("p9"),
)  # fmt: skip
REPORTS = (
    VoiceReady,
    LineFinished,
    SilenceElapsed,
    ClipFinished,
    TimeToKeepElapsed,
    ClipsDestroyed,
    lambda since: NotesShuffled(since, ((1, "s"), (1, "t"))),
    lambda since: LineFailed(since, "voice-hung"),
    lambda since: RecordingFailed(since, "device-lost"),
    lambda since: RecordingBroke(since, "c"),
    lambda since: ListeningFailed(since, "no-detector"),
    BreakIn,
    QueueElapsed,
)

ASKED = ConsentAnswered | PersonJoined | RecordingStopped
"""After the last of these everybody's yes holds, or does not."""


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
        level=st.sampled_from(Level),
        free=st.booleans(),
        naming=st.sampled_from(Naming),
        alone=st.sampled_from(ALONE),
    )
    def begin(self, people, by_hand, actor, level, free, naming, alone):
        texts = (WHOLE, customer_model(), METHOD)
        self.send(BeginSession(*texts, people, by_hand, actor, level, free, naming, alone))

    @initialize(
        people=st.sampled_from([(), (CHANTAL,), (CHANTAL,), (CHANTAL, BRAM)]),
        naming=st.sampled_from(Naming),
        alone=st.sampled_from(ALONE),
    )
    def perhaps_in_a_call_that_is_recorded(self, people, naming, alone):
        """Chance alone gets there too seldom."""
        if people:
            texts = (WHOLE, customer_model(), METHOD)
            own = alone if len(people) == 1 else Alone()
            self.send(BeginSession(*texts, people, level=Level.OPEN, naming=naming, alone=own))
            self.everybody_agrees()
            self.consent(yes=True, everybody=True)
            self.send(StartCall())
            self.send(LineFinished(self.state.since))

    @rule()
    def everybody_agrees(self):
        for person in self.state.unconfirmed:
            self.send(ConfirmRules(person))

    @rule(clip=st.sampled_from("cd"))
    def a_whole_turn(self, clip):
        self.send(StartAnswer(clip))
        self.send(StopAnswer())
        self.send(ChooseReply("rules"))
        self.send(LineFinished(self.state.since))

    @rule()
    def somebody_comes_in_and_it_goes_on(self):
        for command in (JoinSession(AISHA), ConfirmRules("p3"), Resume(), StartAnswer("c")):
            self.send(command)

    @rule()
    def the_queue_moves(self):
        board = self.state.wallboard
        self.send(QueueElapsed(board.since if board else 0))

    @rule()
    def to_its_end_and_to_the_work(self):
        """Through the round with nothing said, as far as that goes."""
        self.send(EndCall())
        for _ in range(9):
            for command in (OpenCurtain(), PassTask(), GoOn(), DeclineAction("w")):
                self.send(command)
        self.send(BeginWork())

    @rule(command=st.sampled_from(AFTERWARDS))
    def afterwards(self, command):
        self.send(command)

    @rule(command=st.sampled_from(KEEPING))
    def keeping(self, command):
        self.send(command)

    @rule(yes=st.booleans(), everybody=st.booleans())
    def consent(self, yes, everybody):
        heard = tuple(person.id for person in self.state.people) if everybody else ("p1",)
        self.send(AnswerConsent(yes, heard))

    @rule(level=st.sampled_from(Level))
    def promise(self, level):
        self.send(ChangeLevel(level))

    @rule()
    def report_of_recordings(self):
        now = self.state.recordings
        self.send(ClipsDestroyed(now.since))
        self.send(TimeToKeepElapsed(now.undecided or 0))

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
        apart = Listen | CountMonologue | MoveQueue
        assert len([one for one in self.heard_or_listening() if not isinstance(one, apart)]) <= 1

    def heard_or_listening(self):
        beside = CountToThrowAway | Destroy | RevealNotes
        return [one for one in activities(self.state) if not isinstance(one, beside)]

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
        if self.state.phase is Phase.DONE or self.state.held or self.state.closing:
            assert not self.heard_or_listening()

    @invariant()
    def what_is_over_waits_for_nobody(self):
        if self.state.phase is Phase.DONE:
            assert self.state.recordings.undecided is None

    @invariant()
    def the_promise_only_becomes_stricter(self):
        order = list(Level)
        said = [
            order.index(e.level) for e in self.log if isinstance(e, SessionBegun | LevelChanged)
        ]
        assert said == sorted(said)
        assert not said or order[said[-1]] is self.state.level

    @invariant()
    def the_microphone_is_on_only_while_everybodys_yes_holds(self):
        records = any(isinstance(one, Record) for one in activities(self.state))
        if records or recording_now(self.state):
            asked = [e for e in self.log if isinstance(e, ASKED)]
            assert asked[-1] == ConsentAnswered(True)

    @invariant()
    def what_was_thrown_away_is_named_nowhere_but_where_it_is_destroyed(self):
        thrown = set()
        for event in self.log:
            if isinstance(event, AnswerStarted | RecordingWentOn):
                thrown.discard(event.clip)
            elif isinstance(event, RecordingsThrownAway):
                thrown |= set(event.clips)
        state = self.state
        named = {*state.recordings.clips, state.recordings.into, *state.answer.clips}
        for answer in (state.answer, *(turn.answer for turn in state.turns)):
            named |= {*answer.clips, *answer.gaps}
        if state.playing:
            named |= state.playing.names()
        for one in state.attempts:
            named |= {clip for turn in one.turns for clip in turn.answer.clips}
        for marks in (state.marks, *(one.marks for one in state.attempts)):
            named |= {mark.clip for mark in marks}
        assert not thrown & named

    @invariant()
    def every_recording_that_is_named_is_known(self):
        known = set(self.state.recordings.clips)
        assert self.state.playing is None or self.state.playing.names() <= known
        assert set(self.state.answer.clips) <= known
        assert all(set(turn.answer.clips) <= known for turn in self.state.turns)

    @invariant()
    def nothing_is_recorded_without_a_yes(self):
        agreed = False
        for event in self.log:
            if isinstance(event, ASKED):
                agreed = event == ConsentAnswered(True)
            if isinstance(event, AnswerStarted | RecordingWentOn) and event.clip:
                assert agreed

    @invariant()
    def observers_stay_hidden_until_the_own_view_is_locked(self):
        if not own_view_locked(self.state):
            player = self.state.player
            seen = [
                self.state.round.tasks[note.task].person
                for _, note in visible_notes(self.state)
                if not note.unsigned
            ]
            assert set(seen) <= {player}

    @invariant()
    def marks_stay_hidden_too_and_none_is_lost(self):
        if len(self.state.people) > 1 and not self.state.round.at:
            assert visible_marks(self.state) == ()
        kept = [*self.state.marks, *(m for one in self.state.attempts for m in one.marks)]
        times = [e.at for e in self.log if isinstance(e, MarkSet)]
        assert set(times) == {mark.at for mark in kept}

    @invariant()
    def the_queue_is_seen_and_moves_only_where_one_is_alone(self):
        moving = [one for one in activities(self.state) if isinstance(one, MoveQueue)]
        if self.state.wallboard is None or len(self.state.people) != 1:
            assert not moving
        elif moving:
            assert moving == [MoveQueue(self.state.wallboard.since, 10)]
            assert self.state.phase in CALL

    @invariant()
    def what_was_looked_up_was_looked_up_in_a_turn_there_is(self):
        assert all(one.turn <= len(self.state.turns) for one in self.state.lookups)

    @invariant()
    def on_ones_own_nothing_of_how_it_goes_is_shown(self):
        may = help_now(self.state)
        if self.state.alone.practice is Practice.UNAIDED:
            shown = (may.replies, may.course, may.tips, may.back, may.reaction)
            assert not any(shown)
        if self.state.alone.practice in (Practice.PLAIN, Practice.EXPLORE):
            assert may.hint is None

    @invariant()
    def the_work_is_handed_in_before_anybody_looks_it_over(self):
        work = self.state.work
        if work is not None and work.step is WorkStep.DOING:
            assert not work.own
            assert not work.together

    @invariant()
    def positions_count_the_events(self):
        assert self.state.position == len(self.log)
        signed = [note for note in self.state.round.notes if not note.unsigned]
        assert len([e for e in self.log if isinstance(e, NoteWritten)]) == len(signed)

    @invariant()
    def without_names_nobody_is_named_beside_what_they_wrote(self):
        if self.state.naming is Naming.NAMELESS:
            tasks, player = self.state.round.tasks, self.state.player
            signed = [note for note in self.state.round.notes if not note.unsigned]
            assert {tasks[note.task].person for note in signed} <= {player}
        else:
            assert not [e for e in self.log if isinstance(e, NotesRevealed)]

    @invariant()
    def nobody_begins_who_has_not_agreed(self):
        people, agreed = set(), set()
        for event in self.log:
            if isinstance(event, SessionBegun):
                people = {person.id for person in event.people}
            elif isinstance(event, PersonJoined):
                people.add(event.person.id)
            elif isinstance(event, RulesConfirmed):
                agreed.add(event.person)
            elif isinstance(event, CallStarted | Resumed | TriedAgain) and len(people) > 1:
                assert people <= agreed


TestSession = SessionMachine.TestCase
TestSession.settings = settings(max_examples=120, stateful_step_count=50, deadline=None)
