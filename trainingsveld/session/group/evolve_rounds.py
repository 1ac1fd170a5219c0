"""A round of an afternoon: who plays it, how it begins, and what is left of it afterwards."""

from msgspec.structs import replace

from trainingsveld.privacy import Naming
from trainingsveld.privacy.reveal import offer
from trainingsveld.session.action import Action
from trainingsveld.session.event import ActionAgreed, ActionDeclined
from trainingsveld.session.group import parts
from trainingsveld.session.group.event import RoundKept
from trainingsveld.session.group.group import Group, HeldRound, Step
from trainingsveld.session.seat import also_played
from trainingsveld.session.state import Answer, Phase, Round, State

Harvest = ActionAgreed | ActionDeclined
"""What a round ends with; where it had no such step, the group asks for it."""


def now(state: State, group: Group) -> State:
    """Go on from here with this group."""
    return replace(state, group=group, since=state.position)


def harvested(state: State, group: Group, event: Harvest) -> State:
    """The round that is over has its action; the next player can be chosen."""
    match event:
        case ActionAgreed(words, owner, by, notice, need):
            action = Action(words, owner, by, notice, need)
        case ActionDeclined(words):
            action = Action(words)
    rounds = (*group.rounds[:-1], replace(group.rounds[-1], action=action))
    return choosing(state, replace(group, rounds=rounds))


def choosing(state: State, group: Group) -> State:
    """Nobody plays: who does next is to be chosen."""
    everybody = tuple(replace(person, role="observer") for person in state.people)
    after = replace(_cleared(state), phase=Phase.GATHERED, people=everybody)
    waiting = replace(
        group,
        step=Step.CHOOSING,
        heard=(),
        parts=(),
        learning="",
        relay=(),
        reverse=False,
        finished="",
    )
    return now(after, waiting)


def chosen(state: State, group: Group, person: str, case: int) -> State:
    """This person plays this case; everybody else gets a part."""
    people = tuple(
        replace(one, role="player" if one.id == person else "observer") for one in state.people
    )
    ids = [one.id for one in people]
    criteria = tuple(group.cases[case].scenario.criteria)
    dealt = parts.deal(ids, person, len(group.rounds), criteria)
    ways = offer(state.level, len(people) - 1).ways
    ready = replace(group, step=Step.PREPARE, case=case, parts=dealt, learning="")
    return now(
        replace(
            state,
            people=people,
            case=group.cases[case],
            naming=group.naming if group.naming in ways else Naming.NAMED,
        ),
        ready,
    )


def begin_round(state: State, group: Group) -> State:
    """The round's own call begins, with nothing of the one before."""
    return replace(
        _cleared(state),
        phase=Phase.BRIEFING,
        since=state.position,
        listens=state.position,
        voice_ready=state.actor,
        group=replace(group, step=Step.PLAYING, passing=(), finished=""),
    )


def held_round(state: State, group: Group, at: int) -> State:
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
        return choosing(state, after)
    return now(replace(_cleared(state), phase=Phase.GATHERED), replace(after, step=Step.HARVEST))


def kept_round(state: State, group: Group, event: RoundKept) -> State:
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
