"""The feedback methods there are to choose from: the program's own and those of the data folder."""

from pathlib import Path

from trainingsveld.feedback import Method
from trainingsveld.store.methods import MethodFile, method_files


class Methods:
    """Looked for anew whenever they are listed; the default one comes first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: tuple[MethodFile, ...] = ()

    def all(self) -> tuple[Method, ...]:
        """List those that can be chosen; the folder is read anew."""
        self._files = method_files(self._folder)
        return tuple(one.method for one in self._files if one.method)

    def faulty(self) -> tuple[MethodFile, ...]:
        """List those of the data folder that cannot be chosen, as `all` found them."""
        return tuple(one for one in self._files if one.method is None)

    def text(self, method: str) -> str:
        """Give the text of the method of this id, or else of the default one."""
        self._files = self._files or method_files(self._folder)
        chosen = (one.text for one in self._files if one.method and one.method.id == method)
        return next(chosen, self._files[0].text)
