"""The one gate to other computers: nothing else in the program opens a connection.

`gate` asks the session's level and everybody's agreement, and only then starts a process of its own
(`wire_process`) that has the network; the program itself never has. What runs there knows neither
the levels nor anything that is kept.
"""
