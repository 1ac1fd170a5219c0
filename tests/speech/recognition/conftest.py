"""A real model, put together once."""

import pytest

from tests.no_child_left import no_child_left
from tests.outward.server import Server
from tests.speech.recognition.whisper_base import put_together, why_not

__all__ = ["no_child_left"]


@pytest.fixture(scope="session")
def whisper_base(tmp_path_factory):
    """The folder of a real model."""
    if reason := why_not():
        pytest.skip(reason)
    return put_together(tmp_path_factory.mktemp("models") / "whisper-base")


@pytest.fixture
def server():
    with Server() as running:
        yield running
