"""A case written in the languages of others: ink, and Bardic's.

What is translated: nodes, lines with their conditions, replies with theirs, `once`, changes with
their limits, where they lead, ends. What is not, because neither has it: what an act does to the
customer, silence, cards, criteria, invariants, tests. So a place may never be met in play at random
that can be met here; compare with the same translation of the clean case.
"""

from collections.abc import Callable, Iterator

from trainingsveld.scenario import (
    NUMBERS,
    All,
    Any,
    Change,
    Effect,
    Flag,
    Goto,
    Guard,
    Node,
    Not,
    Number,
    OneOf,
    Scenario,
)
from trainingsveld.scenario.model import ChoiceVar, CounterVar, FlagVar

Value = bool | int | str


def names(scenario: Scenario) -> list[str]:
    """Name every line and every reply, as the translation into ink does."""
    nodes = scenario.nodes.values()
    lines = [f"line {node.id} {n}" for node in nodes for n, _ in enumerate(node.say, 1)]
    return lines + [f"reply {node.id} {reply.id}" for node in nodes for reply in node.replies]


def ink(scenario: Scenario) -> str:
    """Write it as ink: a line's name is its tag, a reply's is what can be chosen."""
    parts = [f"VAR {name(n)} = {ink_value(v)}" for n, v in starts(scenario).items()]
    parts.append(f"-> {knot(scenario.start)}")
    for node in scenario.nodes.values():
        parts += [f"=== {knot(node.id)} ===", *ink_node(scenario, node)]
    return "\n".join(parts) + "\n"


def ink_node(scenario: Scenario, node: Node) -> Iterator[str]:
    """Write one knot."""
    seen = knot(node.id)  # a knot's name is how often it was visited
    turns = [number for number, variant in enumerate(node.say, 1) if variant.plain]
    lines: list[tuple[str, str]] = []
    for number, variant in enumerate(node.say, 1):
        when = ink_guard(variant.when, seen) if variant.when else ""
        if number in turns[:-1]:  # these take turns
            when = f"({seen} - 1) % {len(turns)} == {turns.index(number)}"
        lines.append((when, f"{number} # line {node.id} {number}"))
    yield from ink_choice(lines)
    if node.end:
        yield "-> END"
    for reply in node.replies:
        when = f"{{{ink_guard(reply.when, seen)}}} " if reply.when else ""
        yield f"{'*' if reply.once else '+'} {when}[reply {node.id} {reply.id}]"
        yield from (f"~ {line}" for line in ink_changes(scenario, reply.effects))
        yield from ink_gotos(reply.goto, node, seen)
    if node.otherwise:
        yield f"{'+ ' if node.replies else ''}-> {knot(node.otherwise)}"


def ink_gotos(gotos: tuple[Goto, ...], node: Node, seen: str) -> Iterator[str]:
    """Write where a reply leads; staying is the last way out."""
    ways = [(ink_guard(g.when, seen) if g.when else "", f"-> {knot(g.node)}") for g in gotos]
    yield from ink_choice([*ways, ("", f"-> {knot(node.id)}")])


def ink_choice(ways: list[tuple[str, str]]) -> Iterator[str]:
    """Write that the first whose condition holds is taken; one without always holds."""
    last = next((place for place, (when, _) in enumerate(ways) if not when), len(ways))
    if last == 0:
        yield ways[0][1]
    elif ways:
        yield "{"
        yield from (f"- {when or 'else'}: {what}" for when, what in ways[: last + 1])
        yield "}"


def ink_changes(scenario: Scenario, effects: tuple[Effect, ...]) -> Iterator[str]:
    """Write changes, each within its limits."""
    for effect in effects:
        of = name(effect.name)
        if isinstance(effect, Change):
            least, most = limits(scenario, effect.name)
            yield f"{of} = MIN({most}, MAX({least}, {of} {'-+'[effect.by > 0]} {abs(effect.by)}))"
        else:
            yield f"{of} = {ink_value(effect.value)}"


def ink_guard(guard: Guard, seen: str) -> str:
    """Write a condition; `seen` is what counts the visits of the node it stands at."""
    match guard:
        case Number(of, op, value):
            return f"{counted(of, seen, knot)} {op} {value}"
        case Flag(of, value):
            return name(of) if value else f"not {name(of)}"
        case OneOf(of, values):
            return "(" + " or ".join(f'{name(of)} == "{value}"' for value in values) + ")"
        case Not(part):
            return f"not ({ink_guard(part, seen)})"
        case All(parts):
            return "(" + " and ".join(ink_guard(part, seen) for part in parts) + ")"
        case Any(parts):
            return "(" + " or ".join(ink_guard(part, seen) for part in parts) + ")"


def ink_value(value: Value) -> str:
    """Write a value; a text in quotes."""
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


def bard(scenario: Scenario) -> str:
    """Write it for Bardic; an ending is called one there, and a reply that changes is a passage."""
    parts = [":: Start"]
    parts += [f"~ {name(n)} = {v!r}" for n, v in starts(scenario).items()]
    parts += [f"~ {visited(n)} = 0" for n in scenario.nodes]
    parts.append(f"-> {passage(scenario, scenario.start)}")
    for node in scenario.nodes.values():
        parts += ["", *bard_node(scenario, node)]
    return "\n".join(parts) + "\n"


def bard_node(scenario: Scenario, node: Node) -> Iterator[str]:
    """Write one passage, and one for each of its replies that does more than lead on."""
    here, seen = passage(scenario, node.id), visited(node.id)
    yield f":: {here}"
    yield f"~ {seen} = {seen} + 1"
    for number, variant in enumerate(node.say, 1):
        line = f"{plain(node.id)} {number}"
        if variant.when:
            yield from (f"@if {bard_guard(variant.when, seen)}:", line, "@endif")
        else:
            yield line
    after: list[str] = []
    for reply in node.replies:
        when = f"{{{bard_guard(reply.when, seen)}}} " if reply.when else ""
        mark = "*" if reply.once else "+"
        leads_on = not reply.effects and len(reply.goto) == 1 and not reply.goto[0].when
        to = passage(scenario, reply.goto[0].node) if leads_on else f"{here}__{plain(reply.id)}"
        yield f"{mark} {when}[{plain(reply.id)}] -> {to}"
        if not leads_on:
            after += ["", f":: {to}", f"{plain(reply.id)}"]
            after += [f"~ {line}" for line in bard_changes(scenario, reply.effects)]
            after += bard_gotos(scenario, reply.goto, node, seen)
    if node.otherwise:
        yield f"-> {passage(scenario, node.otherwise)}"
    yield from after


def bard_gotos(scenario: Scenario, gotos: tuple[Goto, ...], node: Node, seen: str) -> Iterator[str]:
    """Write where a reply leads."""
    last = node.id
    for goto in gotos:
        if not goto.when:
            last = goto.node
            break
        yield from (
            f"@if {bard_guard(goto.when, seen)}:",
            f"-> {passage(scenario, goto.node)}",
            "@endif",
        )
    yield f"-> {passage(scenario, last)}"


def bard_changes(scenario: Scenario, effects: tuple[Effect, ...]) -> Iterator[str]:
    """Write changes, each within its limits."""
    for effect in effects:
        of = name(effect.name)
        if isinstance(effect, Change):
            least, most = limits(scenario, effect.name)
            yield f"{of} = min({most}, max({least}, {of} + {effect.by}))"
        else:
            yield f"{of} = {effect.value!r}"


def bard_guard(guard: Guard, seen: str) -> str:
    """Write a condition as Python has it."""
    match guard:
        case Number(of, op, value):
            return f"{counted(of, seen, visited)} {op} {value}"
        case Flag(of, value):
            return name(of) if value else f"not {name(of)}"
        case OneOf(of, values):
            return f"{name(of)} in {list(values)!r}"
        case Not(part):
            return f"not ({bard_guard(part, seen)})"
        case All(parts) | Any(parts):
            word = " and " if isinstance(guard, All) else " or "
            return "(" + word.join(bard_guard(part, seen) for part in parts) + ")"


def passage(scenario: Scenario, node: str) -> str:
    """Give a node's passage; Bardic knows an ending by its name."""
    return f"end_{plain(node)}" if scenario.nodes[node].end else f"k_{plain(node)}"


def plain(ours: str) -> str:
    """Give the name that stands for ours where neither a dash nor a dot is allowed."""
    return ours.replace("-", "_").replace(".", "_")


def name(variable: str) -> str:
    """Give a variable's."""
    return f"v_{plain(variable)}"


def knot(node: str) -> str:
    """Give a node's in ink."""
    return f"k_{plain(node)}"


def visited(node: str) -> str:
    """Give what counts a node's visits in Bardic, which counts none itself."""
    return f"seen_{plain(node)}"


def counted(number: str, seen: str, of_node: Callable[[str], str]) -> str:
    """Give what a number is called: a variable, or how often this or another node was visited."""
    if number == "visits":
        return seen
    other = number.removeprefix("visits.")
    return name(number) if other == number else of_node(other)


def limits(scenario: Scenario, number: str) -> tuple[int, int]:
    """Give the lowest and highest value of a number."""
    variable = scenario.variables.get(number)
    if isinstance(variable, CounterVar):
        return variable.least, variable.most
    return NUMBERS[number]


def starts(scenario: Scenario) -> dict[str, Value]:
    """Give everything a guard may ask about with its first value, in both languages a variable."""
    found: dict[str, Value] = dict.fromkeys(NUMBERS, 0)
    found |= scenario.customer.start
    found |= {"motive": scenario.customer.motive, "stance": scenario.customer.stance, "level": "A"}
    for variable in scenario.variables.values():
        match variable:
            case FlagVar(of, start) | CounterVar(of, start=start) | ChoiceVar(of, start=start):
                found[of] = start
    found |= {of: kind for of, kind in asked(scenario) if of not in found}
    return found


def asked(scenario: Scenario) -> Iterator[tuple[str, Value]]:
    """Give each name some guard asks about, with what it is as long as nothing happens."""
    for node in scenario.nodes.values():
        guards = [variant.when for variant in node.say]
        guards += [guard for r in node.replies for guard in (r.when, *(g.when for g in r.goto))]
        for guard in guards:
            if guard:
                yield from names_of(guard)


def names_of(guard: Guard) -> Iterator[tuple[str, Value]]:
    """Give the names in one guard."""
    match guard:
        case Number(of):
            if of.partition(".")[0] != "visits":
                yield of, 0
        case Flag(of):
            yield of, False
        case OneOf(of):
            yield of, ""
        case Not(part):
            yield from names_of(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from names_of(part)
