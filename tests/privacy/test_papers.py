"""What the screen and the papers say is what the table does."""

import re
from pathlib import Path

import pytest

from trainingsveld.privacy import Level, policy
from trainingsveld.wording.levels import level_words, promise

DOCS = Path(__file__).parents[2] / "docs"
PAPERS = {"nl": DOCS / "vertrouwelijkheid.md", "en": DOCS / "confidentiality.md"}
BOTH = pytest.mark.parametrize("language", PAPERS)


def rows(language):
    lines = PAPERS[language].read_text("utf-8").splitlines()
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    return table[0], table[2:]


@BOTH
@pytest.mark.parametrize("level", Level)
def test_a_level_has_a_name_and_four_sentences(level, language):
    words = level_words(level, language)
    assert 3 < len(words.name) < 25
    assert len(set(words.sentences)) == 4
    for sentence in words.sentences:
        assert sentence.endswith((".", "?"))
        assert len(sentence.split()) <= 28
        assert "{" not in sentence
        assert "None" not in sentence
        assert "anoniem" not in sentence.lower()
        assert "anonymous" not in sentence.lower()


def test_the_two_languages_are_two_languages():
    for level in Level:
        dutch, english = (level_words(level, language) for language in PAPERS)
        assert not set(dutch.sentences) & set(english.sentences)


@BOTH
def test_the_numbers_said_are_those_of_the_table(language):
    kept = [re.findall(r"\d+", level_words(level, language).kept) for level in Level]
    assert kept == [["180"], ["30"], ["90"], []]
    assert re.findall(r"\d+", level_words(Level.TEAM, language).heard) == ["14"]
    assert re.findall(r"\d+", level_words(Level.EPHEMERAL, language).heard) == ["30"]


@BOTH
def test_the_paper_has_the_promise_word_for_word(language):
    quoted = re.findall(r"^> (.*)$", PAPERS[language].read_text("utf-8"), re.MULTILINE)
    assert " ".join(quoted) == promise(language)


@BOTH
def test_the_papers_table_names_the_levels_and_their_days(language):
    head, body = rows(language)
    assert head[1:] == [level_words(level, language).name for level in Level]
    erased = next(row for row in body if row[0] in ("erased after", "gewist na"))
    days = [policy(level).kept_days for level in Level]
    assert [int((re.findall(r"\d+", cell) or ["0"])[0]) for cell in erased[1:]] == days
    assert "14" in body[1][2]
    assert "30" in body[0][4]
    assert all(len(row) == 5 for row in body)


def test_both_papers_have_the_same_parts():
    counts = []
    for path in PAPERS.values():
        text = path.read_text("utf-8")
        counts.append([text.count(sign) for sign in ("\n## ", "\n- ", "\n| ", "**", "`")])
        assert len(text.split()) < 900, "one page"
        assert "anoniem" not in text.lower()
        assert "anonymous" not in text.lower()
    assert counts[0] == counts[1]
