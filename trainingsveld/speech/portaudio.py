"""PortAudio through sounddevice: the library, and devices by name. For the sound process only."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Literal, cast

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.ports import Device

Side = Literal["output", "input"]


class PortAudio:
    """The library, loaded. SpeechError "no-device" when it is not there."""

    def __init__(self) -> None:
        try:
            self.library: Any = import_module("sounddevice")
        except (ImportError, OSError) as error:  # its Linux wheel brings no PortAudio
            raise SpeechError("no-device", f"PortAudio: {error}") from error

    def look_again(self) -> None:
        """Read the list of devices anew. No stream may be open."""
        self.library._terminate()  # noqa: SLF001 - PortAudio has no other way
        self.library._initialize()  # noqa: SLF001

    def devices(self) -> tuple[Device, ...]:
        """List those of the system's usual sound interface; the others repeat them."""
        return tuple(
            Device(
                str(found["name"]),
                speaks=found["max_output_channels"] > 0,
                hears=found["max_input_channels"] > 0,
            )
            for _, found in self._usual()
        )

    def find(self, name: str | None, side: Side) -> dict[str, Any]:
        """Return the device of that name, or the usual one; SpeechError "no-device"."""
        if name is None:
            return self._default(side)
        for index, found in self._usual():
            if found["name"] == name and found[f"max_{side}_channels"] > 0:
                return {**found, "index": index}
        raise SpeechError("no-device", f"there is no {side} {name!r}")

    def find_any(self, name: str | None, side: Side) -> tuple[dict[str, Any], bool]:
        """Return the device of that name, or else the usual one and True."""
        try:
            return self.find(name, side), False
        except SpeechError:
            if name is None:
                raise
            return self.find(None, side), True

    def _default(self, side: Side) -> dict[str, Any]:
        try:
            return cast("dict[str, Any]", self.library.query_devices(kind=side))
        except (ValueError, self.library.PortAudioError) as error:
            raise SpeechError("no-device", str(error)) from error

    def _usual(self) -> Iterator[tuple[int, dict[str, Any]]]:
        apis = cast("Iterable[dict[str, Any]]", self.library.query_hostapis())
        usual = next((api for api in apis if api["devices"]), None)
        for index in usual["devices"] if usual else ():
            yield index, self.library.query_devices(index)
