"""Everything about one person, in forms that other programs open."""
