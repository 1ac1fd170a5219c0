"""The user's choices, in one small JSON file."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any, Literal, cast

from msgspec import Struct
from msgspec.structs import asdict, fields

from trainingsveld.store.error import Notice, StoreError

Language = Literal["nl", "en"]
Theme = Literal["system", "light", "dark"]
AnswerBy = Literal["voice", "free", "hand"]
Recognition = Literal["off", "local", "server"]
VoiceFrom = Literal["own", "server"]


class Settings(Struct, frozen=True):
    """What the user chose. `welcomed` is true once the first questions were answered.

    `captions` is a percentage, 100–200; device names are empty for the system's own choice.
    Hands-free, `pause` is the least silence that ends an answer, in seconds, 0 as the case says,
    and `room` how loud the room was at the last device check, in dB FS, 0 when that is not known.
    What is said is written down here (`local`) or elsewhere (`server`, at this address), with the
    model of this name. With `own_speech` who plays alone is told how they spoke.
    With `goes_on` a reply that is clear from what was heard is chosen without a key.
    The customer's `voice` is this computer's or a server's, whose voices have commas between.
    `drills` puts a short one on the page of the cases where one is due.
    `room_screen` opens the screen for the room with a session of a group, where there is a second
    display.
    """

    welcomed: bool = False
    language: Language = "nl"
    nickname: str = ""
    theme: Theme = "system"
    sound: bool = True
    answer_by: AnswerBy = "voice"
    hold_to_talk: bool = True
    captions: int = 100
    speaker: str = ""
    microphone: str = ""
    pause: int = 0
    room: int = 0
    recognition: Recognition = "off"
    recognition_model: str = "whisper-base"
    recognition_address: str = ""
    own_speech: bool = True
    goes_on: bool = False
    voice: VoiceFrom = "own"
    voice_address: str = ""
    voice_model: str = ""
    voice_women: str = ""
    voice_men: str = ""
    drills: bool = True
    room_screen: bool = False


def load_settings(path: Path) -> tuple[Settings, Notice | None]:
    """Read the settings; what cannot be used is left at its default, and said."""
    try:
        raw: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError, RecursionError):
        return Settings(), Notice("settings-damaged", str(path))
    if not isinstance(raw, dict):
        return Settings(), Notice("settings-damaged", str(path))
    known = _usable(cast("dict[str, Any]", raw))
    return Settings(**known), None


_TYPED = (
    "recognition_model", "recognition_address", "voice_address", "voice_model", "voice_women",
    "voice_men",
)  # fmt: skip
_ALLOWED = {
    "language": ("nl", "en"),
    "theme": ("system", "light", "dark"),
    "answer_by": ("voice", "free", "hand"),
    "recognition": ("off", "local", "server"),
    "voice": ("own", "server"),
}


def _usable(raw: dict[str, Any]) -> dict[str, Any]:
    """Keep the entries a settings file of any version may hold, if they are of the right kind."""
    default = asdict(Settings())
    good: dict[str, Any] = {}
    for field in fields(Settings):
        value = raw.get(field.name)
        if type(value) is not type(default[field.name]):
            continue
        if value in _ALLOWED.get(field.name, (value,)):
            good[field.name] = value
    if "captions" in good:
        good["captions"] = min(200, max(100, good["captions"]))
    if "pause" in good:
        good["pause"] = min(10, max(0, good["pause"]))
    if "room" in good:
        good["room"] = min(0, max(-96, good["room"]))
    for name in _TYPED:
        if name in good:
            good[name] = good[name].strip()[:200]
    if "nickname" in good:
        good["nickname"] = good["nickname"][:40]
    return good


def save_settings(path: Path, settings: Settings) -> None:
    """Write them whole or not at all. Raises StoreError when the disk does not let us."""
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError("settings-unwritable", f"{path}: {error.strerror}") from error
