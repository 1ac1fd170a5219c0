"""The parts of the page on which a call is played."""
