"""A sound card that is none: PulseAudio with a speaker to record and a microphone to speak into.

    from tests.sound_card import sound_card, sound_server  # in a conftest

`sound_card` sets the environment, so that "spk" and "mic" are PortAudio devices and the default
ones, for this process and those it starts. See the figures in the room's tests for what it costs.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

from trainingsveld.speech import Sound

RATE = 48_000
_PACKAGES = ["pulseaudio", "pulseaudio-utils", "libasound2-plugins", "libportaudio2"]
_SERVER = """
load-module module-null-sink sink_name=spk rate=48000 channels=2 norewinds=1
load-module module-null-sink sink_name=micfeed rate=48000 channels=1 norewinds=1
load-module module-remap-source source_name=mic master=micfeed.monitor channels=1
set-default-sink spk
set-default-source mic
load-module module-native-protocol-unix socket={socket} auth-anonymous=1
"""
_ALSA = """
</usr/share/alsa/alsa.conf>
pcm.!default {{ type pulse server "unix:{socket}" }}
ctl.!default {{ type pulse server "unix:{socket}" }}
pcm.spk {{ type pulse server "unix:{socket}" device "spk"
  hint {{ show {{ @func refer name defaults.namehint.basic }} description "Virtual speaker" }} }}
pcm.mic {{ type pulse server "unix:{socket}" device "mic"
  hint {{ show {{ @func refer name defaults.namehint.basic }} description "Virtual microphone" }} }}
"""


class SoundCard:
    """The server and its wires."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.socket = folder, folder / "native"
        (folder / "server.pa").write_text(_SERVER.format(socket=self.socket))
        (folder / "asoundrc").write_text(_ALSA.format(socket=self.socket))
        self.env = {
            "ALSA_CONFIG_PATH": str(folder / "asoundrc"),
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Be there, and answer."""
        if self._process and self._process.poll() is None:
            return
        self.socket.unlink(missing_ok=True)
        home = {
            "HOME": self.folder,
            "XDG_RUNTIME_DIR": self.folder,
            "PULSE_RUNTIME_PATH": self.folder,
        }
        self._process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
             "--disable-shm=yes", "-F", str(self.folder / "server.pa")],
            env={**os.environ, **self.env, **{k: str(v) for k, v in home.items()}},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + 10
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the virtual sound card does not start")
            threading.Event().wait(0.02)

    def _answers(self) -> bool:
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as wire:
            wire.connect(str(self.socket))
            return True
        return False

    def kill(self) -> None:
        """As when the sound server crashes."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def freeze(self) -> None:
        """As when the sound server hangs; `kill` still ends it."""
        assert self._process
        self._process.send_signal(19)  # SIGSTOP

    def unplug(self, module: str, name: str) -> None:
        """Take a device away while the server lives on, as when a headset's plug is pulled."""
        for line in self._control("list", "short", "modules").splitlines():
            number, kind, words = (*line.split("\t"), "", "")[:3]
            if kind == f"module-{module}" and f"_name={name} " in f"{words} ":
                self._control("unload-module", number)
                return
        raise RuntimeError(f"there is no {module} {name}")

    def plug(self, module: str, *words: str) -> None:
        """Add a device."""
        self._control("load-module", f"module-{module}", *words)

    def move_recordings(self, source: str) -> None:
        """Join whoever records to another microphone, as in the system's sound settings."""
        for line in self._control("list", "short", "source-outputs").splitlines():
            number, _, client = line.split("\t")[:3]
            if client != "-":  # what joins the virtual devices to each other stays
                self._control("move-source-output", number, source)

    def _control(self, *words: str) -> str:
        command = ["pactl", f"--server=unix:{self.socket}", *words]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def listen(self, latency: int = 100, device: str = "spk.monitor") -> "Recorder":
        """Record what the speaker says, or another monitor, as a context.

        To measure moments ask for a latency of 10 ms; then the speaker itself may drop out on a
        busy machine, because a monitor's latency is its speaker's.
        """
        return Recorder(self._client("parec", device, latency))

    def speak(self, sound: Sound) -> subprocess.Popen[bytes]:
        """Say the sound into the microphone; ends by itself."""
        speaking = subprocess.Popen(
            self._client("pacat", "micfeed", 200, sound.rate), env={**os.environ, **self.env},
            stdin=subprocess.PIPE,
        )  # fmt: skip
        threading.Thread(target=self._pour, args=(speaking, sound), daemon=True).start()
        return speaking

    @staticmethod
    def _pour(speaking: subprocess.Popen[bytes], sound: Sound) -> None:
        assert speaking.stdin
        with contextlib.suppress(OSError), speaking.stdin:
            speaking.stdin.write(sound.samples)

    def _client(self, program: str, device: str, latency: int, rate: int = RATE) -> list[str]:
        wire = [f"--server=unix:{self.socket}", f"--device={device}", f"--latency-msec={latency}"]
        return [program, *wire, "--raw", "--format=s16le", f"--rate={rate}", "--channels=1"]


class Recorder:
    """What a loudspeaker says. `began` is when its first sample was there, by perf_counter."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._samples = bytearray()
        self.began = float("inf")
        self._running = threading.Event()
        self._more = threading.Condition()

    def __enter__(self) -> "Recorder":
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        assert self._running.wait(10), "nothing comes from the virtual speaker"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._thread.join()
        self._process.wait()

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe
        with pipe:
            while data := os.read(pipe.fileno(), 65_536):
                now = time.perf_counter()
                with self._more:
                    self._samples += data
                    # the chunk that was under way the shortest tells best when all began
                    self.began = min(self.began, now - len(self._samples) / 2 / RATE)
                    self._more.notify_all()
                self._running.set()

    @property
    def sound(self) -> Sound:
        """All that was heard until now."""
        with self._more:
            return Sound(bytes(self._samples[: len(self._samples) // 2 * 2]), RATE)

    def since(self, moment: float) -> tuple[Sound, float]:
        """What was heard from a moment on (by perf_counter), and when that really begins."""
        with self._more:
            skip = min(max(0, round((moment - self.began) * RATE)), len(self._samples) // 2)
            part = bytes(self._samples[2 * skip : len(self._samples) // 2 * 2])
        return Sound(part, RATE), self.began + skip / RATE

    def until(self, moment: float, timeout: float = 5.0) -> Sound:
        """Wait for the sound of that moment (by perf_counter), and return all until now."""
        with self._more:
            done = self._more.wait_for(
                lambda: self.began + len(self._samples) / 2 / RATE >= moment, timeout
            )
            assert done, "the virtual speaker has stopped"
        return self.sound


def _install() -> str:
    """Return why it cannot be had, if it cannot."""
    if all(map(shutil.which, ["pulseaudio", "parec", "pacat"])):
        return ""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return f"needs the packages {' '.join(_PACKAGES)}"
    command = ["apt-get", "install", "-y", "--no-install-recommends", *_PACKAGES]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"apt-get: {done.stderr[-300:]}"


@pytest.fixture(scope="session")
def sound_server():
    """One server for all tests."""
    trouble = _install() if os.name == "posix" else "PulseAudio is for Linux"
    if trouble:
        pytest.skip(f"no virtual sound card: {trouble}")
    # not in tmp_path: a socket's path may have no more than 107 characters
    with tempfile.TemporaryDirectory(prefix="tv-sound-") as folder:
        card = SoundCard(Path(folder))
        try:
            yield card
        finally:
            card.kill()


@pytest.fixture
def sound_card(sound_server, monkeypatch):
    """The card, alive, and the environment that leads to it."""
    sound_server.start()
    for name, value in sound_server.env.items():
        monkeypatch.setenv(name, value)
    return sound_server
