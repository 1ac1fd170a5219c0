"""The log of a confidential session: for its player alone, whole after a crash, silent outside."""

import errno
import os
import random
import zlib
from pathlib import Path

import pytest

from tests.small_case import BRAM, CHANTAL, Played
from tests.store.kept import folk, killed
from tests.store.kept.disks import FaultyDisk, MemoryDisk
from tests.store.kept.sounds import DAY, OTHER, PAIR
from trainingsveld.privacy import Level
from trainingsveld.session import (
    ChangeLevel,
    ChooseReply,
    GiveWords,
    ShowReplies,
    StartTyping,
    TakeSeat,
    replay,
)
from trainingsveld.store import Log, StoreError
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.people import People
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.keeping.sweep import sweep
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.blocks import BLOCK, LEAST, Blocks
from trainingsveld.store.session_log.level_log import LevelLog
from trainingsveld.store.session_log.sealed import SealedLog, session_logs

GONE_BY = 690


def begun(path: Path, disk=None) -> Blocks:
    return Blocks.begin(disk or RealDisk(), path, PAIR[0], GONE_BY)


def records(path: Path, disk=None, pair=PAIR) -> list[bytes]:
    blocks, found = Blocks.open(disk or RealDisk(), path, *pair)
    blocks.close()
    return found


def test_what_was_added_is_there_for_its_owner_and_nobody_else(tmp_path):
    blocks = begun(tmp_path / "log")
    said = [b"", b"kanarie", os.urandom(3 * BLOCK), b"x" * 4036, b"y" * 4037]
    for one in said:
        blocks.add(one)
    blocks.close()
    assert records(tmp_path / "log") == said
    assert b"kanarie" not in (tmp_path / "log").read_bytes()
    with pytest.raises(KeptError, match="recording-locked"):
        records(tmp_path / "log", pair=OTHER)


def test_going_on_goes_on_behind_what_there_is(tmp_path):
    begun(tmp_path / "log").add(b"one")
    blocks, found = Blocks.open(RealDisk(), tmp_path / "log", *PAIR)
    assert found == [b"one"]
    blocks.add(b"two")
    blocks.close()
    assert records(tmp_path / "log") == [b"one", b"two"]


def test_its_size_says_little_and_its_bytes_look_like_chance(tmp_path):
    blocks = begun(tmp_path / "log")
    sizes = set()
    for _ in range(300):
        blocks.add(b"a" * 500)
        sizes.add((tmp_path / "log").stat().st_size)
    blocks.close()
    assert sizes == {LEAST * BLOCK << n for n in range(4)}
    data = (tmp_path / "log").read_bytes()
    assert len(zlib.compress(data[BLOCK:])) > len(data) - BLOCK


def test_a_block_that_was_changed_or_moved_ends_it_and_gives_nothing_false(tmp_path, say):
    blocks = begun(tmp_path / "log")
    said = [bytes([n]) * 30 for n in range(8)]
    for one in said:
        blocks.add(one)
    blocks.close()
    whole = (tmp_path / "log").read_bytes()
    chance = random.Random(5)  # noqa: S311 - repeatable
    tried = 0
    for number in range(1, 9):
        for _ in range(5):
            data = bytearray(whole)
            data[number * BLOCK + chance.randrange(BLOCK)] ^= 1 << chance.randrange(8)
            (tmp_path / "log").write_bytes(data)
            assert records(tmp_path / "log") == said[: number - 1]
            tried += 1
    data = bytearray(whole)
    data[BLOCK : 2 * BLOCK], data[2 * BLOCK : 3 * BLOCK] = (
        whole[2 * BLOCK : 3 * BLOCK],
        whole[BLOCK : 2 * BLOCK],
    )
    (tmp_path / "log").write_bytes(data)
    assert records(tmp_path / "log") == []
    say(f"session log: {tried} bits flipped, each noticed")


@pytest.mark.parametrize(
    "data",
    [b"", b"x", bytes(BLOCK), b"\x89TVLOG\r\n\x01\x00",
     b"\x89TVLOG\r\n\x01\x00\xb2\x02\0\0\0\0" + bytes(BLOCK),
     b"\x89TVLOG\r\n\x02\x00" + bytes(BLOCK * 70), os.urandom(BLOCK * 64)],
)  # fmt: skip
def test_planted_files_are_refused_in_a_word(tmp_path, data):
    (tmp_path / "log").write_bytes(data)
    with pytest.raises(KeptError, match=r"recording-(damaged|newer|locked)"):
        Blocks.open(RealDisk(), tmp_path / "log", *PAIR)


def test_a_lost_current_loses_no_record_that_was_acknowledged(tmp_path, say):
    tried = 0
    for seed in range(120):
        chance = random.Random(seed)  # noqa: S311 - repeatable
        disk = MemoryDisk()
        folder = Path("/people/sessions")
        blocks = begun(folder / "log", disk)
        said = []
        for n in range(chance.randrange(1, 6)):
            said.append(bytes([n]) * chance.randrange(1, 3 * BLOCK))
            blocks.add(said[-1])
        torn = b"t" * chance.randrange(1, 3 * BLOCK)
        sync, disk.sync = disk.sync, lambda _: None  # the last one was never waited for
        blocks.add(torn)
        disk.sync = sync
        found = records(folder / "log", disk.after_power_loss(chance))
        assert found in (said, [*said, torn]), seed
        tried += 1
    say(f"session log: {tried} lost currents, no acknowledged record lost")


class FullDisk(RealDisk):
    """Takes so many writes and no more."""

    def __init__(self, writes: int) -> None:
        self.left = writes

    def write(self, file, data, at):
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, "full")
        return super().write(file, data, at)


def test_a_full_disk_is_said_and_what_was_there_stays(tmp_path):
    disk = FullDisk(3)
    blocks = begun(tmp_path / "log", disk)
    blocks.add(b"one")
    blocks.add(b"two")
    with pytest.raises(KeptError, match="disk-full"):
        blocks.add(b"three")
    disk.left = 10
    blocks.add(b"three again")
    blocks.close()
    assert records(tmp_path / "log") == [b"one", b"two", b"three again"]
    with pytest.raises(KeptError, match="disk-full"):
        begun(tmp_path / "none", FullDisk(0))
    assert not (tmp_path / "none").exists(), "no half file is left"


# --- the log of a session at its level ------------------------------------------------------------

WORDS = {"n1": "Chantal-kanarie", "w1": "Ik schrok-kanarie", "w2": "Dat regel ik-kanarie"}


class Session:
    """A played session, written to a level log as the conductor does."""

    def __init__(self, tmp_path, level, vault=True, people=()):
        self.place = PersonPlace(tmp_path / "people", "0" * 32)
        self.clear = Log(tmp_path / "log.sqlite")
        self.path = tmp_path

        def begin(_):
            return SealedLog.begin(RealDisk(), self.place, PAIR[0], "s1", GONE_BY)

        self.log = LevelLog(self.clear, WORDS.get, begin if vault else None)
        self.log.read("s1")
        self.played = Played(*people, level=level)
        self.written = 0
        self.write()

    def write(self):
        self.log.append("s1", "2026-11-22T10:00:00", self.played.log[self.written :])
        self.written = len(self.played.log)

    def send(self, *commands):
        self.played.send(*commands)
        self.write()

    def on_disk(self):
        self.clear._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return b"".join(p.read_bytes() for p in self.path.rglob("*") if p.is_file())

    def found(self):
        (path,) = session_logs(RealDisk(), self.place)
        return SealedLog.open(RealDisk(), path, *PAIR)


def in_the_clear(session):
    return [type(event).__name__ for event in session.clear.read("s1")]


@pytest.mark.parametrize(
    ("level", "vault"), [(Level.OPEN, True), (Level.OPEN, False), (Level.TEAM, False)]
)
def test_open_and_team_without_a_vault_are_in_the_event_log(tmp_path, level, vault):
    session = Session(tmp_path, level, vault)
    assert in_the_clear(session)[0] == "SessionBegun"
    assert not session_logs(RealDisk(), session.place)


def test_team_asks_the_speaker_who_has_a_vault(tmp_path):
    session = Session(tmp_path, Level.TEAM, vault=False)
    session.played.call()
    session.write()
    assert in_the_clear(session)[0] == "SessionBegun"
    session.log.begin = lambda _: SealedLog.begin(RealDisk(), session.place, PAIR[0], "s1", GONE_BY)
    session.log.append("s1", "", ())
    assert in_the_clear(session) == []
    assert b"SessionBegun" not in session.on_disk()
    assert replay(event for _, event in session.found().rows) == session.played.state


def test_confidential_is_in_the_vault_alone_and_comes_back_the_same(tmp_path):
    session = Session(tmp_path, Level.CONFIDENTIAL)
    session.played.call()
    session.send(StartTyping(), GiveWords("w1"), ChooseReply("feeling"))
    assert in_the_clear(session) == []
    for secret in (
        b"SessionBegun",
        b"feeling",
        b"kanarie",
        session.played.state.case.scenario.title.encode(),
    ):
        assert secret not in session.on_disk()
    found = session.found()
    assert replay(event for _, event in found.rows) == session.played.state
    assert found.words["w1"] == WORDS["w1"], "what was typed comes back too"
    again = LevelLog(session.clear, WORDS.get, found=found)
    assert replay(again.read("s1")) == session.played.state
    again.forget("s1")
    assert not session_logs(RealDisk(), session.place)


@pytest.mark.parametrize("vault", ["from the start", "from later on"])
def test_what_somebody_typed_who_stepped_in_is_not_in_the_players_vault(tmp_path, vault):
    later = vault == "from later on"
    session = Session(tmp_path, Level.CONFIDENTIAL, people=(CHANTAL, BRAM))
    begin, session.log.begin = session.log.begin, None if later else session.log.begin
    session.played.call(recording=False)
    session.write()
    session.send(TakeSeat("p2"))
    session.send(StartTyping(), GiveWords("w1"))
    session.send(ChooseReply("feeling"))
    session.played.line_over()
    session.send(TakeSeat("p1"))
    session.send(StartTyping(), GiveWords("w2"))
    session.log.begin = begin
    session.write()
    session.send(ShowReplies())
    found = session.found()
    assert replay(event for _, event in found.rows) == session.played.state
    assert "w1" not in found.words
    assert found.words["w2"] == WORDS["w2"]


@pytest.mark.parametrize(
    ("level", "vault"),
    [(Level.CONFIDENTIAL, False), (Level.EPHEMERAL, True), (Level.EPHEMERAL, False)],
)
def test_without_a_vault_and_at_ephemeral_nothing_is_written(tmp_path, level, vault):
    session = Session(tmp_path, level, vault)
    session.played.call()
    session.write()
    assert in_the_clear(session) == []
    assert not session_logs(RealDisk(), session.place)
    assert not session.log.outlives


@pytest.mark.parametrize("now", [Level.OPEN, Level.TEAM])
def test_a_log_that_becomes_confidential_moves_into_the_vault(tmp_path, now):
    session = Session(tmp_path, now)
    session.played.call()
    session.write()
    session.send(ChangeLevel(Level.CONFIDENTIAL))
    assert in_the_clear(session) == []
    assert b"SessionBegun" not in session.on_disk(), "its rows do not linger in free pages"
    assert replay(event for _, event in session.found().rows) == session.played.state
    session.send(ChangeLevel(Level.EPHEMERAL))
    assert not session_logs(RealDisk(), session.place)
    assert replay(session.log.read("s1")) == session.played.state


def test_a_disk_that_refuses_does_not_keep_the_clear_log_and_loses_nothing(tmp_path):
    session = Session(tmp_path, Level.OPEN)

    def full(_):
        raise StoreError("log-full")

    begin, session.log.begin = session.log.begin, full
    session.played.send(ChangeLevel(Level.CONFIDENTIAL))
    with pytest.raises(StoreError, match="log-full"):
        session.write()
    assert in_the_clear(session) == [], "the promise does not wait for the disk"
    session.log.begin = begin
    session.write()
    assert replay(event for _, event in session.found().rows) == session.played.state


def test_a_file_deleted_while_it_is_written_is_begun_anew(tmp_path):
    session = Session(tmp_path, Level.CONFIDENTIAL)
    (path,) = session_logs(RealDisk(), session.place)
    path.unlink()
    session.played.call()
    with pytest.raises(StoreError, match="log-gone"):
        session.write()
    session.write()
    assert replay(event for _, event in session.found().rows) == session.played.state


def test_a_vault_made_half_way_takes_the_whole_log(tmp_path):
    session = Session(tmp_path, Level.CONFIDENTIAL, vault=False)
    session.played.call()
    session.write()
    session.log.begin = lambda _: SealedLog.begin(RealDisk(), session.place, PAIR[0], "s1", GONE_BY)
    session.log.append("s1", "", ())
    assert replay(event for _, event in session.found().rows) == session.played.state


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_it_moves_it_is_in_one_place_alone(tmp_path, seed, say):
    wrong, where = killed.moving_wrong_with(tmp_path, seed)
    assert wrong == []
    say(f"killed while its log moved: it is in {where}")


class Moving:
    """A confidential session whose log is in one vault, on a disk that may fail, and another."""

    def __init__(self, room):
        self.disk = FaultyDisk()
        self.places = [PersonPlace(room, letter * 32) for letter in "ab"]
        self.log = LevelLog(Log(), WORDS.get, self.begin(0))
        self.played = Played(level=Level.CONFIDENTIAL)
        self.log.append("s1", "", self.played.log)
        self.log.move(self.begin(1), "p1")
        self.before = len(self.played.log)

    def begin(self, at):
        place = self.places[at]
        return lambda _: SealedLog.begin(self.disk, place, PAIR[0], "s1", 9_999)

    def goes_on(self, code, at, *, for_ever):
        """The step with which it moves, the n-th call of which fails; whether that was written."""
        self.disk = FaultyDisk(at, code=code, for_ever=for_ever)
        self.log._sealed._disk = self.log._sealed._blocks._disk = self.disk
        self.played.call()
        try:
            self.log.append("s1", "", self.played.log[self.before :])
        except StoreError as error:
            assert error.code in ("log-full", "log-unwritable")  # noqa: PT017 - depends on the call
            return False
        return True

    def found(self):
        """The logs there are, in any vault."""
        paths = [path for place in self.places for path in session_logs(RealDisk(), place)]
        logs = [SealedLog.open(RealDisk(), path, *PAIR) for path in paths]
        for one in logs:
            one.close()
        return [one.rows for one in logs if one.rows]


def each_call(room):
    """Try a move for every call of it, until none fails."""
    at = 0
    while True:
        at += 1
        moving = Moving(room / str(at))
        yield at, moving
        if moving.disk.calls < at:
            return


def test_a_move_may_stop_at_any_call_and_there_is_one_log_at_the_next_start(tmp_path, say):
    for at, moving in each_call(tmp_path):
        acknowledged = moving.goes_on(errno.EIO, at, for_ever=True)
        moving.log.close()
        sweep(RealDisk(), tmp_path / str(at), DAY, DAY)
        (rows,) = moving.found()
        assert len(rows) in (moving.before, len(moving.played.log)), at
        assert len(rows) > moving.before or not acknowledged
        assert not [one for one in tmp_path.rglob("*") if one.suffix in (".move", ".over")]
    assert acknowledged
    assert at > 10
    say(f"a log that moves, stopped at each of {at - 1} calls: always in one vault")


@pytest.mark.parametrize("for_ever", [True, False])
def test_a_disk_that_is_full_at_any_call_of_a_move_loses_nothing(tmp_path, for_ever, say):
    for at, moving in each_call(tmp_path):
        moving.goes_on(errno.ENOSPC, at, for_ever=for_ever)
        calls = moving.disk.calls
        moving.disk.heal()
        for _ in range(2):  # the second takes away what the disk did not let go
            moving.log.append("s1", "", moving.played.log[len(moving.log.read("s1")) :])
        moving.disk.calls = calls
        sweep(RealDisk(), tmp_path / str(at), DAY, DAY)
        (rows,) = moving.found()
        assert replay(event for _, event in rows) == moving.played.state, at
        moving.log.close()
    say(f"disk full at each of {at - 1} calls of a move: nothing lost, one log")


# --- taken away -----------------------------------------------------------------------------------


def test_the_sweep_takes_old_ones_and_erasing_takes_all(tmp_path):
    with People(tmp_path, DAY) as people:
        sanne, _ = folk.add(people, "Sanne")
        for month in (GONE_BY, 9_999):
            SealedLog.begin(people.disk, sanne.place, sanne.file.public_key, "s", month).close()
        (sanne.place.sessions / "note.txt").write_text("not ours")
        assert sweep(people.disk, tmp_path, DAY, DAY).over == 0
        assert sweep(people.disk, tmp_path, DAY + 400, DAY + 400).over == 1
        assert len(session_logs(people.disk, sanne.place)) == 1
        gone = people.erase(sanne)
        assert gone.locked
        assert not gone.left
        assert not sanne.place.folder.exists()
