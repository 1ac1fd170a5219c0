"""Python's garbage collector, kept on the screen's thread."""

import gc

from trainingsveld.app.collector import Collector


def test_at_the_end_it_collects_before_python_may(qapp):
    looks = []

    def look(phase, _details):
        if phase == "start":
            looks.append(gc.isenabled())

    gc.callbacks.append(look)
    try:
        with Collector():
            many = [[number] for number in range(10 * gc.get_threshold()[0])]
        after = [[number] for number in range(gc.get_threshold()[0] // 2)]
    finally:
        gc.callbacks.remove(look)
    assert looks == [False], "by us alone, outside of any destructor"
    assert len(many) > len(after)


def test_what_nobody_holds_is_gone_while_it_runs(qtbot):
    gone = []

    class Ring:
        def __init__(self):
            self.itself = self

        def __del__(self):
            gone.append(True)

    with Collector():
        Ring()
        many = [[number] for number in range(10 * gc.get_threshold()[0])]
        qtbot.waitUntil(lambda: bool(gone), timeout=60_000)
    assert many
