"""`trainingsveld privacy`, `export` and `erase`, on a data folder with two people."""

import io
import json
import subprocess
import sys
import wave
import zipfile
from pathlib import Path

import pyrage
import pytest

from tests.store.kept import folk
from tests.store.kept.sounds import RATE, samples
from trainingsveld.cli.command_line import main
from trainingsveld.cli.privacy import today
from trainingsveld.store.keeping.people import People
from trainingsveld.store.keeping.retention import DAYS


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def two(home: Path):
    with People(home / "people", today()) as people:
        sanne, hers = folk.add(people, "Sanne")
        bram, _ = folk.add(people, "Bram")
        own = folk.record(sanne, 1.1, day=today())
        team = folk.record(sanne, 0.3, level="team", day=today())
        his = folk.record(bram, 0.3, level="open", day=today())
        hers.share(team, [bram.file.public_key], hers.calendar.today + 9)
        folk.note(sanne, "Laat een stilte vallen.", recording=own)
        folk.note(sanne, "Vat samen.")
    return sanne, bram, own, team, his


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))


def told(capsys) -> str:
    found = capsys.readouterr()
    return found.out + found.err


def test_the_report_names_every_file_and_nobody(home: Path, two, capsys):
    before = folk.everything(home)
    for language in ("nl", "en"):
        assert main(["privacy", "--language", language]) == 0
        said = told(capsys)
        for path in home.rglob("*"):
            if path.is_file():
                assert path.relative_to(home).as_posix() in said
        for secret in ("Sanne", "Bram", "stilte"):
            assert secret not in said
    assert folk.everything(home) == before
    assert "for the person who speaks in it, and nobody else" in said
    assert "and those present whom that person ticked" in said
    assert "readable without a key: how many there are (2)" in said
    assert "50, how many are in use cannot be seen" in said


def test_the_report_is_data_too(home: Path, two, capsys):
    assert main(["privacy", "--json"]) == 0
    found = json.loads(told(capsys))
    kinds = [one["kind"] for one in found["files"]]
    assert kinds.count("recording") == kinds.count("slots") == 3
    assert kinds.count("vault") == 2
    assert "unknown" not in kinds
    assert {one["level"] for one in found["files"] if one["kind"] == "recording"} == {
        "open", "team", "confidential",
    }  # fmt: skip
    assert found["over"] == 0
    assert found["synchronised"] is None


def test_the_report_says_what_is_over_and_what_is_strange(home: Path, capsys):
    with People(home / "people", today()) as people:
        sanne, _ = folk.add(people, "Sanne")
        folk.record(sanne, day=today() - DAYS["confidential"] - 40)
        (sanne.place.sound / "stray.txt").write_text("x")
        (sanne.place.sound / f"{'0' * 32}.tvr").write_bytes(b"rubbish")
        (sanne.place.sound / f"{'0' * 32}.slots").write_bytes(b"rubbish")
        (home / "people" / f"{'1' * 32}.gone").mkdir()
        (home / "people" / f"{'1' * 32}.gone" / "vault.json").write_text("{}")
    assert main(["privacy", "--language", "en"]) == 1
    said = told(capsys)
    assert "Kept long enough and still there: 1" in said
    assert said.count("not Trainingsveld's, or not readable") == 3
    assert "is being taken away" in said


def test_an_empty_folder_is_a_sentence(home: Path, capsys):
    assert main(["privacy"]) == 0
    assert "Er is nog niets bewaard." in told(capsys)


def test_a_copied_folder_is_said(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "Dropbox" / "data"))
    assert main(["privacy"]) == 1
    assert "Dropbox kopieert deze map" in told(capsys)


def test_erasing_one_recording_takes_its_texts_along(home: Path, two, monkeypatch, capsys):
    _, _, own, team, his = two
    typed(monkeypatch, "nee")
    assert main(["erase", "Sanne", "--recording", own]) == 1
    assert "niets weggehaald" in told(capsys)
    typed(monkeypatch, "ja")
    assert main(["erase", "sanne", "--recording", own]) == 0
    assert "Dit is weg. Opnames: 1, teksten daarover: 1." in told(capsys)
    assert {path.stem for path in home.rglob("*.tvr")} == {team, his}
    assert main(["erase", "Sanne", "--recording", own, "--yes"]) == 2


def test_erasing_everything_leaves_the_other_as_it_was(home: Path, two, capsys):
    sanne, bram, *_ = two
    before = folk.everything(bram.place.folder)
    assert main(["erase", sanne.place.number, "--everything", "--yes"]) == 0
    assert not sanne.place.folder.exists()
    assert folk.everything(bram.place.folder) == before


def test_what_there_is_not_is_a_sentence(home: Path, two, capsys, monkeypatch):
    assert main(["erase", "Fatima", "--everything", "--yes"]) == 2
    assert "Er zijn: " in told(capsys)
    assert main(["erase", "Sanne"]) == 2
    assert main(["export", "Fatima", "--out", str(home / "out")]) == 2
    with People(home / "people", today()) as people:
        folk.add(people, "Sanne")
        assert main(["erase", "Bram", "--everything", "--yes"]) == 3
    assert "nog open in een ander venster" in told(capsys)
    assert main(["erase", "Sanne", "--everything", "--yes"]) == 2
    assert "Noem het nummer" in told(capsys)


def test_without_anybody_it_says_so(home: Path, capsys):
    assert main(["erase", "Sanne", "--everything"]) == 2
    assert "nog geen kluis" in told(capsys)
    assert main(["export", "Sanne", "--out", "x"]) == 2


def test_an_export_is_open_to_every_program(home: Path, two, tmp_path: Path, monkeypatch, capsys):
    out = tmp_path / "out"
    typed(monkeypatch, folk.PHRASE.decode())
    assert main(["export", "Sanne", "--out", str(out)]) == 0
    said = told(capsys)
    assert "Opnames: 2, teksten: 2." in said
    assert "leesbaar voor iedereen" in said
    sounds = sorted(out.glob("recordings/*.wav"))
    read = set()
    for path in sounds:
        with wave.open(str(path)) as file:
            read.add(file.readframes(file.getnframes()))
    assert read == {samples(round(1.1 * RATE)), samples(round(0.3 * RATE))}
    listed = json.loads((out / "recordings.json").read_text(encoding="utf-8"))
    assert {one["ending"] for one in listed} == {"sealed"}
    assert "stilte" in (out / "texts.txt").read_text(encoding="utf-8")
    assert len(json.loads((out / "texts.json").read_text(encoding="utf-8"))) == 2
    assert "WAV" in (out / "LEESMIJ.txt").read_text(encoding="utf-8")
    typed(monkeypatch, folk.PHRASE.decode())
    assert main(["export", "Sanne", "--out", str(out)]) == 3
    assert "bestaat al" in told(capsys)


def test_an_export_under_a_passphrase_is_an_age_file(home, two, tmp_path, monkeypatch, capsys):
    out = tmp_path / "sanne.age"
    secret = "vier groene deuren"  # noqa: S105 - of nobody
    typed(monkeypatch, folk.PHRASE.decode(), secret, "anders")
    assert main(["export", "Sanne", "--out", str(out)]) == 2
    assert not out.exists()
    typed(monkeypatch, folk.PHRASE.decode(), "1234", "1234")
    assert main(["export", "Sanne", "--out", str(out)]) == 2
    assert "pincode" in told(capsys)
    typed(monkeypatch, folk.PHRASE.decode(), secret, secret)
    assert main(["export", "Sanne", "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"age-encryption.org/v1")
    with zipfile.ZipFile(io.BytesIO(pyrage.passphrase.decrypt(out.read_bytes(), secret))) as found:
        assert found.testzip() is None
        assert len([name for name in found.namelist() if name.endswith(".wav")]) == 2
        assert b"stilte" in found.read("texts.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "sanne.age"]


def test_a_wrong_passphrase_writes_nothing(home, two, tmp_path, monkeypatch, capsys):
    typed(monkeypatch, "niet de goede zin")
    assert main(["export", "Sanne", "--out", str(tmp_path / "out")]) == 2
    assert "niet de wachtzin" in told(capsys)
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_opened_is_counted(home, two, tmp_path, monkeypatch, capsys):
    sanne, _, own, *_ = two
    sanne.place.slots(own).write_bytes(b"rubbish")
    typed(monkeypatch, folk.PHRASE.decode())
    assert main(["export", "Sanne", "--out", str(tmp_path / "out")]) == 1
    assert "er dus niet in zit: 1" in told(capsys)


def test_starting_the_command_line_loads_no_cipher():
    code = "import sys, trainingsveld.cli.command_line; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not {"nacl", "pyrage", "trainingsveld.store.sealing"} & set(done.stdout.split())
