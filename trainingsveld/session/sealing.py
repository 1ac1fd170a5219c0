"""Which fields of which event may stand in the clear at which level, for whoever writes them down.

Nobody's words or voice are in an event at all, only names of vault items. But who took part, what
they chose and when they fell silent tell a story too. Every field of every event is classed here;
one that is not is sealed.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any

import msgspec

from trainingsveld.privacy import Level, LogForm, Trace, policy
from trainingsveld.session import event as events
from trainingsveld.session.aftercall import event as aftercall
from trainingsveld.session.event import Event
from trainingsveld.session.group import event as group


class Tells(Enum):
    """What somebody would learn from a field."""

    NOTHING = "nothing"
    """A switch or a code of the program's own."""
    CASE = "case"
    """Which case was practised, with the texts of its replies."""
    PEOPLE = "people"
    """Who took part."""
    COURSE = "course"
    """What somebody chose, noticed or will do in it."""
    OWN = "own"
    """A vault item: somebody's words or voice."""


FIELDS: Mapping[type[Event], Mapping[str, Tells]] = {
    events.SessionBegun: {
        "scenario": Tells.CASE,
        "model": Tells.CASE,
        "method": Tells.CASE,
        "people": Tells.PEOPLE,
        "by_hand": Tells.NOTHING,
        "actor": Tells.NOTHING,
        "level": Tells.NOTHING,
        "hands_free": Tells.NOTHING,
        "naming": Tells.NOTHING,
        "alone": Tells.COURSE,
    },
    group.AfternoonBegun: {
        "scenarios": Tells.CASE,
        "model": Tells.CASE,
        "method": Tells.CASE,
        "people": Tells.PEOPLE,
        "goal": Tells.OWN,
        "minutes": Tells.COURSE,
        "at": Tells.COURSE,
        "by_hand": Tells.NOTHING,
        "actor": Tells.NOTHING,
        "level": Tells.NOTHING,
        "hands_free": Tells.NOTHING,
        "naming": Tells.NOTHING,
        "day_start": Tells.COURSE,
        "intake": Tells.COURSE,
    },
    group.IncidentBrought: {"person": Tells.COURSE},
    group.FactTold: {"key": Tells.COURSE, "words": Tells.OWN},
    group.LineAsked: {"line": Tells.COURSE},
    group.StepBegun: {"step": Tells.COURSE, "at": Tells.COURSE},
    group.SpokeAtStep: {"person": Tells.COURSE, "words": Tells.OWN},
    group.PassedAtStep: {"person": Tells.COURSE},
    group.TurnPassed: {"person": Tells.COURSE},
    group.PlayerChosen: {
        "person": Tells.COURSE,
        "case": Tells.COURSE,
        "relay": Tells.COURSE,
        "reverse": Tells.COURSE,
    },
    group.LearningGoalSet: {"words": Tells.OWN},
    group.RoundHeld: {"at": Tells.COURSE},
    group.RoundKept: {
        "at": Tells.COURSE,
        "round": Tells.OWN,
        "spoken": Tells.COURSE,
        "passed": Tells.COURSE,
        "rested": Tells.COURSE,
        "spent": Tells.COURSE,
        "back": Tells.COURSE,
    },
    group.TurnKept: {
        "kind": Tells.COURSE,
        "before": Tells.COURSE,
        "after": Tells.COURSE,
        "said": Tells.COURSE,
        "style": Tells.COURSE,
        "speaks": Tells.COURSE,
    },
    group.PersonLeft: {"person": Tells.PEOPLE, "at": Tells.COURSE},
    group.TimeChanged: {"minutes": Tells.COURSE, "at": Tells.COURSE},
    group.CheckedOut: {"words": Tells.OWN},
    aftercall.TaskTicked: {"task": Tells.COURSE, "done": Tells.COURSE, "at": Tells.COURSE},
    aftercall.WorkKept: {"note": Tells.OWN, "mail": Tells.OWN},
    aftercall.WorkHandedIn: {"at": Tells.COURSE},
    aftercall.LookedOver: {"seen": Tells.COURSE},
    events.RulesConfirmed: {"person": Tells.PEOPLE},
    events.LevelChanged: {"level": Tells.NOTHING},
    events.PersonJoined: {"person": Tells.PEOPLE},
    events.ConsentAnswered: {"yes": Tells.COURSE},
    events.RecordingsThrownAway: {"clips": Tells.OWN},
    events.SpeechFailed: {"code": Tells.NOTHING},
    events.WayChosen: {
        "hands_free": Tells.NOTHING,
        "by_hand": Tells.NOTHING,
        "code": Tells.NOTHING,
    },
    events.MarkSet: {"behaviour": Tells.COURSE, "at": Tells.COURSE, "into": Tells.COURSE},
    events.CaptionsShown: {"on": Tells.COURSE},
    events.WallboardShown: {"seed": Tells.COURSE},
    events.TimeTaken: {"on": Tells.COURSE},
    events.AnswerStarted: {"clip": Tells.OWN},
    events.RecordingWentOn: {"clip": Tells.OWN},
    events.WordsGiven: {"words": Tells.OWN},
    events.ReplyChosen: {"reply": Tells.COURSE},
    events.CardOpened: {"card": Tells.COURSE, "at": Tells.COURSE},
    events.ArticleRead: {"card": Tells.COURSE, "article": Tells.COURSE, "at": Tells.COURSE},
    events.ActionDone: {"action": Tells.COURSE, "at": Tells.COURSE},
    events.Rewound: {"turn": Tells.COURSE, "compared": Tells.COURSE},
    events.SeatTaken: {"person": Tells.COURSE, "turn": Tells.COURSE},
    events.MoodNudged: {"by": Tells.COURSE},
    events.BranchChosen: {"reply": Tells.COURSE},
    events.ClipStarted: {"clip": Tells.OWN},
    events.ListeningStarted: {
        "stretches": Tells.OWN,
        "pace": Tells.COURSE,
        "again": Tells.COURSE,
    },
    events.NoteWritten: {"words": Tells.OWN, "turn": Tells.COURSE},
    events.NotesRevealed: {"notes": Tells.OWN},
    events.NoteChosen: {"note": Tells.COURSE},
    events.TriedAgain: {"turn": Tells.COURSE},
    events.ActionAgreed: {
        "words": Tells.OWN,
        "owner": Tells.COURSE,
        "by": Tells.COURSE,
        "notice": Tells.OWN,
        "need": Tells.OWN,
    },
    events.ActionDeclined: {"words": Tells.OWN},
}
"""Events that are not named here have no fields."""


def in_the_clear(level: Level) -> frozenset[Tells]:
    """Say what a log on disk may tell without a key at this level."""
    column = policy(level)
    if column.log is not LogForm.SEALED_FIELDS:
        return frozenset()
    shows = {Tells.NOTHING}
    if Trace.SCENARIO in column.traces:
        shows.add(Tells.CASE)
    if Trace.NICKNAMES in column.traces:
        shows.add(Tells.PEOPLE)
    return frozenset(shows)


def sealed_fields(kind: type[Event], level: Level) -> frozenset[str]:
    """Name the fields of an event that have to be sealed at this level."""
    clear = in_the_clear(level)
    classed = FIELDS.get(kind, {})
    return frozenset(name for name in kind.__struct_fields__ if classed.get(name) not in clear)


def parted(event: Event, level: Level) -> tuple[dict[str, Any], dict[str, Any]]:
    """Take an event apart: what may be written in the clear, and what is to be sealed.

    Both are plain values, ready for JSON. At a level whose rows are sealed as a whole the first is
    empty, and the event's kind and time are to be sealed with the second.
    """
    body: dict[str, Any] = msgspec.to_builtins(event)
    sealed = sealed_fields(type(event), level)
    return (
        {name: value for name, value in body.items() if name not in sealed},
        {name: value for name, value in body.items() if name in sealed},
    )


def joined(kind: type[Event], clear: Mapping[str, Any], sealed: Mapping[str, Any]) -> Event:
    """Put an event together again. Raises msgspec.ValidationError for what does not fit."""
    return msgspec.convert({**clear, **sealed}, kind)
