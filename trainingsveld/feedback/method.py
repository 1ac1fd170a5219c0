"""A feedback method as data: `assets/feedback/*.toml` read into steps."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, cast, get_args

import rtoml
from msgspec import Struct

Of = Literal["player", "observers", "everyone"]
Kind = Literal["note", "reveal", "choose", "try", "action"]


class MethodError(ValueError):
    """The text is not a sound feedback method; the message names the step and what to do."""


class Step(Struct, frozen=True):
    """One question to one role. `seconds` is a soft time: nobody is cut off."""

    id: str
    of: Of
    kind: Kind
    title: Mapping[str, str]
    ask: Mapping[str, str]
    starters: Mapping[str, tuple[str, ...]]
    seconds: int = 60


class Method(Struct, frozen=True):
    """A structured feedback round; texts per language (`nl`, `en`)."""

    id: str
    name: Mapping[str, str]
    summary: Mapping[str, str]
    steps: tuple[Step, ...]


@lru_cache(maxsize=16)
def parse_method(text: str) -> Method:
    """Read a method. Raises MethodError with one sentence for the first thing that is wrong."""
    try:
        raw: dict[str, Any] = rtoml.loads(text)
    except rtoml.TomlParsingError as error:
        raise MethodError(f"not TOML: {error}") from error
    steps = tuple(_step(number, body) for number, body in enumerate(raw.get("steps", ()), 1))
    method = Method(
        id=str(raw.get("id", "")),
        name=_words("name", raw),
        summary=_words("summary", raw),
        steps=steps,
    )
    _check(method)
    return method


def _step(number: int, body: dict[str, Any]) -> Step:
    name = f"step {number}"
    of: Of = body.get("of", "")
    kind: Kind = body.get("kind", "")
    if of not in get_args(Of):
        raise MethodError(f"{name}: `of` is one of {', '.join(get_args(Of))}")
    if kind not in get_args(Kind):
        raise MethodError(f"{name}: `kind` is one of {', '.join(get_args(Kind))}")
    starters = cast("dict[str, list[str]]", body.get("starters", {}))
    return Step(
        id=str(body.get("id", number)),
        of=of,
        kind=kind,
        title=_words("title", body, name),
        ask=_words("ask", body, name),
        starters={language: tuple(lines) for language, lines in starters.items()},
        seconds=int(body.get("seconds", 60)),
    )


def _words(key: str, body: dict[str, Any], where: str = "method") -> Mapping[str, str]:
    words = body.get(key)
    if not isinstance(words, dict) or not {"nl", "en"} <= cast("dict[str, str]", words).keys():
        raise MethodError(f"{where}: `{key}` needs a text for nl and for en")
    return cast("dict[str, str]", words)


def _check(method: Method) -> None:
    """Hold every method to the rules of the round, whatever its file says."""
    steps = method.steps
    if not method.id or not steps:
        raise MethodError("method: needs an `id` and at least one step")
    if steps[0].of != "player" or steps[0].kind != "note":
        raise MethodError(f"step 1 ({steps[0].id}): the player's own view comes first")
    if steps[-1].kind != "action" or sum(step.kind == "action" for step in steps) != 1:
        raise MethodError("the last step, and no other, has the kind `action`")
    hidden = [n for n, step in enumerate(steps) if step.of == "observers"]
    shown = [n for n, step in enumerate(steps) if step.kind == "reveal"]
    if hidden and (not shown or shown[-1] < hidden[-1]):
        raise MethodError("what observers write needs a step of the kind `reveal` after it")
    for number, step in enumerate(steps):
        if step.kind == "choose" and not any(n < number for n in shown):
            raise MethodError(f"step {number + 1} ({step.id}): choosing comes after a `reveal`")
