"""Everything the engine reaches in a case, in the words of the explorer: are they the same?"""

from collections.abc import Iterator

from tests.authoring.by_the_book import Book, State
from tests.authoring.explorer import Walk
from trainingsveld.dialogue import (
    CallState,
    CannotPlay,
    Case,
    begin,
    do_action,
    drift,
    drifts,
    ending,
    give,
    interrupt,
    offered,
    open_card,
    open_case,
    play,
    possible,
    stay_silent,
    tally,
)
from trainingsveld.scenario import CustomerModel, Scenario, ScenarioTest


def differences(scenario: Scenario, model: CustomerModel) -> list[str]:
    """Say which states only one of the two knows; a sentence each."""
    case, book = open_case(scenario, model), Book(scenario, model)
    engine = {as_in_the_book(case, book, state) for state in engine_states(case)}
    explorer = set(Walk(book, 100_000).after)
    return [
        *(f"only the engine reaches {state}" for state in sorted(map(str, engine - explorer))),
        *(f"only the explorer reaches {state}" for state in sorted(map(str, explorer - engine))),
    ]


def as_in_the_book(case: Case, book: Book, state: CallState) -> State:
    """The engine's state in the words of the explorer."""
    place, words = case.slots.place, case.slots.values
    found = []
    for name in book.names:
        value = state.values[place[name.replace("entered.", "entries.")]]
        if name in words:
            value = words[name][value]
        elif name not in book.range:
            value = bool(value)
        found.append(value)
    used = frozenset(one for one, bit in case.once_bits.items() if bit & state.used)
    return State(state.node, state.waited, used, tuple(found))


def engine_states(case: Case) -> set[CallState]:
    """Every state the engine reaches, by everything it says is possible."""
    first = begin(case).state
    seen, waiting = {first}, [first]
    while waiting:
        for after in engine_steps(case, waiting.pop()):
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return seen


def engine_steps(case: Case, state: CallState) -> Iterator[CallState]:
    """What the engine makes of everything that can happen in a state."""
    if ending(case, state):
        return
    if drifts(case, state):
        yield drift(case, state).state
        return
    yield interrupt(case, state).state
    for word in possible(case, state):
        kind, _, name = word.partition(":")
        if kind == "card":
            yield open_card(case, state, name)
        elif kind == "do":
            yield do_action(case, state, name)
        elif word in offered(case, state):
            yield give(case, state, word).state
        else:
            yield stay_silent(case, state).state


def as_expected(case: Case, test: ScenarioTest) -> bool:
    """Play a test of the author's with the engine."""
    try:
        played = play(case, test.play)
    except CannotPlay:
        return False
    counts, expect = tally(case, played.turns), test.expect
    holds = case.predicate(expect.holds)
    return (
        (not expect.end or played.end in expect.end)
        and (holds is None or holds(played.state.values))
        and all(counts[criterion][0] for criterion in expect.shows)
        and all(counts[criterion][1] for criterion in expect.misses)
    )
