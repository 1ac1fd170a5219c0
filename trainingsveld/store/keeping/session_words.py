"""What is written down in a session, as texts for the vault of whoever played.

Of an afternoon each round is its player's, and what is said at the end is each one's own.
"""

from collections.abc import Callable, Iterator, Sequence

from trainingsveld.privacy import Level, Place, policy
from trainingsveld.rehearsal.practised import Recordings, practised
from trainingsveld.session import Action, State
from trainingsveld.session.group import Group, neighbour
from trainingsveld.store.keeping.of_session import name_for
from trainingsveld.store.keeping.people import People, Person
from trainingsveld.store.keeping.rehearsed import as_text
from trainingsveld.store.keeping.retention import gone_by, level_in_files
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts

Words = Callable[[str], str | None]
"""Gives a text by the name that events carry, as long as it exists."""


def session_texts(
    state: State, words: Words, day: int, language: str, recordings: Recordings, minute: int = -1
) -> tuple[Text, ...]:
    """Give what is to be kept of a session that is over: that it was, and what was written in it.

    `day` counts from 1 January 1970, `minute` is that of the day, `language` is the screen's, and
    `recordings` names the files of a clip. Where feedback stays nowhere there is nothing. Who gave
    a note is never in it.
    """
    column = policy(state.level)
    if column.feedback is Place.NOWHERE or state.case is None:
        return ()
    case = state.case.scenario.title
    found = [Text("session", {"people": str(len(state.people))})]
    found += [*_typed(state, words), *_notes(state, words, language), *_work(state, words)]
    found = [Text(one.kind, {"case": case, **one.words}, day) for one in found]
    if action := action_text(state.round.action, words, case, day):
        found.append(action)
    if state.group and (goal := words(state.group.learning)):
        found.append(Text("goal", {"case": case, "words": goal}, day))
    if one := practised(state, day, recordings, minute):
        found.append(as_text(one))
    return tuple(found)


def words_of_round(state: State) -> tuple[str, ...]:
    """Name what was written down in the round that is on, but for its action, which all look at."""
    turns = (*state.turns, *(turn for one in state.attempts for turn in one.turns))
    typed = (turn.answer.words for turn in turns)
    notes = (note.words for note in state.round.notes)
    goal = state.group.learning if state.group else ""
    return tuple(name for name in (*typed, *notes, state.answer.words, goal) if name)


def closing_texts(
    state: State, group: Group, person: str, words: Words, day: int
) -> tuple[Text, ...]:
    """Give what is somebody's of the end of an afternoon: a takeaway, a word of appreciation.

    The word is theirs whom it was said to, and who said it is not in it.
    """
    if policy(state.level).feedback is Place.NOWHERE:
        return ()
    found = [("takeaway", one.words) for one in group.takeaways if one.person == person]
    found += [
        ("note", one.words)
        for one in group.appreciations
        if neighbour(state.people, one.person) == person
    ]
    said = ((kind, words(name)) for kind, name in found)
    return tuple(
        Text("takeaway" if kind == "takeaway" else "note", {"words": one}, day)
        for kind, one in said
        if one
    )


def keep_texts(
    people: People, person: Person, level: Level, texts: Sequence[Text], session: str
) -> tuple[str, ...]:
    """Put them into somebody's vault, which may be locked; give their names. Raises KeptError.

    By their names they can be told to be of this session, for as long as that is known.
    """
    if person.file is None:
        raise person.trouble or KeptError("vault-damaged")
    names = people.disk.names(person.place.folder)
    if person.place.vault.name not in names:
        raise KeptError("vault-gone", str(person.place.vault))
    month = gone_by(level_in_files(level), people.calendar.today)
    with Texts(people.disk, person.place.texts, person.file.public_key) as kept:
        number = person.place.number
        return kept.keep(texts, gone_by=month, name=lambda: name_for(session, number))


def _typed(state: State, words: Words) -> Iterator[Text]:
    """What the player typed instead of said; what somebody typed who stepped in is not theirs."""
    for turn in state.turns:
        mine = turn.by in ("", state.player)
        if mine and (said := words(turn.answer.words)):
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


def _work(state: State, words: Words) -> Iterator[Text]:
    """What was written after the call."""
    wanted = state.case.scenario.aftercall if state.case else None
    if wanted is None or state.work is None:
        return
    if note := words(state.work.note):
        yield Text("work", {"words": note})
    if wanted.mail and (mail := words(state.work.mail)):
        yield Text("mail", {"asked": wanted.mail.to, "words": mail})


def action_text(action: Action | None, words: Words, case: str, day: int) -> Text | None:
    """Give what was agreed, if anything was and its words are there."""
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
