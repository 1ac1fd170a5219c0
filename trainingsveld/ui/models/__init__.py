"""Writing down what is said: whether, where, and with which model."""
