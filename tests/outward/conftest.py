"""A real computer to be asked, on this machine."""

import pytest

from tests.no_child_left import no_child_left
from tests.outward.server import Server

__all__ = ["no_child_left"]


@pytest.fixture
def server():
    with Server() as running:
        yield running
