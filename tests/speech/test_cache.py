import asyncio
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.cache import Cache, CachedVoice, key
from trainingsveld.speech.fake import FakeVoice
from trainingsveld.speech.tone import tone

LINE = Line("Hallo?")


def render(voice, line=LINE):
    return asyncio.run(voice.render(line))


def only_file(folder):
    (file,) = folder.iterdir()
    return file


def test_a_line_is_rendered_once_in_a_session_and_once_for_all(tmp_path):
    first = FakeVoice()
    voice = CachedVoice(first, Cache(tmp_path))
    assert render(voice) == render(voice)
    assert len(first.asked) == 1
    second = FakeVoice()
    assert render(CachedVoice(second, Cache(tmp_path))) == render(voice)
    assert not second.asked


@pytest.mark.parametrize(
    "other",
    [
        Line("Hallo!"),
        Line("Hallo?", language="en"),
        Line("Hallo?", style="angry"),
        Line("Hallo?", gender="female"),
        Line("Hallo?", rate=1.1),
        Line("Hallo?", pitch=1),
    ],
)
def test_anything_heard_differently_is_another_line(other):
    assert key("fake 1", LINE) != key("fake 1", other)
    assert key("fake 1", LINE) != key("fake 2", LINE)
    assert key("fake 1", Line("\ud800"))  # text that no file system could name


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:20],
        lambda data: data[:-1],
        lambda data: data + b"\0\0",
        lambda data: b"RIFF" + data[4:],
        lambda data: data[:4] + b"\xff\xff\xff\xff" + data[8:],
        lambda data: data[:-2] + bytes([data[-2] ^ 1, data[-1]]),
        lambda data: os.urandom(len(data)),
    ],
)
def test_a_damaged_file_is_rendered_again(tmp_path, damage):
    wanted = render(CachedVoice(FakeVoice(), Cache(tmp_path)))
    file = only_file(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    voice = FakeVoice()
    assert render(CachedVoice(voice, Cache(tmp_path))) == wanted
    assert voice.asked == [LINE]
    assert only_file(tmp_path).read_bytes() == whole


def test_what_was_not_used_for_longest_makes_room(tmp_path):
    sound = tone(seconds=0.1)
    size = len(sound.samples) + 41
    cache = Cache(tmp_path, limit=3 * size + 10)
    for age, name in enumerate("abc"):
        cache.put(name, sound)
        os.utime(tmp_path / f"{name}.sound", (1_000 + age, 1_000 + age))
    assert cache.get("a") == sound  # now the youngest
    cache.put("d", sound)
    assert sorted(file.stem for file in tmp_path.iterdir()) == ["a", "c", "d"]
    cache.put("huge", tone(seconds=2))
    assert cache.get("huge") is None
    assert cache.get("d") == sound


def test_the_limit_holds_for_what_earlier_runs_left(tmp_path):
    sound = tone(seconds=0.1)
    for n in range(10):
        Cache(tmp_path).put(str(n), sound)
    Cache(tmp_path, limit=3 * len(sound.samples)).put("new", sound)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 3 * len(sound.samples)


def test_files_that_are_not_ours_stay(tmp_path):
    (tmp_path / "brief.txt").write_text("van iemand anders")
    Cache(tmp_path, limit=10_000).put("a", tone(seconds=0.1))
    assert (tmp_path / "brief.txt").exists()


def test_many_at_once_never_see_half_a_sound(tmp_path):
    sounds = [tone(hertz=200 + n, seconds=0.05) for n in range(8)]
    caches = [Cache(tmp_path, limit=50_000) for _ in range(4)]

    def work(turn):
        cache, n = caches[turn % 4], turn % 8
        cache.put(str(n), sounds[n])
        return cache.get(str(n)) in (sounds[n], None)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(400)))
    assert not list(tmp_path.glob("half-*"))


@pytest.mark.parametrize("folder", ["a-file", "a-file/below", "/proc/nowhere"])
def test_a_folder_that_cannot_be_is_said_once_and_the_voice_goes_on(tmp_path, folder, caplog):
    (tmp_path / "a-file").write_text("in the way")
    voice = FakeVoice()
    cached = CachedVoice(voice, Cache(tmp_path / folder))
    with caplog.at_level(logging.WARNING):
        for n in range(3):
            render(cached, Line(f"Regel {n}"))
        render(cached, Line("Regel 0"))
    assert len(voice.asked) == 3  # memory works without the disk
    assert len([r for r in caplog.records if "not kept on disk" in r.message]) == 1


def test_a_failing_voice_leaves_nothing_behind(tmp_path):
    cached = CachedVoice(FakeVoice("failing"), Cache(tmp_path))
    with pytest.raises(SpeechError):
        render(cached)
    assert not list(tmp_path.iterdir())


def test_memory_is_bounded(monkeypatch):
    monkeypatch.setattr("trainingsveld.speech.cache._IN_MEMORY", 5_000)
    voice = FakeVoice()
    cached = CachedVoice(voice, None)
    for n in range(20):
        render(cached, Line(f"Regel nummer {n:02}"))
    render(cached, Line("Regel nummer 19"))
    assert len(voice.asked) == 20
    render(cached, Line("Regel nummer 00"))
    assert len(voice.asked) == 21


def test_a_full_disk_is_a_miss_not_an_error(tmp_path, monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", full)
    cache = Cache(tmp_path)
    cache.put("a", Sound.silence(0.1))
    assert cache.get("a") is None


def test_a_full_disk_keeps_no_halves(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    Cache(tmp_path).put("x", tone(440, 0.1))
    assert list(tmp_path.iterdir()) == []
