"""When an open vault is locked by itself: a rule without a clock."""

from typing import Literal

Reason = Literal["idle", "suspended", "person", "ended"]

IDLE = 10 * 60.0
"""Seconds without a key, a click or a sound of the owner."""
GAP = 60.0
"""Seconds between two looks at the clock that mean the machine slept."""


def lock_now(
    since_touched: float,
    since_last_look: float,
    *,
    same_person: bool = True,
    session_ended: bool = False,
    in_call: bool = False,
) -> Reason | None:
    """Say why a vault has to be locked now, or that it need not be.

    Times are seconds of a clock that never goes back; looks come every few seconds. In a call
    nobody touches anything for long, so being idle does not count there.
    """
    if session_ended:
        return "ended"
    if not same_person:
        return "person"
    if since_last_look >= GAP or since_last_look < 0:
        return "suspended"
    return "idle" if since_touched >= IDLE and not in_call else None
