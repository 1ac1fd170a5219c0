"""A new case from ten questions: every combination plays, and nothing typed can break it."""

import itertools

import pytest
import rtoml
from hypothesis import given, settings
from hypothesis import strategies as st

from trainingsveld.authoring.check import look_at
from trainingsveld.authoring.new import (
    QUESTIONS,
    choice_words,
    file_name,
    meant,
    missing,
    problem,
    read_answers,
    skeleton,
    tidy,
    write_answers,
)
from trainingsveld.authoring.new.answers import AnswersError
from trainingsveld.authoring.new.questions import PARTS, count_words
from trainingsveld.dialogue import open_case, play
from trainingsveld.scenario import parse_model, read
from trainingsveld.scenario.vocabulary import ID
from trainingsveld.store.reference import customer_model

ANSWERS = {
    "family": "complaint",
    "title": "De salarissen",
    "incident": "Tachtig mensen wachten op hun geld.",
    "caller": "Mevrouw Van Dael, salarisadministrateur",
    "need": "Ze wil het morgen kunnen uitleggen.",
    "stance": "attacking",
    "motive": "frustration",
    "tension": "6",
    "first": "reflect_feeling",
    "worse": "explain_policy",
    "ends": "resolved, partly, escalated, hung_up, ended_by_agent",
}
ENDS = ("resolved, partly", "partly, hung_up", "resolved, escalated", ANSWERS["ends"])
MODEL = parse_model(customer_model())


def made(language: str = "nl", **changes: str):
    checked = look_at(skeleton({**ANSWERS, **changes}, language).encode())
    assert checked.findings == ()
    assert checked.scenario
    return checked.scenario


def test_there_are_ten_questions_with_words_in_both_languages():
    assert len(QUESTIONS) == 10
    for question in QUESTIONS:
        for language in ("nl", "en"):
            assert question.ask(language).endswith(("?", ".", ")?"))
            assert isinstance(question.hint(language), str)
            for part in question.parts:
                assert all(choice_words(part, choice, language) for choice in part.choices)


@pytest.mark.parametrize("family", PARTS["family"].choices)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_combination_reads_clean_and_its_own_tests_pass(family: str, language: str):
    grid = itertools.product(
        PARTS["first"].choices, PARTS["worse"].choices, ("1", "8"), PARTS["motive"].choices, ENDS
    )
    for number, (first, worse, tension, motive, ends) in enumerate(grid):
        if number % 7:  # a seventh of all, which with the other parameters is 400
            continue
        case = made(
            language,
            family=family, first=first, worse=worse, tension=tension, motive=motive, ends=ends,
        )  # fmt: skip
        opened = open_case(case, MODEL)
        assert case.tests
        for test in case.tests:
            played = play(opened, list(test.play))
            assert not test.expect.end or played.end in test.expect.end, (test, first, worse)
        assert {node.end for node in case.nodes.values() if node.end} == set(ends.split(", "))


def test_good_replies_calm_and_bad_ones_do_not():
    case = open_case(made(), MODEL)
    good = play(case, ["begin", "follow", "agree"])
    bad = play(case, ["worse", "again"])
    assert good.end == "resolved"
    assert good.turns[-1].after.tension < 6 < bad.turns[-1].after.tension


def test_a_colleague_is_not_called_u():
    for reply in (r for node in made(family="coaching").nodes.values() for r in node.replies):
        assert " u " not in f" {reply.say} ".replace(",", " ").replace(".", " ")


def test_no_line_takes_more_than_one_breath():
    longest = " ".join(["woord"] * 15)
    case = made(incident=longest, caller=" ".join(["Naam"] * 12))
    for node in case.nodes.values():
        assert all(len(variant.text.split()) <= 30 for variant in node.say)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "incident", "caller", "need"]), st.text()))
def test_whatever_is_typed_is_refused_with_a_sentence_or_makes_a_case(typed: dict[str, str]):
    answers = {**ANSWERS, **{key: meant(PARTS[key], text) for key, text in typed.items()}}
    if wrong := missing(answers, "nl"):
        assert wrong.keys() <= typed.keys()
        assert all(words.endswith((".", "?")) for words in wrong.values())
        with pytest.raises(ValueError, match=next(iter(wrong))):
            skeleton(answers, "nl")
        return
    reading = read(skeleton(answers, "nl").encode())
    assert reading.scenario, (answers, reading.findings)
    assert reading.scenario.need == answers["need"]


@pytest.mark.parametrize(
    ("key", "answer", "says"),
    [
        ("incident", " ".join(["woord"] * 16), "16 woorden; houd het bij 15"),
        ("incident", "", "Vul hier iets in"),
        ("incident", "!!!", "letter of cijfer"),
        ("title", "x" * 201, "201 tekens"),
        ("family", "klacht", '"klacht" staat er niet bij'),
        ("family", "complaint, explain", "staat er niet bij"),
        ("tension", "9", "van 1 tot en met 8"),
        ("tension", "veel", "van 1 tot en met 8"),
        ("ends", "resolved", "minstens twee"),
        ("ends", "hung_up, escalated", "goede afloop"),
    ],
)
def test_a_wrong_answer_gets_a_sentence(key: str, answer: str, says: str):
    assert says in problem(PARTS[key], meant(PARTS[key], answer), "nl")


def test_words_are_counted_as_people_count_them():
    assert count_words("Drie-en-een-half jaar – 's avonds, z'n auto.") == 6


def test_a_choice_may_be_a_number_or_a_word():
    assert meant(PARTS["family"], "2") == "explain"
    assert meant(PARTS["ends"], "1, 4,1") == "resolved, hung_up"
    assert meant(PARTS["ends"], "Resolved, hung up") == "resolved, hung_up"
    assert meant(PARTS["family"], "99") == "99"


def test_what_cannot_be_seen_is_taken_out():
    assert tidy(" a\u202e\u200b\x1b b\nc ") == "a b c"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("De salarissen zijn niet betaald!", "de-salarissen-zijn-niet-betaald"),
        ("Één café", "een-cafe"),
        ("24 uur", "casus-24-uur"),
        ("日本", "casus"),
        ("x" * 200, "x" * 60),
    ],
)
def test_the_id_is_made_of_the_title(title: str, name: str):
    assert file_name(title) == name
    assert ID.fullmatch(name)


def test_answers_survive_being_kept():
    answers = {**ANSWERS, "need": 'Hij zei: "nooit\\meer" 🙂'}
    assert read_answers(write_answers(answers).encode()) == answers
    assert rtoml.loads(write_answers(answers))["need"] == answers["need"]


def test_ends_may_be_a_list():
    assert read_answers(b'ends = ["resolved", "hung_up"]\ntension = 3') == {
        "ends": "resolved, hung_up",
        "tension": "3",
    }


@pytest.mark.parametrize(
    "data",
    [b"\xff", b"title = ", b"titel = 'x'", b"a." * 50_000 + b"a=1", b"[" * 5000, b"\0"],
    ids=range(6),
)
def test_rubbish_is_no_file_of_answers(data: bytes):
    with pytest.raises(AnswersError):
        read_answers(data)
