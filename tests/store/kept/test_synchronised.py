"""A data folder that some program copies elsewhere is noticed, and nothing is kept in it."""

from pathlib import Path

import pytest

from tests.store.kept import folk
from tests.store.kept.sounds import DAY
from trainingsveld.store.keeping.people import People
from trainingsveld.store.keeping.synchronised import synchronised_by
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.vaults import vault_file

COPIED = {
    "OneDrive/data": "OneDrive",
    "OneDrive - Nuon Klantenservice/data": "OneDrive",
    "Dropbox/data": "Dropbox",
    "Dropbox (Privé)/data": "Dropbox",
    "Library/Mobile Documents/com~apple~CloudDocs/data": "iCloud",
    "Library/CloudStorage/OneDrive-Firma/data": "CloudStorage",
    "iCloudDrive/data": "iCloud",
    "Google Drive/data": "Google Drive",
    "My Drive/data": "Google Drive",
    "GoogleDrive-jan@example.org/data": "Google Drive",
    "Nextcloud/data": "Nextcloud",
    "nextcloud-werk/data": "Nextcloud",
    "ownCloud/data": "ownCloud",
}
NOT_COPIED = [
    ".local/share/trainingsveld", "AppData/Roaming/trainingsveld", "Documents/onedriver/data",
    "dropboxes/data", "my drives/data", "icloudless",
]  # fmt: skip


@pytest.mark.parametrize("place", COPIED)
def test_by_its_name(tmp_path: Path, place: str):
    assert synchronised_by(tmp_path / place, {}) == COPIED[place]


@pytest.mark.parametrize("place", NOT_COPIED)
def test_others_are_left_in_peace(tmp_path: Path, place: str):
    (tmp_path / ".dropbox").mkdir()  # the program's settings, in somebody's own folder
    assert synchronised_by(tmp_path / place, {}) is None


@pytest.mark.parametrize("mark", [".dropbox.cache", ".stfolder", ".nextcloudsync.log"])
def test_by_a_mark_in_a_folder_above(tmp_path: Path, mark: str):
    (tmp_path / mark).mkdir()
    assert synchronised_by(tmp_path / "a" / "b", {})


def test_by_a_variable_and_through_a_link(tmp_path: Path):
    work = tmp_path / "Werk"
    work.mkdir()
    assert synchronised_by(work / "data", {"OneDriveCommercial": str(work)}) == "OneDrive"
    assert synchronised_by(tmp_path / "Elders", {"OneDriveCommercial": str(work)}) is None
    real = tmp_path / "Dropbox"
    real.mkdir()
    link = tmp_path / "link"
    link.symlink_to(real, target_is_directory=True)
    assert synchronised_by(link / "data", {}) == "Dropbox"


def test_nothing_is_kept_there(tmp_path: Path):
    root = tmp_path / "Nextcloud" / "people"
    file, _ = vault_file.make("Sanne", folk.PHRASE, folk.EIGHT, folk.CHEAP)
    with (
        People(root, DAY) as people,
        pytest.raises(KeptError, match="people-synchronised: Nextcloud"),
    ):
        people.add(file, {})
    assert [path.name for path in root.iterdir()] == ["lock"]
