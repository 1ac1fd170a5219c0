"""A model small enough to fetch a hundred times, and a server that has it."""

import hashlib

from tests.outward.server import whole
from trainingsveld.speech.models.catalogue import File, Model

CONTENT = {"config.json": b'{"a": 1}', "model.bin": bytes(range(251)) * 4_000}


def small(address="", **more):
    files = tuple(
        File(name, len(body), hashlib.sha256(body).hexdigest()) for name, body in CONTENT.items()
    )
    fields = {
        "id": "small", "title": "Small", "purpose": "recognition", "languages": ("nl",),
        "licence": "MIT", "origin": "us", "address": address, "files": files,
    }  # fmt: skip
    return Model(**fields | more)


def serve(server, bodies=None):
    """Let a server have these files, and go on in the middle of one."""

    def at(body):
        def answer(connection, _path, headers, _body):
            begin = int(headers.get("range", "bytes=0-")[6:-1])
            span = b"Content-Range: bytes %d-%d/%d\r\n" % (begin, len(body) - 1, len(body))
            answer = whole(body[begin:], more=span if begin else b"")
            connection.sendall(answer.replace(b"200 OK", b"206 Some") if begin else answer)
            return True

        return answer

    for name, body in {**CONTENT, **(bodies or {})}.items():
        server.answers[f"m/{name}"] = at(body)
    return server.url("m/")


def put(folder, bodies=None):
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in {**CONTENT, **(bodies or {})}.items():
        (folder / name).write_bytes(body)
    return folder
