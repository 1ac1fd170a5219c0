"""Cards to print for the table: what each part does, what to look out for, and the ground rules.

An A5 page each. Only painted, as plain text: a case may hold any text, and rich text reads files.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from trainingsveld.scenario import Scenario
from trainingsveld.session.group import Duty
from trainingsveld.ui.afternoon.words import duty_words
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look.fonts import FAMILY, load_fonts
from trainingsveld.ui.together.agreeing import RULES

DUTIES: dict[Duty, tuple[str, ...]] = {
    Duty.PLAYER: (
        QT_TRANSLATE_NOOP("Cards", "Before you start, say one thing that you want to try."),
        QT_TRANSLATE_NOOP("Cards", "You play as yourself. It is practice: it may go wrong."),
        QT_TRANSLATE_NOOP("Cards", "Time-out or stop is always yours to call."),
        QT_TRANSLATE_NOOP("Cards", "Afterwards you speak first. Then you hear, thank, choose one."),
    ),
    Duty.OBSERVER: (
        QT_TRANSLATE_NOOP("Cards", "Look out for the one or two things on your card, no more."),
        QT_TRANSLATE_NOOP("Cards", "Write down what you saw or heard, word for word."),
        QT_TRANSLATE_NOOP("Cards", "Say what it did: to you, or to the customer."),
        QT_TRANSLATE_NOOP("Cards", "Silent during the call. A question is better than advice."),
    ),
    Duty.FACILITATOR: (
        QT_TRANSLATE_NOOP("Cards", "Read each question aloud, and wait."),
        QT_TRANSLATE_NOOP("Cards", "The player speaks first, then the others."),
        QT_TRANSLATE_NOOP("Cards", "See that everybody is heard. Passing needs no reason."),
        QT_TRANSLATE_NOOP("Cards", "You take part too: you play as well today."),
    ),
    Duty.TIMEKEEPER: (
        QT_TRANSLATE_NOOP("Cards", "Say how much time there is before it begins."),
        QT_TRANSLATE_NOOP("Cards", "Say it softly when the time is up. Cut nobody off."),
        QT_TRANSLATE_NOOP("Cards", "Longer is fine, if the room wants it: say what goes then."),
    ),
    Duty.DIRECTOR: (
        QT_TRANSLATE_NOOP("Cards", "Listen with the ears of the customer."),
        QT_TRANSLATE_NOOP("Cards", "Remember when the customer grew softer, and when harder."),
        QT_TRANSLATE_NOOP("Cards", "If somebody at the table plays the customer, it is you."),
    ),
}
_DPI = 150
_MARGIN = 14.0
"""Millimetres of white around."""
_INK, _ACCENT = QColor("#1A2026"), QColor("#0B6B66")
_TITLE, _UNDER, _LINE = 26, 11, 14
"""Points."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class PaperCard:
    """One page: a title, a line below it, and what stands on it, line by line."""

    title: str
    under: str
    lines: tuple[str, ...]


def cards_for(scenarios: Sequence[Scenario]) -> tuple[PaperCard, ...]:
    """Make the ground rules, a card for every part, and one for every behaviour of these cases."""
    rules = tuple(translated("GroundRules", source) for _, source in RULES)
    made = [PaperCard(translated("Cards", _RULES_TITLE), translated("Cards", _RULES_UNDER), rules)]
    for duty, lines in DUTIES.items():
        words = tuple(translated("Cards", line) for line in lines)
        made.append(PaperCard(duty_words((duty,)), translated("Cards", _PART_UNDER), words))
    seen: set[str] = set()
    for scenario in scenarios:
        for criterion in scenario.criteria.values():
            if criterion.text in seen:
                continue
            seen.add(criterion.text)
            lines = tuple(translated("Cards", line) for line in _LOOK_OUT)
            made.append(PaperCard(criterion.text, scenario.title, lines))
    return tuple(made)


_RULES_TITLE = QT_TRANSLATE_NOOP("Cards", "What we promise each other")
_RULES_UNDER = QT_TRANSLATE_NOOP("Cards", "Lay it on the table, where everybody can read it.")
_PART_UNDER = QT_TRANSLATE_NOOP("Cards", "Your part in this round")
_LOOK_OUT = (
    QT_TRANSLATE_NOOP("Cards", "I saw or heard: ______________________________"),
    QT_TRANSLATE_NOOP("Cards", "It did this: __________________________________"),
    QT_TRANSLATE_NOOP("Cards", "At this moment: ______________________________"),
)


def as_pdf(cards: Sequence[PaperCard]) -> bytes:
    """Paint them, an A5 page each; what does not fit on one becomes smaller."""
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle("Trainingsveld")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    page = QRectF(0, 0, writer.width(), writer.height())
    for number, card in enumerate(cards):
        if number:
            writer.newPage()
        _draw(painter, page, card)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _draw(painter: QPainter, page: QRectF, card: PaperCard) -> None:
    scale = 1.0
    while scale > 0.5 and _put(painter, page, card, scale, draw=False) > page.height():
        scale -= 0.1
    painter.save()
    painter.setClipRect(page)
    _put(painter, page, card, scale, draw=True)
    painter.restore()


def _put(painter: QPainter, page: QRectF, card: PaperCard, scale: float, *, draw: bool) -> float:
    """Set the texts one below the other, or only measure them; give the height."""
    top = page.top()
    parts = [(card.title, _TITLE, QFont.Weight.Bold, _ACCENT, 6.0)]
    parts.append((card.under, _UNDER, QFont.Weight.Normal, _INK, 26.0))
    parts += [(line, _LINE, QFont.Weight.Normal, _INK, 22.0) for line in card.lines]
    for place, (text, points, weight, ink, gap) in enumerate(parts):
        font = QFont(FAMILY)
        font.setPointSizeF(points * scale)
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QPen(ink))
        room = QRectF(page.left(), top, page.width(), page.height() * 4)
        needs = painter.boundingRect(room, _WRAP, text)
        if draw:
            painter.drawText(room, _WRAP, text)
        top = needs.bottom() + gap * scale * _DPI / 72
        if place == 1 and draw:
            painter.setPen(QPen(_ACCENT, 2))
            rule = top - 13 * scale * _DPI / 72
            painter.drawLine(int(page.left()), int(rule), int(page.right()), int(rule))
    return top - page.top()
