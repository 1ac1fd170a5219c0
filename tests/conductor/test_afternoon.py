"""What waits in memory belongs to one round of an afternoon, and to no other."""

import pytest

from tests.afternoon import BEGAN, beginning
from tests.conductor.test_conductor import Desk, go
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    AnswerConsent,
    ConfirmRules,
    DeclineAction,
    EndCall,
    HandIn,
    OpenCurtain,
    StartCall,
    WriteNote,
    step_begins,
    visible_notes,
)
from trainingsveld.session.group import (
    IN_TURN,
    BeginRound,
    ChoosePlayer,
    EndRound,
    LeaveSession,
    NextStep,
    PassAtStep,
    Step,
)

NOW = BEGAN + 60


def to_choosing(desk: Desk) -> None:
    desk.send(beginning(3, level=Level.OPEN, naming=Naming.NAMELESS))
    everybody = ("p1", "p2", "p3")
    while desk.state.group.step is not Step.CHOOSING:
        if desk.state.group.step in IN_TURN:
            desk.send(*map(PassAtStep, everybody))
        desk.send(*map(ConfirmRules, desk.state.unconfirmed), AnswerConsent(False, everybody))
        desk.send(NextStep(NOW))


def to_the_first_observer(desk: Desk, player: str) -> int:
    desk.send(ChoosePlayer(player, 0), BeginRound(), StartCall(), EndCall(), NextStep(NOW))
    desk.send(WriteNote(desk.vault.keep("zelf")))
    if desk.state.round.curtain:
        desk.send(OpenCurtain())
    return step_begins(desk.state)


@pytest.mark.parametrize("leaves", [EndRound(NOW), LeaveSession("p1", NOW)])
def test_a_note_that_waits_does_not_come_out_in_the_next_round(leaves):
    async def main():
        async with Desk() as desk:
            to_choosing(desk)
            step = to_the_first_observer(desk, "p1")
            desk.conductor.reveal.tray.hand_in(step, "kanarie")
            desk.send(HandIn(), leaves)
            assert desk.conductor.reveal.tray.all_shuffled() == ()
            if desk.state.group.step is Step.HARVEST:
                desk.send(DeclineAction(desk.vault.keep("w")))
            step = to_the_first_observer(desk, "p2")
            for _ in desk.state.observers:
                if desk.state.round.curtain:
                    desk.send(OpenCurtain())
                desk.conductor.reveal.tray.hand_in(step, "van nu")
                desk.send(HandIn())
            await desk.until(lambda state: state.round.revealed >= 0)
            said = [desk.vault.words(note.words) for _, note in visible_notes(desk.state)]
            assert set(said) == {"zelf", "van nu"}

    go(main())
