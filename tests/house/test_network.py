"""Nothing but the wire of `outward` can open a connection: every import there is, looked at."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "trainingsveld"
NETWORK = {
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "nntplib", "xmlrpc", "socketserver", "_socket", "_ssl", "httpx", "httpcore", "h11", "anyio",
    "requests", "aiohttp", "websockets", "urllib3", "huggingface_hub", "certifi",
}  # fmt: skip
ALLOWED = {
    ("outward/wire.py", "httpx"),
    ("outward/wire.py", "ssl"),
    ("outward/own_network.py", "socket"),
    ("outward/request.py", "urllib.parse"),  # takes an address apart
    ("cli/sarif.py", "urllib.parse"),  # quotes a file name
}
QT_NETWORK = {("app/instance.py", "QLocalServer"), ("app/instance.py", "QLocalSocket")}
OPENS = {"create_connection", "create_server", "open_connection", "start_server",
         "create_datagram_endpoint", "create_unix_connection", "start_tls"}  # fmt: skip


def imports(tree):
    """Give each name that is imported, also where a text says so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{one.name}" for one in node.names)
        elif isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func).rpartition(".")[2]
            if called in ("import_module", "__import__", "run_module"):
                named = node.args[0]
                yield named.value if isinstance(named, ast.Constant) else "?"


@cache
def modules():
    """Every module of ours, read once."""
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8")))
        for path in sorted(ROOT.rglob("*.py"))
    ]


def test_only_the_wire_imports_what_opens_a_connection():
    found, seen = set(), 0
    for path, tree in modules():
        for name in imports(tree):
            seen += 1
            if name.partition(".")[0] in NETWORK:
                module = name if name in {n for _, n in ALLOWED} else name.partition(".")[0]
                found.add((path, "urllib.parse" if name.startswith("urllib.parse") else module))
    assert found == ALLOWED
    assert seen > 3000


def test_no_import_is_hidden_in_a_variable():
    hidden = [path for path, tree in modules() if "?" in imports(tree)]
    assert hidden == ["store/__init__.py", "ui/pages.py"]  # their lists of own modules


def test_of_qts_network_only_the_local_socket_is_used():
    found = {
        (path, name.removeprefix("PySide6.QtNetwork."))
        for path, tree in modules()
        for name in imports(tree)
        if name.startswith("PySide6.QtNetwork.") or name in ("PySide6.QtWebSockets",)
    }
    assert found == QT_NETWORK


def test_nobody_asks_the_event_loop_for_a_connection():
    found = [
        (path, node.attr)
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in OPENS
    ]
    assert found == []


@pytest.mark.parametrize(
    "start",
    ["import trainingsveld.app, trainingsveld.cli.command_line",
     "import trainingsveld.outward.gate, trainingsveld.outward.request"],
)  # fmt: skip
def test_nothing_that_the_program_loads_brings_the_network_along(start):
    ask = f"{start}\nimport sys; print(*(sys.modules.keys() & {{'httpx', 'httpcore', 'certifi'}}))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", ask], check=True, capture_output=True, text=True,
        cwd=ROOT.parent, env={"PYTHONPATH": str(ROOT.parent), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.split() == []
