"""Opening, saving, drafts, and what others do to the file meanwhile."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.desk import FakeDesk, case_file
from tests.ui.workbench_desk import FakeWorkbench
from trainingsveld.store import Library, Settings
from trainingsveld.store import source as source_module
from trainingsveld.store.reference import new_case
from trainingsveld.ui.workbench.messages import Messages
from trainingsveld.ui.workbench.ports import TroubleCode
from trainingsveld.ui.workbench.words import codes, sentence
from trainingsveld.ui.workbench_page import WorkbenchPage

SALARY = case_file().path


@pytest.fixture
def mine(tmp_path, bench) -> Path:
    bench.files.folder.mkdir(parents=True)
    path = bench.files.folder / "mijn.toml"
    path.write_text(new_case("nl"), encoding="utf-8")
    return path


def says(page) -> str:
    messages = page.findChild(Messages)
    return " | ".join(f"{one.title}. {one.text}" for one in messages._open.values())


def press(page, text: str) -> None:
    buttons = page.findChild(Messages).findChildren(QPushButton)
    next(one for one in buttons if one.text() == text).click()


def line(page) -> str:
    return page._head._line.text()


def write(page, text: str) -> None:
    page.edit.insertPlainText(text)


def test_a_shipped_case_is_copied_into_ones_own_folder_when_it_is_saved(page, bench):
    before = SALARY.read_bytes()
    page.open_path(SALARY)
    copy = bench.files.folder / SALARY.name
    assert str(bench.files.folder) in says(page)
    assert not copy.exists()
    page.save()
    assert copy.read_bytes() == before.replace(b"../../assets/schema/", b"./", 1)  # it is beside it
    assert SALARY.read_bytes() == before
    assert "opgeslagen" in line(page)
    assert copy in {file.path for file in Library((bench.files.folder,)).cases()}


def test_a_second_copy_has_a_name_of_its_own(page, bench):
    page.open_path(SALARY)
    write(page, "# van mij\n")
    page.open_path(SALARY)
    assert page.paper.source.path.stem == f"{SALARY.stem}-2", "the first one is a draft still"


def test_a_new_case_is_saved_and_stands_in_the_library(page, bench):
    page.begin_case()
    page._keys["save-case"].trigger()
    found = Library((bench.files.folder,)).cases()
    assert [file.scenario.title for file in found] == ["Nieuwe casus"]
    assert bench.files.drafts() == ()


def test_what_is_not_saved_comes_back_after_a_crash(page, bench, desk, qtbot, mine, tmp_path):
    page.open_path(mine)
    write(page, "# kanarie\n")
    (draft,) = bench.files.drafts()
    assert draft.path == str(mine)
    assert "kanarie" not in mine.read_text(encoding="utf-8")
    # the program is killed here; another one starts in the same folder
    again = FakeDesk(Settings(), workbench=FakeWorkbench(tmp_path))
    other = WorkbenchPage(again)
    qtbot.addWidget(other)
    other.show()
    other.arrive()
    assert [one.text for one in other._shelf._lists[0].options()] == ["mijn.toml"]
    other.open_path(mine)
    assert other.edit.text().startswith("# kanarie")
    assert "Hier is wat je eerder schreef" in says(other)
    other.save()
    assert mine.read_text(encoding="utf-8").startswith("# kanarie")
    assert again.workbench.files.drafts() == ()


def test_the_draft_can_be_given_up_for_what_is_in_the_file(page, bench, mine):
    page.open_path(mine)
    write(page, "# weg ermee\n")
    page.open_path(mine)
    press(page, "Neem wat in het bestand staat")
    assert page.edit.text() == mine.read_text(encoding="utf-8")
    assert bench.files.drafts() == ()
    page.edit.undo()
    assert page.edit.text().startswith("# weg ermee"), "even that can be undone"


def test_a_text_that_is_the_files_again_leaves_no_draft(page, bench, mine):
    page.open_path(mine)
    write(page, "x")
    assert len(bench.files.drafts()) == 1
    page.edit.undo()
    assert bench.files.drafts() == ()
    assert not page.paper.is_dirty()


def test_somebody_else_changed_the_file_take_theirs(page, bench, mine):
    page.open_path(mine)
    write(page, "# mijn werk\n")
    mine.write_text("# van een ander\n", encoding="utf-8")
    bench.files.look_at_the_file()
    assert "Iemand anders heeft dit bestand veranderd" in says(page)
    press(page, "Neem die van de ander")
    assert page.edit.text() == "# van een ander\n"
    assert says(page) == ""
    page.edit.undo()
    assert page.edit.text().startswith("# mijn werk")


def test_somebody_else_changed_the_file_keep_mine(page, bench, mine):
    page.open_path(mine)
    write(page, "# mijn werk\n")
    mine.write_text("# van een ander\n", encoding="utf-8")
    page.save()
    assert "Iemand anders" in says(page), "found out at saving, too"
    assert mine.read_text(encoding="utf-8") == "# van een ander\n"
    bench.files.look_at_the_file()
    press(page, "Houd die van mij")
    page.save()
    assert mine.read_text(encoding="utf-8").startswith("# mijn werk")
    assert says(page) == ""


def test_keeping_mine_counts_without_a_look_at_the_file_first(page, bench, mine):
    page.open_path(mine)
    write(page, "# mijn werk\n")
    mine.write_text("# van een ander\n", encoding="utf-8")
    page.save()
    press(page, "Houd die van mij")
    page.save()
    assert mine.read_text(encoding="utf-8").startswith("# mijn werk")


@pytest.fixture
def changed(page, bench, mine, settle):
    """One's own line in the text, another's in the file, and the page comparing the two."""
    page.open_path(mine)
    write(page, "# mijn werk\n")
    mine.write_text(f"{mine.read_text(encoding='utf-8')}# van een ander\n", encoding="utf-8")
    bench.files.look_at_the_file()
    press(page, "Vergelijk")
    settle()
    return page


def test_both_versions_are_compared_by_keyboard(changed, settle):
    pane = changed.aside.comparison
    assert pane._text.hasFocus()
    assert says(changed) == ""
    lines = pane.text().split("\n")
    assert [line[:1] for line in lines if "mijn werk" in line] == ["-"]
    assert [line[:1] for line in lines if "van een ander" in line] == ["+"]
    assert any("dezelfde" in line or "hetzelfde" in line for line in lines)
    assert pane.at() == 0
    QTest.keyClick(pane._text, Qt.Key.Key_F8)
    assert (pane.at(), pane._head.text()) == (1, "Verschil 2 van 2")
    assert "van een ander" in pane._text.textCursor().block().text()
    QTest.keyClick(pane._text, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert pane.at() == 0
    seen = []
    for _ in range(6):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [pane._text, pane._up, pane._down, pane._theirs, pane._mine, pane._back]
    assert all(one.accessibleName() for one in seen)


def test_esc_goes_back_to_writing_and_the_choice_is_still_there(changed):
    assert changed.escape()
    assert changed.edit.hasFocus()
    assert "Iemand anders" in says(changed)
    assert changed.edit.text().startswith("# mijn werk")


def test_theirs_is_taken_from_the_comparison(changed, mine):
    changed.aside.comparison._theirs.click()
    assert changed.edit.text() == mine.read_text(encoding="utf-8")
    assert changed.edit.isVisible()
    assert says(changed) == ""


def test_mine_is_kept_from_the_comparison(changed, mine):
    changed.aside.comparison._mine.click()
    changed.save()
    assert mine.read_text(encoding="utf-8").startswith("# mijn werk")
    assert says(changed) == ""


def test_a_file_that_goes_while_it_is_compared_is_said(page, bench, mine):
    page.open_path(mine)
    write(page, "# mijn werk\n")
    mine.write_bytes(b"\xff\xfe")
    bench.files.look_at_the_file()
    press(page, "Vergelijk")
    assert "UTF-8" in says(page)
    assert page.edit.isVisible()


def test_the_file_is_gone(page, bench, mine):
    page.open_path(mine)
    mine.unlink()
    bench.files.look_at_the_file()
    assert "Dit bestand is weg" in says(page)
    press(page, "Houd die van mij")
    page.save()
    assert mine.exists()


def test_a_full_disk_is_said_and_costs_nothing(page, mine, monkeypatch):
    page.open_path(mine)
    write(page, "# mijn werk\n")

    def full(_handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(source_module.os, "fsync", full)
        page.save()
    assert "De schijf is vol" in says(page)
    assert "mijn werk" not in mine.read_text(encoding="utf-8")
    assert page.paper.is_dirty()
    page.save()
    assert says(page) == ""
    assert "mijn werk" in mine.read_text(encoding="utf-8")


def test_it_can_be_saved_elsewhere(page, bench, mine, tmp_path):
    page.open_path(mine)
    write(page, "# mijn werk\n")
    other = tmp_path / "elders" / "anders.toml"
    other.parent.mkdir()
    page.paper.save_as(other)
    assert other.read_text(encoding="utf-8").startswith("# mijn werk")
    assert page.paper.source.path == other
    assert bench.files.drafts() == ()
    assert "mijn werk" not in mine.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_opened_is_said_and_the_page_stands(page, tmp_path):
    for name, data in (("weg.toml", None), ("latin.toml", b"\xe9"), ("map.toml", "folder")):
        path = tmp_path / name
        if data == "folder":
            path.mkdir()
        elif data:
            path.write_bytes(data)
        page.open_path(path)
        assert says(page), name
        assert page.paper.source is None


def test_closing_a_case_keeps_what_is_not_saved(page, bench, mine):
    page.open_path(mine)
    write(page, "# half\n")
    page.close_case()
    assert page._stack.currentIndex() == 0
    assert [one.text for one in page._shelf._lists[0].options()] == ["mijn.toml"]
    page.open_path(mine)
    assert page.edit.text().startswith("# half")


def test_where_moments_are_put_is_kept_beside_the_case(page, bench, mine, settle):
    page.open_path(mine)
    page.map.moved.emit("verhaal", 400.0, 80.0)
    assert "verhaal" in mine.with_name("mijn.map.toml").read_text(encoding="utf-8")
    page.close_case()
    page.open_path(mine)
    nodes = {node.id: node for node in page.map._map.drawing().nodes}
    assert (nodes["verhaal"].x, nodes["verhaal"].y) == (400.0, 80.0)
    assert mine.with_name("mijn.map.toml") not in {
        file.path for file in Library((bench.files.folder,)).cases()
    }


def test_every_code_has_a_sentence_in_both_languages(dutch):
    wanted = {*source_module.SourceCode.__args__, *TroubleCode.__args__} - {"source-changed"}
    assert wanted == set(codes())
    for code in wanted:
        said = sentence(code)
        dutch.use("en")
        assert said != sentence(code), code
        dutch.use("nl")


def test_a_dead_check_is_said_and_writing_goes_on(page, bench, mine):
    page.open_path(mine)
    bench.told("check-hung", "")
    assert "Het nakijken gaf geen antwoord" in says(page)
    write(page, "x")
    page.looking.look()
    assert says(page) == ""


def test_a_draft_file_that_is_rubbish_is_passed_over(page, bench, mine, tmp_path):
    page.open_path(mine)
    write(page, "x")
    (file,) = (tmp_path / "drafts").iterdir()
    file.write_text(json.dumps({"path": 3}), encoding="utf-8")
    page.paper.leave()
    page.open_path(mine)
    assert page.edit.text() == mine.read_text(encoding="utf-8")


def test_the_page_is_used_with_the_mouse_too(page, mine, settle):
    page.open_path(mine)
    write(page, "x")
    page.looking.look()
    settle()
    rows = page.findings._list
    page.edit.go_to(40)
    spot = rows.visualItemRect(rows.item(0)).center() + QPoint(2, 0)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.edit.textCursor().blockNumber() == 0
