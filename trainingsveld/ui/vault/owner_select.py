"""Choosing one of the vaults here: whoever sits at this computer comes first."""

from collections.abc import Collection

from PySide6.QtCore import Qt

from trainingsveld.ui.look import Select
from trainingsveld.ui.vault.ports import Owner, VaultDesk


class OwnerSelect(Select):
    """A list of the vaults that can take something."""

    def show_owners(
        self, vaults: VaultDesk, taken: Collection[str] = (), name: str = ""
    ) -> list[Owner]:
        """Fill it, without losing what was chosen; give who is in it.

        Those called as in `taken` are others' in the room; one called `name` is proposed.
        """
        owners = [one for one in vaults.owners() if not one.trouble and one.name not in taken]
        shown = [(self.itemText(n), self.itemData(n)) for n in range(self.count())]
        if shown == [(one.name, one.number) for one in owners]:
            return owners
        self.clear()
        for one in owners:
            self.addItem(one.name, one.number)
        if (place := self.findText(name, Qt.MatchFlag.MatchFixedString)) >= 0 and name:
            self.setCurrentIndex(place)
            return owners
        sits = vaults.chosen()
        if sits and (place := self.findData(sits.number)) >= 0:
            self.setCurrentIndex(place)
        return owners

    def number(self) -> str:
        """Which one is chosen."""
        return str(self.currentData())
