"""Why another computer was not asked, or did not answer, as codes there are sentences for."""

from typing import Literal

OutwardCode = Literal[
    # not asked at all, by the rules of the session
    "level-forbids",  # detail: the level
    "session-begun",  # what is fetched is fetched beforehand
    "not-agreed",
    "called-back",  # it was going on when the rules changed
    # not asked, because of the address
    "no-address",
    "bad-address",
    "insecure-address",  # http, and not to a computer on one's own network
    # asked, and no good answer
    "unreachable",
    "certificate",
    "slow",
    "redirected",  # detail: the other host
    "bad-status",
    "wrong-type",
    "too-large",
    "cut-off",
    "wire-crashed",
    # answered, and not to be kept
    "disk-full",
    "unwritable",
]
REFUSALS = frozenset({"level-forbids", "session-begun", "not-agreed", "called-back"})


class OutwardError(Exception):
    """Nothing was sent, or nothing usable came back: `code` is stable, `detail` is for the log."""

    def __init__(self, code: OutwardCode, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: OutwardCode = code
        self.detail = detail[:500]

    @property
    def refused(self) -> bool:
        """Whether it was the session's rules that said no."""
        return self.code in REFUSALS
