"""What the customer needs now: the reply after which the call stands best, one turn ahead."""

from collections.abc import Mapping

from trainingsveld.dialogue.call import (
    CallState,
    Outcome,
    ending,
    give,
    numbers,
    offered,
    reply_of,
)
from trainingsveld.dialogue.case import Case
from trainingsveld.scenario import End, Reply

END_RANK: Mapping[End | None, int] = {
    "resolved": 2,
    "partly": 1,
    None: 0,
    "ended_by_agent": -1,
    "escalated": -2,
    "hung_up": -3,
}
"""How good an end is, None being a call that was left or goes on. Only the order counts."""

Standing = tuple[int, ...]
"""How a call stands; the larger is the better."""


def standing(case: Case, state: CallState) -> Standing:
    """Say how a call stands: its end first, then tension, then what the customer already has."""
    now = numbers(state)
    met = now.trust + now.heard + now.acknowledged + now.grip
    return END_RANK[ending(case, state)], -now.tension, met


def after_reply(case: Case, reply: Reply, outcome: Outcome) -> Standing:
    """Say how a call stands after a reply: an end first, then what the reply showed, then why."""
    end, *rest = standing(case, outcome.state)
    return end, len(reply.shows) - len(reply.misses), *rest


def wanted(case: Case, state: CallState) -> Reply | None:
    """Give the reply after which the call stands best, the author's first of equals.

    None where nothing can be said.
    """
    best: Reply | None = None
    most: Standing = ()
    for name in offered(case, state):
        reply = reply_of(case, state, name)
        now = after_reply(case, reply, give(case, state, name))
        if best is None or now > most:
            best, most = reply, now
    return best
