"""Looking words up in a text."""

import re


def places_of(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Give begin and end of every place, in the order of the text; capitals do not matter.

    They are counted in UTF-16, as an editor of Qt counts; places never overlap.
    """
    if not words:
        return ()
    found = [one.span() for one in re.finditer(re.escape(words), text, re.IGNORECASE)]
    if text.isascii():
        return tuple(found)
    places: list[tuple[int, int]] = []
    at, units = 0, 0
    for begin, end in found:
        units += _units(text, at, begin)
        width = _units(text, begin, end)
        places.append((units, units + width))
        at, units = end, units + width
    return tuple(places)


def _units(text: str, begin: int, end: int) -> int:
    return len(text[begin:end].encode("utf-16-le", "surrogatepass")) // 2
