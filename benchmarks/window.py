"""The first window: from starting the interpreter until it has been painted, warm.

It is on the screen in its colours first, and filled while it stands there: the page, with its
cases or its questions, is measured beside it.

The app is started as `python -m trainingsveld` starts it, in a data folder of its own, and ends
itself after its first paint. Measured on Qt's offscreen platform, which draws into memory, and on a
virtual X server if there is one. Warm: one start beforehand has filled the caches of the disk and
written the byte code. The clock runs from the moment the process is asked for, so the 20 ms in
which the interpreter itself gets up are in it. In the same round an empty window of PySide6's is
started the same way: the ratio to it says what is ours on whatever machine this is. Then where
the time goes: the import of each package by itself (`-X importtime`, which adds something of its
own), without what it imports.
"""

import json
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.screen import app_environment, xvfb

MOST = 0.6
PHASES = {
    "interpreter": ("", "born"),
    "imports": ("born", "imported"),
    "up to the window": ("imported", "begun"),
    "until it is painted": ("begun", "painted"),
    "the rest, the page": ("painted", "built"),
    "until that is painted": ("built", "usable"),
}
PARTS = Path(__file__).with_name("measuring")
SCRIPT, BARE = PARTS / "first_window.py", PARTS / "bare_window.py"
NOTHING = "empty window"
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s*(\S+)")


def main() -> None:
    """Measure on each screen, the library and the first start by turns."""
    parser = read_words(__doc__)
    parser.add_argument("--runs", type=whole, default=10)
    words = parser.parse_args()
    print_heading()
    rows: list[list[str]] = []
    phases: list[list[str]] = []
    with TemporaryDirectory() as room, xvfb() as x_server:
        homes = {page: Path(room) / page for page in ("library", "first start", NOTHING)}
        for home in homes.values():
            home.mkdir()
        settings = homes["library"] / "settings.json"
        settings.write_text('{"welcomed": true, "nickname": "Sam"}', encoding="utf-8")
        for screen, there in (("offscreen", {}), ("Xvfb", x_server)):
            if there is None:
                print("Xvfb is skipped: it is not installed.")
                continue
            envs = {
                page: {**app_environment(home, Path(room) / "code"), **there}
                for page, home in homes.items()
            }
            spans: dict[str, list[dict[str, float]]] = {page: [] for page in homes}
            for number in range(words.runs + 1):
                for page, env in envs.items():
                    found = start(env, BARE if page == NOTHING else SCRIPT)
                    if number:  # the first one warms up
                        spans[page].append(found)
            for page, found in spans.items():
                rows.append(row(screen, page, found, spans[NOTHING]))
                phases.append(phase_row(screen, page, found))
        imports = importing(app_environment(homes["library"], Path(room) / "code"))
    print_table(
        (
            "screen",
            "page",
            "median s",
            "best",
            "worst",
            "CPU s",
            "times empty",
            f"target {MOST}",
            "page s",
        ),
        rows,
    )
    print_table(("screen, page", *(f"{name} ms" for name in PHASES)), phases)
    print("\nimports, ms by package, without what each imports in turn:")
    print(", ".join(f"{name} {spent / 1000:.0f}" for name, spent in imports.most_common(14)))


def start(env: dict[str, str], script: Path) -> dict[str, float]:
    """Start it once; give the seconds at which it got where."""
    command = [sys.executable, str(script), str(time.monotonic())]
    done = subprocess.run(command, check=True, env=env, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)


def row(
    screen: str, page: str, found: list[dict[str, float]], empty: list[dict[str, float]]
) -> list[str]:
    """Make a row of the first table; the ratio is the median of each round's."""
    spent = [one["painted"] for one in found]
    middle = median(spent)
    shown = (middle, min(spent), max(spent), median(one["cpu"] for one in found))
    ratio = median(a["painted"] / b["painted"] for a, b in zip(found, empty, strict=True))
    said = ["", ""]
    if page != NOTHING:
        said = [verdict(middle <= MOST), f"{median(one['usable'] for one in found):.3f}"]
    return [screen, page, *(f"{seconds:.3f}" for seconds in shown), f"{ratio:.2f}", *said]


def phase_row(screen: str, page: str, found: list[dict[str, float]]) -> list[str]:
    """Make a row of the second table: from median to median."""
    middle = {name: 1000 * median(one[name] for one in found) for name in found[0]}
    spans = [
        f"{middle[end] - middle.get(begin, 0.0):.0f}" if end in middle else ""
        for begin, end in PHASES.values()
    ]
    return [f"{screen}, {page}", *spans]


def importing(env: dict[str, str]) -> Counter[str]:
    """Add up what importing takes, in µs by package; those of Trainingsveld by room."""
    command = [sys.executable, "-X", "importtime", str(SCRIPT), str(time.monotonic())]
    done = subprocess.run(command, check=True, env=env, capture_output=True, text=True)
    spent: Counter[str] = Counter()
    for own, name in _IMPORT.findall(done.stderr):
        parts = name.split(".")
        spent[".".join(parts[: 2 if parts[0] in ("trainingsveld", "PySide6") else 1])] += int(own)
    return spent


if __name__ == "__main__":
    main()
