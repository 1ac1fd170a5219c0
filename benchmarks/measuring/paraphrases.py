"""What agents may say in other words than the author's, and for which reply it is meant.

A file of benchmarks/paraphrases names its case and the half it belongs to: rules and thresholds are
looked for on `development` alone, `held-out` only says how they do on cases they have not seen. All
were written from the customer's line and the replies' `say`, without a look at their `phrases`.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from measuring import CASES, ROOT
from trainingsveld.scenario import Reply, Scenario, read

FOLDER = ROOT / "benchmarks" / "paraphrases"
HALVES = ("development", "held-out")


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """What was said at a node where all these replies are on offer, and the one that was meant."""

    half: str
    scenario: Scenario
    node: str
    meant: str
    said: str

    @property
    def language(self) -> str:
        """The case's own, without a region."""
        return self.scenario.language.partition("-")[0].lower()

    @property
    def replies(self) -> tuple[Reply, ...]:
        """All of the node's, whatever their conditions: the hardest choice there can be."""
        return self.scenario.nodes[self.node].replies


def paraphrases(folder: Path = FOLDER) -> Iterator[Paraphrase]:
    """Read every file; KeyError when one names what its case does not have."""
    for path in sorted(folder.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        scenario = read((CASES / data["case"]).read_bytes()).scenario
        if scenario is None or data["half"] not in HALVES:
            raise KeyError(f"{path.name}: no such case or half")
        for node, replies in data["said"].items():
            known = {reply.id for reply in scenario.nodes[node].replies}
            for reply, texts in replies.items():
                if reply not in known:
                    raise KeyError(f"{path.name}: {node} has no reply {reply}")
                for text in texts:
                    yield Paraphrase(data["half"], scenario, node, reply, text)


def language_texts(language: str) -> Iterator[str]:
    """Give what customers and agents say in the shipped cases of a language."""
    for path in sorted(CASES.glob("*/*.toml")):
        scenario = None if path.name == "pack.toml" else read(path.read_bytes()).scenario
        if scenario is None or scenario.language.partition("-")[0] != language:
            continue
        for node in scenario.nodes.values():
            yield from (variant.text for variant in node.say)
            yield from (reply.say for reply in node.replies)
