"""The sessions that can go on: in the log and in the vault that is open."""

import logging
from typing import TYPE_CHECKING

from msgspec.structs import replace

from trainingsveld.app.serving import Tell
from trainingsveld.app.vaults.work import VaultWork
from trainingsveld.privacy.retention import GO_ON
from trainingsveld.session import CALL, Phase, State, replay
from trainingsveld.store import Log, StoreError
from trainingsveld.ui.ports import Stopped

if TYPE_CHECKING:
    from trainingsveld.store.session_log.sealed import SealedLog

logger = logging.getLogger(__name__)


class Unfinished:
    """Finds the latest, hands one out to go on with, forgets one. Trouble is told with `tell`."""

    def __init__(self, log: Log, vaults: VaultWork, tell: Tell) -> None:
        self._log, self._vaults, self._tell = log, vaults, tell

    def latest(self) -> Stopped | None:
        """Give the latest session whose call had begun and that was not closed."""
        both = [one for one in (self._in_log(), _in_vault(self._vaults.stopped)) if one]
        return max(both, key=lambda one: one.at, default=None)

    def take(self, session: str) -> "SealedLog | None":
        """Give the log of a session in the open vault; None for one that is in the log here."""
        return self._vaults.take_stopped(session)

    def discard(self, session: str) -> None:
        """Forget a session, wherever it is."""
        if inside := self.take(session):
            inside.destroy()
        else:
            self._forget(session)

    def _in_log(self) -> Stopped | None:
        """One that never got that far has nothing to go on with and is forgotten."""
        try:
            unfinished = self._log.unfinished()
        except StoreError as error:
            self._tell(error.code, error.detail)
            return None
        for found in unfinished:
            state = self._state(found.session)
            if state is None:
                continue
            if _never_began(state):
                self._forget(found.session)
                continue
            return replace(_stopped(found.session, found.at, state), days=GO_ON)
        return None

    def _state(self, session: str) -> State | None:
        try:
            return replay(self._log.read(session))
        except StoreError as error:
            if error.code == "log-locked":  # it was being taken away when the program was ended
                self._forget(session)
            else:
                self._tell(error.code, error.detail)
        except Exception as error:  # the rows of a file can hold anything
            self._tell("log-damaged", str(error))
        return None

    def _forget(self, session: str) -> None:
        """Take a session out of the log, or say why that does not go now."""
        try:
            self._log.forget(session)
        except StoreError as error:
            self._tell(error.code, error.detail)


def _in_vault(logs: "list[SealedLog]") -> Stopped | None:
    """Give the latest of these; those that never got far go."""
    for log in tuple(logs):
        try:
            state = replay(event for _, event in log.rows)
        except Exception:  # a row of a file can hold anything
            logger.exception("a sealed session does not replay")
            logs.remove(log)
            log.close()
            continue
        if _never_began(state) or state.phase is Phase.DONE:
            logs.remove(log)
            log.destroy()
            continue
        return _stopped(log.session, log.rows[-1][0], state)
    return None


def _never_began(state: State) -> bool:
    """Say whether there is nothing to go on with; who has gathered has begun."""
    return state.phase is Phase.NEW or (state.phase is Phase.BRIEFING and state.group is None)


def _stopped(session: str, at: str, state: State) -> Stopped:
    scenario = state.case.scenario if state.case else None
    turns = sum(turn.kind == "reply" for turn in state.turns) + (state.phase in CALL)
    return Stopped(
        session=session,
        title=scenario.title if scenario else "",
        face=scenario.customer.face if scenario else "",
        turn=turns,
        line=state.said.text if state.said else "",
        at=at,
        round=len(state.group.rounds) + 1 if state.group else 0,
    )
