"""What can go wrong with what is kept for its owner. Codes here, sentences in `wording`."""

import errno
from typing import Literal

KeptCode = Literal[
    "recording-damaged",
    "recording-newer",
    "recording-locked",
    "recording-gone",
    "slots-damaged",
    "slots-full",
    "share-refused",
    "vault-damaged",
    "vault-newer",
    "vault-absurd",
    "vault-locked",
    "vault-gone",
    "secret-wrong",
    "secret-number",
    "secret-short",
    "words-unknown",
    "texts-damaged",
    "texts-newer",
    "texts-older",
    "texts-busy",
    "people-busy",
    "people-newer",
    "people-synchronised",
    "migration-failed",
    "helper-failed",
    "disk-full",
    "disk-closed",
    "disk-failed",
    "file-exists",
    "export-locked",
]


class KeptError(Exception):
    """Something that is kept, or was to be, cannot be had; `detail` is a path or a word."""

    def __init__(self, code: KeptCode, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: KeptCode = code
        self.detail = detail


_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)


def of_disk(error: OSError) -> KeptError:
    """Tell a full disk from one that may not be written, and from one that fails."""
    code: KeptCode = "disk-failed"
    if error.errno in _FULL:
        code = "disk-full"
    elif error.errno in _CLOSED:
        code = "disk-closed"
    return KeptError(code, str(error.filename or error.strerror or error))
