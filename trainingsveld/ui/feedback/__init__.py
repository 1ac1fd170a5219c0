"""The parts of the feedback page: one for each kind of step."""
