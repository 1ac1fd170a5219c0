from tests.ui.frame.conftest import dressed, theme

__all__ = ["dressed", "theme"]
