"""The steps of a session as somebody at the keyboard takes them."""

from trainingsveld.session import Phase


def to_the_briefing(app, words="salaris"):
    """Find the case by its words and go to its briefing."""
    app.keys("ctrl+f")
    app.type(words)
    app.turn("Return")
    app.turn("Return")
    return app.until(lambda state: state.phase is Phase.BRIEFING)


def begin_the_call(app, *, recording=True):
    """Answer the question about recording, and let the customer begin."""
    app.settle()
    app.keys(*(() if recording else ("Tab",)), "Return")
    app.until(lambda state: state.recording is recording)
    app.keys("Return")
    return app.until(lambda state: state.phase is not Phase.BRIEFING)


def begin_unasked(app):
    """Let the customer begin where there is no microphone, so nothing to ask about recording.

    Until that has been found out the question stands there, and the first Return answers it.
    """
    met = set()

    def begun(state):
        if state.phase is Phase.BRIEFING and state.recording not in met:
            met.add(state.recording)
            app.keys("Return")
        return state.phase is not Phase.BRIEFING

    app.settle()
    return app.until(begun)


def choose(app, number):
    """Choose the reply with this number; give the state once the customer reacts."""
    turns = len(app.state().turns)
    app.keys(str(number))
    return app.until(lambda state: len(state.turns) > turns)


def heard_out(app):
    """Wait until the customer has spoken."""
    return app.until(lambda state: state.phase is not Phase.SPEAKING)


def read(app):
    """Read the line instead of hearing it out."""
    if app.state().phase is Phase.SPEAKING:
        app.keys("Return")
    return heard_out(app)
