"""The words of findings, in Dutch and English. They are data: assets/wording/findings.toml."""

from trainingsveld.wording.findings import LANGUAGES, Entry, Words, describe, entries

__all__ = ["LANGUAGES", "Entry", "Words", "describe", "entries"]
