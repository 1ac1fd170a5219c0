"""One turn of a call at four sizes of story, and inkjs's turn beside it.

A step is `offered` (the replies that can be given now) and `give` (its act's rules, its effects,
the goto, the next line), nothing logged. The story is the one of open.py in rings of a hundred
nodes that are alike and spread over the whole file: at every size the call meets the very same
turns, so what differs is the size of the story alone. Warm: the ring has been walked before. First
visit: the steps that enter a node for the first time, which compiles it. inkjs takes the same step
(`currentChoices`, `ChooseChoiceIndex`, `Continue`) in a node process of its own (npm). All times
are processor time.
"""

import gc
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.peer import NotThereError, install, run
from measuring.story import as_case, as_ink, make

from trainingsveld.dialogue import CallState, Case, begin, give, offered, open_case
from trainingsveld.scenario import Limits, parse_model, read
from trainingsveld.store.reference import customer_model

RING = 100
MOST = 6.0  # µs at 1,000 nodes
FLAT = 1.5  # times, 100,000 over 100


def main() -> None:
    """Measure every size."""
    parser = read_words(__doc__)
    parser.add_argument("--nodes", type=whole, nargs="+", default=[100, 1_000, 10_000, 100_000])
    parser.add_argument("--steps", type=whole, default=5_000, help="steps in one round")
    parser.add_argument("--rounds", type=whole, default=7)
    words = parser.parse_args()
    print_heading()
    cases = {nodes: opened(nodes) for nodes in words.nodes}
    warm: dict[int, list[float]] = {nodes: [] for nodes in words.nodes}
    cold = {nodes: first_visits(case) for nodes, case in cases.items()}
    states = {nodes: walk(case, None, words.steps)[1] for nodes, case in cases.items()}
    gc.collect()
    gc.freeze()  # what a large story left behind is not searched for garbage again
    for _ in range(words.rounds):
        for nodes, case in cases.items():  # by turns, so that all sizes share the bad moments
            spent, states[nodes] = walk(case, states[nodes], words.steps)
            warm[nodes].append(spent)
    rows = [
        [f"{nodes:,}", f"{median(warm[nodes]):.2f}", f"{min(warm[nodes]):.2f}",
         f"{cold[nodes]:.0f}", str(len(case.moments))]
        for nodes, case in cases.items()
    ]  # fmt: skip
    print_table(("nodes", "µs a step", "best", "µs first visit", "nodes walked"), rows)
    print()
    if 1_000 in warm:
        step = median(warm[1_000])
        print(f"at 1,000 nodes {step:.2f} µs (target {MOST}): {verdict(step <= MOST)}")
    if len(cases) > 1:
        small, large = min(cases), max(cases)
        ratio = median(b / a for a, b in zip(warm[small], warm[large], strict=True))
        print(f"{large:,} over {small:,}: {ratio:.2f} (target {FLAT}): {verdict(ratio <= FLAT)}")
    beside_inkjs(words.steps, {nodes: median(spent) for nodes, spent in warm.items()})


def opened(nodes: int) -> Case:
    """Make a case of this size."""
    data = as_case(make(nodes, min(RING, nodes)))
    before = time.perf_counter()
    reading = read(data, limits=Limits(bytes=len(data)))
    assert reading.scenario, reading.findings[:3]
    case = open_case(reading.scenario, parse_model(customer_model()))
    print(f"{nodes:,} nodes opened in {time.perf_counter() - before:.2f} s", flush=True)
    return case


def walk(case: Case, state: CallState | None, steps: int) -> tuple[float, CallState]:
    """Take so many steps; give µs of CPU per step, and where it got to."""
    now = state or begin(case).state
    before = time.process_time()
    for step in range(steps):
        names = offered(case, now)
        now = give(case, now, names[step % len(names)]).state
    return (time.process_time() - before) * 1e6 / steps, now


def first_visits(case: Case) -> float:
    """Walk the ring for the first time; give the median µs of the steps that met a new node."""
    now, spent = begin(case).state, list[float]()
    for step in range(20 * RING):
        known = len(case.moments)
        before = time.perf_counter()
        names = offered(case, now)
        now = give(case, now, names[step % len(names)]).state
        took = time.perf_counter() - before
        if len(case.moments) > known:
            spent.append(took * 1e6)
    return median(spent or [0.0])


def beside_inkjs(steps: int, ours: dict[int, float]) -> None:
    """Let inkjs take the same steps, at 1,000 nodes or the largest size measured below that."""
    nodes = max((nodes for nodes in ours if nodes <= 1_000), default=0)
    try:
        peer = install()
    except NotThereError as why:
        print(f"inkjs is skipped: {why}.")
        return
    if not nodes:
        return
    with TemporaryDirectory() as room:
        ink = Path(room) / "s.ink"
        ink.write_text(as_ink(make(nodes, min(RING, nodes))), encoding="utf-8")
        theirs = median(run(peer, "step", str(ink), str(steps)))
    times = theirs / ours[nodes]
    print(f"inkjs at {nodes:,} nodes: {theirs:.1f} µs a step, {times:.1f} times ours")


if __name__ == "__main__":
    main()
