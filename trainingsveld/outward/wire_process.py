"""The process that has the network. Run as `python -m trainingsveld.outward.wire_process`."""

import sys

from trainingsveld.outward.wire import Fault, Wire
from trainingsveld.process.parent import Parent


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    sys.modules["click"] = None  # type: ignore[assignment]  # httpx's own commands: half a second
    wire = Wire()
    parent.send({"kind": "ready"})
    while True:
        head, body = parent.inbox.get()
        try:
            if head["kind"] == "open":
                found, piece = wire.open(head, body), b""
            else:
                found, piece = wire.more()
            parent.send({"kind": "came", "id": head["id"], **found}, piece)
        except Fault as fault:
            wire.close()
            words = {"code": fault.code, "detail": fault.detail}
            parent.send({"kind": "failed", "id": head["id"], **words})


if __name__ == "__main__":
    main()
