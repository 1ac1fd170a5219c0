"""Confidentiality on the screen: chosen, always named, explained, kept to in the end."""
