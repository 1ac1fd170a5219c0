"""The headless twin of the app: everything a terminal can do with a case."""
