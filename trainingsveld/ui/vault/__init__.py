"""Vaults on the screen: made, opened, looked into, emptied."""
