"""A case's words for translators: out as CSV or PO, and back in as a case in another language."""

from trainingsveld.authoring.words.sheet import Row, WordsError, csv_text, po_text, read_rows
from trainingsveld.authoring.words.texts import Text, texts_of
from trainingsveld.authoring.words.translate import Outcome, rows_for, translated

__all__ = [
    "Outcome",
    "Row",
    "Text",
    "WordsError",
    "csv_text",
    "po_text",
    "read_rows",
    "rows_for",
    "texts_of",
    "translated",
]
