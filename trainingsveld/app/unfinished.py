"""The session that can go on: found in the log, told to the library page."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from trainingsveld.privacy.retention import GO_ON
from trainingsveld.session import CALL, Phase, State, replay
from trainingsveld.store import Log, StoreError
from trainingsveld.ui.ports import Stopped

if TYPE_CHECKING:
    from trainingsveld.store.session_log.sealed import SealedLog

logger = logging.getLogger(__name__)
Tell = Callable[[str, str], None]


def latest_stopped(log: Log, tell: Tell) -> Stopped | None:
    """Give the latest session whose call had begun and that was not closed.

    One that never got that far has nothing to go on with and is forgotten. What cannot be read is
    told of, with its code.
    """
    try:
        unfinished = log.unfinished()
    except StoreError as error:
        tell(error.code, error.detail)
        return None
    for found in unfinished:
        state = _state(log, found.session, tell)
        if state is None:
            continue
        if _never_began(state):
            forget(log, found.session, tell)
            continue
        return replace(_stopped(found.session, found.at, state), days=GO_ON)
    return None


def latest_unlocked(logs: "list[SealedLog]") -> Stopped | None:
    """Give the latest of the sessions in the open vault; those that never got far go."""
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


def forget(log: Log, session: str, tell: Tell) -> None:
    """Take a session out of the log, or say why that does not go now."""
    try:
        log.forget(session)
    except StoreError as error:
        tell(error.code, error.detail)


def _never_began(state: State) -> bool:
    """Say whether there is nothing to go on with; who has gathered has begun."""
    return state.phase is Phase.NEW or (state.phase is Phase.BRIEFING and state.group is None)


def _state(log: Log, session: str, tell: Tell) -> State | None:
    try:
        return replay(log.read(session))
    except StoreError as error:
        if error.code == "log-locked":  # it was being taken away when the program was ended
            forget(log, session, tell)
        else:
            tell(error.code, error.detail)
    except Exception as error:  # the rows of a file can hold anything
        tell("log-damaged", str(error))
    return None


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
