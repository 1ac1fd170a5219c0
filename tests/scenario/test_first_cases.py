"""The two minutes of the first start: as clean as the library, short, and one a language."""

import pytest

from tests.ui.desk import case_file
from trainingsveld.authoring.check import check_file
from trainingsveld.dialogue import numbers, open_case, play
from trainingsveld.scenario import parse_model
from trainingsveld.store.library import FIRST
from trainingsveld.store.reference import customer_model

FILES = sorted(FIRST.glob("*.toml"))


def test_there_is_one_for_each_language():
    assert sorted(check_file(path).scenario.language for path in FILES) == ["en", "nl"]
    assert case_file().path.parent != FIRST


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_is_short_clean_and_does_what_its_own_tests_say(path):
    checked = check_file(path)
    assert checked.findings == ()
    scenario = checked.scenario
    assert scenario.minutes == 2
    assert 5 <= len(scenario.nodes) <= 6
    case = open_case(scenario, parse_model(customer_model()))
    ends, tension = [], []
    for test in scenario.tests:
        played = play(case, test.play)
        ends.append(played.end)
        tension.append(numbers(played.state).tension)
    assert ends == ["resolved", "partly", "hung_up", "hung_up"]
    assert tension[0] < min(tension[1:])
