"""What can be written next, where the cursor is."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainingsveld.authoring.workbench.cursor import Place, Slot, place_at
from trainingsveld.authoring.workbench.grammar import headers, keys, values
from trainingsveld.authoring.workbench.names import Names, Notes
from trainingsveld.authoring.workbench.outline import enclosing_node

MOST = 200
"""Options that are offered at once: more than anybody reads."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to write: what is shown, a few words beside it, and what is put in."""

    text: str
    note: str
    insert: str


@dataclass(frozen=True, slots=True)
class Completion:
    """What fits. `prefix` characters before the cursor are replaced by what is chosen."""

    slot: Slot
    prefix: str
    options: tuple[Option, ...]


NOTHING = Completion("nothing", "", ())


def complete(lines: Sequence[str], after: str, names: Names) -> Completion:
    """Say what can be written at the end of these lines; `after` is the rest of the last one.

    What begins with the prefix comes first, then what has it elsewhere.
    """
    place = place_at(lines)
    found: Notes
    match place.slot:
        case "header":
            number = len(lines) - 2
            node = enclosing_node(lambda n: lines[n], number) if number >= 0 else None
            found, texts = headers(names, node), False
            begun = lines[-1].lstrip()
            return Completion("header", begun, _matching(found, begun, place, after, texts=False))
        case "key":
            found, texts = keys(place.path, names), False
        case "value":
            found, texts = values(place.path, names)
        case "nothing":
            return NOTHING
    if place.quoted and not texts:
        return NOTHING
    return Completion(
        place.slot, place.prefix, _matching(found, place.prefix, place, after, texts=texts)
    )


def _matching(
    found: Notes, prefix: str, place: Place, after: str, *, texts: bool
) -> tuple[Option, ...]:
    wanted = prefix.lower()
    fitting = [name for name in found if wanted in name.lower()]
    fitting.sort(key=lambda name: not name.lower().startswith(wanted))
    return tuple(
        Option(name, found[name], _insertion(name, place, after, texts=texts))
        for name in fitting[:MOST]
    )


def _insertion(name: str, place: Place, after: str, *, texts: bool) -> str:
    if place.slot == "key":
        return name if after.lstrip().startswith(("=", ".")) else _key(name)
    if place.slot == "value" and texts:
        closed = after.startswith(('"', "'"))
        opens = "" if place.quoted else '"'
        return f"{opens}{name}" if closed or name.endswith(" ") else f'{opens}{name}"'
    return name


def _key(name: str) -> str:
    return f"{name}." if name in ("seen", "did", "visits", "acts") else f"{name} = "
