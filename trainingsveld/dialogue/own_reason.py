"""Why a reply's own effects change the customer: every change has a reason line.

The author's `because` says it best. Without one, a plain sentence tells at least which way it went;
the first number of this table that the reply moves decides.
"""

from collections.abc import Mapping

from trainingsveld.scenario import Change, Effect, Reply

_PLAIN: dict[tuple[str, bool], Mapping[str, str]] = {
    ("tension", True): {
        "nl": "Ik werd bozer door wat je zei.",
        "en": "I got angrier because of what you said.",
    },
    ("tension", False): {
        "nl": "Ik werd rustiger door wat je zei.",
        "en": "I got calmer because of what you said.",
    },
    ("trust", True): {
        "nl": "Ik ging je vertrouwen door wat je zei.",
        "en": "I began to trust you because of what you said.",
    },
    ("trust", False): {
        "nl": "Ik vertrouwde je minder door wat je zei.",
        "en": "I trusted you less because of what you said.",
    },
    ("heard", True): {
        "nl": "Ik voelde me gehoord door wat je zei.",
        "en": "I felt heard because of what you said.",
    },
    ("heard", False): {
        "nl": "Ik voelde me minder gehoord door wat je zei.",
        "en": "I felt less heard because of what you said.",
    },
    ("acknowledged", True): {
        "nl": "Ik voelde me erkend door wat je zei.",
        "en": "I felt acknowledged because of what you said.",
    },
    ("acknowledged", False): {
        "nl": "Ik voelde me minder erkend door wat je zei.",
        "en": "I felt less acknowledged because of what you said.",
    },
    ("grip", True): {
        "nl": "Ik kreeg er grip op door wat je zei.",
        "en": "I got a grip on it because of what you said.",
    },
    ("grip", False): {
        "nl": "Ik raakte de grip kwijt door wat je zei.",
        "en": "I lost my grip on it because of what you said.",
    },
}


def own_reason(reply: Reply, language: str) -> Mapping[str, str] | None:
    """Give the reason for a reply's own effects; None where they move none of the numbers."""
    moved = {effect.name: _up(effect) for effect in reply.effects}
    for (name, up), plain in _PLAIN.items():
        if moved.get(name) is up:
            return {language: reply.because} if reply.because else plain
    return None


def _up(effect: Effect) -> bool | None:
    """Say which way an effect goes; a plain value goes neither, and needs the author's words."""
    return effect.by > 0 if isinstance(effect, Change) else None
