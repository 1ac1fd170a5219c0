"""What the customers of the cases that ship say, and whether a sound can be it."""

from pathlib import Path

import numpy as np

from tests.session.test_as_played import do
from tests.small_case import Played
from trainingsveld.cli.render import line_of
from trainingsveld.dialogue import Case, case_from_text, spoken_lines
from trainingsveld.session import AnswerConsent, Phase, StartCall, State
from trainingsveld.session.activity import Speak, activities
from trainingsveld.speech import Line, Sound
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.transcript import transcript

ROOT = Path(__file__).parents[2]
CASES = sorted(p for p in (ROOT / "scenarios").glob("*/*.toml") if p.stem != "pack")
A_WORD = (0.15, 0.8)
"""Seconds."""
PAUSES = 0.5
"""Seconds a line may last longer: silence around it, and between its sentences."""


def case_of(path: Path) -> Case:
    return case_from_text(path.read_text("utf-8"), customer_model())


def all_lines(path: Path) -> list[Line]:
    """Every line of a case, in every style it can have."""
    case = case_of(path)
    return [line_of(case.scenario, line.text, line.style) for line in spoken_lines(case)]


def said_in_tests(path: Path) -> tuple[list[Line], list[str]]:
    """The lines that are said when the case's own tests are played in a session, each once.

    And what was said otherwise than it stands on the screen, or how a call stood still.
    """
    text = path.read_text("utf-8")
    case = case_of(path)
    lines: dict[Line, None] = {}
    odd: list[str] = []
    for test in case.scenario.tests:
        call = Played(scenario=text).send(AnswerConsent(False), StartCall())
        for word in ("", *test.play):
            if word:
                do(call, word)
            for _ in range(100):
                if call.state.phase is not Phase.SPEAKING:
                    break
                for activity in activities(call.state):
                    if isinstance(activity, Speak):
                        lines[line_of(case.scenario, activity.text, activity.style)] = None
                        odd += differs(call.state, activity.text)
                call.line_over()
            else:
                odd.append(f"{test.name}: the customer never stops talking")
        end = case.scenario.nodes[call.state.call.node].end
        if test.expect.end and end not in test.expect.end:
            odd.append(f"{test.name}: it ended at {call.state.call.node}")
    return list(lines), odd


def differs(state: State, said: str) -> list[str]:
    """Compare what is said with the last words of the customer on the screen."""
    shown = [entry.text for entry in transcript(state) if entry.kind == "customer"]
    return [] if shown[-1:] == [said] else [f"said: {said!r}, on the screen: {shown[-1:]}"]


def wrong_with(line: Line, sound: Sound) -> list[str]:
    """Say why this sound cannot be this line."""
    wave = np.frombuffer(sound.samples, "<i2").astype(float) / 32_768
    if not len(wave):
        return [f"no sound: {line.text!r}"]
    words = len(line.text.split())
    least, most = A_WORD[0] * words, A_WORD[1] * words + PAUSES
    odd: list[str] = []
    if not least <= sound.seconds <= most:
        odd.append(f"{sound.seconds:.2f} s for {words} words: {line.text!r} ({line.style})")
    if np.abs(wave).max() > 0.99:
        odd.append(f"it clips: {line.text!r} ({line.style})")
    if np.sqrt((wave**2).mean()) < 0.01:
        odd.append(f"it cannot be heard: {line.text!r} ({line.style})")
    return odd
