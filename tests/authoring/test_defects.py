"""Each kind of planted fault is what it says, alone, and fits every case that ships."""

from functools import lru_cache

import pytest

from tests.authoring.defects import DEFECTS, planted
from tests.authoring.explorer import explore
from trainingsveld.scenario import parse, parse_model, read
from trainingsveld.store.library import SHIPPED, case_paths
from trainingsveld.store.reference import customer_model

MODEL = parse_model(customer_model())
CASES = case_paths(SHIPPED)

CLEAN = """
format = 1
id = "schoon"
title = "Een schoon geval"
language = "nl"
[customer]
start = { tension = 5 }
[vars]
verified = false
[[criteria]]
id = "feeling"
text = "Benoemt het gevoel"
[nodes.opening]
say = [{ when = { tension = ">= 7" }, text = "Nou!" }, { text = "Waar blijft mijn geld?" }]
silence = [{ after = 6, say = "Hallo?" }, { after = 12, goto = "gone" }]
[[nodes.opening.replies]]
id = "feeling"
say = "Wat vervelend."
act = "reflect_feeling"
shows = ["feeling"]
goto = "story"
[[nodes.opening.replies]]
id = "calm"
say = "Doe eens rustig."
act = "demand_calm"
misses = ["feeling"]
goto = [{ when = { level = "D" }, node = "gone" }, { node = "opening" }]
[nodes.story]
say = "De betaling is weg."
[[nodes.story.replies]]
id = "verify"
say = "Mag ik uw geboortedatum?"
act = "verify_identity"
once = true
set = { verified = true }
goto = "story"
[[nodes.story.replies]]
id = "promise"
say = "Ik regel het vandaag."
act = "next_step"
when = { verified = true }
goto = "done"
[[nodes.story.replies]]
id = "back"
say = "Vertel het nog eens."
act = "open_question"
goto = "opening"
[nodes.gone]
say = "Laat maar."
end = "hung_up"
[nodes.done]
say = "Dank u wel."
end = "resolved"
[[tests]]
name = "goed"
play = ["feeling", "verify", "promise"]
expect = { end = "resolved", shows = ["feeling"] }
[[invariants]]
text = "Geen belofte zonder controle"
at = ["promise"]
require = { verified = true }
"""

WRONG = (
    "unreached_ends", "stuck", "traps", "broken", "failing", "unentered", "unoffered", "undone",
    "unsaid", "always", "unread", "unset", "unshown", "certain",
)  # fmt: skip
ALONG = {
    "unreachable ending": {"unentered", "unsaid"},
    "stuck": {"traps"},
    "dead node": {"unoffered", "unsaid"},
    "criterion that cannot be shown": {"unoffered"},
}
"""What cannot but come along: an ending nobody reaches is a node nobody enters."""


@lru_cache
def facts_of(text):
    return explore(parse(text), MODEL)


def wrong(text):
    return {name for name in WRONG if getattr(facts_of(text), name)}


def test_the_clean_case_is_clean():
    assert wrong(CLEAN) == set()


@pytest.mark.parametrize("defect", DEFECTS.values(), ids=lambda defect: defect.name)
def test_each_is_found_and_brings_nothing_else_along(defect):
    text = planted(CLEAN, defect)
    assert read(text.encode()).findings == ()
    assert defect.found(facts_of(text))
    assert not defect.found(facts_of(CLEAN))
    assert len(wrong(text) - ALONG.get(defect.name, set())) == 1


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_can_be_planted_in_every_case_that_ships(path):
    text = path.read_text(encoding="utf-8")
    for defect in DEFECTS.values():
        changed = planted(text, defect)
        assert read(changed.encode()).findings == (), defect.name
        assert defect.subject in changed


def test_there_are_twelve_kinds_and_cases_to_plant_them_in():
    assert len(DEFECTS) == 12
    assert len(CASES) >= 8


def test_nothing_is_planted_where_nothing_can_be_answered():
    ends = CLEAN.replace('title = "Een schoon geval"', 'title = "x"\nstart = "done"')
    with pytest.raises(ValueError, match="done"):
        planted(ends, DEFECTS["trap"])
