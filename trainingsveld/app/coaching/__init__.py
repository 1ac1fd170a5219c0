"""The coaching talk behind the screen: its rules joined with the agent's vault, sound and files."""
