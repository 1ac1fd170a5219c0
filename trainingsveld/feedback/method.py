"""A feedback method as data: the steps of a round, each one question to one role."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

Of = Literal["player", "observers", "facilitator", "everyone"]
"""Who speaks or writes. The facilitator is whoever leads the round, at the table."""
Kind = Literal["note", "talk", "reveal", "choose", "try", "action"]
"""What is done: write, speak, read together, choose one, try it in the call, agree what follows."""
Form = Literal["free", "behaviour"]
"""How a note is written: in one text, or as situation, behaviour, effect and example."""
Texts = Mapping[str, str]
"""A text per language (`nl`, `en`), or one for every language under the name ""."""

WHO: Mapping[Kind, tuple[Of, ...]] = {
    "note": ("player", "observers"),
    "talk": ("player", "observers", "facilitator", "everyone"),
    "reveal": ("everyone",),
    "choose": ("player",),
    "try": ("player",),
    "action": ("player", "everyone"),
}
"""Who may do what."""


class Step(Struct, frozen=True):
    """One question to one role. `seconds` is a soft time a turn usually takes: nobody is cut off.

    `phase` is the part of the method the step belongs to, where a method has larger parts.
    """

    id: str
    of: Of
    kind: Kind
    title: Texts
    ask: Texts
    starters: Mapping[str, tuple[str, ...]]
    seconds: int = 60
    form: Form = "free"
    phase: Texts = {}


class Method(Struct, frozen=True):
    """A structured feedback round. `source` says where its steps come from."""

    id: str
    name: Texts
    summary: Texts
    steps: tuple[Step, ...]
    source: str = ""

    def minutes(self, observers: int) -> int:
        """Say how long the round usually takes with so many who look on, in whole minutes."""
        seconds = 0
        for step in self.steps:
            if step.of == "observers" and step.kind == "note":
                seconds += observers * step.seconds
            elif observers or alone(step):
                seconds += step.seconds
        return max(1, round(seconds / 60))


def alone(step: Step) -> bool:
    """Say whether a step makes sense for somebody who practises alone."""
    if step.kind == "talk":
        return step.of == "player"
    return step.of != "observers" and step.kind not in ("reveal", "choose")
