"""Orders dressed as feedback: “you should …”. Feedback describes; a suggestion is a question.

A rule of words, in Dutch and English at once, because people write in the language they think in.
What stands in quotes was said by somebody else and does not count; neither does a question, unless
it begins with “why didn't you”.
"""

import re

_QUOTED = re.compile(r"“[^”]*”|„[^”“]*[”“]|«[^»]*»|\"[^\"]*\"|‘[^’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)")
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_DUTCH = (
    r"(?:je|jij|u|we|wij) (?:moet|had(?:den)? moeten|zou(?:den)? (?:\w+ ){0,2}moeten"
    r"|hoort|dient|kunt beter|kan beter|kun beter|had(?:den)? beter|mag niet|mag best)",
    r"(?:moet|kun|kan|kunt|had|zou) (?:je|jij|u) (?:(?:echt|gewoon|eerst|juist|dan|ook) )?"
    r"(?:beter|moeten)", r"(?:dan|daar|hier|eerst|voortaan|volgende keer) moet (?:je|jij|u)",
    r"(?:je|jij|u) had(?: \w+){1,5} moeten", r"als ik jou was", r"in jouw plaats",
    r"waarom (?:heb|ben|deed|zei|ging|vroeg) je(?: \w+){0,3} niet",
)  # fmt: skip
_ENGLISH = (
    r"you (?:really |just |simply )?(?:should|must|ought to|need to|have to|had better)"
    r"(?: not)?", r"you(?:'|’)d better", r"you shouldn(?:'|’)t", r"you mustn(?:'|’)t",
    r"if i were you", r"in your place", r"why (?:didn|don|haven|aren)(?:'|’)t you",
)  # fmt: skip
_AT_THE_START = (
    "zorg dat", "zorg ervoor", "denk eraan", "denk aan", "vergeet niet", "probeer", "let op",
    "make sure", "remember to", "don't forget", "don’t forget", "try to", "never", "always",
)  # fmt: skip
_START = re.compile(rf"^(?:{'|'.join(map(re.escape, _AT_THE_START))})\b", re.IGNORECASE)
_ANYWHERE = re.compile(rf"\b(?:{'|'.join(_DUTCH + _ENGLISH)})\b", re.IGNORECASE)
_EVEN_ASKED = re.compile(r"^(?:waarom|why)\b", re.IGNORECASE)


def advice_in(text: str) -> str:
    """Give the first words of a note that tell somebody what to do, or "" when there are none."""
    said = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    for match in _SENTENCE.finditer(said):
        sentence = match[0].strip()
        asked = sentence.endswith("?")
        if asked and not _EVEN_ASKED.match(sentence):
            continue
        found = _START.search(sentence) or _ANYWHERE.search(sentence)
        if found:
            return found[0]
    return ""
