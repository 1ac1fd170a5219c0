"""The process that Piper lives in: a line comes in, its sound goes out, or why there is none.

Run as `python -m trainingsveld.speech.piper_process FOLDER`. A model is loaded at its first line.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from trainingsveld.process.parent import Parent
from trainingsveld.speech.casting import role
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.piper_voice import piper_models, speaks
from trainingsveld.speech.ports import Line
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.style import WORDS_PER_MINUTE, manner

_STEP = 1.02  # one step of pitch, which we have to make ourselves


class Piper:
    """Its models, loaded one by one."""

    def __init__(self, folder: Path) -> None:
        self._library: Any = import_module("piper")
        self._models = piper_models(folder)
        self._loaded: dict[str, Any] = {}

    def say(self, line: Line) -> Sound:
        """Render a line as its customer. SpeechError "voice-missing", "voice-rubbish"."""
        from trainingsveld.speech.loudness import even, raise_pitch  # noqa: PLC0415 - numpy
        from trainingsveld.speech.pauses import with_pauses  # noqa: PLC0415

        fits = speaks(self._models, line)
        own = [model.file for model in fits if model.gender == line.gender]
        who = role(own, [model.file for model in fits], line.gender, line.part)
        if who is None:
            raise SpeechError("voice-missing", f"no model speaks {line.language!r}")
        how = manner(line)
        higher = _STEP ** min(max(how.pitch + who.pitch, -10.0), 10.0)
        config = self._library.SynthesisConfig(length_scale=higher * WORDS_PER_MINUTE / how.rate)
        chunks = list(self._model(who.voice).synthesize(line.text, syn_config=config))
        if not chunks:
            raise SpeechError("voice-rubbish", "the model gave no sound")
        samples = b"".join(chunk.audio_int16_bytes for chunk in chunks)
        sound = Sound(samples, chunks[0].sample_rate, chunks[0].sample_channels)
        return with_pauses(even(raise_pitch(sound, higher), how.gain), how.pauses)

    def _model(self, file: str) -> Any:  # noqa: ANN401 - onnxruntime has no types
        if file not in self._loaded:
            try:
                self._loaded[file] = self._library.PiperVoice.load(file)
            except Exception as error:  # a model that is cut off or is something else
                raise SpeechError("voice-missing", f"{type(error).__name__}: {error}") from error
        return self._loaded[file]


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    try:
        piper = Piper(Path(sys.argv[1]))
    except Exception as error:
        parent.send({"kind": "missing", "detail": f"{type(error).__name__}: {error}"})
        return
    parent.send({"kind": "ready"})
    while True:
        head, _ = parent.inbox.get()
        try:
            sound = piper.say(Line(**head["line"]))
        except SpeechError as error:
            answer = {"kind": "failed", "code": error.code, "detail": error.detail}
            parent.send({**answer, "id": head["id"]})
        else:
            answer = {"kind": "sound", "rate": sound.rate, "channels": sound.channels}
            parent.send({**answer, "id": head["id"]}, sound.samples)


if __name__ == "__main__":
    main()
