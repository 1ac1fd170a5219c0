"""A node of a case as single calls meet it, and what was seen there so far."""

from trainingsveld.authoring.proof.calls import Condition, Doing
from trainingsveld.scenario import Node, Reply

Counter = tuple[int, int, int]
"""How often a node was entered: where it stands in a state, its mask there, and where it sticks."""

Entries = tuple[tuple[Condition | None, int], ...]
"""The entries of a goto: each a condition and the node."""


class Move:
    """Something that can happen at a node.

    `unsure` are the entries of its goto whose guard was only ever seen to hold. A goto leads to the
    first stop whose condition holds; without one the turn goes on at the same node. `to` is the
    stop it leads to whatever holds, if there is one.
    """

    __slots__ = ("doing", "goto", "once", "to", "unsure", "when")

    def __init__(
        self,
        doing: Doing,
        goto: Entries = (),
        when: Condition | None = None,
        once: int = 0,
    ) -> None:
        self.doing = doing
        self.goto = goto
        self.when = when
        self.once = once
        self.to: Stop | None = None
        self.unsure = [condition for condition, _ in goto if condition is not None]


class Said(Move):
    """A reply: whether it was seen `given`, `refused` by its own guard, and `rewarded`.

    What nobody asks of it counts as seen.
    """

    __slots__ = ("given", "refused", "reply", "rewarded")

    def __init__(
        self,
        reply: Reply,
        doing: Doing,
        goto: Entries,
        when: Condition | None,
        once: int,
        *,
        good: bool,
    ) -> None:
        super().__init__(doing, goto, when, once)
        self.reply = reply
        self.given = self.refused = when is None
        self.rewarded = not good


class Stop:
    """A node: what can happen there, and what of it was seen. Nothing is counted at a `plain` one.

    `unsaid` are the variants of its line that no call came by, `unfailed` those whose guard was
    only ever seen to hold. `waited` says how many steps of silence were taken at most; -1 before
    any call was there. `met` are all states that came by, for each step, and `kinds` what was told
    apart in those that were followed; `live` kinds matter here or further on. In `tallies` of a
    state stands how often each line of this part was said that is said by turns, and `tallied` is
    what was seen there. While there is `room`, what is new of this is followed; other states are
    put `aside`, each with the steps of silence. `never` names the goals (see `goal`) that no call
    can come to.
    """

    __slots__ = (
        "aside",
        "counters",
        "end",
        "index",
        "inside",
        "kinds",
        "ladder",
        "live",
        "met",
        "never",
        "node",
        "otherwise",
        "part",
        "plain",
        "room",
        "said",
        "say",
        "tallied",
        "tallies",
        "unfailed",
        "unsaid",
        "waited",
    )

    def __init__(self, index: int, part: int, node: Node) -> None:
        self.index = index
        self.part = part
        self.node = node
        self.end = node.end is not None
        self.counters: tuple[Counter, ...] = ()
        self.said: tuple[Said, ...] = ()
        self.inside: tuple[Move, ...] = ()
        self.ladder: tuple[Move, ...] = ()
        self.otherwise = -1
        self.plain = True
        self.room = 0
        self.say: tuple[Condition | Counter | None, ...] = ()
        self.unsaid: set[int] = set()
        self.unfailed: set[int] = set()
        self.kinds = self.live = 0
        self.tallies = self.tallied = 0
        self.met: list[set[int]] = []
        self.aside: list[tuple[int, int]] = []
        self.never: set[tuple[str, int, int]] = set()
        self.waited = -1

    @property
    def open(self) -> bool:
        """Whether questions about it wait for an answer."""
        if self.waited < 0 or self.unsaid or self.unfailed:
            return True
        for one in self.said:
            if one.unsure or not (one.given and one.refused and one.rewarded):
                return True
        return any(move.unsure for move in self.ladder)

    def refuted(self, kind: str, number: int, at: int = 0) -> bool:
        """Say whether no call can come to a goal, of a kind and with these numbers."""
        return (kind, number, at) in self.never
