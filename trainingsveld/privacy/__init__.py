"""Confidentiality levels: what may be kept, opened, sent and shown, and until when. Pure."""

from trainingsveld.privacy.consent import Asking
from trainingsveld.privacy.level import DEFAULT, Level, may_become, stricter
from trainingsveld.privacy.numbers import FEWEST, shown
from trainingsveld.privacy.policy import (
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
from trainingsveld.privacy.retention import Days, Verdict, believe, days_left, seen, verdict
from trainingsveld.privacy.reveal import Offer, Unsigned, batch, offer, shuffled
from trainingsveld.privacy.table import POLICIES, policy, tightening

__all__ = [
    "DEFAULT",
    "FEWEST",
    "POLICIES",
    "AfterCrash",
    "Asking",
    "Days",
    "Duty",
    "Export",
    "Holder",
    "Level",
    "LogForm",
    "Naming",
    "Offer",
    "Outward",
    "Place",
    "Policy",
    "Tightening",
    "Trace",
    "Unsigned",
    "Verdict",
    "View",
    "Voice",
    "batch",
    "believe",
    "days_left",
    "may_become",
    "offer",
    "policy",
    "seen",
    "shown",
    "shuffled",
    "stricter",
    "tightening",
    "verdict",
]  # fmt: skip
