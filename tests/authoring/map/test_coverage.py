from tests.small_case import SCENARIO
from trainingsveld.authoring.map import coverage, coverage_of_tests
from trainingsveld.dialogue import case_from_text

TESTS = """
[[tests]]
name = "goed"
play = ["rules", "feeling", "verify", "card:batch", "do:raise", "plan"]
expect = { end = "resolved" }
[[tests]]
name = "stil"
play = ["silence", "silence"]
expect = { end = "hung_up" }
"""


def test_what_the_tests_play_is_counted_against_what_they_play_most(model):
    covered = coverage_of_tests(case_from_text(SCENARIO + TESTS, model))
    assert covered.entered == {"opening": 1.0, "story": 0.5, "bridge": 0.25, "done": 0.25,
                               "gone": 0.25}  # fmt: skip
    assert covered.given == {"rules": 1.0, "feeling": 1.0, "verify": 1.0, "plan": 1.0}


def test_without_plays_nothing_is_covered(model):
    covered = coverage(case_from_text(SCENARIO, model), [])
    assert (covered.entered, covered.given) == ({}, {})


def test_a_play_that_no_longer_fits_counts_up_to_there(model):
    covered = coverage(case_from_text(SCENARIO, model), [["feeling", "gone-reply", "verify"]])
    assert covered.entered == {"opening": 1.0, "story": 1.0}
    assert covered.given == {"feeling": 1.0}


def test_a_reply_called_as_a_moment_is_not_taken_for_it(model):
    text = SCENARIO.replace('id = "rules"', 'id = "story"')
    covered = coverage(case_from_text(text, model), [["story"]])
    assert covered.entered == {"opening": 1.0}
    assert covered.given == {"story": 1.0}
