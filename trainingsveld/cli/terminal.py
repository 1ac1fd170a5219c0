"""Text of others, made harmless for a terminal."""

import unicodedata


def harmless(text: str) -> str:
    """Show control and direction characters as their code instead of obeying them."""
    return "".join(c if _plain(c) else f"\\u{ord(c):04x}" for c in text)


def _plain(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co")
