"""What to say when voice or sound fails: each a sentence with what goes on and what one can do."""

from PySide6.QtCore import QCoreApplication


def trouble_words(code: str) -> str:
    """The sentence for a speech error's code; the call always goes on."""
    match code:
        case "voice-missing":
            return QCoreApplication.translate(
                "Trouble", "There is no voice on this computer. Read along: the call goes on."
            )
        case "voice-hung" | "voice-crashed" | "voice-rubbish":
            return QCoreApplication.translate(
                "Trouble", "The voice stopped working. Read along: the call goes on."
            )
        case "line-empty" | "line-too-long" | "bad-sound":
            return QCoreApplication.translate(
                "Trouble", "This line could not be spoken. Read it here: the call goes on."
            )
        case "no-device":
            return QCoreApplication.translate(
                "Trouble",
                "No speaker or microphone was found. Read along and type your answers, "
                "or plug one in.",
            )
        case "device-lost":
            return QCoreApplication.translate(
                "Trouble",
                "The speaker or microphone went away. Read along and type, or plug it in again.",
            )
        case "microphone":
            return QCoreApplication.translate(
                "Trouble",
                "The microphone gives no sound. Nothing is being recorded: talk anyway, or type.",
            )
        case _:
            return QCoreApplication.translate(
                "Trouble", "The sound stopped working. Read along: the call goes on."
            )
