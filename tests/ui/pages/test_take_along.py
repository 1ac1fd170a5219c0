"""An agreement leaves the result page as a file, where the level lets it."""

from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog

from tests.ui.acted import Acted
from trainingsveld.privacy import Level
from trainingsveld.session import AgreeAction, DeclineAction
from trainingsveld.ui.result_page import ResultPage


def agreed(open_page, *names, need="een uur; en rust"):
    acted = Acted("salaris-niet-betaald", *(names or ("Chantal", "Bram"))).whole_call(1)
    acted.until("action")
    keep = acted.room.keep
    acted.send(
        AgreeAction(
            keep("Eerst samenvatten, dan pas"), "p1", "2026-12-01", keep("Bram"), keep(need)
        )
    )
    page = open_page(ResultPage, acted)
    return acted, page, page._agreed._along


def test_the_calendar_has_the_agreement_and_nothing_of_the_call(open_page, tmp_path):
    acted, _, along = agreed(open_page)
    path = tmp_path / "afspraak.ics"
    along.write(str(path), along.calendar())
    text = path.read_bytes().replace(b"\r\n ", b"").decode()
    assert "SUMMARY:Eerst samenvatten\\, dan pas\r\n" in text
    assert "DTSTART;VALUE=DATE:20261201\r\n" in text
    assert "Chantal" in text
    assert "een uur\\; en rust" in text
    assert not any(turn.said.text[:20] in text for turn in acted.state.turns if turn.said)
    assert str(path) in along._says.text()
    again = along.calendar().decode()
    assert [line for line in again.split("\r\n") if line.startswith("UID")] == [
        line for line in text.split("\r\n") if line.startswith("UID")
    ]


def test_what_is_needed_is_a_list_with_room_for_an_answer(open_page):
    _, _, along = agreed(open_page)
    text = along.needs().decode()
    assert "• een uur; en rust" in text
    assert "Arranged:" in text
    assert "Not, because:" in text


def test_nothing_needed_no_list(open_page):
    _, _, along = agreed(open_page, need="")
    assert along._calendar.isVisibleTo(along)
    assert not along._needs.isVisibleTo(along)


def test_a_file_that_cannot_be_written_says_so_and_nothing_is_lost(open_page, tmp_path):
    _, _, along = agreed(open_page)
    along.write(str(tmp_path / "none" / "x.ics"), along.calendar())
    assert "could not be written" in along._says.text()
    assert not list(tmp_path.iterdir())
    along.write(str(tmp_path / "x.ics"), along.calendar())
    assert (tmp_path / "x.ics").exists()


def test_where_nothing_leaves_there_is_no_button(open_page):
    acted, page, along = agreed(open_page)
    page.render_state(replace(acted.state, level=Level.EPHEMERAL))
    assert not along._calendar.isVisibleTo(along)
    assert not along._needs.isVisibleTo(along)


def test_without_an_agreement_there_is_nothing_to_take_along(open_page):
    acted = Acted().whole_call(1).until("action")
    acted.send(DeclineAction(acted.room.keep("het ging zoals ik wil")))
    page = open_page(ResultPage, acted)
    assert not page._agreed._along.isVisible()


def test_the_button_asks_where_without_waiting(open_page):
    _, page, along = agreed(open_page)
    along._calendar.click()
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
