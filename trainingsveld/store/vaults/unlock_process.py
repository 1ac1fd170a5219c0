"""The process that turns a passphrase into a key: it is short-lived, and takes its copies with it.

Run as `python -m trainingsveld.store.vaults.unlock_process`; `unlocking` is its other end. A
quarter of a gibibyte and half a second a guess stay out of the program that draws the screen, and
whoever does not want to wait ends it.
"""

from collections.abc import Iterable

from trainingsveld.process.frames import Head
from trainingsveld.process.parent import Parent
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.vault_file import Cost


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    parent.send({"kind": "ready"})
    while True:
        head, body = parent.inbox.get()
        try:
            answer, found = answered(head, body)
        except KeptError as error:
            answer, found = {"kind": "failed", "code": error.code, "detail": error.detail}, b""
        parent.send({**answer, "id": head["id"]}, found)


def answered(head: Head, body: bytes) -> tuple[Head, bytes]:
    """Make, unlock or change a vault. `sizes` in the head cut the body up. Raises KeptError."""
    parts = _cut(head["sizes"], body)
    match head["kind"]:
        case "make":
            phrase, words = parts
            cost = Cost(head["rounds"], head["memory"])
            file, secret = vault_file.make(head["name"], phrase, words, cost)
        case "unlock":
            data, phrase = parts
            file = vault_file.parse(data)
            secret = vault_file.unlock(file, head["by"], phrase)
        case _:  # another phrase for one lock, by means of either
            data, phrase, new = parts
            file = vault_file.parse(data)
            secret = vault_file.unlock(file, head["by"], phrase)
            cost = Cost(head["rounds"], head["memory"])
            file = vault_file.locked_anew(file, secret, head["lock"], new, cost)
    return {"kind": "open"}, bytes(secret) + vault_file.encode(file)


def _cut(sizes: Iterable[int], body: bytes) -> list[bytes]:
    parts: list[bytes] = []
    for size in sizes:
        parts.append(body[:size])
        body = body[size:]
    return parts


if __name__ == "__main__":
    main()
