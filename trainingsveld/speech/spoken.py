"""What of a text may be said aloud: words, never an engine's commands or mark-up."""

import re
import unicodedata

from trainingsveld.speech.error import SpeechError

LONGEST = 1_000
"""Characters. About a minute of speech; a line worth saying has thirty words."""
_COMMANDS = re.compile(r"\[\[|\]\]|[<>{}\\|`^~_#*=]")
# SAPI reads <tags>, NSSpeech [[commands]]; the rest is spelt out by name and helps nobody.


def spoken(text: str) -> str:
    """Return the text to hand to an engine; SpeechError "line-empty" or "line-too-long"."""
    if len(text) > LONGEST:
        raise SpeechError("line-too-long", f"{len(text)} characters")
    words = _COMMANDS.sub(" ", unicodedata.normalize("NFC", text))
    # Controls, bidirectional marks, private and unpaired characters have no sound.
    words = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in words)
    words = " ".join(words.split())
    if not any(c.isalnum() or unicodedata.category(c)[0] == "S" for c in words):
        raise SpeechError("line-empty")
    return words
