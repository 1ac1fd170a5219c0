"""The data files that ship: customer model, feedback methods and templates, as texts."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"
METHODS = ("aloba", "pendleton", "plus-delta", "tips-tops", "pearls", "incident")
"""The feedback methods that ship, the default one first; their files are called like that."""


def customer_model() -> str:
    """Give the text of the customer model in use."""
    return (ASSETS / "customer" / "model-1.toml").read_text(encoding="utf-8")


def feedback_methods() -> dict[str, str]:
    """Give the text of every feedback method that ships, by id; the default one first."""
    folder = ASSETS / "feedback"
    return {name: (folder / f"{name}.toml").read_text(encoding="utf-8") for name in METHODS}


def new_case(language: str) -> str:
    """Give the text a new case begins with, in Dutch or English; it can be played as it is."""
    name = "nl" if language == "nl" else "en"
    return (ASSETS / "templates" / f"case-{name}.toml").read_text(encoding="utf-8")
