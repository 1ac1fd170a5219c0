"""TV0501 to TV0505: what can never appear, and guards that always hold."""

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from trainingsveld.authoring.proof.answers import Answers, Asked
from trainingsveld.authoring.proof.budget import TooMany
from trainingsveld.authoring.proof.doubt import Doubt, holds_always
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.question import Mask, Question, guard_names
from trainingsveld.authoring.proof.stop import Stop
from trainingsveld.authoring.proof.sweep import Sweep
from trainingsveld.scenario import All, Flag, Guard, Node, Number, Reply

if TYPE_CHECKING:
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
                yield Asked(
                    question, False, holds_always(path, "node", node.id, f"say {number + 1}")
                )
        for number, said in enumerate(stop.said):
            path = ("nodes", node.id, "replies", number, "when")
            name, when = said.reply.id, said.reply.when
            if when and not said.refused and name not in dead:
                question = _failing(stop, when, "refused", number)
                yield Asked(question, False, holds_always(path, "reply", name))


def _failing(stop: Stop, when: Guard, kind: str, number: int) -> Question:
    never, entered = stop.refuted(kind, number), kind == "unfailed"
    return Question(stop.index, entered, guard_names(when), failing(when), wide=True, refuted=never)
