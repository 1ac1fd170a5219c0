"""Packs: cases, recordings and pictures in one file, made and read. Pure but for files."""
