import json
import os
from pathlib import Path

import pytest

from trainingsveld.store import Library, Settings, StoreError, find_home, load_settings
from trainingsveld.store import save_settings as save
from trainingsveld.store.library import SHIPPED, shipped_case


def test_the_folder_is_the_one_named(tmp_path, monkeypatch):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path / "mijn map"))
    home = find_home()
    assert home.writable
    assert home.path == tmp_path / "mijn map"
    assert home.notice is None
    assert home.token == find_home().token


def test_a_folder_that_cannot_be_written_is_told(tmp_path, monkeypatch):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    monkeypatch.setenv("TRAININGSVELD_HOME", str(in_the_way / "below"))
    home = find_home()
    assert not home.writable
    assert home.notice.code == "home-unwritable"


def test_settings_come_back(tmp_path):
    chosen = Settings(True, "en", "Chantal", "dark", False, "hand", False, 150, "spk", "mic")
    save(tmp_path / "new" / "settings.json", chosen)
    assert load_settings(tmp_path / "new" / "settings.json") == (chosen, None)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_no_file_is_a_first_start(tmp_path):
    assert load_settings(tmp_path / "settings.json") == (Settings(), None)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\x01", '"x"', "[" * 100_000])
def test_rubbish_is_told_and_defaults_are_used(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings, notice = load_settings(path)
    assert settings == Settings()
    assert notice.code == "settings-damaged"


def test_what_is_usable_is_used(tmp_path):
    path = tmp_path / "settings.json"
    raw = {
        "language": "fr",
        "nickname": "x" * 90,
        "captions": 900,
        "sound": "yes",
        "theme": "dark",
        "later": 1,
        "welcomed": 1,
    }
    path.write_text(json.dumps(raw))
    settings, notice = load_settings(path)
    assert notice is None
    assert settings == Settings(nickname="x" * 40, captions=200, theme="dark")


def test_settings_that_cannot_be_kept_are_a_sentence(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    with pytest.raises(StoreError, match="settings-unwritable"):
        save(in_the_way / "settings.json", Settings())


def test_the_library_shows_broken_files_and_follows_changes(tmp_path):
    library = Library((SHIPPED, tmp_path))
    shipped = len(library.cases())
    bad = tmp_path / "kapot.toml"
    bad.write_bytes(b"\xff\xfe oops")
    cases = library.cases()
    assert len(cases) == shipped + 1
    assert cases[-1].scenario is None
    assert cases[-1].findings
    assert library.cases()[0] is cases[0], "an unchanged file is not read twice"
    bad.unlink()
    assert len(library.cases()) == shipped


def test_cases_may_lie_in_folders_of_a_pack_and_of_their_own_and_a_pack_is_no_case(tmp_path):
    for place in ("z.toml", "pack.toml", "klachten/pack.toml", "klachten/y.toml",
                  "klachten/x/x.toml", "klachten/x/audio/nl/te-diep.toml"):  # fmt: skip
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).touch()
    assert [one.path.name for one in Library((tmp_path,)).cases()] == ["x.toml", "y.toml", "z.toml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes that have a name")
@pytest.mark.timeout(10)
def test_what_cannot_be_read_is_listed_with_the_reason_and_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "1-pijp.toml")
    (tmp_path / "2-map.toml").mkdir()
    (tmp_path / "3-weg.toml").symlink_to(tmp_path / "nergens")
    library = Library((tmp_path,))
    cases = library.cases()
    assert [case.findings[0].code for case in cases] == ["TV0125", "TV0122", "TV0121"]
    assert not any(case.readable for case in cases)
    assert all(one is other for one, other in zip(cases, library.cases(), strict=True))
    (tmp_path / "nergens").write_text("x")
    assert [case.readable for case in library.cases()] == [False, False, True]


def test_a_file_that_may_be_read_from_now_on_is_read(tmp_path, monkeypatch):
    file = tmp_path / "mijn.toml"
    file.write_bytes(shipped_case("salaris-niet-betaald").read_bytes())
    library = Library((tmp_path,))
    with monkeypatch.context() as forbidden:
        forbidden.setattr(Path, "open", closed)
        assert [case.findings[0].code for case in library.cases()] == ["TV0123"]
    assert library.cases()[0].scenario is not None


def closed(path, *_, **__):
    raise PermissionError(13, "Permission denied", str(path))


def test_a_closed_folder_is_listed_and_a_missing_one_is_empty(tmp_path, monkeypatch):
    assert Library((tmp_path / "cases",)).cases() == ()
    monkeypatch.setattr(Path, "iterdir", closed)
    (found,) = Library((tmp_path / "cases",)).cases()
    assert (found.path, found.findings[0].code) == (tmp_path / "cases", "TV0123")


def test_a_folder_that_is_copied_elsewhere_is_not_written_to_and_says_so(tmp_path, monkeypatch):
    place = tmp_path / "Dropbox" / "trainingsveld"
    monkeypatch.setenv("TRAININGSVELD_HOME", str(place))
    home = find_home()
    assert (home.writable, home.synchronised) == (False, "Dropbox")
    assert home.notice.code == "home-synchronised"
    assert not place.exists(), "not even made"
