"""Progress laid out, and what can be taken along of it."""

import csv
import json

from tests.rehearsal.books import call, weeks
from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.path_log import COLUMNS, as_csv, as_json
from trainingsveld.rehearsal.progress import FEW, LATELY, progress
from trainingsveld.store.keeping.rehearsed import as_text, from_text
from trainingsveld.store.texts.row import Text

DAY = 20_780


def test_nothing_practised_is_nothing_to_show():
    assert progress(()) == progress([])
    assert progress(()).since is None


def test_calls_skills_and_cases_are_laid_out_with_the_newest_where_it_counts():
    found = progress(weeks(DAY))
    assert (found.calls, found.drills, found.since) == (5, 6, DAY)
    assert [(one.start, one.end) for one in found.lately][::4] == [(5, 8), (5, 1)]
    lines = {one.skill: one for one in found.skills}
    assert [met for _, met in lines[Skill.SUMMARISE].done] == [False, True, True]
    assert lines[Skill.SUMMARISE].returns == DAY + 2 + 3
    case, other = found.cases
    assert (case.case, case.times) == ("salaris-niet-betaald", 3)
    assert (case.first[-1], case.latest[-1]) == (8, 1)
    assert other.case == "creditcard"


def test_words_name_a_few_behaviours_and_count_a_call_once():
    found = progress(weeks(DAY))
    assert found.strong[0].text.startswith("Benoemt")
    assert found.strong[0].shown == 4
    (chance,) = found.chances
    assert chance.text.startswith("Spreekt af")
    assert len(found.strong) <= FEW


def test_only_the_latest_calls_are_drawn():
    many = [call(DAY + n, 5, 4) for n in range(2 * LATELY)]
    assert progress(many).lately[0].day == DAY + LATELY


def test_the_path_log_has_every_turn_of_every_call():
    book = weeks(DAY)
    found = json.loads(as_json(book))
    assert [len(one["moves"]) for one in found["calls"]] == [len(one.moves) for one in book]
    assert found["calls"][0]["day"] == "2026-11-23"
    rows = list(csv.DictReader(as_csv(book).splitlines()))
    assert len(rows) == sum(len(one.moves) for one in book)
    assert tuple(rows[0]) == COLUMNS
    assert (rows[0]["practice"], rows[0]["misses"]) == ("rehearse", "feeling")


def test_no_cell_is_a_formula_whatever_a_case_is_called():
    for bad in ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"):
        (row,) = csv.DictReader(as_csv([call(DAY, 5, 4, title=bad, case=bad)]).splitlines(True))
        assert row["title"] == "'" + bad
        assert row["case"] == "'" + bad


def test_what_is_kept_can_be_read_again_and_rubbish_is_left_out():
    for one in weeks(DAY):
        assert from_text(as_text(one)) == one
    assert from_text(Text("note", {"practice": "{}"})) is None
    for rubbish in ("", "{", "[]", '{"day": "x"}', '{"day": 1e400}', "\x00", '{"day":1,"case":2}'):
        assert from_text(Text("practice", {"practice": rubbish})) is None
