"""A person's vault: a pair of keys that only a passphrase, or eight words on paper, unlocks."""
