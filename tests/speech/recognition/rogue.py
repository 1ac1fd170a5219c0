"""A recogniser's process that misbehaves as it is told; its last argument is the model's folder."""

import sys

from tests.process.rogue_answers import misbehave

ANSWERS = {
    "good": {"text": "  Goede\tmorgen. ", "sure": 0.5}, "silent": {"text": "", "sure": 0},
    "nan": {"text": "ja", "sure": "nan"}, "no-text": {"sure": 1},
    "number": {"text": 3, "sure": 1},
    "surer": {"text": "ja", "sure": 7}, "true": {"text": "ja", "sure": True},
    "long": {"text": "x" * 100_000, "sure": 1}, "control": {"text": "a\x1b[2Jb\u202ec", "sure": 1},
}  # fmt: skip


if __name__ == "__main__":
    misbehave(sys.argv[1], "heard", ANSWERS, "no model")
