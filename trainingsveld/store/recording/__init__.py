"""Sound on the disk that only its holders can open: docs/recording-format.md."""
