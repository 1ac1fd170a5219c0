"""The helper process that looks at texts: answers, newer questions, deaths."""

import asyncio
import os
import signal
from pathlib import Path

import pytest

from trainingsveld.app.checker import Checker
from trainingsveld.store.reference import new_case

ROGUE = Path(__file__).with_name("rogue_checker.py")
TEXT = new_case("nl")
BROKEN = TEXT + '\nsay = "'


class Told:
    """What the checker tells, to be awaited."""

    def __init__(self):
        self.looks, self.pictures, self.plays, self.ways, self.trouble = [], [], [], [], []
        self._new = asyncio.Event()

    def to(self, where):
        def tell(answer):
            where.append(answer)
            self._new.set()

        return tell

    def on_trouble(self, code, detail):
        self.trouble.append((code, detail))
        self._new.set()

    async def until(self, holds):
        async with asyncio.timeout(100):
            while not holds():
                self._new.clear()
                await self._new.wait()

    def look(self, checker, text):
        checker.look(text, {}, self.to(self.looks), self.to(self.pictures))


def run(play, **options):
    async def main():
        told = Told()
        checker = Checker(told.on_trouble, **options)
        try:
            await play(checker, told)
        finally:
            await checker.close()
        assert checker.pid is None

    asyncio.run(main())


def test_a_text_is_looked_at_drawn_played_and_reached():
    async def play(checker, told):
        told.look(checker, TEXT)
        checker.rehearse(("gevoel",), told.to(told.plays))
        checker.ways("verhaal", told.to(told.ways))
        await told.until(lambda: told.ways and told.plays and told.pictures)
        first, last = told.looks
        assert first.sound
        assert not first.proved
        assert last.proved
        assert {node.id for node in told.pictures[-1].drawing.nodes} == set(last.names.nodes)
        assert told.plays[0].node == "verhaal"
        assert ("gevoel",) in [way.words for way in told.ways[0]]
        assert not told.trouble

    run(play)


def test_only_the_newest_text_is_answered():
    async def play(checker, told):
        for number in range(30):
            told.look(checker, f"{TEXT}# {number}\n")
        told.look(checker, BROKEN)
        await told.until(lambda: told.looks)
        assert [look.sound for look in told.looks] == [False]
        assert told.pictures == []

    run(play)


def test_lone_surrogates_and_everything_else_one_can_type_arrive():
    async def play(checker, told):
        told.look(checker, 'a = "\ud83d \u2028 \x00"')
        await told.until(lambda: told.looks)
        assert told.looks[0].findings

    run(play)


def test_a_process_that_dies_is_started_anew_and_knows_the_text():
    async def play(checker, told):
        told.look(checker, TEXT)
        await told.until(lambda: len(told.looks) == 2)
        os.kill(checker.pid, signal.SIGKILL)
        await told.until(lambda: told.trouble)
        assert told.trouble[0][0] == "check-hung"
        checker.rehearse((), told.to(told.plays))
        await told.until(lambda: told.plays)
        assert told.plays[0].node == "opening"

    run(play)


@pytest.mark.parametrize("mood", ["hang", "exit", "rubbish"])
def test_after_three_deaths_nothing_is_tried_any_more(mood, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROGUE.parent))

    async def play(checker, told):
        for number in range(1, 4):
            told.look(checker, TEXT)
            await told.until(lambda number=number: len(told.trouble) == number)
        assert [code for code, _ in told.trouble] == ["check-hung", "check-hung", "check-gone"]
        told.look(checker, TEXT)
        assert checker.pid is None

    run(play, program=("rogue_checker", mood), patience=0.3)
