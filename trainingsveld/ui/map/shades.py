"""Which colours the map's parts have in the present scheme."""

from PySide6.QtGui import QColor

from trainingsveld.authoring.map import NodeKind
from trainingsveld.ui.look import Role, Tokens

_ROLES: dict[NodeKind, Role] = {
    "start": "accent",
    "resolved": "ok",
    "partly": "warn",
    "escalated": "warn",
    "hung_up": "neutral",
    "ended_by_agent": "neutral",
}


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; `share` 0 gives the first, 1 the second."""
    rest = 1 - share
    return QColor.fromRgbF(
        one.redF() * rest + other.redF() * share,
        one.greenF() * rest + other.greenF() * share,
        one.blueF() * rest + other.blueF() * share,
    )


def quiet_line(scheme: Tokens) -> QColor:
    """The colour of ways nobody asked about."""
    return mix(QColor(scheme.border_strong), QColor(scheme.background), 0.1)


def fill_and_edge(kind: NodeKind, scheme: Tokens) -> tuple[QColor, QColor]:
    """What a card is filled and edged with."""
    role = _ROLES.get(kind)
    if role is None:
        return QColor(scheme.surface), QColor(scheme.border_strong)
    edge = QColor(scheme.border_strong) if role == "neutral" else scheme.role_ink(role)
    return scheme.role_soft(role), edge
