"""Why a pack is refused."""

from trainingsveld.scenario.finding import Finding


class PackFault(Exception):
    """The pack cannot be used or made; `wording.packs` has the sentence of every code.

    `file` is the name inside the pack, or "" when it is about the pack as a whole; `values` are
    filled in in the sentence; `finding` is what is wrong inside a TOML file, if that is the reason.
    """

    def __init__(
        self, code: str, file: str = "", finding: Finding | None = None, **values: str
    ) -> None:
        super().__init__(f"{code}: {file}" if file else code)
        self.code = code
        self.file = file
        self.finding = finding
        self.values = values
