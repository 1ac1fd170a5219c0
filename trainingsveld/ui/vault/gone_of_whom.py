"""I want my recording gone, now, where several have spoken: it asks whose, and nothing else."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State, ThrowAway
from trainingsveld.ui.look import ChoiceButton, PlainText, SecondaryButton, announce, column
from trainingsveld.ui.overlay import Overlay
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send


class Speaker(Struct, frozen=True):
    """Somebody who can be heard in so many recordings."""

    person: str
    name: str
    count: int


def speakers(state: State, room: Room) -> tuple[Speaker, ...]:
    """Name whoever can be heard in a recording of today; who plays now comes first."""
    group = state.group
    everybody = [one.id for one in (*state.people, *(group.gone if group else ()))]
    everybody.sort(key=lambda person: person != state.player)
    counts = ((person, _there(state, room, person)) for person in everybody)
    return tuple(Speaker(one, name_of(state, room, one), count) for one, count in counts if count)


def _there(state: State, room: Room, person: str) -> int:
    """Count what is in a vault or of the call that is on; the rest went with its round."""
    clips, kept = state.recordings.of(person), room.kept_of(person).clips
    return sum(clip in kept or clip in state.recordings.clips for clip in clips)


class GoneOfWhom(Overlay):
    """A button for everybody; each takes that person's recordings away, and nobody else's."""

    def __init__(self, parent: QWidget, found: Sequence[Speaker], send: Send) -> None:
        super().__init__(parent, width=520)
        translate = QCoreApplication.translate
        says = translate(
            "Vault",
            "Whose recordings go, now? From memory, and from the vault. This cannot be undone. "
            "Nobody else's are touched.",
        )
        buttons = [self._button(one, send) for one in found]
        keep = SecondaryButton(translate("Vault", "Keep it"))
        keep.clicked.connect(self.dismiss)
        self.card.column.addWidget(PlainText(says))
        self.card.column.addLayout(column(*buttons, gap=8))
        self.card.column.addWidget(keep)
        self.setAccessibleName(says)
        self.appear(keep)
        announce(self, says)

    def _button(self, one: Speaker, send: Send) -> QWidget:
        made = ChoiceButton(
            QCoreApplication.translate("Vault", "Gone, now: {0}").replace("{0}", one.name),
            note=QCoreApplication.translate("Vault", "Recordings: {0}").replace(
                "{0}", str(one.count)
            ),
        )
        made.setObjectName(one.person)
        made.clicked.connect(self._teller(one.person, send))
        return made

    def _teller(self, person: str, send: Send) -> Callable[[], None]:
        def tell() -> None:
            self.dismiss()
            send(ThrowAway(person=person))

        return tell
