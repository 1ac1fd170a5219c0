"""What the booth says: how far a line is, what comes before it, and what went wrong."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.authoring.booth.cue import Cue
from trainingsveld.authoring.booth.recordings import Status
from trainingsveld.ui.booth.ports import Closed, Ended
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import Ink
from trainingsveld.ui.sentences import notice

SIGNS: dict[Status, tuple[str, Ink]] = {
    "missing": ("circle", "muted"),
    "recorded": ("circle-check", "ok"),
    "changed": ("triangle-alert", "warn"),
}
"""The icon of a line and its colour; a word always stands beside it."""

_CODES = {
    "empty": QT_TRANSLATE_NOOP(
        "Booth", "Nothing was recorded. Hold the button for as long as you speak, and try again."
    ),
    "long": QT_TRANSLATE_NOOP(
        "Booth", "A line may last a minute at most. Nothing was kept; say it once more, shorter."
    ),
    "silent": QT_TRANSLATE_NOOP(
        "Booth",
        "The microphone gave silence only. It is probably muted: look for a mute button on the "
        "headset, and try again.",
    ),
    "soft": QT_TRANSLATE_NOOP(
        "Booth", "That was too soft. Come closer to the microphone, and say it once more."
    ),
    "clipped": QT_TRANSLATE_NOOP(
        "Booth",
        "That was too loud: parts of it are distorted. Move away from the microphone a little, "
        "and say it once more.",
    ),
    "no-device": QT_TRANSLATE_NOOP(
        "Booth",
        "No microphone or loudspeaker was found. Plug in a headset, check it under Settings, "
        "Sound, and try again.",
    ),
    "device-lost": QT_TRANSLATE_NOOP(
        "Booth",
        "The headset or microphone was unplugged. Nothing was kept of this line; plug it in again "
        "and say it once more.",
    ),
    "sound-hung": QT_TRANSLATE_NOOP(
        "Booth", "The sound of this computer did not answer. Try again: it is started anew."
    ),
    "sound-crashed": QT_TRANSLATE_NOOP(
        "Booth", "The sound of this computer stopped working. Try again: it is started anew."
    ),
    "bad-sound": QT_TRANSLATE_NOOP(
        "Booth", "This recording cannot be used. Record the line once more."
    ),
    "full": QT_TRANSLATE_NOOP(
        "Booth",
        "The disk is full, so the line is not kept yet. Make room, then keep it again: your take "
        "is still here.",
    ),
    "forbidden": QT_TRANSLATE_NOOP(
        "Booth",
        "This folder may not be written to, so nothing was changed. Check its rights and try "
        "again: your take is still here.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "Booth", "The file or its folder is no longer there. Put it back, and try again."
    ),
    "failed": QT_TRANSLATE_NOOP(
        "Booth", "The disk refused, and nothing was changed. Try again: your take is still here."
    ),
    "broken": QT_TRANSLATE_NOOP(
        "Booth", "This case has errors and cannot be opened. Mend the file first."
    ),
}


def trouble_words(ended: Ended) -> str:
    """What went wrong and what now, in a sentence or two; where, if that is known."""
    found = _CODES.get(ended.code)
    text = translated("Booth", found) if found else notice(ended.code).text
    on_disk = ended.code in ("full", "forbidden", "gone", "failed", "broken")
    return f"{text} ({ended.detail})" if on_disk and ended.detail else text


def status_words(status: Status) -> str:
    """How far a line is."""
    match status:
        case "missing":
            return QCoreApplication.translate("Booth", "not yet")
        case "recorded":
            return QCoreApplication.translate("Booth", "recorded")
        case "changed":
            return QCoreApplication.translate("Booth", "text changed")


def cue_words(cue: Cue) -> str:
    """What comes before a line; an agent's reply is given in its own words."""
    match cue.kind:
        case "phone":
            return QCoreApplication.translate("Booth", "The phone rings; somebody answers.")
        case "reply":
            return cue.said
        case "silence":
            return QCoreApplication.translate("Booth", "Nobody says anything for a while.")
        case "goes-on":
            return QCoreApplication.translate("Booth", "You go on after your last line.")
        case "unknown":
            return QCoreApplication.translate("Booth", "No reply leads here.")


def closed_words(closed: Closed) -> str:
    """Why nothing can be recorded here, and what to do."""
    if closed == "forbidden":
        return QCoreApplication.translate(
            "Booth",
            "The folder of this case may not be written to. Make a copy in your own folder: there "
            "you can record.",
        )
    return QCoreApplication.translate(
        "Booth",
        "This case came with the program or with a pack, and stays as it is. Make a copy in your "
        "own folder: there you can record.",
    )
