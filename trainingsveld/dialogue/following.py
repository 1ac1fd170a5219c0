"""What the customer may have to say next: every line that one thing happening now can lead to."""

from trainingsveld.dialogue.call import (
    CallState,
    Outcome,
    ending,
    give,
    next_silence,
    offered,
    reply_of,
    stay_silent,
    style_of,
    unclear,
)
from trainingsveld.dialogue.case import Case, Said
from trainingsveld.dialogue.drift import drift, drifts
from trainingsveld.scenario import Style


def breaks_in(case: Case, state: CallState) -> Said | None:
    """What the customer says to break into an answer that is too long; None to hear it out."""
    words = case.scenario.nodes[state.node].breaks_in
    return Said(state.node, 0, words) if words else None


def following(case: Case, state: CallState) -> tuple[tuple[Said, Style], ...]:
    """List the lines, each once, in the author's order: of each reply, of silence, of the rest."""
    if ending(case, state) is not None:
        return ()
    outcomes = [give(case, state, reply) for reply in offered(case, state)]
    if drifts(case, state):
        outcomes.append(drift(case, state))
    if next_silence(case, state):
        outcomes.append(stay_silent(case, state))
    here = (unclear(case, state), breaks_in(case, state))
    outcomes += [Outcome(state, said, ()) for said in here]
    return tuple(
        dict.fromkeys(
            (outcome.said, style_of(case, outcome.state)) for outcome in outcomes if outcome.said
        )
    )


def expected(case: Case, state: CallState) -> tuple[str, ...]:
    """List what the agent may say now: each reply as it is written, then their other phrases."""
    if ending(case, state) is not None:
        return ()
    replies = [reply_of(case, state, name) for name in offered(case, state)]
    said = [reply.say for reply in replies]
    return tuple(dict.fromkeys((*said, *(one for reply in replies for one in reply.phrases))))
