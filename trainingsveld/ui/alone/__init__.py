"""Practising alone: choosing how, drills, looking back on one's own call, progress."""
