"""One call: guards, effects, the customer, silence, and matching what was said. Pure."""

from trainingsveld.dialogue.call import (
    CallState,
    CannotBeGiven,
    Numbers,
    Outcome,
    begin,
    do_action,
    ending,
    give,
    interrupt,
    interrupts,
    next_silence,
    numbers,
    offered,
    open_card,
    possible,
    reply_of,
    stay_silent,
    style_of,
    unclear,
    unclear_text,
    variables,
)
from trainingsveld.dialogue.card import VisibleAction, VisibleCard, visible_cards
from trainingsveld.dialogue.case import Case, Said, case_from_text, open_case
from trainingsveld.dialogue.drift import circles, drift, drifts
from trainingsveld.dialogue.following import breaks_in, expected, following
from trainingsveld.dialogue.lines import SpokenLine, spoken_lines
from trainingsveld.dialogue.lookup import find_articles
from trainingsveld.dialogue.match import Closeness, Likeness, Understood, Verdict, understand
from trainingsveld.dialogue.script import (
    CannotPlay,
    Played,
    Script,
    Turn,
    begin_after,
    play,
    reasons,
    tally,
)
from trainingsveld.dialogue.skill import Skill, skill_of
from trainingsveld.dialogue.turn_end import PATIENCE, end_wait, gap_left
from trainingsveld.dialogue.wanted import wanted

__all__ = [
    "PATIENCE", "CallState", "CannotBeGiven", "CannotPlay", "Case", "Closeness", "Likeness",
    "Numbers", "Outcome", "Played", "Said", "Script", "Skill", "SpokenLine", "Turn", "Understood",
    "Verdict", "VisibleAction", "VisibleCard", "begin", "begin_after", "breaks_in",
    "case_from_text", "circles", "do_action", "drift", "drifts", "end_wait", "ending", "expected",
    "find_articles", "following",
    "gap_left", "give", "interrupt", "interrupts", "next_silence", "numbers", "offered",
    "open_card", "open_case", "play", "possible", "reasons", "reply_of", "skill_of", "spoken_lines",
    "stay_silent", "style_of", "tally", "unclear", "unclear_text", "understand", "variables",
    "visible_cards", "wanted",
]  # fmt: skip
