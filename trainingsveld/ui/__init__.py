"""The screen: draws a State, sends Commands, knows nothing else."""
