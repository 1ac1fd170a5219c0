"""A call recorded elsewhere: decoded a piece at a time, in a process that may be killed."""
