"""Confidentiality levels: what may be kept, opened, sent and shown, and until when. Pure.

What every start needs stands here. The rest is imported from its module, where it is needed:
`consent` (asking in private), `retention` (days), `reveal` (feedback without names), `numbers` and
`counts` (what may leave the room).
"""

from trainingsveld.privacy.level import DEFAULT, Level, may_become, stricter
from trainingsveld.privacy.policy import (
    FETCHED,
    AfterCrash,
    Duty,
    Export,
    Holder,
    LogForm,
    Naming,
    Outward,
    Place,
    Policy,
    Tightening,
    Trace,
    View,
    Voice,
)
from trainingsveld.privacy.table import POLICIES, policy, tightening

__all__ = [
    "DEFAULT", "FETCHED", "POLICIES", "AfterCrash", "Duty", "Export", "Holder", "Level", "LogForm",
    "Naming", "Outward", "Place", "Policy", "Tightening", "Trace", "View", "Voice", "may_become",
    "policy", "stricter", "tightening",
]  # fmt: skip
