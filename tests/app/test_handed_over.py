"""Work whose task ends before its first step is no forgotten coroutine."""

import asyncio
import gc
import warnings

from trainingsveld.app.handed_over import HandedOver


async def work(done):
    done.append("begun")


async def does(owed):
    await owed.work


def begun_and_ended(done, wrap):
    """Begin a task and end the loop with it before it came to a start."""
    loop = asyncio.new_event_loop()
    task = loop.create_task(does(wrap(work(done))))
    task.cancel()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        loop.run_until_complete(asyncio.wait([task], timeout=1))
        del task
        loop.close()
        gc.collect()
    return [str(one.message) for one in said]


def test_it_is_closed_and_python_has_nothing_to_say():
    done = []
    assert begun_and_ended(done, HandedOver) == []
    assert done == []


def test_work_is_done_all_the_same():
    done = []
    asyncio.run(does(HandedOver(work(done))))
    assert done == ["begun"]
