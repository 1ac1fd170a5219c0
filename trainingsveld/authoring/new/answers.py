"""Answers as a small file: to go on with later, or to make a case without anybody at the keys."""

import re
import unicodedata
from collections.abc import Mapping

import rtoml

from trainingsveld.authoring.new.questions import PARTS, meant
from trainingsveld.scenario import LIMITS
from trainingsveld.scenario.screen import decode

Answers = Mapping[str, str]
"""Per key of a part its answer; several choices have commas between them."""


class AnswersError(ValueError):
    """The file is no file of answers; the text says why, in technical words."""


def read_answers(data: bytes) -> dict[str, str]:
    """Read a file of answers: TOML with the keys of the parts. Raises AnswersError."""
    text, findings = decode(data, LIMITS)
    if findings:
        first = findings[0]
        raise AnswersError(f"{first.code}, {first.line}:{first.column}")
    try:
        raw: dict[str, object] = rtoml.loads(text)
    except rtoml.TomlParsingError as error:
        raise AnswersError(" ".join(str(error).split())) from error
    found: dict[str, str] = {}
    for key, value in raw.items():
        if key not in PARTS:
            raise AnswersError(f"{key[:40]}?  ({', '.join(PARTS)})")
        words = [str(one) for one in value] if isinstance(value, list) else [str(value)]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - TOML
        found[key] = meant(PARTS[key], ", ".join(words))
    return found


def write_answers(answers: Answers) -> str:
    """Write answers as the file `read_answers` reads."""
    return "".join(f"{key} = {quoted(answers[key])}\n" for key in PARTS if key in answers)


def quoted(text: str) -> str:
    """Write a text as TOML does, on one line."""
    safe = "".join(
        f"\\u{ord(c):04X}" if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c
        for c in text.replace("\\", "\\\\").replace('"', '\\"')
    )
    return f'"{safe}"'


def file_name(title: str) -> str:
    """Make an id of a title: small letters, digits and hyphens, at most 60."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    words = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    name = "-".join(words)[:60].strip("-")
    return name if name[:1].isalpha() else f"casus-{name}".strip("-")
