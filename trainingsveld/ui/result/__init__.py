"""The parts of the page after the round."""
