"""A person's notes, own views and actions: rows that only that person reads."""
