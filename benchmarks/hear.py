"""How long a recogniser takes for an answer, how many words it mishears, which reply is proposed.

The answers are paraphrases of benchmarks/paraphrases, held-out half, spoken by this computer's
voice: easier than a person in pace and noise, harder in sound. Where Debian's acted Dutch can be
had (`--speech`), its sentences are heard too. The time is from the last sample to the words, with
the model already loaded, as it is once somebody begins to speak.
"""

import asyncio
import re
import time
from pathlib import Path
from random import Random
from statistics import median

import numpy as np
from measuring import print_heading, print_table, read_words, whole
from measuring.human_dutch import RATE, fetch, sentences
from measuring.noise import word_errors
from measuring.paraphrases import Paraphrase, paraphrases

from trainingsveld.dialogue import understand
from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.recognition.local import LocalWhisper
from trainingsveld.store import find_home

Row = tuple[str, ...]


def main() -> None:
    """Measure both languages, and human Dutch where it is."""
    parser = read_words(__doc__)
    parser.add_argument("--answers", type=whole, default=60, help="answers of each language")
    parser.add_argument("--model", type=Path, help="the folder of a model (whisper-base, fetched)")
    parser.add_argument("--speech", type=Path, help="a folder to keep acted Dutch in")
    words = parser.parse_args()
    print_heading()
    rows = asyncio.run(_measure(words.model, words.answers, words.speech))
    print_table(
        ("said by", "answers", "p50", "p95", "word errors", "right reply", "proposed"), rows
    )


async def _measure(model: Path | None, answers: int, speech: Path | None) -> list[Row]:
    engine = LocalWhisper(model or find_home().models / "whisper-base")
    there = await engine.availability()
    if not there.ok:
        print(f"no recogniser is measured: {there.code}")
        return []
    voice = Pyttsx3Voice()
    try:
        await engine.transcribe(Sound.silence(1), "nl")  # now it is loaded
        rows = [await _spoken(engine, voice, language, answers) for language in ("nl", "en")]
        if speech is not None:
            rows.append(await _human(engine, speech, answers))
    finally:
        await voice.close()
        await engine.close()
    return rows


async def _spoken(engine: LocalWhisper, voice: Pyttsx3Voice, language: str, answers: int) -> Row:
    held = [one for one in paraphrases() if one.half == "held-out" and one.language == language]
    chosen = Random(1).sample(held, min(answers, len(held)))  # noqa: S311 - which, not a secret
    seconds, errors, right, proposed = list[float](), list[float](), 0, 0
    for one in chosen:
        sound = await voice.render(Line(one.said, language))
        text, took = await _heard(engine, sound, language)
        seconds.append(took)
        errors.append(word_errors(one.said, _words(text)))
        hit, sure = _reply(one, text)
        right += hit
        proposed += sure
    share = (f"{100 * right / len(chosen):.0f} %", f"{100 * proposed / len(chosen):.0f} %")
    return (f"espeak-ng, {language}", *_figures(seconds, errors), *share)


async def _human(engine: LocalWhisper, folder: Path, answers: int) -> Row:
    if why := fetch(folder):
        print(f"human Dutch is left out: {why}")
        return ("human, nl", "0", "-", "-", "-", "-", "-")
    spoken, _ = sentences(folder, answers, 1)
    seconds, errors = list[float](), list[float]()
    for one in spoken:
        wave = (np.clip(one.wave, -1, 1) * 32_767).astype("<i2")
        text, took = await _heard(engine, Sound(wave.tobytes(), RATE), "nl")
        seconds.append(took)
        errors.append(word_errors(" ".join(one.words), _words(text)))
    return ("human, nl", *_figures(seconds, errors), "-", "-")


async def _heard(engine: LocalWhisper, sound: Sound, language: str) -> tuple[str, float]:
    began = time.perf_counter()
    try:
        text = (await engine.transcribe(sound, language)).text
    except SpeechError as error:
        print(f"not heard: {error}")
        text = ""
    return text, time.perf_counter() - began


def _reply(one: Paraphrase, text: str) -> tuple[bool, bool]:
    found = understand(text, one.replies, one.language)
    hit = found.ranked[0].reply == one.meant
    return hit, hit and found.verdict == "clear"


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _figures(seconds: list[float], errors: list[float]) -> Row:
    late = sorted(seconds)[min(len(seconds) - 1, round(0.95 * len(seconds)))]
    wrong = sum(errors) / len(errors)
    return (str(len(seconds)), f"{median(seconds):.2f} s", f"{late:.2f} s", f"{100 * wrong:.0f} %")


if __name__ == "__main__":
    main()
