"""The log of a session that is going on: in the clear, sealed, or in memory, as its level says."""
