"""The place of one variable: a field in the label of a block, or a slot in the block itself."""

from trainingsveld.authoring.proof.variables import Variable


class Field:
    """A sparse variable's place in a label."""

    __slots__ = ("clear", "mask", "shift", "size", "variable")

    def __init__(self, variable: Variable, shift: int) -> None:
        self.variable = variable
        self.shift = shift
        self.size = variable.size
        self.mask = ((1 << (variable.size - 1).bit_length()) - 1) << shift
        self.clear = ~self.mask


class Slot:
    """A dense variable's place in a block: its values stand `stride` bits apart."""

    __slots__ = ("of", "size", "stride", "variable")

    def __init__(self, variable: Variable, stride: int) -> None:
        self.variable = variable
        self.stride = stride
        self.size = variable.size
        self.of: tuple[int, ...] = ()
