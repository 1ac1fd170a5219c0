"""Words into a case: the same file, with every text in another language. Layout and notes stay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import rtoml

from trainingsveld.authoring.new.answers import quoted
from trainingsveld.authoring.words.sheet import Row
from trainingsveld.authoring.words.texts import Text, parted, texts_of
from trainingsveld.scenario.places import Places
from trainingsveld.scenario.tokens import Lines, Token, tokens


@dataclass(frozen=True, slots=True)
class Outcome:
    """The case in the other language, and the ids of what is not as it should be.

    `missing` have no translation and stand there untranslated; so do those of `changed`, whose
    source is no longer what was translated. `fuzzy` are taken over. `unknown` belong to no text.
    """

    text: str
    done: tuple[str, ...]
    missing: tuple[str, ...]
    fuzzy: tuple[str, ...]
    changed: tuple[str, ...]
    unknown: tuple[str, ...]


def rows_for(text: str, sibling: str = "") -> tuple[Row, ...]:
    """Give the words of a case; translations come from its sibling, where there is one."""
    known = {one.id: one.source for one in texts_of(rtoml.loads(sibling))} if sibling else {}
    return tuple(
        Row(one.id, one.source, known.get(one.id, ""), one.note)
        for one in texts_of(rtoml.loads(text))
    )


def translated(text: str, rows: Iterable[Row], language: str) -> Outcome:
    """Put translations into the text of a sound case, and name its language."""
    texts = texts_of(rtoml.loads(text))
    given: dict[str, Row] = {}
    for row in rows:
        if row.id:
            given.setdefault(row.id, row)
    known = {one.id for one in texts}
    changed = [one for one in texts if _is_changed(one, given)]
    wanted = {
        one: given[one.id].translation
        for one in texts
        if one not in changed and one.id in given and _says_something(one, given[one.id])
    }
    return Outcome(
        text=_put(text, wanted, language),
        done=tuple(one.id for one in wanted),
        missing=tuple(one.id for one in texts if one not in wanted and one not in changed),
        fuzzy=tuple(one.id for one in wanted if given[one.id].fuzzy),
        changed=tuple(one.id for one in changed),
        unknown=tuple(name for name in given if name not in known),
    )


def _is_changed(one: Text, given: Mapping[str, Row]) -> bool:
    row = given.get(one.id)
    return row is not None and bool(row.translation) and _lines(row.source) != _lines(one.source)


def _lines(text: str) -> str:
    """Compare without the line ends that programs change."""
    return text.replace("\r\n", "\n").strip()


def _says_something(one: Text, row: Row) -> bool:
    return bool(parted(row.translation)) if one.several else bool(row.translation.strip())


def _put(text: str, wanted: Mapping[Text, str], language: str) -> str:
    places, lines = Places(text), Lines(text)
    read = [token for token in tokens(text) if token.kind != "comment"]
    numbers = {token.start: number for number, token in enumerate(read)}
    tongue = Text("language", ("language",), "")
    pieces: list[tuple[int, int, str]] = []
    for one, words in {**wanted, tongue: language}.items():
        begin = lines.offset(*places.place(one.path, one.at))
        end = _end(read, numbers[begin])
        new = f"[{', '.join(map(quoted, parted(words)))}]" if one.several else quoted(words)
        pieces.append((begin, end, new))
    for begin, end, new in sorted(pieces, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def _end(read: list[Token], number: int) -> int:
    """Give where the value that begins with this token ends."""
    depth = 0
    for token in read[number:]:
        depth += {"[": 1, "]": -1}.get(token.text, 0) if token.kind == "sign" else 0
        if depth == 0:
            return token.end
    raise ValueError("an array without an end")
