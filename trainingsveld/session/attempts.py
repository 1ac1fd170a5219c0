"""The attempts at one moment of a call, beside each other: who tried it, and what came of it."""

from msgspec import Struct

from trainingsveld.session.seat import SPOKEN
from trainingsveld.session.state import CallTurn, State


class Try(Struct, frozen=True):
    """One attempt at a moment. `attempt` counts from 0; the last is the one that counts.

    `by` is who answered, by id, `turn` what was answered, `tension` the customer's at the start and
    after each turn of the whole attempt.
    """

    attempt: int
    by: str
    turn: CallTurn
    tension: tuple[int, ...]


def branch(state: State) -> int:
    """The moment that was gone back to last, to be tried anew; the first turn where none was."""
    moments = [one.back_to for one in state.attempts if one.compared]
    return moments[-1] if moments else 0


def moments(state: State) -> tuple[int, ...]:
    """The turns at which something was said, counting from 0: what can be tried again."""
    return tuple(n for n, turn in enumerate(state.turns) if turn.kind in SPOKEN)


def tries_at(state: State, moment: int) -> tuple[Try, ...]:
    """Give the attempts at a moment, the first one first; what was only taken back is none."""
    found = [
        (number, one.turns)
        for number, one in enumerate(state.attempts)
        if one.compared and one.back_to == moment
    ]
    found.append((len(state.attempts), state.turns))
    return tuple(
        Try(number, turns[moment].by, turns[moment], _tension(turns))
        for number, turns in found
        if moment < len(turns) and turns[moment].by
    )


def _tension(turns: tuple[CallTurn, ...]) -> tuple[int, ...]:
    start = turns[0].before.values[0]
    return (start, *(turn.numbers.tension for turn in turns))
