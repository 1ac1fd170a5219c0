"""The abbreviations, units and signs of English, and what is said for them."""

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
SIGNS = {"@": "at", ".": "dot", "-": "hyphen", "_": "underscore", "/": "slash", "+": "plus"}
UNITS = {
    "km/h": ("kilometre an hour", "kilometres an hour"), "mph": ("mile an hour", "miles an hour"),
    "km": ("kilometre", "kilometres"), "m": ("metre", "metres"),
    "cm": ("centimetre", "centimetres"),
    "mm": ("millimetre", "millimetres"), "m²": ("square metre", "square metres"),
    "m³": ("cubic metre", "cubic metres"), "kg": ("kilo", "kilos"), "g": ("gram", "grams"),
    "l": ("litre", "litres"), "ml": ("millilitre", "millilitres"),
    "kWh": ("kilowatt hour", "kilowatt hours"), "kW": ("kilowatt", "kilowatts"),
    "°C": ("degree", "degrees"), "°": ("degree", "degrees"), "GB": ("gigabyte", "gigabytes"),
    "MB": ("megabyte", "megabytes"), "Mbps": ("megabit a second", "megabits a second"),
    "min": ("minute", "minutes"), "mins": ("minute", "minutes"), "sec": ("second", "seconds"),
    "secs": ("second", "seconds"), "hrs": ("hour", "hours"), "hr": ("hour", "hours"),
    "ft": ("foot", "feet"), "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"),
}  # fmt: skip
ABBREVIATIONS = {
    "mr.": "Mister", "mr": "Mister", "mrs.": "Missus", "mrs": "Missus", "ms.": "Miz", "ms": "Miz",
    "dr.": "Doctor", "dr": "Doctor", "prof.": "Professor", "e.g.": "for example",
    "i.e.": "that is", "etc.": "et cetera", "vs.": "versus", "vs": "versus",
    "approx.": "approximately", "incl.": "including", "excl.": "excluding", "max.": "at most",
    "dept.": "department", "ref.": "reference", "tel.": "telephone", "asap": "as soon as possible",
    "a.s.a.p.": "as soon as possible", "p.p.": "per person", "p.a.": "a year",
    "re:": "about", "misc.": "miscellaneous", "ltd.": "Limited", "ltd": "Limited",
    "jan.": "January", "feb.": "February", "sept.": "September", "oct.": "October",
    "nov.": "November", "dec.": "December",
}  # fmt: skip
INITIALS = frozenset({
    "ATM", "UK", "EU", "USA", "USB", "IP", "ID", "DNA", "ETA", "FAQ",
    "OAP",
})  # fmt: skip
