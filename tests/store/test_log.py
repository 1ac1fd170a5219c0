import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest
from msgspec import NODEFAULT
from msgspec.structs import fields

from tests.afternoon import Afternoon
from tests.small_case import BRAM, CHANTAL, Played
from trainingsveld.dialogue import CallState, Said, Skill
from trainingsveld.privacy import Level, Naming
from trainingsveld.scenario import Style
from trainingsveld.session import (
    Action,
    Alone,
    ChooseReply,
    CloseSession,
    Person,
    Practice,
    Stretch,
    replay,
)
from trainingsveld.session import event as events
from trainingsveld.session.event import CallStarted, NoteWritten, ReplyChosen, SessionBegun
from trainingsveld.session.group import HeldRound, Step
from trainingsveld.session.group.group import Fact
from trainingsveld.store import Log, StoreError, open_log
from trainingsveld.store.codec import decode, encode

AT = "2026-11-22T14:00:00+00:00"


def a_log():
    return Played(CHANTAL, BRAM).call().send(ChooseReply("rules")).log


def test_what_was_appended_is_read_back_and_replays_to_the_same_state(tmp_path):
    written = a_log()
    with Log(tmp_path / "log.sqlite") as log:
        log.append("s", AT, written)
    with Log(tmp_path / "log.sqlite") as log:
        assert log.read("s") == tuple(written)
        assert replay(log.read("s")) == replay(written)


@pytest.mark.parametrize("kind", get_args(events.Event), ids=lambda kind: kind.__name__)
def test_every_event_survives_the_log(kind):
    samples = {
        str: "x", int: 3, bool: True, Level: Level.TEAM, Person: BRAM, tuple[str, ...]: ("c1",),
        Naming: Naming.NAMELESS, Step: Step.WARM_UP, tuple[tuple[int, str], ...]: ((1, "w1"),),
        Alone: Alone(Practice.UNAIDED, 2, False, Skill.SET_LIMIT, ("a", "b")),
        tuple[bool, ...]: (True, False),
        HeldRound | None: HeldRound("p1", 0, 2, "w", Action("w", "p1", "2026-12-01")),
        tuple[Stretch, ...]: (Stretch(0, 3, "answer", "c1", 5, 50), Stretch(1, 0, "line")),
        Fact: "caller", Style: "calm", CallState: CallState("open", (5, 0)),
        Said | None: Said("open", 1, "Ja?"),
    }  # fmt: skip
    values = {field.name: samples.get(field.type, (CHANTAL, BRAM)) for field in fields(kind)}
    event = kind(**values)
    assert decode(*encode(event)) == event


def test_a_field_that_came_later_has_a_default():
    """A log of the first release has none of the fields added since."""
    old = decode("Rewound", '{"turn": 2}')
    assert old.compared is False
    assert decode("Rewound", '{"turn": 2, "from_the_future": 1}') == old
    added_since = {
        "Rewound": {"compared"},
        "NoteWritten": {"turn"},
        "ActionAgreed": {"notice", "need"},
        "SessionBegun": {"by_hand", "actor", "level", "hands_free", "naming", "alone"},
    }
    for name, names in added_since.items():
        kind = getattr(events, name)
        assert all(f.default is not NODEFAULT for f in fields(kind) if f.name in names)


def test_an_afternoon_with_a_group_goes_on_where_it_was_killed(tmp_path):
    room = Afternoon(3).to_choosing().to_steam("p2")
    with Log(tmp_path / "log.sqlite") as log:
        log.append("s", AT, room.log)
    with Log(tmp_path / "log.sqlite") as log:
        assert [one.session for one in log.unfinished()] == ["s"]
        assert replay(log.read("s")) == room.state
        assert room.state.group.step is Step.STEAM


def test_a_kind_only_a_later_release_knows_is_said(tmp_path):
    with pytest.raises(StoreError, match="log-newer"):
        decode("HolographShown", "{}")
    with pytest.raises(StoreError, match="log-damaged"):
        decode("ReplyChosen", "[1]")


def test_unfinished_sessions_are_listed_latest_first_and_closed_ones_not(tmp_path):
    with Log(tmp_path / "l") as log:
        log.append("a", AT, a_log())
        log.append("b", AT, a_log())
        log.append("c", AT, Played().call().send(CloseSession()).log)
        log.append("a", "2026-11-22T15:00:00+00:00", [ReplyChosen("feeling")])
        assert [found.session for found in log.unfinished()] == ["a", "b"]


def test_a_forgotten_session_leaves_not_even_its_bytes(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log:
        log.append("s", AT, [NoteWritten("canary-7c31"), *a_log()])
        log.append("other", AT, [CallStarted()])
        log.forget("s")
        assert log.read("s") == ()
        assert log.read("other") == (CallStarted(),)
    for file in tmp_path.rglob("*.*"):
        assert file.is_dir() or b"canary-7c31" not in file.read_bytes()


def test_events_together_or_not_at_all(tmp_path):
    with Log(tmp_path / "l") as log:
        with pytest.raises(TypeError):
            log.append("s", AT, [CallStarted(), object()])
        assert log.read("s") == ()


def test_an_empty_file_is_told_and_used(tmp_path):
    path = tmp_path / "log.sqlite"
    path.touch()
    log, notice = open_log(path)
    with log:
        assert notice.code == "log-damaged"
        log.append("s", AT, [CallStarted()])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"not a database at all" * 50,
        lambda data: data[: len(data) // 2],
        lambda data: data[:4096] + bytes(len(data) - 4096),
        lambda data: data[:100] + os.urandom(len(data) - 100),
    ],
    ids=["text", "half", "zeros", "noise"],
)
def test_a_damaged_log_is_kept_aside_and_a_new_one_begun(tmp_path, spoil):
    path = tmp_path / "log.sqlite"
    with Log(path) as log:
        for number in range(50):
            log.append(f"s{number}", AT, a_log())
        log._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    spoiled = spoil(path.read_bytes())
    path.write_bytes(spoiled)
    log, notice = open_log(path)
    with log:
        assert notice.code == "log-damaged"
        assert not log.in_memory
        log.append("new", AT, [CallStarted()])
    assert (tmp_path / "log-damaged-1.sqlite").read_bytes() == spoiled


def test_another_programs_database_is_not_touched(tmp_path):
    path = tmp_path / "log.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
        other.commit()
    log, notice = open_log(path)
    with log:
        assert notice.code == "log-damaged"
    with closing(sqlite3.connect(tmp_path / "log-damaged-1.sqlite")) as other:
        assert other.execute("SELECT count(*) FROM theirs").fetchone() == (0,)


def test_a_later_versions_log_is_left_alone_and_the_session_lives_in_memory(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log:
        log._db.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    log, notice = open_log(path)
    with log:
        assert notice.code == "log-newer"
        assert log.in_memory
    assert path.read_bytes() == before


def test_a_folder_in_the_way_means_memory(tmp_path):
    (tmp_path / "log.sqlite").mkdir()
    log, notice = open_log(tmp_path / "log.sqlite")
    with log:
        assert notice.code == "log-unwritable"
        assert log.in_memory


def test_a_full_disk_is_a_store_error_and_loses_nothing(tmp_path):
    with Log(tmp_path / "l") as log:
        log.append("s", AT, a_log())
        log._db.execute("PRAGMA max_page_count = 1")
        big = [SessionBegun("x" * 50_000, "", "", ())] * 20
        with pytest.raises(StoreError, match="log-full"):
            log.append("s", AT, big)
        log._db.execute("PRAGMA max_page_count = 1000000")
        assert log.read("s") == tuple(a_log())


def test_logs_of_every_release_can_be_read():
    """One file a release in tests/store/logs; this one reads and replays them all."""
    logs = sorted((Path(__file__).parent / "logs").glob("*.sqlite"))
    assert logs
    for path in logs:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as db:
            rows = db.execute("SELECT kind, body FROM event ORDER BY seq").fetchall()
        state = replay(decode(kind, body) for kind, body in rows)
        assert state.position == len(rows) > 20


def test_rows_that_cannot_be_read_are_told_of(tmp_path):
    with Log(tmp_path / "log.sqlite") as log:
        log.append("s", AT, a_log())
        with closing(sqlite3.connect(tmp_path / "log.sqlite")) as other:
            other.execute("DROP TABLE event")
        for ask in (log.unfinished, lambda: log.read("s")):
            with pytest.raises(StoreError) as told:
                ask()
            assert told.value.code == "log-damaged"


def test_a_log_that_another_program_holds_is_not_a_full_disk(tmp_path):
    path = tmp_path / "log.sqlite"
    with Log(path) as log, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as told:
            log.append("s", AT, a_log())
        assert told.value.code == "log-busy"
