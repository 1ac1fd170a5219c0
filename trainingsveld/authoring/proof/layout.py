"""Where each variable stands: in the bits of a block, or in the label of the block.

All states of the call at one node are kept as a few *blocks*. A block has a label, a whole number
with a field for each sparse variable (a `once` reply that was given, how often a moment was
visited), and it is one large integer with a bit for every valuation of the dense variables
(the customer's numbers, the flags that matter everywhere). A guard is then a mask, an effect a
shift, and thousands of states take one step at the price of one.
"""

from collections.abc import Container, Iterable, Mapping
from copy import copy

from trainingsveld.authoring.proof.comparing import Holding, values_of
from trainingsveld.authoring.proof.slots import Field, Slot
from trainingsveld.authoring.proof.steps import Steps
from trainingsveld.authoring.proof.variables import Variable, reads
from trainingsveld.scenario import (
    NUMBERS,
    All,
    Any,
    Customer,
    Flag,
    Guard,
    Not,
    Number,
    OneOf,
    Var,
    level_of,
)

DENSE_MOST = 1 << 13
"""Bits in a block: beyond that a label costs less than the empty bits."""


class Layout:
    """The places of all variables that matter, and guards as masks over them.

    A `loose` one leaves the sparse variables open: there is one block of at most so many bits, and
    a guard about what is not in it may hold and may fail. In a `dense` one every variable stands in
    the block.
    """

    def __init__(
        self,
        variables: Iterable[Variable],
        extra: Iterable[Variable],
        customer: Customer,
        known: Mapping[str, Var],
        *,
        loose: int = 0,
        dense: bool = False,
    ) -> None:
        self.slots: dict[str, Slot] = {}
        self.fields: dict[str, Field] = {}
        self.constants: dict[str, int] = {}
        self._customer = customer
        self.known = known
        self._masks: dict[tuple[Guard, int, bool], int] = {}
        self._asks: dict[Guard, int] = {}
        size, shift = 1, 0
        sparse: list[Variable] = []
        for one in variables:
            if one.size == 1:
                self.constants[one.name] = one.low
            elif dense or (size * one.size <= (loose or DENSE_MOST) and not _local(one.name)):
                self.slots[one.name] = Slot(one, size)
                size *= one.size
            elif not loose:
                sparse.append(one)
        for one in (*sparse, *extra):  # so that a label means the same with and without the extra
            if one.size == 1:
                self.constants[one.name] = one.low
            else:
                self.fields[one.name] = Field(one, shift)
                shift += (one.size - 1).bit_length()
        self.size = size
        self.full = (1 << size) - 1
        for slot in self.slots.values():
            period = slot.stride * slot.size
            every = self.full // ((1 << period) - 1)
            ones = ((1 << slot.stride) - 1) * every
            slot.of = tuple(ones << (value * slot.stride) for value in range(slot.size))

    def extended(self, extra: Iterable[Variable]) -> "Layout":
        """Give a layout in which labels have a field more for each of these, and mean the same."""
        found = copy(self)
        found.forget()
        found.fields = dict(self.fields)
        shift = max((field.mask.bit_length() for field in self.fields.values()), default=0)
        for one in extra:
            found.fields[one.name] = Field(one, shift)
            shift += (one.size - 1).bit_length()
        return found

    def forget(self) -> None:
        """Forget what was worked out for other fields."""
        self._masks = {}
        self._asks = {}

    @property
    def start(self) -> tuple[int, int]:
        """Give label and block of the one state before the call."""
        place = sum(slot.variable.start * slot.stride for slot in self.slots.values())
        label = 0
        for field in self.fields.values():
            label |= field.variable.start << field.shift
        return label, 1 << place

    @property
    def every_field(self) -> int:
        """The part of a label in which something stands."""
        return self.asked_of(self.fields)

    def asked_of(self, names: Iterable[str]) -> int:
        """Give the part of a label in which these variables stand."""
        found = 0
        for name in names:
            if field := self.fields.get(name):
                found |= field.mask
        return found

    def mask(self, guard: Guard | None, label: int, *, sure: bool = False) -> int:
        """Give the valuations of a block with this label for which a guard holds.

        Where it asks about a variable that is not looked at, it may hold, but not for `sure`.
        """
        if guard is None:
            return self.full
        key = (guard, label & self.mask_of_fields(guard) if self.fields else 0, sure)
        found = self._masks.get(key)
        if found is None:
            found = self._masks[key] = self._mask(*key)
        return found

    def mask_of_fields(self, guard: Guard | None) -> int:
        """Give the part of a label that a guard asks about."""
        if guard is None or not self.fields:
            return 0
        found = self._asks.get(guard)
        if found is None:
            found = self._asks[guard] = self.asked_of(reads(guard))
        return found

    def holds(self, guard: Guard, label: int) -> bool:
        """Say whether a guard holds, or may hold, where every variable stands in the label."""
        return self._mask(guard, label, sure=False) != 0

    def _mask(self, guard: Guard, label: int, sure: bool) -> int:
        match guard:
            case Number(name, op, value):
                return self._where(name, label, Holding(op, value), sure)
            case Flag(name, value):
                return self._where(name, label, (int(value),), sure)
            case OneOf(name, values):
                return self._one_of(name, values, label, sure)
            case Not(part):
                return self.full & ~self._mask(part, label, not sure)
            case All(parts):
                found = self.full
                for part in parts:
                    found &= self._mask(part, label, sure)
                return found
            case Any(parts):
                found = 0
                for part in parts:
                    found |= self._mask(part, label, sure)
                return found

    def _one_of(self, name: str, values: tuple[str, ...], label: int, sure: bool) -> int:
        if name == "motive":
            return self.full if self._customer.motive in values else 0
        if name == "stance":
            return self.full if self._customer.stance in values else 0
        if name == "level":
            low, high = NUMBERS["tension"]
            wanted = [t for t in range(low, high + 1) if level_of(t) in values]
            return self._where("tension", label, wanted, sure)
        known = values_of(self.known[name])
        wanted = [n for n, value in enumerate(known) if value in values]
        return self._where(name, label, wanted, sure)

    def _where(self, name: str, label: int, wanted: Container[int], sure: bool) -> int:
        slot = self.slots.get(name)
        if slot:
            low, found = slot.variable.low, 0
            for place, mask in enumerate(slot.of):
                if low + place in wanted:
                    found |= mask
            return found
        field = self.fields.get(name)
        if field:
            value = field.variable.low + ((label & field.mask) >> field.shift)
        elif name in self.constants:
            value = self.constants[name]
        else:
            return 0 if sure else self.full
        return self.full if value in wanted else 0

    def values(self, label: int, bit: int) -> dict[str, int]:
        """Read one state back: of each variable its value."""
        found = dict(self.constants)
        for name, slot in self.slots.items():
            found[name] = slot.variable.low + bit // slot.stride % slot.size
        for name, field in self.fields.items():
            found[name] = field.variable.low + ((label & field.mask) >> field.shift)
        return found

    def sum_step(self, name: str, by: int) -> Steps:
        """Move a dense number up or down, staying inside its range."""
        slot = self.slots[name]
        most = slot.size - 1
        by = max(-most, min(most, by))
        if by == 0:
            return ()
        moving: dict[int, int] = {}
        for value in range(slot.size):
            way = abs(min(max(value + by, 0), most) - value) * slot.stride
            moving[way] = moving.get(way, 0) | slot.of[value]
        return ((by > 0, tuple((mask, way) for way, mask in moving.items())),)

    def put_step(self, name: str, place: int) -> Steps:
        """Give a dense variable one value, whatever it was."""
        slot = self.slots[name]
        down = tuple((mask, value * slot.stride) for value, mask in enumerate(slot.of))
        steps: Steps = ((False, down),)
        return (*steps, (True, ((self.full, place * slot.stride),))) if place else steps


def _local(name: str) -> bool:
    """Say whether a variable matters near one node only, so that a label is its place."""
    return name.startswith(("once.", "visits.", "entries."))
