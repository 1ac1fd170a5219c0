"""The whole numbers for which a comparison holds, and the places of the words in a list."""

from trainingsveld.scenario import (
    ChoiceVar,
    Comparison,
    Var,
)


def values_of(var: Var) -> tuple[str, ...]:
    """Give the words of a list of values, in the order that their places count."""
    return var.values if isinstance(var, ChoiceVar) else ()


class Holding:
    """The whole numbers for which a comparison holds."""

    __slots__ = ("_op", "_value")

    def __init__(self, op: Comparison, value: int) -> None:
        self._op = op
        self._value = value

    def __contains__(self, other: object) -> bool:
        return isinstance(other, int) and COMPARED[self._op](other, self._value)


COMPARED = {
    "==": int.__eq__,
    "!=": int.__ne__,
    "<": int.__lt__,
    "<=": int.__le__,
    ">": int.__gt__,
    ">=": int.__ge__,
}
"""What the signs of a guard mean."""
