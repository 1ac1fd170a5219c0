"""Models come whole and right, or not at all; what was fetched is not fetched twice."""

import asyncio
import os

import pytest

from tests.speech.models.small import CONTENT, put, serve, small
from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Level
from trainingsveld.speech.models.bring import check, copy, fetch
from trainingsveld.speech.models.catalogue import File, catalogue, find
from trainingsveld.speech.models.error import ModelError
from trainingsveld.speech.models.shelf import Shelf

BODY = CONTENT["model.bin"]
WRONG = {
    "cut off": BODY[:-1000],
    "swapped": b"x" * len(BODY),
    "one bit": BODY[:-1] + bytes([BODY[-1] ^ 1]),
    "longer": BODY + b"x",
    "empty": b"",
}


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "models")


def run(bring, *args):
    told = []

    async def go():
        async with asyncio.timeout(100):
            await bring(*args, lambda *at: told.append(at))

    asyncio.run(go())
    return told


def brought(shelf, address, model=None, standing=None):
    gate = Gate((lambda: standing) if standing else Standing)
    return run(fetch, model or small(), shelf, gate, address)


def code_of(call, *args, **more):
    with pytest.raises((ModelError, OutwardError)) as caught:
        call(*args, **more)
    return caught.value.code


def contents(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_catalogue_names_size_licence_and_fingerprint_of_each_file():
    for model in catalogue():
        assert model.address.startswith("https://")
        assert model.licence
        assert set(model.languages) <= {"nl", "en"}
        assert {file.name for file in model.files} >= {"model.bin", "config.json"}
        for file in model.files:
            assert len(bytes.fromhex(file.sha256)) == 32
            assert file.size > 0
            assert "/" not in file.name
    assert find("whisper-base").size < find("whisper-small").size
    assert code_of(find, "../../etc") == "model-unknown"


def test_a_model_is_fetched_checked_and_removed(shelf, server):
    model = small()
    assert not shelf.presence(model).whole
    told = brought(shelf, serve(server))
    assert told[0] == (0, model.size)
    assert told[-1] == (model.size, model.size)
    assert shelf.presence(model).whole
    assert contents(shelf.place(model)) == CONTENT
    assert run(check, model, shelf)[-1] == (model.size, model.size)
    assert shelf.remove(model)
    assert not shelf.remove(model)
    assert list(shelf.folder.iterdir()) == []


def test_a_model_comes_from_a_folder_too(shelf, tmp_path):
    run(copy, small(), shelf, put(tmp_path / "stick"))
    assert contents(shelf.place(small())) == CONTENT


@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("way", ["server", "folder"])
def test_a_file_that_is_not_the_right_one_is_never_put_in_place(shelf, server, tmp_path, what, way):
    wrong = {"model.bin": WRONG[what]}
    if way == "server":
        assert code_of(brought, shelf, serve(server, wrong)) == "model-changed"
    else:
        stick = put(tmp_path / "stick", wrong)
        assert code_of(run, copy, small(), shelf, stick) == "model-changed"
    assert not shelf.presence(small()).whole
    assert contents(shelf.unfinished(small())) == {"config.json": CONTENT["config.json"]}
    server.answers.clear()
    brought(shelf, serve(server))
    assert contents(shelf.place(small())) == CONTENT


def test_after_a_pause_only_the_rest_is_fetched(shelf, server):
    address = serve(server)
    begun = shelf.unfinished(small())
    put(begun, {"model.bin": BODY[:600_000]})
    assert shelf.presence(small()).there == 600_000 + len(CONTENT["config.json"])
    brought(shelf, address)
    assert [seen.headers.get("range") for seen in server.seen] == ["bytes=600000-"]
    assert contents(shelf.place(small())) == CONTENT


def test_what_is_left_of_another_file_is_found_out_and_fetched_anew(shelf, server):
    put(shelf.unfinished(small()), {"model.bin": b"y" * 600_000})
    assert code_of(brought, shelf, serve(server)) == "model-changed"
    brought(shelf, server.url("m/"))
    assert contents(shelf.place(small())) == CONTENT


def test_a_pause_stops_at_once_and_keeps_what_came(shelf, server):
    endless = small(files=(File("endless", 900_000_000, "0" * 64),))

    async def go():
        came = asyncio.Event()
        bringing = asyncio.create_task(
            fetch(endless, shelf, Gate(), server.url(""), lambda n, _: n and came.set())
        )
        await came.wait()
        bringing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await bringing

    asyncio.run(go())
    assert 0 < shelf.presence(endless).there < endless.size


def test_a_swap_after_fetching_is_found_by_checking(shelf, server):
    brought(shelf, serve(server))
    file = shelf.place(small()) / "model.bin"
    file.write_bytes(WRONG["one bit"])
    assert shelf.presence(small()).whole, "sizes alone do not tell"
    assert code_of(run, check, small(), shelf) == "model-changed"
    os.truncate(file, 10)
    assert code_of(run, check, small(), shelf) == "model-incomplete"
    file.unlink()
    assert code_of(run, check, small(), shelf) == "model-incomplete"


def test_a_disk_without_room_is_told_before_anything_is_fetched(shelf, server):
    huge = small(files=(File("model.bin", 10**17, "0" * 64),))
    assert code_of(brought, shelf, serve(server), huge) == "models-no-room"
    assert server.connections == 0


def test_a_folder_that_cannot_be_written_is_told(tmp_path, server):
    (tmp_path / "file").touch()
    shelf = Shelf(tmp_path / "file" / "models")
    assert code_of(brought, shelf, serve(server)) == "models-unwritable"


def test_a_folder_that_lacks_a_file_is_told(shelf, tmp_path):
    stick = put(tmp_path / "stick")
    (stick / "model.bin").unlink()
    assert code_of(run, copy, small(), shelf, stick) == "model-not-in-folder"


@pytest.mark.parametrize(
    ("path", "code"),
    [("html", "wrong-type"), ("dead", "cut-off"), ("to/https://example.com/x", "redirected")],
)
def test_a_server_that_is_no_good_is_told(shelf, server, path, code):
    assert code_of(brought, shelf, server.url(f"{path}?")) == code


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.EPHEMERAL, Level.TEAM, Level.OPEN])
def test_during_a_session_nothing_is_fetched(shelf, server, level):
    code = code_of(brought, shelf, serve(server), standing=Standing(level, ("a",)))
    strict = level in (Level.CONFIDENTIAL, Level.EPHEMERAL)
    assert code == ("level-forbids" if strict else "session-begun")
    assert server.connections == 0


def test_what_ships_is_only_fetched_over_https_from_where_the_catalogue_says(shelf, server):
    model = small(address=serve(server))
    assert code_of(brought, shelf, "", model) == "insecure-address"
    assert server.connections == 0
