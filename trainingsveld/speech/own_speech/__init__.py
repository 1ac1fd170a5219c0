"""How somebody spoke, counted for themselves alone: how long, how fast, with which pauses.

Counted from the sound's energy and the moments of the call, never from its pitch or tone, and
never a mood: what is counted says what could be heard, not what anybody felt. `figures` are the
values, without numpy; `measuring` finds them.
"""
