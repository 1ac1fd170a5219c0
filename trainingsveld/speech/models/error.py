"""What can go wrong with a model, as codes there are sentences for."""

from typing import Literal

ModelCode = Literal[
    "model-unknown",
    "model-incomplete",  # it is not here, or not all of it
    "model-changed",  # a file is not what the catalogue says: cut off, damaged or swapped
    "model-not-in-folder",  # the folder one pointed at lacks this file
    "models-no-room",  # detail: megabytes
    "models-unwritable",
]


class ModelError(Exception):
    """`code` is stable; `detail` is a file's name or the system's own words."""

    def __init__(self, code: ModelCode, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: ModelCode = code
        self.detail = detail
