"""What can go wrong with voices and sound, as codes the screen has sentences for."""

from typing import Literal

from msgspec import Struct

Code = Literal[
    "voice-missing",  # no engine here, or it was given up for this session
    "voice-hung",
    "voice-crashed",
    "voice-rubbish",  # it answered with something that is no sound
    "voice-elsewhere",  # on another computer, and the gate says no or got no answer
    "line-empty",  # nothing in the text can be said aloud
    "line-too-long",
    "no-device",  # no sound library, no speaker or no microphone
    "device-lost",  # it was there and went away
    "sound-hung",
    "sound-crashed",
    "bad-sound",  # not a WAV, empty, too long, or in a layout that is not ours
    "no-recogniser",  # its engine is not here, or it was given up for this session
    "no-model",
    "recogniser-hung",
    "recogniser-crashed",
    "recogniser-rubbish",  # it answered with something that is no text
    "recogniser-elsewhere",  # on another computer, and the gate says no or got no answer
    "no-detector",  # nothing here can tell speech from noise: hands-free is not possible
]
Warn = Literal["no-samples", "all-zeros", "other-device", "leak"]
"""What a recording may complain of while it goes on."""


class SpeechError(Exception):
    """An engine, a device or a sound failed: `code` is stable, `detail` is for the log."""

    def __init__(self, code: Code, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: Code = code
        self.detail = detail


class Availability(Struct, frozen=True):
    """Whether an engine can be used here, and if not why (`detail` is for the log)."""

    ok: bool
    code: Code | None = None
    detail: str = ""
