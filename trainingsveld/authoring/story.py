"""The way to a finding as a little story: who says what, in short, and what that does."""

from collections.abc import Iterator, Sequence

from trainingsveld.dialogue import CannotBeGiven, Case, Numbers, Script, Turn
from trainingsveld.wording.phrases import sentence

MOST_ROWS = 7
"""Rows of a story below its head; what is in the middle of a longer one is counted."""

_SAID, _ANSWERED = 64, 48
"""Characters of what the customer says, and of an answer."""

_NUMBERS = ("tension", "trust", "heard", "acknowledged", "grip")
"""Of several that change, the first is told."""

Scene = tuple[str, ...]
"""What belongs to one word of the way: a line of the customer and what came back."""


def story(case: Case, words: Sequence[str], language: str) -> tuple[str, ...]:
    """Tell a way, given as the words of `play --replies`, in at most eight rows.

    It is told as far as it can be played. Without words there is nothing to tell.
    """
    if not words:
        return ()
    script = Script(case)
    scenes = [*_turns(case, script.turns, language)]  # what goes on by itself before the first word
    rest: list[str] = []
    for word in words:
        before = len(script.turns)
        try:
            script.take(word)
        except CannotBeGiven:
            rest = [_say("refused", language, id=_cut(word, _ANSWERED))]
            break
        if ":" in word:  # a screen is looked at, which takes no turn
            scenes.append((_deed(case, word, language),))
        scenes += _turns(case, script.turns[before:], language)
    result = script.result()
    if result.closing and result.closing.text:
        rest.insert(0, _customer(result.closing.text, language))
    if result.end:
        rest.append(_say(f"end_{result.end}", language))
    return (_say("head", language), *_shortened(scenes, rest, language))


def _shortened(scenes: list[Scene], rest: list[str], language: str) -> Iterator[str]:
    """Leave out the middle where it would be too long: the first scene and the last ones stay."""
    last = len(scenes)
    room = MOST_ROWS - len(rest)
    if sum(map(len, scenes)) > room:
        room -= len(scenes[0]) + 1
        while len(scenes[last - 1]) <= room:
            last -= 1
            room -= len(scenes[last])
        left_out = last - 1
        yield from scenes[0]
        yield (
            _say("one_skipped", language)
            if left_out == 1
            else _say("skipped", language, count=str(left_out))
        )
        scenes = scenes[last:]
    for scene in scenes:
        yield from scene
    yield from rest


def _turns(case: Case, turns: Sequence[Turn], language: str) -> Iterator[Scene]:
    for turn in turns:
        said = (_customer(turn.line, language),) if turn.line else ()
        yield (*said, _does(_answer(case, turn, language), turn.before, turn.after, language))


def _customer(said: str, language: str) -> str:
    return _say("customer", language, said=_cut(said, _SAID))


def _answer(case: Case, turn: Turn, language: str) -> str:
    if turn.reply is None:
        return _say("goes_on", language)
    for reply in case.scenario.nodes[turn.node].replies:
        if reply.id == turn.reply:
            said = _cut(reply.say, _ANSWERED)
            return _say("reply", language, id=turn.reply, said=said)
    return _say(turn.reply, language)  # silence, interrupt or unclear


def _deed(case: Case, word: str, language: str) -> str:
    """Say what is done on the screens; neither takes a turn."""
    kind, _, name = word.partition(":")
    cards = case.scenario.cards.values()
    if kind == "card":
        said = next(card.title for card in cards if card.id == name)
        return _say("card", language, id=word, said=_cut(said, _ANSWERED))
    said = next(one.label for card in cards for one in card.actions if one.id == name)
    return _say("action", language, id=word, said=_cut(said, _ANSWERED))


def _does(row: str, before: Numbers, after: Numbers, language: str) -> str:
    """Add what the turn did to the customer, if it did anything."""
    for name in _NUMBERS:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            key = f"{name}_{'up' if now > was else 'down'}"
            what = _say(key, language, **{"from": str(was), "to": str(now)})
            return _say("does", language, row=row, what=what)
    return row


def _cut(text: str, most: int) -> str:
    """Make one line of it, of at most so many characters, ending with a whole word if it can."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    short = flat[: most - 1]
    whole = short.rpartition(" ")[0] if flat[most - 1] != " " else short
    return f"{(whole or short).rstrip(' ,;:.')}…"


def _say(key: str, language: str, /, **values: str) -> str:
    return sentence("story", key, language, **values)
