"""Findings as SARIF 2.1.0, the format that code hosts and editors show beside the text."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_NAME = "trainingsveld check"


def sarif(rows: Sequence[Mapping[str, object]]) -> dict[str, object]:
    """Turn the rows of `--format json` into one SARIF log."""
    codes = sorted({str(row["code"]) for row in rows})
    driver = {"name": _NAME, "rules": [{"id": code} for code in codes]}
    results = [_result(row, codes) for row in rows]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(row: Mapping[str, object], codes: list[str]) -> dict[str, object]:
    code = str(row["code"])
    uri = quote(os.fsencode(Path(str(row["file"])).as_posix()))  # a name need not be text
    return {
        "ruleId": code,
        "ruleIndex": codes.index(code),
        "level": row["severity"],
        "message": {"text": f"{row['message']} {row['hint']}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": uri},
                    "region": {"startLine": row["line"], "startColumn": row["column"]},
                }
            }
        ],
    }
