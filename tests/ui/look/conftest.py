import pytest

from trainingsveld.ui.look import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.use("light")
    made.deleteLater()


@pytest.fixture(params=["light", "dark"])
def scheme(request, theme):
    """Both schemes, one after the other."""
    theme.use(request.param)
    return request.param
