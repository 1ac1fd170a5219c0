"""How a block of states moves: rows of masks with shifts."""

Steps = tuple[tuple[bool, tuple[tuple[int, int], ...]], ...]
"""How a block moves: rows of (left or right, masks with shifts), one after the other."""


def forward(steps: Steps, block: int) -> int:
    """Move a block."""
    for left, rows in steps:
        moved = 0
        if left:
            for mask, way in rows:
                moved |= (block & mask) << way
        else:
            for mask, way in rows:
                moved |= (block & mask) >> way
        block = moved
    return block


def backward(steps: Steps, block: int) -> int:
    """Give every valuation that a move brings into the block."""
    for left, rows in reversed(steps):
        before = 0
        if left:
            for mask, way in rows:
                before |= mask & (block >> way)
        else:
            for mask, way in rows:
                before |= mask & (block << way)
        block = before
    return block
