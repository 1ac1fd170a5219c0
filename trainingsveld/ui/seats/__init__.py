"""Stepping in, the attempts beside each other, and who comes and goes."""
