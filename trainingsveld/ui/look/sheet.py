"""The one style sheet, for the standard controls. Painted widgets do not need it."""

from string import Template

from trainingsveld.ui.look.tokens import Tokens, names

_SHEET = Template("""
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 9px;
  padding: 7px 12px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: 22px; }
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  border: 2px solid $focus; padding: 6px 11px;
}
QPlainTextEdit:focus { padding: 5px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDateEdit:disabled { background: $sunken; color: $muted; border-color: $border; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 8px 22px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QListView, QTableView, QTreeView {
  background: $surface; color: $text; border: 1px solid $border; border-radius: 9px;
  alternate-background-color: $sunken; gridline-color: $border;
  selection-background-color: $accent_soft; selection-color: $text;
}
QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid $focus; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 0;
  padding: 4px; selection-background-color: $accent_soft; selection-color: $text; outline: 0;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section {
  background: $sunken; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 6px 10px;
}
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget#qt_scrollarea_viewport, QWidget#column { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { background: $border; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal {
  background: $surface; border: 2px solid $accent; width: 16px; height: 16px; margin: -7px 0;
  border-radius: 10px;
}
QSlider::handle:horizontal:focus { border-color: $focus; background: $accent_soft; }
""")


def style_sheet(scheme: Tokens) -> str:
    """The style sheet in a scheme."""
    return _SHEET.substitute({name: getattr(scheme, name) for name in names()})
