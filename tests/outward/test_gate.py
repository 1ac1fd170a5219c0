"""The gate: what it refuses before any connection, and what it takes from a real server."""

import asyncio
import contextlib
import os
import shutil
import socket
import ssl
import subprocess
from pathlib import Path

import pytest

from tests.outward.server import GIGABYTE, GOOD, Server
from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate, Patience
from trainingsveld.outward.own_network import is_own
from trainingsveld.outward.request import Request, at
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Level, Outward

TYPES = ("application/octet-stream",)
QUICK = Patience(sign=1.0, answer=3.0, pace=1_000, paced=0.5)
"""For a server that will never answer; a good one may take its time on a busy machine."""
UNHURRIED = Patience(sign=100.0, answer=100.0, pace=1, paced=100.0)
EVERY = list(Outward)


def request(url, **more):
    return Request(**{"url": url, "types": TYPES, "limit": 1_000_000, "entered": True} | more)


def run(use, standing=None, patience=UNHURRIED, limit=100):
    async def go():
        gate = Gate((lambda: standing) if standing else Standing, patience)
        try:
            async with asyncio.timeout(limit):
                return await use(gate)
        finally:
            await gate.close()

    return asyncio.run(go())


def ask(url, what=Outward.RECOGNITION, standing=None, **more):
    return run(lambda gate: gate.ask(what, request(url, **more)), standing)


def code_of(call, *args, **more):
    with pytest.raises(OutwardError) as caught:
        call(*args, **more)
    return caught.value.code


def agreed(*people, what=EVERY):
    return frozenset((one, thing) for one in people for thing in what)


# ---- the rules, before any connection ----


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.EPHEMERAL])
@pytest.mark.parametrize("what", EVERY)
def test_at_the_strict_levels_nothing_is_asked_whoever_agreed(server, level, what, tmp_path):
    standing = Standing(level, ("a",), agreed("a"))
    assert code_of(ask, server.url("good"), what, standing) == "level-forbids"
    file = tmp_path / "file"
    fetch = code_of(run, lambda gate: gate.fetch(what, request(server.url("good")), file), standing)
    assert fetch == "level-forbids"
    assert server.connections == 0
    assert not file.exists()


def test_a_refusal_starts_no_process_and_names_the_level(server):
    async def use(gate):
        with pytest.raises(OutwardError) as caught:
            await gate.ask(Outward.VOICE, request(server.url("good")))
        return caught.value, dict(gate._kept)

    error, kept = run(use, Standing(Level.CONFIDENTIAL, ("a",), agreed("a")))
    assert (error.detail, error.refused, kept) == ("confidential", True, {})


@pytest.mark.parametrize(
    ("level", "people", "yes", "code"),
    [
        (Level.TEAM, "ab", "ab", "level-forbids"),
        (Level.OPEN, "ab", "a", "not-agreed"),
        (Level.OPEN, "", "ab", "not-agreed"),
        (Level.OPEN, "ab", "ab", None),
    ],
)
def test_a_voice_goes_out_only_at_open_and_with_everybodys_yes(server, level, people, yes, code):
    standing = Standing(level, tuple(people), agreed(*yes))
    if code:
        assert code_of(ask, server.url("good"), standing=standing) == code
    else:
        assert ask(server.url("good"), standing=standing).body == GOOD
    assert server.connections == (0 if code else 1)


def test_a_yes_to_one_thing_is_no_yes_to_another(server):
    standing = Standing(Level.OPEN, ("a",), agreed("a", what=[Outward.VOICE]))
    assert code_of(ask, server.url("good"), Outward.RECOGNITION, standing) == "not-agreed"
    assert server.connections == 0


@pytest.mark.parametrize("what", [Outward.PACKS, Outward.MODELS])
def test_what_is_fetched_is_fetched_before_the_session(server, what):
    standing = Standing(Level.TEAM, ("a",))
    assert code_of(ask, server.url("good"), what, standing) == "session-begun"
    assert server.connections == 0
    assert ask(server.url("good"), what).body == GOOD


def test_a_session_that_becomes_stricter_ends_what_is_going_on(server, tmp_path):
    now = [Standing(Level.OPEN, ("a",), agreed("a"))]

    async def go():
        gate = Gate(lambda: now[0], Patience())
        asking = asyncio.create_task(
            gate.ask(Outward.RECOGNITION, request(server.url("silent"), body=b"sound"))
        )
        await asyncio.to_thread(server.asked.wait, 10)
        gate.review()
        assert not asking.done(), "what is still allowed goes on"
        now[0] = Standing(Level.CONFIDENTIAL, ("a",), agreed("a"))
        wire = gate._kept[Outward.RECOGNITION]
        pid, child = wire.process.pid, wire.process._life.child
        gate.review()
        with pytest.raises(OutwardError) as caught:
            await asking
        await child.ended.wait()
        await gate.close()
        return caught.value.code, pid

    code, pid = asyncio.run(go())
    assert code == "called-back"
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


# ---- addresses ----


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "no-address"),
        ("   ", "no-address"),
        ("ftp://127.0.0.1/x", "bad-address"),
        ("file:///etc/passwd", "bad-address"),
        ("http://", "bad-address"),
        ("http:///x", "bad-address"),
        ("https://name:secret@127.0.0.1/", "bad-address"),
        ("http://127.0.0.1:99999/", "bad-address"),
        ("http://127.0.0.1:0/", "bad-address"),
        ("http://[::1", "bad-address"),
        ("http://127.0.0.1/\r\nX: y", "bad-address"),
        ("http://127.0.0.1/a b", "bad-address"),
        ("http://127.0.0.1\\@example.com/", "bad-address"),
        ("http://127.0.0.1/#part", "bad-address"),
        ("127.0.0.1:8000", "bad-address"),
        ("http://127.0.0.1/" + "x" * 3000, "bad-address"),
        ("http://8.8.8.8/", "insecure-address"),
        ("http://100.64.0.1/", "insecure-address"),
        ("http://[2001:4860:4860::8888]/", "insecure-address"),
        ("http://0.0.0.0:9/", "insecure-address"),
        ("http://" + "x" * 70 + ".invalid/", "unreachable"),
    ],
)
def test_an_address_nobody_should_be_sent_to(url, code):
    assert code_of(ask, url) == code


def test_plain_http_is_only_for_what_the_user_entered(server):
    assert code_of(ask, server.url("good"), entered=False) == "insecure-address"
    assert server.connections == 0


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("127.0.0.1", True), ("10.1.2.3", True), ("172.16.0.1", True), ("172.32.0.1", False),
        ("192.168.1.9", True), ("192.169.1.9", False), ("169.254.1.1", True), ("8.8.8.8", False),
        ("::1", True), ("fd00::1", True), ("fe80::1%eth0", True), ("2001:db8::1", False),
        ("::ffff:8.8.8.8", False), ("::ffff:10.0.0.1", True), ("100.64.0.1", False),
        ("0.0.0.1", False), ("localhost", False), ("", False), ("224.0.0.1", False),
    ],
)  # fmt: skip
def test_ones_own_network(address, own):
    assert is_own(address) is own


def test_a_name_on_this_computer_is_looked_up_once_and_named(server):
    assert ask(server.url("good", host="localhost")).body == GOOD
    assert server.seen[0].headers["host"] == f"localhost:{server.port}"


def test_a_path_is_put_behind_an_address():
    assert at(" http://a/v1/ ", "/audio") == at("http://a/v1", "audio") == "http://a/v1/audio"


@pytest.fixture
def secure(tmp_path):
    """A server with a certificate that nobody vouches for."""
    if not shutil.which("openssl"):
        pytest.skip("openssl, which makes a certificate, is not here")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Server(context) as running:
        yield running, certificate


def test_a_certificate_nobody_vouches_for_is_refused(secure):
    server, _ = secure
    url = server.url("good").replace("http:", "https:")
    assert code_of(ask, url) == code_of(ask, url, entered=False) == "certificate"
    assert not server.seen, "nothing was said"


# ---- what may come back ----


def test_an_answer_comes_back_with_its_type_and_asks_for_nothing_packed(server):
    answer = ask(server.url("good"), body=b"sound", body_type="audio/wav")
    assert (answer.body, answer.type) == (GOOD, "application/octet-stream")
    seen = server.seen[0]
    assert (seen.line, seen.body) == ("POST /good HTTP/1.1", b"sound")
    assert seen.headers["accept-encoding"] == "identity"
    assert seen.headers["content-type"] == "audio/wav"


def test_the_connection_is_kept_for_the_next_question_and_closed_in_the_end(server):
    async def use(gate):
        for _ in range(3):
            await gate.ask(Outward.RECOGNITION, request(server.url("good")))

    run(use)
    assert (server.connections, len(server.seen)) == (1, 3)


def test_no_proxy_of_the_environment_is_used(server, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert ask(server.url("good")).body == GOOD


NO_GOOD = {
    "status/500": "bad-status",
    "status/404": "bad-status",
    "status/204": "bad-status",
    "wrong-range": "bad-status",
    "html": "wrong-type",
    "no-type": "wrong-type",
    "packed": "wrong-type",
    "gigabyte": "too-large",
    "endless": "too-large",
    "silent": "slow",
    "drip": "slow",
    "drip-head": "slow",
    "stops": "slow",
    "half": "cut-off",
    "rubbish": "cut-off",
    "dead": "cut-off",
    "circle": "redirected",
    "to/http://127.0.0.1:1/": "redirected",
    "to/http://localhost:1/": "redirected",
    "to/https://example.com/": "redirected",
    "to/https://user@localhost/": "redirected",
    "to/file:///etc/passwd": "redirected",
    "to/http://": "redirected",
    "to///example.com/x": "redirected",
}


def test_a_server_that_is_no_good_is_told_in_one_word_and_the_next_question_is_answered(server):
    slow = [path for path, code in NO_GOOD.items() if code == "slow"]
    codes = {}

    async def use(gate, paths):
        for path in paths:
            with pytest.raises(OutwardError) as caught:
                await gate.ask(Outward.RECOGNITION, request(server.url(path)))
            codes[path] = caught.value.code
        while True:
            with contextlib.suppress(OutwardError):  # who is in a hurry may have to ask again
                return (await gate.ask(Outward.RECOGNITION, request(server.url("good")))).body

    assert run(lambda gate: use(gate, slow), patience=QUICK) == GOOD
    assert run(lambda gate: use(gate, NO_GOOD.keys() - slow)) == GOOD
    assert codes == NO_GOOD
    assert server.sent < GIGABYTE / 10, "a gigabyte is not read to its end"


@pytest.mark.parametrize("path", ["html", "gigabyte", "endless", "drip", "to/https://example.com/"])
def test_a_file_is_not_filled_by_a_server_that_is_no_good(server, path, tmp_path):
    file = tmp_path / "file"
    wish = request(server.url(path))
    patience = QUICK if NO_GOOD[path] == "slow" else UNHURRIED
    fetch = code_of(run, lambda gate: gate.fetch(Outward.MODELS, wish, file), patience=patience)
    assert fetch == NO_GOOD[path]
    assert file.stat().st_size <= 1_000_000
    assert server.sent < GIGABYTE / 10


def test_a_redirect_within_the_same_place_is_followed_but_no_sound_is_sent_twice(server):
    assert ask(server.url("here")).body == GOOD
    assert code_of(ask, server.url("here"), body=b"sound", body_type="audio/wav") == "redirected"
    assert [seen.line for seen in server.seen if seen.body] == ["POST /here HTTP/1.1"]


def test_nobody_is_there():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert code_of(ask, f"http://127.0.0.1:{port}/") == "unreachable"


def test_a_process_that_cannot_start_is_said():
    async def go():
        gate = Gate(program=("trainingsveld.outward.nothing",))
        try:
            await gate.ask(Outward.VOICE, request("http://127.0.0.1:1/"))
        finally:
            await gate.close()

    assert code_of(asyncio.run, go()) == "wire-crashed"


# ---- fetching into a file ----


def test_a_file_is_fetched_with_its_progress(server, tmp_path):
    told = []
    file = tmp_path / "file"
    wish = request(server.url("good"))
    run(lambda gate: gate.fetch(Outward.MODELS, wish, file, lambda *at: told.append(at)))
    assert file.read_bytes() == GOOD
    assert told[0] == (0, len(GOOD))
    assert told[-1] == (len(GOOD), len(GOOD))
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_what_was_cut_off_goes_on_where_it_was(server, tmp_path):
    file = tmp_path / "file"
    half = code_of(run, lambda gate: gate.fetch(Outward.MODELS, request(server.url("half")), file))
    assert (half, file.read_bytes()) == ("cut-off", GOOD[:-5000])
    wish = request(server.url("ranges"))
    for _ in range(2):  # the second time there is nothing left to bring
        run(lambda gate: gate.fetch(Outward.MODELS, wish, file))
        assert file.read_bytes() == GOOD
    assert [seen.headers.get("range") for seen in server.seen] == [
        None, f"bytes={len(GOOD) - 5000}-", f"bytes={len(GOOD)}-",
    ]  # fmt: skip


def test_a_server_that_cannot_go_on_begins_anew(server, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"what was there")
    run(lambda gate: gate.fetch(Outward.MODELS, request(server.url("good")), file))
    assert file.read_bytes() == GOOD


def test_a_cancelled_fetch_keeps_what_came_and_leaves_nothing_running(server, tmp_path):
    file = tmp_path / "file"

    async def use(gate):
        came = asyncio.Event()
        wish = request(server.url("endless"), limit=GIGABYTE)
        task = asyncio.create_task(
            gate.fetch(Outward.MODELS, wish, file, lambda n, _: n and came.set())
        )
        await came.wait()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        return task.cancelled()

    assert run(use, patience=Patience())
    assert file.stat().st_size > 0
    assert server.sent < GIGABYTE


@pytest.mark.skipif(os.name != "posix", reason="links are made otherwise there")
def test_no_link_is_written_through(server, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "file").symlink_to(elsewhere)
    fetch = code_of(
        run,
        lambda gate: gate.fetch(Outward.MODELS, request(server.url("good")), tmp_path / "file"),
    )
    assert fetch == "unwritable"
    assert not elsewhere.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said(server):
    fetch = code_of(
        run, lambda gate: gate.fetch(Outward.MODELS, request(server.url("good")), Path("/dev/full"))
    )
    assert fetch == "disk-full"
