"""Long history: how the app starts, and how quickly its list is there, after 50,000 sessions.

The sessions are those that may be known of without a vault, at open and team, as in years of use.
The start is measured as in `window`: until the page can be used. The list is the page of a hundred
newest sessions that *My things* shows, and the last page there is.
"""

import json
import sqlite3
import time
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.screen import app_environment
from window import SCRIPT, start

from trainingsveld.privacy import Level
from trainingsveld.store.history import History

MOST_START, MOST_LIST = 3.0, 0.05
PAGE = 100
_TODAY = datetime.now(UTC).date().toordinal() - date(1970, 1, 1).toordinal()


def main() -> None:
    """Fill a data folder, start in it and list it, beside an empty one."""
    parser = read_words(__doc__)
    parser.add_argument("--sessions", type=whole, default=50_000)
    parser.add_argument("--runs", type=whole, default=5)
    words = parser.parse_args()
    print_heading()
    rows: list[list[str]] = []
    with TemporaryDirectory() as room:
        for count in (0, words.sessions):
            home = Path(room) / str(count)
            home.mkdir()
            chosen = {"welcomed": True, "nickname": "Sam"}
            (home / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
            history = home / "history.sqlite"
            fill(history, count)
            env = app_environment(home, Path(room) / "code")
            start(env, SCRIPT)  # warms up
            used = median(start(env, SCRIPT)["usable"] for _ in range(words.runs))
            newest = median(listed(history, 0) for _ in range(words.runs))
            oldest = median(listed(history, max(0, count - PAGE)) for _ in range(words.runs))
            rows.append(
                [f"{count:,}", f"{used:.2f}", verdict(used <= MOST_START),
                 f"{newest * 1000:.1f}", f"{oldest * 1000:.1f}",
                 verdict(max(newest, oldest) <= MOST_LIST)]
            )  # fmt: skip
    heads = ("sessions", "start s", f"target {MOST_START:g}", "newest page ms", "oldest page ms",
             f"target {MOST_LIST * 1000:g}")  # fmt: skip
    print_table(heads, rows)


def fill(path: Path, count: int) -> None:
    """Write as many sessions as years of use leave; none of them is over yet."""
    if not count:
        return
    History(path).add(Level.OPEN, _TODAY, "2026-01", "Casus 0", ["Chantal", "Bram"])
    rows = (
        (_TODAY - n * 20 // count, ("open", "team")[n % 2], f"Casus {n % 24}", "[]", 2 + n % 7)
        for n in range(count - 1)
    )
    query = "INSERT INTO session (day, level, scenario, people, heads) VALUES (?, ?, ?, ?, ?)"
    with closing(sqlite3.connect(path)) as db:
        db.executemany(query, rows)
        db.commit()


def listed(path: Path, at: int) -> float:
    """Seconds until a page of the list is there, its months too."""
    before = time.perf_counter()
    History(path).page(at, PAGE)
    History(path).months()
    return time.perf_counter() - before


if __name__ == "__main__":
    main()
