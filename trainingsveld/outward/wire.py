"""The one place where connections are made, in a process of its own.

It knows neither the rules nor what is kept: `gate` has asked the rules before this is started.
Certificates are always checked. Nothing is unpacked, no proxy of the environment is used, and an
answer is given on in pieces, so that an endless one costs nothing but the limit it was given.
"""

import errno
import os
import ssl
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from trainingsveld.outward.error import OutwardCode
from trainingsveld.outward.own_network import own_address

if TYPE_CHECKING:
    import httpx

_AT_A_TIME = 0.25
"""Seconds after which a piece is given on, so that progress is seen and a cancel is heard."""
_PIECE = 4_000_000
_MOST_REDIRECTS = 5
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Fault(Exception):
    """What to tell the gate."""

    def __init__(self, code: OutwardCode, detail: str = "") -> None:
        super().__init__(code)
        self.code: OutwardCode = code
        self.detail = detail


class Wire:
    """One question at a time: `open`, then `more` until it is done. Raises Fault."""

    def __init__(self) -> None:
        import httpx  # noqa: PLC0415 - a network is only there for whoever asks for one

        self._httpx = httpx
        self._clients: dict[float, httpx.Client] = {}
        self._response: httpx.Response | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._file: int | None = None
        self._came, self._limit = 0, 0

    def open(self, wish: Mapping[str, Any], body: bytes) -> dict[str, Any]:
        """Ask, follow within the same host, and look at the head of the answer."""
        self.close()
        there = self._open_file(str(wish["file"])) if wish["file"] else 0
        with self._told():
            response = self._send(wish, body, there)
        self._response, self._limit = response, int(wish["limit"])
        if response.status_code == 416 and there:  # there is nothing behind what is in the file
            self.close()
            return {"there": there, "size": there, "type": ""}
        if response.status_code not in (200, 206):
            raise Fault("bad-status", str(response.status_code))
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in wish["types"] or response.headers.get("content-encoding", "identity") != (
            "identity"
        ):
            raise Fault("wrong-type", kind[:100])
        there = self._continued(response, there)
        length = response.headers.get("content-length", "")
        size = there + int(length) if length.isascii() and length.isdigit() else None
        if size is not None and size > self._limit:
            raise Fault("too-large", str(size))
        self._came = there
        self._pieces = response.iter_raw()
        return {"there": there, "size": size, "type": kind}

    def more(self) -> tuple[dict[str, Any], bytes]:
        """Wait for the next pieces; give them on, or write them to the file."""
        until, parts, came, done = time.monotonic() + _AT_A_TIME, list[bytes](), 0, False
        with self._told():
            while came < _PIECE and time.monotonic() < until:
                piece = next(self._pieces, None)
                if piece is None:
                    done = True
                    break
                came += len(piece)
                if self._came + came > self._limit:
                    raise Fault("too-large", f"more than {self._limit}")
                if self._file is None:
                    parts.append(piece)
                else:
                    _write(self._file, piece)
        self._came += came
        if done:
            self.close()
        return {"bytes": came, "done": done}, b"".join(parts)

    def close(self) -> None:
        """Let go of the answer and of the file; the connection is kept if it is in order."""
        response, self._response = self._response, None
        if response is not None:
            with suppress(self._httpx.HTTPError):
                response.close()
        file, self._file = self._file, None
        if file is not None:
            os.close(file)
        self._pieces = iter(())

    def _send(self, wish: Mapping[str, Any], body: bytes, there: int) -> "httpx.Response":
        url = self._httpx.URL(str(wish["url"]))
        first = url
        for _ in range(_MOST_REDIRECTS):
            response = self._once(url, wish, body, there)
            if not response.has_redirect_location:
                return response
            response.close()
            onward = url.join(response.headers["location"])
            if body or not _may_follow(first, onward, wish["hosts"]):
                raise Fault("redirected", onward.host[:100])
            url = onward
        raise Fault("redirected", "in a circle")

    def _once(
        self, url: "httpx.URL", wish: Mapping[str, Any], body: bytes, there: int
    ) -> "httpx.Response":
        client = self._client(float(wish["seconds"]))
        headers = {"Accept-Encoding": "identity", "Accept": ", ".join(wish["types"])}
        if there:
            headers["Range"] = f"bytes={there}-"
        if url.scheme == "http":
            url = self._on_own_network(url, headers, entered=bool(wish["own_network"]))
        if body:
            headers["Content-Type"] = str(wish["body_type"])
        method = "POST" if body else "GET"
        request = client.build_request(method, url, headers=headers, content=body or None)
        return client.send(request, stream=True, follow_redirects=False)

    def _on_own_network(
        self, url: "httpx.URL", headers: dict[str, str], *, entered: bool
    ) -> "httpx.URL":
        """Nothing goes out in the clear but to one's own network, to the address looked at."""
        try:
            address = own_address(url.host, url.port or 80) if entered else None
        except (OSError, UnicodeError) as error:
            raise Fault("unreachable", str(error)) from error
        if address is None:
            raise Fault("insecure-address", url.host[:100])
        headers["Host"] = url.netloc.decode("ascii")
        return url.copy_with(host=address)

    def _client(self, seconds: float) -> "httpx.Client":
        if seconds not in self._clients:
            self._clients[seconds] = self._httpx.Client(timeout=seconds, trust_env=False)
        return self._clients[seconds]

    def _open_file(self, name: str) -> int:
        """Open the file to write behind what is there; give how much that is."""
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | _NO_FOLLOW
            self._file = os.open(name, flags, 0o600)
            return os.fstat(self._file).st_size
        except OSError as error:
            raise _of_disk(error) from error

    def _continued(self, response: "httpx.Response", there: int) -> int:
        """Give where the answer begins; begin anew where the other computer does."""
        if response.status_code == 206:
            begins = response.headers.get("content-range", "")
            if not there or not begins.startswith(f"bytes {there}-"):
                raise Fault("bad-status", f"206 with {begins[:60]!r}")
            return there
        if self._file is not None and there:
            try:
                os.ftruncate(self._file, 0)
            except OSError as error:
                raise _of_disk(error) from error
        return 0

    @contextmanager
    def _told(self) -> Generator[None]:
        httpx = self._httpx
        try:
            yield
        except httpx.ConnectTimeout as error:
            raise Fault("unreachable", str(error)) from error
        except httpx.TimeoutException as error:
            raise Fault("slow", type(error).__name__) from error
        except httpx.ConnectError as error:
            certificate = _because(error, ssl.SSLCertVerificationError)
            raise Fault("certificate" if certificate else "unreachable", str(error)) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise Fault("cut-off", f"{type(error).__name__}: {error}") from error


def _may_follow(first: "httpx.URL", onward: "httpx.URL", hosts: list[str]) -> bool:
    """Only to the same place, or to one that was named beforehand, and never out of https."""
    if onward.userinfo:
        return False
    same = (onward.scheme, onward.host, onward.port) == (first.scheme, first.host, first.port)
    named = any(
        onward.host.endswith(host) if host.startswith(".") else onward.host == host
        for host in hosts
    )
    return same or (onward.scheme == "https" and onward.port is None and named)


def _because(error: BaseException, kind: type[BaseException]) -> bool:
    found: BaseException | None = error
    while found is not None and not isinstance(found, kind):
        found = found.__cause__ or found.__context__
    return found is not None


def _of_disk(error: OSError) -> Fault:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return Fault("disk-full" if full else "unwritable", str(error.strerror))


def _write(file: int, piece: bytes) -> None:
    view = memoryview(piece)
    try:
        while view:
            view = view[os.write(file, view) :]
    except OSError as error:
        raise _of_disk(error) from error
