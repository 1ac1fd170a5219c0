"""What of a text may be said aloud: words, never an engine's commands or mark-up."""

import re
import unicodedata
from collections.abc import Iterable

from trainingsveld.speech.aloud import aloud
from trainingsveld.speech.error import SpeechError

LONGEST = 1_000
"""Characters. About a minute of speech; a line worth saying has thirty words."""
_COMMANDS = re.compile(r"\[\[|\]\]|[<>{}\\|`^~_#*=]")
# SAPI reads <tags>, NSSpeech [[commands]]; the rest is spelt out by name and helps nobody.


_GROWS = 3  # times: so much longer it may get by being written out


def spoken(text: str, language: str = "", pronounce: Iterable[tuple[str, str]] = ()) -> str:
    """Return the text to hand to an engine, amounts, dates and the like written out in words.

    `pronounce` has the author's pairs of what is written and what is said. SpeechError
    "line-empty" or "line-too-long".
    """
    if len(text) > LONGEST:
        raise SpeechError("line-too-long", f"{len(text)} characters")
    words = aloud(unicodedata.normalize("NFC", text), language, pronounce)
    if len(words) > _GROWS * LONGEST:
        raise SpeechError("line-too-long", f"{len(words)} characters when said")
    words = _COMMANDS.sub(" ", words)
    # Controls, bidirectional marks, private and unpaired characters have no sound.
    words = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in words)
    words = " ".join(words.split())
    if not any(c.isalnum() or unicodedata.category(c)[0] == "S" for c in words):
        raise SpeechError("line-empty")
    return words
