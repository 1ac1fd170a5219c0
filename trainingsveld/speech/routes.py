"""Which loudspeaker and microphone a sound server has joined us to. For the sound process only.

PulseAudio and PipeWire move a stream to another device when its own is unplugged, and PortAudio is
not told: the recording would go on with a microphone at the other end of the table. So we ask the
server itself. Where there is none, or no library for it, nothing is known and nothing is told.
"""

import os
import queue
import threading
import time
from collections import deque
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.portaudio import Side

_JUST_NOW = 2.0
"""Seconds between a stream's move and the end of its device that belong together."""
Stream = tuple[Side, int]


class Moves:
    """Follows our streams by what the server says of them; pure, so that it can be tested."""

    def __init__(self) -> None:
        self._on: dict[Stream, int] = {}
        self._left: dict[Stream, tuple[int, float]] = {}

    def look(self, on: Mapping[Stream, int], there: set[tuple[Side, int]], now: float) -> set[Side]:
        """Say on which side a device went away under a stream of ours.

        `on` has the device of each stream, `there` the devices that exist, `now` is in seconds.
        A stream that somebody moved while its device is still there has lost nothing.
        """
        for stream, device in on.items():
            before = self._on.get(stream, device)
            if before != device:
                self._left[stream] = (before, now)
        self._on = dict(on)
        lost: set[Side] = set()
        for stream, (device, since) in list(self._left.items()):
            side = stream[0]
            if stream not in on or now - since > _JUST_NOW:
                del self._left[stream]
            elif (side, device) not in there:
                del self._left[stream]
                lost.add(side)
        return lost


class DeviceGone(SpeechError):
    """The device of a stream that lives on went away: nothing is wrong with this process."""

    def __init__(self, side: Side) -> None:
        super().__init__("device-lost", f"the sound server moved our {side} to another device")


class Routes:
    """Listens to the server in a thread of its own, for as long as the process lives."""

    def __init__(self) -> None:
        self._lost: queue.SimpleQueue[Side] = queue.SimpleQueue()
        self._itself = 0.0  # time.monotonic at which our microphone was seen to be none
        threading.Thread(target=self._watch, name="routes", daemon=True).start()

    def lost(self) -> set[Side]:
        """Where a device went away since the last time this was asked."""
        sides: set[Side] = set()
        while not self._lost.empty():
            sides.add(self._lost.get())
        return sides

    def hears_itself(self, since: float) -> bool:
        """Whether the microphone opened at `since` (time.monotonic) is what a loudspeaker says.

        A server without any microphone gives that, and the customer would be recorded.
        """
        return self._itself > since

    def _watch(self) -> None:
        try:
            library = import_module("pulsectl")
            with library.Pulse("trainingsveld", connect=False) as server:
                server.connect(autospawn=False)
                self._follow(library, server)
        except Exception as error:
            print("no routes:", type(error).__name__, error)  # noqa: T201 - goes to the log

    def _follow(self, library: Any, server: Any) -> None:  # noqa: ANN401 - pulsectl has no types
        moves, news = Moves(), deque[object](maxlen=1)

        def changed(event: object) -> None:
            news.append(event)
            raise library.PulseLoopStop

        server.event_mask_set("sink_input", "source_output", "sink", "source")
        server.event_callback_set(changed)
        while True:
            news.clear()
            self._look(moves, server)
            if not news:  # what came while we looked stops no listening any more
                server.event_listen()

    def _look(self, moves: Moves, server: Any) -> None:  # noqa: ANN401
        now, us = time.monotonic(), str(os.getpid())
        on: dict[Stream, int] = {}
        for stream in server.sink_input_list():
            if stream.proplist.get("application.process.id") == us:
                on["output", stream.index] = stream.sink
        for stream in server.source_output_list():
            if stream.proplist.get("application.process.id") == us:
                on["input", stream.index] = stream.source
        sources = server.source_list()
        there: set[tuple[Side, int]] = {("output", sink.index) for sink in server.sink_list()}
        there |= {("input", source.index) for source in sources}
        ours = {device for (side, _), device in on.items() if side == "input"}
        monitors = {one.index for one in sources if one.proplist.get("device.class") == "monitor"}
        self._itself = now if ours & monitors else 0.0
        for side in moves.look(on, there, now):
            self._lost.put(side)
