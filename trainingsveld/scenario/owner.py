"""Whose value stands at a path: the node, reply, variable or table a sentence has to name."""

from trainingsveld.scenario.report import Path, Toml, shown

_LISTS = {
    "criteria": ("criterion", "id"),
    "cards": ("card", "id"),
    "tests": ("test", "name"),
    "invariants": ("invariant", "text"),
    "styles": ("style", ""),
}
_TABLES = {"vars": "variable", "acts": "act", "nodes": "node"}


def owner_of(path: Path, data: dict[str, Toml]) -> dict[str, str]:
    """Give `owner` (what kind of thing), `name` (which one), `key` (the last name of the path)."""
    key = next((part for part in reversed(path) if isinstance(part, str)), "")
    owner, name = _owner(path, data)
    return {"owner": owner, "name": shown(name), "key": shown(key)}


def _owner(path: Path, data: dict[str, Toml]) -> tuple[str, str]:
    match path:
        case ("nodes", str(node), "replies", int(number), *_):
            reply = _at(data, path[:4])
            return "reply", _text(reply, "id") or f"{node}.{number + 1}"
        case ("cards", int(), "actions", int(number), *_):
            return "action", _text(_at(data, path[:4]), "id") or f"#{number + 1}"
        case ("aftercall", "tasks", int(number), *_):
            return "task", _text(_at(data, path[:3]), "id") or f"#{number + 1}"
        case (str(kind), str(name), *_) if kind in _TABLES:
            return _TABLES[kind], name
        case (str(kind), int(number), *_) if kind in _LISTS:
            owner, key = _LISTS[kind]
            return owner, _text(_at(data, path[:2]), key) or f"#{number + 1}"
        case (("customer" | "briefing" | "aftercall") as part, _, *_):
            return "part", part
        case _:
            return "scenario", ""


def _at(data: dict[str, Toml], path: Path) -> Toml:
    value: Toml = data
    for part in path:
        match value, part:
            case dict(), str():
                value = value[part]
            case list(), int():
                value = value[part]
            case _:
                pass
    return value


def _text(value: Toml, key: str) -> str:
    got = value.get(key) if isinstance(value, dict) else None
    return got if isinstance(got, str) else ""
