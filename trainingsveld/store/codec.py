"""Events to JSON and back. What a release wrote, every later one reads."""

from typing import get_args

from msgspec import MsgspecError, json

from trainingsveld.session import event as events
from trainingsveld.session.event import Event
from trainingsveld.store.error import StoreError

KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in get_args(events.Event)}
"""Events by the name that a row gives them."""


def encode(event: Event) -> tuple[str, str]:
    """Give an event's kind and body."""
    return type(event).__name__, json.encode(event).decode()


def decode(kind: str, body: str) -> Event:
    """Read an event; StoreError "log-newer" for a kind that only a later release knows.

    A field that this release does not know is passed over; one that is missing has its default.
    """
    made = KINDS.get(kind)
    if made is None:
        raise StoreError("log-newer", kind)
    try:
        return json.decode(body, type=made)
    except (MsgspecError, UnicodeError) as error:
        raise StoreError("log-damaged", f"{kind}: {error}") from error
