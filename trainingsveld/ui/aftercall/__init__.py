"""The page of the work that follows a call."""
