"""An afternoon as the people at one keyboard go through it, from the plan to the wiping.

Every act is what the state of the moment asks for, so that it can be taken up again after a kill
at any of them. The clock on the wall says what the agenda planned for that act.
"""

import random
import re
from pathlib import Path

from tests.desktop.driver import until
from tests.desktop.test_whole_call import way_out
from tests.desktop.told_clock import FILE
from trainingsveld.dialogue import offered
from trainingsveld.session import CALL, Phase, State
from trainingsveld.session.group import IN_TURN, Step, behind, next_to_speak, turns_of

BEGAN = 1_780_664_400
"""5 June 2026, 15:00 in Amsterdam."""
MINUTES = 120
DIALOG = "^(Opslaan voor je agenda|Save for your calendar)$"
ACTS = 40
"""How often somebody does something in a turn, at the least."""


class Afternoon:
    """One session. `start` runs the app in its data folder; `kills` is how often it is killed."""

    def __init__(self, start, home: Path, names, *, plays: int, kills: int = 0, seed: int = 0):
        self.start, self.home, self.names, self.plays = start, home, names, plays
        self.chance = random.Random(seed)  # noqa: S311 - repeatable
        self.left = kills
        self.kills = self.resumed = self.tries = self.exported = self.acts = 0
        self.agreed = self.agreed_since_a_kill = 0
        self.late: list[int] = []
        self.last = State()
        self.tell(0)
        self.app = start(module="tests.desktop.told_clock", vault=False)

    # --- how it went ------------------------------------------------------------------------------

    def told(self) -> str:
        """Say it in one line."""
        people, last = len(self.names), self.last.group
        return (
            f"{people} people, {MINUTES} minutes by the clock: {len(last.rounds)} played, "
            f"{len(set(last.passed))} passed, {self.tries} second tries, "
            f"{self.exported} of {self.agreed} actions exported, {self.acts} acts, "
            f"killed {self.kills} times, resumed {self.resumed} times at the same step"
        )

    def wrong(self) -> list[str]:
        """Say what is not as it should be."""
        last = self.last.group
        heard = {one.player for one in last.rounds} | set(last.passed)
        found = {
            "somebody neither played nor passed": {one.id for one in self.last.people} - heard,
            "a round without a second try": [one for one in last.rounds if one.tries < 2],
            "a round without an action": [one for one in last.rounds if one.action is None],
            "not at the same step": self.kills - self.resumed,
            "an action that was not exported": self.agreed_since_a_kill - self.exported,
            "behind by more than a minute": [one for one in self.late[: self.plays] if one > 1],
        }
        return [f"{what}: {which}" for what, which in found.items() if which]

    # --- the clock --------------------------------------------------------------------------------

    def tell(self, minute: int) -> None:
        """Whole or not at all: the app may be reading it."""
        new = self.home / f"{FILE}.new"
        new.write_text(str(BEGAN + 60 * minute))
        new.replace(self.home / FILE)

    def pass_time(self, state: State) -> None:
        """What the agenda gives until the end of the part that is on, for this act of it."""
        group = state.group
        agenda, held = group.agenda, len(group.rounds)
        turn = agenda.opening + agenda.warm_up + held * agenda.turn
        match group.step:
            case Step.CHECK_IN | Step.AGREEMENT | Step.GOAL:
                minute = agenda.opening if group.step is Step.GOAL else agenda.opening // 2
            case Step.WARM_UP:
                minute = agenda.opening + agenda.warm_up
            case Step.CHOOSING:
                minute = turn
                self.late.append(behind(group, state.people, BEGAN + 60 * minute))
            case Step.TAKEAWAYS | Step.APPRECIATION | Step.ACTIONS:
                minute = MINUTES - agenda.closing // 2
            case Step.CHECK_OUT | Step.CLOSING:
                minute = MINUTES
            case _:
                part = agenda.play if state.phase in CALL else agenda.turn - agenda.action
                minute = turn + part
        self.tell(minute)

    # --- the plan ---------------------------------------------------------------------------------

    def plan(self) -> State:
        """What it is for, who is there; the rest is proposed. Then the widest level."""
        app = self.app
        app.turn("ctrl+shift+g")
        app.type("Bellers merken dat we ze horen")
        app.keys("Tab")
        for place, name in enumerate(self.names):
            if place >= 3:
                self.add_a_name(place)
            app.keys("ctrl+a")
            app.type(name)
            if place < 2:
                app.keys(*["Tab"] * (1 if place == 0 else 2))
        app.keys(*["shift+Tab"] * self.back_to_start())
        app.turn("Return")
        app.keys("Left", "Left", "Return")
        return app.until(lambda state: state.group is not None)

    def add_a_name(self, place: int) -> None:
        """From the last name on to the button below the names."""
        removable = place > 3
        self.app.keys(*["Tab"] * (3 if removable else 2), "Return")

    def back_to_start(self) -> int:
        """Stops from the last name back to the button at the top, which stands before the goal."""
        people = len(self.names)
        removable = people if people > 3 else 0
        return (people - 1) + (people - 2) + max(0, removable - 1) + 2

    # --- step by step -----------------------------------------------------------------------------

    def run(self) -> None:
        """Go through it, act by act; the app is killed between some of them."""
        state = self.plan()
        points = set(self.chance.sample(range(1, ACTS * self.plays), self.left))
        while state.phase is not Phase.DONE and not state.closing:
            killed = self.acts in points
            if killed:
                self.kill(state)
            self.acts += 1
            self.pass_time(state)
            self.last = state
            state = self.act(state)  # which waits until the app has done what it was asked
            self.resumed += killed
        self.app.calm()
        self.app.keys("Tab", "Return")
        until(lambda: not self.app.rows(), self.app._told)

    def kill(self, state: State) -> None:
        """As when the power goes; it is to go on at the very same step."""
        self.kills += 1
        self.agreed_since_a_kill *= bool(self.exported)  # words are in memory alone at this level
        self.app.kill()
        self.app = self.start(module="tests.desktop.told_clock", vault=False)
        self.app.turn("ctrl+g")
        after = self.app.state()
        assert after == state, "it goes on where it was"

    def act(self, state: State) -> State:
        """Do what is asked now; give the state after it."""
        if state.phase in CALL:
            return self.call(state)
        match state.phase:
            case Phase.BRIEFING | Phase.RESULT:
                return self.press(state, "Return")
            case Phase.FEEDBACK:
                return self.feedback(state)
            case _:
                return self.between(state)

    def between(self, state: State) -> State:
        step, people = state.group.step, state.people
        if step is Step.AGREEMENT and (state.unconfirmed or state.recording is None):
            return self.agree(state)
        if step in IN_TURN and next_to_speak(state.group, people):
            return self.speak(state)
        if step is Step.CHOOSING and len(state.group.rounds) >= self.plays:
            waits = [one for one in people if not turns_of(state.group, one.id)]
            if any(one.id not in state.group.passed for one in waits):
                return self.press(state, "s")
        if step is Step.PREPARE:
            self.app.type("benoemen")
            self.app.keys("Return")
            self.app.type("hij het merkt")
        if step is Step.HARVEST:
            return self.agree_on_an_action(state)
        if step is Step.ACTIONS and not self.exported:
            self.export(state)
        return self.press(state, "Return")

    def press(self, state: State, *keys: str) -> State:
        """Press, and wait until something has come of it."""
        self.app.keys(*keys)
        return self.moved(state)

    def moved(self, state: State) -> State:
        return self.app.until(lambda now: now.position > state.position)

    def speak(self, state: State) -> State:
        """Enter; where it can be written down, a word of it is."""
        if state.group.step in (Step.TAKEAWAYS, Step.APPRECIATION):
            self.app.type("stil zijn")
        if (
            state.group.hidden
        ):  # the laptop goes to its own person first; the log knows nothing of it
            self.app.keys("Return")
            self.app.calm()
        return self.press(state, "Return")

    def agree(self, state: State) -> State:
        """Everybody holds their own name, then says yes in private."""
        app = self.app
        app.calm()
        for left in range(len(state.unconfirmed), 0, -1):
            app.press("space")
            app.until(lambda now, left=left: len(now.unconfirmed) < left)
            app.let_go("space")
            if left > 1:
                app.keys("Tab")
        app.calm()
        for _ in state.people:
            app.keys("Return", "Left", "Return")
        return self.press(app.state(), "Return")

    def call(self, state: State) -> State:
        """Read, and choose what ends the call soonest."""
        if state.held:
            return self.press(state, "Return")
        if state.phase is not Phase.CHOOSING:
            return self.press(state, "Return")
        reply = way_out(*state.on_call)[0]
        return self.press(state, str(offered(*state.on_call).index(reply) + 1))

    def feedback(self, state: State) -> State:
        if state.round.curtain:
            return self.press(state, "Return")
        task = state.round.task
        match task.step.kind:
            case "note":
                self.app.type("rustig")
                tabs = 4 if task.step.form == "behaviour" else 1
                return self.press(state, *["Tab"] * tabs, "Return")
            case "try":
                self.tries += 1
                return self.press(state, "Return")
            case "action":
                return self.agree_on_an_action(state)
            case _:
                return self.press(state, "Return")

    def agree_on_an_action(self, state: State) -> State:
        self.agreed += 1
        self.agreed_since_a_kill += 1
        self.app.type(f"samenvatten {len(state.group.rounds) + 1}")
        return self.press(state, *["Tab"] * 10, "Return")

    def export(self, state: State) -> None:
        """To the calendar of whoever wants it."""
        app, file = self.app, self.home / "afspraken.ics"
        app.calm()
        app.keys("shift+Tab", "shift+Tab", "Return")
        small = until(lambda: app._xdotool("search", "--onlyvisible", "--name", DIALOG), app._told)
        until(lambda: app._focused(small.splitlines()[-1]))
        app.keys("ctrl+a")
        app.type(str(file))
        app.keys("Return")
        until(file.exists, app._told)
        until(lambda: app._focused(app.window))
        app.calm()
        app.keys("Tab", "Tab")
        self.exported = len(re.findall("^BEGIN:VEVENT", file.read_text(), re.MULTILINE))
