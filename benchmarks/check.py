"""Checking a case from its text, with the exact proof: processor time, median of rounds.

The case is made up and clean (see measuring/long_call.py): chapters of ten moments, replies on
conditions, replies that can be given once, lines for the second time, a card, silence ladders.
"""

import gc
import time
from statistics import median

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.long_call import long_call

from trainingsveld.authoring.check import look_at
from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.scenario import Limits, read

TARGETS = {500: 100.0, 2_000: 400.0, 10_000: 2_500.0}


def main() -> None:
    """Measure every size."""
    parser = read_words(__doc__)
    parser.add_argument("--nodes", type=whole, nargs="+", default=[500, 2_000])
    parser.add_argument("--rounds", type=whole, default=3)
    words = parser.parse_args()
    print_heading()
    customer_model()
    rows = [measure(nodes, words.rounds) for nodes in words.nodes]
    print_table(("nodes", "read ms", "check ms", "exact", "target"), rows)


def measure(nodes: int, rounds: int) -> list[str]:
    """Check one case `rounds` times; give its row."""
    data = long_call(nodes)
    limits = Limits(bytes=len(data))
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
        assert not checked.findings, checked.findings
        assert checked.proof
        exact = exact and checked.proof.exact
        reading.append(1000 * (marks[1] - marks[0]))
        checking.append(1000 * (marks[2] - marks[1]))
    most, got = TARGETS.get(nodes), median(checking)
    target = f"{most:,.0f} {verdict(got <= most)}" if most else ""
    return [
        f"{nodes:,}",
        f"{median(reading):,.0f}",
        f"{got:,.0f}",
        "yes" if exact else "no",
        target,
    ]


if __name__ == "__main__":
    main()
