"""The ten questions on a screen: one at a time, back and forward, with nothing typed twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from trainingsveld.authoring.anonymise import Swap, find, proposals, replaced
from trainingsveld.authoring.anonymise.span import Kind
from trainingsveld.authoring.new.answers import file_name
from trainingsveld.authoring.new.questions import QUESTIONS, Question, meant, problem
from trainingsveld.authoring.new.skeleton import missing, skeleton


@dataclass(frozen=True, slots=True)
class Doubt:
    """A piece of an answer that may tell who the case is about, and what could stand there."""

    text: str
    kind: Kind
    by: str


@dataclass(frozen=True, slots=True)
class Held:
    """Why a question is not done: what is wrong per part, or what has to be decided first."""

    wrong: Mapping[str, str] = field(default_factory=dict[str, str])
    doubts: tuple[Doubt, ...] = ()


class Interview:
    """Asks in order. Answers stay when one goes back; what was decided once is not asked again.

    It can go on from answers that were `passed` another time: at the first question without one.
    """

    def __init__(self, language: str, passed: Mapping[str, str] | None = None) -> None:
        self.language = language
        self._answers: dict[str, str] = dict(passed or {})
        self.passed: dict[str, str] = dict(self._answers)
        """The answers of questions that are done: nothing in there waits for a decision."""
        open_ = (n for n, question in enumerate(QUESTIONS) if self._problems(question))
        self.number = next(open_, len(QUESTIONS) - 1)
        self._decided: dict[str, str] = {}
        """What came in the place of a text, by that text in small letters."""

    @property
    def question(self) -> Question:
        """The question that is asked now."""
        return QUESTIONS[self.number]

    @property
    def is_done(self) -> bool:
        """Whether every question has a good answer, so that `case` can be written."""
        return not missing(self._answers, self.language)

    def answer(self, key: str) -> str:
        """What was answered to a part; "" when nothing was."""
        return self._answers.get(key, "")

    def back(self, given: Mapping[str, str]) -> None:
        """Go back a question; what was given here stays, right or wrong."""
        self.keep(given)
        self.number = max(0, self.number - 1)

    def forward(self, given: Mapping[str, str]) -> Held | None:
        """Take the answers to this question and go on, or say what is in the way."""
        self.keep(given)
        if wrong := self._problems(self.question):
            return Held(wrong)
        if doubts := self._doubts():
            return Held(doubts=doubts)
        self.passed |= {part.key: self.answer(part.key) for part in self.question.parts}
        self.number = min(self.number + 1, len(QUESTIONS) - 1)
        return None

    def decide(self, decisions: Mapping[str, str]) -> Held | None:
        """Put something in the place of each doubt's text, or the same text to leave it; go on."""
        for text, by in decisions.items():
            self._decided[text.casefold()] = by
        for part in self.question.parts:
            if part.own:
                before = self.answer(part.key)
                swaps = [
                    Swap(one, self._decided.get(one.text.casefold(), one.text))
                    for one in find(before)
                ]
                self._answers[part.key] = meant(part, replaced(before, swaps))
                for one in find(self._answers[part.key]):  # what was made up is no doubt
                    self._decided.setdefault(one.text.casefold(), one.text)
        return self.forward({})

    def case(self) -> str:
        """Write the case. Raises ValueError when a question is not answered; see `is_done`."""
        return skeleton(self._answers, self.language)

    def name(self) -> str:
        """What the file may be called, without its ending."""
        return file_name(self.answer("title"))

    def offer(self, given: Mapping[str, str]) -> None:
        """Fill in answers that came from elsewhere. Each is asked all the same, and looked at."""
        for part in (part for question in QUESTIONS for part in question.parts):
            if given.get(part.key):
                self._answers[part.key] = meant(part, given[part.key])

    def keep(self, given: Mapping[str, str]) -> None:
        """Remember what was given to this question, right or wrong."""
        for part in self.question.parts:
            if part.key in given:
                self._answers[part.key] = meant(part, given[part.key])

    def _problems(self, question: Question) -> dict[str, str]:
        """Give per part of a question what is wrong with its answer."""
        parts = question.parts
        said = {part.key: problem(part, self.answer(part.key), self.language) for part in parts}
        return {key: words for key, words in said.items() if words}

    def _doubts(self) -> tuple[Doubt, ...]:
        found: dict[str, Doubt] = {}
        for part in self.question.parts:
            if part.own:
                for swap in proposals(find(self.answer(part.key)), self.language):
                    text = swap.found.text
                    if self._decided.get(text.casefold()) != text:
                        by = self._decided.get(text.casefold(), swap.by)
                        found.setdefault(text.casefold(), Doubt(text, swap.found.kind, by))
        return tuple(found.values())
