"""A process may do what it likes: it is killed in time, and the next question is answered."""

import asyncio
import os
from contextlib import suppress

import pytest

from tests.process.rogue import WRONG
from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError

PROGRAM = "tests.process.rogue"
UNHURRIED = Patience(start=100.0, answer=100.0)
QUICK = 0.4
"""Seconds, for an answer that does not come."""
HUNG = {"hang", "endless-errors", "half-and-hang"}
CRASHED = {"crash", "exit", "half-a-frame"}


class WrongNumberError(Exception):
    """An answer that says no."""


def read(head, body):
    if head["kind"] != "fair":
        raise Nonsense(repr(head))
    if body == b"no":
        raise WrongNumberError
    return body.decode()


def fairly(client, word="ja"):
    return client.ask({"word": word}, b"fair", read)


def wrongly(client, patience=None):
    return client.ask({}, b"wrong", read, patience)


def with_client(use, *how, patience=UNHURRIED, give_up=3):
    """What `use` makes of a client of this program, within a time, and it is closed."""

    async def go():
        client = Client((PROGRAM, *how), patience, give_up)
        try:
            async with asyncio.timeout(100):
                return await use(client)
        finally:
            await client.close()
            assert client.pid is None

    return asyncio.run(go())


async def why_of(asking):
    with pytest.raises(ProcessError) as caught:
        await asking
    return caught.value.why


def test_questions_that_come_at_once_are_answered_in_turn_by_one_process():
    async def use(client):
        assert client.pid is None
        words = [f"woord {n}" for n in range(20)]
        assert await asyncio.gather(*(fairly(client, word) for word in words)) == words
        return client.pid

    assert with_client(use, "hang")


@pytest.mark.parametrize("how", WRONG)
def test_a_question_that_kills_the_process_costs_that_question_only(how):
    async def use(client):
        assert await fairly(client) == "ja"
        first = client.pid
        why = await why_of(wrongly(client, QUICK if how in HUNG else None))
        assert await fairly(client) == "ja"
        assert client.pid != first
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)
        return why

    why = with_client(use, how)
    assert why == ("hung" if how in HUNG else "crashed" if how in CRASHED else "rubbish")


def test_an_answer_that_says_no_costs_nothing():
    async def use(client):
        for _ in range(5):
            with pytest.raises(WrongNumberError):
                await fairly(client, "no")
        first = client.pid
        assert await fairly(client) == "ja"
        assert client.pid == first

    with_client(use, "hang")


def test_an_answer_nobody_waits_for_is_rubbish():
    async def use(client):
        await client.start()
        first = client.pid
        with suppress(ProcessError):  # both may be there before it has been looked at
            assert await client.ask({}, b"twice", read) == "once"
        await client._life.child.ended.wait()
        assert await fairly(client) == "ja"
        assert client.pid != first

    with_client(use, "hang")


def test_three_deaths_in_a_row_and_it_is_given_up_until_somebody_retries():
    async def use(client):
        assert [await why_of(wrongly(client)) for _ in range(2)] == ["crashed"] * 2
        assert await fairly(client) == "ja"  # not in a row
        whys = [await why_of(wrongly(client)) for _ in range(4)]
        assert whys == ["crashed"] * 3 + ["missing"]
        client.warm()
        assert client.pid is None
        with pytest.raises(ProcessError, match="given up after 3 failures, the last: crashed"):
            await fairly(client)
        client.retry()
        assert await fairly(client) == "ja"

    with_client(use, "exit")


def test_one_that_is_never_given_up_is_started_again_and_again():
    async def use(client):
        assert [await why_of(wrongly(client)) for _ in range(5)] == ["crashed"] * 5
        assert await fairly(client) == "ja"

    with_client(use, "exit", give_up=None)


@pytest.mark.parametrize(
    ("how", "whys"),
    [
        (("missing",), ["missing"] * 3),
        (("never-ready",), ["hung", "hung", "hung", "missing"]),
        (("crash", "start"), ["crashed", "crashed", "crashed", "missing"]),
        (("nonsense", "start"), ["rubbish", "rubbish", "rubbish", "missing"]),
    ],
)
def test_a_process_that_does_not_start_says_why(how, whys):
    async def use(client):
        return [await why_of(client.start() if n % 2 else fairly(client)) for n in range(len(whys))]

    patience = Patience(start=0.6) if "hung" in whys else UNHURRIED
    assert with_client(use, *how, patience=patience) == whys


def test_a_program_that_is_not_there_has_crashed():
    async def go():
        client = Client(("tests.process.nowhere",))
        assert await why_of(fairly(client)) == "crashed"
        await client.close()

    asyncio.run(go())


def test_it_may_be_warmed_long_before_there_is_a_question():
    async def use(client):
        client.warm()
        await client.start()
        first = client.pid
        client.warm()
        await fairly(client)
        assert client.pid == first

    with_client(use, "hang")


def test_one_that_died_while_it_was_warmed_is_said_when_it_is_asked():
    async def use(client):
        client.warm()
        await client._life.child.ended.wait()
        return await why_of(client.start())

    assert with_client(use, "crash", "start") == "crashed"


def test_cancelling_kills_and_the_next_question_is_answered():
    async def use(client):
        await client.start()
        first = client.pid
        asking = asyncio.create_task(wrongly(client, 20.0))
        await asyncio.sleep(0)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert client.pid is None
        assert await fairly(client) == "ja"
        assert client.pid != first

    with_client(use, "hang")


def test_cancelling_one_that_waits_for_its_turn_kills_nothing():
    async def use(client):
        await client.start()
        first = client.pid
        asking, waiting = (asyncio.create_task(fairly(client)) for _ in range(2))
        await asyncio.sleep(0)
        waiting.cancel()
        assert await asking == "ja"
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert client.pid == first

    with_client(use, "hang")


def test_closing_fails_what_is_asked_and_what_is_asked_next_starts_another():
    async def use(client):
        await client.start()
        asking = asyncio.create_task(wrongly(client, 20.0))
        await asyncio.sleep(0)
        await client.close()
        assert await why_of(asking) == "crashed"
        await client.close()
        assert await fairly(client) == "ja"

    with_client(use, "hang")


def test_a_question_may_be_given_more_patience_than_others():
    async def use(client):
        began = asyncio.get_running_loop().time()
        with pytest.raises(ProcessError, match=r"hung: no answer within 1\.0 s"):
            await wrongly(client, 1.0)
        return asyncio.get_running_loop().time() - began

    assert 0.9 < with_client(use, "hang") < UNHURRIED.answer
