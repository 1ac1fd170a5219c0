"""Practising alone: looking back on one's own call, drills of one skill, progress. Pure."""
