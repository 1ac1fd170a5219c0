"""What leaving a call or a round leads to: back to the group, where there is one."""

from trainingsveld.session import PrepareClosing, State
from trainingsveld.session.group import EndRound
from trainingsveld.ui.afternoon.clock import now


def leaving(state: State) -> EndRound | PrepareClosing:
    """The command for the button that leaves."""
    return EndRound(now()) if state.group else PrepareClosing()
