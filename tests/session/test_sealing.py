import json
from typing import get_args

import msgspec
import pytest
from msgspec.structs import fields

from trainingsveld.dialogue import CallState, Said
from trainingsveld.privacy import Level, Naming
from trainingsveld.scenario import Style
from trainingsveld.session import Alone, Person, Stretch
from trainingsveld.session import event as events
from trainingsveld.session.event import NoteWritten, ReplyChosen, SessionBegun
from trainingsveld.session.group import Fact, HeldRound, Step
from trainingsveld.session.sealing import FIELDS, Tells, joined, parted, sealed_fields

KINDS = get_args(events.Event)
HARMLESS = (bool, Level, Naming)
"""Kinds of value that can hold neither a name nor a choice: only these may be classed NOTHING,
and the one code below."""


def full(kind, word):
    """An event with this word wherever a word fits."""
    person = Person(word, word, "observer")
    samples = {
        str: word, int: 7, bool: True, Level: Level.TEAM, Naming: Naming.NAMELESS, Person: person,
        Step: Step.WARM_UP, Fact: "need", Style: "calm",
        CallState: CallState(word, (7,)), Said | None: Said(word, 7, word),
        Alone: Alone(opening=(word, word)),
        tuple[tuple[int, str], ...]: ((7, word),), tuple[str, ...]: (word, word),
        tuple[Person, ...]: (person, person), tuple[bool, ...]: (True, False),
        HeldRound | None: HeldRound(word, 7, 7, word),
        tuple[Stretch, ...]: (Stretch(7, 7, "answer", word),),
    }  # fmt: skip
    return kind(**{field.name: samples[field.type] for field in fields(kind)})


def clear(kind, level, word="canary"):
    return json.dumps(parted(full(kind, word), level)[0])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_of_every_event_is_classed(kind):
    assert set(FIELDS.get(kind, {})) == {field.name for field in fields(kind)}


def test_nothing_is_classed_that_does_not_exist_and_only_switches_and_codes_are_harmless():
    assert set(FIELDS) <= set(KINDS)
    for kind in KINDS:
        for field in fields(kind):
            if FIELDS[kind][field.name] is Tells.NOTHING:
                code = kind in (events.SpeechFailed, events.WayChosen) and field.name == "code"
                assert field.type in HARMLESS or code, (kind, field.name)


def test_a_field_nobody_classed_is_sealed():
    class Whispered(msgspec.Struct, frozen=True):
        words: str

    for level in Level:
        assert sealed_fields(Whispered, level) == {"words"}


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_taken_apart_and_put_together_it_is_the_same(kind, level):
    event = full(kind, "canary")
    parts = json.loads(json.dumps(parted(event, level)))
    assert joined(kind, *parts) == event


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.EPHEMERAL])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_at_the_strict_levels_nothing_at_all_is_in_the_clear(kind, level):
    assert clear(kind, level) == "{}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_at_the_wide_levels_only_the_case_and_at_open_the_people(kind):
    for level in (Level.OPEN, Level.TEAM):
        shown = parted(full(kind, "canary"), level)[0]
        words = {name for name, value in shown.items() if "canary" in json.dumps(value)}
        allowed = {"scenario", "scenarios", "model", "method", "code"}
        if level is Level.OPEN:
            allowed |= {"people", "person"}
        assert words <= allowed


def test_what_was_chosen_and_written_is_sealed_everywhere():
    for level in Level:
        assert sealed_fields(ReplyChosen, level) == {"reply"}
        assert sealed_fields(NoteWritten, level) == {"words", "turn"}
    assert sealed_fields(SessionBegun, Level.OPEN) == {"alone"}
    assert sealed_fields(SessionBegun, Level.TEAM) == {"people", "alone"}
