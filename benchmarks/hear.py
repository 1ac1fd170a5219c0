"""How long a recogniser takes for an answer, how many words it mishears, which reply is proposed.

Human Dutch is acted (Debian's fillets-ng-data-nl, fetched into --speech), as it is and with a
thinking pause put in between two words; the replies are what was said and three other sentences.
The others are paraphrases of benchmarks/paraphrases, held-out half, at their own node, spoken by
this computer's voice: easier than a person in pace and noise, harder in sound. The time is from the
last sample to the words, with the model already loaded, as it is once somebody begins to speak.
"Proposed" is what goes on by itself where somebody asked for that, "wrongly" that share of it.
"""

import asyncio
import re
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from measuring import print_heading, print_table, read_words, whole
from measuring.heard_pauses import sound_of
from measuring.human_dutch import fetch, sentences
from measuring.noise import word_errors
from measuring.paraphrases import paraphrases
from measuring.turn_ends import scene
from measuring.whisper_base import model_folder

from trainingsveld.dialogue import understand
from trainingsveld.scenario import Reply
from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.recognition.local import LocalWhisper

Row = tuple[str, ...]
_HEAD = (
    "said by", "answers", "p50", "p95", "per s of speech", "words wrong", "right reply",
    "proposed", "wrongly",
)  # fmt: skip


class Answer(NamedTuple):
    """What is said, by whom, and for which of these replies it is meant."""

    by: str
    sound: Sound
    said: str
    language: str
    replies: tuple[Reply, ...]
    meant: str


class Found(NamedTuple):
    """What came of an answer: words wrong, the right reply nearest, proposed without a question."""

    seconds: float
    wrong: float
    right: bool
    proposed: bool


def main() -> None:
    """Measure people, and both languages of the computer's voice."""
    parser = read_words(__doc__)
    parser.add_argument("--answers", type=whole, default=60, help="answers of each kind")
    parser.add_argument("--model", type=Path, help="the folder of a model; else whisper-base")
    parser.add_argument(
        "--speech", type=Path, default=Path(tempfile.gettempdir()) / "trainingsveld-speech"
    )
    parser.add_argument("--only", choices=("people", "computer"), help="measure one of them")
    words = parser.parse_args()
    print_heading()
    model = model_folder(words.model)
    rows = asyncio.run(_measure(model, words.answers, words.speech, words.only))
    print_table(_HEAD, rows)


async def _measure(model: Path, count: int, speech: Path, only: str | None) -> list[Row]:
    engine = LocalWhisper(model)
    there = await engine.availability()
    if not there.ok:
        print(f"no recogniser is measured: {there.code}")
        return []
    found: dict[str, list[tuple[Answer, Found]]] = {}
    try:
        await engine.transcribe(Sound.silence(1), "nl")  # now it is loaded
        if only != "computer":
            for answer in _people(speech, count):
                found.setdefault(answer.by, []).append((answer, await _found(engine, answer)))
        if only != "people":
            async for answer in _computer(count):
                found.setdefault(answer.by, []).append((answer, await _found(engine, answer)))
    finally:
        await engine.close()
    return [_row(by, results) for by, results in found.items()]


def _people(folder: Path, count: int) -> Iterator[Answer]:
    """Give each sentence as it was recorded, with a pause in it, and where it is no reply."""
    if trouble := fetch(folder):
        print(f"\n{trouble}")
        return
    spoken, babble = sentences(folder, count, seed=1)  # no letter was learnt from them
    said = [" ".join(one.words) for one in spoken]
    for number, one in enumerate(spoken):
        others = range(number, number + 4)
        replies = tuple(Reply(str(at % len(said)), said[at % len(said)]) for at in others)
        paused = scene(one, babble, None, number).wave
        for by, wave in (("human Dutch", one.wave), ("with a thinking pause", paused)):
            yield Answer(by, sound_of(wave), said[number], "nl", replies, str(number))
        others = tuple(Reply(str(at % len(said)), said[at % len(said)]) for at in _others(number))
        yield Answer("no reply at all", sound_of(one.wave), said[number], "nl", others, "")


def _others(number: int) -> range:
    """Give four sentences that are not said; where one of them is proposed, that is wrong."""
    return range(number + 1, number + 5)


async def _computer(count: int) -> AsyncIterator[Answer]:
    voice = Pyttsx3Voice()
    try:
        for language in ("nl", "en"):
            mine = [
                one for one in paraphrases() if one.half == "held-out" and one.language == language
            ]
            for one in Random(1).sample(mine, min(count, len(mine))):  # noqa: S311 - which, no secret
                sound = await voice.render(Line(one.said, language))
                by = f"espeak-ng, {language}"
                yield Answer(by, sound, one.said, language, one.replies, one.meant)
    finally:
        await voice.close()


async def _found(engine: LocalWhisper, answer: Answer) -> Found:
    began = time.perf_counter()
    try:
        may = [reply.say for reply in answer.replies]
        text = (await engine.transcribe(answer.sound, answer.language, may)).text
    except SpeechError as error:
        print(f"not heard: {error}")
        text = ""
    took = time.perf_counter() - began
    understood = understand(text, answer.replies, answer.language)
    right = understood.ranked[0].reply == answer.meant
    heard = " ".join(re.findall(r"\w+", text.casefold()))
    wrong = word_errors(answer.said, heard) * len(answer.said.split())
    return Found(took, wrong, right, understood.verdict == "clear")


def _row(by: str, results: list[tuple[Answer, Found]]) -> Row:
    count = len(results)
    seconds = sorted(found.seconds for _, found in results)
    spoken = sum(answer.sound.seconds for answer, _ in results)
    words = sum(len(answer.said.split()) for answer, _ in results)
    proposed = [found for _, found in results if found.proposed]
    return (
        by,
        str(count),
        f"{median(seconds):.2f} s",
        f"{seconds[min(count - 1, round(0.95 * count))]:.2f} s",
        f"{sum(seconds) / spoken:.2f} s",
        _share(sum(found.wrong for _, found in results), words),
        _share(sum(found.right for _, found in results), count),
        _share(len(proposed), count),
        _share(sum(not found.right for found in proposed), len(proposed)),
    )


def _share(part: float, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


if __name__ == "__main__":
    main()
