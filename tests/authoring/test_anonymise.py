"""The anonymiser: what it finds in sentences from the floor, what it leaves, what it proposes."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authoring.anonymise_sentences import ATTACKS, DUTCH, ENGLISH
from trainingsveld.authoring.anonymise import Swap, find, proposals, replaced
from trainingsveld.authoring.anonymise.codes import is_bank_card, is_bsn, is_iban
from trainingsveld.store.library import SHIPPED, case_paths, shipped_case


def marked(line: str) -> tuple[str, list[tuple[int, int]]]:
    """A sentence without its brackets, and where they stood."""
    text, spans = "", []
    for number, part in enumerate(re.split(r"\[\[|\]\]", line)):
        if number % 2:
            spans.append((len(text), len(text) + len(part)))
        text += part
    return text, spans


def missed_and_false(line: str) -> tuple[list[str], list[str]]:
    text, spans = marked(line)
    found = find(text)
    covered = {place for one in found for place in range(one.start, one.end)}
    missed = [
        text[a:b]
        for a, b in spans
        if any(text[n].isalnum() and n not in covered for n in range(a, b))
    ]
    false = [one.text for one in found if not any(one.start < b and a < one.end for a, b in spans)]
    return missed, false


@pytest.mark.parametrize(
    ("sentences", "least"), [(DUTCH, 80), (ENGLISH, 15), (ATTACKS, 10)], ids=["nl", "en", "attacks"]
)
def test_it_finds_what_is_marked_and_nothing_else(sentences: str, least: int, say):
    lines = sentences.splitlines()
    wanted = sum(len(marked(line)[1]) for line in lines)
    looks = [missed_and_false(line) for line in lines]
    missed = [one for look in looks for one in look[0]]
    false = [one for look in looks for one in look[1]]
    say(f"{len(lines)} sentences, {wanted} marked: {missed=} {false=}")
    assert len(lines) >= least
    assert not missed
    assert not false


def test_the_names_in_the_cases_that_ship_are_found_and_little_else():
    """A text nobody wrote for this test: the cases. What is found there was read by hand."""
    false = set()
    for path in case_paths(SHIPPED):
        kinds = {one.kind for one in find(path.read_text("utf-8"))}
        false |= kinds & {"email", "iban", "bsn", "bank_card", "plate", "born", "postcode"}
    assert not false
    shipped = shipped_case("claim-afgewezen")
    assert shipped
    claim = find(shipped.read_text("utf-8"))
    assert {"Samira Ouali", "Robin van Elzenhof"} <= {one.text for one in claim}


def test_each_has_its_place():
    found = find("Goed.\nBel  06-12345678 of\u200b mail\r\nnaar jan@x.nl.")
    assert [(one.kind, one.line, one.column) for one in found] == [("phone", 2, 6), ("email", 3, 6)]


def test_the_same_is_replaced_by_the_same_and_others_by_others():
    text = "Mevrouw Jansen en meneer Yılmaz. Mevrouw Jansen belde, en Fatima Bakkali ook."
    swaps = proposals(find(text), "nl")
    made = replaced(text, swaps)
    jansen, yilmaz, again, fatima = [swap.by for swap in swaps]
    assert jansen == again
    assert len({jansen, yilmaz, fatima}) == 3
    for name in ("Jansen", "Yılmaz", "Fatima", "Bakkali"):
        assert name not in made
    assert f"Mevrouw {jansen} en meneer {yilmaz}." in made


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_proposed_is_not_found_again(language: str):
    for line in (DUTCH + ENGLISH).splitlines():
        text, _ = marked(line)
        made = replaced(text, proposals(find(text), language))
        assert not find(made), (made, find(made))


def test_what_the_author_keeps_is_kept():
    text = "Kees belt KPN."
    kees, kpn = find(text)
    assert replaced(text, [Swap(kees, "Robin"), Swap(kpn, kpn.text)]) == "Robin belt KPN."


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (is_bsn, "111222333", "111222334"),
        (is_bsn, "12345672", "12345678"),
        (is_bsn, "123456782", "000000000"),
        (is_iban, "NL91ABNA0417164300", "NL92ABNA0417164300"),
        (is_iban, "GB29 NWBK 6016 1331 9268 19", "GB29 NWBK 6016 1331 9268 18"),
        (is_bank_card, "4111 1111 1111 1111", "4111 1111 1111 1112"),
    ],
)
def test_the_sums(check, right: str, wrong: str):
    assert check(right)
    assert not check(wrong)


N = 20_000
HARD = [
    "A", "1 ", "a.", "A. ", "Jan ", "punt ", "a-", "(0", "Aa-Aa ", "straat", "Van de ", "x@",
    "NL12 ", "X1/", "order A-", "\u200b", "www.", "Bakkerij De ", "\ud800", "geboren a ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HARD)
def test_rubbish_takes_bounded_time(piece: str):
    begun = time.process_time()
    find(piece * (N // len(piece)))
    assert time.process_time() - begun < 8  # it was minutes before the patterns were bounded


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text_can_be_searched_and_replaced(text: str):
    found = find(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert list(found) == sorted(found, key=lambda one: one.start)
    assert replaced(text, [Swap(one, one.text) for one in found]) == text
