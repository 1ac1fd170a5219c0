"""Whether a folder is copied elsewhere by a program that synchronises folders.

What is copied out of the house cannot be taken back, and an older copy may return. Known by the
variables such programs set, the folders they make, and the marks they leave in them. A folder that
some other program copies is not noticed.
"""

from collections.abc import Mapping
from pathlib import Path

_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "DROPBOX_PATH": "Dropbox",
}
_FOLDERS = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("icloud", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("syncthing", "Syncthing"),
    ("cloudstorage", "CloudStorage"),
)
"""How such folders begin. "OneDrive - Name of the firm" is one too."""
_ENDS = " -_("
_MARKS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.drivedownload", "Google Drive"),
    (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".stfolder", "Syncthing"),
)


def synchronised_by(path: Path, environment: Mapping[str, str]) -> str | None:
    """Name the program that copies this folder elsewhere, as far as one can see."""
    places = {path.absolute(), _real(path)}
    for place in places:
        for name, program in _VARIABLES.items():
            named = environment.get(name, "")
            if named and place.is_relative_to(_real(Path(named))):
                return program
        for part in place.parts:
            if program := _by_name(part.casefold()):
                return program
        for folder in (place, *place.parents):
            for mark, program in _MARKS:
                if _exists(folder / mark):
                    return program
    return None


def _by_name(part: str) -> str | None:
    for begin, program in _FOLDERS:
        rest = part.removeprefix(begin)
        if rest != part and (not rest or rest[0] in _ENDS):
            return program
    return None


def _real(path: Path) -> Path:
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _exists(path: Path) -> bool:
    """Look for a mark. In somebody's own folder `.dropbox` is a folder: the program's settings."""
    try:
        return path.is_file() if path.name == ".dropbox" else path.exists()
    except OSError:
        return False
