"""The library: what is on the cards, what a search finds, what can go on."""

from pathlib import Path

import pytest
from msgspec import structs
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.desk import STOPPED, FakeDesk, case_file
from trainingsveld.store.case_file import open_case_file
from trainingsveld.store.siblings import grouped, in_language
from trainingsveld.ui.ask import Question
from trainingsveld.ui.case_card import CaseCard
from trainingsveld.ui.case_words import card_words, folded, searchable
from trainingsveld.ui.library_page import SORTS, LibraryPage

ALL = tuple(in_language(one, "nl") for one in grouped(FakeDesk().cases()))
BROKEN = """format = 1
id = "kapot"
title = "Kapot"
language = "nl"
family = "klacht"
start = "opening"
[nodes.opening]
say = "Hallo"
"""


@pytest.fixture
def set_up():
    return []


@pytest.fixture
def page(qtbot, desk, set_up, settle):
    made = LibraryPage(desk, set_up.append, set_up.append)
    qtbot.addWidget(made)
    made.resize(1076, 800)
    made.show()
    made.arrive()
    settle()
    qtbot.waitUntil(lambda: made._shelves.complete)
    settle()
    return made


def cards(page) -> list[CaseCard]:
    """The cards that are shown, in reading order."""
    shown = [card for card in page.findChildren(CaseCard) if card.isVisible()]
    return sorted(shown, key=lambda card: (card.y(), card.x()))


def titles(page) -> list[str]:
    return [card.accessibleName() for card in cards(page)]


def words(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget, text: str) -> QPushButton:
    found = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    return next(one for one in found if text in (one.text(), one.accessibleName()))


def broken(folder: Path, text: str = BROKEN):
    file = folder / "kapot.toml"
    file.write_text(text, encoding="utf-8")
    return open_case_file(file)


def test_every_case_has_a_card_and_its_button_leads_to_setting_up(page, set_up):
    assert f"{len(ALL)} casussen" in words(page)
    first = cards(page)[0]
    first.button.click()
    assert [file.scenario.title for file in set_up] == [first.accessibleName()]


def test_a_card_says_in_words_what_it_draws(page):
    card = next(one for one in cards(page) if "salarissen" in one.accessibleName())
    assert "Moeilijkheid 3 van 5" in card.accessibleDescription()
    assert "7 min" in card.accessibleDescription()
    assert card.button.accessibleName() == "Start: De salarissen zijn niet betaald"


def test_cards_of_a_row_are_equally_high_and_two_or_three_stand_beside_each_other(page, settle):
    for width, most in ((1076, 3), (760, 2), (2200, 3)):
        page.resize(width, 800)
        settle()
        rows: dict[int, list[CaseCard]] = {}
        for card in cards(page):
            rows.setdefault(card.y(), []).append(card)
        assert max(map(len, rows.values())) == most
        for row in rows.values():
            assert len({card.height() for card in row}) == 1
            assert all(card.height() >= card.heightForWidth(card.width()) for card in row)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("salariss", "De salarissen zijn niet betaald"),  # title
        ("tachtig loon", "De salarissen zijn niet betaald"),  # summary, any order
        ("ZAKELIJK", "De salarissen zijn niet betaald"),  # tag, capitals
        ("hoe laat", "De salarissen zijn niet betaald"),  # goal
    ],
)
def test_a_search_looks_in_title_summary_tags_and_goal(page, typed, found):
    QTest.keyClicks(page._search, typed)
    assert found in titles(page)
    assert len(titles(page)) < len(ALL)


def test_a_search_forgives_accents():
    assert folded("Financiën, Élise") == "financien, elise"


def test_a_search_that_finds_nothing_says_so_and_esc_undoes_it(page):
    page._search.setText("xyzzy")
    assert titles(page) == []
    assert "Geen casus heeft al deze woorden" in words(page)
    assert page.escape()
    assert len(titles(page)) == len(ALL)
    assert not page.escape()


def test_filters_are_the_kinds_that_occur(page):
    chips = [chip.text() for chip in page._chip_of.values()]
    assert chips[0] == "Alle"
    assert "Coachen" in chips
    button(page, "Slecht nieuws").click()
    families = {card_words(case_file(stem), "nl").foot for stem in ("claim-afgewezen",)}
    assert families == {"Slecht nieuws"}
    assert "De schade wordt niet vergoed" in titles(page)
    news = [one for one in ALL if one.scenario.family == "bad_news"]
    assert f"{len(news)} van {len(ALL)} casussen" in words(page)
    button(page, "Alle").click()
    assert len(titles(page)) == len(ALL)


def test_a_kind_that_does_not_occur_is_no_filter(page, desk):
    desk.files = tuple(one for one in ALL if one.scenario.family != "coaching")
    page.arrive()
    assert "Coachen" not in [chip.text() for chip in page._chip_of.values()]


def test_the_order_can_be_chosen(page, settle):
    by = {}
    for place, name in enumerate(("recommended", "easiest", "hardest", "shortest", "title")):
        page._sort.setCurrentIndex(place)
        settle()
        by[name] = titles(page)
    assert by["title"] == sorted(by["title"], key=folded)
    english = {one.scenario.title for one in ALL if one.scenario.language == "en"}
    assert set(by["recommended"][-len(english) :]) == english, "the English ones come last"
    levels = {one.scenario.title: one.scenario.difficulty for one in ALL}
    assert [levels[t] for t in by["hardest"]] == sorted(levels.values(), reverse=True)
    assert [levels[t] for t in by["easiest"]] == sorted(levels.values())
    minutes = {one.scenario.title: one.scenario.minutes for one in ALL}
    assert [minutes[t] for t in by["shortest"]] == sorted(minutes.values())


def test_tab_goes_along_the_cards_in_reading_order(page):
    shown = cards(page)
    buttons = [one for card in shown for one in card.stops]
    assert len(buttons) > len(shown)
    buttons[0].setFocus()
    for button in buttons[1:]:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is button


def test_a_case_in_two_languages_is_one_card_that_can_be_turned(page, desk, set_up, settle):
    card = next(one for one in cards(page) if one.accessibleName().startswith("Hij wordt"))
    assert card.turn.text() == "English"
    assert "English, It gets personal" in card.turn.accessibleName()
    card.turn.setFocus()
    QTest.keyClick(card.turn, Qt.Key.Key_Space)
    assert card.accessibleName() == "It gets personal, and then he threatens"
    assert card.turn.text() == "Nederlands"
    assert card.turn.hasFocus()
    assert len(cards(page)) == len(ALL)
    card.button.click()
    assert set_up[-1].scenario.language == "en"
    page.arrive()
    assert card.accessibleName().startswith("It gets personal"), "what was chosen stays"
    QTest.keyClick(card.turn, Qt.Key.Key_Space)
    card.button.click()
    assert set_up[-1].scenario.language == "nl"


def test_the_languages_of_a_case_are_found_by_the_words_of_each(page):
    page._search.setText("he threatens")
    assert [title[:8] for title in titles(page)] == ["Hij word"]


def test_a_case_comes_in_the_language_of_the_screen(page, desk):
    desk.settings = replace(desk.settings, language="en")
    page.retranslate()
    assert "It gets personal, and then he threatens" in titles(page)


def test_a_second_file_in_the_same_language_is_a_card_of_its_own(page, desk, tmp_path, qtbot):
    for name in ("een", "twee"):
        (tmp_path / f"{name}.toml").write_bytes(case_file("wordt-persoonlijk").path.read_bytes())
    copies = [open_case_file(tmp_path / f"{name}.toml") for name in ("een", "twee")]
    desk.files = (*desk.cases(), *copies)
    page.arrive()
    qtbot.waitUntil(lambda: page._shelves.complete)
    assert sum(title.startswith("Hij wordt") for title in titles(page)) == 3


def test_a_file_with_errors_is_a_card_that_says_where(page, desk, tmp_path, set_up, qtbot):
    file = broken(tmp_path)
    errors = [one for one in file.findings if one.severity == "error"]
    desk.files = (*desk.cases(), file)
    page.arrive()
    qtbot.waitUntil(lambda: page._shelves.complete)
    card = next(one for one in cards(page) if one.accessibleName() == "kapot.toml")
    said = card.accessibleDescription()
    first = min(errors, key=lambda one: (one.line, one.column))
    assert f"regel {first.line}, kolom {first.column} ({first.code})" in said
    assert card._words.facts == f"Fouten: {len(errors)}"
    card.button.click()
    assert set_up == []


def test_a_mended_file_becomes_a_case_when_looked_at_again(page, desk, tmp_path, settle):
    desk.files = (broken(tmp_path),)
    page.arrive()
    desk.files = (broken(tmp_path, case_file().text),)
    cards(page)[0].button.click()
    settle()
    assert titles(page) == ["De salarissen zijn niet betaald"]


def test_an_unchanged_library_keeps_its_cards(page):
    before = cards(page)
    page.arrive()
    assert cards(page) == before


def test_an_empty_library_says_so(page, desk):
    desk.files = ()
    page.arrive()
    assert "Er staan nog geen casussen" in words(page)


def test_going_on(page, desk):
    assert not page._go_on.isVisible()
    desk.waiting = STOPPED
    page.arrive()
    said = words(page._go_on)
    assert "Ga verder: De salarissen zijn niet betaald" in said
    assert "Beurt 4" in said
    assert "tachtig mensen" in said
    assert page.focusWidget().text() == "Verder oefenen"
    page.focusWidget().click()
    assert desk.done == [("go on", STOPPED.session)]


def test_until_when_it_can_go_on(page, desk):
    desk.waiting = replace(STOPPED, days=14)
    page.arrive()
    assert "kan verder tot en met 16 juni" in words(page._go_on)
    desk.waiting = replace(STOPPED, days=14, at="rubbish")
    page.arrive()
    assert "kan verder" not in words(page._go_on)


def test_discarding_asks_first_and_keeping_is_the_default(page, desk, settle):
    desk.waiting = STOPPED
    page.arrive()
    button(page, "Deze sessie weggooien").click()
    question = page.window().findChild(Question)
    assert page.window().focusWidget().text() == "Bewaren"
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert desk.done == []
    settle()
    button(page, "Deze sessie weggooien").click()
    question = page.window().findChild(Question)
    button(question, "Weggooien").click()
    assert desk.done == [("discard", STOPPED.session)]
    assert not page._go_on.isVisible()


def test_starting_anew_discards_and_sets_up_the_same_case(page, desk, set_up):
    desk.waiting = STOPPED
    page.arrive()
    button(page, "Opnieuw vanaf het begin").click()
    button(page.window().findChild(Question), "Opnieuw vanaf het begin").click()
    assert desk.done == [("discard", STOPPED.session)]
    assert [file.scenario.title for file in set_up] == [STOPPED.title]


def test_a_case_that_is_gone_can_go_on_but_not_start_anew(page, desk):
    desk.waiting = replace(STOPPED, title="Een casus van vroeger")
    page.arrive()
    assert "Opnieuw vanaf het begin" not in [
        one.text() for one in page._go_on.findChildren(QPushButton) if one.isVisible()
    ]


def test_the_language_changes_under_an_open_page(page, desk, settle):
    desk.change(replace(desk.settings, language="en"))
    settle()
    assert f"{len(ALL)} cases" in words(page)
    assert "in Dutch" in card_words(case_file(), "en").foot
    assert page._search.placeholderText() == "Search by situation, feeling or skill"


def test_texts_of_a_case_are_never_read_as_markup(page, desk, tmp_path):
    text = case_file().text.replace(
        'title = "De salarissen zijn niet betaald"', 'title = "<b>Vet</b> & <img src=/etc/passwd>"'
    )
    file = tmp_path / "vet.toml"
    file.write_text(text, encoding="utf-8")
    desk.files = (open_case_file(file),)
    page.arrive()
    assert titles(page) == ["<b>Vet</b> & <img src=/etc/passwd>"]


def test_a_file_that_cannot_be_read_has_a_card_with_the_reason(page, desk, tmp_path):
    desk.files = (open_case_file(tmp_path / "niets.toml"),)
    page.arrive()
    (card,) = cards(page)
    assert card.accessibleName() == "niets.toml"
    assert "Er is geen bestand met de naam niets.toml." in card.accessibleDescription()


def many(count: int):
    file = case_file()
    return tuple(
        replace(
            file,
            path=file.path.with_name(f"{n}.toml"),
            scenario=structs.replace(file.scenario, title=f"Casus {n:03}", difficulty=1 + n % 5),
        )
        for n in range(count)
    )


def test_a_long_library_is_made_bit_by_bit_and_searched_whole_at_once(
    page, desk, set_up, settle, qtbot
):
    desk.files = many(70)
    page.arrive()
    settle()
    assert len(page._shelves.cards) < 30
    assert "70 casussen" in words(page)
    page._search.setText("069")
    assert "1 van 70" in words(page)
    QTest.keyClick(page._search, Qt.Key.Key_Return)
    assert [file.scenario.title for file in set_up] == ["Casus 069"]
    page._sort.setCurrentIndex(SORTS.index("title"))
    page._search.clear()
    qtbot.waitUntil(lambda: len(page._shelves.cards) == 70)
    settle()
    expected = [f"Casus {n:03}" for n in range(70)]
    assert titles(page) == expected
    reached = [cards(page)[0].button]
    while len(reached) < 140:  # the button and the recorder of each
        reached.append(reached[-1].nextInFocusChain())
    assert [one.parentWidget().accessibleName() for one in reached][::2] == expected


def test_searchable_text_of_a_broken_file_is_its_name(tmp_path):
    assert searchable(broken(tmp_path)) == "kapot.toml"
