"""Opening and validating a case, beside inkjs compiling and loading the same story (npm).

The same made-up story is written twice, as a case of ours and as ink: each node a line and three
replies, one of them on a condition about a number, each changing one or two numbers and leading
on; in every fourth node a reply that can be given once (`*` in ink, the others `+`).

Two things are compared, each in a fresh process that has its program loaded already and the file in
memory, ours and inkjs by turns (A B A B), so that whatever else the machine does hits both:

  playable   ours: `read` (parse and validate), `open_case`, `begin`: the first line is there;
             inkjs: `new Compiler(text).Compile()`, `Continue()`: the first line is there
  on file    ours: `read` alone; a case is not compiled to a file of another kind;
             inkjs: `Compile()`, `ToJson()`, `new Story(json)`: what a game does that ships JSON
  unchanged  ours: the SHA-256 of the text and `kept`, the scenario as it was read before, as the
             library opens a case it knows; inkjs: `new Story(json)`

Ours does more: limits on size and depth, types, ranges, names, guards and effects checked with a
place for every finding, a fingerprint, the act of each reply. ink does more too: its texts may hold
logic, so it reads every character of them. What ours has and ink has not (phrases to recognise a
reply by) is left out; a row of its own shows what four phrases a reply cost us. Starting the
process and importing the program is left out on both sides, and so is the disk. `again` is the
second time in the same process: node has compiled its hot loops by then.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.peer import NotThereError, install, run
from measuring.story import as_case, as_ink, make

from trainingsveld.dialogue import begin, open_case
from trainingsveld.scenario import Limits, fingerprint, keep, kept, parse_model, read
from trainingsveld.store.reference import customer_model

TARGETS = {1_000: 8.0, 10_000: 3.5}
LARGE = 5_000  # nodes from which on inkjs takes so long that fewer rounds have to do
Timing = dict[str, float]
Opened = dict[str, Timing]


def main() -> None:
    """Measure every size, by turns."""
    parser = read_words(__doc__)
    parser.add_argument("--nodes", type=whole, nargs="+", default=list(TARGETS))
    parser.add_argument("--rounds", type=whole, default=0, help="default: 5, from 5,000 nodes 2")
    parser.add_argument("--only", metavar="FILE", type=Path, help="open one case and print JSON")
    words = parser.parse_args()
    if words.only:
        print(json.dumps([open_ours(words.only.read_bytes()) for _ in range(2)]))
        return
    print_heading()
    try:
        peer = install()
    except NotThereError as why:
        peer = None
        print(f"inkjs is skipped: {why}.")
    rows: list[list[str]] = []
    for nodes in words.nodes:
        rounds = words.rounds or (5 if nodes < LARGE else 2)
        rows += measure(nodes, rounds, peer)
    print_table(("nodes, what", "ours ms", "inkjs ms", "times faster", "by CPU", "target"), rows)


def measure(nodes: int, rounds: int, peer: Path | None) -> list[list[str]]:
    """Open one story `rounds` times on each side; give its rows."""
    story, again = make(nodes), nodes < LARGE
    with TemporaryDirectory() as room:
        case, spoken, ink = (Path(room) / name for name in ("s.toml", "phrases.toml", "s.ink"))
        case.write_bytes(as_case(story))
        spoken.write_bytes(as_case(story, phrases=True))
        ink.write_text(as_ink(story), encoding="utf-8")
        sizes = [path.stat().st_size / 1024 for path in (case, ink, spoken)]
        print(f"\n{nodes:,} nodes: case {sizes[0]:,.0f} KiB, ink {sizes[1]:,.0f} KiB, "
              f"case with phrases {sizes[2]:,.0f} KiB; {rounds} rounds")  # fmt: skip
        ours: list[list[Opened]] = []
        theirs: list[list[Opened]] = []
        for _ in range(rounds):
            ours.append(in_fresh_process(case))
            if peer:
                theirs.append(run(peer, "open", str(ink), "2" if again else "1"))
        spoken_ours = [in_fresh_process(spoken) for _ in range(rounds)]
    target = TARGETS.get(nodes)
    rows = [
        row(f"{nodes:,} playable", ours, theirs, 0, _playable, _ink_playable, target),
        row(f"{nodes:,} on file", ours, theirs, 0, _read, _ink_on_file, target),
        row(f"{nodes:,} unchanged", ours, theirs, 0, _known, _ink_known, None),
        row(f"{nodes:,} playable, phrases", spoken_ours, theirs, 0, _playable, _ink_playable, None),
    ]
    if again:
        rows.append(
            row(f"{nodes:,} playable again", ours, theirs, 1, _playable, _ink_playable, None)
        )
    return rows


Sum = Callable[[Opened, str], float]


def _playable(one: Opened, clock: str) -> float:
    return one["read"][clock] + one["begin"][clock]


def _read(one: Opened, clock: str) -> float:
    return one["read"][clock]


def _known(one: Opened, clock: str) -> float:
    return one["known"][clock]


def _ink_known(one: Opened, clock: str) -> float:
    return one["load"][clock]


def _ink_playable(one: Opened, clock: str) -> float:
    return one["compile"][clock] + one["say"][clock]


def _ink_on_file(one: Opened, clock: str) -> float:
    return one["compile"][clock] + one["save"][clock] + one["load"][clock]


def row(
    label: str,
    ours: list[list[Opened]],
    theirs: list[list[Opened]],
    which: int,
    our: Sum,
    their: Sum,
    target: float | None,
) -> list[str]:
    """Make a row: medians, and the median and range of the ratios of each pair."""
    mine = [our(one[which], "wall") for one in ours]
    if not theirs:
        return [label, f"{1000 * median(mine):,.1f}", "", "", "", ""]
    other = [their(one[which], "wall") for one in theirs]
    ratios = [b / a for a, b in zip(mine, other, strict=True)]
    by_cpu = median(
        their(b[which], "cpu") / our(a[which], "cpu") for a, b in zip(ours, theirs, strict=True)
    )
    return [
        label,
        f"{1000 * median(mine):,.1f}",
        f"{1000 * median(other):,.0f}",
        f"{median(ratios):.1f} ({min(ratios):.1f}–{max(ratios):.1f})",
        f"{by_cpu:.1f}",
        f"{target} {verdict(median(ratios) >= target)}" if target else "",
    ]


def in_fresh_process(case: Path) -> list[Opened]:
    """Open a case twice in a process of its own."""
    command = [sys.executable, __file__, "--only", str(case)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def open_ours(data: bytes) -> Any:
    """Open a case as the app does, and say how long each part took, in seconds."""
    model = parse_model(customer_model())  # once per start of the app, not per case
    limits = Limits(bytes=len(data))
    marks = [(time.perf_counter(), time.process_time())]
    reading = read(data, limits=limits)
    marks.append((time.perf_counter(), time.process_time()))
    assert reading.scenario, reading.findings
    assert not reading.findings, reading.findings
    assert begin(open_case(reading.scenario, model)).said
    marks.append((time.perf_counter(), time.process_time()))
    spans = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(marks)]
    spans.append(open_known(data, keep(reading.scenario)))
    return {
        name: {"wall": wall, "cpu": cpu}
        for name, (wall, cpu) in zip(("read", "begin", "known"), spans, strict=True)
    }


def open_known(data: bytes, before: bytes) -> tuple[float, float]:
    """Open a text that was read before; seconds by the wall and of the processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    name, scenario = fingerprint(data), kept(before)
    spent = time.perf_counter() - wall, time.process_time() - cpu
    assert scenario
    assert scenario.fingerprint == name
    return spent


if __name__ == "__main__":
    main()
