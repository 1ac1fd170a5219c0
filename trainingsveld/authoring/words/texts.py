"""Every text of a case that somebody reads or hears, by an id that stays while the case grows."""

from collections.abc import Iterator
from dataclasses import dataclass

from trainingsveld.scenario.report import At, Path, Toml

_HEAD = ("title", "summary", "goal", "need", "unclear")


@dataclass(frozen=True, slots=True)
class Text:
    """One text. `path` is where its value stands; a list of texts is one, see `joined`.

    `at` is "key" for the name of a field on a card, which is read too. `note` helps a translator.
    """

    id: str
    path: Path
    source: str
    note: str = ""
    several: bool = False
    at: At = "value"


def texts_of(data: dict[str, Toml]) -> tuple[Text, ...]:
    """Give every text of a sound case, in the order of the format."""
    return tuple(_texts(data))


def joined(parts: list[str]) -> str:
    """Write several texts as one: `een | twee`. A bar inside a text gets a backslash."""
    return " | ".join(part.replace("\\", "\\\\").replace("|", "\\|") for part in parts)


def parted(text: str) -> list[str]:
    """Take several texts apart again; empty ones are left out."""
    parts, escaped = [""], False
    for letter in text:
        if escaped or letter not in "\\|":
            parts[-1] += letter
            escaped = False
        elif letter == "\\":
            escaped = True
        else:
            parts.append("")
    return [part.strip() for part in parts if part.strip()]


def _table(value: Toml | None) -> dict[str, Toml]:
    return value if isinstance(value, dict) else {}


def _entries(value: Toml | None) -> Iterator[tuple[int, dict[str, Toml]]]:
    if isinstance(value, list):
        for number, entry in enumerate(value):
            yield number, _table(entry)


def _line(
    table: dict[str, Toml], path: Path, name: str, key: str, note: str = ""
) -> Iterator[Text]:
    value = table.get(key)
    if isinstance(value, str) and value.strip():
        yield Text(f"{name}{key}", (*path, key), value, note)


def _list(
    table: dict[str, Toml], path: Path, name: str, key: str, note: str = ""
) -> Iterator[Text]:
    value = table.get(key)
    parts = [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
    if parts:
        yield Text(f"{name}{key}", (*path, key), joined(parts), note, several=True)


def _texts(data: dict[str, Toml]) -> Iterator[Text]:
    for key in _HEAD:
        yield from _line(data, (), "", key)
    yield from _list(data, (), "", "tags")
    for key in ("name", "role"):
        yield from _line(_table(data.get("customer")), ("customer",), "customer.", key)
    briefing = _table(data.get("briefing"))
    yield from _line(briefing, ("briefing",), "briefing.", "player")
    yield from _list(briefing, ("briefing",), "briefing.", "known")
    for number, criterion in _entries(data.get("criteria")):
        name = f"criteria.{criterion.get('id')}."
        yield from _line(criterion, ("criteria", number), name, "text")
    for number, card in _entries(data.get("cards")):
        yield from _card(card, ("cards", number), f"cards.{card.get('id')}.", "title")
    for name, node in _table(data.get("nodes")).items():
        yield from _node(_table(node), ("nodes", name), f"nodes.{name}.")
    for name, act in _table(data.get("acts")).items():
        for number, rule in _entries(_table(act).get("rules")):
            path: Path = ("acts", name, "rules", number)
            yield from _line(rule, path, f"acts.{name}.{number + 1}.", "reason")
    yield from _after(_table(data.get("aftercall")))
    for number, test in _entries(data.get("tests")):
        yield from _line(test, ("tests", number), f"tests.{number + 1}.", "name")
    for number, invariant in _entries(data.get("invariants")):
        yield from _line(invariant, ("invariants", number), f"invariants.{number + 1}.", "text")
    yield from _words_and_texts(data.get("pronounce"), ("pronounce",), "pronounce.")


def _card(card: dict[str, Toml], path: Path, name: str, title: str) -> Iterator[Text]:
    yield from _line(card, path, name, title)
    for key in ("fields", "articles"):
        yield from _words_and_texts(card.get(key), (*path, key), f"{name}{key}.")
    for number, action in _entries(card.get("actions")):
        inner = f"{name}actions.{action.get('id')}."
        yield from _card(action, (*path, "actions", number), inner, "label")


def _words_and_texts(table: Toml | None, path: Path, name: str) -> Iterator[Text]:
    """Give the names of a table as well as what stands there."""
    for number, (field, value) in enumerate(_table(table).items(), 1):
        yield Text(f"{name}{number}.name", (*path, field), field, at="key")
        if isinstance(value, str) and value.strip():
            yield Text(f"{name}{number}.text", (*path, field), value)


def _node(node: dict[str, Toml], path: Path, name: str) -> Iterator[Text]:
    yield from _line(node, path, name, "say")
    said = node.get("say")
    heard = said if isinstance(said, str) else ""
    for number, variant in enumerate(said if isinstance(said, list) else []):
        place: Path = (*path, "say", number)
        heard = heard or str(variant)
        if isinstance(variant, str) and variant.strip():
            yield Text(f"{name}say.{number + 1}", place, variant)
        elif isinstance(variant, dict):
            heard = str(variant.get("text", ""))
            for text in _line(variant, place, "", "text"):
                yield Text(f"{name}say.{number + 1}", text.path, text.source)
    yield from _line(node, path, name, "unclear")
    yield from _line(node, path, name, "breaks_in")
    for number, step in _entries(node.get("silence")):
        yield from _line(step, (*path, "silence", number), f"{name}silence.{number + 1}.", "say")
    for number, reply in _entries(node.get("replies")):
        place = (*path, "replies", number)
        inner = f"{name}replies.{reply.get('id', number + 1)}."
        yield from _line(reply, place, inner, "say", heard)
        for key in ("phrases", "must", "avoid"):
            yield from _list(reply, place, inner, key)
        yield from _line(reply, place, inner, "because")


def _after(after: dict[str, Toml]) -> Iterator[Text]:
    for number, task in _entries(after.get("tasks")):
        path: Path = ("aftercall", "tasks", number)
        yield from _line(task, path, f"aftercall.tasks.{task.get('id')}.", "text")
    mail: Path = ("aftercall", "mail")
    yield from _line(_table(after.get("mail")), mail, "aftercall.mail.", "to")
    yield from _list(_table(after.get("mail")), mail, "aftercall.mail.", "checklist")
