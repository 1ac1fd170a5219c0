"""What can be concluded about a hidden number because no count of people is below nought.

A table with its totals is a flow: from a source to the groups, on to the criteria, into a drain and
back. Each number is what flows through one pipe. What is known cannot change; everything else may,
as long as what flows in flows out. So how large a hidden number could be is a question of how much
more could be led round through its pipe: exact, for whoever knows every rule but not the counts.
"""

from collections import defaultdict, deque
from collections.abc import Collection

from trainingsveld.privacy.counts.table import ALL, Label, Table

Node = tuple[str, str]
Room = defaultdict[Node, dict[Node, int]]
"""How much more could flow from one node to the next, or back."""

_SOURCE, _DRAIN = ("end", "source"), ("end", "drain")
_ANY = 1 << 60


def could_reach(table: Table, known: Collection[Label], label: Label, least: int) -> bool:
    """Say whether a hidden number could be at least this large, for all that is known."""
    room: Room = defaultdict(dict)
    for one, count in table.numbers.items():
        if one not in known and one != label:
            begin, finish = _pipe(one)
            room[begin][finish], room[finish][begin] = _ANY, count
    begin, finish = _pipe(label)
    missing = least - table.numbers[label]
    while missing > 0:
        way = _way(room, finish, begin)
        if not way:
            return False
        more = min(missing, *(room[a][b] for a, b in way))
        for a, b in way:
            room[a][b] -= more
            room[b][a] += more
        missing -= more
    return True


def _pipe(label: Label) -> tuple[Node, Node]:
    group, criterion = label
    if group == ALL:
        return (_DRAIN, _SOURCE) if criterion == ALL else (("criterion", criterion), _DRAIN)
    return (
        (_SOURCE, ("group", group))
        if criterion == ALL
        else (
            ("group", group),
            ("criterion", criterion),
        )
    )


def _way(room: Room, begin: Node, finish: Node) -> list[tuple[Node, Node]]:
    """Find the shortest way along which something more can flow, pipe by pipe; or none."""
    came: dict[Node, Node] = {begin: begin}
    queue = deque([begin])
    while queue and finish not in came:
        at = queue.popleft()
        for to, capacity in room[at].items():
            if capacity and to not in came:
                came[to] = at
                queue.append(to)
    way: list[tuple[Node, Node]] = []
    at = finish if finish in came else begin
    while at != begin:
        way.append((came[at], at))
        at = came[at]
    return way
