"""TV0505 of gotos: guards that hold in every state they are asked in."""

from collections.abc import Container, Iterator

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.budget import TooMany
from trainingsveld.authoring.proof.doubt import Doubt, holds_always
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.moves import Move
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.steps import forward
from trainingsveld.authoring.proof.stop import Stop
from trainingsveld.authoring.proof.sweep import Reached
from trainingsveld.scenario.report import Path


def gotos(evidence: Evidence, dead: Container[str]) -> Iterator[Doubt]:
    """Find the guards of gotos that hold in every state they are asked in."""
    for stop in evidence.stops():
        said = [one for one in stop.said if one.unsure and one.reply.id not in dead]
        steps = [(n, one) for n, one in enumerate(stop.ladder) if one.unsure]
        if not said and not steps:
            continue
        waited = stop.waited if stop.otherwise < 0 else -1  # else the call may go on before that
        rehearsed = all(one.given for one in said) and all(n <= waited for n, _ in steps)
        if rehearsed and not _unsure(stop, dead) - (beyond := _beyond(evidence, stop.index)).keys():
            yield from (beyond[path] for path in sorted(_unsure(stop, dead), key=str))
            continue
        try:
            yield from list(_by_states(evidence, stop.index))
        except TooMany:
            for path in sorted(_unsure(stop, dead), key=str):
                evidence.leave_open(_at_goto(stop, path))


def _at_goto(stop: Stop, path: Path) -> Doubt:
    kind, number, at = path[2], int(path[3]), int(path[5])
    if kind == "replies":
        return holds_always(path, "reply", stop.node.replies[number].id, f"goto {at + 1}")
    return holds_always(path, "node", stop.node.id, f"silence {number + 1} goto {at + 1}")


def _by_states(evidence: Evidence, node: int) -> Iterator[Doubt]:
    layout, place = evidence.layout, evidence.program.place(node)
    parts = (sweep.reached.get(node) for sweep in evidence.looks())
    if not any(part and not any(_gotos(layout, place, part, unused=True)) for part in parts):
        yield from _gotos(layout, place, evidence.sweep.reached[node])


def _unsure(stop: Stop, dead: Container[str]) -> set[Path]:
    """Give where the guards stand that were only seen to hold."""
    found: set[Path] = set()
    moves = [("replies", n, one) for n, one in enumerate(stop.said) if one.reply.id not in dead]
    moves += [("silence", n, one) for n, one in enumerate(stop.ladder)]
    for kind, number, move in moves:
        for at, (guard, _) in enumerate(move.goto):
            if any(guard is one for one in move.unsure):
                found.add(("nodes", stop.node.id, kind, number, "goto", at, "when"))
    return found


def _beyond(evidence: Evidence, node: int) -> dict[Path, Doubt]:
    """Give the guards that hold even in all of more than can happen."""
    found: dict[Path, Doubt] = {}
    stop = evidence.rehearsal.stops[node]
    for path in _unsure(stop, ()):
        if stop.refuted(str(path[2]), int(path[3]), int(path[5])):
            found[path] = _at_goto(stop, path)
    if found.keys() >= _unsure(stop, ()):
        return found
    for sweep in (evidence.narrow, evidence.wide):
        if sweep and (reached := sweep.reached.get(node)):
            place = sweep.program.place(node)
            for doubt in _gotos(sweep.layout, place, reached, unused=True):
                found[doubt.path] = doubt
    return found


def _gotos(
    layout: Layout, place: Place, reached: Reached, *, unused: bool = False
) -> Iterator[Doubt]:
    node = place.node
    said = {move.word: move for move in place.said}
    for number, reply in enumerate(node.replies):
        if any(goto.when for goto in reply.goto):
            path: Path = ("nodes", node.id, "replies", number, "goto")
            for at in _sure_entries(layout, place, said[reply.id], reached.any, unused):
                yield holds_always((*path, at, "when"), "reply", reply.id, f"goto {at + 1}")
    for number, waiting in enumerate(node.silence):
        if any(goto.when for goto in waiting.goto):
            path = ("nodes", node.id, "silence", number, "goto")
            for at in _sure_entries(
                layout, place, place.ladder[number], reached.at[number], unused
            ):
                part = f"silence {number + 1} goto {at + 1}"
                yield holds_always((*path, at, "when"), "node", node.id, part)


def _sure_entries(
    layout: Layout, place: Place, move: Move, blocks: Blocks, used: bool
) -> list[int]:
    """Give the entries of a goto whose guard holds after the move in every state.

    There has to be such a state, if it was not `used` before.
    """
    left = [at for at, (guard, _) in enumerate(move.goto) if guard]
    for label, block in blocks.items():
        given = move.offered(label)
        if place.otherwise:
            given &= place.offered(layout.full, label)
        for mask, steps, keep, put in move.changes(label):
            if moved := forward(steps, block & given & mask):
                used = True
                after = label & keep | put
                left = [
                    at
                    for at in left
                    if not moved & ~layout.mask(move.goto[at][0], after, sure=True)
                ]
        if not left:
            break
    return left if used else []
