"""Sessions acted out for pages: a room that lives in memory, and the smallest conductor there is.

`Acted` takes commands the way the program does (decide, evolve, draw), without voice or clock, so
that a page can be put into any state by doing what people would do.
"""

from functools import lru_cache

from msgspec.structs import replace

from tests.ui.vaults import FakeVaults
from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session import (
    Alone,
    AnswerConsent,
    BeginSession,
    ChooseReply,
    ConfirmRules,
    DoAction,
    EndCall,
    GiveWords,
    GoOn,
    HandIn,
    LineFinished,
    NotesShuffled,
    OpenCard,
    OpenCurtain,
    PassTask,
    Person,
    Phase,
    Refused,
    SilenceElapsed,
    StartAnswer,
    StartCall,
    State,
    StopAnswer,
    VoiceReady,
    WriteNote,
    decide,
    evolve,
    step_begins,
    to_reveal,
)
from trainingsveld.session.group.ending import Kept
from trainingsveld.store.library import shipped_case
from trainingsveld.store.reference import customer_model, feedback_methods
from trainingsveld.ui.ports import Preparing
from trainingsveld.ui.vault.ports import KeptNow


@lru_cache(maxsize=16)
def case_text(name: str) -> str:
    """The text of a case that ships."""
    return shipped_case(name).read_text(encoding="utf-8")


class FakeEarlier:
    """Recordings of before: those in `kept` are there; `told` hears what a test says sounds."""

    def __init__(self) -> None:
        self.kept: set[str] = set()
        self.heard: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
        self.told = None

    def there(self, names) -> bool:
        return self.kept >= set(names)

    def hear(self, then, now, told) -> None:
        self.heard.append((tuple(then), tuple(now)))
        self.told = told

    def hush(self) -> None:
        self.told = None


class FakeRoom:
    """Words and clips in memory; `level` and `preparing` are what a page listens to now."""

    def __init__(self) -> None:
        self._made = 0
        self.kept: dict[str, str] = {}
        self.lengths: dict[str, float] = {}
        self.level = None
        self.told = None
        self.progress = Preparing(0, 40, 0)
        self.microphone = True
        self.before = 0
        self.asked = []
        self.hears, self.transcribing = False, []
        self.vaults = FakeVaults()
        self.kept_where = KeptNow()
        self.tray: list[tuple[int, str]] = []
        self.wiping = None
        self.left = 0
        self.kept_by = {}
        self.book = ()
        self.listening = self.measuring = self.own_told = None
        self.vaulted = FakeEarlier()

    def kept_now(self) -> KeptNow:
        return self.kept_where

    def keep_in(self, number, done) -> None:
        self.asked.append(("keep in", number))
        self.done = done

    def keep_in_new(self, name, done) -> None:
        self.asked.append(("keep in new", name))
        self.done = done

    def kept_of(self, person) -> Kept:
        return self.kept_by.get(person, Kept())

    def keep(self, words: str) -> str:
        if not words:
            return ""
        self._made += 1
        name = f"w{self._made}"
        self.kept[name] = words
        return name

    def words(self, name: str) -> str | None:
        return self.kept.get(name)

    def name_again(self, name: str, words: str) -> None:
        self.kept.setdefault(name, words)

    def new_clip(self) -> str:
        name = f"c{len(self.lengths) + 1}"
        self.lengths[name] = 4.0
        return name

    def seconds(self, clip: str) -> float:
        return self.lengths.get(clip, 0.0)

    def watch_level(self, level) -> None:
        self.level = level

    def watch_warning(self, told) -> None:
        self.warn = told
        if told:
            told(None)

    def watch_listening(self, told) -> None:
        self.listening = told

    def measure(self, stretches, told) -> None:
        self.measuring = (tuple(stretches), told)

    def practised(self):
        return self.book

    @property
    def earlier(self):
        return self.vaulted

    def own_speech(self, told):
        self.own_told = told

        def end() -> None:
            self.own_told = None

        return end

    def has_microphone(self) -> bool:
        return self.microphone

    def seconds_before(self) -> int:
        return self.before

    def alike(self, said, replies, told) -> None:
        self.asked.append((said, told))

    def transcribe(self, clips, told) -> bool:
        self.transcribing.append((tuple(clips), told))
        return self.hears

    def watch_preparing(self, told) -> None:
        self.told = told
        if told:
            told(self.progress)

    def hand_in(self, step: int, words: str) -> None:
        self.tray.append((step, words))

    def begin_case(self, offered) -> None:
        self.offered = dict(offered)

    def watch_wiping(self, told) -> None:
        self.wiping = told

    def leave(self) -> None:
        self.left += 1

    def prepare(self, done: int, total: int, failed: int = 0) -> None:
        self.progress = Preparing(done, total, failed)
        if self.told:
            self.told(self.progress)


class Acted:
    """A session that is played. The first name plays, the others look on."""

    def __init__(
        self,
        case: str = "salaris-niet-betaald",
        *names: str,
        by_hand: bool = False,
        hands_free: bool = False,
        actor: bool = False,
        text: str = "",
        method: str = "aloba",
        level: Level = DEFAULT,
        naming: Naming = Naming.NAMED,
        alone: Alone | None = None,
    ) -> None:
        self.room = FakeRoom()
        self.state = State()
        self.sent: list[object] = []
        self.refused: list[Refused] = []
        self._pages: list[object] = []
        people = tuple(
            Person(f"p{n}", self.room.keep(name), "player" if n == 1 else "observer")
            for n, name in enumerate(names or ("Robin",), 1)
        )
        scenario, steps = text or case_text(case), feedback_methods()[method]
        begin = BeginSession(
            scenario, customer_model(), steps, people, by_hand, actor, level, naming=naming
        )
        self.send(replace(begin, hands_free=hands_free, alone=alone or Alone()))

    def show(self, page):
        """Draw this page from now on."""
        self._pages.append(page)
        page.render_state(self.state)
        return page

    def send(self, *commands) -> "Acted":
        """Take commands; what the rules refuse is kept in `refused`, as a window would show it."""
        for command in commands:
            self.sent.append(command)
            try:
                new = decide(self.state, command)
            except Refused as no:
                self.refused.append(no)
                continue
            for event in new:
                self.state = evolve(self.state, event)
            if new:
                for page in self._pages:
                    page.render_state(self.state)
        return self

    def start(self, *, recording: bool = True, heard: bool = True) -> "Acted":
        """Up to the customer's first line, heard to its end or not."""
        self.agreed().send(VoiceReady(self.state.since), self.asked(recording), StartCall())
        return self.heard() if heard else self

    def agreed(self) -> "Acted":
        """Everybody says yes to the ground rules."""
        return self.send(*map(ConfirmRules, self.state.unconfirmed))

    def asked(self, yes: bool) -> AnswerConsent:
        """What the room says when everybody was asked."""
        return AnswerConsent(yes, tuple(person.id for person in self.state.people))

    def heard(self) -> "Acted":
        """The line that is on has sounded."""
        if self.state.phase is Phase.SPEAKING:
            self.send(LineFinished(self.state.since))
        return self

    def spoken(self, seconds: float = 4.0) -> "Acted":
        """Say something aloud."""
        clip = self.room.new_clip()
        self.room.lengths[clip] = seconds
        return self.send(StartAnswer(clip), StopAnswer())

    def typed(self, words: str) -> "Acted":
        """Type something."""
        return self.send(GiveWords(self.room.keep(words)))

    def play(self, *words: str, aloud: bool = True) -> "Acted":
        """Play as `[[tests]]` of a case do, hearing each line out."""
        for number, word in enumerate(words):
            kind, _, name = word.partition(":")
            if kind == "card":
                self.send(OpenCard(name))
            elif kind == "do":
                self.send(DoAction(name))
            elif word == "silence":
                self.send(SilenceElapsed(self.state.since)).heard()
            else:
                if aloud:
                    self.spoken(2.0 + number % 4)
                self.send(ChooseReply(word)).heard()
        return self

    def whole_call(self, number: int = 0) -> "Acted":
        """Play one of the case's own tests to its end, into the feedback round."""
        assert self.state.case
        self.start()
        self.play(*self.state.case.scenario.tests[number].play)
        if self.state.phase is not Phase.FEEDBACK:
            self.send(EndCall())
        return self

    def until(self, kind: str, *words: str) -> "Acted":
        """Go on with the round until a step of this kind is on; each note takes the next words."""
        left = list(words)
        while (task := self.state.round.task) and task.step.kind != kind:
            if self.state.round.curtain:
                self.send(OpenCurtain())
            elif task.step.kind == "note" and left:
                self.note(left.pop(0))
            else:
                self.reveal()
                self.send(GoOn() if task.step.kind == "reveal" else PassTask())
        return self

    def note(self, words: str) -> "Acted":
        """Write a note at the task that is on, opening the curtain first."""
        if self.state.round.curtain:
            self.send(OpenCurtain())
        if self.state.unsigned_now:
            self.room.hand_in(step_begins(self.state), words)
            return self.send(HandIn()).reveal()
        return self.send(WriteNote(self.room.keep(words)))

    def reveal(self) -> "Acted":
        """Bring in what waits, the other way round, if this is the moment."""
        if not to_reveal(self.state):
            return self
        notes = tuple((step, self.room.keep(words)) for step, words in reversed(self.room.tray))
        self.room.tray.clear()
        return self.send(NotesShuffled(self.state.since, notes))
