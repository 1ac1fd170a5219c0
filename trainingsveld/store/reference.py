"""The data files that ship: customer model, feedback methods and templates, as texts."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def customer_model() -> str:
    """Give the text of the customer model in use."""
    return (ASSETS / "customer" / "model-1.toml").read_text(encoding="utf-8")


def feedback_methods() -> dict[str, str]:
    """Give the text of every feedback method, by file name; the default one first."""
    files = sorted((ASSETS / "feedback").glob("*.toml"), key=lambda p: (p.stem != "aloba", p.stem))
    return {path.stem: path.read_text(encoding="utf-8") for path in files}


def new_case(language: str) -> str:
    """Give the text a new case begins with, in Dutch or English; it can be played as it is."""
    name = "nl" if language == "nl" else "en"
    return (ASSETS / "templates" / f"case-{name}.toml").read_text(encoding="utf-8")
