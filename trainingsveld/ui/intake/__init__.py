"""An incident of real work taken in by a group: what each step of it shows."""
