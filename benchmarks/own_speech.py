"""How far off the pace is that somebody is told of their own speech, on human Dutch.

Acted sentences with subtitles: the syllables that were written are set against those that were
counted in the sound, sentence by sentence, and ten at a time, as much as a short call has. Speech
and room are told apart in the same recordings; the sentences the counting was tuned on are others.
The rows are of human Dutch (Debian's fillets-ng-data-nl) where it is here or can be fetched.
"""

import asyncio
import re
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from measuring import print_heading, print_table, read_words, whole
from measuring.human_dutch import LEVEL, RATE, Samples, Spoken, fetch, sentences, syllables
from measuring.paraphrases import paraphrases

from trainingsveld.speech import Line, Sound
from trainingsveld.speech.own_speech.figures import AnswerSpeech, Moments
from trainingsveld.speech.own_speech.measuring import Measuring
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.resample import resample

Row = tuple[str, ...]
_ROOM = 0.5  # seconds before and after
_AT_A_TIME = 10
_COMPUTED = 60  # lines; more say nothing more


def main() -> None:
    """Measure in silence and in noise."""
    parser = read_words(__doc__)
    parser.add_argument("--sentences", type=whole, default=200, help="how many sentences")
    parser.add_argument("--seed", type=whole, default=11, help="which sentences")
    parser.add_argument("--folder", type=Path, help="where the speech is, or is to be put")
    words = parser.parse_args()
    print_heading()
    hiss = np.random.default_rng(1).normal(0, 1, 60 * RATE)
    computed = asyncio.run(_computed(min(words.sentences, _COMPUTED)))
    rows = [_row("this computer's voice, silence 60 dB", computed, hiss, 60)]
    with tempfile.TemporaryDirectory() as place:
        folder = words.folder or Path(place)
        if trouble := fetch(folder):
            print(trouble)
        else:
            said, babble = sentences(folder, words.sentences, words.seed)
            rooms = ("silence", hiss, 60), ("hiss", hiss, 25), ("hiss", hiss, 15)
            for name, noise, far in (*rooms, ("babble", babble, 20)):
                rows.append(_row(f"human, {name} {far} dB", said, noise, far))
    print_table(
        ("room", "heard", "off, p50", "ten, off p50", "ten, off p95", "all of them", "times real"),
        rows,
    )


async def _computed(count: int) -> list[Spoken]:
    """Lines of this computer's voice: whatever else is not here, this is."""
    texts = [one.said for one in paraphrases() if one.language == "nl"][:count]
    voice = Pyttsx3Voice()
    try:
        sounds = [resample(await voice.render(Line(text)), RATE) for text in texts]
    finally:
        await voice.close()
    waves = [np.frombuffer(sound.samples, "<i2") / 32_768 for sound in sounds]
    found = zip(waves, texts, strict=True)
    return [Spoken(wave, tuple(re.findall(r"\w+", text.casefold()))) for wave, text in found]


def _row(name: str, said: Sequence[Spoken], noise: Samples, far: int) -> Row:
    begun, seconds = time.perf_counter(), 0.0
    pairs: list[tuple[float, int]] = []
    for one in said:
        sound = _in(noise, one.wave, far)
        seconds += sound.seconds
        if answer := _answer(sound):
            pairs.append((answer.syllables, sum(map(syllables, one.words))))
    counted, written = np.array(pairs).T
    off = np.abs(counted / written - 1)
    tens = len(counted) // _AT_A_TIME * _AT_A_TIME
    ten = counted[:tens].reshape(-1, _AT_A_TIME).sum(1) / written[:tens].reshape(
        -1, _AT_A_TIME
    ).sum(1)
    p50, p95 = np.percentile(np.abs(ten - 1), (50, 95))
    took = time.perf_counter() - begun
    return (
        name, f"{len(pairs)}/{len(said)}", f"{np.median(off):.0%}", f"{p50:.0%}", f"{p95:.0%}",
        f"{counted.sum() / written.sum() - 1:+.0%}", f"{seconds / took:.0f}x",
    )  # fmt: skip


def _in(noise: Samples, wave: Samples, far: int) -> Sound:
    """A sentence with a room around it that is so many dB softer."""
    room = np.zeros(round(_ROOM * RATE))
    whole = np.concatenate([room, wave, room])
    whole = whole + noise[: len(whole)] * LEVEL * 10 ** (-far / 20)
    return Sound((np.clip(whole, -1, 1) * 32_767).astype("<i2").tobytes(), RATE)


def _answer(sound: Sound) -> AnswerSpeech | None:
    measuring = Measuring()
    for _ in measuring.take(0, [sound], Moments()):
        pass
    return next(iter(measuring.figures().answers), None)


if __name__ == "__main__":
    main()
