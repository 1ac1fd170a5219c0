"""Numbers as Dutch says them."""

_SMALL = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS = (
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
)  # fmt: skip
_SCALES = ((10**9, "miljard"), (10**6, "miljoen"), (1000, "duizend"))
_ORDINALS = {1: "eerste", 3: "derde"}
MOST = 10**12
"""From here on a number is read digit by digit."""


def cardinal(number: int) -> str:
    """Say a whole number below MOST: 1250 is "twaalfhonderdvijftig"; 1 alone is "één"."""
    return "één" if number == 1 else _cardinal(number)


def ordinal(number: int) -> str:
    """Say which one in a row: 1 is "eerste", 20 "twintigste"."""
    if number in _ORDINALS:
        return _ORDINALS[number]
    last = number % 100
    if last in _ORDINALS and number > 100:
        return _cardinal(number - last) + _ORDINALS[last]
    ends_in_st = last >= 20 or last in (0, 8)
    return _cardinal(number) + ("ste" if ends_in_st else "de")


def year(number: int) -> str:
    """Say a year: 1998 is "negentien achtennegentig", 2026 "tweeduizend zesentwintig"."""
    century, rest = divmod(number, 100)
    if not 11 <= century <= 19:
        return _cardinal(number)
    if rest == 0:
        return _cardinal(century) + "honderd"
    return f"{_cardinal(century)} {'nul ' if rest < 10 else ''}{_cardinal(rest)}"


def digits(written: str) -> str:
    """Say each digit of what is written, with a pause where there is something else between."""
    groups = "".join(c if c.isdigit() else " " for c in written).split()
    return ", ".join(" ".join(cardinal(int(c)) for c in group) for group in groups)


def decimals(written: str) -> str:
    """Say what stands behind the comma: "5" is "vijf", "25" "vijfentwintig", "05" "nul vijf"."""
    if len(written) <= 2 and not written.startswith("0"):
        return cardinal(int(written))
    return digits(written)


def _cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        joint = "ën" if rest in (2, 3) else "en"
        return (_SMALL[rest] + joint if rest else "") + _TENS[tens]
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return ("" if hundreds == 1 else _SMALL[hundreds]) + "honderd" + _rest(rest)
    if number < 10_000 and number // 100 % 10:
        hundreds, rest = divmod(number, 100)
        return _cardinal(hundreds) + "honderd" + _rest(rest)
    for scale, name in _SCALES:
        if number >= scale:
            count, rest = divmod(number, scale)
            first = name if scale == 1000 and count == 1 else _times(count, name)
            return f"{first} {_cardinal(rest)}" if rest else first
    raise ValueError(number)


def _rest(rest: int) -> str:
    return _cardinal(rest) if rest else ""


def _times(count: int, name: str) -> str:
    return f"{_cardinal(count)}{name}" if name == "duizend" else f"{cardinal(count)} {name}"
