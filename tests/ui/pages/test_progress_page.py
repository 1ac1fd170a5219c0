"""My progress: only while one's own vault is open; and what is written for a certificate."""

import json

import pytest
from PySide6.QtWidgets import QTableWidget

from tests.rehearsal.books import call, weeks
from tests.ui.desk import FakeDesk
from tests.ui.vaults import SANNE, FakeVaults
from trainingsveld.store import Settings
from trainingsveld.ui.alone.evidence import as_html, as_pdf, evidence
from trainingsveld.ui.alone.progress_page import ProgressPage


@pytest.fixture
def page(qtbot, settle):
    desk = FakeDesk(Settings(welcomed=True, language="en"))
    desk.vaults = FakeVaults((SANNE,), SANNE)
    desk.alone.known = weeks()
    made = ProgressPage(desk, lambda: None)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.arrive()
    settle()
    return made


def words(page):
    return page._said.text(), page._strong.text(), page._chances.text()


def test_words_come_before_pictures_and_every_picture_has_a_table(page):
    said, strong, chances = words(page)
    assert said == "Since 23 November: 5 call(s) and 6 short one(s)."
    assert "Benoemt" in strong
    assert chances
    for card in (page._calls_card, page._drill_card):
        card._as_table.click()
        (table,) = card.findChildren(QTableWidget)
        assert table.isVisible()
        assert table.rowCount() > 0
    assert page._ends.accessibleName() == "4 of 5 calls ended with a calmer customer."
    assert "comes back on" in page._drills.accessibleName()


def test_when_the_vault_is_locked_nothing_of_it_is_left_on_the_page(page, settle):
    page._desk.vaults.lock()
    page._desk.alone.know(())
    settle()
    assert page._open.isVisible()
    assert not page._calls_card.isVisible()
    assert "Benoemt" not in "".join(words(page))
    assert page._calls_card._table.rowCount() == 0


def test_the_pack_is_a_folder_with_a_page_a_pdf_and_the_path(page, tmp_path):
    page._pack.write(str(tmp_path))
    (folder,) = tmp_path.iterdir()
    assert sorted(path.suffix for path in folder.iterdir()) == [".csv", ".html", ".json", ".pdf"]
    assert folder.name in page._pack.said.text()
    html = next(folder.glob("*.html")).read_text()
    assert "Sanne" in html
    assert "De creditcard doet het niet" in html
    assert next(folder.glob("*.pdf")).read_bytes().startswith(b"%PDF")


def test_where_nothing_can_be_written_it_says_so_and_loses_nothing(page):
    page._pack.write("/proc/nowhere")
    assert "Choose another folder" in page._pack.said.text()
    assert page._book()


def test_a_title_with_markup_is_only_text_and_many_calls_go_on_to_more_pages(qapp):
    book = [call(20_780 + n, 5, 4, title="<img src=file:///etc/passwd><script>") for n in range(90)]
    paper = evidence(book, "<b>Sanne</b>", 20_900)
    html = as_html(paper, "nl").decode()
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;b&gt;Sanne" in html
    assert as_pdf(paper).count(b"/Type /Page\n") >= 2 or b"/Count 3" in as_pdf(paper)


def test_erasing_is_asked_about_first(page, settle):
    page._forget.click()
    settle()
    assert page._desk.alone.known


def test_the_pack_goes_no_further_back_than_was_asked(page, tmp_path):
    page._desk.alone.today = lambda: weeks()[-1].day
    page._pack.since.setCurrentIndex(1)
    assert "30" in page._pack.since.currentText()
    page._desk.alone.know((call(weeks()[-1].day - 31, 5, 4), *weeks()))
    page._pack.write(str(tmp_path))
    (folder,) = tmp_path.iterdir()
    everything = json.loads((folder / "path.json").read_text("utf-8"))
    assert len(everything["calls"]) == len(weeks())


def test_making_it_can_be_stopped_and_begun_again(page, tmp_path):
    page._desk.alone.stops = []
    page._pack.write(str(tmp_path))
    assert page._pack._busy.isVisible()
    assert not page._pack.button.isEnabled()
    page._pack._cancel.click()
    assert len(page._desk.alone.stops) == 1
    assert "Stopped" in page._pack.said.text()
    assert page._pack.button.isEnabled()
    page._desk.alone.stops = None
    page._pack.write(str(tmp_path))
    assert "It is in" in page._pack.said.text()
