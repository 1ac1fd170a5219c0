"""The sound of a session on its way into a vault that may stay locked."""

import shutil

import pytest

from tests.store.kept import folk
from tests.store.kept.sounds import DAY, RATE, samples
from trainingsveld.privacy import Level
from trainingsveld.store import StoreError
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.people import People
from trainingsveld.store.keeping.session_sound import SessionSound, find_sound
from trainingsveld.store.session_vault import SessionVault

KEPT = pytest.mark.parametrize("level", [Level.OPEN, Level.TEAM, Level.CONFIDENTIAL])


@pytest.fixture
def people(tmp_path):
    with People(tmp_path / "people", DAY) as made:
        yield made


@pytest.fixture
def sanne(people):
    return folk.add(people, "Sanne")


def session(people, person, level=Level.CONFIDENTIAL, told=None):
    vault = SessionVault(level, told)
    vault.keep_in(SessionSound(people, person, "s1"))
    return vault


def say(vault, clip, seconds, start=0):
    for at in range(start, start + round(seconds * RATE), 80):
        vault.record(clip, samples(80, at), RATE)


def heard(vault, *clips):
    found = find_sound(vault, "s1", clips)
    return {clip: one.samples for clip, one in found.items()}


@KEPT
def test_every_answer_is_a_file_of_its_own_for_its_speaker(people, sanne, level):
    person, opened = sanne
    vault = session(people, person, level)
    say(vault, "c1", 1)
    say(vault, "c2", 0.5)
    vault.finish()
    assert heard(opened, "c1", "c2") == {"c1": samples(RATE), "c2": samples(RATE // 2)}
    kept, _ = opened.recordings()
    assert {one.header.level for one in kept} == {level.value}
    assert vault.sound("c1") == (samples(RATE), RATE), "and it is heard from memory meanwhile"


def test_at_ephemeral_nothing_is_on_the_disk(people, sanne):
    person, _ = sanne
    vault = session(people, person, Level.EPHEMERAL)
    say(vault, "c1", 1)
    vault.finish()
    assert not list(person.place.sound.iterdir())
    assert vault.length("c1") == pytest.approx(1)


def test_forgetting_takes_what_goes_on_what_was_sealed_and_what_still_comes(people, sanne):
    person, opened = sanne
    vault = session(people, person)
    for clip in ("c1", "c2", "c3"):
        say(vault, clip, 0.5)
    vault.forget(("c1", "c3", "c3", "never"))
    say(vault, "c3", 0.5)
    vault.finish()
    assert set(heard(opened, "c1", "c2", "c3")) == {"c2"}
    assert len(list(person.place.sound.iterdir())) == 2, "a sound and its key"
    assert vault.sound("c1") is None


@pytest.mark.parametrize("before", [Level.OPEN, Level.TEAM])
def test_a_stricter_promise_holds_for_what_was_said_before_too(people, sanne, before):
    person, opened = sanne
    bram, _ = folk.add(people, "Bram")
    vault = session(people, person, before)
    say(vault, "c1", 0.5)
    say(vault, "c2", 0.5)
    vault.settle("c2")
    vault.promise(Level.CONFIDENTIAL)
    say(vault, "c2", 0.5, RATE // 2)
    vault.keep_promise(before)
    vault.finish()
    assert heard(opened, "c1", "c2") == {"c1": samples(RATE // 2), "c2": samples(RATE)}
    kept, _ = opened.recordings()
    assert [one.header.level for one in kept] == ["confidential", "confidential"]
    vault.promise(Level.EPHEMERAL)
    vault.keep_promise(Level.CONFIDENTIAL)
    say(vault, "c2", 0.25)
    assert not list(person.place.sound.iterdir())
    assert vault.length("c2") == pytest.approx(1.25), "it can still be listened to, in memory"
    assert bram.place.vault.exists()


def test_who_stepped_in_speaks_in_nobody_elses_vault(people, sanne):
    person, opened = sanne
    vault = SessionVault(Level.CONFIDENTIAL)
    vault.of_others(("before",))
    say(vault, "before", 0.5)
    vault.keep_in(SessionSound(people, person, "s1"))
    vault.of_others(("before", "theirs"))
    say(vault, "mine", 0.5)
    say(vault, "theirs", 0.5)
    vault.finish()
    vault.keep_promise(Level.TEAM)
    assert set(heard(opened, "before", "mine", "theirs")) == {"mine"}
    assert vault.length("theirs") == pytest.approx(0.5), "and it is heard from memory meanwhile"


def test_a_vault_that_comes_later_gets_what_was_said_before(people, sanne):
    person, opened = sanne
    vault = SessionVault(Level.CONFIDENTIAL)
    say(vault, "c1", 0.5)
    assert not vault.kept("c1")
    vault.keep_in(SessionSound(people, person, "s1"))
    assert vault.kept("c1")
    assert heard(opened, "c1") == {"c1": samples(RATE // 2)}


def test_memory_that_is_full_is_no_end_where_there_is_a_disk(people, sanne, monkeypatch):
    person, opened = sanne
    vault = session(people, person)
    vault._most = 1.0
    for clip in ("c1", "c2", "c3"):
        say(vault, clip, 0.7)
    vault.finish()
    assert vault.length("c1") == 0, "out of memory, and its vault is locked"
    assert set(heard(opened, "c1", "c2", "c3")) == {"c1", "c2", "c3"}

    def read(name):
        with opened.open(name) as reading:
            return b"".join(piece.samples for piece in reading.pieces())

    vault.read = read
    assert vault.sound("c1") == (samples(round(0.7 * RATE)), RATE)
    assert vault.length("c1") == pytest.approx(0.7)
    alone = SessionVault(Level.EPHEMERAL)
    alone._most = 1.0
    say(alone, "c1", 0.9)
    with pytest.raises(StoreError, match="vault-full"):
        say(alone, "c1", 0.2)


def test_a_vault_taken_away_meanwhile_gets_nothing_and_it_is_said(people, sanne):
    person, _ = sanne
    told = []
    vault = session(people, person, told=told.append)
    say(vault, "c1", 0.5)
    vault.settle()
    vault.finish()
    shutil.rmtree(person.place.root)
    say(vault, "c2", 0.5)
    vault.finish()
    assert [error.code for error in told] == ["vault-gone"]
    assert not person.place.folder.exists(), "nothing is left that nobody could open"
    assert vault.sound("c2") == (samples(RATE // 2), RATE)
    assert not vault.kept("c2")


def test_a_folder_that_may_not_be_written_is_said_once(people, sanne):
    class Closed(RealDisk):
        def create(self, path):
            raise PermissionError(13, "no", str(path))

    person, _ = sanne
    people.disk = Closed()
    told = []
    vault = session(people, person, told=told.append)
    for clip in ("c1", "c2", "c3"):
        say(vault, clip, 0.2)
        vault.finish()
    assert len({str(error) for error in told}) == len(told)
    assert {error.code for error in told} == {"disk-closed"}
    assert vault.length("c3") == pytest.approx(0.2)
