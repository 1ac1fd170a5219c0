"""Programs that are killed in the middle of writing; what they had said they did is compared."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.store.kept import folk
from tests.store.kept.sounds import DAY, PAIR, RATE, key_of, opened, wrong_samples
from tests.store.write_release_log import whole_session
from trainingsveld.privacy import Level
from trainingsveld.session import replay
from trainingsveld.session.event import Event, LevelChanged
from trainingsveld.store import Log, StoreError, open_log
from trainingsveld.store.codec import decode
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.people import People
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.keeping.sweep import sweep
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.log_migration import copy_of
from trainingsveld.store.recording.recovery import recover
from trainingsveld.store.session_log import moving
from trainingsveld.store.session_log.sealed import SealedLog, session_logs
from trainingsveld.store.texts.texts import Texts

ROOT = Path(__file__).resolve().parents[3]

RECORDING = """
import sys
from pathlib import Path
from tests.store.kept.sounds import header, samples
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.recording.writer import Writer

folder, public, level = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
out = open(1, "wb", buffering=0)
out.write(b"start\\n")
writer = Writer(RealDisk(), folder, header(level), [public])
at = 0
while at < 80_000:  # ten seconds
    writer.write(samples(80, at))
    at += 80
    out.write(b"%d\\n" % at)
writer.seal()
out.write(b"sealed\\n")
"""


def kill_after(code: str, words: list[str], seconds: float) -> list[str]:
    """Run a program, kill it so many seconds after its first line, and give the lines it said."""
    command = [sys.executable, "-c", code, *words]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)  # any moment is what is tried: there is no state to await
        process.kill()
        rest = process.stdout.read()
    whole, _, _ = (first + rest).rpartition(b"\n")
    return whole.decode().split("\n")


def recording_wrong_with(folder: Path, seed: int) -> tuple[list[str], float]:
    """Kill one recording; give what is wrong and how many seconds of it were lost."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    level = chance.choice(["team", "confidential"])
    said = kill_after(RECORDING, [str(folder), PAIR[0].hex(), level], chance.random() * 0.12)
    written = [int(line) for line in said if line.isdigit()]
    names = sorted(path.stem for path in folder.glob("*.tvr"))
    if not names:
        return ([f"{len(written)} blocks and no file"] if written else []), 0.0
    name = names[0]
    try:
        recover(RealDisk(), folder / f"{name}.tvr", key_of(folder, name), os.urandom(24))
        with opened(folder, name) as reading:
            pieces, found = list(reading.pieces()), reading.check()
    except KeptError as error:  # killed before it had a header: nothing was said yet
        return ([str(error)] if written else []), 0.0
    lost = (max(written, default=0)) / RATE - found.seconds
    wrong = [f"{lost:.3f} s are lost"] if lost > 0.25 else []
    if found.damaged:
        wrong.append(f"{found.damaged} damaged records")
    if count := wrong_samples(pieces):
        wrong.append(f"{count} wrong samples")
    if found.ending != ("sealed" if "sealed" in said else found.ending):
        wrong.append(f"it was sealed, and is {found.ending}")
    return wrong, max(0.0, lost)


WITHDRAWAL = """
import sys
from pathlib import Path
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.keeping.withdrawal import all_names, erase_person, withdraw

place = PersonPlace(Path(sys.argv[1]), sys.argv[2])
names = all_names(RealDisk(), place)
out = open(1, "wb", buffering=0)
out.write(b"start\\n")
if sys.argv[3] == "person":
    erase_person(RealDisk(), place)
    out.write("\\n".join(names).encode() + b"\\n")
else:
    for name in names:
        withdraw(RealDisk(), place, [name])
        out.write(name.encode() + b"\\n")
"""


def withdrawal_wrong_with(folder: Path, seed: int) -> tuple[list[str], str]:
    """Kill one withdrawal; give what is wrong after the next start, and how far it had come."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    root = folder / "people"
    with People(root, DAY) as people:
        sanne, hers = folk.add(people, "Sanne")
        bram, his = folk.add(people, "Bram")
        ours = {folk.record(sanne) for _ in range(4)}
        for name in ours:
            folk.note(sanne, "canary", recording=name)
        folk.record(bram)
        folk.note(bram, "blijft")
    others = folk.everything(bram.place.folder)
    how = chance.choice(["person", "recordings"])
    said = kill_after(WITHDRAWAL, [str(root), sanne.place.number, how], chance.random() * 0.12)
    gone = ours & set(said)
    begun = _begun(root, sanne.place, ours)
    with People(root, DAY):
        wrong: list[str] = []
        left = {path.name.partition(".")[0] for path in root.rglob("*") if path.is_file()}
        if sanne.place.folder.exists():
            heard = folk.readable(hers)
            rows = hers.texts()[0]
        else:
            heard, rows = set[str](), {}
        if heard & (gone | begun):
            wrong.append(f"{len(heard & (gone | begun))} can still be heard")
        if left & (gone | begun):
            wrong.append("files of what is gone are left")
        if len(rows) < len(heard):
            wrong.append("texts went that were not to go")
        if folk.everything(bram.place.folder) != others or len(folk.readable(his)) != 1:
            wrong.append("somebody else's files were touched")
    return wrong, f"{how}: {len(gone)} gone, {len(begun - gone)} half-way, {len(heard)} untouched"


def _begun(root: Path, place: PersonPlace, ours: set[str]) -> set[str]:
    """Recordings whose withdrawal had begun when it was killed."""
    if not place.folder.exists():
        return ours
    there = {path.name for path in place.sound.iterdir()}
    return {name for name in ours if f"{name}.slots" not in there}


TEXTS = """
import sys, random
from pathlib import Path
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts

chance = random.Random(int(sys.argv[3]))
out = open(1, "wb", buffering=0)
out.write(b"start\\n")
kept = []
with Texts(RealDisk(), Path(sys.argv[1]), bytes.fromhex(sys.argv[2])) as texts:
    for number in range(2_000):
        if kept and chance.random() < 0.3:
            name = kept.pop(chance.randrange(len(kept)))
            if chance.random() < 0.5:
                texts.forget([name])
                out.write(b"- " + name.encode() + b"\\n")
            else:
                texts.replace(name, Text("action", {"what": f"new {number}"}))
                out.write(b"= %s new %d\\n" % (name.encode(), number))
                kept.append(name)
        else:
            (name,) = texts.keep([Text("note", {"what": f"old {number}"})])
            out.write(b"+ %s old %d\\n" % (name.encode(), number))
            kept.append(name)
"""


def texts_wrong_with(folder: Path, seed: int) -> tuple[list[str], int]:
    """Kill the writing of texts; give what is wrong, and how many writes were acknowledged."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    path = folder / "texts.sqlite"
    said = kill_after(TEXTS, [str(path), PAIR[0].hex(), str(seed)], 0.01 + chance.random() * 0.5)
    expected: dict[str, str] = {}
    for line in said[1:]:
        sign, name, *words = line.split(" ")
        if sign == "-":
            del expected[name]
        else:
            expected[name] = " ".join(words)
    if not path.exists():
        return (["there is no file"] if expected else []), 0
    try:
        with Texts(RealDisk(), path, PAIR[0]) as texts:
            found, damaged = texts.read(PAIR[1])
            older = texts.older
    except KeptError as error:
        return [str(error)], len(said) - 1
    wrong = [f"{damaged} damaged rows"] if damaged else []
    if older:
        wrong.append("it seems older than it is")
    differing = sum(
        name not in found or found[name].words["what"] != words for name, words in expected.items()
    )
    if differing > 1:  # the last write may have been done and not said
        wrong.append(f"{differing} acknowledged writes are lost")
    if len(found) > len(expected) + 1:
        wrong.append("what was forgotten came back")
    return wrong, len(said) - 1


MIGRATION = """
import sys
from pathlib import Path
from trainingsveld.store import Log

out = open(1, "wb", buffering=0)
out.write(b"start\\n")
with Log(Path(sys.argv[1])):
    out.write(b"done\\n")
"""
RELEASED = ROOT / "tests" / "store" / "logs" / "0.1.0.sqlite"


def migration_wrong_with(folder: Path, seed: int) -> tuple[list[str], str]:
    """Kill the bringing over of an earlier release's log; give what is wrong, how far it came."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    path = folder / "log.sqlite"
    shutil.copy(RELEASED, path)
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT kind, body FROM event ORDER BY seq").fetchall()
    kill_after(MIGRATION, [str(path)], chance.random() * 0.25)
    with closing(sqlite3.connect(path)) as db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        told = db.execute("SELECT count(*) FROM event WHERE body <> '{}'").fetchone()[0]
    how = "untouched" if version == 1 else "brought over" if told else "sealed"
    wrong: list[str] = []
    log, notice = open_log(path)
    with log:
        if notice:
            wrong.append(f"it is told that {notice.code}")
        try:
            if log.read("s") != tuple(decode(*row) for row in rows):
                wrong.append("the session is another one")
        except StoreError as error:
            wrong.append(str(error))
    if copy_of(path).exists():
        wrong.append("the copy in the clear is still there")
    if b'"reply"' in b"".join(one.read_bytes() for one in folder.glob("log*.sqlite*")):
        wrong.append("what was chosen can be read")
    return wrong, how


SESSION = """
import sys
from pathlib import Path
from tests.store.kept.sounds import PAIR
from tests.store.write_release_log import whole_session
from trainingsveld.privacy import Level
from trainingsveld.store import Log
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.session_log.level_log import LevelLog
from trainingsveld.store.session_log.sealed import SealedLog

folder, public, level = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Level(sys.argv[3])
place = PersonPlace(folder / "people", "0" * 32)
events = whole_session(level).log
out = open(1, "wb", buffering=0)
with Log(folder / "log.sqlite") as clear:
    log = LevelLog(clear, lambda _: "kanarie", lambda _: SealedLog.begin(
        RealDisk(), place, public, "s", 900))
    out.write(b"start\\n")
    for number, event in enumerate(events, 1):
        log.append("s", "2026-11-22T10:00:00", [event])
        out.write(b"%d\\n" % number)
"""


def session_wrong_with(folder: Path, seed: int) -> tuple[list[str], str]:
    """Kill a session in its call or its feedback round; give what is wrong, and where it was."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    level = chance.choice([Level.OPEN, Level.TEAM, Level.CONFIDENTIAL])
    words = [str(folder), PAIR[0].hex(), level.value]
    said = [int(line) for line in kill_after(SESSION, words, chance.random() * 0.3)[1:]]
    played, acknowledged = whole_session(level).log, max(said, default=0)
    with Log(folder / "log.sqlite") as log:
        found = log.read("s")
    for path in session_logs(RealDisk(), PersonPlace(folder / "people", "0" * 32)):
        try:
            sealed = SealedLog.open(RealDisk(), path, *PAIR)
        except StoreError:  # killed before it had a header: nothing was said yet
            continue
        sealed.close()
        found = tuple(event for _, event in sealed.rows)
    wrong: list[str] = []
    if found != tuple(played[: len(found)]):
        wrong.append("it is another session")
    if not acknowledged <= len(found) <= acknowledged + 1:
        wrong.append(f"{acknowledged} events were acknowledged, {len(found)} are there")
    left = b"".join(path.read_bytes() for path in folder.rglob("*.*") if path.is_file())
    if b"kanarie" in left or b'"reply"' in left:
        wrong.append("what was said or chosen can be read")
    return wrong, replay(found).phase.name if found else "NEW"


MOVING = """
import sys
from pathlib import Path
from tests.store.kept.killed import moving_events, places
from trainingsveld.store import Log
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.session_log.level_log import LevelLog
from trainingsveld.store.session_log.sealed import SealedLog

folder, public, stricter = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), int(sys.argv[3])

def begin(number):
    place = places(folder)[number % 2]
    return lambda _: SealedLog.begin(RealDisk(), place, public, "s", 900)

out = open(1, "wb", buffering=0)
with Log(folder / "log.sqlite") as clear:
    log = LevelLog(clear, lambda _: "kanarie", begin(0))
    out.write(b"start\\n")
    for number, event in enumerate(moving_events(stricter), 1):
        if number > stricter:
            log.move(begin(number), "p1")
        log.append("s", "2026-11-22T10:00:00", [event])
        out.write(b"%d\\n" % number)
"""


def moving_events(stricter: int) -> list[Event]:
    """A session that begins as open and becomes stricter after so many events."""
    events = list(whole_session(Level.OPEN).log)
    return [*events[:stricter], LevelChanged(Level.CONFIDENTIAL), *events[stricter:]]


def places(folder: Path) -> list[PersonPlace]:
    """The folders of the two whose vaults it is in by turns."""
    return [PersonPlace(folder / "people", letter * 32) for letter in "ab"]


def moving_wrong_with(folder: Path, seed: int) -> tuple[list[str], str]:
    """Kill a session whose log goes from the event log into a vault, and from vault to vault.

    Give what is wrong after the next start, and where its log is then.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable
    stricter = chance.randrange(1, 6)
    said = kill_after(MOVING, [str(folder), PAIR[0].hex(), str(stricter)], chance.random() * 0.25)
    acknowledged = max((int(line) for line in said[1:]), default=0)
    found: list[tuple[str, tuple[Event, ...]]] = []
    swept = sweep(RealDisk(), folder / "people", DAY, DAY)
    with Log(folder / "log.sqlite") as log:
        for one in swept.moved:
            log.forget(one.session)
            moving.end(RealDisk(), one.new)
        found.append(("the event log", log.read("s")))
    for place in places(folder):
        for path in session_logs(RealDisk(), place):
            try:
                sealed = SealedLog.open(RealDisk(), path, *PAIR)
            except StoreError:  # killed before it had a header: nothing was said yet
                continue
            sealed.close()
            found.append((f"vault {place.number[0]}", tuple(event for _, event in sealed.rows)))
    there = [(where, events) for where, events in found if events]
    wrong: list[str] = []
    if len(there) > 1:
        wrong.append(f"it is in {len(there)} places")
    events = there[0][1] if there else ()
    if events != tuple(moving_events(stricter)[: len(events)]):
        wrong.append("it is another session")
    if not acknowledged <= len(events) <= acknowledged + 1:
        wrong.append(f"{acknowledged} events were acknowledged, {len(events)} are there")
    if any(moving.MARK.fullmatch(path.name) for path in folder.rglob("*")):
        wrong.append("a mark is left")
    return wrong, there[0][0] if there else "nowhere"
