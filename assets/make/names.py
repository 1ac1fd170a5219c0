"""Make assets/names from the lists of the Python package Faker: `python names.py FAKER_FOLDER`.

Faker (MIT) is not a dependency: unpack its wheel anywhere and name the folder. The names of the
Dutch, Belgian and British lists are taken, and those in `more-*.txt` beside the result are added.
"""

import ast
import sys
import unicodedata
from pathlib import Path

NAMES = Path(__file__).resolve().parents[1] / "names"
KINDS = {"first": ("first_names_male", "first_names_female"), "last": ("last_names",)}
LISTS = ("nl_NL", "nl_BE", "en_GB")
PREFIXES = ("van ", "de ", "den ", "der ", "ter ", "ten ", "te ", "'t ", "'s ", "op ", "het ")


def listed(source: Path, names: tuple[str, ...]) -> set[str]:
    """Read the lists a module assigns to these names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in names:
            value = node.value
            if isinstance(value, ast.Call):  # OrderedDict of names and how often they occur
                value = value.args[0]
            pairs = getattr(value, "elts", None) or getattr(value, "keys", [])
            for one in pairs:
                text = one.elts[0] if isinstance(one, ast.Tuple) else one
                if isinstance(text, ast.Constant):
                    found.add(str(text.value))
    return found


def bare(name: str) -> str:
    """Leave out `van der` and the like, and what stands behind a hyphen or space."""
    name = unicodedata.normalize("NFC", name)
    while name.casefold().startswith(PREFIXES):
        name = name.partition(" ")[2]
    return name.strip()


def main(folder: Path) -> int:
    """Write both lists."""
    for kind, variables in KINDS.items():
        names: set[str] = set()
        for language in LISTS:
            module = folder / "faker" / "providers" / "person" / language / "__init__.py"
            names |= {bare(name) for name in listed(module, variables)}
        more = (NAMES / f"more-{kind}.txt").read_text("utf-8").split()
        words = {name for name in {*names, *more} if len(name) > 1 and name[0].isupper()}
        text = "".join(f"{name}\n" for name in sorted(words) if " " not in name)
        (NAMES / f"{kind}.txt").write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
