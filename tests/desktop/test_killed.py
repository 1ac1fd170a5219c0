"""Killed with -9 at ten points of a call, and started again: the same turn, the same state."""

import pytest

from tests.desktop.driver import until
from tests.desktop.journey import begin_unasked, choose, read, to_the_briefing
from trainingsveld.session import Phase

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]


def go_on(start):
    """Start the app again and go on with the session it offers first."""
    app = start()
    app.turn("ctrl+g")
    return app


def holds_still(app):
    """Press time-out until the app obeys, which shows that the call is on the screen again."""

    def held():
        app.keys("t")
        return app.state().held

    until(held)
    app.keys("Return")
    app.until(lambda state: not state.held)


def test_ten_kills_lose_no_turn(start, say):
    app = start()
    to_the_briefing(app)
    begin_unasked(app)
    tried = 0
    for number in (1, 2, 1, 2, 1):
        for phase in (Phase.SPEAKING, Phase.CHOOSING):
            if phase is Phase.CHOOSING:
                if read(app).phase is Phase.LISTENING:
                    app.keys("Return")
                app.until(lambda state: state.phase is Phase.CHOOSING)
            before = app.state()
            app.kill()
            app = go_on(start)
            after = app.state()
            tried += 1
            assert (after.call, after.turns, after.said) == (before.call, before.turns, before.said)
            assert after.phase is before.phase
            holds_still(app)
            assert app.state().call == before.call
        if app.state().phase is not Phase.CHOOSING:
            read(app)
        turns = len(app.state().turns)
        state = choose(app, number)
        assert len(state.turns) == turns + 1, "the session really goes on"
        if state.phase is Phase.FEEDBACK:
            break
    say(f"killed {tried} times, resumed {tried} times at the same turn")
    assert tried >= 10
