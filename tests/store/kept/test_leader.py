"""Somebody with the leader's role, the whole disk and time: what they do to it opens nothing.

The leader has a vault here too, and may be let in to what is theirs. Everything else they do with
files: swap them, copy them, put old ones back, plant marks.
"""

import os
import shutil
import sqlite3
from contextlib import closing, suppress

import pytest

from tests.small_case import Played
from tests.store.kept import folk
from tests.store.kept.sounds import DAY
from trainingsveld.privacy import Level
from trainingsveld.store import Log, StoreError
from trainingsveld.store.keeping.people import People
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.log import keys_of
from trainingsveld.store.recording import slots
from trainingsveld.store.session_log.sealed import SealedLog, session_logs
from trainingsveld.store.texts.texts import Texts


class Disk:
    """A data folder with what is Sanne's and what is the leader's, and both of them at hand."""

    def __init__(self, root):
        self.root = root
        with People(root, DAY) as people:
            self.sanne, self.hers = folk.add(people, "Sanne")
            self.lead, self.theirs = folk.add(people, "Teamleider")
            self.one = folk.record(self.sanne)
            self.own = folk.record(self.lead)
            folk.note(self.sanne, "kanarie")
            log = SealedLog.begin(
                people.disk, self.sanne.place, self.sanne.file.public_key, "s1", 9_999
            )
            played = Played(level=Level.CONFIDENTIAL).call()
            log.append([("", event) for event in played.log], {"w1": "kanarie"})
            log.close()

    def swap(self, name):
        """Two files of the same name change places."""
        ours, other = (one.place.folder / name for one in (self.sanne, self.lead))
        aside = self.root / "aside"
        ours.rename(aside)
        other.rename(ours)
        aside.rename(other)

    def copy(self, end):
        """Everything of Sanne's with this end lies in the leader's folder too."""
        for path in self.sanne.place.folder.rglob(f"*{end}"):
            if path.is_dir():
                continue
            to = self.lead.place.folder / path.relative_to(self.sanne.place.folder)
            to.parent.mkdir(exist_ok=True)
            shutil.copy(path, to)

    def opened(self, by=None):
        """Say what the leader can open of it, by any folder, after the next start."""
        by = by or self.theirs
        with People(self.root, DAY) as people:
            found = []
            for person in people.list():
                with suppress(KeptError):
                    vault = folk.unlocked(people, person)
                    vault._secret[:], vault.public = by._secret, by.public
                    found += self._in(vault)
        return found

    def _in(self, vault):
        for name in {one.name for one in vault.recordings()[0]} - {self.own}:
            with vault.open(name) as reading:
                yield from (piece for piece in reading.pieces() if piece.heard == "sound")
        with suppress(KeptError):
            yield from vault.texts()[0].values()
        for path in session_logs(vault.disk, vault.person.place):
            with suppress(KeptError, StoreError):
                log = vault.session_log(path)
                log.close()
                yield from log.rows


def nothing(_):
    """The disk as it is."""


def everything_is_the_leaders(disk):
    disk.copy("")


def their_slots_on_her_recording(disk):
    data = slots.encode(bytes(32), [disk.lead.file.public_key], os.urandom)
    disk.sanne.place.slots(disk.one).write_bytes(data)


def her_slots_with_theirs_behind(disk):
    path = disk.sanne.place.slots(disk.one)
    hers, theirs = path.read_bytes(), disk.lead.place.slots(disk.own).read_bytes()
    at, size = 16, 80
    body = hers[: at + size] + theirs[at : at + size] + hers[at + 2 * size : -32]
    path.write_bytes(body + slots.print_of(body))


def her_recording_under_their_name(disk):
    shutil.copy(disk.sanne.place.recording(disk.one), disk.lead.place.recording(disk.own))


def her_rows_in_their_texts(disk):
    folk.note(disk.lead, "eigen")
    with closing(sqlite3.connect(disk.lead.place.texts)) as db:
        db.execute("ATTACH ? AS hers", (str(disk.sanne.place.texts),))
        db.execute("DELETE FROM text")
        db.execute("INSERT INTO text SELECT * FROM hers.text")
        db.commit()


def her_log_under_the_name_of_theirs(disk):
    (hers,) = session_logs(disk.hers.disk, disk.sanne.place)
    log = SealedLog.begin(disk.hers.disk, disk.lead.place, disk.theirs.public, "s2", 9_999)
    log.close()
    shutil.copy(hers, log.path)


def the_head_of_theirs_on_her_log(disk):
    (hers,) = session_logs(disk.hers.disk, disk.sanne.place)
    log = SealedLog.begin(disk.hers.disk, disk.lead.place, disk.theirs.public, "s2", 9_999)
    log.close()
    hers.write_bytes(log.path.read_bytes()[:4096] + hers.read_bytes()[4096:])


def a_mark_that_her_log_moved_to_them(disk):
    (hers,) = session_logs(disk.hers.disk, disk.sanne.place)
    mark = disk.lead.place.sessions / f"{'c' * 32}.over"
    mark.parent.mkdir(exist_ok=True)
    mark.write_text(f"vault {disk.sanne.place.number} {hers.name}")


ATTACKS = [
    nothing,
    lambda disk: disk.swap("vault.json"),
    lambda disk: disk.swap("sound"),
    everything_is_the_leaders,
    lambda disk: disk.copy(".slots"),
    lambda disk: disk.copy(".tvl"),
    their_slots_on_her_recording,
    her_slots_with_theirs_behind,
    her_recording_under_their_name,
    her_rows_in_their_texts,
    her_log_under_the_name_of_theirs,
    the_head_of_theirs_on_her_log,
    a_mark_that_her_log_moved_to_them,
]


def test_nothing_a_leader_does_with_the_files_opens_anything(tmp_path, say):
    for number, attack in enumerate(ATTACKS):
        disk = Disk(tmp_path / str(number))
        attack(disk)
        assert disk.opened() == [], attack
        if attack is nothing:
            assert {type(one).__name__ for one in disk.opened(disk.hers)} == {
                "Piece", "Text", "tuple",
            }, "whoever may, can"  # fmt: skip
    say(f"{len(ATTACKS)} tries of a leader with the whole disk: nothing of anybody else's opened")


def test_a_vault_file_in_another_folder_is_told_to_its_owner(tmp_path):
    disk = Disk(tmp_path)
    disk.swap("vault.json")
    with People(tmp_path, DAY) as people:
        (hers,) = (one for one in people.list() if one.name == "Sanne")
        kept, lost = folk.unlocked(people, hers).recordings()
    assert [(one.name, one.own) for one in kept] == [(disk.one, False)], "hers, in another folder"
    assert lost == (disk.own,), "what is in her folder cannot be opened: that is told"


@pytest.mark.parametrize(
    "odd", ["", "vault", "log ../../x", "vault ../../../etc passwd", "x" * 500]
)
def test_a_planted_mark_leads_nowhere(tmp_path, odd):
    disk = Disk(tmp_path)
    sessions = disk.sanne.place.sessions
    (sessions / f"{'d' * 32}.over").write_text(odd)
    (sessions / f"{'e' * 32}.move").write_bytes(b"\xff\xfe")
    (tmp_path / "leaving-").write_bytes(b"")
    (tmp_path / "leaving-..").write_bytes(b"")
    (tmp_path / "leaving-abcd").write_bytes(b"")
    with People(tmp_path, DAY) as people:
        assert people.swept.moved == ()
        assert len(session_logs(people.disk, disk.sanne.place)) == 1
        assert folk.readable(disk.hers) == {disk.one}
        assert len(disk.hers.texts()[0]) == 1
    assert not (tmp_path / "leaving-abcd").exists()


def test_a_folder_put_back_from_before_a_withdrawal_opens_for_its_owner_alone(tmp_path):
    disk = Disk(tmp_path / "now")
    shutil.copytree(disk.root, tmp_path / "before")
    with People(disk.root, DAY):
        disk.hers.withdraw([disk.one])
    shutil.rmtree(disk.root)
    (tmp_path / "before").rename(disk.root)
    assert disk.opened() == []
    assert folk.readable(disk.hers) == {disk.one}, "a backup brings back what its owner can open"


def test_texts_put_back_from_before_they_were_erased_are_told_to_their_owner(tmp_path):
    disk = Disk(tmp_path)
    before = disk.sanne.place.texts.read_bytes()
    assert not disk.hers.put_back()
    names = list(disk.hers.texts()[0])
    with Texts(disk.hers.disk, disk.sanne.place.texts, b"") as texts:
        texts.forget(names)
    disk.sanne.place.texts.write_bytes(before)
    assert disk.opened() == []
    assert disk.hers.put_back()


def test_a_row_of_the_log_under_another_sessions_name_is_refused(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log:
        log.append("hers", "2026-11-22T10:00:00", Played(level=Level.TEAM).call().log)
        log.append("theirs", "2026-11-22T10:00:00", Played(level=Level.TEAM).log)
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM event WHERE session = 'theirs'")
        db.execute("UPDATE event SET session = 'theirs'")
        db.commit()
    with Log(path) as log, pytest.raises(StoreError, match=r"log-(locked|damaged)"):
        log.read("theirs")
    keys = sorted(keys_of(path).iterdir())
    assert len(keys) == 2
