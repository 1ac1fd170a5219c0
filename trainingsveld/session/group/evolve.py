"""Bookkeeping of an afternoon. Never refuses, never asks."""

from msgspec.structs import replace

from trainingsveld.dialogue import case_from_text
from trainingsveld.feedback import parse_method
from trainingsveld.privacy import Naming
from trainingsveld.privacy.numbers import FEWEST
from trainingsveld.privacy.reveal import offer
from trainingsveld.session import evolve_round
from trainingsveld.session.action import Action
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
from trainingsveld.session.group.group import (
    ENDING,
    OPENING,
    UNCOUNTED,
    WARMING,
    Group,
    HeldRound,
    Intake,
    Said,
    Step,
)
from trainingsveld.session.group.intake import bringer_left, brought, decided
from trainingsveld.session.group.pace import part_of
from trainingsveld.session.group.turns import yet_to_play
from trainingsveld.session.seat import also_played, relayed, seat_left, turn_kept
from trainingsveld.session.state import Answer, Phase, Round, State


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


Harvest = ActionAgreed | ActionDeclined
"""What a round ends with; where it had no such step, the group asks for it."""


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
        return _now(state, brought(group, event))
    match event:
        case ActionAgreed() | ActionDeclined():
            return harvested(state, group, event)
        case StepBegun(step, at):
            return _step(state, replace(group, hears=None), step, at)
        case PlayerChosen(person, case, relay, reverse):
            group = replace(group, reverse=reverse)
            return _chosen(state, relayed(group, state, person, on=relay), person, case)
        case RoundBegun():
            return _round(state, group)
        case RoundHeld() | RoundKept():
            return _ended(state, group, event)
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
            return _now(state, _spoke(group, Said(person, words)))
        case PassedAtStep(person):
            counts = group.step not in UNCOUNTED
            passed = (*group.passed, person) if counts else group.passed
            return _now(state, replace(group, heard=(*group.heard, person), passed=passed))
        case TurnPassed(person):
            passing, passed = (*group.passing, person), (*group.passed, person)
            return _now(state, replace(group, passing=passing, passed=passed))
        case LearningGoalSet(words):
            return _now(state, replace(group, learning=words))
        case CheckedOut(words):
            return _now(state, replace(group, counted=True, check_out=words))


def harvested(state: State, group: Group, event: Harvest) -> State:
    """The round that is over has its action; the next player can be chosen."""
    match event:
        case ActionAgreed(words, owner, by, notice, need):
            action = Action(words, owner, by, notice, need)
        case ActionDeclined(words):
            action = Action(words)
    rounds = (*group.rounds[:-1], replace(group.rounds[-1], action=action))
    return _choosing(state, replace(group, rounds=rounds))


def _now(state: State, group: Group) -> State:
    return replace(state, group=group, since=state.position)


def _step(state: State, group: Group, step: Step, at: int) -> State:
    """Go to a step; a break takes no time of the part it is in."""
    if step is Step.BREAK:
        rest = replace(group, back=group.step, spent=max(0, at - group.since))
        return _now(state, replace(rest, step=step, since=at))
    if group.step is Step.BREAK:
        since = at - group.spent
        return _now(state, replace(group, step=step, since=since, rested=True))
    new = part_of(step) != part_of(group.step)
    group = replace(group, since=at if new else group.since)
    if step is Step.CHOOSING:
        return _choosing(state, group)
    if step is Step.PLAYING:
        return evolve_round.begin(replace(state, group=replace(group, step=step)))
    hidden = step is Step.CHECK_OUT and len(state.people) >= FEWEST
    return _now(state, replace(group, step=step, heard=(), hidden=hidden))


def _choosing(state: State, group: Group) -> State:
    everybody = tuple(replace(person, role="observer") for person in state.people)
    after = replace(_cleared(state), phase=Phase.GATHERED, people=everybody)
    chosen = replace(
        group,
        step=Step.CHOOSING,
        heard=(),
        parts=(),
        learning="",
        relay=(),
        reverse=False,
        finished="",
    )
    return _now(after, chosen)


def _chosen(state: State, group: Group, person: str, case: int) -> State:
    people = tuple(
        replace(one, role="player" if one.id == person else "observer") for one in state.people
    )
    ids = [one.id for one in people]
    criteria = tuple(group.cases[case].scenario.criteria)
    dealt = parts.deal(ids, person, len(group.rounds), criteria)
    ways = offer(state.level, len(people) - 1).ways
    ready = replace(group, step=Step.PREPARE, case=case, parts=dealt, learning="")
    return _now(
        replace(
            state,
            people=people,
            case=group.cases[case],
            naming=group.naming if group.naming in ways else Naming.NAMED,
        ),
        ready,
    )


def _round(state: State, group: Group) -> State:
    return replace(
        _cleared(state),
        phase=Phase.BRIEFING,
        since=state.position,
        listens=state.position,
        voice_ready=state.actor,
        group=replace(group, step=Step.PLAYING, passing=(), finished=""),
    )


def _ended(state: State, group: Group, event: RoundHeld | RoundKept) -> State:
    match event:
        case RoundHeld(at):
            return _held(state, group, at)
        case RoundKept():
            return _kept(state, group, event)


def _held(state: State, group: Group, at: int) -> State:
    """Keep of a round what the ledger and the closing need; ask for an action it has none of."""
    own = sum(
        not note.unsigned and state.round.tasks[note.task].person == state.player
        for note in state.round.notes
    )
    typed = sum(bool(one.answer.words) for one in state.turns if one.by in ("", state.player))
    held = HeldRound(
        player=state.player,
        case=group.case,
        tries=len(state.earlier) + 1,
        goal=group.learning,
        action=state.round.action,
        notes=len(state.round.notes) - own,
        own=own + typed,
        also=also_played(state, group),
    )
    return _over(state, replace(group, rounds=(*group.rounds, held), since=at), held)


def _over(state: State, after: Group, held: HeldRound) -> State:
    if held.action is not None:
        return _choosing(state, after)
    return _now(replace(_cleared(state), phase=Phase.GATHERED), replace(after, step=Step.HARVEST))


def _kept(state: State, group: Group, event: RoundKept) -> State:
    """Come to where a round led that is not told here."""
    after = replace(
        group,
        spoken=event.spoken,
        passed=event.passed,
        rested=event.rested,
        spent=event.spent,
        back=event.back,
    )
    if event.round is None:
        return replace(state, group=after)
    after = replace(after, rounds=(*after.rounds, event.round), since=event.at)
    return _over(state, after, event.round)


def _cleared(state: State) -> State:
    """Nothing is left of a call but whose each recording is; one to be decided on stays to be."""
    recordings = state.recordings
    if recordings.undecided is None:
        recordings = replace(recordings, clips=(), into="")
    return replace(
        state,
        recordings=recordings,
        call=None,
        said=None,
        style="calm",
        answer=Answer(),
        turns=(),
        earlier=(),
        marks=(),
        lookups=(),
        attempts=(),
        failures=0,
        failed_here=False,
        trouble="",
        playing=None,
        held="",
        left=False,
        stepped_in="",
        thinking=False,
        round=Round(()),
        work=None,
    )


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
        return _choosing(state, replace(group, since=at, back=Step.CHOOSING))
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
