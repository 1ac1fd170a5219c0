"""`trainingsveld edit`: a window where there is a screen, a sentence where there is none."""

import pytest

from trainingsveld.cli.command_line import main
from trainingsveld.store.library import shipped_case


@pytest.fixture
def opened():
    return []


def run(opened, *words):
    return main(["edit", *words], opener=lambda path: opened.append(path) or 0)


def test_a_file_or_a_case_that_ships_is_opened(opened, tmp_path, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    case = tmp_path / "zaak.toml"
    case.write_text("x", encoding="utf-8")
    assert run(opened, str(case)) == 0
    assert run(opened, "betalingsregeling") == 0
    assert opened == [case, shipped_case("betalingsregeling")]


@pytest.mark.parametrize("name", ["nergens.toml", ".", "a\0b"])
def test_what_cannot_be_read_is_said(opened, name, capsys):
    assert run(opened, name) == 3
    assert "kan niet worden gelezen" in capsys.readouterr().err
    assert opened == []


def test_without_a_screen_it_says_so(opened, monkeypatch, capsys):
    for name in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert run(opened, "betalingsregeling", "--language", "en") == 3
    assert "no screen" in capsys.readouterr().err
