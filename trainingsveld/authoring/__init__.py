"""Tools over a scenario: check it, prove things about it, draw it, pack it."""
