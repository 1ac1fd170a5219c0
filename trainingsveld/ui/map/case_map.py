"""The map of a case: a picture one can go about in, with mouse or keys, and look things up in."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.authoring.map import Drawing, Marks
from trainingsveld.authoring.map.walk import find
from trainingsveld.ui.look import Card, PlainText, announce
from trainingsveld.ui.map.canvas import Canvas
from trainingsveld.ui.map.find_bar import FindBar
from trainingsveld.ui.map.map_keys import FINER
from trainingsveld.ui.map.words import facts, spoken, summary
from trainingsveld.ui.map.zoom_bar import ZoomBar

_EDGE, _PADDING, _NARROW = 12, 8, 140


class CaseMap(QWidget):
    """Shows a drawing of a case and what is known about it.

    `chosen` tells the moment that was clicked, or marked when Enter was pressed; `moved` the
    middle, in units of the drawing, of a moment that was dragged, or pushed with Ctrl and an arrow.

    The drawing is only painted here: laying it out is the caller's, away from the screen if the
    case is large. One that replaces another keeps place, zoom and selection.

    Keys: arrows walk (down and up along the ways, right and left through the rows), Enter chooses,
    Home goes to the start, + - 0 zoom, Shift+arrows pan, Ctrl+arrows move the moment, Ctrl+F finds.
    """

    chosen = Signal(str)
    moved = Signal(str, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = Canvas(self)
        self._about = PlainText("", "small", "text")
        self._plate = Card(padding=_PADDING, parent=self)
        self._plate.column.addWidget(self._about)
        self._bar = ZoomBar(self)
        self._find = FindBar(self)
        self._find.hide()
        self._empty = PlainText("", "body", "muted", parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hits: list[str] = []
        self._at = -1
        self.setFocusProxy(self._canvas)
        self._join()
        self._retranslate()

    def _join(self) -> None:
        canvas = self._canvas
        canvas.chosen.connect(self.chosen)
        canvas.moved.connect(self.moved)
        canvas.selected.connect(self._describe)
        canvas.zoomed.connect(lambda: self._bar.show_zoom(canvas.zoom))
        canvas.zoomed.connect(self._place)
        self._bar.search.connect(self.open_search)
        self._bar.closer.connect(self.zoom_in)
        self._bar.further.connect(self.zoom_out)
        self._bar.whole.connect(canvas.look_at_all)
        self._find.asked.connect(self._look_up)
        self._find.turned.connect(self._turn)
        self._find.closed.connect(self._stop_finding)
        QWidget.setTabOrder(canvas, self._bar)

    def show_case(self, drawing: Drawing) -> None:
        """Show a drawing; `draw_case` makes one."""
        self._canvas.show_drawing(drawing)
        self._empty.setVisible(not drawing.nodes)
        self._bar.setVisible(bool(drawing.nodes))
        self._look_up(self._find.text())

    def show_marks(self, marks: Marks) -> None:
        """Show what is known about the case."""
        self._canvas.show_marks(marks)

    def select(self, node: str | None) -> None:
        """Mark a moment and bring it into sight, without telling that it was chosen."""
        self._canvas.select(node)

    def selection(self) -> str | None:
        """The moment that is marked."""
        return self._canvas.selection

    def drawing(self) -> Drawing:
        """What is shown, with what was moved since."""
        return self._canvas.drawing

    def zoom(self) -> float:
        """Pixels of the screen per unit of the drawing."""
        return self._canvas.zoom

    def zoom_in(self) -> None:
        """One step closer, around what is marked."""
        self._canvas.scale(FINER)

    def zoom_out(self) -> None:
        """One step further away."""
        self._canvas.scale(1 / FINER)

    def show_all(self) -> None:
        """Zoom out until the whole map is in sight."""
        self._canvas.look_at_all()

    def open_search(self) -> None:
        """Open the search."""
        if self._canvas.drawing.nodes:
            self._find.begin()
            self._place()

    # --- finding ---------------------------------------------------------------------------

    def _look_up(self, text: str) -> None:
        self._hits = find(self._canvas.drawing, text)
        self._at = -1
        self._canvas.show_found(frozenset(self._hits))
        self._find.show_count(self._at, len(self._hits))
        self._place()

    def _turn(self, by: int) -> None:
        if not self._hits:
            return
        self._at = (self._at + by) % len(self._hits) if self._at >= 0 or by > 0 else -1
        if self._at < 0:
            self._at = len(self._hits) - 1
        self._canvas.select(self._hits[self._at])
        self._find.show_count(self._at, len(self._hits))
        self._place()

    def _stop_finding(self) -> None:
        self._find.end()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- words -----------------------------------------------------------------------------

    def _describe(self) -> None:
        """Say in words what is marked: under the map, and to a screen reader."""
        canvas = self._canvas
        node = next((one for one in canvas.drawing.nodes if one.id == canvas.selection), None)
        if node is None:
            self._about.setText(summary(canvas.drawing, canvas.marks))
            canvas.setAccessibleDescription(self._about.text())
        else:
            self._about.setText(" · ".join([node.id, *facts(node, canvas.marks)]))
            said = spoken(node, canvas.drawing, canvas.marks)
            if said != canvas.accessibleDescription():
                canvas.setAccessibleDescription(said)
                announce(canvas, said)
        self._place()

    def _retranslate(self) -> None:
        self._canvas.setAccessibleName(self.tr("Map of the case"))
        self._empty.setText(
            self.tr("There is no map yet. It appears as soon as the text can be read.")
        )
        self._bar.retranslate()
        self._bar.show_zoom(self._canvas.zoom)
        self._find.retranslate()
        self._describe()

    # --- the frame -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As large as the picture likes."""
        return self._canvas.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """It still works small."""
        return self._canvas.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F opens the search."""
        if event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.open_search()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F in the map is the map's, whatever the window does with it elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the screen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The picture has the focus."""
        self._canvas.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture fills the frame; the rest lies in its corners."""
        super().resizeEvent(event)
        self._canvas.setGeometry(0, 0, self.width(), self.height())
        self._place()

    def _place(self) -> None:
        self._empty.setGeometry(_EDGE * 2, 0, self.width() - 4 * _EDGE, self.height())
        for bar in (self._bar, self._find):
            bar.adjustSize()
        zoom = self._bar
        zoom.move(self.width() - zoom.width() - _EDGE, self.height() - zoom.height() - _EDGE)
        self._find.move(self.width() - self._find.width() - _EDGE, _EDGE)
        plate, aside = self._plate, 2 * _PADDING
        room = zoom.x() - 2 * _EDGE
        wide = min(self._about.natural_width() + aside, room)
        plate.setVisible(room > _NARROW)
        high = self._about.heightForWidth(wide - aside) + aside
        plate.setGeometry(_EDGE, self.height() - _EDGE - high, wide, high)
