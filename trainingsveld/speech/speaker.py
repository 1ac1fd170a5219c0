"""The loudspeaker's stream, kept open between sounds so that the next one starts at once.

For the sound process only. PortAudio's thread does nothing but copy samples and note the time.
"""

import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.portaudio import PortAudio
from trainingsveld.speech.resample import resample, stereo
from trainingsveld.speech.sound import Sound

LATENCY = 0.045  # seconds of device buffer; with less, sound servers drop out under load
_IDLE = 180.0  # seconds of silence before the device is let go: longer than a turn
_DEAD = 1.0  # seconds within which a live stream asks for samples
_SILENT, _MOST_SILENT = 100, 0.5  # of 32,768; seconds
_LATEST = 2.0  # no device is further behind than this, whatever its driver says


@dataclass(slots=True)
class _Job:
    number: int
    pcm: memoryview  # in the stream's rate and channels
    at: int = 0
    trailing: float = 0.0  # seconds of silence at its end, which nobody waits for
    over: float | None = None  # when the last sound has sounded, by time.monotonic


class Speaker:
    """At most one stream and one sound; `poll` says how it goes."""

    def __init__(self, portaudio: PortAudio) -> None:
        self._portaudio = portaudio
        self._stream: Any = None
        self._kind: tuple[str | None, int] | None = None
        self._frame = 4  # bytes
        self._job: _Job | None = None
        self._asked = self._used = 0.0  # time.monotonic

    @property
    def number(self) -> int | None:
        """Which sound is sounding."""
        return self._job.number if self._job else None

    @property
    def played(self) -> float:
        """How many seconds of the sound the device has taken."""
        return self._job.at / self._frame / self._stream.samplerate if self._job else 0.0

    @property
    def open(self) -> bool:
        """Whether the device is held."""
        return self._stream is not None

    def play(self, number: int, sound: Sound, device: str | None) -> None:
        """Begin; SpeechError "no-device"."""
        if self._kind != (device, sound.rate) or not self._alive():
            self.close()
            self._open(device, sound.rate)
        sound = resample(sound, round(self._stream.samplerate))
        if self._stream.channels == 2:
            sound = stereo(sound)
        self._used = time.monotonic()
        self._job = _Job(number, memoryview(sound.samples), trailing=_trailing(sound))

    def stop(self, number: int) -> None:
        """Fall silent, but for what the device has already."""
        if self._job and self._job.number == number:
            self._job = None

    def poll(self) -> int | None:
        """Return the number of a sound that has ended; SpeechError "device-lost"."""
        job, now = self._job, time.monotonic()
        if job is None:
            if self.open and now - self._used > _IDLE:
                self.close()
            return None
        self._used = now
        if job.over is not None and now >= job.over:
            self._job = None
            return job.number
        if job.over is None and not self._alive():
            raise SpeechError("device-lost", "the speaker asks for nothing any more")
        return None

    def close(self) -> None:
        """Let go of the device."""
        stream, self._stream, self._kind, self._job = self._stream, None, None, None
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

    def _alive(self) -> bool:
        recent = time.monotonic() - self._asked < _DEAD
        return self.open and recent and bool(self._stream.active)

    def _open(self, device: str | None, rate: int) -> None:
        found = self._portaudio.find(device, "output")
        channels = min(2, int(found["max_output_channels"]))
        library = self._portaudio.library
        trouble: Exception | None = None
        for tried in dict.fromkeys((rate, round(found["default_samplerate"]))):
            try:
                self._stream = library.RawOutputStream(
                    samplerate=tried, channels=channels, dtype="int16", device=found["index"],
                    latency=LATENCY, callback=self._fill,
                )  # fmt: skip
                self._frame = 2 * channels
                self._asked = time.monotonic()
                self._stream.start()
            except library.PortAudioError as error:
                trouble = error
                self.close()
            else:
                self._kind = (device, rate)
                return
        raise SpeechError("no-device", str(trouble)) from trouble

    def _fill(self, out: Any, frames: int, times: Any, _status: object) -> None:  # noqa: ANN401 - cffi
        self._asked = now = time.monotonic()
        job, size = self._job, frames * self._frame
        part = job.pcm[job.at : job.at + size] if job else b""
        out[: len(part)] = part
        out[len(part) :] = bytes(size - len(part))
        if job and job.over is None:
            job.at += len(part)
            if job.at >= len(job.pcm):
                behind = min(max(times.outputBufferDacTime - times.currentTime, 0.0), _LATEST)
                left = behind + len(part) / self._frame / self._stream.samplerate
                job.over = now + max(0.0, left - job.trailing)


def _trailing(sound: Sound) -> float:
    """Seconds of silence that a sound ends with: synthetic voices add a tenth."""
    most = round(_MOST_SILENT * sound.rate) * sound.channels
    end = np.abs(np.frombuffer(sound.samples, "<i2")[-most:].astype(np.int32))
    loud = np.flatnonzero(end > _SILENT)
    silent = len(end) - 1 - int(loud[-1]) if len(loud) else 0
    return silent / sound.channels / sound.rate
