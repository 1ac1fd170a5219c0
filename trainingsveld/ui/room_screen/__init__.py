"""The screen in front of the room: a second window with what everybody may see."""
