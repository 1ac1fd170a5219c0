"""Random guards and effects over the names of one scenario, as an author would type them."""

import random

from trainingsveld.scenario import NUMBERS

OPERATORS = ("==", "!=", "<", "<=", ">", ">=")


class RandomWords:
    """Writes guards over the few names that are to be `read`, and effects on what is `settable`."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.numbers = dict(NUMBERS)
        self.flags: list[str] = []
        self.choices: dict[str, tuple[str, ...]] = {}
        self.settable: list[str] = []
        self.read: list[str] = []

    def maybe(self, chance: float) -> bool:
        """Say yes so often: 0.3 is three times in ten."""
        return self.dice.random() < chance

    def guard(self, depth: int = 0) -> str:
        """Write a guard."""
        if depth < 2 and self.maybe(0.25):
            kind = self.dice.choice(("any", "all", "not"))
            if kind == "not":
                return f"{{ not = {self.guard(depth + 1)} }}"
            parts = ", ".join(self.guard(depth + 1) for _ in range(self.dice.choice((1, 2, 2))))
            return f"{{ {kind} = [{parts}] }}"
        names = self.dice.sample(self.read, min(len(self.read), self.dice.choice((1, 1, 2))))
        return "{ " + ", ".join(f"{name} = {self.wanted(name)}" for name in names) + " }"

    def wanted(self, name: str) -> str:
        """Write what a guard may want of a name."""
        if name in self.flags:
            return self.dice.choice(("true", "false"))
        if name in self.choices:
            values = self.choices[name]
            some = self.dice.sample(values, self.dice.choice((1, 1, min(2, len(values)))))
            words = ", ".join(f'"{value}"' for value in some)
            return words if len(some) == 1 and self.maybe(0.5) else f"[{words}]"
        number = self.dice.randint(*self.numbers[name])
        if self.maybe(0.25):
            return str(number)
        return f'"{self.dice.choice(OPERATORS)} {number}"'

    def effects(self) -> str:
        """Write a `set` table."""
        liked = [name for name in self.settable if name in self.read or name not in NUMBERS]
        pool = liked if liked and self.maybe(0.8) else self.settable
        names = self.dice.sample(pool, min(len(pool), self.dice.choice((1, 1, 2))))
        return "{ " + ", ".join(f"{name} = {self.made(name)}" for name in names) + " }"

    def made(self, name: str) -> str:
        """Write what an effect may make of a name."""
        if name in self.flags:
            return self.dice.choice(("true", "true", "false"))
        if name in self.choices:
            return f'"{self.dice.choice(self.choices[name])}"'
        if self.maybe(0.3):
            return str(self.dice.randint(*self.numbers[name]))
        return f'"{self.dice.choice(("+1", "+1", "-1", "+2", "-2", "+9"))}"'
