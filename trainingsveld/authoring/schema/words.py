"""What editors show about a key: the English sentence, then the Dutch."""

from trainingsveld.wording.format import key_words

Part = dict[str, object]
"""A piece of JSON Schema, draft 7: the draft that every TOML editor understands."""


def described(part: Part, table: str, key: str = "about") -> Part:
    """Add the description of a key to its schema."""
    return {"description": f"{key_words(table, key, 'en')}\n\n{key_words(table, key, 'nl')}"} | part


def refer(name: str) -> Part:
    """Point at one of the definitions."""
    return {"$ref": f"#/definitions/{name}"}


def one_or_several(one: Part, *, least: int = 0) -> Part:
    """Allow a value or a list of such values."""
    several: Part = {"type": "array", "items": one}
    if least:
        several["minItems"] = least
    return {"anyOf": [one, several]}
