"""The calendar file, read back by the rules of RFC 5545."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingsveld.feedback.calendar_file import Entry, calendar_file

WRITTEN = "20261122T140000Z"
TEXTS = st.text(max_size=300)


def read(data: bytes) -> list[tuple[str, str]]:
    """Unfold, split and unescape, as a calendar program does."""
    assert data.endswith(b"\r\n")
    raw = data[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in raw)
    assert all(line.decode() is not None for line in raw), "no character is cut in two"
    lines = b"\r\n".join(raw).replace(b"\r\n ", b"").decode().split("\r\n")
    found = []
    for line in lines:
        assert not re.search(r"[\x00-\x1f\x7f]", line), line
        name, _, value = line.partition(":")
        value = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
        found.append((name, value))
    return found


def test_an_agreement_is_a_whole_day_that_keeps_nobody_busy():
    entry = Entry("a1@trainingsveld", "2026-12-31", "Eerst samenvatten; dan pas, kort", "één\ntwee")
    lines = read(calendar_file([entry], WRITTEN))
    assert lines[0] == ("BEGIN", "VCALENDAR")
    assert lines[-1] == ("END", "VCALENDAR")
    found = dict(lines[4:-1])
    assert found["DTSTART;VALUE=DATE"] == "20261231"
    assert found["DTEND;VALUE=DATE"] == "20270101"
    assert found["DTSTAMP"] == WRITTEN
    assert found["SUMMARY"] == "Eerst samenvatten; dan pas, kort"
    assert found["DESCRIPTION"] == "één\ntwee"
    assert found["TRANSP"] == "TRANSPARENT"
    assert b"SUMMARY:Eerst samenvatten\\; dan pas\\, kort\r\n" in calendar_file([entry], WRITTEN)


@given(summary=TEXTS, description=TEXTS)
def test_nothing_anybody_writes_breaks_the_file(summary, description):
    lines = read(calendar_file([Entry("u", "2026-12-01", summary, description)], WRITTEN))
    assert [name for name, _ in lines].count("BEGIN") == 2
    assert lines[-1] == ("END", "VCALENDAR")
    kept = dict(lines[4:])["SUMMARY"]
    assert [c for c in kept if c.isprintable() and c != " "] == [
        c for c in summary if c.isprintable() and c != " "
    ]


def test_a_line_that_tries_to_be_another_stays_text():
    entry = Entry("u", "2026-12-01", "x\r\nEND:VCALENDAR\r\nBEGIN:VEVENT", "\\n;,\\")
    lines = read(calendar_file([entry], WRITTEN))
    assert dict(lines[4:])["SUMMARY"] == "x\nEND:VCALENDAR\nBEGIN:VEVENT"
    assert dict(lines[4:])["DESCRIPTION"] == "\\n;,\\"


def test_long_words_of_many_octets_are_folded_between_characters():
    data = calendar_file([Entry("u", "2026-12-01", "👩‍👩‍👧é" * 60)], WRITTEN)
    assert dict(read(data)[4:])["SUMMARY"] == "👩‍👩‍👧é" * 60


def test_the_last_day_there_is_has_no_day_after_it():
    assert b"DTEND;VALUE=DATE:99991231" in calendar_file([Entry("u", "9999-12-31", "x")], WRITTEN)
    with pytest.raises(ValueError, match="day"):
        calendar_file([Entry("u", "2026-02-31", "x")], WRITTEN)
