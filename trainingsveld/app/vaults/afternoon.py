"""An afternoon has several players, each with a vault of their own or none: what goes where, when.

A round is its player's. While it is on, its sound goes into that player's vault, which may stay
locked: sealing needs no secret. When it is over, its words follow, and all of it leaves memory;
what has no vault is gone then. So memory holds one round, and a crash costs no more than that.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from trainingsveld.app.vaults.work import VaultWork
from trainingsveld.privacy import Level, Place, policy
from trainingsveld.session import State
from trainingsveld.session.group.ending import Kept
from trainingsveld.session.group.own_log import in_round
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_vault import SessionVault

if TYPE_CHECKING:
    from trainingsveld.store.keeping.people import Person
    from trainingsveld.store.texts.row import Text

logger = logging.getLogger(__name__)


class Keeping(Struct, frozen=True):
    """What of the session's keeping is needed here. `numbers` are vaults by who keeps in them."""

    session: str
    vaults: VaultWork
    vault: SessionVault
    numbers: dict[str, str]
    language: Callable[[], str]
    went_wrong: Callable[[Exception], None]


class SeveralVaults:
    """Follows an afternoon. Its work beside the screen is done one thing after the other."""

    def __init__(self, keeping: Keeping) -> None:
        self._of = keeping
        self._speaks = ""
        self._owed: list[tuple[str, Level, Sequence[Text]]] = []
        self._nowhere = False
        self._work: asyncio.Task[None] | None = None

    def whose(self, person: str) -> "Person | None":
        """Give the vault of somebody of this afternoon, if there still is one."""
        try:
            return self._of.vaults.person(self._of.numbers[person])
        except (KeyError, KeptError):
            return None

    def kept_of(self, state: State, player: str) -> Kept:
        """Say what of somebody's is in their vault."""
        person = self.whose(player)
        if person is None:
            return Kept()
        clips = frozenset(one for one in state.recordings.of(player) if self._of.vault.kept(one))
        rounds = (
            number
            for number, _ in enumerate(state.group.rounds if state.group else ())
            if self._of.numbers.get(_round_key(number)) == person.place.number
        )
        return Kept(person.name, clips, frozenset(rounds))

    def chose(self, player: str, person: "Person") -> None:
        """Remember a choice: for the rest of the afternoon it is theirs."""
        self._of.numbers[player] = person.place.number
        self._speaks = player

    def goes_on(self, speaks: str) -> None:
        """Go on after a break, in the round of this person or between two."""
        self._speaks = speaks

    def follow(self, before: State, state: State) -> "Person | None":
        """See what a new state asks for; give the vault that whoever begins a round had chosen."""
        if state.level is not before.level:
            self._promise(state.level)
        was_on, is_on = in_round(before), in_round(state)
        speaks = state.player if is_on else ""
        if was_on and not is_on:
            self._round_over(before, state)
        self._harvest(before, state)
        if speaks == self._speaks:
            return None
        self._speaks = speaks
        self._of.vault.hand_over(None)
        return self.whose(speaks) if speaks else None

    async def idle(self) -> None:
        """Wait for what is being kept."""
        if self._work:
            await asyncio.wait([self._work])

    async def settle(self) -> None:
        """Wait for what is being kept, and try once more what could not be. Raises KeptError."""
        await self.idle()
        await asyncio.to_thread(self._of.vault.seal_round, self._of.vault.clips())
        await self._pay()

    async def close(self, state: State) -> None:
        """Give everybody what is theirs of the end. Raises KeptError."""
        from trainingsveld.store.keeping.session_words import (  # noqa: PLC0415 - dear
            closing_texts,
        )

        group, day = state.group, self._of.vaults.day()
        if in_round(state):
            self._owe_round(state, state.level)
        for one in state.people if group else ():
            if group and (texts := closing_texts(state, group, one.id, self._of.vault.words, day)):
                self._owed.append((one.id, state.level, texts))
        await self._pay()

    def _round_over(self, before: State, state: State) -> None:
        from trainingsveld.store.keeping.session_words import words_of_round  # noqa: PLC0415 - dear

        self._owe_round(before, state.level)
        self._of.vault.forget_words(words_of_round(before))
        self._begin(self._keep(tuple(one.clip for one in before.recordings.spoken)))

    def _owe_round(self, before: State, level: Level) -> None:
        """What was written in a round is to go into its player's vault."""
        from trainingsveld.store.keeping.session_words import session_texts  # noqa: PLC0415 - dear

        vault, day = self._of.vault, self._of.vaults.day()
        texts = session_texts(before, vault.words, day, self._of.language(), vault.names)
        if policy(level).feedback is Place.NOWHERE:
            return
        if texts and (person := self.whose(before.player)):
            self._owed.append((before.player, level, texts))
            if before.group:
                self._of.numbers[_round_key(len(before.group.rounds))] = person.place.number

    def _harvest(self, before: State, state: State) -> None:
        """An action that was agreed after the round goes where the round went."""
        was, now = before.group, state.group
        if was is None or now is None or not was.rounds or len(was.rounds) != len(now.rounds):
            return
        held = now.rounds[-1]
        if held.action is None or was.rounds[-1].action is not None:
            return
        from trainingsveld.store.keeping.session_words import action_text  # noqa: PLC0415 - dear

        case = now.cases[held.case].scenario.title
        text = action_text(held.action, self._of.vault.words, case, self._of.vaults.day())
        nowhere = policy(state.level).feedback is Place.NOWHERE
        if text and not nowhere and held.player in self._of.numbers:
            self._owed.append((held.player, state.level, (text,)))
            self._begin(self._keep(()))

    def _promise(self, level: Level) -> None:
        """Where nothing written may stay, nothing more is written."""
        self._nowhere = policy(level).feedback is Place.NOWHERE
        if self._nowhere:
            self._owed.clear()

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        before = self._work

        async def in_turn() -> None:
            if before:
                await asyncio.wait([before])
            try:
                await work
            except KeptError as error:
                self._of.went_wrong(error)

        self._work = asyncio.get_running_loop().create_task(in_turn())

    async def _keep(self, clips: Sequence[str]) -> None:
        await asyncio.to_thread(self._of.vault.seal_round, clips)
        self._of.vault.let_go(clips)
        await self._pay()

    async def _pay(self) -> None:
        """Put into the vaults what is to be there; what fails is tried again with the next."""
        from trainingsveld.store.keeping.session_words import keep_texts  # noqa: PLC0415 - dear

        owed, self._owed = [] if self._nowhere else self._owed, []
        trouble: KeptError | None = None
        for one in owed:
            player, level, texts = one
            if (person := self.whose(player)) is None:
                continue
            try:
                people, session = self._of.vaults.people, self._of.session
                await asyncio.to_thread(keep_texts, people, person, level, texts, session)
            except KeptError as error:
                self._owed.append(one)
                trouble = error
        if trouble:
            raise trouble


def _round_key(number: int) -> str:
    """Name a round beside the people, in what is remembered of who keeps what where."""
    return f"round {number}"
