"""Writes the log of a release, once: `python -m tests.store.write_release_log 0.1.0`.

Commit what it writes and never write it anew: later releases have to read it as it is.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from tests.small_case import AISHA, BRAM, CHANTAL, Played
from trainingsveld.privacy import DEFAULT, Level
from trainingsveld.session import (
    AgreeAction,
    CallTimeOut,
    ChooseNone,
    ChooseNote,
    ChooseReply,
    ClipFinished,
    DoAction,
    EndCall,
    GiveWords,
    GoOn,
    LineFailed,
    OpenCard,
    OpenCurtain,
    PassTask,
    PlayClip,
    RepeatLine,
    Resume,
    RewindTo,
    ShowReplies,
    SilenceElapsed,
    StartAnswer,
    StartTyping,
    StopAnswer,
    StopPlay,
    TakeBack,
    TryAgain,
    VoiceReady,
    WriteNote,
)
from trainingsveld.store import Log


def whole_session(level: Level = DEFAULT) -> Played:
    """Everything that can happen, as far as one session allows."""
    played = Played(CHANTAL, BRAM, AISHA, level=level)
    played.send(VoiceReady(played.state.since)).call()
    played.send(StartAnswer("c1"), StopAnswer(), PlayClip("c1"))
    played.send(ClipFinished(played.state.playing.since), ChooseReply("rules"))
    played.send(LineFailed(played.state.since, "voice-hung")).line_over()
    played.send(RepeatLine()).line_over().send(TakeBack()).line_over()
    played.send(StartTyping(), GiveWords("w1"), ChooseNone()).line_over()
    played.send(SilenceElapsed(played.state.since)).line_over()
    played.send(ShowReplies(), ChooseReply("feeling"), StartAnswer("c2"), StopAnswer())
    played.send(CallTimeOut(), Resume(), StopPlay(), Resume())
    played.send(ChooseReply("verify")).line_over().send(OpenCard("batch"), DoAction("raise"))
    played.send(RewindTo(0)).line_over().send(ChooseReply("feeling"), EndCall())
    played.send(WriteNote("n1"), OpenCurtain(), WriteNote("n2"), OpenCurtain(), PassTask())
    played.send(GoOn(), ChooseNote(1), TryAgain(0)).line_over()
    return played.send(EndCall(), AgreeAction("a1", "p2", "2026-12-01"))


def main(release: str) -> None:
    """Write it."""
    path = Path(__file__).parent / "logs" / f"{release}.sqlite"
    with Log(path) as log:
        log.append("s", "2026-11-22T14:00:00+00:00", whole_session().log)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")


if __name__ == "__main__":
    main(sys.argv[1])
