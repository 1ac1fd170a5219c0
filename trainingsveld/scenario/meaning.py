"""What is wrong with a guard or an effect, in full: the explaining twin of `conditions`."""

from trainingsveld.scenario.guard import All, Guard
from trainingsveld.scenario.report import Path, Report, Toml, kind_of
from trainingsveld.scenario.vocabulary import (
    CHANGE,
    COMBINE,
    COMPARISON,
    FIXED,
    SPACES,
    Vocabulary,
)


class Explained:
    """Looks at guards and effects and reports; what it returns is of no use, it is only there."""

    def __init__(self, report: Report, words: Vocabulary) -> None:
        self.report = report
        self.words = words

    def guard(self, path: Path, value: Toml) -> Guard:
        """Report everything wrong with a guard."""
        if not isinstance(value, dict):
            self.report.wrong_type(path, "table", value)
            return All(())
        for name, test in value.items():
            at = (*path, name)
            if name == "not":
                self.guard(at, test)
            elif name in COMBINE:
                self._several(at, test)
            elif name in SPACES and isinstance(test, dict):
                for inner, deeper in test.items():
                    self._test((*at, inner), f"{name}.{inner}", deeper)
            else:
                self._test(at, name, test)
        return All(())

    def _several(self, path: Path, value: Toml) -> None:
        if not isinstance(value, list):
            self.report.wrong_type(path, "list", value)
            return
        if not value:
            self.report.add("TV0224", path)
        for number, part in enumerate(value):
            self.guard((*path, number), part)

    def _test(self, path: Path, name: str, value: Toml) -> None:
        if name in self.words.flags:
            if not isinstance(value, bool):
                self._wrong_test(path, name, "flag", value)
        elif name in self.words.numbers:
            self._number(path, name, value)
        elif name in self.words.choices:
            self._one_of(path, name, value)
        elif name in SPACES:
            self._wrong_test(path, name, "table", value)
        else:
            self._unknown(path, name)

    def _wrong_test(self, path: Path, name: str, expected: str, value: Toml) -> None:
        self.report.add("TV0220", path, value=name, expected=expected, found=kind_of(value))

    def _number(self, path: Path, name: str, value: Toml) -> None:
        least, most = self.words.numbers[name]
        number = value
        if isinstance(value, str):
            found = COMPARISON.fullmatch(value)
            if not found:
                self.report.add("TV0221", path, of=name, value=value, near=_operator(value))
                return
            number = int(found[2])
        if type(number) is not int:
            self._wrong_test(path, name, "whole", value)
        elif not least <= number <= most:
            self.report.add("TV0222", path, of=name, value=number, least=least, most=most)

    def _one_of(self, path: Path, name: str, value: Toml) -> None:
        if isinstance(value, list):
            if not value:
                self.report.add("TV0224", path)
            for number, entry in enumerate(value):
                self._value((*path, number), name, entry)
        else:
            self._value(path, name, value)

    def _value(self, path: Path, name: str, value: Toml) -> None:
        known = self.words.choices[name]
        if not isinstance(value, str):
            self._wrong_test(path, name, "text", value)
        elif value not in known:
            self._stranger("TV0223", path, name, value)

    def _stranger(self, code: str, path: Path, name: str, value: str) -> None:
        known = self.words.choices[name]
        near, choices = self.report.near(value, known), ", ".join(sorted(known))
        self.report.add(code, path, of=name, value=value, near=near, choices=choices)

    def _unknown(self, path: Path, name: str) -> None:
        words = self.words
        space, dot, inner = name.partition(".")
        families = {
            "seen": ("TV0306", words.cards),
            "did": ("TV0307", words.actions),
            "visits": ("TV0309", words.nodes),
            "acts": ("TV0308", words.acts),
        }
        if dot and space in families:
            code, known = families[space]
            self.report.unknown(code, path, inner, known, "key")
        elif name not in words.loose:
            known = (*words.variables, *words.numbers, *words.choices, *COMBINE)
            self.report.unknown("TV0305", path, name, (k for k in known if "." not in k), "key")

    def effects(self, path: Path, value: Toml) -> tuple[()]:
        """Report everything wrong with a `set` table."""
        if not isinstance(value, dict):
            self.report.wrong_type(path, "table", value)
            return ()
        for name, change in value.items():
            self._effect((*path, name), name, change)
        return ()

    def _effect(self, path: Path, name: str, value: Toml) -> None:
        words = self.words
        if name in FIXED or name.partition(".")[0] in SPACES:
            self.report.add("TV0232", path, "key", value=name)
        elif name in words.loose:
            return
        elif not words.settable(name):
            known = (*words.variables, *(n for n in words.numbers if "." not in n))
            self.report.unknown("TV0305", path, name, known, "key")
        elif name in words.numbers:
            self._change(path, name, value)
        elif isinstance(value, str) and CHANGE.fullmatch(value):
            self.report.add("TV0231", path, of=name, value=value)
        elif name in words.flags:
            if not isinstance(value, bool):
                self._wrong_value(path, name, "flag", value)
        elif not isinstance(value, str):
            self._wrong_value(path, name, "text", value)
        elif value not in words.choices[name]:
            self._stranger("TV0234", path, name, value)

    def _wrong_value(self, path: Path, name: str, expected: str, value: Toml) -> None:
        self.report.add("TV0230", path, of=name, expected=expected, found=kind_of(value))

    def _change(self, path: Path, name: str, value: Toml) -> None:
        least, most = self.words.numbers[name]
        if isinstance(value, str):
            if not CHANGE.fullmatch(value):
                self.report.add("TV0235", path, of=name, value=value, near=_signed(value))
        elif type(value) is not int:
            self._wrong_value(path, name, "whole", value)
        elif not least <= value <= most:
            self.report.add("TV0233", path, of=name, value=value, least=least, most=most)


_MEANT = (
    ("≥", ">="), ("≤", "<="), ("=>", ">="), ("=<", "<="), ("≠", "!="), ("<>", "!="),
    ("−", "-"), ("–", "-"),
)  # fmt: skip


def _operator(written: str) -> str:
    """Guess the comparison that was meant: `=> 2`, `≥2`, `= 2`, `2`."""
    for wrong, right in _MEANT:
        written = written.replace(wrong, right)
    if not COMPARISON.fullmatch(written):
        written = "== " + written.strip(" =")
    found = COMPARISON.fullmatch(written)
    return f"{found[1]} {found[2]}" if found else ""


def _signed(written: str) -> str:
    """Guess the change that was meant: `− 1`, `1`, `+ 2`."""
    for wrong, right in _MEANT:
        written = written.replace(wrong, right)
    written = written.replace(" ", "")
    for meant in (written, "+" + written):
        if CHANGE.fullmatch(meant):
            return meant
    return ""
