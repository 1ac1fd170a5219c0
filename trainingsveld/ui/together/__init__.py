"""What a group does together before a call: ground rules, and everybody's word on recording."""
