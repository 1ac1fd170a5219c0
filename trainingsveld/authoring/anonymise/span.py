"""What a search gives: a piece of text that could tell about somebody."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "person", "phone", "email", "web", "iban", "bsn", "bank_card", "postcode", "street", "number",
    "plate", "born", "firm",
]  # fmt: skip
"""In the order of who wins where two meet is `RANK`."""

RANK: tuple[Kind, ...] = (
    "email", "web", "iban", "bank_card", "bsn", "phone", "born", "plate", "postcode", "street",
    "number", "firm", "person",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to `end`, counted in characters of the text that was searched."""

    start: int
    end: int
    kind: Kind
