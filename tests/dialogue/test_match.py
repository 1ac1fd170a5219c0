from trainingsveld.dialogue import closest
from trainingsveld.scenario import Reply

FEELING = Reply("feeling", "Wat vervelend voor u, zeg.", phrases=("dat snap ik", "wat vervelend"))
RULES = Reply("rules", "Boven de limiet betalen wij niet uit.", phrases=("de limiet",))


def test_a_phrase_said_literally_is_certain():
    assert closest("Oh, wát vervelend!", (RULES, FEELING))[0] == ("feeling", 1.0)


def test_shared_words_rank_without_a_phrase():
    ranked = closest("we betalen dat niet uit boven zo'n grens", (FEELING, RULES))
    assert ranked[0].reply == "rules"
    assert 0 < ranked[0].score < 1


def test_nothing_shared_is_nothing():
    assert {near.score for near in closest("xyz", (FEELING, RULES))} == {0.0}
    assert {near.score for near in closest("", (FEELING, RULES))} == {0.0}


def test_parts_of_words_are_no_phrase():
    assert closest("delimiet", (RULES,))[0].score == 0.0
