"""Models fetched beside a running window: told, paused, refused while a session goes on."""

import asyncio

import pytest
import rtoml
from msgspec import to_builtins

from tests.outward.server import Server
from tests.speech.models.small import CONTENT, put, serve, small
from trainingsveld.app.models import ModelWork
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Level
from trainingsveld.speech.models import catalogue
from trainingsveld.speech.models.catalogue import File


@pytest.fixture
def stock(tmp_path, monkeypatch):
    """A catalogue with a small model and one that never ends."""
    endless = small("https://a.invalid/", id="endless", files=(File("x", 10**8, "0" * 64),))
    models = [to_builtins(one) for one in (small("https://a.invalid/"), endless)]
    file = tmp_path / "catalogue.toml"
    file.write_text(rtoml.dumps({"model": models}))
    monkeypatch.setattr(catalogue, "CATALOGUE", file)
    catalogue.catalogue.cache_clear()
    yield tmp_path / "home"
    catalogue.catalogue.cache_clear()


def run(stock, use, standing=None):
    async def go():
        work = ModelWork(
            stock, asyncio.get_running_loop().create_task, lambda: "nl",
            (lambda: standing) if standing else Standing,
        )  # fmt: skip
        async with asyncio.timeout(100):
            return await use(work)

    return asyncio.run(go())


def fetched(stock, model, source, standing=None, then=None):
    """Fetch one; give the per cents that were told and how it ended."""

    async def use(work):
        percents, ended = [], asyncio.get_running_loop().create_future()

        def told(percent):
            percents.append(percent)
            if then and percent:
                then(work)

        work.fetch(model, source, told, ended.set_result)
        work.fetch(model, source, told, ended.set_result)  # one at a time
        return percents, await ended, {row.id: row.percent for row in work.rows()}

    return run(stock, use, standing)


def test_fetched_from_an_address_or_a_folder_and_removed(stock, tmp_path):
    with Server() as server:
        percents, ended, rows = fetched(stock, "small", serve(server))
    assert (ended, rows["small"], percents[-1]) == ("", 100, 100)
    assert (stock / "small" / "model.bin").read_bytes() == CONTENT["model.bin"]

    async def remove(work):
        ended = asyncio.get_running_loop().create_future()
        work.remove("small", ended.set_result)
        return await ended, work.rows()

    ended, rows = run(stock, remove)
    assert (ended, [row.percent for row in rows]) == ("", [0, 0])
    _, ended, rows = fetched(stock, "small", str(put(tmp_path / "stick")))
    assert (ended, rows["small"]) == ("", 100)


def test_a_pause_keeps_what_came(stock):
    with Server() as server:
        url = server.url("")
        server.answers["x"] = lambda c, *_: (
            c.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100000000\r\n\r\n"
                + bytes(5_000_000)
            )
            or server.over.wait(20)
        )
        _, ended, rows = fetched(stock, "endless", url, then=ModelWork.pause)
    assert ended == ""
    assert 0 < rows["endless"] < 100


@pytest.mark.parametrize(
    ("source", "words"),
    [("http://127.0.0.1:1/", "niet te bereiken"), ("/nowhere", "die map"), ("", "niet te bereiken"),
     ("http://8.8.8.8/", "https://")],
)  # fmt: skip
def test_trouble_is_a_sentence(stock, source, words):
    _, ended, _ = fetched(stock, "small", source)
    assert words in ended


def test_nothing_is_fetched_while_a_session_goes_on(stock):
    with Server() as server:
        standing = Standing(Level.CONFIDENTIAL, ("a",))
        _, ended, _ = fetched(stock, "small", serve(server), standing)
        assert server.connections == 0
    assert "Blijft bij jou" in ended
