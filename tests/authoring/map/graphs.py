"""Graphs to lay out, made up by hypothesis."""

from hypothesis import strategies as st

from trainingsveld.authoring.map import Graph, Moment, Way

MAYBE = st.integers(0, 10_000)


def graph_of_pairs(count: int, pairs, start: int = 0) -> Graph:
    moments = tuple(
        Moment(f"m{n}", f"Regel {n} van de klant", "start" if n == start else "ordinary")
        for n in range(count)
    )
    ways = tuple(
        Way(source, target, f"m{source}-r{target}", "reply", (f"m{source}-r{target}",))
        for source, target in sorted(set(pairs))
    )
    return Graph(moments, ways, start)


@st.composite
def graphs(draw, most: int = 40) -> Graph:
    """Any graph: loose ends, circles, ways to itself, several pieces, a start anywhere."""
    count = draw(st.integers(1, most))
    number = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(number, number), max_size=4 * count))
    return graph_of_pairs(count, pairs, draw(number))
