"""PySide6 6.12.0 on Python 3.11 loses references to None and True with every signal, and aborts
after some thousand of them. What is installed must not; see docs/adr/0002. Python 3.12 and newer
cannot lose them.
"""

import json
import subprocess
import sys

TIMES = 5000
OTHERS = 200  # references that come and go for reasons of their own

# in a process of its own: where the fault is, it takes the process down with it
SCRIPT = """
import json, sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    said = Signal(object)
    turned = Signal(bool)
    done = Signal()

sender, heard, lost = Sender(), [], {}
sender.said.connect(lambda value: heard.append(value))
sender.turned.connect(lambda value: heard.append(value))
sender.done.connect(lambda: heard.append(0))
for value in (None, True, False):
    before = sys.getrefcount(value)
    for _ in range(TIMES):
        sender.said.emit(value)
        sender.turned.emit(value is True)
        sender.done.emit()
    count = len(heard)
    heard.clear()
    lost[str(value)] = [count, before - sys.getrefcount(value)]
    print(json.dumps(lost), flush=True)
"""


def test_signals_keep_the_references_they_borrow():
    script = SCRIPT.replace("TIMES", str(TIMES))
    done = subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{done.returncode}: {done.stdout} {done.stderr}"
    lost = json.loads(done.stdout.splitlines()[-1])
    assert set(lost) == {"None", "True", "False"}
    for value, (heard, references) in lost.items():
        assert heard == 3 * TIMES, value
        assert abs(references) < OTHERS, f"{references} references to {value} lost"
