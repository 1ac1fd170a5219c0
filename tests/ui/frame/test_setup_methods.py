"""Setting up: own methods beside the six, and what was agreed before."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.feedback.test_methods import SMALL
from tests.ui.desk import case_file
from trainingsveld.store.methods import method_files
from trainingsveld.ui.setup_page import SetupPage
from trainingsveld.ui.vault.ports import Owner, Things, Written


@pytest.fixture
def opened(qtbot, desk, settle):
    def open_it():
        made = SetupPage(desk, lambda: None, case_file)
        qtbot.addWidget(made)
        made.resize(1076, 800)
        made.show()
        made.arrive()
        settle()
        return made

    return open_it


def test_a_faulty_method_stands_there_says_why_and_cannot_be_chosen(opened, desk, tmp_path: Path):
    (tmp_path / "a.toml").write_text(SMALL.replace('kind = "note"', 'kind = "nota"'), "utf-8")
    (tmp_path / "b.toml").write_text(SMALL.replace('"kort"', '"pearls"'), "utf-8")
    desk.faulty = tuple(one for one in method_files(tmp_path) if one.method is None)
    page = opened()
    first, second = page._methods.button("/a.toml"), page._methods.button("/b.toml")
    assert not first.isEnabled()
    assert "Regel 7" in first.accessibleDescription()
    assert "note" in first.accessibleDescription()
    assert "pearls" in second.accessibleDescription()
    assert first not in page._methods.stops()
    assert len(page._methods.stops()) == 6


def test_every_method_says_how_long_its_round_takes(opened):
    page = opened()
    alone = page._methods.button("aloba").accessibleDescription()
    page._choose_who("group")
    group = page._methods.button("aloba").accessibleDescription()
    assert "Ongeveer" in alone
    assert alone != group


def agreement(name: str, by: str, words: str) -> Written:
    return Written(name, "action", 20_000, (("words", words), ("by", by), ("need", "tijd")))


def test_what_was_agreed_before_comes_back_until_it_is_done(opened, desk):
    desk.vaults.people = (Owner("1", "Sam"),)
    desk.vaults.now = desk.vaults.people[0]
    declined = Written("z", "action", 20_000, (("words", "geen, want"),))
    late, soon = agreement("a", "2026-12-24", "langer stil"), agreement("b", "2026-12-01", "eerst")
    desk.vaults.inside = Things(texts=(late, declined, soon, Written("n", "note", 1, ())))
    page = opened()
    card = page._returning
    assert card.isVisible()
    assert [button.accessibleName() for button in card.stops()] == [
        "Gedaan: eerst", "Gedaan: langer stil",
    ]  # fmt: skip
    card.findChildren(QPushButton)[0].click()
    assert desk.vaults.asked[-1][0] == "forget"
    assert len(card.stops()) == 2, "it stays until it is gone"
    desk.vaults.finish()
    assert [button.accessibleName() for button in card.stops()] == ["Gedaan: langer stil"]


def test_with_the_vault_closed_there_is_nothing_to_see(opened, desk):
    desk.vaults.inside = Things(texts=(agreement("a", "2026-12-24", "x"),))
    assert not opened()._returning.isVisible()
