"""Make `assets/models/letters-nl.npz`: what `trainingsveld/speech/recognition/spelling.py` knows.

    python assets/make/letters.py MODEL FOLDER
    python assets/make/letters.py MODEL FOLDER weigh

The second one prints the weights that `whole` counts with, found on sentences no letter was learnt
from. MODEL is the folder of whisper-base in the form of CTranslate2. FOLDER gets Debian's
fillets-ng-data-nl: acted Dutch with subtitles. Wanted beside the parts for developers: torch (CPU,
2.13 was used) and espeak-ng. Half an hour on two cores; the same seed gives nearly the same again.

Whisper's ear listens to each sentence as it is, at another speed and pitch, through other
microphones, under babble, and cut off behind a word; and to our own replies in voices of espeak-ng.
A small network learns to spell what was said (connectionist temporal classification). Where the
words of a sentence end is known after a first round; only the second one is given cut-off ones.
The sentences that `bench voice` measures with, the first 120, are left out.
"""
# ruff: noqa: T201, S603 - a program of the command line

import io
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import ctranslate2
import numpy as np
import soundfile
import torch
from torch import nn

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from measuring.heard_pauses import silences, sound_of  # noqa: E402
from measuring.human_dutch import (  # noqa: E402 - found only now
    LEVEL,
    RATE,
    Samples,
    Spoken,
    babble,
    cut,
    envelope,
    every,
    fetch,
    sentences,
)  # fmt: skip
from measuring.turn_ends import expected_at, scene  # noqa: E402

from trainingsveld.speech import Sound  # noqa: E402
from trainingsveld.speech.recognition import spectrum as seen  # noqa: E402
from trainingsveld.speech.recognition.breaths import breaths  # noqa: E402
from trainingsveld.speech.recognition.spelling import LETTERS, sign_sound  # noqa: E402
from trainingsveld.speech.recognition.spelling import speller as learnt_letters  # noqa: E402
from trainingsveld.speech.recognition.whole import likeliest, signs_of, spelt  # noqa: E402
from trainingsveld.speech.resample import resample  # noqa: E402

TO = ROOT / "assets" / "models" / "letters-nl.npz"
MEASURED, WEIGHED = 120, 140
"""Sentences that no letter is learnt from, in the order of the benchmark's seed: those it measures
with, and those that the weights of `whole` are found by."""
WIDTH, BATCH, FIRST, SECOND = 192, 32, 6, 10  # ... sentences together, and rounds over all
AFTER = 6.0  # seconds of silence behind, as when it listens
VOICES = (
    "nl", "nl+f1", "nl+f2", "nl+f3", "nl+f4", "nl+f5", "nl+m1", "nl+m2", "nl+m3", "nl+m4", "nl+m5",
    "nl+m6", "nl+m7", "nl+m8", "nl+klatt", "nl+anika",
)  # fmt: skip
BY_MACHINE = 3000
"""Of our own replies, said by espeak-ng."""


class Heard(NamedTuple):
    """What the ear made of a sound, frames × 512, and what was said in it."""

    encoded: np.ndarray
    text: str


class Ear:
    """The half of Whisper that listens."""

    def __init__(self, folder: str) -> None:
        self._model = ctranslate2.models.Whisper(folder, device="cpu", compute_type="int8")

    def hear(self, wave: Samples) -> np.ndarray:
        """Give frames × 512 for samples at RATE."""
        whole = Sound((np.clip(wave, -1, 1) * 32_767).astype("<i2").tobytes(), RATE)
        at_rate = np.frombuffer(resample(whole, seen.RATE).samples, "<i2")
        return self.hear_at_rate(at_rate.astype(np.float32) / np.float32(32_768))

    def hear_at_rate(self, wave: seen.Array) -> np.ndarray:
        """The same for samples at the ear's own rate."""
        seconds = len(wave) / seen.RATE
        bands = seen.spectrum(wave, min(float(seen.LONGEST), seconds + AFTER), 80)[None]
        found = self._model.encode(ctranslate2.StorageView.from_array(bands))
        return np.array(found)[0][: int(np.ceil(50 * seconds))].astype(np.float16)


class Room:
    """Where a sentence is said: how loud, in what noise, through which microphone."""

    def __init__(self, noise: Samples, seed: int) -> None:
        self.chance, self._noise = np.random.default_rng(seed), noise

    def around(self, wave: Samples, decibels: float | None, after: float = 0.0) -> Samples:
        """Put a little silence around it, and babble that is so much less loud."""
        free = [self.chance.uniform(0.05, 0.5), after or self.chance.uniform(0.1, 0.4)]
        before, behind = (np.zeros(round(seconds * RATE)) for seconds in free)
        wave = np.concatenate((before, wave, behind))
        wave = wave + self.chance.normal(0, 1e-4, len(wave))
        if decibels is not None:
            at = self.chance.integers(0, len(self._noise) - len(wave))
            wave = wave + self._noise[at : at + len(wave)] * LEVEL * 10 ** (-decibels / 20)
        return wave * 10 ** (self.chance.uniform(-8, 6) / 20)

    def somebody_else(self, wave: Samples) -> Samples:
        """Say it up to a sixth faster and higher, or slower and lower."""
        places = np.arange(0, len(wave) - 1, self.chance.uniform(0.86, 1.16))
        return np.interp(places, np.arange(len(wave)), wave)

    def microphone(self, wave: Samples) -> Samples:
        """Make it thinner or fuller."""
        other = wave.copy()
        other[1:] -= self.chance.uniform(-0.5, 0.7) * wave[:-1]
        return other * np.sqrt(np.mean(wave**2) / max(1e-12, float(np.mean(other**2))))


def said_by_people(
    ear: Ear, room: Room, all_of_them: Sequence[Spoken], speller: "Speller | None"
) -> Iterator[Heard]:
    """Give each sentence in four ways, and cut off behind a word, where words are known."""
    between = room.chance.uniform
    for number, spoken in enumerate(all_of_them):
        wave, text = spoken.wave, " ".join(spoken.words)
        else_ = room.somebody_else
        yield Heard(ear.hear(room.around(wave, None)), text)
        for sound, decibels in (
            (else_(wave), between(14, 24)), (wave, between(9, 14)), (else_(wave), between(7, 13)),
        ):  # fmt: skip
            yield Heard(ear.hear(room.around(room.microphone(sound), decibels)), text)
        begun = cut_off(ear, room, spoken, speller) if speller else None
        if begun:
            decibels = None if between() < 0.4 else between(9, 22)
            sound = room.around(room.microphone(else_(begun.wave)), decibels, between(0.12, 0.35))
            yield Heard(ear.hear(sound), " ".join(begun.words))
        _progress("sentences", number, len(all_of_them))


def cut_off(ear: Ear, room: Room, spoken: Spoken, speller: "Speller") -> Spoken | None:
    """Stop behind one of its words, half of the time the last but one."""
    padded = np.concatenate((spoken.wave, np.zeros(RATE // 5)))
    ends = word_ends(speller.spell(ear.hear(padded)), " ".join(spoken.words))
    if len(ends) < 3:
        return None
    last = len(ends) - 2
    word = int(room.chance.integers(1, last + 1)) if room.chance.random() < 0.5 else last
    loud = envelope(spoken.wave)
    near = loud[max(0, ends[word] - 3) : ends[word] + 9]
    if not len(near):
        return None
    at = (max(0, ends[word] - 3) + int(near.argmin())) * round(0.01 * RATE)
    if at < 0.3 * RATE or at > len(spoken.wave) - 0.1 * RATE:
        return None
    wave = spoken.wave[:at].copy()
    wave[-220:] *= np.linspace(1, 0, 220)
    return Spoken(wave, spoken.words[: word + 1])


def word_ends(letters: np.ndarray, text: str) -> list[int]:
    """Lay a text along the letters in the likeliest way; give the step each word ends at."""
    states = np.zeros(2 * len(text) + 1, np.intp)
    states[1::2] = [LETTERS.index(letter) + 1 for letter in text]
    skips = np.zeros(len(states), bool)
    skips[3::2] = states[3::2] != states[1:-2:2]
    now = np.full(len(states), -1e30)
    now[:2] = letters[0, states[:2]]
    came = np.zeros((len(letters), len(states)), np.int8)
    for step in range(1, len(letters)):
        one, two = np.full_like(now, -1e30), np.full_like(now, -1e30)
        one[1:], two[2:] = now[:-1], np.where(skips[2:], now[:-2], -1e30)
        ways = np.stack((now, one, two))
        came[step], now = ways.argmax(axis=0), ways.max(axis=0) + letters[step, states]
    state = len(states) - (1 if now[-1] > now[-2] else 2)
    last: dict[int, int] = {}
    for step in range(len(letters) - 1, -1, -1):
        if state % 2:
            last.setdefault(state // 2, step)
        state -= int(came[step, state])
    ends = [place - 1 for place, letter in enumerate(text + " ") if letter == " "]
    return [last[end] for end in ends] if all(end in last for end in ends) else []


def said_by_machine(ear: Ear, room: Room) -> Iterator[Heard]:
    """Give our own Dutch replies in many voices of espeak-ng."""
    texts = sorted(set(_replies()))
    room.chance.shuffle(texts)
    for number, text in enumerate(texts[:BY_MACHINE]):
        pace, pitch = room.chance.integers(130, 200), room.chance.integers(25, 75)
        words = ["espeak-ng", "-v", str(room.chance.choice(VOICES)), "-s", str(pace), "-p"]
        made = subprocess.run(
            [*words, str(pitch), "--stdout", text], capture_output=True, check=True
        ).stdout
        whole = made[:40] + (len(made) - 44).to_bytes(4, "little") + made[44:]
        samples, rate = soundfile.read(io.BytesIO(whole))
        places = np.arange(0, len(samples) - 1, rate / RATE)
        wave = cut(np.interp(places, np.arange(len(samples)), samples))
        if 0.5 * RATE < len(wave) < 14 * RATE:
            decibels = None if room.chance.random() < 0.35 else room.chance.uniform(8, 24)
            sound = room.around(room.microphone(room.somebody_else(wave)), decibels)
            yield Heard(ear.hear(sound), spelt(text))
        _progress("replies", number, BY_MACHINE)


def _replies() -> Iterator[str]:
    for file in sorted((ROOT / "scenarios").rglob("*.toml")):
        scenario = tomllib.loads(file.read_text("utf-8"))
        if scenario.get("language", "nl") == "nl":
            yield from (text for text in _said(scenario) if 10 < len(text) < 140)


def _said(part: object, name: str = "") -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            yield from _said(value, key)
    elif isinstance(part, list):
        for value in part:
            yield from _said(value, name)
    elif isinstance(part, str) and name in ("say", "phrases") and "{" not in part:
        yield part


class Speller(nn.Module):
    """The network as `spelling` has it, to be taught."""

    def __init__(self, middle: np.ndarray, spread: np.ndarray) -> None:
        super().__init__()
        self.register_buffer("middle", torch.tensor(middle))
        self.register_buffer("spread", torch.tensor(spread))
        self.inner = nn.Linear(len(middle), WIDTH)
        self.around = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 5, padding=2) for _ in range(2))
        self.outer = nn.Linear(WIDTH, 2 * (len(LETTERS) + 1))
        self.little, self.more = nn.Dropout(0.15), nn.Dropout(0.3)

    def forward(self, encoded: torch.Tensor) -> torch.Tensor:
        """Give sentences × 2 · frames × 28 logarithms of chances."""
        now = self.little((encoded - self.middle) / self.spread)
        now = self.more(torch.relu(self.inner(now))).transpose(1, 2)
        for layer in self.around:
            now = self.more(now + torch.relu(layer(now)))
        found = self.outer(now.transpose(1, 2))
        return found.reshape(len(found), -1, len(LETTERS) + 1).log_softmax(-1)

    def spell(self, encoded: np.ndarray) -> np.ndarray:
        """The same for one sound, after it was taught."""
        self.eval()
        with torch.no_grad():
            return self(torch.from_numpy(encoded.astype(np.float32))[None])[0].numpy()


def teach(heard: Sequence[Heard], rounds: int) -> Speller:
    """Go over all of it so many times."""
    torch.manual_seed(0)
    chance = np.random.default_rng(0)
    sample = np.concatenate([one.encoded[::5] for one in heard[::7]]).astype(np.float32)
    speller = Speller(sample.mean(axis=0), sample.std(axis=0) + 1e-3)
    learner = torch.optim.AdamW(speller.parameters(), weight_decay=0.02)
    pace = torch.optim.lr_scheduler.OneCycleLR(
        learner, 2e-3, total_steps=rounds * (len(heard) // BATCH + 1), pct_start=0.1
    )
    for round_ in range(rounds):
        losses: list[float] = []
        speller.train()
        for batch in _batches(heard, chance):
            loss = _loss(speller, batch, chance)
            learner.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(speller.parameters(), 5.0)
            learner.step()
            pace.step()
            losses.append(loss.item())
        print(f"round {round_ + 1} of {rounds}: {np.mean(losses):.3f}", flush=True)
    return speller


def _batches(heard: Sequence[Heard], chance: np.random.Generator) -> Iterator[list[Heard]]:
    """Put those of about the same length together."""
    lengths = np.array([len(one.encoded) for one in heard]) + chance.uniform(0, 20, len(heard))
    order = lengths.argsort()
    groups = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    for place in chance.permutation(len(groups)):
        yield [heard[number] for number in groups[place]]


def _loss(speller: Speller, batch: list[Heard], chance: np.random.Generator) -> torch.Tensor:
    lengths = [len(one.encoded) for one in batch]
    sounds = torch.zeros(len(batch), max(lengths), batch[0].encoded.shape[1])
    for place, one in enumerate(batch):
        sounds[place, : lengths[place]] = torch.from_numpy(one.encoded.astype(np.float32))
        hole = int(chance.integers(0, max(1, lengths[place] - 8)))
        sounds[place, hole : hole + int(chance.integers(0, 8))] = speller.middle
    texts = [[LETTERS.index(letter) + 1 for letter in one.text] for one in batch]
    return nn.functional.ctc_loss(
        speller(sounds).transpose(0, 1),
        torch.tensor([letter for text in texts for letter in text]),
        torch.tensor(lengths) * 2,
        torch.tensor([len(text) for text in texts]),
        zero_infinity=True,
    )


def _progress(what: str, number: int, count: int) -> None:
    if number % 200 == 0:
        print(f"{number} of {count} {what}", flush=True)


def main(model: str, folder: Path) -> None:
    """Listen, learn, listen again, learn again, and write it down."""
    if trouble := fetch(folder):
        sys.exit(trouble)
    others, _ = sentences(folder, MEASURED + WEIGHED, seed=1)
    apart = {one.words for one in others}
    people = [
        Spoken(one.wave, tuple(text.split()))
        for one in every(folder)
        if one.words not in apart
        and (text := spelt(" ".join(one.words)))
        and 0.4 * RATE < len(one.wave) < 14 * RATE
    ]
    ear = Ear(model)
    room = Room(babble([one.wave for one in people[:400]]), seed=1)
    machine = list(said_by_machine(ear, room))
    heard = list(said_by_people(ear, room, people, None))
    first = teach([*heard, *machine], FIRST)
    again = list(said_by_people(ear, room, people, first))
    speller = teach([*again, *machine], SECOND)
    sign = ear.hear_at_rate(sign_sound(seen.RATE)).astype(np.float32).mean(axis=0)
    _write(speller, sign)


def weigh(model: str, folder: Path) -> None:
    """Find how much each sign of a whole text counts, by logistic regression; print it.

    At each pause of a sentence with a thinking pause in it, in silence and under babble, its own
    text is expected and three others; once more, for the pauses alone, four others.
    """
    spoken, noise = sentences(folder, MEASURED + WEIGHED, seed=1)
    ear = Ear(model)
    signs: list[tuple[float, ...]] = []
    ended: list[bool] = []
    for decibels in (None, 15.0, 10.0):
        scenes = [scene(one, noise, decibels, at) for at, one in enumerate(spoken[MEASURED:])]
        for number, one in enumerate(scenes):
            replies = [spelt(text) for text in expected_at(scenes, number)]
            others = [*replies[:-1], spelt(" ".join(scenes[number - 4].words))]
            for begins, _ in silences(one):
                letters = _letters(ear, one.wave[: round(begins * RATE)])
                over = begins > one.end - 0.1
                for texts in (replies,) if over else (replies, others):
                    if len(letters) and (found := likeliest(letters, texts)):
                        signs.append(signs_of(texts[found[0]], found[1]))
                        ended.append(over)
        print(f"{decibels} dB: {len(ended)}, {sum(ended)} of them ends", flush=True)
    print(
        "WEIGHTS =",
        tuple(round(float(one), 2) for one in _logistic(np.array(signs), np.array(ended))),
    )


def _letters(ear: Ear, wave: Samples) -> np.ndarray:
    sound = sound_of(wave)
    whole = np.frombuffer(sound.samples, "<i2")
    heard = [ear.hear(whole[begin:end] / 32_767) for begin, end in breaths(whole, sound.rate)]
    learnt = learnt_letters()
    return np.concatenate([learnt.spell(one.astype(np.float32)) for one in heard] or [[]])


def _logistic(signs: np.ndarray, ended: np.ndarray) -> list[float]:
    """Give a weight for each sign, and one more, with a slight preference for small ones."""
    middle, spread = signs.mean(axis=0), signs.std(axis=0)
    table = np.column_stack(((signs - middle) / spread, np.ones(len(signs))))
    weights = np.zeros(table.shape[1])
    small = np.diag([10.0] * len(middle) + [0.0])
    for _ in range(50):  # Newton's steps
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (ended - chance) - small @ weights
        curve = (table.T * (chance * (1 - chance))) @ table + small
        weights += np.linalg.solve(curve, slope)
    plain = weights[:-1] / spread
    return [*plain, weights[-1] - plain @ middle]


def _write(speller: Speller, sign: np.ndarray) -> None:
    """In half the precision: what is heard does not change by it."""
    kept = {
        "middle": speller.middle, "spread": speller.spread,
        "inner": speller.inner.weight.T, "inner_more": speller.inner.bias,
        "around": torch.stack([layer.weight.permute(2, 1, 0) for layer in speller.around]),
        "around_more": torch.stack([layer.bias for layer in speller.around]),
        "outer": speller.outer.weight.T, "outer_more": speller.outer.bias,
    }  # fmt: skip
    arrays = {name: one.detach().numpy().astype(np.float16) for name, one in kept.items()}
    np.savez_compressed(TO, sign=sign.astype(np.float16), **arrays)
    print(f"{TO}: {TO.stat().st_size} bytes")


if __name__ == "__main__":
    (weigh if sys.argv[3:] == ["weigh"] else main)(sys.argv[1], Path(sys.argv[2]))
