"""Guards and effects in the schema.

Which variables, cards and nodes a case has, a schema cannot know: it allows every name that could
be one, with every value that such a name could take. The reader knows better and says so.
"""

from typing import get_args

from trainingsveld.authoring.schema.words import Part, described, one_or_several, refer
from trainingsveld.scenario import ACTS_MOST, BUILT_IN_ACTS, LEVELS, NUMBERS, VISITS_MOST
from trainingsveld.scenario.model import Motive, Stance
from trainingsveld.scenario.vocabulary import CHANGE, COMPARISON, ID, NAME, RESERVED, SPACES


def whole_match(pattern: str) -> str:
    """Anchor a pattern; editors have engines with neither look-ahead nor `\\Z`."""
    return f"^(?:{pattern})$"


BOOLEAN: Part = {"type": "boolean"}
COMPARED: Part = {"type": "string", "pattern": whole_match(COMPARISON.pattern)}
CHANGED: Part = {"type": "string", "pattern": whole_match(CHANGE.pattern)}


def within(least: int, most: int) -> Part:
    """Give the test of a number: a whole number of its range, or a comparison."""
    return {"anyOf": [{"type": "integer", "minimum": least, "maximum": most}, COMPARED]}


def guard() -> Part:
    """Give the definition of `when` and `require`."""
    return described(
        {
            "type": "object",
            "properties": _tests(),
            "patternProperties": _quoted(),
            "propertyNames": {"pattern": _guard_names()},
            "additionalProperties": _variable(),
        },
        "guard",
    )


def expected(outcomes: dict[str, Part]) -> Part:
    """Give the definition of `expect`: the outcomes of a call, and a guard beside them."""
    return described(guard() | {"properties": {**outcomes, **_tests()}}, "expect")


def effects() -> Part:
    """Give the definition of `set`."""
    number: Part = {"anyOf": [{"type": "integer"}, CHANGED]}
    own: Part = {"anyOf": [BOOLEAN, {"type": "integer"}, {"type": "string"}]}
    fixed = sorted(RESERVED - NUMBERS.keys())
    return described(
        {
            "type": "object",
            "properties": {name: described(number, "start", name) for name in NUMBERS},
            "propertyNames": {"pattern": whole_match(NAME.pattern), "not": {"enum": fixed}},
            "additionalProperties": described(own, "effects", "variable"),
        },
        "effects",
    )


def variable_names() -> Part:
    """Give what a variable may be called."""
    return {"pattern": whole_match(NAME.pattern), "not": {"enum": sorted(RESERVED)}}


def _tests() -> dict[str, Part]:
    """Give the names every guard may test."""
    choices = {"level": LEVELS, "motive": get_args(Motive), "stance": get_args(Stance)}
    several: Part = {"type": "array", "items": refer("guard")}
    return {
        **{name: described(within(*bounds), "start", name) for name, bounds in NUMBERS.items()},
        **{
            name: described(one_or_several({"enum": list(values)}), "guard", name)
            for name, values in choices.items()
        },
        **{name: described(_space(name), "guard", name) for name in SPACES},
        "any": described(several, "guard", "any"),
        "all": described(several, "guard", "all"),
        "not": described({"allOf": [refer("guard")]}, "guard", "not"),
    }


def _space(name: str) -> Part:
    pattern, value = _inner(name)
    part: Part = {"type": "object", "patternProperties": {whole_match(pattern): value}}
    if name == "acts":
        part["properties"] = dict.fromkeys(BUILT_IN_ACTS, value)
    return part | {"additionalProperties": False}


def _inner(space: str) -> tuple[str, Part]:
    """Give what stands behind the dot, and what it is tested with."""
    if space == "visits":
        return ID.pattern, within(0, VISITS_MOST)
    if space == "acts":
        return NAME.pattern, within(0, ACTS_MOST)
    return ID.pattern, BOOLEAN


def _quoted() -> dict[str, Part]:
    """Allow `"seen.batch" = true` too."""
    return {
        whole_match(rf"{space}\.{pattern}"): value
        for space in SPACES
        for pattern, value in (_inner(space),)
    }


def _guard_names() -> str:
    quoted = (rf"{space}\.{_inner(space)[0]}" for space in SPACES)
    return whole_match("|".join((NAME.pattern, *quoted)))


def _variable() -> Part:
    """Allow what a flag, a counter or a list of values could be tested with."""
    text: Part = {"type": "string"}
    values: Part = {"type": "array", "items": text}
    kinds: list[Part] = [BOOLEAN, {"type": "integer"}, text, values]
    return described({"anyOf": kinds}, "guard", "variable")
