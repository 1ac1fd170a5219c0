"""The map of a case: laying it out, beside fast-sugiyama, and drawing a frame of it.

Layout is from the graph of a made-up case, built of scenes as people build them, to places, curves
and labels. fast-sugiyama gives places alone, of moments and bends, and gets the same ways; it is
measured if it is installed (`pip install fast-sugiyama`, anywhere on PYTHONPATH). Both by turns.
A frame is the widget drawn into an image of 1280 by 800: the whole map from afar, near enough to
read what the customer says, and with a moment chosen. All times are processor time, medians.
"""

import importlib
import os
import random
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.long_case import long_case
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from trainingsveld.authoring.map import Graph, Marks, graph_of, lay_out
from trainingsveld.scenario import Limits, read
from trainingsveld.ui.look import Theme
from trainingsveld.ui.map import CaseMap

LAYOUT, FRAME = 60.0, 33.0
_PEER_MOST = 500  # nodes; past that it takes minutes, because every long way has bends of its own

_PEER_ROUNDS = 3


def took(do: Callable[[], object]) -> float:
    """Processor time in milliseconds."""
    before = time.process_time()
    do()
    return (time.process_time() - before) * 1000


def graph(nodes: int) -> Graph:
    """The made-up case as a graph."""
    scenario = read(long_case(nodes), limits=Limits(bytes=1 << 30)).scenario
    assert scenario is not None
    return graph_of(scenario)


def peer(one: Graph) -> Callable[[], object] | None:
    """What lays the same graph out with fast-sugiyama, if it is there and can."""
    if len(one.moments) > _PEER_MOST:
        return None
    try:
        from_edges = importlib.import_module("fast_sugiyama").from_edges
    except ImportError:
        return None
    edges = [(way.source, way.target) for way in one.ways if way.source != way.target]
    return lambda: from_edges(edges).to_dict()


def measure_layout(sizes: list[int], rounds: int) -> None:
    """Both by turns, so that a slow minute of the machine is slow for both."""
    rows: list[list[str]] = []
    for size in sizes:
        one = graph(size)
        other = peer(one)
        ours: list[float] = []
        theirs: list[float] = []
        again: list[float] = []
        drawing = lay_out(one)
        for _ in range(rounds):
            ours.append(took(lambda one=one: lay_out(one)))
            again.append(took(lambda one=one, old=drawing: lay_out(one, before=old)))
            if other and len(theirs) < _PEER_ROUNDS:
                theirs.append(took(other))
        middle = statistics.median(ours)
        beside = f"{statistics.median(theirs):.1f}" if theirs else "-"
        times = f"{statistics.median(theirs) / middle:.1f}" if theirs else "-"
        target = verdict(middle <= LAYOUT) if size == 500 else ""
        rows.append([f"{size:,}", f"{len(one.ways):,}", f"{middle:.1f}", f"{min(ours):.1f}",
                     f"{statistics.median(again):.1f}", beside, times, target])  # fmt: skip
    head = ("nodes", "ways", "ours ms", "best", "after an edit ms", "fast-sugiyama ms",
            "times faster", f"target {LAYOUT:.0f}")  # fmt: skip
    print_table(head, rows)
    if all(row[5] == "-" for row in rows):
        print("fast-sugiyama is skipped: it is not installed.")


def measure_frames(nodes: int, rounds: int) -> None:
    """Draw into one image again and again."""
    one = graph(nodes)
    chance = random.Random(1)  # noqa: S311 - a fixed seed
    names = [moment.id for moment in one.moments]
    played = {name: chance.random() for name in names}
    marks = Marks(frozenset(names[5:9]), frozenset(names[20:24]), played, names[2])
    case_map = CaseMap()
    case_map.resize(1280, 800)
    image = QImage(1280, 800, QImage.Format.Format_RGB32)
    drawing = lay_out(one)
    shown = took(lambda: (case_map.show_case(drawing), case_map.show_marks(marks)))
    case_map.show()
    QApplication.sendPostedEvents()

    def whole_map() -> None:
        case_map.select(None)
        case_map.show_all()

    def readable() -> None:
        case_map.select(names[100 % nodes])
        while case_map.zoom() < 0.8:
            case_map.zoom_in()
        case_map.select(None)

    def chosen() -> None:
        case_map.select(names[100 % nodes])

    rows: list[list[str]] = []
    for name, prepare in (("whole", whole_map), ("readable", readable), ("chosen", chosen)):
        prepare()
        first = took(lambda: case_map.render(image))
        frames = [took(lambda: case_map.render(image)) for _ in range(rounds)]
        middle = statistics.median(frames)
        rows.append([name, f"{first:.1f}", f"{middle:.1f}", f"{max(frames):.1f}",
                     verdict(middle <= FRAME)])  # fmt: skip
    head = (f"frame of {nodes:,} nodes", "first ms", "ms", "most", f"target {FRAME:.0f}")
    print_table(head, rows)
    print(f"handing a drawing and its marks to the widget: {shown:.1f} ms")


def main() -> None:
    """Measure and print."""
    parser = read_words(__doc__)
    parser.add_argument("--nodes", type=whole, nargs="+", default=[100, 500, 2000])
    parser.add_argument("--rounds", type=whole, default=9)
    words = parser.parse_args()
    print_heading()
    application = QApplication([])
    Theme(application, "light")
    measure_layout(words.nodes, words.rounds)
    measure_frames(min(words.nodes, key=lambda size: abs(size - 500)), words.rounds)


if __name__ == "__main__":
    main()
