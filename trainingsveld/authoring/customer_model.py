"""The customer model that cases are checked with: the one that ships."""

from functools import cache
from pathlib import Path

from trainingsveld.scenario import CustomerModel, parse_model

_FILE = Path(__file__).resolve().parents[2] / "assets" / "customer" / "model-1.toml"


@cache
def customer_model() -> CustomerModel:
    """Read the model, the first time."""
    return parse_model(_FILE.read_text(encoding="utf-8"))
