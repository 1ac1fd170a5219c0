"""A small HTTP server of our own that keeps to no rules: each path misbehaves in its own way.

It counts the connections that were made to it, so that a test can say that there was none.
"""

import contextlib
import socket
import threading
from dataclasses import dataclass, field

GOOD = b"RIFF" + bytes(range(256)) * 40
OK = b"HTTP/1.1 200 OK\r\n"
KIND = b"Content-Type: application/octet-stream\r\n"
GIGABYTE = 1_000_000_000


def whole(body: bytes, kind: bytes = KIND, more: bytes = b"") -> bytes:
    return OK + kind + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


@dataclass
class Seen:
    """One question as it came."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """Serves until the block ends. `over` ends what would go on for ever."""

    context: object = None  # an ssl.SSLContext to serve https with
    connections: int = 0
    seen: list[Seen] = field(default_factory=list)
    sent: int = 0
    answers: dict = field(default_factory=dict)  # a path to what answers there instead

    def __enter__(self):
        self.over, self.asked = threading.Event(), threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(self, *_):
        self.over.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(5)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}/{path}"

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self.connections += 1
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection):
        with contextlib.suppress(OSError, ValueError), connection:
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            file = connection.makefile("rb")
            while line := file.readline():
                headers = {}
                while (header := file.readline().strip()) != b"":
                    name, _, value = header.decode().partition(":")
                    headers[name.lower()] = value.strip()
                body = file.read(int(headers.get("content-length", 0)))
                self.seen.append(Seen(line.decode().strip(), headers, body))
                self.asked.set()
                path = line.split()[1].decode().lstrip("/")
                if own := self.answers.get(path):
                    if not own(connection, path, headers, body):
                        return
                elif not self._answer(connection, path, headers):
                    return

    def _answer(self, connection, path: str, headers: dict[str, str]) -> bool:  # noqa: C901 - a list of ways
        """Give true when the next question may come over the same connection."""
        say = connection.sendall
        match path.partition("?")[0].split("/"):
            case ["good"]:
                say(whole(GOOD))
                return True
            case ["ranges"]:
                begin = int(headers.get("range", "bytes=0-")[6:-1])
                if begin >= len(GOOD):
                    say(b"HTTP/1.1 416 No\r\nContent-Length: 0\r\n\r\n")
                elif begin:
                    span = f"Content-Range: bytes {begin}-{len(GOOD) - 1}/{len(GOOD)}\r\n".encode()
                    say(whole(GOOD[begin:], more=span).replace(b"200 OK", b"206 Partial"))
                else:
                    say(whole(GOOD))
                return True
            case ["wrong-range"]:
                span = b"Content-Range: bytes 7-9/10\r\n"
                say(whole(b"abc", more=span).replace(b"200 OK", b"206 Partial"))
            case ["status", code]:
                say(b"HTTP/1.1 %s Sorry\r\nContent-Length: 0\r\n\r\n" % code.encode())
            case ["html"]:
                say(whole(b"<html>please log in</html>", b"Content-Type: text/html\r\n"))
            case ["no-type"]:
                say(whole(GOOD, b""))
            case ["packed"]:
                say(whole(GOOD, more=b"Content-Encoding: gzip\r\n"))
            case ["gigabyte"]:  # and says so
                say(OK + KIND + b"Content-Length: %d\r\n\r\n" % GIGABYTE)
                self._pour(connection)
            case ["endless"]:  # and does not say so
                say(OK + KIND + b"Connection: close\r\n\r\n")
                self._pour(connection)
            case ["silent"]:
                self.over.wait(30)
            case ["drip"]:  # a sign of life now and then
                say(OK + KIND + b"Content-Length: 100000\r\n\r\n")
                while not self.over.wait(0.05):
                    say(b"x")
            case ["drip-head"]:
                say(OK)
                while not self.over.wait(0.05):
                    say(b"X-More: yes\r\n")
            case ["half"]:
                say(whole(GOOD)[:-5000])
            case ["stops"]:
                say(whole(GOOD)[:-5000])
                self.over.wait(30)
            case ["rubbish"]:
                say(b"\x00\xff SSH-2.0 hello\r\n\r\n")
            case ["to", *rest]:
                say(b"HTTP/1.1 302 Go\r\nContent-Length: 0\r\nLocation: %s\r\n\r\n"
                    % "/".join(rest).encode())  # fmt: skip
                return True
            case ["circle"]:
                say(b"HTTP/1.1 302 Go\r\nContent-Length: 0\r\nLocation: /circle\r\n\r\n")
                return True
            case ["here"]:
                say(b"HTTP/1.1 307 Go\r\nContent-Length: 0\r\nLocation: /good\r\n\r\n")
                return True
            case ["dead"]:
                pass
            case _:
                say(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")
        return False

    def _pour(self, connection):
        block = bytes(1 << 16)
        while self.sent < GIGABYTE and not self.over.is_set():
            connection.sendall(block)
            self.sent += len(block)
