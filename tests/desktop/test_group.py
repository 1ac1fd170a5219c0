"""A group's session by keyboard: its level, its word, a call, notes without names, and its end."""

import json
import secrets
import sqlite3
import time
from contextlib import closing

import pytest

from tests.desktop.canary import SHARED, searched
from tests.desktop.driver import OWNERS, have_vault, until
from tests.desktop.journey import read
from tests.desktop.test_whole_call import chirp, play_out
from trainingsveld.app.vaults.opening import today
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import Phase
from trainingsveld.store.keeping.open_vault import OpenVault
from trainingsveld.store.keeping.people import People

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]
_SLICE = 64
"""Bytes of sound that no other sound has in common."""


def set_up(app):
    """Three people, the short round of feedback; it stays in the team, and so without names."""
    app.calm()
    app.keys("ctrl+f")
    app.type("salaris")
    app.calm()
    app.turn("Return")
    app.turn("Tab", "Down")
    app.keys(*["Tab"] * 5, "Down", "Down", "shift+Tab", "Return")
    app.calm()
    app.type("Daan")
    app.keys(*["shift+Tab"] * 3)
    app.type("Quirijn")
    app.turn(*["shift+Tab"] * 4, "Return")
    app.keys("Left")
    app.calm()
    app.keys("Return")
    return app.until(lambda state: state.phase is Phase.BRIEFING)


def agree(app, people):
    """Everybody holds their own name for three seconds, then says yes in private."""
    app.calm()
    for number in range(people):
        if number:
            app.keys("Tab")
        app.press("space")
        app.until(lambda state, left=people - 1 - number: len(state.unconfirmed) == left)
        app.let_go("space")
    app.calm()
    for _ in range(people):
        app.keys("Return", "Left", "Return")
    app.calm()
    assert app.state().recording is None, "how anybody answered is nowhere"
    app.keys("Return")
    return app.until(lambda state: state.recording is not None)


def choose_a_vault(app, home):
    """The player's own choice, without a passphrase; Enter then begins the call."""
    app.calm()
    app.keys("Tab", "Return")
    until(lambda: list((home / "people").glob("*/sessions/*.tvl")), app.errors.read_text)
    with closing(sqlite3.connect(f"file:{home / 'log.sqlite'}?mode=ro", uri=True)) as db:
        until(lambda: db.execute("SELECT count(*) FROM event").fetchone() == (0,))
    app.calm()
    app.keys("Return")
    app.until(lambda state: state.phase is not Phase.BRIEFING)


def say_something(app, sound_card):
    read(app)
    app.press("space")
    app.until(lambda state: state.phase is Phase.ANSWERING)
    sound_card.speak(chirp(1.0)).wait(20)
    app.let_go("space")
    app.until(lambda state: state.phase is Phase.CHOOSING)


def give_feedback(app, word):
    """Everybody writes; who did not play writes without a name."""
    app.calm()
    while (task := app.state().round.task) is not None and task.step.kind == "note":
        at = app.state().round.at
        if app.state().round.curtain:
            app.keys("Return")
            app.until(lambda state: not state.round.curtain)
        app.type(f"{word} zag ik")
        app.keys(*["Tab"] * (4 if task.step.form == "behaviour" else 1), "Return")
        app.until(lambda state, at=at: state.round.at > at)
    assert app.state().round.task.step.kind == "reveal"
    app.keys("Return")
    app.until(lambda state: state.round.task.step.kind == "action")
    app.type(f"{word} oefenen")
    app.keys(*["Tab"] * 10, "Return")
    state = app.until(lambda state: state.phase is Phase.RESULT)
    return len(state.round.notes)


def finish(app):
    """To what goes and what stays, and let go what goes."""
    app.calm()
    app.keys(*["Tab"] * 7, "Return")
    app.until(lambda state: state.closing)
    app.calm()
    app.keys("Tab", "Return")
    until(lambda: not app.rows(), app.errors.read_text)


def heard(vault):
    """Give the sound of every recording; on a busy machine one answer may be in several files."""
    kept, lost = vault.recordings()
    assert not lost
    for one in kept:
        with vault.open(one.name) as reading:
            yield b"".join(piece.samples for piece in reading.pieces())


def test_a_group_by_keyboard_leaves_no_word_anywhere(start, sound_card, tmp_path, say):
    word, began = f"kanarie{secrets.token_hex(5)}", time.time()
    (tmp_path / "settings.json").write_text(json.dumps({"welcomed": True, "nickname": "Chantal"}))
    have_vault(tmp_path)
    app = start(vault=False)
    state = set_up(app)
    assert (state.level, state.naming, len(state.people)) == (Level.TEAM, Naming.NAMELESS, 3)
    assert agree(app, 3).recording
    choose_a_vault(app, tmp_path)
    say_something(app, sound_card)
    play_out(app)
    app.until(lambda state: state.phase is Phase.FEEDBACK)
    assert give_feedback(app, word) == 6, "two own views, two plusses and two deltas"
    finish(app)

    ((person, secret),) = OWNERS[tmp_path]
    found = list(searched([tmp_path, *SHARED], began, app.process.pid))
    app.close()
    with People(tmp_path / "people", today()) as people:
        vault = OpenVault(people.disk, person, secret, people.calendar)
        sounds = list(heard(vault))
        texts, _ = vault.texts()
    kept = " ".join(words for text in texts.values() for words in text.words.values())
    assert kept.count(word) == 7, "in the vault of whoever played: own views, notes, the action"
    sound = max(sounds, key=len)
    middle = sound[len(sound) // 2 :][:_SLICE]
    assert len(set(middle)) > 8, "something was heard"
    for path, data in [*found, *searched([tmp_path], began)]:
        assert word.encode() not in data, path
        assert word.encode("utf-16-le") not in data, path
        assert middle not in data, path
        assert not path.is_relative_to(tmp_path) or b"Quirijn" not in data, path
    assert not list(person.place.sessions.glob("*")), "its log is over"
    with closing(sqlite3.connect(tmp_path / "history.sqlite")) as db:
        (past,) = db.execute("SELECT level, people, heads FROM session").fetchall()
    assert past == ("team", "[]", 3)
    say(f"a group's session: {len(found)} files searched, no word and no sound in them")
