"""TV0405 and TV0406: the author's own tests, played."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.dialogue import CannotPlay, Case, Played, numbers, play, tally
from trainingsveld.scenario import All, Flag, Guard, Number, OneOf, ScenarioTest

if TYPE_CHECKING:
    from trainingsveld.scenario.report import Path


def played(case: Case) -> Iterator[Doubt]:
    """Play every test, and say what came out differently."""
    for number, test in enumerate(case.scenario.tests):
        try:
            result = play(case, test.play)
        except CannotPlay as stop:
            path: Path = ("tests", number, "play", stop.place)
            params = {"value": stop.asked, "node": stop.node, "choices": ", ".join(stop.possible)}
            witness = test.play[: stop.place]
            yield Doubt("TV0406", path, "test", test.name, params=params, witness=witness)
        else:
            for key, wanted, found in _differences(case, test, result):
                path = ("tests", number, "expect", *key)
                params = {"value": wanted, "real": found}
                yield Doubt("TV0405", path, "test", test.name, params=params, witness=test.play)


def _differences(
    case: Case, test: ScenarioTest, result: Played
) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Give each thing expected that is not so: where it stands, what was wanted, what came."""
    expect = test.expect
    if expect.end and result.end not in expect.end:
        yield ("end",), " / ".join(expect.end), result.end or "–"
    counts = tally(case, result.turns)
    for key, names, place in (("shows", expect.shows, 0), ("misses", expect.misses, 1)):
        for name in names:
            if not counts[name][place]:
                yield (key,), f"{key} {name}", "0"
    holds = case.predicate(expect.holds)
    if holds and not holds(result.state.values):
        yield from _guards(case, expect.holds, result)


def _guards(
    case: Case, guard: Guard | None, result: Played
) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Give each entry of an expectation that does not hold."""
    parts = guard.parts if isinstance(guard, All) else (guard,)
    for part in parts:
        holds = case.predicate(part)
        if holds and not holds(result.state.values):
            match part:
                case Number(name, op, value):
                    yield _key(name), f"{name} {op} {value}", _now(case, result, name)
                case Flag(name, value):
                    yield _key(name), f"{name} = {str(value).lower()}", str(not value).lower()
                case OneOf(name, values):
                    yield _key(name), f"{name} = {' / '.join(values)}", _now(case, result, name)
                case _:
                    yield (), "any / all / not", "false"


def _key(name: str) -> tuple[str, ...]:
    space, dot, rest = name.partition(".")
    return (space, rest) if dot else (name,)


def _now(case: Case, result: Played, name: str) -> str:
    state, customer = result.state, case.scenario.customer
    if name == "level":
        return numbers(state).level
    if name in ("motive", "stance"):
        return customer.motive if name == "motive" else customer.stance
    value = state.values[case.slots.place[name]]
    return case.slots.values[name][value] if name in case.slots.values else str(value)
