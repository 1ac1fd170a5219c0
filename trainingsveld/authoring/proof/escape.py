"""From which states an end can be reached: backward from the ends."""

from collections.abc import Callable

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.budget import Budget
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.moves import STAYS, Move, enter
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.search import Standing
from trainingsveld.authoring.proof.steps import backward
from trainingsveld.authoring.proof.sweep import Reached, Sweep


def sure_nodes(sweep: Sweep) -> set[int]:
    """Give the nodes from which an end can be reached in every state they are reached in.

    Looks at each node once per node it leads to: enough for almost every node of almost every case.
    """
    program, reached = sweep.program, sweep.reached
    sure = {index for index in reached if program.place(index).end}
    before: dict[int, set[int]] = {}
    for index in reached:
        for other in program.outline.edges[index]:
            before.setdefault(other, set()).add(index)
    waiting = list(sure)
    while waiting:
        for index in before.get(waiting.pop(), ()):
            if index not in sure and _is_sure(sweep, program.place(index), reached[index], sure):
                sure.add(index)
                waiting.append(index)
    return sure


def _is_sure(sweep: Sweep, place: Place, found: Reached, sure: set[int]) -> bool:
    program = sweep.program
    drifts = place.otherwise is not None and place.otherwise.node in sure
    replies = [move for move in place.replies if move.word not in sweep.without]
    leads = [move for move in replies if all(target in sure for target in move.targets)]
    if any(not m.when and not m.once and not m.spent for m in leads):
        return True
    if (place.otherwise is None or drifts) and _ladder_leads(place, sure):
        return True
    full = program.layout.full
    for label, block in found.any.items():
        fine = full & ~place.offered(full, label) if drifts else 0
        for move in leads:
            if not program.spent or not move.once:
                fine |= move.surely(label)
        if block & ~fine:
            return False
    return True


def _ladder_leads(place: Place, sure: set[int]) -> bool:
    """Say whether just waiting leads to an end."""
    for move in place.ladder:
        if not move.stays:
            return all(target in sure for target in move.targets)
    return False


Haven = Callable[[Layout, Place, int], int]
"""Gives the states of a block at a place, by label, that need no end to be reached from them."""


def trapped(sweep: Sweep, budget: Budget, haven: Haven | None = None) -> dict[Standing, Blocks]:
    """Give the reached states from which no end can be reached, nor a haven.

    The sweep has to tell all states apart. Raises TooMany or Cancelled.
    """
    sure = sure_nodes(sweep)
    layout = sweep.program.layout
    left = [index for index in sweep.reached if index not in sure]
    good: dict[Standing, Blocks] = {}
    changed = bool(left)
    while changed:
        changed = False
        for index in reversed(left):
            for waited, blocks in enumerate(sweep.reached[index].at):
                known = good.setdefault(Standing(index, waited), {})
                for label, block in blocks.items():
                    if not block & ~known.get(label, 0):
                        continue
                    budget.take()
                    more = _leading(sweep, index, waited, label, sure, good)
                    if haven:
                        more |= haven(layout, sweep.program.place(index), label)
                    more &= block
                    if more & ~known.get(label, 0):
                        known[label] = known.get(label, 0) | more
                        changed = True
    found: dict[Standing, Blocks] = {}
    for index in left:
        for waited, blocks in enumerate(sweep.reached[index].at):
            known = good[Standing(index, waited)]
            bad = {n: rest for n, block in blocks.items() if (rest := block & ~known.get(n, 0))}
            if bad:
                found[Standing(index, waited)] = bad
    return found


def _leading(
    sweep: Sweep, index: int, waited: int, label: int, sure: set[int],
    good: dict[Standing, Blocks],
) -> int:  # fmt: skip
    """Give the states of a block in which one step leads to a state that is known to be good."""
    program = sweep.program
    place, full = program.place(index), program.layout.full

    def goodness(target: int, after: int, steps_waited: int = 0) -> int:
        if target in sure:
            return full
        return good.get(Standing(target, steps_waited), {}).get(after, 0)

    def through(move: Move, then: int) -> int:
        found = 0
        for mask, steps, ways in move.at(label):
            wanted = 0
            for among, target, keep, put in ways:
                after = label & keep | put
                if target == STAYS:
                    wanted |= goodness(index, after, then)
                else:
                    wanted |= among & goodness(target, after)
            if wanted:
                found |= mask & backward(steps, wanted)
        return found

    found = 0
    for move in (*place.replies, *place.inside):
        found |= through(move, waited)
    if waited < len(place.ladder):
        found |= through(place.ladder[waited], waited + 1)
    if place.otherwise:
        offered = place.offered(full, label)
        way = enter(program.layout, full, place.otherwise, label, -1, 0)
        drifting = goodness(way.target, label & way.keep | way.put)
        found = found & offered | drifting & ~offered
    return found
