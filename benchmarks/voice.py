"""How fast the customer answers, and how well the end of an answer is noticed.

At a virtual sound card: from the key to the customer's first audible sample at the speaker's
monitor, over so many turns by hand and with hold to talk; hands-free also how soon the customer
stops when somebody speaks, how soon a "hm" comes in a pause, and how long the end is waited for.
With a recogniser on this computer (hold to talk) it counts from the last sample of the answer. No
gap of the customer's own is in it: that is a least time since the answer, and adds to nothing.

On human Dutch (Debian's fillets-ng-data-nl, fetched into --speech): the share of thinking pauses
taken for the end, and the wait at the ends. A plain rule waits 1.2 s; with words it is our rule,
told what a recogniser would have understood 0.3 s before, all of it right or 30 % of it wrong;
"recognised" are the words of a real model at each pause, there as late as it was ready with them.
"""

import asyncio
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean, median, quantiles

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.call_latency import PAUSE, Bench, HandsFree, Recognised, bench, missing
from measuring.heard_pauses import words_at_pauses
from measuring.human_dutch import fetch, sentences
from measuring.turn_ends import Scene, Words, ends, misunderstood, scene, understood, unheard
from measuring.whisper_base import model_folder

from trainingsveld.dialogue import PATIENCE
from trainingsveld.speech import Sound
from trainingsveld.speech.recognition.local import LocalWhisper

Row = tuple[str, str, str, str, str]
_RULES: tuple[tuple[str, Words], ...] = (
    ("plain", unheard), ("with words", understood), ("30 % wrong", misunderstood),
)  # fmt: skip
_PARTS = (
    "of which: until the key is let go", "until the microphone has given all",
    "until the words are there", "until the customer is heard",
)  # fmt: skip
_ROOMS = (("silence", None), ("babble 15 dB", 15.0), ("babble 10 dB", 10.0))


def main() -> None:
    """Measure what can be measured here."""
    parser = read_words(__doc__)
    parser.add_argument("--turns", type=whole, default=100, help="by hand, and with hold to talk")
    parser.add_argument("--answers", type=whole, default=30, help="spoken hands-free")
    parser.add_argument("--sentences", type=whole, default=120, help="of human Dutch")
    parser.add_argument(
        "--speech", type=Path, default=Path(tempfile.gettempdir()) / "trainingsveld-speech"
    )
    parser.add_argument("--only", choices=("call", "spoken", "dutch"), help="measure one of them")
    parser.add_argument("--model", type=Path, help="the folder of a model; else whisper-base")
    words = parser.parse_args()
    print_heading()
    if words.only in (None, "call"):
        _call(words.turns, words.answers)
    if words.only in (None, "spoken"):
        _spoken(model_folder(words.model), words.answers)
    if words.only in (None, "dutch"):
        _turn_ends(words.speech, words.sentences, model_folder(words.model))


def _call(turns: int, answers: int) -> None:
    trouble = missing()
    rows = [] if trouble else asyncio.run(_latency(turns, answers))
    rows = rows or [("no virtual sound card", trouble, "", "", "")]
    print_table(("what", "n", "p50 ms", "p95 ms", "target"), rows)


def _spoken(model: Path, answers: int) -> None:
    """Hold to talk, with a recogniser on this computer."""
    trouble = missing()
    recogniser = LocalWhisper(model)
    there = asyncio.run(recogniser.availability())
    if trouble or not there.ok:
        print(f"\nno answer is recognised: {trouble or there.code}")
        return
    rows = asyncio.run(_recognised(recogniser, answers))
    print_table(("what", "n", "p50 ms", "p95 ms", "target"), rows)


async def _recognised(recogniser: LocalWhisper, answers: int) -> list[Row]:
    try:
        async with bench(hands_free=False) as call:
            long, short = await call.speech()
            pause = Sound.silence(PAUSE, long.rate)
            said = (long, short, Sound.join((long, pause, short)))
            kinds = ("", "", ", a pause in it")
            lengths = [f"{one.seconds:.1f} s{kind}" for one, kind in zip(said, kinds, strict=True)]
            call.recognise_with(recogniser)
            await call.recognised(said[0])  # now the model is loaded
            taken: dict[str, list[Recognised]] = {name: [] for name in lengths}
            for number in range(answers):
                sound, name = said[number % len(said)], lengths[number % len(said)]
                taken[name].append(await call.recognised(sound))
    finally:
        await recogniser.close()
    rows = [_row("hold to talk, heard, last sample to customer", _all(taken, 0), 1000, 1800)]
    for name, took in taken.items():
        rows.append(_row(f"speech of {name}", [one.whole for one in took], None, None))
    for part, what in enumerate(_PARTS, 1):
        rows.append(_row(what, _all(taken, part), None, None))
    return rows


def _all(taken: Mapping[str, Sequence[Recognised]], part: int) -> list[float]:
    return [one[part] for took in taken.values() for one in took]


async def _latency(turns: int, answers: int) -> list[Row]:
    rows: list[Row] = []
    async with bench(hands_free=False) as call:
        for way, talk in (("by hand", False), ("hold to talk", True)):
            await call.by_hand(talk=talk)
            taken = [await call.by_hand(talk=talk) for _ in range(turns)]
            rows.append(_row(f"{way}, key to customer", taken, 60, 150))
    async with bench(hands_free=True) as call:
        rows += _of_hands_free(await _answers(call, answers))
    return rows


async def _answers(call: Bench, count: int) -> list[HandsFree]:
    first, rest = await call.speech()
    return [await call.hands_free(first, rest) for _ in range(count)]


def _of_hands_free(found: Sequence[HandsFree]) -> list[Row]:
    murmurs = [one.murmur for one in found if one.murmur == one.murmur]
    rows = [
        _row("hands-free, key to customer", [one.line for one in found], 60, 150),
        _row("hands-free, end of the answer noticed", [one.wait for one in found], None, None),
        _row("hands-free, customer stops", [one.stops for one in found], None, 200),
    ]
    return [*rows, _row("hands-free, hm", murmurs, None, 400)] if murmurs else rows


def _row(name: str, seconds: Sequence[float], most: int | None, slow: int | None) -> Row:
    """A row of a table; a target is for the median, for the 95th percentile, or for both."""
    middle = 1000 * median(seconds)
    late = 1000 * (quantiles(seconds, n=20)[-1] if len(seconds) > 1 else seconds[0])
    target = ""
    if slow is not None:
        target = f"{f'{most} / ' if most else ''}{slow} "
        target += verdict(late <= slow and (most is None or middle <= most))
    return (name, str(len(seconds)), f"{middle:.0f}", f"{late:.0f}", target)


def _turn_ends(folder: Path, count: int, model: Path) -> None:
    trouble = fetch(folder)
    if trouble:
        print(f"\n{trouble}")
        return
    spoken, babble = sentences(folder, count, seed=1)
    rows: list[Row] = []
    for room, decibels in _ROOMS:
        scenes = [scene(one, babble, decibels, number) for number, one in enumerate(spoken)]
        heard = asyncio.run(_heard(model, scenes))
        for name, words in (*_RULES, *heard):
            found = ends(scenes, PATIENCE, words)
            wait = f"{mean(found.waits):.2f}" if found.waits else "never"
            cut = f"{100 * found.cut:.1f} % {verdict(found.cut <= 0.05)}"
            rows.append((f"{room}, {name}", str(len(scenes)), cut, wait, str(found.never)))
    print_table(("human Dutch", "n", "cut off, target 5 %", "mean wait s", "never ended"), rows)


async def _heard(model: Path, scenes: Sequence[Scene]) -> list[tuple[str, Words]]:
    """What a model on this computer makes of it, where there is one."""
    recogniser = LocalWhisper(model)
    try:
        there = await recogniser.availability()
        return [("recognised", await words_at_pauses(recogniser, scenes))] if there.ok else []
    finally:
        await recogniser.close()


if __name__ == "__main__":
    main()
