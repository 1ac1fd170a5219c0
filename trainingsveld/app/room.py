"""The session a page belongs to: words and sounds from the vault, feeds from the conductor."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from trainingsveld.app.engines import Search
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.hearing_ahead import Pausing
from trainingsveld.app.meaning import Meaning
from trainingsveld.app.then_and_now import ThenAndNow
from trainingsveld.app.vaults.session import SessionKeeping
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.app.wiping import Wiping
from trainingsveld.conductor import Conductor
from trainingsveld.dialogue import Likeness
from trainingsveld.scenario import Reply
from trainingsveld.session import Stretch
from trainingsveld.session.group.ending import Kept
from trainingsveld.speech import Sound
from trainingsveld.speech.error import Warn
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.ports import Level, Measured, OwnTold, Preparing
from trainingsveld.ui.vault.ports import Done, KeptNow

if TYPE_CHECKING:
    from trainingsveld.rehearsal.practised import Practised


class VaultRoom:
    """What `ui.ports.Room` asks for."""

    hearing: Transcription | None = None
    new_case: Callable[[Mapping[str, str]], None] | None = None

    def __init__(
        self,
        keeping: SessionKeeping,
        conductor: Conductor,
        engines: Search,
        seconds_before: int,
        meaning: Meaning,
        wiping: Wiping,
        leave: Callable[[], None],
    ) -> None:
        self._keeping, self._vault, self._conductor = keeping, keeping.vault, conductor
        self._engines, self._before, self._meaning = engines, seconds_before, meaning
        self._wiping, self._leave = wiping, leave
        self._round = self._rounds()
        self._earlier = ThenAndNow(keeping.vaults, self._vault, engines)

    def keep(self, words: str) -> str:
        """Keep a text; give its name."""
        return self._vault.keep(words)

    def words(self, name: str) -> str | None:
        """Give a text back."""
        return self._vault.words(name)

    def name_again(self, name: str, words: str) -> None:
        """Give an item of before a break its text back."""
        self._vault.keep_known(name, words)

    def new_clip(self) -> str:
        """Name a recording."""
        return self._vault.new_clip()

    def seconds(self, clip: str) -> float:
        """How long a recording is."""
        return self._vault.length(clip)

    @property
    def vaults(self) -> AppVaults:
        """What is kept for each person alone."""
        return self._keeping.vaults

    def kept_now(self) -> KeptNow:
        """What there is of this session, and where."""
        return self._keeping.kept_now()

    def keep_in(self, number: str, done: Done) -> None:
        """Keep it in that vault."""
        self._keeping.keep_in(number, done)

    def keep_in_new(self, name: str, done: Done) -> None:
        """Keep it in a vault that is made for it."""
        self._keeping.keep_in_new(name, done)

    def kept_of(self, person: str) -> Kept:
        """What of somebody's is in their vault."""
        return self._keeping.kept_of(person)

    def watch_level(self, level: Level | None) -> None:
        """Have the level told."""
        self._conductor.feeds.level = level

    def watch_warning(self, told: Callable[[Warn | None], None] | None) -> None:
        """Have trouble with the microphone told, the present one at once."""
        self._conductor.feeds.warning = told
        if told:
            told(self._conductor.feeds.warned)

    def watch_listening(self, told: Callable[[int], None] | None) -> None:
        """Have it told which stretch begins."""
        self._conductor.feeds.place = told

    def measure(self, stretches: Sequence[Stretch], told: Measured) -> None:
        """Have lengths and loudness told, one after the other."""
        conductor = self._conductor
        conductor.start(conductor.back.measure(conductor.state, stretches, told))

    def own_speech(self, told: OwnTold) -> Callable[[], None]:
        """Have it told how the player spoke, where that may be told."""
        conductor = self._conductor

        async def tell() -> None:
            if found := await conductor.own_speech():
                told(found)

        task = conductor.start(tell())

        def end() -> None:
            if task:
                task.cancel()

        return end

    def practised(self) -> "Sequence[Practised]":
        """What is in the vault that is open, or in memory."""
        return self._keeping.book()

    @property
    def earlier(self) -> ThenAndNow:
        """What was said in calls of before, as far as the open vault has it."""
        return self._earlier

    def has_microphone(self) -> bool:
        """Whether there is one; yes as long as nobody knows."""
        return self._engines.found is None or self._engines.found.microphone

    def seconds_before(self) -> int:
        """How long the call had been going on before a break; the next round's begins anew."""
        return self._before if self._rounds() == self._round else 0

    def alike(self, said: str, replies: Sequence[Reply], told: Callable[[Likeness], None]) -> None:
        """Ask the sentence model, where there is one."""
        self._meaning.alike(said, replies, told)

    def hand_in(self, step: int, words: str) -> None:
        """Lay a note with the others."""
        self._conductor.reveal.tray.hand_in(step, words)

    def begin_case(self, offered: Mapping[str, str]) -> None:
        """Go to where cases are made."""
        if self.new_case:
            self.new_case(offered)

    def watch_wiping(self, told: Callable[[Wiped], None] | None) -> None:
        """Have it told how far the closing is."""
        self._wiping.watch(told)

    def leave(self) -> None:
        """Back to the cases."""
        self._leave()

    def transcribe(self, clips: Sequence[str], told: Callable[[str | None], None]) -> bool:
        """Hand what is still there of them to the recogniser."""
        hearing, case = self.hearing, self._conductor.state.case
        there = any(self._vault.length(clip) for clip in clips)
        if hearing is None or not hearing.on or not there or case is None:
            return False

        async def whole() -> None:
            await self._conductor.listening.recorded()  # the last word may be on its way still
            if sound := self._joined(clips):
                hearing.transcribe(sound, case.scenario.language, told, tuple(clips))
            else:
                told(None)

        self._conductor.start(whole())
        return True

    def pausing(self, now: bool) -> None:
        """Have what was said up to a pause written down ahead, or forget it: they speak on."""
        state, understood = self._conductor.state, self._conductor.listening.understand
        clips = state.answer.clips
        if self.hearing is None or not self.hearing.on or state.case is None:
            return
        if not now:
            self.hearing.goes_on()
        elif sound := self._joined(clips):
            language = state.case.scenario.language
            self.hearing.pauses(Pausing(clips, sound, language, understood))

    def _joined(self, clips: Sequence[str]) -> Sound | None:
        """What is still there of these recordings, in one; of the newest's rate."""
        kept = [Sound(*found) for clip in clips if (found := self._vault.sound(clip))]
        return Sound.join([one for one in kept if one.rate == kept[-1].rate]) if kept else None

    def _rounds(self) -> int:
        group = self._conductor.state.group
        return len(group.rounds) if group else 0

    def watch_preparing(self, told: Callable[[Preparing], None] | None) -> None:
        """Have the progress told, the present one at once."""
        feeds = self._conductor.feeds
        if told is None:
            feeds.progress = None
            return
        feeds.progress = lambda done, total, failed: told(Preparing(done, total, failed))
        told(Preparing(*feeds.prepared))
