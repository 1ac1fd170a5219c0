"""What is asked of another computer, and what comes back. Only the address is looked at here."""

from urllib.parse import SplitResult, urlsplit

from msgspec import Struct

from trainingsveld.outward.error import OutwardError

_LONGEST = 2_000


class Request(Struct, frozen=True):
    """One question. `limit` is the most bytes an answer may have, `types` what it may be.

    `entered`: the user typed this address; only then plain http is tried, and only to a computer on
    one's own network. `hosts`: where else than the address itself an answer may be fetched from;
    one that begins with a dot stands for all below it. With a `body` of `body_type` it is posted.
    """

    url: str
    types: tuple[str, ...]
    limit: int
    entered: bool = False
    hosts: tuple[str, ...] = ()
    body: bytes = b""
    body_type: str = ""

    def checked(self) -> "Request":
        """Give itself back. Raises OutwardError for an address nobody should be sent to."""
        if not self.url.strip():
            raise OutwardError("no-address")
        parts = split(self.url)
        if parts.scheme == "http" and not self.entered:
            raise OutwardError("insecure-address", parts.hostname or "")
        return self


class Answer(Struct, frozen=True):
    """What came back: its bytes and its type, in small letters and without parameters."""

    body: bytes
    type: str


def split(url: str) -> SplitResult:
    """Take an address apart. Raises OutwardError "bad-address" for anything out of the ordinary."""
    odd = len(url) > _LONGEST or any(sign <= " " or sign == "\\" for sign in url)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise OutwardError("bad-address", url[:200]) from None
    if (
        odd
        or parts.scheme not in ("http", "https")
        or not parts.hostname
        or "@" in parts.netloc  # a name, or a password, has no business in an address
        or parts.fragment
        or port == 0
    ):
        raise OutwardError("bad-address", url[:200])
    return parts


def at(base: str, path: str) -> str:
    """Put a path behind an address, whether or not that ends in a slash."""
    return f"{base.strip().rstrip('/')}/{path.lstrip('/')}"
