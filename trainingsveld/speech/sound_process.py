"""The process that the sound devices live in, because drivers hang.

Run as `python -m trainingsveld.speech.sound_process`; `speech.device_sound` is its other end.
Its one loop does what is asked and looks after both streams; while it lives it says so.
"""

import queue
import time
from typing import Any

from msgspec.structs import asdict, astuple

from trainingsveld.process.frames import Head
from trainingsveld.process.parent import Parent
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.listening import Listening
from trainingsveld.speech.microphone import Microphone
from trainingsveld.speech.portaudio import PortAudio
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.speaker import Speaker

_BEAT = 0.5  # seconds between signs of life
_TICK = 0.005  # seconds between looks at the streams while there is something to see


class Desk:
    """Where commands and streams come together."""

    def __init__(self, parent: Parent, portaudio: PortAudio) -> None:
        self._parent, self._portaudio = parent, portaudio
        self._speaker, self._microphone = Speaker(portaudio), Microphone(portaudio)
        self._recording = 0
        self._listening: Listening | None = None
        self._beat = 0.0

    def run(self) -> None:
        """Serve until the parent is gone."""
        while True:
            busy = self._speaker.number is not None or self._microphone.busy
            try:
                head, body = self._parent.inbox.get(timeout=_TICK if busy else _BEAT)
            except queue.Empty:
                pass
            else:
                self._guarded(head["id"], self._do, head, body)
                if not self._parent.inbox.empty():
                    continue  # what is asked comes before what is heard
            self._guarded(self._speaker.number, self._look_at_speaker)
            self._guarded(self._recording, self._look_at_microphone)
            if time.monotonic() - self._beat >= _BEAT:
                self._beat = time.monotonic()
                self._parent.send({"kind": "alive"})

    def _guarded(self, number: int | None, call: Any, *args: object) -> None:  # noqa: ANN401
        try:
            call(*args)
        except SpeechError as error:
            self._parent.send(
                {"kind": "failed", "id": number, "code": error.code, "detail": error.detail}
            )

    def _do(self, head: Head, body: bytes) -> None:
        match head["do"]:
            case "play":
                sound = Sound(body, head["rate"], head["channels"])
                self._speaker.play(head["id"], sound, head["device"])
                self._tell_listening(sound)
            case "hush":
                self._speaker.stop(head["id"])
                self._tell_listening(None)
                self._parent.send({"kind": "stopped", "id": head["id"]})
            case "record":
                self._recording = head["id"]
                self._listening = None
                self._microphone.record(head["device"])
                if head.get("judge"):
                    self._listen()
            case "stop":
                self._microphone.stop()
            case "devices":
                if self._speaker.number is None and not self._microphone.busy:
                    self._speaker.close()
                    self._portaudio.look_again()
                found = [asdict(device) for device in self._portaudio.devices()]
                self._parent.send({"kind": "devices", "id": head["id"], "devices": found})
            case _:
                pass

    def _look_at_speaker(self) -> None:
        ended = self._speaker.poll()
        if ended is not None:
            self._parent.send({"kind": "played", "id": ended})
            self._tell_listening(None)

    def _listen(self) -> None:
        try:
            self._listening = Listening(self._microphone.rate)
        except SpeechError:
            self._microphone.close()
            raise

    def _tell_listening(self, sound: Sound | None) -> None:
        if self._listening:
            self._listening.play(sound)

    def _look_at_microphone(self) -> None:
        if not self._microphone.busy:
            return
        number = self._recording
        blocks, warnings, over = self._microphone.poll()
        for block in blocks:
            head = {"kind": "block", "id": number, "rate": block.rate, "peak": block.peak}
            if self._listening:
                heard = self._listening.judge(block.samples, self._speaker.played)
                head["heard"] = astuple(heard)
            self._parent.send(head, block.samples)
        for warning in warnings:
            self._parent.send({"kind": "warning", "id": number, "what": warning})
        if over:
            self._parent.send({"kind": "stopped", "id": number})
            self._microphone.close()


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    try:
        portaudio = PortAudio()
    except SpeechError as error:
        parent.send({"kind": "missing", "detail": error.detail})
        return
    parent.send({"kind": "ready"})
    Desk(parent, portaudio).run()


if __name__ == "__main__":
    main()
