"""The process that a Whisper model lives in: a recording comes in, what was said goes out.

Run as `python -m trainingsveld.speech.recognition.whisper_process FOLDER`; `local` is its other
end. The folder holds a model in the form of CTranslate2, the engine, which is loaded here alone.
"""

import os
import queue
import sys
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from importlib import import_module
from math import ceil, exp, isfinite, log
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple, cast

import numpy as np

from trainingsveld.process.parent import Parent
from trainingsveld.speech.recognition.breaths import breaths
from trainingsveld.speech.recognition.last_words import FRAME, LAST, how_surely_said
from trainingsveld.speech.recognition.spectrum import LONGEST, RATE, Array, spectrum
from trainingsveld.speech.recognition.spelling import LANGUAGE, LETTERS, sign_sound, speller
from trainingsveld.speech.recognition.tokens import BEFORE, as_tokens, as_words, places_of_tokens
from trainingsveld.speech.recognition.whole import Said, how_well_it_fits, said_whole
from trainingsveld.speech.resample import mono, resample
from trainingsveld.speech.sound import Sound

QUIET = 0.002
"""Of full scale, on average, in the loudest tenth of a second: below it nobody speaks."""
_MORE, _STILL_MORE = 6.0, 10.0
"""Seconds of silence behind an answer, without which the model says its end twice. Where it hears
nothing in a voice, or stammers, it mostly hears more with more of them; that takes a third as long
again, so it is only tried then."""
_NOBODY = 0.6
"""How likely nobody spoke, by the model's own account, before its words are let fall."""
_TOKENS, _TOKENS_A_SECOND = 12, 7
"""The most a piece can be: who speaks fast says seven syllables a second. A model that stammers is
not waited for."""
_MOST_EXPECTED = 200
"""Tokens of what is expected that the model is given to read before: it takes 223 at most."""
_MADE_UP = -4.5
"""The mean logarithm of the chance of each token, where what was expected is only repeated: in 59
answers in human Dutch that were expected it was -3.9 at least."""
_BADLY = -1.6
"""How well the letters of what was written fit the sound, at the least: in 60 answers in human
Dutch that were expected it was -1.5, in 60 others less for one in four."""
_SIGNS = {".", "?", "!", "..."}
_KEPT = 30.0
"""Seconds without a question after which what was said is forgotten here, too."""
_REPEATED, _A_SENTENCE = 3, 4
"""Times the same words follow each other before it is the model stammering; so many words at once
nobody says twice in a row."""


_SILENT: Array = np.zeros((0, len(LETTERS) + 1), np.float32)


class Words(NamedTuple):
    """What was said, how sure that is, and how surely its last words were said and not guessed.

    `letters` are what the ear alone made of it, where letters were learnt from it.
    """

    text: str
    sure: float
    over: float = 0.0
    letters: Array = _SILENT


class Piece(NamedTuple):
    """A piece of an answer, what the model's ear made of it, and the letters in that, if any."""

    wave: Array
    language: str
    ear: object
    letters: Array = _SILENT


class Heard(NamedTuple):
    """The words, and which of the expected texts was said from beginning to end."""

    text: str
    sure: float
    over: float
    whole: Said


class Whisper:
    """A model that is loaded. Raises whatever the engine raises."""

    def __init__(self, folder: str) -> None:
        self._engine: Any = import_module("ctranslate2")
        threads = max(1, min(4, (os.cpu_count() or 2)))
        self._model = self._engine.models.Whisper(
            folder, device="cpu", compute_type="int8", intra_threads=threads
        )
        self._bands = int(getattr(self._model, "n_mels", 80))
        self._places = places_of_tokens(Path(folder))
        self._read_before: list[str] = []
        self._parts: dict[tuple[object, ...], Words] = {}
        self._speller, sign = speller(), sign_sound(RATE)
        self._spells = self._speller.knows(self._heard_by(self._encode(sign, _MORE), sign))

    def hear(self, sound: Sound, language: str, expected: Sequence[str] = ()) -> Heard:
        """Give what was said; "" and 0 when nothing was.

        What is `expected` helps the model with the words that occur in it. A part that was in the
        recording before, up to the same pause, is not heard again.
        """
        self._read_before = self._reading(expected)
        wave = np.frombuffer(mono(sound.samples, sound.channels), "<i2")
        before, self._parts = self._parts, {}
        found = list[Words]()
        for begin, end in breaths(wave, sound.rate):
            part = Sound(wave[begin:end].tobytes(), sound.rate)
            key = (language, *expected, part.rate, blake2b(part.samples).digest())
            self._parts[key] = before.get(key) or self._hear_part(part, language)
            found.append(self._parts[key])
        text, sure, over, letters = _joined(found)
        whole = said_whole(letters, expected) if len(letters) else Said()
        return Heard(text, sure, over, whole)

    def forget(self) -> None:
        """Keep nothing of what was said."""
        self._parts = {}

    def _hear_part(self, part: Sound, language: str) -> Words:
        at_rate = resample(part, RATE)
        wave = np.frombuffer(at_rate.samples, "<i2").astype(np.float32) / np.float32(32_768)
        pieces = (piece for piece in _pieces(wave) if _loudest(piece) >= QUIET)
        return _joined([self._hear_piece(piece, language) for piece in pieces])

    def _hear_piece(self, wave: Array, language: str) -> Words:
        piece = self._listen(wave, language, _MORE)
        found = self._look(piece, self._read_before)
        if not found.text:
            found = self._look(self._listen(wave, language, _STILL_MORE), ())
        elif without_stammer(found.text) != found.text:
            found = self._look(self._listen(wave, language, _STILL_MORE), self._read_before)
        return found._replace(text=without_stammer(found.text), letters=piece.letters)

    def _reading(self, expected: Sequence[str]) -> list[str]:
        """Put what may be said into tokens, as text that came before; whole texts alone."""
        tokens = list[str]()
        for text in expected:
            more = as_tokens(text, self._places)
            if len(tokens) + len(more) <= _MOST_EXPECTED:
                tokens += more
        return [BEFORE, *tokens] if tokens else []

    def _listen(self, wave: Array, language: str, more: float) -> Piece:
        """Have the model's ear listen to it with so many seconds of silence behind it."""
        ear = self._encode(wave, more)
        if not self._spells or language != LANGUAGE:
            return Piece(wave, language, ear)
        return Piece(wave, language, ear, self._speller.spell(self._heard_by(ear, wave)))

    def _encode(self, wave: Array, more: float) -> object:
        seen = spectrum(wave, min(float(LONGEST), len(wave) / RATE + more), self._bands)[None]
        encoded: object = self._model.encode(self._engine.StorageView.from_array(seen))
        return encoded

    def _heard_by(self, ear: object, wave: Array) -> Array:
        """Give what the ear made of it, frames × values, without the silence behind."""
        return np.array(ear)[0][: ceil(len(wave) / RATE / FRAME)]

    def _look(self, piece: Piece, reading: Sequence[str]) -> Words:
        """Have the model write down a piece that was listened to."""
        start = [
            "<|startoftranscript|>", f"<|{piece.language}|>", "<|transcribe|>", "<|notimestamps|>",
        ]  # fmt: skip
        prompt = [*reading, *start]
        most = round(_TOKENS + _TOKENS_A_SECOND * len(piece.wave) / RATE)
        found: Any = self._model.generate(
            piece.ear,
            [prompt],
            beam_size=1,
            max_length=max(2 * most, most + len(prompt)),  # the engine allows half of it as words
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        score = float(found.scores[0])
        if not isfinite(score) or found.no_speech_prob > _NOBODY:
            return Words("", 0.0)
        tokens: list[str] = found.sequences[0]
        words = Words(as_words(tokens), min(1.0, exp(score)))
        if not reading or len(tokens) < LAST:
            return words
        if len(piece.letters):
            made_up = how_well_it_fits(piece.letters, words.text) < _BADLY
            return self._look(piece, ()) if made_up else words
        over = self._over(piece, start, tokens)
        return self._look(piece, ()) if over is None else words._replace(over=over)

    def _over(self, piece: Piece, start: list[str], tokens: list[str]) -> float | None:
        """Look again, without what was expected, whether the last words are in the sound.

        None when hardly any of the words are. For a model whose ear no letters were learnt from.
        """
        words = len(tokens) - (tokens[-1] in _SIGNS)
        ids = [self._places[token] for token in tokens]
        frames = cast("Any", piece.ear).shape[1]
        found: Any = self._model.align(
            piece.ear, [self._places[sign] for sign in start], [ids], [frames]
        )[0]
        if fmean(log(max(chance, 1e-6)) for chance in found.text_token_probs) < _MADE_UP:
            return None
        return how_surely_said(found.alignments, words, len(piece.wave) / RATE)


def _joined(found: Iterable[Words]) -> Words:
    """Put parts together; how sure they are counts by their letters."""
    parts = list(found)
    said = [words for words in parts if words.text]
    letters = sum(len(words.text) for words in said)
    sure = sum(words.sure * len(words.text) for words in said) / letters if letters else 0.0
    over = said[-1].over if said else 0.0
    letters = np.concatenate([_SILENT, *(words.letters for words in parts)])
    return Words(" ".join(words.text for words in said), sure, over, letters)


def _pieces(wave: Array) -> list[Array]:
    """Cut where it is quietest, so that no piece is longer than the model looks at."""
    pieces = list[Array]()
    while len(wave) > LONGEST * RATE:
        begin, end = (LONGEST - 8) * RATE, LONGEST * RATE
        tenth = RATE // 10
        loud = np.abs(wave[begin:end]).reshape(-1, tenth).mean(axis=1)
        cut = begin + int(loud.argmin()) * tenth + tenth // 2
        pieces.append(wave[:cut])
        wave = wave[cut:]
    return [*pieces, wave]


def _loudest(piece: Array) -> float:
    tenth = RATE // 10
    whole = len(piece) // tenth * tenth
    if not whole:
        return 0.0
    return float(np.abs(piece[:whole]).reshape(-1, tenth).mean(axis=1).max())


def without_stammer(text: str) -> str:
    """Let fall what a model that stammers repeats: the same few words again and again."""
    words = text.split()
    for size in range(1, 9):
        for at in range(len(words) - size):
            first = words[at : at + size]
            times = 1
            while words[at + times * size : at + (times + 1) * size] == first:
                times += 1
            if times > (1 if size >= _A_SENTENCE else _REPEATED):
                return " ".join(words[: at + size])
    return text


def main() -> None:
    """Answer until the parent is gone."""
    parent = Parent()
    try:
        model = Whisper(sys.argv[1])
        model.hear(Sound(np.full(RATE, 1000, "<i2").tobytes(), RATE), "nl")  # now it is warm
    except Exception as error:
        parent.send({"kind": "missing", "detail": f"{type(error).__name__}: {error}"})
        return
    parent.send({"kind": "ready"})
    while True:
        try:
            head, body = parent.inbox.get(timeout=_KEPT)
        except queue.Empty:
            model.forget()
            continue
        sound = Sound(body, int(head["rate"]), int(head["channels"]))
        expected = [str(text) for text in head.get("expected", ())]
        found = model.hear(sound, str(head["language"]), expected)
        answer = {"text": found.text, "sure": round(found.sure, 4), "over": round(found.over, 4)}
        if found.whole.place >= 0:
            answer |= {"reply": found.whole.place, "over": round(found.whole.sure, 4)}
        parent.send({"kind": "heard", **answer, "id": head["id"]})


if __name__ == "__main__":
    main()
