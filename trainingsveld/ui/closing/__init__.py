"""The end of a session on the screen: what goes, what stays, and that it is done."""
