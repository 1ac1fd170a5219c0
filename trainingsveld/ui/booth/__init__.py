"""The actor's booth: a human voice for the lines of a case."""
