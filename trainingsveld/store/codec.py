"""Events to JSON and back. What a release wrote, every later one reads."""

import json
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any, cast, get_args

from trainingsveld.session import event as events
from trainingsveld.session.event import Event
from trainingsveld.session.person import Person
from trainingsveld.store.error import StoreError

_KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in get_args(events.Event)}


def _people(raw: list[dict[str, Any]]) -> tuple[Person, ...]:
    return tuple(Person(**person) for person in raw)


_NESTED: dict[str, Callable[[Any], Any]] = {"people": _people}


def encode(event: Event) -> tuple[str, str]:
    """Give an event's kind and body."""
    body = json.dumps(asdict(event), ensure_ascii=False, separators=(",", ":"))
    return type(event).__name__, body


def decode(kind: str, body: str) -> Event:
    """Read an event; StoreError "log-newer" for a kind that only a later release knows."""
    made = _KINDS.get(kind)
    if made is None:
        raise StoreError("log-newer", kind)
    try:
        raw = cast("dict[str, Any]", json.loads(body))
        known = {field.name for field in fields(made)}
        given = {
            key: _NESTED[key](value) if key in _NESTED else value
            for key, value in raw.items()
            if key in known
        }
        return made(**given)
    except (ValueError, TypeError, AttributeError) as error:
        raise StoreError("log-damaged", f"{kind}: {error}") from error
