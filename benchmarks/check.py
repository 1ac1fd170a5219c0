"""Checking a case from its text, with the exact proof: median and best of rounds, processor time.

Three kinds of made-up cases. `chapters` (measuring/long_call.py) is clean: chapters of ten moments,
replies on conditions, replies that can be given once, lines for the second time, a card, silence
ladders. `scenes` is the same in scenes of 25 moments. `ring` (measuring/story.py) is what
`bench open` makes: every moment leads on to others all over the story, with a reply that can be
given once in every fourth, and no end; so it has findings. `wild` (measuring/wild_call.py) are
small cases in which everything hangs together; not all of them are decided. Last come the cases
that ship.
"""

import gc
import time
from statistics import median

from measuring import CASES, print_heading, print_table, read_words, verdict, whole
from measuring.long_call import long_call
from measuring.story import as_case, make
from measuring.wild_call import wild_call

from trainingsveld.authoring.check import look_at
from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.scenario import LIMITS, Limits, read

TARGETS = {500: 100.0, 2_000: 400.0, 10_000: 2_500.0}
SHIPPED, WILD = 300.0, 1_000.0


def main() -> None:
    """Measure every size."""
    parser = read_words(__doc__)
    parser.add_argument("--nodes", type=whole, nargs="+", default=[500, 2_000])
    parser.add_argument("--rounds", type=whole, default=3)
    parser.add_argument("--wild", type=int, default=10, help="how many wild cases")
    words = parser.parse_args()
    print_heading()
    customer_model()
    rows: list[list[str]] = []
    for nodes in words.nodes:
        for kind, data in (
            ("chapters", long_call(nodes)),
            ("scenes", long_call(nodes, chapter=25)),
            ("ring", as_case(make(nodes))),
        ):
            clean = kind != "ring"
            rows.append(measure(f"{nodes:,} {kind}", data, words.rounds, TARGETS.get(nodes), clean))
    for seed in range(words.wild):
        data = wild_call(100, seed)
        rows.append(measure(f"wild 100, {seed}", data, words.rounds, WILD, False))
    shipped = [path for path in sorted(CASES.glob("*/*.toml")) if path.stem != "pack"]
    rows += [measure(p.stem, p.read_bytes(), words.rounds, SHIPPED, True) for p in shipped]
    print_table(("case", "read ms", "check ms", "best", "exact", "target"), rows)


def measure(name: str, data: bytes, rounds: int, most: float | None, clean: bool) -> list[str]:
    """Check one case `rounds` times; give its row."""
    limits = Limits(bytes=max(len(data), LIMITS.bytes))
    reading: list[float] = []
    checking: list[float] = []
    exact = True
    for _ in range(rounds):
        gc.collect()
        marks = [time.process_time()]
        assert not read(data, limits=limits).findings
        marks.append(time.process_time())
        checked = look_at(data, limits=limits)
        marks.append(time.process_time())
        assert not (clean and checked.findings), checked.findings
        assert checked.proof
        exact = exact and checked.proof.exact
        reading.append(1000 * (marks[1] - marks[0]))
        checking.append(1000 * (marks[2] - marks[1]))
        del checked  # or the next round would pay for taking it apart
    got = median(checking)
    target = f"{most:,.0f} {verdict(got <= most)}" if most else ""
    return [
        name,
        f"{median(reading):,.0f}",
        f"{got:,.0f}",
        f"{min(checking):,.0f}",
        "yes" if exact else "no",
        target,
    ]


if __name__ == "__main__":
    main()
