"""What is written down in a session, as texts for the vault of whoever played."""

from collections.abc import Callable, Iterator, Sequence

from trainingsveld.privacy import Level, Place, policy
from trainingsveld.rehearsal.practised import practised
from trainingsveld.session import State
from trainingsveld.store.keeping.people import People, Person
from trainingsveld.store.keeping.rehearsed import as_text
from trainingsveld.store.keeping.retention import gone_by, level_in_files
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts

Words = Callable[[str], str | None]
"""Gives a text by the name that events carry, as long as it exists."""


def session_texts(state: State, words: Words, day: int, language: str) -> tuple[Text, ...]:
    """Give what is to be kept of a session that is over: that it was, and what was written in it.

    `day` counts from 1 January 1970, `language` is the screen's. Where feedback stays nowhere there
    is nothing. Who gave a note is never in it.
    """
    column = policy(state.level)
    if column.feedback is Place.NOWHERE or state.case is None:
        return ()
    case = state.case.scenario.title
    found = [Text("session", {"people": str(len(state.people))})]
    found += [*_typed(state, words), *_notes(state, words, language)]
    found = [Text(one.kind, {"case": case, **one.words}, day) for one in found]
    if action := _action(state, words, case, day):
        found.append(action)
    if one := practised(state, day):
        found.append(as_text(one))
    return tuple(found)


def keep_texts(people: People, person: Person, level: Level, texts: Sequence[Text]) -> None:
    """Put them into somebody's vault, which may be locked. Raises KeptError."""
    if person.file is None:
        raise person.trouble or KeptError("vault-damaged")
    names = people.disk.names(person.place.folder)
    if person.place.vault.name not in names:
        raise KeptError("vault-gone", str(person.place.vault))
    month = gone_by(level_in_files(level), people.calendar.today)
    with Texts(people.disk, person.place.texts, person.file.public_key) as kept:
        kept.keep(texts, gone_by=month)


def _typed(state: State, words: Words) -> Iterator[Text]:
    """What was typed instead of said."""
    for turn in state.turns:
        if said := words(turn.answer.words):
            line = turn.said.text if turn.said else ""
            yield Text("answer", {"customer": line, "words": said})


def _notes(state: State, words: Words, language: str) -> Iterator[Text]:
    for note in state.round.notes:
        said = words(note.words)
        if not said:
            continue
        task = state.round.tasks[note.task]
        asked = task.step.ask.get(language) or next(iter(task.step.ask.values()), "")
        own = task.person == state.player
        yield Text("view" if own else "note", {"asked": asked, "words": said})


def _action(state: State, words: Words, case: str, day: int) -> Text | None:
    action = state.round.action
    said = words(action.words) if action else None
    if action is None or not said:
        return None
    kept = {"case": case, "words": said}
    if action.by:
        kept["by"] = action.by
    for part, name in (("notice", action.notice), ("need", action.need)):
        if written := words(name) if name else None:
            kept[part] = written
    return Text("action", kept, day)
