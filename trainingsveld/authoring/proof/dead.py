"""TV0501 to TV0505: what can never appear, and guards that always hold."""

from collections.abc import Container, Iterator

from trainingsveld.authoring.proof.answers import Answers, Asked
from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.doubt import Doubt, Owner
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.layout import Layout, forward
from trainingsveld.authoring.proof.moves import Move
from trainingsveld.authoring.proof.program import Place
from trainingsveld.authoring.proof.question import Mask, Question, guard_names
from trainingsveld.authoring.proof.stops import Stop
from trainingsveld.authoring.proof.sweep import Reached, Sweep, TooMany
from trainingsveld.scenario import All, Flag, Guard, Node, Number, Reply
from trainingsveld.scenario.report import Path


def nodes(evidence: Evidence) -> Iterator[Doubt]:
    """Find the nodes that no call ever enters; endings are an error of their own."""
    for index, node in enumerate(evidence.outline.nodes):
        if index not in evidence.reached and not node.end:
            doubt = Doubt("TV0501", ("nodes", node.id), "node", node.id, "key")
            if index in evidence.perhaps:
                evidence.leave_open(doubt)
            else:
                yield doubt


def dead_replies(evidence: Evidence) -> dict[str, tuple[Node, int, Reply]]:
    """Find the replies that are offered in no state, at nodes that can be entered."""
    found: dict[str, tuple[Node, int, Reply]] = {}
    for stop in evidence.stops():
        for number, said in enumerate(stop.said):
            if not said.given:
                if stop.refuted("given", number):
                    found[said.reply.id] = stop.node, number, said.reply
                    continue
                row = stop.node, number, said.reply
                try:
                    if not _alive(evidence, stop.index, number):
                        found[said.reply.id] = row
                except TooMany:
                    for doubt in replies({said.reply.id: row}):
                        evidence.leave_open(doubt)
    return found


def _alive(evidence: Evidence, node: int, number: int) -> bool:
    if evidence.narrow and not offered_in(evidence.narrow, node, number):
        return False
    looks = evidence.looks()
    if offered_in(next(looks), node, number):
        return True
    if evidence.all_known or not offered_in(evidence.wide, node, number):
        return False
    if any(offered_in(sweep, node, number) for sweep in looks):
        return True
    return offered_in(evidence.sweep, node, number)


def offered_in(sweep: Sweep, node: int, number: int) -> bool:
    """Say whether a reply of a node is offered in some state that was found there."""
    if node not in sweep.reached:
        return False
    move = sweep.program.place(node).said[number]
    return any(block & move.offered(label) for label, block in sweep.reached[node].any.items())


def replies(dead: dict[str, tuple[Node, int, Reply]]) -> Iterator[Doubt]:
    """Say which replies can never be given."""
    for name, (node, number, _) in dead.items():
        path = ("nodes", node.id, "replies", number, "when")
        yield Doubt("TV0502", path, "reply", name, "key", {"node": node.id})


def variants(evidence: Evidence) -> Iterator[Asked]:
    """Ask of each way to say a line whether it is never chosen."""
    for stop in evidence.stops():
        node = stop.node
        plain = sum(variant.plain for variant in node.say)
        for number in sorted(stop.unsaid):
            variant = node.say[number]
            names = guard_names(*(one.when for one in node.say[: number + 1]))
            if plain > 1 and any(one.plain for one in node.say[: number + 1]):
                names |= {f"entries.{node.id}"}
            never = stop.refuted("unsaid", number)
            question = Question(stop.index, True, names, saying(number), True, refuted=never)
            path = ("nodes", node.id, "say", number)
            params = {"value": str(number + 1), "text": variant.text}
            yield Asked(question, False, Doubt("TV0503", path, "node", node.id, params=params))


def saying(number: int) -> Mask:
    """Give the states, just after entering a node, in which it says this variant."""

    def mask(layout: Layout, place: Place, label: int) -> int:
        say, rest = place.node.say, layout.full
        plain = [n for n, variant in enumerate(say) if variant.plain]
        for at, variant in enumerate(say):
            if variant.plain:  # from here on only plain ones, by how often the node was entered
                if number not in plain:
                    return 0
                if len(plain) == 1:
                    return rest
                times = Number(f"entries.{place.node.id}", "==", plain.index(number) + 1)
                return rest & layout.mask(times, label)
            holds = layout.mask(variant.when, label)
            if at == number:
                return rest & holds
            rest &= ~layout.mask(variant.when, label, sure=True)
        return 0

    return mask


def actions(answers: Answers) -> Iterator[Doubt]:
    """Find what can never be done on a card, and conditions there that always hold."""
    evidence = answers.evidence
    for number, card in enumerate(evidence.case.scenario.cards.values()):
        for at, action in enumerate(card.actions):
            if action.when:
                path = ("cards", number, "actions", at, "when")
                shown = evidence.rehearsal.actions[action.id]
                holds, fails = _about(evidence, f"seen.{card.id}", action.when)
                possible = shown.possible or answers.some(holds)
                never = Doubt("TV0504", path, "action", action.id, "key")
                always = Doubt("TV0505", path, "action", action.id, "key", {"part": "when"})
                if possible is None:
                    evidence.leave_open(never)
                elif not possible:
                    yield never
                elif not shown.failing:
                    failing = answers.some(fails)
                    if failing is None:
                        evidence.leave_open(always)
                    elif not failing:
                        yield always


def _about(
    evidence: Evidence, seen: str, when: Guard
) -> tuple[Iterator[Question], Iterator[Question]]:
    """Ask of a guard that is asked at any moment whether it can hold, and whether it can fail.

    The card can be opened at any moment, so that whether it is matters only if the guard asks.
    """
    names = guard_names(when)
    guard = All((Flag(seen, True), when)) if seen in names else when

    def asking(mask: Mask) -> Iterator[Question]:
        for stop in evidence.stops():
            if not stop.end:
                yield Question(stop.index, False, names, _in_hand(mask), True)

    return asking(holding(guard)), asking(failing(when))


def _in_hand(mask: Mask) -> Mask:
    """Leave out the states from which the call goes on by itself before anything can be done."""

    def among(layout: Layout, place: Place, label: int) -> int:
        found = mask(layout, place, label)
        return found & place.offered(layout.full, label) if place.otherwise else found

    return among


def holding(guard: Guard) -> Mask:
    """Give the states in which a guard holds."""
    return lambda layout, _, label: layout.mask(guard, label)


def failing(guard: Guard) -> Mask:
    """Give the states in which a guard does not hold."""
    return lambda layout, _, label: layout.full & ~layout.mask(guard, label, sure=True)


def always(evidence: Evidence, dead: Container[str]) -> Iterator[Asked]:
    """Ask of the guards of replies and lines whether they hold in every state they are asked in."""
    for stop in evidence.stops():
        node = stop.node
        for number in sorted(stop.unfailed):
            if when := node.say[number].when:
                path: Path = ("nodes", node.id, "say", number, "when")
                question = _failing(stop, when, "unfailed", number)
                yield Asked(question, False, _always(path, "node", node.id, f"say {number + 1}"))
        for number, said in enumerate(stop.said):
            path = ("nodes", node.id, "replies", number, "when")
            name, when = said.reply.id, said.reply.when
            if when and not said.refused and name not in dead:
                question = _failing(stop, when, "refused", number)
                yield Asked(question, False, _always(path, "reply", name))


def _failing(stop: Stop, when: Guard, kind: str, number: int) -> Question:
    never, entered = stop.refuted(kind, number), kind == "unfailed"
    return Question(stop.index, entered, guard_names(when), failing(when), wide=True, refuted=never)


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
        return _always(path, "reply", stop.node.replies[number].id, f"goto {at + 1}")
    return _always(path, "node", stop.node.id, f"silence {number + 1} goto {at + 1}")


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


def _always(path: Path, owner: Owner, name: str, part: str = "when") -> Doubt:
    return Doubt("TV0505", path, owner, name, "key", {"part": part})


def _gotos(
    layout: Layout, place: Place, reached: Reached, *, unused: bool = False
) -> Iterator[Doubt]:
    node = place.node
    said = {move.word: move for move in place.said}
    for number, reply in enumerate(node.replies):
        if any(goto.when for goto in reply.goto):
            path: Path = ("nodes", node.id, "replies", number, "goto")
            for at in _sure_entries(layout, place, said[reply.id], reached.any, unused):
                yield _always((*path, at, "when"), "reply", reply.id, f"goto {at + 1}")
    for number, waiting in enumerate(node.silence):
        if any(goto.when for goto in waiting.goto):
            path = ("nodes", node.id, "silence", number, "goto")
            for at in _sure_entries(
                layout, place, place.ladder[number], reached.at[number], unused
            ):
                part = f"silence {number + 1} goto {at + 1}"
                yield _always((*path, at, "when"), "node", node.id, part)


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
