"""The pieces of a case, written as an author would write them."""

from dataclasses import dataclass, replace

from trainingsveld.authoring.new.answers import quoted

FIRST_STEP, SECOND_STEP, LAST_STEP = 6, 14, 24
"""Seconds of silence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A reply. `when`, `effects` and `ways` are TOML, the rest is plain text."""

    name: str
    say: str
    act: str
    phrases: tuple[str, ...]
    when: str = ""
    effects: str = ""
    because: str = ""
    shows: str = ""
    misses: str = ""
    reason: bool = True
    goto: str = ""
    ways: str = ""

    def but(self, **changes: object) -> "Piece":
        """Give it with some of it changed."""
        return replace(self, **changes)  # pyright: ignore[reportArgumentType] - the names above

    def toml(self, node: str) -> str:
        """Write it."""
        rows = [
            f"[[nodes.{node}.replies]]",
            f'id = "{self.name}"',
            f"say = {quoted(self.say)}",
            f'act = "{self.act}"',
            f"phrases = [{', '.join(map(quoted, self.phrases))}]",
        ]
        rows += [f"when = {self.when}"] if self.when else []
        rows += ["reason = false"] if not self.reason else []
        rows += [f"set = {self.effects}"] if self.effects else []
        rows += [f"because = {quoted(self.because)}"] if self.because else []
        rows += [f'shows = ["{self.shows}"]'] if self.shows else []
        rows += [f'misses = ["{self.misses}"]'] if self.misses else []
        rows.append(f"goto = {self.ways or quoted(self.goto)}")
        return "\n".join(rows) + "\n"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of silence: a line, or the node the call goes to."""

    after: int
    say: str = ""
    goto: str = ""

    def toml(self) -> str:
        """Write it."""
        rest = f"say = {quoted(self.say)}" if self.say else f'goto = "{self.goto}"'
        return f"  {{ after = {self.after}, {rest} }},\n"


@dataclass(frozen=True, slots=True)
class Moment:
    """A node with its note."""

    note: str
    name: str
    say: tuple[str, ...]
    steps: tuple[Step, ...]
    replies: tuple[Piece, ...]


def silence(lines: list[str], gone: str) -> tuple[Step, ...]:
    """Make the ladder; at its end the call goes to `gone`, if there is such a node."""
    first, second = lines
    steps = (Step(FIRST_STEP, first), Step(SECOND_STEP, second))
    return (*steps, Step(LAST_STEP, goto=gone)) if gone else steps


def moment(one: Moment) -> str:
    """Write a node with its silence and replies."""
    said = (
        quoted(one.say[0])
        if len(one.say) == 1
        else "[\n" + "".join(f"  {quoted(line)},\n" for line in one.say) + "]"
    )
    ladder = "".join(step.toml() for step in one.steps)
    head = f"{one.note}[nodes.{one.name}]\nsay = {said}\nsilence = [\n{ladder}]\n"
    return head + "".join(reply.toml(one.name) for reply in one.replies)
