"""Packs on the library page: bringing one in, showing what is there, taking one away."""
