"""The microphone's stream, open only while somebody is recorded. For the sound process only."""

import queue
import time
from dataclasses import dataclass
from typing import Any

from trainingsveld.speech.error import SpeechError, Warn
from trainingsveld.speech.portaudio import PortAudio
from trainingsveld.speech.resample import mono, peak

RATE = 48_000
BLOCK = 0.032  # seconds: what a voice detector wants, and thirty levels a second
BUFFER = 0.1
"""Seconds the device may keep for us while the machine is busy. Sound servers hand over in
thirds of it, so that more would make blocks late, and less loses some under load."""
_NO_SAMPLES, _ZEROS = 0.5, 2.0  # seconds until we warn
_DEAD = 3.0  # seconds without samples after which the device counts as gone
_DRAIN = 0.2  # seconds to wait for what was said before the stop


@dataclass(frozen=True, slots=True)
class Block:
    """32 ms of one channel."""

    samples: bytes
    rate: int
    peak: float


class Microphone:
    """At most one recording; `poll` hands out what there is, and None when it is over."""

    def __init__(self, portaudio: PortAudio) -> None:
        self._portaudio = portaudio
        self._stream: Any = None
        self._rate = RATE
        self._blocks: queue.SimpleQueue[tuple[bytes, float]] = queue.SimpleQueue()
        self._stop_at: float | None = None  # time.monotonic
        self._last_block = self._last_sound = 0.0
        self._warned: set[Warn] = set()
        self._other = False

    @property
    def busy(self) -> bool:
        """Whether a recording is going on."""
        return self._stream is not None

    @property
    def rate(self) -> int:
        """The samples a second of this recording."""
        return self._rate

    def record(self, device: str | None) -> None:
        """Begin, with the usual one if this is not there; SpeechError "no-device"."""
        found, self._other = self._portaudio.find_any(device, "input")
        library = self._portaudio.library
        self._blocks = queue.SimpleQueue()
        self._stop_at = None
        self._warned.clear()
        self._last_block = self._last_sound = time.monotonic()
        trouble: Exception | None = None
        for rate in dict.fromkeys((RATE, round(found["default_samplerate"]))):
            for channels in dict.fromkeys((1, min(2, int(found["max_input_channels"])))):
                self._rate = rate
                try:
                    self._stream = library.RawInputStream(
                        samplerate=rate, channels=channels, dtype="int16", device=found["index"],
                        latency=BUFFER, blocksize=round(BLOCK * rate), callback=self._take,
                    )  # fmt: skip
                    self._stream.start()
                except library.PortAudioError as error:
                    trouble = error
                    self.close()
                else:
                    return
        raise SpeechError("no-device", str(trouble)) from trouble

    def stop(self) -> None:
        """Stop as of now: what was said until now is on its way through the device."""
        self._stop_at = time.monotonic()

    def poll(self) -> tuple[list[Block], list[Warn], bool]:
        """Return new blocks, new warnings and whether it is over; SpeechError "device-lost"."""
        blocks, over = self._drain()
        now = time.monotonic()
        silent = now - self._last_block
        if self._stop_at is not None:
            return blocks, [], over or now - self._stop_at > _DRAIN
        if silent > _DEAD or not (self._stream.active or blocks):
            raise SpeechError("device-lost", f"no samples for {silent:.1f} s")
        return blocks, self._warnings(silent, now - self._last_sound), False

    def _drain(self) -> tuple[list[Block], bool]:
        blocks: list[Block] = []
        over = False
        while not self._blocks.empty():
            samples, until = self._blocks.get()
            samples = mono(samples, self._stream.channels)
            block = Block(samples, self._rate, peak(samples))
            blocks.append(block)
            self._last_block = time.monotonic()
            if block.peak:
                self._last_sound = self._last_block
            over = over or (self._stop_at is not None and until >= self._stop_at)
        return blocks, over

    def _warnings(self, silent: float, zeros: float) -> list[Warn]:
        now: set[Warn] = set()
        if silent > _NO_SAMPLES:
            now.add("no-samples")
        elif zeros > _ZEROS:
            now.add("all-zeros")
        if self._other:
            now.add("other-device")
        new = sorted(now - self._warned)
        self._warned = now  # what is over and comes back is said again
        return new

    def close(self) -> None:
        """Let go of the device."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

    def _take(self, samples: Any, frames: int, times: Any, _status: object) -> None:  # noqa: ANN401 - cffi
        age = min(max(times.currentTime - times.inputBufferAdcTime, 0.0), _DRAIN)
        until = time.monotonic() - age + frames / self._rate
        self._blocks.put((bytes(samples), until))
