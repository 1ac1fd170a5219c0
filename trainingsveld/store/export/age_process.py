"""The process that encrypts an export: parts come in, a passphrase, and an age file goes out.

Run as `python -m trainingsveld.store.export.age_process`; `age` is its other end.
"""

import pyrage

from trainingsveld.process.parent import Parent

PART = 1 << 20


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    parent.send({"kind": "ready"})
    plain, sealed, at = bytearray(), b"", 0
    while True:
        head, body = parent.inbox.get()
        match head["kind"]:
            case "part":
                plain += body
                parent.send({"kind": "taken", "id": head["id"]})
            case "seal":
                sealed = pyrage.passphrase.encrypt(bytes(plain), body.decode())
                plain.clear()
                parent.send({"kind": "sealed", "size": len(sealed), "id": head["id"]})
            case _:
                parent.send({"kind": "given", "id": head["id"]}, sealed[at : at + PART])
                at += PART


if __name__ == "__main__":
    main()
