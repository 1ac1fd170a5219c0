"""Two versions of a text: nothing lost, nothing made up, and in bounded time."""

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingsveld.authoring.workbench import differences, places_of

LINES = st.lists(st.sampled_from(["a", "b", "c", "", "[x]", "é🙂"]), max_size=40)


def told(difference, kind):
    """The lines of one version, those that were left out filled in as None."""
    lines = []
    for row in difference.rows:
        if row.kind == "gap":
            lines += [None] * row.count
        elif row.kind in ("same", kind):
            lines.append(row.text)
    return lines


@given(LINES, LINES)
def test_both_versions_can_be_read_from_it(mine, theirs):
    found = differences("\n".join(mine), "\n".join(theirs))
    for kind, version in (("mine", mine), ("theirs", theirs)):
        lines = "\n".join(version).split("\n")
        shown = told(found, kind)
        assert len(shown) == len(lines)
        assert all(one in (None, line) for one, line in zip(shown, lines, strict=True))
    assert bool(found.begins) == ("\n".join(mine) != "\n".join(theirs))
    assert all(found.rows[at].kind in ("mine", "theirs") for at in found.begins)


def test_what_is_the_same_far_away_is_left_out():
    mine = [f"line {n}" for n in range(100)]
    theirs = [*mine[:50], "other", *mine[51:]]
    found = differences("\n".join(mine), "\n".join(theirs))
    assert [row.kind for row in found.rows] == [
        "gap", *["same"] * 3, "mine", "theirs", *["same"] * 3, "gap",
    ]  # fmt: skip
    assert found.rows[0].count == 47
    assert [row.number for row in found.rows[4:6]] == [51, 51]
    assert found.begins == (4,)


@pytest.mark.parametrize("kinds", [1, 90, 110, 20_000])
def test_long_texts_of_few_lines_do_not_take_for_ever(kinds):
    random = Random(kinds)  # noqa: S311 - lines, not secrets
    mine, theirs = (
        "\n".join(str(random.randrange(kinds)) for _ in range(20_000)) for _ in range(2)
    )
    begun = time.process_time()
    differences(mine, theirs)
    assert time.process_time() - begun < 20


def test_words_are_found_whatever_their_capitals():
    assert places_of("Goto = goto", "GOTO") == ((0, 4), (7, 11))
    assert places_of("a.b", ".") == ((1, 2),)
    assert places_of("aaa", "aa") == ((0, 2),)
    assert places_of("x", "") == ()


LETTERS = "aAéÉ🙂.ß\n"


@given(st.text(LETTERS, max_size=30), st.text(LETTERS, min_size=1, max_size=3))
def test_places_are_counted_as_qt_counts(text, words):
    raw = text.encode("utf-16-le", "surrogatepass")
    for begin, end in places_of(text, words):
        found = raw[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass")
        assert found.casefold() == words.casefold() or len(found) == len(words)
