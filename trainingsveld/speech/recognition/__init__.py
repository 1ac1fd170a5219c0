"""What was said, as words: an extra that is off until somebody switches it on. docs/adr/0014."""
