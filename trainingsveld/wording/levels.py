"""What a level is called and means, in Dutch and English, from `assets/wording/levels.toml`."""

from dataclasses import dataclass

from trainingsveld.privacy import Level, policy
from trainingsveld.wording.phrases import sentence


@dataclass(frozen=True, slots=True)
class LevelWords:
    """A level on the screen: who opens a recording, feedback, what is seen outside, how long."""

    name: str
    heard: str
    feedback: str
    outside: str
    kept: str

    @property
    def sentences(self) -> tuple[str, str, str, str]:
        """The four sentences, in the order in which they are read."""
        return self.heard, self.feedback, self.outside, self.kept


def level_words(level: Level, language: str) -> LevelWords:
    """Give a level's words; the numbers in them are those of its policy."""
    column = policy(level)
    numbers = {
        "days": str(column.kept_days),
        "shared": str(column.shared_days),
        "minutes": str(column.voice_minutes),
    }

    def say(what: str) -> str:
        return sentence("levels", f"{level.value}-{what}", language, **numbers)

    return LevelWords(say("name"), say("heard"), say("feedback"), say("outside"), say("kept"))


def promise(language: str) -> str:
    """Give the promise, as it stands on the screen and in the papers."""
    return sentence("levels", "promise", language)
