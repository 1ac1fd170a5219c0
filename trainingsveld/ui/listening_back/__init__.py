"""Listening back together: the call on a time line, with what was said, seen and felt."""
