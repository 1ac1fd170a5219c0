"""The actor's booth without a microphone: which lines there are, what was recorded, keeping it."""
