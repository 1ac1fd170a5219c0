"""An afternoon with the group by keyboard alone, from the plan to the wiping: the short form.

The long one, with six people and twenty kills, is `python3 run.py soak afternoon`.
"""

import sqlite3
from contextlib import closing

import pytest

from tests.desktop.afternoon_by_keys import MINUTES, Afternoon

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]


def test_three_people_by_keyboard_from_plan_to_wiping(start, sound_card, tmp_path, say):
    day = Afternoon(start, tmp_path, ("Chantal", "Bram", "Daan"), plays=1)
    day.run()
    group = day.last.group
    assert day.wrong() == []
    assert (group.minutes, group.agenda.turns) == (MINUTES, 3)
    assert group.agenda.total + group.agenda.spare == MINUTES
    assert day.tries == 1
    calendar = (tmp_path / "afspraken.ics").read_text()
    assert "SUMMARY:samenvatten 1" in calendar
    assert "Chantal" in calendar
    with closing(sqlite3.connect(tmp_path / "history.sqlite")) as db:
        (past,) = db.execute("SELECT level, heads FROM session").fetchall()
    assert past == ("open", 3)
    assert "Traceback" not in day.app.errors.read_text()
    say(day.told())
