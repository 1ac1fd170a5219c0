"""A confidential call in the real app: sealed when the system ends it, silent outside the vault."""

import secrets
import signal
import sqlite3
import time

import pytest

from tests.desktop.canary import SHARED, searched
from tests.desktop.driver import OWNERS, until
from tests.desktop.journey import begin_unasked, choose, read, to_the_briefing
from tests.desktop.test_whole_call import play_out
from tests.desktop.unlocking import Unlocking
from trainingsveld.session import Phase

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(400)]


SEARCHED: list[int] = []
"""How many files were searched, each time."""


def everything(folder):
    """All bytes there, but for the cases: every one that was read is in that cache."""
    cases = folder / "cache" / "cases"
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return b"".join(path.read_bytes() for path in files if not path.is_relative_to(cases))


def secrets_in(folder, app, word, since):
    """What can be read outside the vault: of the app's files, and of this word anywhere."""
    found = everything(folder) + app.errors.read_bytes()
    case = app.state().case.scenario.title.encode() if app.state().case else b"salarissen"
    told = [one for one in (b"SessionBegun", b"ReplyChosen", case) if one in found]
    files = list(searched([folder, *SHARED], since))
    SEARCHED.append(len(files))
    return told + [path for path, data in files if word.encode() in data]


def played(start, word):
    """A call, and the first words of the round after it."""
    app = start()
    to_the_briefing(app)
    begin_unasked(app)
    read(app)
    app.settle()
    app.keys("Return")
    app.until(lambda state: state.phase is Phase.CHOOSING)
    choose(app, 1)
    play_out(app)
    app.until(lambda state: state.phase is Phase.FEEDBACK)
    app.calm()
    app.type(f"{word}: ik bleef rustig")
    app.keys("Tab", "Return")
    app.until(lambda state: state.round.at > 0)
    return app


def test_killed_or_told_to_end_nothing_can_be_read_and_it_goes_on(start, tmp_path, say):
    word, began = f"kanarie{secrets.token_hex(5)}", time.time()
    app = played(start, word)
    before = app.state()
    app.kill()
    assert secrets_in(tmp_path, app, word, began) == []
    app = start()
    app.turn("ctrl+g")
    after = app.state()
    assert (after.call, after.turns) == (before.call, before.turns)
    assert after.round == before.round, "killed in the round of feedback, it goes on there"
    begun = time.monotonic()
    app.process.send_signal(signal.SIGTERM)
    until(lambda: not (tmp_path / "running").exists())
    sealed = time.monotonic() - begun
    app.process.wait(20)
    assert secrets_in(tmp_path, app, word, began) == []
    assert app.state().turns == before.turns
    assert "Traceback" not in app.errors.read_text()
    say(f"told to end: sealed and closed in {sealed:.1f} s")
    say(f"killed, and told to end: {sum(SEARCHED)} files searched, the word in none of them")


def test_a_newcomer_plays_without_a_vault_and_makes_one_by_keyboard(start, tmp_path):
    app = start(vault=False)
    app.knows_vaults()
    app.turn("ctrl+m")
    app.keys("Return")
    app.to_small()
    app.type("drie blauwe fietsen")
    app.keys("Return")
    app.type("drie blauwe fietsen")
    app.keys("Return")
    app.settle()
    app.picture(tmp_path / "words.png")
    app.keys("Tab", "Tab", "Return")
    until(lambda: list((tmp_path / "people").glob("*/vault.json")), app.errors.read_text)
    app.from_small()
    app.calm()
    app.picture(tmp_path / "open.png")
    app.turn("ctrl+l")
    app.keys("ctrl+f")
    app.type("salaris")
    app.turn("Return")
    app.keys("Return")
    until(lambda: list((tmp_path / "people").glob("*/sessions/*.tvl")), app.errors.read_text)
    assert not OWNERS.get(tmp_path)
    with sqlite3.connect(f"file:{tmp_path / 'log.sqlite'}?mode=ro", uri=True) as db:
        assert db.execute("SELECT count(*) FROM event").fetchone()[0] == 0
    db.close()


def test_it_opens_after_another_phrase_at_once_and_after_it_was_called_off(start, tmp_path, say):
    unlocking = Unlocking(start, tmp_path)
    for seed, way in ((1, "another phrase first"), (2, "straight on"), (5, "called off first")):
        assert unlocking.once(seed) == []
        assert unlocking.ways[way] == 1
    say(f"unlocked: {unlocking.told()}; python3 run.py soak unlocks does it a hundred times")
