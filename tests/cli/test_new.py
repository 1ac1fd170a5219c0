"""`trainingsveld new` and `anonymise`: asked, unattended, stopped half-way."""

import io
import sys
from pathlib import Path

import pytest

from tests.authoring.test_new import ANSWERS
from trainingsveld.authoring.new import read_answers, write_answers
from trainingsveld.cli.command_line import main
from trainingsveld.scenario import read

TYPED = [
    "1", "De salarissen", " ".join(["woord"] * 16), "Tachtig mensen wachten.",
    "Mevrouw Van Dael, administrateur", "Ze wil het uitleggen.", "7", "1", "12", "6", "2", "1",
    "4", "1,4",
]  # fmt: skip


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "huis"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "huis"


def type_in(monkeypatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_ten_questions_make_a_case_that_plays(monkeypatch, capsys, home):
    type_in(monkeypatch, *TYPED)
    assert main(["new"]) == 0
    out = capsys.readouterr().out
    assert "10/10" in out
    assert "16 woorden; houd het bij 15" in out
    assert "van 1 tot en met 8" in out
    case = home / "cases" / "de-salarissen.toml"
    assert main(["check", "--strict", str(case)]) == 0
    assert main(["play", str(case), "--replies", "begin,follow,agree"]) == 0
    assert (home / "cases" / "scenario-1.json").exists()
    assert main(["cases"]) == 0
    assert "de-salarissen" in capsys.readouterr().out


def test_what_looks_real_is_shown_and_the_author_decides(monkeypatch, capsys, tmp_path):
    typed = [*TYPED]
    typed[3:4] = ["Kees de Vries van KPN belde op 06-12345678.", "j", "n", "een nummer"]
    type_in(monkeypatch, *typed)
    case = tmp_path / "echt.toml"
    assert main(["new", str(case)]) == 0
    out = capsys.readouterr().out
    assert 'naam "Kees de Vries" →' in out
    text = case.read_text("utf-8")
    assert "van KPN belde op een nummer." in text
    assert "Kees" not in text


def test_it_asks_in_english_too(monkeypatch, capsys, tmp_path):
    type_in(monkeypatch, *TYPED)
    case = tmp_path / "wages.toml"
    assert main(["new", str(case), "--language", "en"]) == 0
    assert "What kind of call is it?" in capsys.readouterr().out
    scenario = read(case.read_bytes()).scenario
    assert scenario
    assert scenario.language == "en"


def test_unattended_it_takes_the_answers_and_asks_nothing(monkeypatch, tmp_path, capsys):
    (tmp_path / "a.answers").write_text(write_answers(ANSWERS), "utf-8")
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["new", "uit.toml", "--answers", "a.answers"]) == 0
    assert read((tmp_path / "uit.toml").read_bytes()).scenario
    assert "1/10" not in capsys.readouterr().out


def test_unattended_it_names_what_looks_real(tmp_path, capsys):
    answers = {**ANSWERS, "incident": "Fatima Bakkali belde op 06-12345678."}
    (tmp_path / "a.answers").write_text(write_answers(answers), "utf-8")
    assert main(["new", "uit.toml", "--answers", "a.answers"]) == 0
    assert '"Fatima Bakkali", "06-12345678"' in capsys.readouterr().err


def test_unattended_with_answers_missing_it_says_which(monkeypatch, tmp_path, capsys):
    (tmp_path / "a.answers").write_text('family = "explain"\ntension = 99\n', "utf-8")
    type_in(monkeypatch)
    assert main(["new", "uit.toml", "--answers", "a.answers"]) == 2
    said = capsys.readouterr().err
    assert "tension: Typ een heel getal van 1 tot en met 8." in said
    assert "title: Vul hier iets in." in said
    assert not (tmp_path / "uit.toml").exists()


@pytest.mark.parametrize("after", range(1, len(TYPED)))
def test_stopping_anywhere_loses_no_answer(after, monkeypatch, tmp_path, capsys):
    lines = iter(TYPED[:after])

    def typed(_=""):
        try:
            return next(lines)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr("builtins.input", typed)
    assert main(["new", "half.toml"]) == 130
    assert "half.answers" in capsys.readouterr().err
    answers = read_answers((tmp_path / "half.answers").read_bytes())
    assert answers["family"] == "complaint"


def test_what_was_kept_is_gone_on_with(monkeypatch, tmp_path, capsys):
    type_in(monkeypatch, *TYPED[:7])  # in the middle of the mood
    assert main(["new", "half.toml"]) == 2
    assert "motive: Vul hier iets in." in capsys.readouterr().err
    type_in(monkeypatch, *TYPED[6:])  # both halves of it are asked again
    assert main(["new", "half.toml", "--answers", "half.answers"]) == 0
    assert "5/10" not in capsys.readouterr().out
    assert read((tmp_path / "half.toml").read_bytes()).scenario


def test_nothing_is_ever_overwritten(monkeypatch, tmp_path, capsys, home):
    there = tmp_path / "er.toml"
    there.write_text("van mij", "utf-8")
    assert main(["new", str(there)]) == 2
    assert "bestaat al" in capsys.readouterr().err
    (tmp_path / "a.answers").write_text(write_answers(ANSWERS), "utf-8")
    for name in ("de-salarissen", "de-salarissen-2", "de-salarissen-3"):
        assert main(["new", "--answers", "a.answers"]) == 0
        assert (home / "cases" / f"{name}.toml").exists()
    assert there.read_text("utf-8") == "van mij"


def test_a_folder_that_cannot_be_written_loses_nothing(monkeypatch, tmp_path, capsys):
    (tmp_path / "a.answers").write_text(write_answers(ANSWERS), "utf-8")
    (tmp_path / "dicht").write_text("", "utf-8")
    assert main(["new", "dicht/uit.toml", "--answers", "a.answers"]) == 3
    said = capsys.readouterr().err
    assert "kan niet worden geschreven" in said
    assert read_answers((tmp_path / "uit.answers").read_bytes()) == ANSWERS


@pytest.mark.parametrize("data", [b"\xff", b"[", b"titel = 1"])
def test_a_file_that_holds_no_answers_gets_a_sentence(data, tmp_path, capsys):
    (tmp_path / "a.answers").write_bytes(data)
    assert main(["new", "uit.toml", "--answers", "a.answers"]) == 2
    assert "geen bestand met antwoorden" in capsys.readouterr().err
    assert main(["new", "uit.toml", "--answers", "weg.answers"]) == 3


CASE = 'say = "Mevrouw Jansen belde 06-12345678. Mevrouw Jansen weer." # KPN\n'


def test_anonymise_shows_each_with_its_place_and_writes_beside(monkeypatch, tmp_path, capsys):
    (tmp_path / "casus.toml").write_text(CASE, "utf-8")
    type_in(monkeypatch, 'De "Groot"', "De Groot", "n", "j")
    assert main(["anonymise", "casus.toml"]) == 0
    out = capsys.readouterr().out
    assert '1:16: naam "Jansen"' in out
    assert "geen aanhalingsteken" in out
    assert "3 van 4 vervangen" in out
    made = (tmp_path / "casus-anoniem.toml").read_text("utf-8")
    assert made == (
        'say = "Mevrouw De Groot belde 06-12345678. Mevrouw De Groot weer." # het bedrijf\n'
    )
    assert (tmp_path / "casus.toml").read_text("utf-8") == CASE
    assert main(["anonymise", "casus.toml", "--yes"]) == 2
    assert "bestaat al" in capsys.readouterr().err


def test_anonymise_lists_replaces_all_and_is_done_then(tmp_path, capsys):
    (tmp_path / "casus.toml").write_text(CASE, "utf-8")
    assert main(["anonymise", "casus.toml", "--list"]) == 1
    assert main(["anonymise", "casus.toml", "--yes", "--out", "b.toml"]) == 0
    capsys.readouterr()
    assert main(["anonymise", "b.toml", "--list", "--language", "en"]) == 0
    assert "found nothing" in capsys.readouterr().out


def test_anonymise_stopped_writes_nothing(monkeypatch, tmp_path, capsys):
    (tmp_path / "casus.toml").write_text(CASE, "utf-8")
    type_in(monkeypatch, "j")
    assert main(["anonymise", "casus.toml"]) == 130
    assert "niets geschreven" in capsys.readouterr().err
    assert [path.name for path in tmp_path.glob("casus*")] == ["casus.toml"]


@pytest.mark.parametrize(
    ("data", "says"), [(b"\xff\xfe", "UTF-8"), (b"x" * 300_000, "groter dan 256 KiB")]
)
def test_anonymise_refuses_what_is_no_text(data, says, tmp_path, capsys):
    (tmp_path / "x.txt").write_bytes(data)
    assert main(["anonymise", "x.txt"]) == 3
    assert says in capsys.readouterr().err
    assert main(["anonymise", "weg.txt"]) == 3
