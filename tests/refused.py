"""Commands that the rules refuse, as the tests of the rules ask for them."""

import pytest

from trainingsveld.session import Refused


def refused(played, command) -> str:
    """Give the code with which a command is refused; fails where it is not."""
    with pytest.raises(Refused) as no:
        played.send(command)
    return no.value.code
