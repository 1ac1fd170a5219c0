"""The cases of one installed pack, under its title, licence and version."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainingsveld.store.library import Shelf
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import Flow, PlainText, QuietButton
from trainingsveld.ui.packs.cover import Cover
from trainingsveld.ui.page import Page

Pictures = Callable[[Shelf, Callable[[QImage], None]], None]
"""Reads the picture of a pack; it is told later."""


class PackGroup(Page):
    """`grid` takes the cards; their parent is `shelf`."""

    def __init__(
        self,
        pack: Shelf,
        remove: Callable[[Shelf], None],
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pack, self._pictures = pack, pictures
        self._cover = Cover()
        self._title = PlainText("", "heading")
        self._about = PlainText("", "small", "muted")
        self._remove = QuietButton(icon="trash-2")
        self._remove.clicked.connect(lambda: remove(self._pack))
        self.shelf = QWidget()
        self.grid = Flow(self.shelf, gap=14, column=300)
        words = column(self._title, self._about, gap=2)
        whole = column(row(self._cover, words, self._remove, gap=12, wide=1), self.shelf, gap=10)
        whole.setContentsMargins(0, 12, 0, 0)
        self.setLayout(whole)
        self.retranslate()
        self._ask_for_picture()

    @property
    def button(self) -> QuietButton:
        """The button that removes it."""
        return self._remove

    def show_pack(self, pack: Shelf) -> None:
        """Show another version."""
        before, self._pack = self._pack, pack
        self.retranslate()
        if before.picture != pack.picture:
            self._cover.show_image(QImage())
            self._ask_for_picture()

    def _ask_for_picture(self) -> None:
        asked = self._pack.picture
        if asked is None:
            return

        def told(image: QImage) -> None:
            if isValid(self) and self._pack.picture == asked:  # or the pack is another by now
                self._cover.show_image(image)

        self._pictures(self._pack, told)

    def retranslate(self) -> None:
        """Follow the language."""
        manifest = self._pack.manifest
        self._title.setText(manifest.title)
        version = self.tr("version {0}").replace("{0}", manifest.version)
        authors = ", ".join(manifest.authors)
        self._about.setText(" · ".join((version, manifest.licence, authors)))
        self._remove.setAccessibleName(self.tr("Remove {0}").replace("{0}", manifest.title))
        self.setAccessibleName(manifest.title)
        self._cover.setAccessibleName(self.tr("Picture of {0}").replace("{0}", manifest.title))


class PackGroups(QWidget):
    """The groups under each other, by title."""

    def __init__(
        self,
        remove: Callable[[Shelf], None],
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._remove, self._pictures = remove, pictures
        self._groups: dict[str, PackGroup] = {}
        self._column = column(gap=14)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._column)

    def show_packs(self, packs: tuple[Shelf, ...]) -> None:
        """Show these; the cards of a pack that is gone go with their group."""
        now = {pack.manifest.id: pack for pack in packs}
        for gone in self._groups.keys() - now.keys():
            group = self._groups.pop(gone)
            self._column.removeWidget(group)
            group.hide()
            group.deleteLater()
        for name, pack in now.items():
            if name in self._groups:
                self._groups[name].show_pack(pack)
            else:
                self._groups[name] = PackGroup(pack, self._remove, self._pictures, self)
        titles = {name: (pack.manifest.title.casefold(), name) for name, pack in now.items()}
        self._groups = {name: self._groups[name] for name in sorted(titles, key=titles.__getitem__)}
        for group in self._groups.values():
            self._column.removeWidget(group)
            self._column.addWidget(group)

    def group(self, pack: str) -> PackGroup | None:
        """The group of a pack, if it is installed."""
        return self._groups.get(pack)

    def rank(self, pack: str) -> int:
        """Which place a pack's group has, from 1; 0 for cases of no pack."""
        return 1 + [*self._groups].index(pack) if pack in self._groups else 0

    def grids(self) -> tuple[Flow, ...]:
        """Where the cards go."""
        return tuple(group.grid for group in self._groups.values())

    def show_some(self, packs: set[str]) -> None:
        """Show only the groups that have something to show."""
        for name, group in self._groups.items():
            group.setVisible(name in packs)
        self.setVisible(bool(packs & self._groups.keys()))
