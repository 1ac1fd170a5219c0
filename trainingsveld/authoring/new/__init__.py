"""A new case from ten questions, for the command line and the workbench alike."""

from trainingsveld.authoring.new.answers import (
    Answers,
    AnswersError,
    file_name,
    read_answers,
    write_answers,
)
from trainingsveld.authoring.new.interview import Doubt, Held, Interview
from trainingsveld.authoring.new.questions import (
    QUESTIONS,
    Part,
    Question,
    choice_words,
    meant,
    problem,
    tidy,
)
from trainingsveld.authoring.new.skeleton import missing, skeleton

__all__ = [
    "QUESTIONS",
    "Answers",
    "AnswersError",
    "Doubt",
    "Held",
    "Interview",
    "Part",
    "Question",
    "choice_words",
    "file_name",
    "meant",
    "missing",
    "problem",
    "read_answers",
    "skeleton",
    "tidy",
    "write_answers",
]
