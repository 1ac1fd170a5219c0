"""Memory of the app: on its start page, in a call, and after ten calls (Linux).

The real app in its real window, on Qt's offscreen platform in a data folder of its own, plays a
case again and again with the real voice (measuring/calls.py). Resident memory, after a second and
a half of rest each time. `helpers` are the processes it starts for voice and sound; what they share
with the app and each other is counted in each. Growth is the last call over the second: the first
one loads what every call needs.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import CASES, print_heading, print_table, read_words, verdict, whole
from measuring.screen import app_environment

START, CALL, GROWTH = 180.0, 260.0, 5.0  # MB


def main() -> None:
    """Play, and print the samples."""
    parser = read_words(__doc__)
    parser.add_argument(
        "--case", type=Path, default=CASES / "klachten" / "salaris-niet-betaald.toml"
    )
    parser.add_argument("--calls", type=whole, default=10)
    parser.add_argument("--turns", type=whole, default=4, help="turns before a call is measured")
    words = parser.parse_args()
    print_heading()
    if not Path("/proc/self/status").exists():
        print("Memory is measured on Linux only.")
        print_table(("where", "app MB"), [])
        return
    script = Path(__file__).with_name("measuring") / "calls.py"
    command = [sys.executable, str(script), str(words.case.resolve()), str(words.calls)]
    with TemporaryDirectory() as room:
        home = Path(room) / "home"
        home.mkdir()
        text = '{"welcomed": true, "nickname": "Sam", "sound": false}'
        (home / "settings.json").write_text(text, encoding="utf-8")
        env = app_environment(home, Path(room) / "code")
        command.append(str(words.turns))
        done = subprocess.run(command, check=True, env=env, stdout=subprocess.PIPE, text=True)
    samples: list[tuple[str, float, float]] = json.loads(done.stdout.splitlines()[-1])
    show = (0, 1, 2, 3, 4, len(samples) - 2, len(samples) - 1)
    rows = [
        [where, f"{own:.0f}", f"{helpers:.0f}"]
        for number, (where, own, helpers) in enumerate(samples)
        if number in show
    ]
    print_table(("where", "app MB", "helpers MB"), rows)
    calls = [own for where, own, _ in samples if where.startswith("in call")]
    print()
    for what, most, target in (
        ("start page", samples[0][1], START),
        ("in a call", max(calls), CALL),
    ):
        print(f"{what} {most:.0f} MB (target {target:.0f}): {verdict(most <= target)}")
    if len(calls) > 2:
        grown = calls[-1] - calls[1]
        print(f"grown by {grown:.1f} MB in {len(calls) - 2} calls: {verdict(grown <= GROWTH)}")


if __name__ == "__main__":
    main()
