"""What the rail of the window leads to."""

from trainingsveld.ui.look import Rail, RailButton
from trainingsveld.ui.own_pages import Own


class MainRail(Rail):
    """The button of each place; the window connects them."""

    def __init__(self) -> None:
        super().__init__("Trainingsveld")
        self.cases = self.add(RailButton("", "library"))
        self.group = self.add(RailButton("", "users"))
        self.coaching = self.add(RailButton("", "messages-square"))
        self.workbench = self.add(RailButton("", "pencil-ruler"))
        self.vault = self.add(RailButton("", "lock"))
        self.gone = self.add(RailButton("", "trash-2"), bottom=True)
        self.gone.setCheckable(False)
        self.keys = self.add(RailButton("", "keyboard", key="?"), bottom=True)
        self.keys.setCheckable(False)
        self.settings = self.add(RailButton("", "settings"), bottom=True)
        self._leads: dict[Own, RailButton] = {
            "afternoon": self.group,
            "coaching": self.coaching,
            "workbench": self.workbench,
            "vault": self.vault,
            "progress": self.vault,
            "settings": self.settings,
        }
        self.retranslate()

    def mark(self, name: Own) -> None:
        """Mark where one is; what has no button of its own belongs to the cases."""
        self._leads.get(name, self.cases).setChecked(True)

    def retranslate(self) -> None:
        """Set its texts."""
        self.cases.setText(self.tr("Cases"))
        self.group.setText(self.tr("Group session"))
        self.coaching.setText(self.tr("One-to-one (bila)"))
        self.workbench.setText(self.tr("Make a case"))
        self.vault.setText(self.tr("My things"))
        self.gone.setText(self.tr("Recording gone"))
        self.gone.setAccessibleName(self.tr("I want my recording gone, now"))
        self.keys.setText(self.tr("Keys"))
        self.settings.setText(self.tr("Settings"))
        self.updateGeometry()
