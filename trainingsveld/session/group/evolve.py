"""Bookkeeping of an afternoon. Never refuses, never asks."""

from msgspec.structs import replace

from trainingsveld.dialogue import case_from_text
from trainingsveld.feedback import parse_method
from trainingsveld.privacy.numbers import FEWEST
from trainingsveld.session import evolve_round
from trainingsveld.session.event import ActionAgreed, ActionDeclined
from trainingsveld.session.group import parts
from trainingsveld.session.group.agenda import Agenda, plan, plan_day_start, plan_intake
from trainingsveld.session.group.event import (
    AfternoonBegun,
    CheckedOut,
    FactTold,
    GroupEvent,
    IncidentBrought,
    LearningGoalSet,
    LineAsked,
    LineOver,
    PassedAtStep,
    PersonLeft,
    PlayerChosen,
    RoundBegun,
    RoundHeld,
    RoundKept,
    SpokeAtStep,
    StepBegun,
    TimeChanged,
    TurnKept,
    TurnPassed,
)
from trainingsveld.session.group.evolve_rounds import (
    Harvest,
    begin_round,
    choosing,
    chosen,
    harvested,
    held_round,
    kept_round,
    now,
)
from trainingsveld.session.group.group import (
    ENDING,
    OPENING,
    UNCOUNTED,
    WARMING,
    Group,
    Intake,
    Said,
    Step,
)
from trainingsveld.session.group.intake import bringer_left, brought, decided
from trainingsveld.session.group.pace import part_of
from trainingsveld.session.group.turns import yet_to_play
from trainingsveld.session.seat import relayed, seat_left, turn_kept
from trainingsveld.session.state import Phase, State


def begun(state: State, event: AfternoonBegun) -> State:
    """Begin: a group, and nobody who plays."""
    cases = tuple(case_from_text(text, event.model) for text in event.scenarios)
    people, short = event.people, event.day_start or event.intake
    return State(
        phase=Phase.GATHERED,
        position=state.position,
        since=state.position,
        case=cases[0] if cases else None,
        method=parse_method(event.method),
        people=people,
        by_hand=event.by_hand,
        hands_free=event.hands_free and not event.by_hand,
        actor=event.actor,
        level=event.level,
        naming=event.naming,
        group=Group(
            cases=cases,
            goal=event.goal,
            minutes=event.minutes,
            began=event.at,
            agenda=_planned(event),
            naming=event.naming,
            since=event.at,
            day_start=event.day_start,
            intake=Intake() if event.intake else None,
            step=Step.AGREEMENT if short else Step.CHECK_IN,
        ),
        recording=False if short else None,
    )


def _planned(event: AfternoonBegun) -> Agenda:
    if event.intake:
        return plan_intake()
    people = len(event.people)
    return plan_day_start() if event.day_start else plan(people, event.minutes, people)


def take(state: State, event: GroupEvent | Harvest) -> State:
    """Take an event of the afternoon in."""
    if isinstance(event, AfternoonBegun):
        return begun(state, event)
    group = state.group
    assert group is not None  # noqa: S101 - an afternoon begins with one
    if isinstance(event, LineAsked | LineOver):
        hears = (event.line, state.position) if isinstance(event, LineAsked) else None
        return replace(state, group=replace(group, hears=hears))
    if isinstance(event, TurnKept):
        return turn_kept(state, event)
    if isinstance(event, IncidentBrought | FactTold):
        return now(state, brought(group, event))
    match event:
        case ActionAgreed() | ActionDeclined():
            return harvested(state, group, event)
        case StepBegun(step, at):
            return _step(state, replace(group, hears=None), step, at)
        case PlayerChosen(person, case, relay, reverse):
            group = replace(group, reverse=reverse)
            return chosen(state, relayed(group, state, person, on=relay), person, case)
        case RoundBegun():
            return begin_round(state, group)
        case RoundHeld(at):
            return held_round(state, group, at)
        case RoundKept():
            return kept_round(state, group, event)
        case PersonLeft(person, at):
            return _left(state, group, person, at)
        case TimeChanged(minutes, at):
            return replace(state, group=_anew(state, group, minutes, at))
        case _:
            return _said(state, group, event)


def _said(
    state: State,
    group: Group,
    event: SpokeAtStep | PassedAtStep | TurnPassed | LearningGoalSet | CheckedOut,
) -> State:
    match event:
        case SpokeAtStep(person, words):
            return now(state, _spoke(group, Said(person, words)))
        case PassedAtStep(person):
            counts = group.step not in UNCOUNTED
            passed = (*group.passed, person) if counts else group.passed
            return now(state, replace(group, heard=(*group.heard, person), passed=passed))
        case TurnPassed(person):
            passing, passed = (*group.passing, person), (*group.passed, person)
            return now(state, replace(group, passing=passing, passed=passed))
        case LearningGoalSet(words):
            return now(state, replace(group, learning=words))
        case CheckedOut(words):
            return now(state, replace(group, counted=True, check_out=words))


def _step(state: State, group: Group, step: Step, at: int) -> State:
    """Go to a step; a break takes no time of the part it is in."""
    if step is Step.BREAK:
        rest = replace(group, back=group.step, spent=max(0, at - group.since))
        return now(state, replace(rest, step=step, since=at))
    if group.step is Step.BREAK:
        since = at - group.spent
        return now(state, replace(group, step=step, since=since, rested=True))
    new = part_of(step) != part_of(group.step)
    group = replace(group, since=at if new else group.since)
    if step is Step.CHOOSING:
        return choosing(state, group)
    if step is Step.PLAYING:
        return evolve_round.begin(replace(state, group=replace(group, step=step)))
    hidden = step is Step.CHECK_OUT and len(state.people) >= FEWEST
    return now(state, replace(group, step=step, heard=(), hidden=hidden))


def _left(state: State, group: Group, person: str, at: int) -> State:
    """Forget somebody but for what they did; without its player a round is no more."""
    gone = next(one for one in state.people if one.id == person)
    was_player = state.player == person
    state = replace(
        state,
        people=tuple(one for one in state.people if one.id != person),
        confirmed=tuple(one for one in state.confirmed if one != person),
    )
    group = replace(group, gone=(*group.gone, gone), parts=parts.left(group.parts, person))
    group = bringer_left(group, person)
    if was_player:
        return choosing(state, replace(group, since=at, back=Step.CHOOSING))
    if state.stepped_in == person:
        state = seat_left(replace(state, group=group), person)
    group = replace(group, relay=tuple(one for one in group.relay if one != person))
    if state.phase is Phase.FEEDBACK:
        return evolve_round.without(replace(state, group=group), person)
    return replace(state, group=group)


def _spoke(group: Group, said: Said) -> Group:
    group = replace(group, heard=(*group.heard, said.person))
    if group.step not in UNCOUNTED:
        group = replace(group, spoken=(*group.spoken, said.person))
    match group.step:
        case Step.DECISION if said.words:
            return decided(group, said)
        case Step.TAKEAWAYS:
            return replace(group, takeaways=(*group.takeaways, said))
        case Step.APPRECIATION:
            return replace(group, appreciations=(*group.appreciations, said))
        case _:
            return group


def _anew(state: State, group: Group, minutes: int, at: int) -> Group:
    """Divide what is left of the new time; the turn that is on counts as one to come."""
    if not group.plays:
        return replace(group, minutes=minutes)
    left = minutes - max(0, at - group.began) // 60
    agenda = plan(
        len(state.people),
        max(0, left),
        yet_to_play(group, state.people) if group.step not in ENDING else 0,
        opening=group.step in OPENING,
        warm_up=group.step in OPENING or group.step in WARMING,
    )
    return replace(group, minutes=minutes, agenda=agenda, since=at, spent=0)
