from pathlib import Path

import pytest

from trainingsveld.store.reference import customer_model

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def model() -> str:
    """The customer model that ships."""
    return customer_model()
