"""Twelve kinds of defect seeded into clean cases: what check says, and inkjs (npm) and Bardic.

The defects (tests/authoring/defects.py) are such as only the state of a call decides; the drawn map
of most looks sound. Each is planted in one clean case at a time. It counts as found when a tool
says something new that names it: new beside what the tool says of the same case without the defect.

  ours       `check`: what is proved wrong or doubtful
  ink        the warnings and errors of inkjs's compiler for the same graph written as ink
  at random  that ink played at random, calls of at most so many turns: errors while it is played,
             calls that do not end, lines and replies that no call met. Not a tool of inkjs but what
             testers by random play do, with its engine; what it never met it has not proved
  Bardic     `bardic lint` (PyPI) for the same graph written for Bardic

`-` is found in no case; `cannot be said` means that the language has no words for it: a criterion,
an invariant, a test. The three kinds called plain are the same where the map shows them too. What
an act does to the customer, silence and cards are left out of the translations, so that lines of
the clean cases are never met there: no false alarm, and under `at random` none are counted. Not
asked: ChoiceScript's testers, which are in no registry, and Ren'Py's lint: the Ren'Py of Debian 12
does not start with the Python of Debian 12.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import CASES, print_heading, print_table, read_words, whole
from measuring.bardic import install_bardic, lint
from measuring.elsewhere import bard, ink, names
from measuring.peer import NotThereError, install, run

from tests.authoring.defects import DEFECTS, Defect, planted
from trainingsveld.authoring.check import look_at
from trainingsveld.scenario import parse
from trainingsveld.wording import describe

UNSAYABLE = (
    "breakable invariant",
    "failing test",
    "criterion that cannot be shown",
    "criterion that cannot be missed",
)
"""What neither ink nor Bardic has words for."""
OURS = "ours"
PROVED, LEFT_OPEN = ("TV04", "TV05"), "TV0590"
NOTHING = '[nodes.zz-nothing]\nsay = "Ja?"\nsilence = [{ after = 8, say = "Hallo?" }]\n'
BACK = '[[nodes.{0}.replies]]\nid = "{1}"\nsay = "Vertel het me maar."\ngoto = "{2}"\n'


def _plain(name: str, subject: str, plant: Callable[[str, str], str]) -> Defect:
    return Defect(f"{name}, plain", subject, plant, lambda _: True)


PLAIN = (
    _plain("unreachable ending", "zz-over",
           lambda text, _: text + '[nodes.zz-over]\nsay = "Dag."\nend = "partly"\n'),
    _plain("stuck", "zz-nothing",
           lambda text, at: text + BACK.format(at, "zz-in", "zz-nothing") + NOTHING),
    _plain("dead node", "zz-nothing",
           lambda text, at: text + NOTHING + BACK.format("zz-nothing", "zz-back", at)),
)  # fmt: skip
"""What the map shows too: nothing leads there, or nothing leads on."""
KINDS = (*DEFECTS.values(), *PLAIN)


@dataclass(frozen=True, slots=True)
class Text:
    """A case, clean or with a defect."""

    case: str
    toml: str
    defect: Defect | None = None


Said = Mapping[str, Sequence[Sequence[str]]]
"""Per tool what it says of each text."""


def main() -> None:
    """Ask every tool about every case, clean and with each defect."""
    parser = read_words(__doc__)
    parser.add_argument("--cases", type=whole, default=4, help="how many are planted in")
    parser.add_argument("--only", metavar="ID", help="look at this case alone")
    parser.add_argument("--plays", type=whole, default=1000, help="calls at random")
    parser.add_argument("--turns", type=whole, default=200, help="in a call, at most")
    words = parser.parse_args()
    print_heading()
    files = [path for path in sorted(CASES.glob("*/*.toml")) if path.stem != "pack"]
    files = [path for path in files if words.only in (None, path.stem)]
    clean = [Text(path.stem, path.read_text(encoding="utf-8")) for path in files]
    texts = [*clean, *seeded(clean, words.cases)]
    said = ask(texts, words.plays, words.turns)
    print_found(texts, said)
    print_examples(texts, said)
    print_false_alarms(len(clean), said)


def seeded(clean: Sequence[Text], most: int) -> list[Text]:
    """Plant each defect in cases from all over the list."""
    fit: list[Text] = []
    for text in clean[:: max(1, len(clean) // most)]:
        try:
            fit += [Text(text.case, planted(text.toml, defect), defect) for defect in KINDS]
        except ValueError:  # a case whose first line cannot be answered
            continue
    return fit


def ask(texts: Sequence[Text], plays: int, turns: int) -> Said:
    """Ask each tool about all texts; who is not there is said, and left out."""
    said: dict[str, Sequence[Sequence[str]]] = {OURS: our_words(texts)}
    scenarios = [parse(text.toml) for text in texts]
    try:
        folder = install()
    except NotThereError as why:
        print(f"inkjs is skipped: {why}.")
    else:
        with TemporaryDirectory() as room:
            stories = Path(room) / "stories.json"
            told = [{"text": ink(scenario), "names": names(scenario)} for scenario in scenarios]
            stories.write_text(json.dumps(told), encoding="utf-8")
            found = run(folder, str(stories), str(plays), str(turns), script="seeded.cjs")
        for tool, kind in (("ink", "compiler"), ("at random", "play")):
            said[tool] = [
                [with_knot(words, str(story["text"])) for words in one[kind]]
                for story, one in zip(told, found, strict=True)
            ]
    try:
        said["Bardic"] = lint(install_bardic(), [bard(scenario) for scenario in scenarios])
    except NotThereError as why:
        print(f"Bardic is skipped: {why}.")
    return said


def with_knot(words: str, story: str) -> str:
    """Say which knot a line is in that is told by its number, as an author would look it up."""
    at = re.search(r"\bline (\d+)", words)
    if not at:
        return words
    above = story.splitlines()[: int(at[1])]
    knot = next((row for row in reversed(above) if row.startswith("===")), "the beginning")
    return f"{words.replace(at[0], 'line')} [{knot.strip('= ')}]"


def our_words(texts: Sequence[Text]) -> list[list[str]]:
    """Give what check says; of a text with a defect, only what is proved wrong or doubtful."""
    words: list[list[str]] = []
    exact = 0
    for text in texts:
        checked = look_at(text.toml.encode())
        exact += checked.proof is not None and checked.proof.exact
        found = [f for f in checked.findings if not text.defect or _told(f.code)]
        words.append([f"{f.code} {describe(f, 'en').message}" for f in found])
    others = ", the others by ranges and trial calls" if exact < len(texts) else ""
    print(f"ours proved {exact} of {len(texts)} texts exactly{others}")
    return words


def _told(code: str) -> bool:
    """Say whether a code tells of a defect: to leave a question open is not to find one."""
    return code[:4] in PROVED and code != LEFT_OPEN


def new_about(texts: Sequence[Text], told: Sequence[Sequence[str]], place: int) -> list[str]:
    """Give what is said of a text that names its defect, and is not said of the clean case."""
    text = texts[place]
    assert text.defect
    before = next(n for n, one in enumerate(texts) if one.case == text.case and not one.defect)
    wanted = re.escape(text.defect.subject).replace(r"\-", "[-_]")
    named = re.compile(rf"(?<![A-Za-z0-9-])(?:[kv]_|end_)?{wanted}(?![A-Za-z0-9_-])")
    known = set(told[before])
    return [words for words in told[place] if words not in known and named.search(words)]


def print_found(texts: Sequence[Text], said: Said) -> None:
    """Print in how many of the cases each tool found each kind."""
    rows: list[list[str]] = []
    totals = dict.fromkeys(said, 0)
    for defect in KINDS:
        kind = defect.name
        places = [n for n, text in enumerate(texts) if text.defect is defect]
        row = [kind]
        for tool, told in said.items():
            hits = [new_about(texts, told, place) for place in places]
            count = sum(map(bool, hits))
            totals[tool] += kind in DEFECTS and count == len(places)
            if tool != OURS and kind in UNSAYABLE:
                row.append("cannot be said")
            elif tool == OURS:
                codes = sorted({words.split()[0] for hit in hits for words in hit})
                row.append(f"{count} of {len(places)} {' '.join(codes)}")
            else:
                row.append(f"{count} of {len(places)}" if count else "-")
        rows.append(row)
    rows.append(
        ["found in every case", *(f"{count} of {len(DEFECTS)}" for count in totals.values())]
    )
    print_table(("defect", *said), rows)


def print_examples(texts: Sequence[Text], said: Said) -> None:
    """Print what each tool says of each kind that it finds, in the first case that has it."""
    print()
    for tool, told in said.items():
        for defect in KINDS:
            place = next(n for n, text in enumerate(texts) if text.defect is defect)
            for words in new_about(texts, told, place)[:1]:
                print(f"{tool}, {defect.name}: {' '.join(words.split())[:160]}")


def print_false_alarms(cases: int, said: Said) -> None:
    """Print what is said of the cases that ship, which are sound."""
    rows: list[list[str]] = []
    for tool, told in said.items():
        if tool == "at random":
            continue
        alarms = [len(words) for words in told[:cases]]
        rows.append([tool, f"{sum(alarms)} in {sum(map(bool, alarms))} of {cases}"])
    print_table(("false alarms", "on the cases that ship"), rows)


if __name__ == "__main__":
    main()
