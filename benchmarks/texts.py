"""A vault with very many texts: what it costs to open, list and search it, and to keep one more.

Opening looks through the file and counts. Listing reads every text with the owner's key, beside the
screen, as *My things* does: each was sealed for itself, so each costs one opening. Searching is for
those of one session, which a session does that becomes stricter. Milliseconds of the processor.
"""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from measuring import print_heading, print_table, read_words, verdict, whole

from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.of_session import is_of, name_for
from trainingsveld.store.sealing import new_pair
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts

PUBLIC, SECRET = new_pair()
WORDS = ("stilte", "samenvatten", "rekening", "storing", "doorvragen", "gevoel", "termijn")


def main() -> None:
    """Fill a vault and measure each."""
    parser = read_words(__doc__)
    parser.add_argument("--texts", type=whole, default=50_000)
    parser.add_argument("--rounds", type=whole, default=3)
    words = parser.parse_args()
    print_heading()
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "texts.sqlite"
        fill(path, words.texts)
        rows = [
            row(what, [timed(path, work) for _ in range(words.rounds)], most)
            for what, work, most in (
                ("open and count", Texts.count, 500.0),
                ("keep one more", keep_one, 500.0),
                ("read them all", read_all, 0.1 * words.texts),
                ("find those of a session", find_some, 500.0),
                ("take a hundred recordings' away", forget_some, 500.0),
            )
        ]
        print_table((f"{words.texts:,} texts", "median", "best", "target", ""), rows)


def row(what: str, found: list[float], most: float) -> list[str]:
    """One line of the table."""
    middle = median(found)
    return [what, f"{middle:.1f}", f"{min(found):.1f}", f"≤ {most:g}", verdict(middle <= most)]


def fill(path: Path, count: int) -> None:
    """Keep so many texts, as long as notes are."""
    chance = random.Random(5)  # noqa: S311 - repeatable
    with Texts(RealDisk(), path, PUBLIC) as texts:
        for at in range(0, count, 1_000):
            texts.keep(
                [
                    Text("note", {"words": " ".join(chance.choices(WORDS, k=30))}, 20_000 + at)
                    for _ in range(min(1_000, count - at))
                ]
            )


def timed(path: Path, work: Callable[[Texts], object]) -> float:
    """Give the milliseconds of the processor from a closed file until it is done."""
    before = time.process_time()
    with Texts(RealDisk(), path, PUBLIC) as texts:
        work(texts)
    return 1000 * (time.process_time() - before)


def keep_one(texts: Texts) -> None:
    """Keep one more."""
    texts.keep([Text("note", {"words": "nog een"})], name=lambda: name_for("s", "n"))


def read_all(texts: Texts) -> None:
    """Read every one."""
    assert not texts.read(SECRET)[1]


def find_some(texts: Texts) -> None:
    """Find those of one session, as a session does that becomes stricter."""
    assert sum(is_of(name, "s", "n") for name in texts.names()) < 10


def forget_some(texts: Texts) -> None:
    """Take away what belongs to a hundred recordings that have nothing here."""
    assert not texts.forget_of([f"{number:032x}" for number in range(100)])


if __name__ == "__main__":
    main()
