"""The sample words of the specimen page."""

CASES = (
    ("Pakket kwijt, derde keer", "berg", "angry", 3, 72, "Mevr. Van den Berg wil nú hulp."),
    ("Rekening na overlijden", "pinas", "weary", 3, 0, "Dhr. Pinas zegt het contract op."),
    ("Slecht nieuws: claim afgewezen", "yilmaz", "distressed", 4, 55, "Mevr. Yılmaz rekende erop."),
)  # fmt: skip

PAGES = (
    ("Casussen", "library"),
    ("Zelf oefenen", "headset"),
    ("Groepssessie", "users"),
    ("Feedback", "message-square-heart"),
    ("Voortgang", "chart-line"),
)

FILTERS = ("Alle", "Boosheid", "Verdriet", "Wantrouwen", "Slecht nieuws")

LINES = (
    ("Mevr. Van den Berg · 02:05",
     "Ik heb nu drie keer thuisgezeten voor dat pakket. Drie keer! En niemand belt terug."),
    ("Jij · 02:16 · emotie benoemd",
     "Dat is ontzettend vervelend. U heeft drie keer vrij genomen en steeds stond u voor niets te"
     " wachten."),
    ("Mevr. Van den Berg · 02:31",
     "Ja, precies! En dan krijg ik weer zo’n standaardmailtje. Wat gaat u er nú aan doen?"),
)  # fmt: skip

REPLIES = (
    ("Wat vervelend, zeker als u het straks moet uitleggen. Vertel me wat er gebeurd is.",
     "Benoemt het gevoel"),
    ("Boven de limiet kunnen wij niet uitbetalen, dat staat in de voorwaarden.", ""),
)  # fmt: skip

KNOWN = (
    ("package", "Bestelling 3× niet bezorgd"),
    ("calendar", "Klant sinds 2016"),
    ("phone-call", "Belt vandaag voor de 2e keer"),
)

HALF_SAID = "“Ik begrijp dat u een mail krijgt terwijl u een mens wilt spreken. Ik zoek nu …”"
STEPS = ("Aïsha zelf", "Wat werkte", "Wat ik zag", "Eén tip", "Aïsha kiest")
NAMES = ("Bram", "Chantal", "Daan", "Emre")
WAVE = (0.3, 0.35, 0.5, 0.62, 0.55, 0.7, 0.78, 0.66, 0.74, 0.6, 0.45, 0.2, 0.05, 0.04, 0.4, 0.58)

AGREED = "Wie meedoet ziet dezelfde afspraken. Niets gaat naar HR of management."
NO_MICROPHONE = "Er is geen microfoon. Je kunt typen wat je zegt."
NO_VOICE = "De stem is gestopt. Het gesprek gaat verder met ondertiteling."
