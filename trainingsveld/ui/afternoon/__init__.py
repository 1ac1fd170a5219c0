"""The afternoon of a group: planning it, and its steps between the calls."""
