"""The way to a finding told as a story: short, in two languages, whatever the way is."""

from random import Random

import pytest

from tests.authoring.random_cases import wild_case
from tests.small_case import SCENARIO
from trainingsveld.authoring.story import MOST_ROWS, story
from trainingsveld.dialogue import CannotBeGiven, Script, case_from_text, offered
from trainingsveld.store.reference import customer_model


@pytest.fixture(scope="module")
def case():
    return case_from_text(SCENARIO, customer_model())


def test_who_says_what_and_what_it_does(case):
    assert story(case, ["rules"], "nl") == (
        "Zo komt het zover:",
        "Klant: “Waar blijft mijn geld?”",
        "rules: “Zo zijn de regels.” → de klant wordt bozer (5 → 6)",
        "Klant: “Nogmaals: waar blijft mijn geld?”",
    )
    assert story(case, ["rules"], "en")[2].endswith("→ the customer gets angrier (5 → 6)")


def test_nothing_to_tell_without_words(case):
    assert story(case, [], "nl") == ()


def test_the_middle_of_a_long_way_is_counted(case):
    told = story(case, ["rules"] * 40, "nl")
    assert len(told) <= MOST_ROWS + 1
    assert told[1] == "Klant: “Waar blijft mijn geld?”"
    assert told[3] == "… (38 stappen) …"
    assert told[-2].startswith("rules:")


def test_what_cannot_be_done_is_said_where_it_stands(case):
    told = story(case, ["rules", "zweven", "rules"], "nl")
    assert told[-1] == "Dan kan “zweven” niet."
    assert len(told) == 5


def test_screens_and_silence_are_told(case):
    told = story(case, ["card:batch", "silence", "silence"], "nl")
    assert told[1] == "card:batch: je opent “Batch”"
    assert "silence: het blijft stil → de klant wordt bozer (5 → 6)" in told
    assert told[-1] == "Zo loopt het af: de klant hangt op."


def test_a_long_line_is_cut_at_a_word():
    text = SCENARIO.replace("Zo zijn de regels.", "Zo zijn\\n de regels nu eenmaal, " * 9)
    row = story(case_from_text(text, customer_model()), ["rules"], "nl")[2]
    assert len(row) < 110
    assert "\n" not in row
    assert "…”" in row


def test_any_way_through_any_case_is_told_in_a_few_rows():
    """500 walks; each word is one that can be given, but for one in ten."""
    model, walks = customer_model(), 0
    for seed in range(250):
        random = Random(seed)  # noqa: S311 - walks, not secrets
        case = case_from_text(wild_case(seed, 0), model)
        for language in ("nl", "en"):
            words = list(_walk(Script(case), random))
            told = story(case, words, language)
            assert len(told) <= MOST_ROWS + 1, (seed, words, told)
            assert all(len(row) <= 160 for row in told), (seed, told)
            assert bool(told) == bool(words)
            walks += 1
    assert walks == 500


def _walk(script, random):
    for _ in range(random.randrange(30)):
        here = [*offered(script.case, script.state), "silence", "interrupt", "unclear"]
        word = random.choice(here) if random.random() < 0.9 else "rubbish"
        yield word
        try:
            script.take(word)
        except CannotBeGiven:
            return
