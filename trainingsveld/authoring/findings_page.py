"""docs/findings.md: every code with its sentence, its remedy and the smallest failing file."""

from pathlib import Path

from trainingsveld.wording import Entry, entries

PAGE = Path(__file__).resolve().parents[2] / "docs" / "findings.md"

_HEAD = """\
# What `trainingsveld check` says

Made from `assets/wording/findings.toml` by `trainingsveld.authoring.findings_page`; edit that.
Between braces stands what is filled in. A warning leaves the scenario playable, an error does not.
"""
_PARTS = {
    "TV01": "Not readable",
    "TV02": "Not of the format",
    "TV03": "Names nothing",
    "TV04": "Proved wrong",
    "TV05": "Proved doubtful",
    "TV06": "Style",
    "TV07": "Feedback methods",
}


def findings_page() -> str:
    """Write the whole page, in Markdown."""
    lines = [_HEAD]
    part = ""
    for entry in entries():
        if entry.code[:4] != part:
            part = entry.code[:4]
            lines.append(f"## {part}xx {_PARTS[part]}\n")
        lines.append(_section(entry))
    return "\n".join(lines)


def _section(entry: Entry) -> str:
    lines = [f"### {entry.code} {entry.title['en']} ({entry.severity})", ""]
    lines += [f"{entry.message['en']} {entry.hint['en']}", ""]
    lines += [f"*{entry.title['nl']}.* {entry.message['nl']} {entry.hint['nl']}", ""]
    if entry.shown:
        shown = "".join(_visible(char) for char in entry.shown)
        lines += ["````toml", shown, "````", ""]
    return "\n".join(lines)


def _visible(char: str) -> str:
    """Write a character that cannot be seen as its number."""
    return char if char.isprintable() or char == "\n" else f"<U+{ord(char):04X}>"


if __name__ == "__main__":
    PAGE.write_text(findings_page(), encoding="utf-8")
