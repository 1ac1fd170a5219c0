"""The process that takes are made into recordings in: samples come in, a file goes out.

Run as `python -m trainingsveld.speech.take_process`; `speech.take` is its other end. libsndfile
lives only in processes that may be killed.
"""

import io
import os
from importlib import import_module
from typing import Any

from trainingsveld.process.parent import Parent
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound

_BLOCK = 65_536  # frames written at a time: libsndfile does not like all at once


def main() -> None:
    """Answer until the parent is gone."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy would reserve memory for each core
    parent = Parent()
    from trainingsveld.speech.take_sound import TakeFaultError, treated  # noqa: PLC0415 - 0.2 s

    parent.send({"kind": "ready"})
    while True:
        head, body = parent.inbox.get()
        try:
            sound = treated(Sound(body, head["rate"], head["channels"]), head["gain"])
        except TakeFaultError as fault:
            parent.send({"kind": "fault", "fault": str(fault), "id": head["id"]})
        except SpeechError as error:
            parent.send({"kind": "failed", "detail": error.detail, "id": head["id"]})
        else:
            kind, file = encoded(sound)
            size = {"sound": len(sound.samples), "rate": sound.rate}
            told = {"kind": "take", "file": kind, **size, "id": head["id"]}
            parent.send(told, sound.samples + file)


def encoded(sound: Sound) -> tuple[str, bytes]:
    """Return "flac" and the file's bytes, or "wav" where there is no libsndfile that can."""
    try:
        library: Any = import_module("soundfile")
        file = io.BytesIO()
        with library.SoundFile(
            file, "w", sound.rate, sound.channels, "PCM_16", format="FLAC"
        ) as out:
            size = _BLOCK * 2 * sound.channels
            for at in range(0, len(sound.samples), size):
                out.buffer_write(sound.samples[at : at + size], dtype="int16")
    except Exception:
        return "wav", sound.to_wav()
    return "flac", file.getvalue()


if __name__ == "__main__":
    main()
