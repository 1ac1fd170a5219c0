"""Writing to a SQLite database so that all of it is there afterwards, or nothing."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def writing(db: sqlite3.Connection) -> Generator[None]:
    """Write what is inside together, or nothing of it. Raises sqlite3.Error."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
