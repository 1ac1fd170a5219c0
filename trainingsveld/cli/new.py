"""`trainingsveld new`: ten questions, and there is a case that plays."""

import argparse
import sys
from pathlib import Path

from trainingsveld.authoring.anonymise import find, proposals, replaced
from trainingsveld.authoring.new import (
    QUESTIONS,
    Part,
    Question,
    choice_words,
    meant,
    missing,
    problem,
    read_answers,
    skeleton,
    write_answers,
)
from trainingsveld.authoring.new.answers import AnswersError
from trainingsveld.authoring.new.keep import keep_answers, keep_case, place_for
from trainingsveld.cli.anonymise import decide, listed
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.scenario import LIMITS
from trainingsveld.store import find_home
from trainingsveld.wording.phrases import phrase

REFUSED = 2
STOPPED = 130


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "new",
        help="make a case from ten questions",
        description="Ask ten questions and write a case that plays: good and bad replies, several "
        "endings, tests. In Dutch, or with --language en in English.",
    )
    parser.add_argument(
        "file", nargs="?", metavar="FILE", type=Path, help="the case to make; without it a file "
        "named after the title, in the library's own folder",
    )  # fmt: skip
    parser.add_argument(
        "--answers", metavar="FILE", type=Path, help="take answers from this file; ask the rest"
    )
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Ask and write. 2: the file exists or an answer is wrong; 3: no file; 130: stopped."""
    language: str = arguments.language
    target: Path | None = arguments.file
    if target is not None and target.exists():
        say(phrase("new_exists", language, file=str(target)))
        return REFUSED
    answers: dict[str, str] = {}
    if arguments.answers is not None:
        try:
            answers = _answers(arguments.answers)
        except OSError as error:
            file, why = str(arguments.answers), error.strerror or str(error)
            say(phrase("cannot_read", language, file=file, why=why))
            return UNREADABLE
        except AnswersError as error:
            say(phrase("new_answers_wrong", language, file=str(arguments.answers), why=str(error)))
            return REFUSED
        _say_doubts(answers, language)
    try:
        _ask_all(answers, language)
    except (KeyboardInterrupt, EOFError) as stop:
        return _stopped(answers, target, language, unasked=isinstance(stop, EOFError))
    return _write(answers, target, language)


def _answers(path: Path) -> dict[str, str]:
    with path.open("rb") as file:
        return read_answers(file.read(LIMITS.bytes + 1))


def _say_doubts(answers: dict[str, str], language: str) -> None:
    """Name what looks like real people or firms; whoever wrote the file decides."""
    parts = [part for question in QUESTIONS for part in question.parts if part.own]
    found = [one for part in parts for one in find(answers.get(part.key, ""))]
    if found:
        say(phrase("anonymise_listed", language, what=listed(tuple(found))))


def _ask_all(answers: dict[str, str], language: str) -> None:
    """Ask what is not answered yet, or not well; each answer is kept at once."""
    wrong = missing(answers, language)
    for key in wrong:
        if key in answers:
            say(phrase("new_answer_wrong", language, what=key, why=wrong[key]))
    if not wrong:
        return
    _print(phrase("new_intro", language))
    _print(phrase("new_own_name", language))
    for number, question in enumerate(QUESTIONS, 1):
        if any(part.key in wrong for part in question.parts):
            _ask(number, question, answers, language)


def _ask(number: int, question: Question, answers: dict[str, str], language: str) -> None:
    _print(f"\n{number}/{len(QUESTIONS)}  {question.ask(language)}")
    if hint := question.hint(language):
        _print(f"      {hint}")
    for part in question.parts:
        for place, choice in enumerate(part.choices, 1):
            _print(f"  {place:2}. {choice}: {choice_words(part, choice, language)}")
        answers[part.key] = _answer(part, language)


def _answer(part: Part, language: str) -> str:
    while True:
        given = meant(part, input("> "))
        if said := problem(part, given, language):
            _print(said)
            continue
        if part.own:
            given = _made_up(given, language)
            if said := problem(part, given, language):
                _print(said)
                continue
        return given


def _made_up(given: str, language: str) -> str:
    swaps = proposals(find(given), language)
    return replaced(given, decide(swaps, language)) if swaps else given


def _stopped(answers: dict[str, str], target: Path | None, language: str, *, unasked: bool) -> int:
    """Keep what was answered, and say where; when that fails too, print it."""
    code = REFUSED if unasked else STOPPED
    _print("")
    if not answers:
        say(phrase("new_nothing_kept", language))
        return code
    place = target or place_for(answers, find_home().cases)
    try:
        kept = keep_answers(place, write_answers(answers))
    except OSError as error:
        say(phrase("new_lost", language, why=error.strerror or str(error)))
        _print(write_answers(answers))
        return code
    for key, why in missing(answers, language).items() if unasked else ():
        say(phrase("new_answer_wrong", language, what=key, why=why))
    say(phrase("new_kept", language, file=str(kept)))
    return code


def _write(answers: dict[str, str], target: Path | None, language: str) -> int:
    place = target or place_for(answers, find_home().cases)
    try:
        kept = keep_case(place, skeleton(answers, language))
    except OSError as error:
        say(phrase("new_cannot_write", language, file=str(place), why=error.strerror or str(error)))
        _stopped(answers, Path(place.name), language, unasked=False)
        return UNREADABLE
    if kept != place and target is not None:
        say(phrase("new_elsewhere", language, file=str(place)))
    _print(phrase("new_made", language, file=str(kept)))
    return 0


def _print(text: str) -> None:
    sys.stdout.write(harmless(text) + "\n")
    sys.stdout.flush()
