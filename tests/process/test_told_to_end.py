"""Told to end: heard whenever it comes, in Qt's callbacks too, and before anybody can answer."""

import os
import select
import signal
import threading

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from trainingsveld.process.told_to_end import ToldToEnd

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_is_heard_in_a_callback_of_qt(qapp, number):
    waiting = QEventLoop()
    with ToldToEnd() as told:
        told.hear(waiting.quit)
        QTimer.singleShot(0, lambda: signal.raise_signal(number))
        waiting.exec()
    assert told.by_hand == (number == signal.SIGINT)


def test_it_wakes_whoever_waits_for_it():
    with ToldToEnd() as told:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGTERM)).start()
        assert select.select([told.wakes], [], [], 10)[0]
        told.woken()
        assert not select.select([told.wakes], [], [], 0)[0]
    assert told.told
    assert not told.by_hand


def test_what_came_early_is_heard_as_soon_as_somebody_listens():
    heard = []
    with ToldToEnd() as told:
        signal.raise_signal(signal.SIGINT)
        told.hear(lambda: heard.append("end"))
    assert heard == ["end"]


def test_a_second_one_is_left_to_the_system_and_afterwards_all_is_as_before():
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with ToldToEnd():
        signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
