"""What somebody practised alone, as texts of their own vault."""

import logging

from msgspec import MsgspecError, json

from trainingsveld.rehearsal.practised import Practised
from trainingsveld.store.keeping.open_vault import OpenVault
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts

logger = logging.getLogger(__name__)
PART = "practice"
"""The part of a text that holds it."""


def as_text(one: Practised) -> Text:
    """Make a text of it, to be sealed like any other."""
    words = {"case": one.title, PART: json.encode(one).decode()}
    return Text("practice", words, one.day)


def from_text(text: Text) -> Practised | None:
    """Read it; None for another kind of text, or one that a later version wrote otherwise."""
    if text.kind != "practice":
        return None
    try:
        return json.decode(text.words.get(PART, ""), type=Practised)
    except (MsgspecError, UnicodeError) as error:
        logger.warning("something that was practised cannot be read: %s", error)
        return None


def forget(vault: OpenVault) -> int:
    """Take all of it away; give how many there were. Raises KeptError."""
    texts, _ = vault.texts()
    names = [name for name, text in texts.items() if text.kind == "practice"]
    with Texts(vault.disk, vault.person.place.texts, vault.public) as kept:
        return kept.forget(names)


def rehearsed(vault: OpenVault) -> tuple[Practised, ...]:
    """Give everything that was practised, the oldest first. Raises KeptError."""
    texts, _ = vault.texts()
    found = [one for one in map(from_text, texts.values()) if one]
    return tuple(sorted(found, key=lambda one: (one.day, one.minute)))
