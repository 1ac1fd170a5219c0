"""What the screen in front of the room may know of a session: a value with nothing else in it.

The projector draws this and never the state. Not in it: what somebody typed, who said yes or no to
what, notes before their time, marks, tips and answers of the case, and the action of one person.
"""

from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import Numbers, numbers
from trainingsveld.feedback import Step
from trainingsveld.privacy import Level, Place, policy
from trainingsveld.scenario import Style
from trainingsveld.session.activity import recording_now
from trainingsveld.session.cards import behaviours, cards
from trainingsveld.session.group import Intake
from trainingsveld.session.group import Step as GroupStep
from trainingsveld.session.person import Role
from trainingsveld.session.round_view import visible_notes
from trainingsveld.session.state import CALL, Phase, State

Scene = Literal[
    "waiting", "agreeing", "briefing", "call", "quiet", "handing-over", "listening", "step", "over",
    "gathered",
]  # fmt: skip
"""What there is to see: `quiet` is a call that holds still, `waiting` everything between."""


class Seat(Struct, frozen=True):
    """Somebody at the table; `place` is theirs in the group, counting from 0.

    `name` is a vault item, or "" where nobody is to be named. `watches` are the words of what they
    look for, `on` says that it is their turn.
    """

    place: int
    name: str
    role: Role
    watches: tuple[str, ...] = ()
    on: bool = False


class ReadNote(Struct, frozen=True):
    """A note everybody reads: its words, and its giver's place, −1 without a name."""

    words: str
    giver: int = -1


class Projection(Struct, frozen=True):
    """`face` and `face_key` say whose face the customer has, `line` what was said last.

    `tension` is that at the start and after each turn, `before` that of earlier attempts. `step` is
    the question the round is at, given `more` seconds beyond its own; where it is for one person,
    their seat is on. `gathered` is where
    a group is between two calls.
    """

    scene: Scene = "waiting"
    level: Level = Level.EPHEMERAL
    title: str = ""
    customer: str = ""
    face: str = ""
    face_key: tuple[str, str] = ("", "")
    style: Style = "calm"
    numbers: Numbers | None = None
    line: str = ""
    speaks: bool = False
    records: bool = False
    tension: tuple[int, ...] = ()
    before: tuple[tuple[int, ...], ...] = ()
    attempt: int = 1
    step: Step | None = None
    more: int = 0
    seats: tuple[Seat, ...] = ()
    notes: tuple[ReadNote, ...] = ()
    gathered: GroupStep | None = None


def projection(state: State) -> Projection:
    """Give what everybody may see now."""
    if state.case is None or state.phase is Phase.DONE:
        return _without_case(state)
    scenario = state.case.scenario
    customer = scenario.customer
    scene = _scene(state)
    in_call = scene == "call"
    task = state.round.task if scene == "step" else None
    return Projection(
        scene=scene,
        level=state.level,
        title=scenario.title,
        customer=customer.name,
        face=customer.face,
        face_key=(scenario.id, customer.voice.gender),
        style=state.style,
        numbers=numbers(state.call) if state.call else None,
        line=state.said.text if in_call and state.said else "",
        speaks=in_call and state.phase is Phase.SPEAKING,
        records=in_call and bool(recording_now(state)),
        tension=_tension(state) if in_call else (),
        before=_before(state) if in_call else (),
        attempt=len(state.earlier) + 1,
        step=task.step if task else None,
        more=state.round.more if task else 0,
        seats=_seats(state, scene),
        notes=_notes(state) if task and task.step.kind == "reveal" else (),
        gathered=state.group.step if state.group and scene == "gathered" else None,
    )


def _without_case(state: State) -> Projection:
    """An intake has no customer. Its incident was told aloud; decisions are read when all wrote."""
    group = state.group
    if group is None or group.intake is None or state.phase is Phase.DONE:
        return Projection(level=state.level)
    scene = _scene(state)
    between = scene == "gathered"
    return Projection(
        scene=scene,
        level=state.level,
        seats=_seats(state, scene),
        notes=_of_intake(state, group.step, group.intake) if between else (),
        gathered=group.step if between else None,
    )


def _of_intake(state: State, step: GroupStep, taken: Intake) -> tuple[ReadNote, ...]:
    if step is GroupStep.COMPARE:
        places = {person.id: place for place, person in enumerate(state.people)}
        return tuple(
            ReadNote(one.words, places.get(one.person, -1) if _named(state.level) else -1)
            for one in taken.decisions
        )
    asked = (GroupStep.FACTS, GroupStep.NEEDS, GroupStep.DECISION)
    told = taken.fact("incident") if step in asked else ""
    return (ReadNote(told),) if told else ()


def _scene(state: State) -> Scene:
    if state.closing:
        return "over"
    if state.phase in CALL:
        return "quiet" if state.held else "call"
    if state.playing and state.playing.stretches:
        return "listening"
    match state.phase:
        case Phase.GATHERED:
            agrees = state.group is not None and state.group.step is GroupStep.AGREEMENT
            return "agreeing" if agrees else "gathered"
        case Phase.BRIEFING:
            return "agreeing" if state.unconfirmed or state.recording is None else "briefing"
        case Phase.FEEDBACK:
            return "handing-over" if state.round.curtain else "step"
        case Phase.RESULT:
            return "over"
        case _:
            return "waiting"


def _tension(state: State) -> tuple[int, ...]:
    if state.call is None:
        return ()
    first = state.turns[0].before if state.turns else state.call
    return (numbers(first).tension, *(turn.numbers.tension for turn in state.turns))


def _before(state: State) -> tuple[tuple[int, ...], ...]:
    now = _tension(state)
    return tuple((now[0], *line) for line in state.earlier) if now else ()


def _named(level: Level) -> bool:
    """Where nothing stays, nobody's name is on the wall either."""
    return policy(level).feedback is not Place.NOWHERE


def _seats(state: State, scene: Scene) -> tuple[Seat, ...]:
    """Who sits there. Before the call nobody can be seen to have answered yet, or not."""
    watched = {card.person: card.behaviours for card in cards(state)}
    seen = behaviours(state)
    task = state.round.task if scene in ("step", "handing-over") else None
    on = task.person if task else state.seated if scene in ("call", "briefing") else ""
    return tuple(
        Seat(
            place,
            person.name if _named(state.level) else "",
            person.role,
            tuple(seen[one] for one in watched.get(person.id, ())),
            on=person.id == on,
        )
        for place, person in enumerate(state.people)
    )


def _notes(state: State) -> tuple[ReadNote, ...]:
    """What is read together: what those who looked on wrote. The player has said their own."""
    places = {person.id: place for place, person in enumerate(state.people)}
    found: list[ReadNote] = []
    for _, note in visible_notes(state):
        giver = "" if note.unsigned else state.round.tasks[note.task].person
        if giver != state.player:
            named = _named(state.level) and bool(giver)
            found.append(ReadNote(note.words, places.get(giver, -1) if named else -1))
    return tuple(found)
