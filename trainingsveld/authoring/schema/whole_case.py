"""The whole schema: one definition per table of the format.

Keys, kinds, ranges and words come from the tables the reader itself goes by. A plain key added
there is in the schema by that alone; one of a new kind makes this module fail until it is told how
to say it.
"""

import json
from pathlib import Path
from typing import get_args

from trainingsveld.authoring.schema import conditions
from trainingsveld.authoring.schema.conditions import whole_match
from trainingsveld.authoring.schema.words import Part, described, one_or_several, refer
from trainingsveld.scenario import BUILT_IN_ACTS
from trainingsveld.scenario.fields import (
    Decimal,
    OneOf,
    Shape,
    anything,
    filled,
    flag,
    ident,
    labels,
    text,
    texts,
)
from trainingsveld.scenario.fields import Whole as WholeNumber
from trainingsveld.scenario.meaning import Explained
from trainingsveld.scenario.model import End
from trainingsveld.scenario.moments import Moments
from trainingsveld.scenario.nodes import AFTER_END
from trainingsveld.scenario.report import Report
from trainingsveld.scenario.rules import Rules
from trainingsveld.scenario.tables import (
    AFTER_CALL,
    BRIEFING,
    CRITERION,
    CUSTOMER,
    LANGUAGE,
    MAIL,
    SCENARIO,
    START,
    TASK,
    VOICE,
    language,
)
from trainingsveld.scenario.variables import CHOICE, COUNTER
from trainingsveld.scenario.vocabulary import ID, NAME, Vocabulary

SCHEMA_ID = "scenario-1.json"
SHIPPED_SCHEMA = Path(__file__).resolve().parents[3] / "assets" / "schema" / SCHEMA_ID

_ID: Part = {"type": "string", "pattern": whole_match(ID.pattern)}
_TEXT: Part = {"type": "string"}
_TEXTS: Part = {"type": "array", "items": _TEXT}
_WORDS: Part = {"type": "object", "additionalProperties": _TEXT}
_PLAIN: dict[object, Part] = {
    text: _TEXT,
    filled: _TEXT,
    texts: _TEXTS,
    flag: {"type": "boolean"},
    ident: _ID,
    labels: _WORDS,
    language: {"type": "string", "pattern": whole_match(LANGUAGE.pattern)},
}
_ACT: Part = {
    "anyOf": [{"enum": list(BUILT_IN_ACTS)}, _TEXT | {"pattern": whole_match(NAME.pattern)}]
}
_PLAYED = rf"(card:|do:)?{ID.pattern}(\.[0-9]+)?"


def _list_of(name: str, *, least: int = 0) -> Part:
    part: Part = {"type": "array", "items": refer(name)}
    return part | {"minItems": least} if least else part


def _text_or(plain: Part, table: str) -> Part:
    """Allow one text, or a list of texts and tables."""
    several: Part = {"type": "array", "items": {"anyOf": [plain, refer(table)]}, "minItems": 1}
    return {"anyOf": [plain, several]}


def _tables_of(name: str, pattern: str) -> Part:
    return {
        "type": "object",
        "propertyNames": {"pattern": whole_match(pattern)},
        "additionalProperties": refer(name),
    }


_FACES = ["berg", "pinas", "vries", "yilmaz", "jansen", "bakker"]
_SEVERAL: dict[tuple[str, str], Part] = {
    ("scenario", "format"): {"const": 1},
    ("scenario", "customer"): refer("customer"),
    ("scenario", "briefing"): refer("briefing"),
    ("scenario", "aftercall"): refer("aftercall"),
    ("scenario", "criteria"): _list_of("criterion"),
    ("scenario", "cards"): _list_of("card"),
    ("scenario", "tests"): _list_of("test"),
    ("scenario", "invariants"): _list_of("invariant"),
    ("scenario", "acts"): _tables_of("act", NAME.pattern),
    ("scenario", "nodes"): _tables_of("node", ID.pattern) | {"minProperties": 1},
    ("scenario", "vars"): {
        "type": "object",
        "propertyNames": conditions.variable_names(),
        "additionalProperties": {"anyOf": [{"type": "boolean"}, refer("counter"), refer("choice")]},
    },
    ("customer", "voice"): refer("voice"),
    ("customer", "face"): {"anyOf": [{"enum": _FACES}, _TEXT]},
    ("customer", "start"): refer("start"),
    ("card", "actions"): _list_of("action"),
    ("node", "say"): _text_or(_TEXT, "variant"),
    ("node", "replies"): _list_of("reply"),
    ("node", "silence"): _list_of("step"),
    ("node", "otherwise"): _ID,
    ("reply", "id"): _ID,
    ("reply", "goto"): _text_or(_ID, "target"),
    ("reply", "act"): _ACT,
    ("reply", "shows"): _TEXTS,
    ("reply", "misses"): _TEXTS,
    ("step", "act"): _ACT,
    ("step", "goto"): _text_or(_ID, "target"),
    ("target", "node"): _ID,
    ("act", "rules"): _list_of("rule"),
    ("rule", "reason"): {"anyOf": [_TEXT, _WORDS]},
    ("aftercall", "tasks"): _list_of("task"),
    ("aftercall", "mail"): refer("mail"),
    ("test", "play"): {
        "type": "array",
        "items": {"type": "string", "pattern": whole_match(_PLAYED)},
    },
    ("test", "expect"): refer("expect"),
    ("invariant", "at"): _TEXTS | {"minItems": 1},
    ("choice", "values"): _TEXTS | {"minItems": 1, "uniqueItems": True},
    ("choice", "start"): _TEXT,
}
_OUTCOMES: dict[str, Part] = {
    "end": one_or_several({"enum": list(get_args(End))}),
    "shows": _TEXTS,
    "misses": _TEXTS,
}


def _shapes() -> dict[str, Shape]:
    """Gather the reader's tables, by the name each has in `assets/wording/format.toml`."""
    report, words = Report(), Vocabulary()
    meaning = Explained(report, words)
    moments = Moments(report, meaning, words, frozenset())
    rules = Rules(report, meaning, words).shapes
    return {
        "customer": CUSTOMER, "voice": VOICE, "start": START, "briefing": BRIEFING,
        "counter": COUNTER, "choice": CHOICE, "criterion": CRITERION, "card": rules["card"],
        "action": rules["action"], "node": moments.node, "reply": moments.reply,
        "step": moments.step, "variant": moments.variant, "target": moments.target,
        "rule": rules["rule"], "act": Shape({"rules": anything}, ("rules",)),
        "aftercall": AFTER_CALL, "task": TASK, "mail": MAIL, "test": rules["test"],
        "invariant": rules["invariant"],
    }  # fmt: skip


def _kind(table: str, key: str, check: object) -> Part:
    """Give the schema of one key. KeyError for a kind this module has not been told about."""
    match check:
        case WholeNumber(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Decimal(least=lowest, most=highest):
            return {"type": "number", "minimum": lowest, "maximum": highest}
        case OneOf(values=values):
            return {"enum": list(values)}
        case _ if (table, key) in _SEVERAL:
            return _SEVERAL[(table, key)]
        case _ if key in ("when", "require"):
            return {"allOf": [refer("guard")]}
        case _ if key == "set":
            return {"allOf": [refer("effects")]}
        case _:
            return _PLAIN[check]


def _table(name: str, shape: Shape) -> Part:
    properties: Part = {
        key: described(_wrapped(_kind(name, key, check)), name, key)
        for key, check in shape.checks.items()
    }
    part: Part = {"type": "object", "properties": properties, "additionalProperties": False}
    if shape.required:
        part["required"] = list(shape.required)
    if name == "node":
        part["allOf"] = [{"not": {"required": ["end", key]}} for key in sorted(AFTER_END)]
    return described(part, name)


def _wrapped(part: Part) -> Part:
    """Keep a reference apart: draft 7 passes over what stands beside one."""
    return {"allOf": [part]} if "$ref" in part else part


def schema() -> Part:
    """Give the schema of a case: it refuses nothing that the reader accepts."""
    definitions = {name: _table(name, shape) for name, shape in _shapes().items()}
    definitions["guard"] = conditions.guard()
    definitions["effects"] = conditions.effects()
    outcomes = {key: described(part, "expect", key) for key, part in _OUTCOMES.items()}
    definitions["expect"] = conditions.expected(outcomes)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": SCHEMA_ID,
        "title": "Trainingsveld scenario, version 1",
        "x-tombi-toml-version": "v1.0.0",
        **_table("scenario", SCENARIO),
        "definitions": definitions,
    }


def schema_text() -> str:
    """Write it as the file that ships."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
