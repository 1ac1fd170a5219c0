"""Cards for the table, from the command line and from the plan of a session."""

import re

from tests.small_case import SCENARIO
from trainingsveld.app.paper_cards import write_cards
from trainingsveld.cli.command_line import main
from trainingsveld.scenario import read
from trainingsveld.ui.afternoon.cards import PaperCard, as_pdf, cards_for
from trainingsveld.ui.afternoon.print_cards import PrintCards
from trainingsveld.ui.look import PlainText


def run(*words, printer=write_cards):
    return main([str(word) for word in words], printer=printer)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_a_page_for_the_rules_for_every_part_and_for_every_behaviour(qapp, tmp_path, capsys):
    out = tmp_path / "kaarten.pdf"
    assert run("cards", "salaris-niet-betaald", "claim-afgewezen", "--out", out) == 0
    written = out.read_bytes()
    assert written.startswith(b"%PDF")
    said = int(re.search(r"\d+", capsys.readouterr().out).group())
    assert pages(written) == said > 10


def test_a_behaviour_that_two_cases_share_has_one_card(qapp):
    scenario = read(SCENARIO.encode()).scenario
    assert len(cards_for([scenario, scenario])) == len(cards_for([scenario])) == 7
    assert len(cards_for([])) == 6


def test_what_is_much_too_long_stays_on_its_page_and_markup_is_only_text(qapp):
    long = PaperCard("<img src=/etc/passwd> " * 40, "🙂" * 90, ("woord " * 900,) * 3)
    assert pages(as_pdf([long])) == 1


def test_what_cannot_be_written_is_said(qapp, tmp_path, capsys):
    assert run("cards", "claim-afgewezen", "--out", tmp_path / "x.txt") == 2
    assert run("cards", "geen-zaak", "--out", tmp_path / "x.pdf") != 0
    assert run("cards", "claim-afgewezen", "--out", tmp_path / "no" / "x.pdf") == 3
    assert run("cards", "claim-afgewezen", "--out", tmp_path / "x.pdf", printer=None) == 3
    assert not list(tmp_path.iterdir())
    assert "kan niet worden geschreven" in capsys.readouterr().err


def test_the_plan_writes_them_too_and_says_where_they_are(qtbot, tmp_path):
    button = PrintCards(lambda: [read(SCENARIO.encode()).scenario])
    qtbot.addWidget(button)
    button.write(str(tmp_path / "k.pdf"))
    assert pages((tmp_path / "k.pdf").read_bytes()) == 7
    button.write(str(tmp_path / "no" / "k.pdf"))
    (words,) = button.findChildren(PlainText)
    assert "could not be written" in words.text()
