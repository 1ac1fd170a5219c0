"""The process that pyttsx3 lives in: a line comes in, its sound goes out, or why there is none.

Run as `python -m trainingsveld.speech.voice_process`. It may hang or crash as it likes: see
`speech.pyttsx3_voice`, its other end.
"""

import os
import sys
from importlib import import_module
from pathlib import Path

from trainingsveld.process.parent import Parent
from trainingsveld.speech.aiff import from_aiff, is_aiff
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.ports import Line
from trainingsveld.speech.pyttsx3_engine import Pyttsx3Engine, open_engine
from trainingsveld.speech.scratch import Scratch
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.style import manner

_ATTEMPTS = 3  # about one in six hundred times espeak's driver writes no file


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        sys.stdout = nowhere  # pyttsx3 prints a line for each file
        try:
            engine = open_engine()
        except Exception as error:
            parent.send({"kind": "missing", "detail": f"{type(error).__name__}: {error}"})
            return
        parent.send({"kind": "ready"})
        _answer_all(parent, engine)


def _answer_all(parent: Parent, engine: Pyttsx3Engine) -> None:
    import_module("trainingsveld.speech.loudness")  # 0.1 s of numpy, while nobody waits

    scratch = Scratch()
    while True:
        head, _ = parent.inbox.get()
        try:
            sound = _render(engine, Line(**head["line"]), scratch)
        except SpeechError as error:
            answer = {"kind": "failed", "code": error.code, "detail": error.detail}
            parent.send({**answer, "id": head["id"]})
        else:
            answer = {"kind": "sound", "rate": sound.rate, "channels": sound.channels}
            parent.send({**answer, "id": head["id"]}, sound.samples)


def _render(engine: Pyttsx3Engine, line: Line, scratch: Scratch) -> Sound:
    from trainingsveld.speech.loudness import even, raise_pitch  # noqa: PLC0415 - see above
    from trainingsveld.speech.pauses import with_pauses  # noqa: PLC0415

    for _ in range(_ATTEMPTS):
        higher = engine.write(line, scratch.path)
        if data := scratch.take():
            sound = from_aiff(data) if is_aiff(data) else Sound.from_wav(data)
            if rate := engine.rate_of_file():
                sound = Sound(sound.samples, rate, sound.channels)
            how = manner(line)
            return with_pauses(even(raise_pitch(sound, higher), how.gain), how.pauses)
    raise SpeechError("voice-rubbish", "the engine wrote no sound")


if __name__ == "__main__":
    main()
