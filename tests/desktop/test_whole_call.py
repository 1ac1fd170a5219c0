"""A newcomer's session by keyboard alone: the real window, voice, microphone, log."""

import re
from collections import deque

import numpy as np
import pytest

from tests.desktop.journey import begin_the_call, choose, heard_out, read, to_the_briefing
from tests.speech.signals import found_at, loud_until
from trainingsveld.dialogue import drift, drifts, ending, give, offered
from trainingsveld.session import Phase
from trainingsveld.speech import Sound

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]


def way_out(case, state):
    """The fewest replies that end the call from here, without looking at a screen."""
    waiting, seen = deque([(state, ())]), {state}
    while waiting:
        now, way = waiting.popleft()
        if ending(case, now):
            return way
        steps = [(reply, give(case, now, reply).state) for reply in offered(case, now)]
        if drifts(case, now):
            steps.append((None, drift(case, now).state))
        for reply, after in steps:
            if after not in seen:
                seen.add(after)
                waiting.append((after, (*way, reply) if reply else way))
    raise AssertionError("this call never ends")


def test_a_whole_call_and_its_feedback_by_keyboard(start, sound_card, tmp_path):
    mine = chirp(1.5)
    with sound_card.listen() as room:
        app = start()
        to_the_briefing(app)
        app.picture(tmp_path / "briefing.png")
        begin_the_call(app)
        heard_out(app)
        assert loud_until(room.sound) > 1, "the customer was heard in the room"
        app.press("space")
        app.until(lambda state: state.phase is Phase.ANSWERING)
        sound_card.speak(mine).wait(20)
        app.let_go("space")
        state = app.until(lambda state: state.phase is Phase.CHOOSING)
        assert not state.trouble
        assert state.answer.clips
        assert heard_back(app, room, mine) > 0.5, "what was said came back out of the loudspeaker"
        play_out(app)
    state = app.until(lambda state: state.phase is Phase.FEEDBACK)
    give_feedback(app)
    state = app.until(lambda state: state.phase is Phase.RESULT)
    assert state.round.action.owner == "p1"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", state.round.action.by)
    app.picture(tmp_path / "result.png")
    rows = str(app.rows())
    assert "kanarie" not in rows
    assert "kanarie" not in app.errors.read_text()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"kanarie" not in file.read_bytes(), file


def heard_back(app, room, mine):
    """Hear oneself back; on a busy machine the loudspeaker may drop out, so thrice at most."""
    likeness = 0.0
    for times in (1, 2, 3):
        app.keys("r")
        app.until(
            lambda state, times=times: times == [k for k, _ in app.rows()].count("ClipStarted")
        )
        app.until(lambda state: state.playing is None)
        likeness = max(likeness, found_at(room.sound, mine)[1])
        if likeness > 0.5:
            break
    return likeness


def play_out(app):
    """Choose what ends the call soonest."""
    for reply in way_out(*app.state().on_call):
        state = read(app)
        if state.phase is Phase.LISTENING:
            app.keys("Return")
            state = app.until(lambda state: state.phase is Phase.CHOOSING)
        choose(app, offered(*state.on_call).index(reply) + 1)
    read(app)


def give_feedback(app):
    """Write at every step of one's own, try a moment again, and agree on an action."""
    while (task := app.state().round.task) is not None:
        at = app.state().round.at
        app.settle()
        if task.step.kind == "try":
            app.keys("Return")
            state = app.until(lambda state: state.phase is Phase.SPEAKING)
            assert state.earlier, "the first attempt's tension line is kept to compare"
            play_out(app)
            app.until(lambda state: state.phase is Phase.FEEDBACK)
        else:
            app.type("kanarie: ik bleef rustig")
            app.keys(*["Tab"] * (1 if task.step.kind == "note" else 10), "Return")
        app.until(lambda state, at=at: state.round.at > at)


def chirp(seconds, rate=48_000):
    """A tone that rises, so that it is found at one place only."""
    time = np.arange(round(seconds * rate)) / rate
    wave = 0.4 * np.sin(2 * np.pi * (300 * time + 400 * time**2 / seconds))
    return Sound((wave * 32_767).astype("<i2").tobytes(), rate)
