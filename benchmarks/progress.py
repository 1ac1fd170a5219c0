"""Progress after many calls: from the book to what the page draws, and the book out of its rows.

The rows are those of a vault, opened; unlocking it with its key is `vault`'s to measure.
"""

import time
from statistics import median

from measuring import print_heading, print_table, read_words, verdict, whole

from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.path_log import as_csv, as_json
from trainingsveld.rehearsal.practised import Move, Practised
from trainingsveld.rehearsal.progress import progress
from trainingsveld.session import Practice
from trainingsveld.store.keeping.rehearsed import as_text, from_text

MOST = 0.3
_DAY, _TURNS = 20_780, 15


def main() -> None:
    """Measure a book of so many calls."""
    parser = read_words(__doc__)
    parser.add_argument("--calls", type=whole, default=2_000)
    parser.add_argument("--rounds", type=whole, default=5)
    words = parser.parse_args()
    print_heading()
    book = made(words.calls)
    texts = [as_text(one) for one in book]
    rows: list[list[str]] = []
    for name, work in (
        ("laid out", lambda: progress(book)),
        ("read from its texts", lambda: [from_text(text) for text in texts]),
        ("written as JSON", lambda: as_json(book)),
        ("written as CSV", lambda: as_csv(book)),
    ):
        took: list[float] = []
        for _ in range(words.rounds):
            before = time.perf_counter()
            work()
            took.append(time.perf_counter() - before)
        spent = median(took)
        target = verdict(spent <= MOST) if name == "laid out" else ""
        rows.append([f"{name}, {words.calls:,} calls", f"{spent:.3f}", target])
    print_table(("step", "seconds", f"target {MOST:g}"), rows)


def made(calls: int) -> tuple[Practised, ...]:
    """Make a book of calls and drills over many days."""
    skills, ways = tuple(Skill), tuple(Practice)
    return tuple(
        Practised(
            _DAY + n // 8,
            f"case-{n % 24}",
            f"Casus {n % 24}",
            ways[n % 4],
            ("resolved", "partly", "hung_up", "left")[n % 4],
            5,
            tuple(
                Move(f"n{t}", "reply", f"r{t}", "listen", (n + t) % 11, ("a",) if t % 3 else ("b",))
                for t in range(_TURNS)
            ),
            (("a", "Benoemt het gevoel"), ("b", "Vat samen")),
            skill=skills[n % 5] if n % 3 == 0 else None,
            met=n % 2 == 0,
        )
        for n in range(calls)
    )


if __name__ == "__main__":
    main()
