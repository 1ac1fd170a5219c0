"""What every method is held to, whatever its file says: it keeps the round safe.

The player's own view comes first; what observers write is read by all at once, after it; a tip is
chosen after reading; and a round ends with one agreement, or with why there is none.
"""

from collections.abc import Iterator, Sequence

from trainingsveld.feedback.advice import advice_in
from trainingsveld.feedback.method import WHO, Step
from trainingsveld.feedback.tables import LANGUAGES
from trainingsveld.scenario.report import Path, Report, Toml


def hold_to_the_rules(
    report: Report, values: dict[str, Toml], steps: Sequence[Step | None]
) -> None:
    """Note what breaks a rule. Steps that could not be read are passed over."""
    known = [(number, step) for number, step in enumerate(steps) if step]
    for number, step in known:
        if step.of not in WHO[step.kind]:
            choices = ", ".join(WHO[step.kind])
            at = ("steps", number, "of")
            report.add("TV0702", at, value=step.kind, of=step.of, choices=choices)
    _ids(report, known)
    if len(known) == len(steps) and known:
        _order(report, known)
    _languages(report, values)
    for path, said in _starters(values):
        if found := advice_in(said):
            report.add("TV0709", path, value=found)


def _ids(report: Report, known: list[tuple[int, Step]]) -> None:
    seen: set[str] = set()
    for number, step in known:
        if step.id in seen:
            report.add("TV0706", ("steps", number, "id"), "value", value=step.id)
        seen.add(step.id)


def _order(report: Report, known: list[tuple[int, Step]]) -> None:
    """The order of the round; asked only where every step could be read."""
    own = next((n for n, step in known if (step.of, step.kind) == ("player", "note")), None)
    other = next((n for n, s in known if s.of != "player" or s.kind not in ("note", "talk")), None)
    if own is None or (other is not None and other < own):
        report.add("TV0701", ("steps", other or 0), "table")
    last = known[-1][0]
    for number, step in known:
        if (step.kind == "action") != (number == last):
            report.add("TV0703", ("steps", number), "table")
    shown = [number for number, step in known if step.kind == "reveal"]
    for number, step in known:
        hidden = step.of == "observers" and step.kind == "note"
        if hidden and not any(later > number for later in shown):
            report.add("TV0704", ("steps", number), "table")
        if step.kind == "choose" and not any(earlier < number for earlier in shown):
            report.add("TV0705", ("steps", number), "table")


def _languages(report: Report, values: dict[str, Toml]) -> None:
    """A text in one language where others are in two: somebody will read it in the wrong one."""
    used = [(path, keys) for path, keys in _translated((), values) if keys]
    wanted = frozenset[str]().union(*(keys for _, keys in used))
    for path, keys in used:
        for language in sorted(wanted - keys):
            report.add("TV0707", path, value=language)


def _translated(path: Path, value: Toml) -> Iterator[tuple[Path, frozenset[str]]]:
    """Give every text that is a table, with its languages."""
    places = [(("name",), value), (("summary",), value)] if isinstance(value, dict) else []
    steps = value.get("steps") if isinstance(value, dict) else None
    for number, step in enumerate(steps if isinstance(steps, list) else []):
        places += [(("steps", number, key), step) for key in ("title", "ask", "starters", "phase")]
    for at, owner in places:
        got = owner.get(str(at[-1])) if isinstance(owner, dict) else None
        if isinstance(got, dict):
            yield (*path, *at), frozenset(got) & frozenset(LANGUAGES)


def _starters(values: dict[str, Toml]) -> Iterator[tuple[Path, str]]:
    """Give every beginning of a sentence, with its place."""
    steps = values.get("steps")
    for number, step in enumerate(steps if isinstance(steps, list) else []):
        if isinstance(step, dict) and "starters" in step:
            yield from _leaves(("steps", number, "starters"), step["starters"])


def _leaves(path: Path, value: Toml) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _leaves((*path, key), entry)
    elif isinstance(value, list):
        for number, entry in enumerate(value):
            yield from _leaves((*path, number), entry)
