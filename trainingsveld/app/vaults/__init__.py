"""The vaults of this computer, and what a session keeps in them."""
