"""The coaching talk on the screen: a page, a body for each phase, what the leader has beside it."""
