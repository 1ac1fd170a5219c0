"""Random sessions beside the room's screen: no private word is on it at any step."""

import os
import sys

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from looping import loop

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.ui.walled import WalledMachine, wall

STEPS = settings(
    max_examples=2,
    stateful_step_count=40,
    deadline=None,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
APPLICATION = QApplication([])
WalledMachine.window = wall()


def wrong_with(number: int) -> list[str]:
    """Play two sessions of forty random commands."""
    try:
        run_state_machine_as_test(seed(number)(WalledMachine), settings=STEPS)
    except AssertionError as found:
        return [str(found)]
    return []


if __name__ == "__main__":
    sys.exit(loop(__doc__, "lots of sessions", wrong_with, count=1_000))
