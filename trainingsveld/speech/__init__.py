"""Sound in and out: the ports and what they speak of. Engines are picked in `speech.engines`.

Light on purpose: the helper processes pass through here, and so does the start of the program.
"""

from trainingsveld.speech.error import Availability, SpeechError
from trainingsveld.speech.heard import Heard
from trainingsveld.speech.ports import (
    Audio,
    Complaint,
    Device,
    Ear,
    Engine,
    Hears,
    Level,
    Line,
    Player,
    Recogniser,
    Take,
    Voice,
)
from trainingsveld.speech.sound import Sound

__all__ = [
    "Audio",
    "Availability",
    "Complaint",
    "Device",
    "Ear",
    "Engine",
    "Heard",
    "Hears",
    "Level",
    "Line",
    "Player",
    "Recogniser",
    "Sound",
    "SpeechError",
    "Take",
    "Voice",
]
