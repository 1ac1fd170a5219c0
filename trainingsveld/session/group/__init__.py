"""The afternoon of a group: its plan, who has had a turn, where it is between two calls. Pure."""

from trainingsveld.session.group.agenda import (
    LONGEST,
    SHORTEST,
    Agenda,
    plan,
)
from trainingsveld.session.group.command import (
    BeginAfternoon,
    BeginRound,
    ChangeTime,
    ChooseAnother,
    ChoosePlayer,
    EndRound,
    GroupCommand,
    LeaveSession,
    NextStep,
    PassAtStep,
    PassTurn,
    SetLearningGoal,
    SkipStep,
    SpeakAtStep,
    TakeBreak,
)
from trainingsveld.session.group.group import (
    ENDING,
    FEWEST_PEOPLE,
    IN_TURN,
    MOST_PEOPLE,
    Duty,
    Group,
    HeldRound,
    Part,
    Said,
    Step,
)
from trainingsveld.session.group.pace import (
    behind,
)
from trainingsveld.session.group.turns import (
    Mark,
    in_order,
    mark_of,
    may_play,
    neighbour,
    next_to_speak,
    turns_of,
    unheard,
    yet_to_play,
)

__all__ = [
    "ENDING", "FEWEST_PEOPLE", "IN_TURN", "LONGEST", "MOST_PEOPLE", "SHORTEST", "Agenda",
    "BeginAfternoon", "BeginRound", "ChangeTime", "ChooseAnother", "ChoosePlayer", "Duty",
    "EndRound", "Group", "GroupCommand", "HeldRound", "LeaveSession", "Mark", "NextStep",
    "Part", "PassAtStep", "PassTurn", "Said", "SetLearningGoal", "SkipStep", "SpeakAtStep",
    "Step", "TakeBreak", "behind", "in_order", "mark_of", "may_play", "neighbour",
    "next_to_speak", "plan", "turns_of", "unheard", "yet_to_play",
]  # fmt: skip
