"""Small wild scenarios, one per number: sound by the format, wrong in every way the proof is for.

They have all there is: flags, counters, lists of values, `once`, guards on visits, acts, cards and
actions, silence ladders, moments that go on by themselves, own acts, invariants, tests, loops,
traps and parts that nobody reaches. What can be remembered in one of them is kept small, so that
every state of most of them can be looked at.
"""

import random

from tests.authoring.random_words import RandomWords
from trainingsveld.scenario import NUMBERS

ENDS = ("resolved", "partly", "escalated", "hung_up", "ended_by_agent")
STANCES = ("helping", "following", "withdrawn", "defiant", "attacking", "competing")
ACTS = (
    "listen", "reflect_feeling", "summarise", "open_question", "closed_question", "hold",
    "explain_policy", "demand_calm", "advise", "apologise", "next_step", "set_limit", "warn_end",
    "ask_again", "appreciate", "other", "silence", "interrupt",
)  # fmt: skip


def wild_case(seed: int, attempt: int = 0) -> str:
    """Write the scenario of this number: the same number gives the same text."""
    dice = random.Random(f"{seed}/{attempt}")  # noqa: S311 - repeatable chance, nothing secret
    return _Writer(dice).text()


class _Writer(RandomWords):
    def __init__(self, dice: random.Random) -> None:
        super().__init__(dice)
        count = dice.choice((2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10, 12))
        self.nodes = [f"m{n}" for n in range(1, count + 1)]
        self.ends = set(
            dice.sample(self.nodes[1:], min(count - 1, dice.choice((0, 1, 1, 2, 2, 3))))
        )
        self.criteria = [f"c{n}" for n in range(1, dice.choice((0, 0, 1, 1, 2, 3)) + 1)]
        self.acts = dice.sample(ACTS, 3)
        self.own = dice.choice(([], [], ["joke"], ["listen"], ["joke", "interrupt"]))
        self.acts += [act for act in self.own if act not in self.acts]
        self.replies: list[str] = []
        self.cards = {
            f"k{n}": [f"a{n}{m}" for m in range(1, dice.choice((0, 1, 1, 2)) + 1)]
            for n in range(1, dice.choice((0, 0, 0, 1, 1, 1, 2)) + 1)
        }
        self.once = dice.choice((0, 1, 1, 2, 3))
        self.plays = dice.choice((0, 0, 1, 2))
        self.lines: list[str] = []
        self.needing: list[str] = []
        self.here = 0

    def text(self) -> str:
        self._head()
        self._variables()
        self._choose_what_is_read()
        for act in self.own:
            rules = ", ".join(self._rule() for _ in range(self.dice.choice((1, 1, 2))))
            self.lines += [f"[acts.{act}]", f"rules = [{rules}]"]
        for criterion in self.criteria:
            self.lines += ["[[criteria]]", f'id = "{criterion}"', 'text = "Doet het"']
        for card, actions in self.cards.items():
            self._card(card, actions)
        for here, node in enumerate(self.nodes):
            self.here = here
            self._node(node)
        for number in range(self.dice.choice((0, 0, 1, 1, 2))):
            self._invariant(number)
        for number in range(self.dice.choice((0, 0, 1, 2))):
            self._test(number)
        return "\n".join(self.lines) + "\n"

    def _head(self) -> None:
        self.lines += [
            "format = 1", 'id = "wild"', 'title = "Wild"', 'language = "nl"',
        ]  # fmt: skip
        if self.maybe(0.2):
            self.lines.append(f'start = "{self.dice.choice(self.nodes)}"')
        self.lines += ["[customer]", f'stance = "{self.dice.choice(STANCES)}"']
        if self.maybe(0.3):
            self.lines.append('motive = "instrumental"')
        given = self.dice.sample(sorted(NUMBERS), self.dice.choice((0, 1, 1, 2)))
        start = ", ".join(f"{name} = {self.dice.randint(*NUMBERS[name])}" for name in given)
        self.lines.append(f"start = {{ {start} }}" if start else "start = {}")

    def _variables(self) -> None:
        self.lines.append("[vars]")
        for number in range(1, self.dice.choice((0, 1, 1, 2, 3)) + 1):
            match self.dice.randrange(3):
                case 0:
                    self.flags.append(f"flag{number}")
                    self.lines.append(f"flag{number} = {self.dice.choice(('true', 'false'))}")
                case 1:
                    low, high = self.dice.choice(((0, 1), (0, 2), (0, 3), (-1, 1), (1, 3)))
                    self.numbers[f"count{number}"] = (low, high)
                    start = self.dice.randint(low, high)
                    self.lines.append(
                        f"count{number} = {{ min = {low}, max = {high}, start = {start} }}"
                    )
                case _:
                    values = ("none", "today", "later")[: self.dice.choice((2, 3))]
                    self.choices[f"plan{number}"] = values
                    some = ", ".join(f'"{value}"' for value in values)
                    self.lines.append(f"plan{number} = {{ values = [{some}] }}")

    def _choose_what_is_read(self) -> None:
        """Guards read only a few names, or there would be too many states to look at."""
        self.settable = [*self.flags, *self.numbers, *self.choices]
        own = [name for name in self.settable if name not in NUMBERS]
        self.flags += [f"seen.{card}" for card in self.cards]
        self.flags += [f"did.{action}" for actions in self.cards.values() for action in actions]
        self.numbers |= {f"visits.{node}": (0, 3) for node in self.nodes}
        self.numbers |= {f"acts.{act}": (0, 2) for act in self.acts}
        self.choices |= {
            "level": ("A", "B", "C", "D"),
            "motive": ("frustration", "instrumental"),
            "stance": STANCES,
        }
        pools = [
            own,
            [*NUMBERS, "level"],
            self.flags,
            [name for name in self.numbers if "." in name],
            ["motive", "stance"],
        ]
        weights = (6, 4, 3, 4, 1)
        for _ in range(self.dice.choice((1, 2, 2, 3, 4))):
            pool = self.dice.choices(pools, weights)[0]
            if pool:
                self.read.append(self.dice.choice(pool))
        self.needing = [f"seen.{card}" for card in self.cards if self.maybe(0.45)]
        if self.cards and self.maybe(0.7):  # buttons that nothing comes of tell little
            self.read.append(self.dice.choice([name for name in self.flags if "." in name]))
        self.read = list(dict.fromkeys(self.read)) or ["tension"]

    def _rule(self) -> str:
        when = f"when = {self.guard()}, " if self.maybe(0.5) else ""
        return f"{{ {when}set = {self.effects()} }}"

    def _somewhere(self) -> str:
        """Mostly a moment or two on: a call that goes anywhere at once meets little of its case."""
        if self.maybe(0.4):
            return self.dice.choice(self.nodes)
        return self.nodes[(self.here + self.dice.choice((1, 1, 2))) % len(self.nodes)]

    def _goto(self) -> str:
        if self.maybe(0.6):
            return f'"{self._somewhere()}"'
        entries = [
            f'{{ when = {self.guard()}, node = "{self._somewhere()}" }}'
            for _ in range(self.dice.choice((1, 1, 2)))
        ]
        if self.maybe(0.7):
            entries.append(f'{{ node = "{self._somewhere()}" }}')
        return "[" + ", ".join(entries) + "]"

    # --- tables ---------------------------------------------------------------------------------

    def _card(self, card: str, actions: list[str]) -> None:
        self.lines += ["[[cards]]", f'id = "{card}"', 'title = "Scherm"']
        for action in actions:
            self.lines += ["[[cards.actions]]", f'id = "{action}"', 'label = "Doe het"']
            if self.maybe(0.4):
                self.lines.append(f"when = {self.guard()}")
            if self.maybe(0.6):
                self.lines.append(f"set = {self.effects()}")

    def _node(self, node: str) -> None:
        self.lines += [f"[nodes.{node}]", f"say = {self._say()}"]
        if node in self.ends:
            self.lines.append(f'end = "{self.dice.choice(ENDS)}"')
            return
        if self.maybe(0.55):
            self.lines.append('interruptible = "free"')
        if self.maybe(0.25):
            self.lines.append(f'otherwise = "{self._somewhere()}"')
        if self.maybe(0.5):
            steps = [self._step(after) for after in range(3, 3 + self.dice.choice((1, 1, 2, 3)))]
            self.lines.append("silence = [" + ", ".join(steps) + "]")
        for number in range(1, self.dice.choice((0, 1, 1, 2, 2, 2, 2, 3, 3)) + 1):
            self._reply(node, number)

    def _say(self) -> str:
        if self.maybe(0.7):
            return '"Zeg het maar."'
        if self.plays and self.maybe(0.4):
            self.plays -= 1
            entries = [f'"Keer {n}."' for n in range(1, self.dice.choice((2, 2, 3)) + 1)]
        else:
            entries = ['"Ja."'] if self.maybe(0.5) else ['{ text = "Goed." }']
        for _ in range(self.dice.choice((0, 1, 1, 2))):
            place = self.dice.randint(0, len(entries))
            entries.insert(place, f'{{ when = {self.guard()}, text = "Zo dan." }}')
        return "[" + ", ".join(entries) + "]"

    def _step(self, after: int) -> str:
        parts = [f"after = {after}"]
        if self.maybe(0.4):
            parts.append('say = "Hallo?"')
        if self.maybe(0.3):
            parts.append(f'act = "{self.dice.choice(self.acts)}"')
        if self.maybe(0.3):
            parts.append(f"set = {self.effects()}")
        if self.maybe(0.3):
            parts.append(f"goto = {self._goto()}")
        return "{ " + ", ".join(parts) + " }"

    def _reply(self, node: str, number: int) -> None:
        name = f"{node}.{number}"
        self.lines.append(f"[[nodes.{node}.replies]]")
        if self.maybe(0.75):
            name = f"{node}-{number}"
            self.lines.append(f'id = "{name}"')
        self.replies.append(name)
        act = self.dice.choice(self.acts)
        self.lines += ['say = "Vertel."', f'act = "{act}"', f"goto = {self._goto()}"]
        if act == "hold" and self.maybe(0.5):
            self.lines.append("reason = false")
        always = self.needing and number == 1 and self.maybe(0.8)
        if self.needing and number > 1 and self.maybe(0.5):  # it only makes more possible
            self.lines.append(f"when = {{ {self.dice.choice(self.needing)} = true }}")
        elif not always and self.maybe(0.35):
            self.lines.append(f"when = {self.guard()}")
        if not always and self.once and self.maybe(0.3):
            self.once -= 1
            self.lines.append("once = true")
        if self.maybe(0.4):
            self.lines.append(f"set = {self.effects()}")
        for key in ("shows", "misses"):
            if self.criteria and self.maybe(0.3):
                self.lines.append(f'{key} = ["{self.dice.choice(self.criteria)}"]')

    def _invariant(self, number: int) -> None:
        places = [*self.nodes, *self.replies]
        some = self.dice.sample(places, min(len(places), self.dice.choice((1, 1, 2))))
        at = ", ".join(f'"{place}"' for place in some)
        self.lines += [
            "[[invariants]]", f'text = "Altijd {number}"', f"at = [{at}]",
            f"require = {self.guard()}",
        ]  # fmt: skip

    def _test(self, number: int) -> None:
        words = [*self.replies, *self.replies, "silence", "interrupt", "unclear"]
        for card, actions in self.cards.items():
            words += [f"card:{card}", *(f"do:{action}" for action in actions)]
        play = ", ".join(f'"{self.dice.choice(words)}"' for _ in range(self.dice.randint(0, 3)))
        expect: list[str] = []
        if self.maybe(0.3):
            expect.append(f'end = "{self.dice.choice(ENDS)}"')
        if self.criteria and self.maybe(0.3):
            key = self.dice.choice(("shows", "misses"))
            expect.append(f'{key} = ["{self.dice.choice(self.criteria)}"]')
        if self.maybe(0.4):
            name = self.dice.choice(self.read)
            expect.append(f"{name} = {self.wanted(name)}")
        self.lines += [
            "[[tests]]", f'name = "proef {number}"', f"play = [{play}]",
            f"expect = {{ {', '.join(expect)} }}",
        ]  # fmt: skip
