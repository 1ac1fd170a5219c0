"""The nodes and where they lead, without looking at any state."""

from collections.abc import Sequence


def components(edges: Sequence[Sequence[int]]) -> list[int]:
    """Number the strongly connected components; what a node leads to has no higher number.

    Tarjan's algorithm, without recursion: a call may be ten thousand nodes long.
    """
    count = len(edges)
    number, low, component = [0] * count, [0] * count, [-1] * count
    stack: list[int] = []
    clock = found = 0
    for root in range(count):
        if number[root]:
            continue
        path: list[tuple[int, int]] = [(root, 0)]
        while path:
            node, at = path.pop()
            if at == 0:
                clock += 1
                number[node] = low[node] = clock
                stack.append(node)
            following = edges[node]
            while at < len(following):
                other = following[at]
                at += 1
                if not number[other]:
                    path.append((node, at))
                    path.append((other, 0))
                    break
                if component[other] < 0:
                    low[node] = min(low[node], number[other])
            else:
                if low[node] == number[node]:
                    while True:
                        member = stack.pop()
                        component[member] = found
                        if member == node:
                            break
                    found += 1
                if path:
                    above = path[-1][0]
                    low[above] = min(low[above], low[node])
    return component


def in_circles(edges: Sequence[Sequence[int]], component: Sequence[int]) -> list[bool]:
    """Say of each node whether a call can come back to it."""
    sizes: dict[int, int] = {}
    for one in component:
        sizes[one] = sizes.get(one, 0) + 1
    return [sizes[component[n]] > 1 or n in following for n, following in enumerate(edges)]


def gathered(
    edges: Sequence[Sequence[int]], component: Sequence[int], own: Sequence[int]
) -> list[int]:
    """Give per node the union of a set of bits over everything it leads to, itself included."""
    found = [0] * (max(component, default=-1) + 1)
    for node in sorted(range(len(edges)), key=component.__getitem__):
        here = component[node]
        bits = found[here] | own[node]
        for other in edges[node]:
            if component[other] != here:
                bits |= found[component[other]]
        found[here] = bits
    return [found[one] for one in component]
