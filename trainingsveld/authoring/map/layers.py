"""Which way is down: the ways that lead back, and the row each moment stands in."""

from collections import deque
from collections.abc import Sequence
from math import ceil, sqrt
from typing import NamedTuple

from trainingsveld.authoring.map.graph import Graph

_ROOM, _WIDTH = 8, 1.3
"""Cards a row may hold: at least so many, and so many times the root of how many there are."""


class Layers(NamedTuple):
    """The row of every moment, from 0 down, and for every way whether it leads back up.

    A way from a moment to itself leads neither up nor down; it counts as back.
    """

    row: list[int]
    back: list[bool]


def find_layers(graph: Graph) -> Layers:
    """Choose the ways that lead back, then put each moment below all that lead to it.

    A way leads back if it lies on a circle and goes to a moment that is no further from the start
    of the call than its own (in steps; if equal, not later in the text). What lies on no circle
    never leads back. The distance to the start changes little when a text is edited a little, so
    neither does the drawing; a depth-first search would be thrown about by one new reply.
    """
    count = len(graph.moments)
    onward = _neighbours(count, [(way.source, way.target) for way in graph.ways])
    rank = _ranks(onward, graph.start)
    circle = _circles(onward)
    back = [
        circle[way.source] == circle[way.target] and rank[way.source] >= rank[way.target]
        for way in graph.ways
    ]
    down = [
        (way.target, way.source) if up else (way.source, way.target)
        for way, up in zip(graph.ways, back, strict=True)
        if way.source != way.target
    ]
    return Layers(_rows(count, down, graph.start), back)


def _neighbours(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in range(count)]
    for source, target in pairs:
        found[source].append(target)
    return found


def _ranks(onward: list[list[int]], start: int) -> list[int]:
    """Number the moments by steps from the start, then by place in the text.

    What cannot be reached from there is numbered after it, from those nothing leads to.
    """
    count = len(onward)
    entered = [0] * count
    for source, targets in enumerate(onward):
        for target in targets:
            entered[target] += source != target
    depth = [-1] * count
    below = 0
    heads = [number for number in range(count) if not entered[number]]
    for head in (start, *heads, *range(count)):
        if depth[head] >= 0:
            continue
        depth[head] = below
        todo = deque([head])
        while todo:
            number = todo.popleft()
            for target in onward[number]:
                if depth[target] < 0:
                    depth[target] = depth[number] + 1
                    todo.append(target)
        if head == start:
            below = max(depth) + 1
    ranks = [0] * count
    for rank, number in enumerate(sorted(range(count), key=depth.__getitem__)):
        ranks[number] = rank
    return ranks


def _circles(onward: list[list[int]]) -> list[int]:
    """Give moments on a common circle the same number: Tarjan (1972), without recursion."""
    count = len(onward)
    circle = [-1] * count
    index, low = [-1] * count, [0] * count
    stack: list[int] = []
    seen = found = 0
    for head in range(count):
        if index[head] >= 0:
            continue
        index[head] = low[head] = seen
        seen += 1
        stack.append(head)
        work = [(head, iter(onward[head]))]
        while work:
            number, targets = work[-1]
            for target in targets:
                if index[target] < 0:
                    index[target] = low[target] = seen
                    seen += 1
                    stack.append(target)
                    work.append((target, iter(onward[target])))
                    break
                if circle[target] < 0 and index[target] < low[number]:
                    low[number] = index[target]
            else:
                work.pop()
                if work and low[number] < low[work[-1][0]]:
                    low[work[-1][0]] = low[number]
                if low[number] == index[number]:
                    while True:
                        member = stack.pop()
                        circle[member] = found
                        if member == number:
                            break
                    found += 1
    return circle


def _rows(count: int, down: list[tuple[int, int]], start: int) -> list[int]:
    """Put each moment in the row after the lowest that leads to it, or in the next with room.

    Rows hold not many more cards than there are rows, after Coffman and Graham (1972): a map that
    is as high as it is wide can be read, one of eighty cards in a row cannot. Moments nothing leads
    to, other than the start, stand just above the first they lead to.
    """
    part, rooms = _rooms(count, down)
    taken: dict[tuple[int, int], int] = {}
    onward = _neighbours(count, down)
    waiting = [0] * count
    for _, target in down:
        waiting[target] += 1
    heads = [number for number in range(count) if not waiting[number]]
    row = [0] * count
    todo = list(heads)
    for number in todo:
        at, of = row[number], part[number]
        while taken.get((of, at), 0) >= rooms[of]:
            at += 1
        taken[of, at] = taken.get((of, at), 0) + 1
        row[number], below = at, at + 1
        for target in onward[number]:
            row[target] = max(row[target], below)
            waiting[target] -= 1
            if not waiting[target]:
                todo.append(target)
    for number in heads:
        if number != start and onward[number]:
            row[number] = min(row[target] for target in onward[number]) - 1
    return row


def _rooms(count: int, down: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Number the pieces that hang together: which a moment is in, how wide each may be."""
    near = _neighbours(count, [*down, *((target, source) for source, target in down)])
    part = [-1] * count
    rooms: list[int] = []
    for head in range(count):
        if part[head] >= 0:
            continue
        members = [head]
        part[head] = len(rooms)
        for number in members:
            for other in near[number]:
                if part[other] < 0:
                    part[other] = len(rooms)
                    members.append(other)
        rooms.append(max(_ROOM, ceil(_WIDTH * sqrt(len(members)))))
    return part, rooms
