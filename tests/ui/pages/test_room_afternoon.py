"""The room's screen during a whole afternoon: not one private word on it, at any step."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.afternoon_scenes import ActedAfternoon
from tests.ui.room_walk import private, words_on
from trainingsveld.privacy import Level
from trainingsveld.session import AgreeAction, DeclineAction, PassTask, PrepareClosing, TryAgain
from trainingsveld.session.group import (
    INTAKE,
    BeginRound,
    ChoosePlayer,
    EndRound,
    NextStep,
    PassTurn,
    SetLearningGoal,
    Step,
)
from trainingsveld.session.projection import projection
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.room_screen.window import RoomWindow


class Walked:
    """A page that is none: whatever is drawn, it reads all there is on the wall."""

    def __init__(self, window, room):
        self.window, self.room = window, room
        self.steps, self.compared, self.found = set(), 0, []
        self.drawn = 0

    def render_state(self, state):
        self.window.render_projection(projection(state))
        shown, mine = words_on(self.window), private(state, self.room)
        self.found += [words for words in mine if words in shown]
        self.compared += len(mine)
        self.drawn += 1
        self.steps.add(state.group.step)


def whole_round(acted, player):
    """A call, a note at every step, a second try, and an action."""
    words = f"kanarie {player}"
    goal = acted.room.keep(f"{words} wil")
    acted.send(ChoosePlayer(player, 0), SetLearningGoal(goal), BeginRound())
    acted.start(heard=True)
    acted.play(*acted.state.case.scenario.tests[0].play[:2]).typed(f"{words} typt")
    acted.to_end().send(NextStep(acted.clock()))
    while task := acted.state.round.task:
        match task.step.kind:
            case "note":
                acted.note(f"{words} taak {acted.state.round.at}")
            case "try":
                acted.send(TryAgain(0)).heard().to_end()
            case "action":
                action = acted.room.keep(f"{words} spreekt af")
                acted.send(AgreeAction(action, player, "2026-12-01"))
            case "reveal":
                acted.reveal().until("choose")
            case _:
                acted.send(PassTask())
    acted.send(EndRound(acted.clock()))
    if acted.state.group.step is Step.HARVEST:
        acted.send(DeclineAction(acted.room.keep(f"{words} liever niet")))


@pytest.mark.parametrize("level", [Level.OPEN, Level.EPHEMERAL])
def test_no_private_word_of_two_rounds_and_their_closing_is_on_the_wall(qtbot, say, level):
    acted = ActedAfternoon("Samira", "Chantal", "Bram", level=level)
    window = RoomWindow(acted.room, CallClock())
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    wall = acted.show(Walked(window, acted.room))
    acted.to_choosing(recording=True)
    for player in ("p1", "p2"):
        whole_round(acted, player)
    acted.send(PassTurn("p3"), NextStep(acted.clock()))
    for _ in range(4):
        acted.all_speak("kanarie aan het slot")
        acted.send(NextStep(acted.clock()))
    acted.send(PrepareClosing())
    assert acted.state.closing
    assert len([one for one in acted.room.kept.values() if one.startswith("kanarie")]) > 20
    assert wall.found == []
    others = {
        Step.BREAK,
        Step.HARVEST,
        Step.STORY,
        Step.FIRST_WORDS,
    }  # the last two: the short forms
    assert set(Step) - INTAKE - wall.steps <= others
    say(f"{wall.drawn} steps, {wall.compared} private words looked for, none found")
