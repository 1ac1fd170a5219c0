"""The JSON Schema of a feedback method, made from the reader's own tables."""

import json
from pathlib import Path

from trainingsveld.authoring.schema.conditions import whole_match
from trainingsveld.authoring.schema.words import Part, refer
from trainingsveld.feedback.tables import (
    HEAD,
    LANGUAGES,
    MOST_STARTERS,
    MOST_STEPS,
    STEP,
    starters,
    words,
)
from trainingsveld.scenario.fields import OneOf, Shape, Whole, ident, text
from trainingsveld.scenario.vocabulary import ID
from trainingsveld.wording.format import method_words

METHOD_SCHEMA_ID = "method-1.json"
SHIPPED_METHOD_SCHEMA = Path(__file__).resolve().parents[3] / "assets" / "schema" / METHOD_SCHEMA_ID

_TEXT: Part = {"type": "string"}
_LINES: Part = {"type": "array", "items": _TEXT, "maxItems": MOST_STARTERS}


def _per_language(part: Part) -> Part:
    """Allow one for every language, or a table of them."""
    table: Part = {
        "type": "object",
        "properties": dict.fromkeys(LANGUAGES, part),
        "additionalProperties": False,
        "minProperties": 1,
    }
    return {"anyOf": [part, table]}


def _kind(check: object) -> Part:
    """Give the schema of one key. KeyError for a kind this module has not been told about."""
    match check:
        case Whole(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case OneOf(values=values):
            return {"enum": list(values)}
        case _:
            plain: dict[object, Part] = {
                text: _TEXT,
                ident: {"type": "string", "pattern": whole_match(ID.pattern)},
                words: _per_language(_TEXT),
                starters: _per_language(_LINES),
            }
            return plain[check]


def _table(name: str, shape: Shape, steps: Part | None = None) -> Part:
    properties: Part = {}
    for key, check in shape.checks.items():
        part = steps if key == "steps" and steps else _kind(check)
        properties[key] = {"description": _said(name, key)} | part
    return {
        "description": _said(name, "about"),
        "type": "object",
        "properties": properties,
        "required": list(shape.required),
        "additionalProperties": False,
    }


def _said(table: str, key: str) -> str:
    said = method_words()[table][key]
    return f"{said['en']}\n\n{said['nl']}"


def method_schema() -> Part:
    """Give the schema of a method: it refuses nothing that the reader accepts."""
    steps: Part = {"type": "array", "items": refer("step"), "minItems": 1, "maxItems": MOST_STEPS}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": METHOD_SCHEMA_ID,
        "title": "Trainingsveld feedback method, version 1",
        "x-tombi-toml-version": "v1.0.0",
        **_table("method", HEAD, steps),
        "definitions": {"step": _table("step", STEP)},
    }


def method_schema_text() -> str:
    """Write it as the file that ships."""
    return json.dumps(method_schema(), ensure_ascii=False, indent=2) + "\n"
