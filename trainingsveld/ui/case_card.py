"""A case in the library, painted: two hundred of them have to scroll and filter smoothly."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.ui.look import (
    CARD_RADIUS,
    Kind,
    QuietButton,
    SecondaryButton,
    Tokens,
    current_tokens,
    draw_icon,
    font,
)
from trainingsveld.ui.look.faces import PLATES, draw_face
from trainingsveld.ui.look.paint import box, line, smooth, width_of

_PAD, _FACE, _GAP = 15, 78, 14
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_DOTS = 5


class CardWords(Struct, frozen=True):
    """What stands on a card. Without a `face` it is a warning; `difficulty` 0 draws no dots.

    `recorder` names the small button that leads to recording its voice; "" for a case without one.
    `other` is the language the case can be turned to, `turn` how that is said aloud.
    """

    title: str
    facts: str
    text: str
    tags: tuple[str, ...] = ()
    foot: str = ""
    difficulty: int = 0
    face: str = ""
    mood: str = "serious"
    button: str = ""
    recorder: str = ""
    edit: str = ""
    spoken: str = ""
    other: str = ""
    turn: str = ""


class _Rows(Struct, frozen=True):
    """Heights at a width, and where the tags come."""

    title: int
    text: int
    tags: tuple[tuple[str, QRect], ...]
    tags_height: int


class Also(Struct, frozen=True):
    """What else a card leads to: its other language, the workbench, the actor's booth."""

    turned: Callable[[], None] | None = None
    edit: Callable[[], None] | None = None
    record: Callable[[], None] | None = None


class CaseCard(QWidget):
    """Face, title, difficulty, minutes, one line about it, tags and the one button."""

    def __init__(
        self,
        words: CardWords,
        pressed: Callable[[], None],
        parent: QWidget | None = None,
        *,
        also: Also | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: dict[int, _Rows] = {}
        self._widths: tuple[int, ...] = ()
        self._button = SecondaryButton(words.button, parent=self)
        self._button.clicked.connect(pressed)
        also = also or Also()
        self._turn = SecondaryButton(words.other, parent=self)
        self._edit = QuietButton(icon="pencil", parent=self)
        self._recorder = QuietButton(icon="mic", parent=self)
        self._offered: dict[QWidget, bool] = {}
        for button, done in (
            (self._turn, also.turned),
            (self._edit, also.edit),
            (self._recorder, also.record),
        ):
            self._offered[button] = done is not None
            if done is not None:
                button.clicked.connect(done)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words)

    @property
    def button(self) -> SecondaryButton:
        """The button, to put the focus on."""
        return self._button

    @property
    def edit(self) -> QuietButton:
        """The button that leads to the workbench."""
        return self._edit

    @property
    def recorder(self) -> QuietButton:
        """The button that leads to recording the voice of this case."""
        return self._recorder

    @property
    def turn(self) -> SecondaryButton:
        """The button for the other language; hidden where there is none."""
        return self._turn

    def show_words(self, words: CardWords) -> None:
        """Show other words, such as in another language."""
        self._words = words
        self._rows.clear()
        self._widths = tuple(round(width_of(tag, font("badge"))) + 26 for tag in words.tags)
        self._button.setText(words.button)
        self._button.setVisible(bool(words.button))
        self._button.setAccessibleName(f"{words.button}: {words.title}")
        self._turn.setText(words.other)
        for small, said, spoken in (
            (self._turn, words.other, words.turn),
            (self._edit, words.edit, f"{words.edit}: {words.title}"),
            (self._recorder, words.recorder, f"{words.recorder}: {words.title}"),
        ):
            small.setVisible(self._offered[small] and bool(said))
            small.setAccessibleName(spoken)
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(". ".join(p for p in (words.spoken, words.text) if p))
        self._place_button()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its words need at a width."""
        rows = self._measure(width)
        tags = rows.tags_height + 10 if rows.tags_height else 0
        return _PAD + max(_FACE, rows.title + 24) + 10 + rows.text + 10 + tags + self._foot() + _PAD

    def sizeHint(self) -> QSize:
        """A column of the library. The height is not measured: layouts ask for it by width."""
        return QSize(330, 240)

    def minimumSizeHint(self) -> QSize:
        """Narrow, and lower than any card is."""
        return QSize(240, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the bottom right."""
        super().resizeEvent(event)
        self._place_button()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = smooth(self)
        scheme = current_tokens()
        words, rows = self._words, self._measure(self.width())
        edge = QColor(scheme.border)
        box(painter, QRectF(self.rect()), CARD_RADIUS, QColor(scheme.surface), edge)
        self._draw_face(painter, scheme)
        left = _PAD + _FACE + _GAP
        top = self._write(painter, "heading", "text", left, _PAD, rows.title, words.title)
        self._draw_facts(painter, scheme, left, top + 5)
        top = _PAD + max(_FACE, rows.title + 24) + 10
        top = self._write(painter, "small", "muted", _PAD, top, rows.text, words.text) + 10
        for tag, place in rows.tags:
            pill = QRectF(place.translated(_PAD, top))
            box(painter, pill, 12, QColor(scheme.sunken))
            line(painter, pill.adjusted(12, 0, -10, 0), tag, font("badge"), scheme.ink("muted"))
        if words.foot:
            first = self._leftmost()
            room = first.x() - _PAD - 10 if words.button else self.width() - 2 * _PAD
            high = self._foot()
            foot = QRectF(_PAD, self.height() - _PAD - high, room, high)
            line(painter, foot, words.foot, font("tiny"), scheme.ink("muted"))

    def _write(
        self, painter: QPainter, kind: Kind, ink: str, left: int, top: int, high: int, text: str
    ) -> int:
        painter.setFont(font(kind))
        painter.setPen(QColor(getattr(current_tokens(), ink)))
        room = QRectF(left, top, self.width() - left - _PAD, high)
        painter.drawText(room, _WRAP, text)
        return top + high

    def _draw_face(self, painter: QPainter, scheme: Tokens) -> None:
        square = QRectF(_PAD, _PAD, _FACE, _FACE)
        if not self._words.face:
            box(painter, square, 14, QColor(scheme.warn_soft))
            draw_icon(painter, "triangle-alert", _PAD + 23, _PAD + 23, 32, scheme.ink("warn"))
            return
        plate = QPainterPath()
        plate.addRoundedRect(square, 14, 14)
        painter.fillPath(plate, scheme.plate(PLATES.get(self._words.face, "sand")))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(plate)
        draw_face(painter, self._words.face, self._words.mood, square)
        painter.restore()

    def _draw_facts(self, painter: QPainter, scheme: Tokens, left: int, top: int) -> None:
        ink = scheme.ink("customer")
        hollow = QPen(scheme.ink("border_strong"), 1.2)
        shown = _DOTS if self._words.difficulty else 0
        for place in range(shown):
            filled = place < self._words.difficulty
            painter.setPen(Qt.PenStyle.NoPen if filled else hollow)
            painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
            radius = 4.0 if filled else 3.6
            painter.drawEllipse(QPointF(left + 5 + 12 * place, top + 8), radius, radius)
        start = left + (12 * shown + 8 if shown else 0)
        room = QRectF(start, top, self.width() - start - _PAD, 16)
        line(painter, room, self._words.facts, font("tiny"), scheme.ink("muted"))

    def _measure(self, width: int) -> _Rows:
        """Break the lines once per width."""
        known = self._rows.get(width)
        if known is None:
            if len(self._rows) > 8:
                self._rows.clear()
            inner = max(40, width - 2 * _PAD)
            beside = max(40, inner - _FACE - _GAP)
            tags, high = _flow_of(self._words.tags, self._widths, inner)
            known = _Rows(
                _height("heading", self._words.title, beside),
                _height("small", self._words.text, inner),
                tags,
                high,
            )
            self._rows[width] = known
        return known

    def _foot(self) -> int:
        if self._words.button:
            return 38
        return 18 if self._words.foot else 0

    def _place_button(self) -> None:
        size = self._button.sizeHint()
        wide = min(size.width(), self.width() - 2 * _PAD)
        self._button.setGeometry(
            self.width() - _PAD - wide, self.height() - _PAD - size.height(), wide, size.height()
        )
        place, left = self._button.geometry(), self._button.x()
        for button in (self._turn, self._edit, self._recorder):
            if button.isHidden():
                continue
            wide = min(button.sizeHint().width(), left - 6 - _PAD)
            left -= wide + 6
            button.setGeometry(left, place.y(), wide, place.height())

    @property
    def stops(self) -> list[QWidget]:
        """The buttons that show, as Tab goes along them."""
        small = (self._turn, self._edit, self._recorder)
        return [self._button, *(button for button in small if not button.isHidden())]

    def _leftmost(self) -> QWidget:
        """The button where the words beside the buttons have to end."""
        return self.stops[-1]


def _height(kind: Kind, text: str, width: int) -> int:
    if not text:
        return 0
    room = QRect(0, 0, width, 1_000_000)
    return QFontMetrics(font(kind)).boundingRect(room, _WRAP, text).height()


def _flow_of(
    tags: tuple[str, ...], widths: tuple[int, ...], width: int
) -> tuple[tuple[tuple[str, QRect], ...], int]:
    """Put the tags beside each other, going on to a next row where they do not fit."""
    placed: list[tuple[str, QRect]] = []
    left = top = 0
    for tag, wanted in zip(tags, widths, strict=True):
        wide = min(width, wanted)
        if left and left + wide > width:
            left, top = 0, top + 24 + 6
        placed.append((tag, QRect(left, top, wide, 24)))
        left += wide + 7
    return tuple(placed), top + 24 if tags else 0
