"""The abbreviations, units and signs of Dutch, and what is said for them."""

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip
SIGNS = {
    "@": "apenstaartje", ".": "punt", "-": "streepje", "_": "laag streepje", "/": "slash",
    "+": "plus",
}  # fmt: skip
UNITS = {
    "km/u": "kilometer per uur", "km/h": "kilometer per uur", "km": "kilometer", "m": "meter",
    "cm": "centimeter", "mm": "millimeter", "m²": "vierkante meter", "m2": "vierkante meter",
    "m³": "kubieke meter", "m3": "kubieke meter", "kg": "kilo", "g": "gram", "gr": "gram",
    "mg": "milligram", "l": "liter", "ml": "milliliter", "cl": "centiliter", "kWh": "kilowattuur",
    "kW": "kilowatt", "W": "watt", "V": "volt", "°C": "graden", "°": "graden", "GB": "gigabyte",
    "MB": "megabyte", "TB": "terabyte", "Mb/s": "megabit per seconde",
    "Mbps": "megabit per seconde", "min.": "minuten", "min": "minuten", "sec.": "seconden",
    "sec": "seconden", "s": "seconden", "u": "uur", "mnd": "maanden", "mnd.": "maanden",
    "jr.": "jaar", "jr": "jaar", "mln": "miljoen", "mld": "miljard", "p.p.": "per persoon",
    "p.m.": "per maand", "p/m": "per maand", "p.j.": "per jaar",
}  # fmt: skip
ABBREVIATIONS = {
    "t/m": "tot en met", "o.a.": "onder andere", "dhr.": "de heer", "dhr": "de heer",
    "mevr.": "mevrouw", "mw.": "mevrouw", "mej.": "mejuffrouw", "fam.": "familie",
    "bijv.": "bijvoorbeeld", "bv.": "bijvoorbeeld", "d.w.z.": "dat wil zeggen",
    "i.v.m.": "in verband met", "m.b.t.": "met betrekking tot", "a.u.b.": "alstublieft",
    "aub": "alstublieft", "s.v.p.": "alstublieft", "svp": "alstublieft",
    "z.s.m.": "zo snel mogelijk", "zsm": "zo snel mogelijk", "e.d.": "en dergelijke",
    "enz.": "enzovoort", "etc.": "et cetera", "ca.": "circa", "incl.": "inclusief",
    "excl.": "exclusief", "max.": "maximaal", "nr.": "nummer", "tel.": "telefoon",
    "blz.": "bladzijde", "art.": "artikel", "evt.": "eventueel", "jl.": "jongstleden",
    "a.s.": "aanstaande", "m.i.v.": "met ingang van", "n.a.v.": "naar aanleiding van",
    "o.b.v.": "op basis van", "t.a.v.": "ter attentie van", "t.o.v.": "ten opzichte van",
    "t.b.v.": "ten behoeve van", "t.g.v.": "ten gunste van", "i.p.v.": "in plaats van",
    "o.l.v.": "onder leiding van", "n.v.t.": "niet van toepassing", "v.a.": "vanaf",
    "p.p.": "per persoon", "p.m.": "per maand", "p/m": "per maand", "p.j.": "per jaar",
    "c.q.": "of", "drs.": "doctorandus", "mr.": "meester", "dr.": "dokter", "ir.": "ingenieur",
    "ing.": "ingenieur", "prof.": "professor", "ds.": "dominee", "b.v.": "B V", "n.v.": "N V",
    "vs.": "tegen", "resp.": "respectievelijk", "m.a.w.": "met andere woorden",
    "o.i.d.": "of iets dergelijks", "e.v.": "en verder", "v.h.": "voorheen", "afd.": "afdeling",
    "alg.": "algemeen", "gem.": "gemiddeld", "wo.": "woensdag", "vr.": "vrijdag",
}  # fmt: skip
INITIALS = frozenset({
    "ABN", "AOW", "UWV", "ANWB", "ICT", "IT", "BTW", "ING", "EU", "USB", "IP", "ID", "OV",
    "WOZ", "DNA", "AVG", "CAO", "AED", "UPS", "EHBO", "APK", "VOG", "ZZP",
})  # fmt: skip
"""What is said in letters though it has a vowel; what has none always is."""
