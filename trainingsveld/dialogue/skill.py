"""Skills that can be practised one at a time, and the acts by which each is recognised."""

from collections.abc import Mapping
from enum import Enum


class Skill(Enum):
    """One thing an agent does in a call. The value is what logs carry: it is never renamed."""

    SUMMARISE = "summarise"
    NAME_FEELING = "name-feeling"
    ASK_OPEN = "ask-open"
    SET_LIMIT = "set-limit"
    BAD_NEWS = "bad-news"


ACTS: Mapping[Skill, frozenset[str]] = {
    Skill.SUMMARISE: frozenset({"summarise"}),
    Skill.NAME_FEELING: frozenset({"reflect_feeling"}),
    Skill.ASK_OPEN: frozenset({"open_question"}),
    Skill.SET_LIMIT: frozenset({"set_limit"}),
    Skill.BAD_NEWS: frozenset({"bad_news", "break_news", "plain_truth"}),
}
"""The first four are acts of the customer model. Bad news has none there: these are the names by
which cases call an act of their own for it, and a case of one's own may use them too."""


def skill_of(act: str) -> Skill | None:
    """Say which skill an act is, if it is one of these."""
    return next((skill for skill, acts in ACTS.items() if act in acts), None)
