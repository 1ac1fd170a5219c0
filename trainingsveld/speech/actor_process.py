"""The process that recorded lines are decoded in: a file comes in, its sound goes out.

Run as `python -m trainingsveld.speech.actor_process`; `speech.actor_decoder` is its other end. The
file may come from a stranger: what this process can use of memory and processor is limited, it
writes no files, and whatever happens to it costs one recording.
"""

import os
from importlib import import_module

from trainingsveld.process.limits import allow_processor, limit
from trainingsveld.process.parent import Parent
from trainingsveld.speech.error import SpeechError

_MEMORY = 512 * 1024 * 1024  # bytes of addresses; an honest minute of stereo takes 240 MB
_PROCESSOR = 5  # seconds for one file; an honest one takes 0.2


def main() -> None:
    """Answer until the parent is gone."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy would reserve memory for each core
    parent = Parent()
    try:
        import_module("trainingsveld.speech.actor_sound")  # 0.3 s of numpy and libsndfile
    except Exception as error:
        parent.send({"kind": "missing", "detail": f"{type(error).__name__}: {error}"})
        return
    limit(_MEMORY)
    parent.send({"kind": "ready"})
    _answer_all(parent)


def _answer_all(parent: Parent) -> None:
    from trainingsveld.speech.actor_sound import decoded  # noqa: PLC0415 - see above

    while True:
        head, body = parent.inbox.get()
        allow_processor(_PROCESSOR)
        try:
            sound = decoded(body)
        except SpeechError as error:
            answer = {"kind": "failed", "code": error.code, "detail": error.detail}
            parent.send({**answer, "id": head["id"]})
        else:
            parent.send({"kind": "sound", "rate": sound.rate, "id": head["id"]}, sound.samples)


if __name__ == "__main__":
    main()
