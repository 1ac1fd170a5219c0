"""Everything that is kept of people: their folders, what goes from them and when, and a report."""
