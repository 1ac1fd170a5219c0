"""What is kept of a call that somebody practised alone: its path, without anybody's words."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import Skill, ending, numbers
from trainingsveld.scenario import Scenario
from trainingsveld.session import CallTurn, Lookup, Practice, State, TurnKind
from trainingsveld.session.alone import drill_met

Ended = Literal["resolved", "partly", "escalated", "hung_up", "ended_by_agent", "left"]
Recordings = Callable[[str], Sequence[str]]
"""Gives the names in a vault of what a session calls a clip; none where it is not kept."""


def _none(_clip: str) -> Sequence[str]:
    return ()


class Move(Struct, frozen=True, array_like=True):
    """One turn: where, what came back, what act that was, the tension after it, and why.

    `sound` names the recordings of the answer in the vault it is in. They may be gone since.
    """

    node: str
    kind: TurnKind
    reply: str
    act: str
    tension: int
    shows: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    sound: tuple[str, ...] = ()


class LookedUp(Struct, frozen=True, array_like=True):
    """What was looked up in a turn, counting from 0, as `play` writes it: `card:bill`, `do:spread`.

    An article read is `read:card:title`. `at` is in seconds of the call, −1 where it is not known.
    """

    turn: int
    word: str
    at: int = -1


class Practised(Struct, frozen=True, omit_defaults=True):
    """One call. `day` counts from 1 January 1970, `tension` is that at its start.

    `criteria` are the ids and words of the case's criteria as they were; `attempts` counts how
    often a moment was tried again; `looked` is what was looked up in the turns that count. A drill
    has its `skill`, where it began, and whether it was met. `minute` is that of the day at which it
    ended, −1 where that is not known: it says which of two calls of a day was the first.
    """

    day: int
    case: str
    title: str
    practice: Practice
    ended: Ended
    tension: int
    moves: tuple[Move, ...]
    criteria: tuple[tuple[str, str], ...] = ()
    attempts: int = 0
    skill: Skill | None = None
    opening: tuple[str, ...] = ()
    met: bool = False
    looked: tuple[LookedUp, ...] = ()
    minute: int = -1

    @property
    def shown(self) -> frozenset[str]:
        """The criteria that were shown at least once."""
        return frozenset(name for move in self.moves for name in move.shows)

    @property
    def missed(self) -> frozenset[str]:
        """The criteria for which there was a chance at least once."""
        return frozenset(name for move in self.moves for name in move.misses)


def not_older(book: Sequence[Practised], today: int, days: int) -> tuple[Practised, ...]:
    """Give the calls of today and of so many days before it; all of them where `days` is 0."""
    return tuple(one for one in book if not days or one.day >= today - days)


def practised(
    state: State, day: int, recordings: Recordings = _none, minute: int = -1
) -> Practised | None:
    """Give what is kept of a call; None where it was not one's own, or nothing was said in it.

    `recordings` names what a clip of the session is called in the vault it is kept in.
    """
    case, call = state.case, state.call
    own = len(state.people) == 1 and state.group is None
    turns = _turns(state)
    if not own or case is None or call is None or not turns:
        return None
    scenario, alone = case.scenario, state.alone
    end = None if state.left else ending(case, call)
    acts = tuple(turn.act for turn in turns if turn.kind == "reply")
    return Practised(
        day=day,
        case=scenario.id,
        title=scenario.title,
        practice=alone.practice,
        ended=end or "left",
        tension=numbers(turns[0].before).tension,
        moves=tuple(
            Move(
                turn.before.node,
                turn.kind,
                turn.reply,
                turn.act,
                turn.numbers.tension,
                turn.shows,
                turn.misses,
                tuple(name for clip in turn.answer.clips for name in recordings(clip)),
            )
            for turn in turns
        ),
        criteria=tuple((one.id, one.text) for one in scenario.criteria.values()),
        attempts=len(state.earlier),
        skill=alone.skill,
        opening=alone.opening,
        met=alone.skill is not None and drill_met(alone.skill, acts),
        looked=tuple(_looked_up(scenario, one) for one in state.lookups),
        minute=minute,
    )


def _looked_up(scenario: Scenario, one: Lookup) -> LookedUp:
    word = f"{one.what}:{one.name}"
    if one.what == "read":
        word += f":{tuple(scenario.cards[one.name].articles)[one.article]}"
    return LookedUp(one.turn, word, one.at // 1000 if one.at >= 0 else -1)


def _turns(state: State) -> tuple[CallTurn, ...]:
    """Give the turns that count; after going back and leaving, those of the attempt before."""
    if state.turns or not state.attempts:
        return state.turns
    return state.attempts[-1].turns
