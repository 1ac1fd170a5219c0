"""What was said, in order: each line of the customer once, however the turn went."""

from tests.small_case import SCENARIO
from tests.ui.acted import Acted
from trainingsveld.session import ChooseNone, RepeatLine, StartAnswer, StopAnswer
from trainingsveld.ui.transcript import earlier_tensions, last_clip, tensions, transcript


def said(acted):
    return [(entry.kind, entry.text) for entry in transcript(acted.state)]


def test_a_line_said_again_on_entering_anew_is_there_again():
    acted = Acted(text=SCENARIO).start().play("rules", "rules", "rules", aloud=False)
    lines = [text for kind, text in said(acted) if kind == "customer"]
    assert lines == ["Waar blijft mijn geld?", *["Nogmaals: waar blijft mijn geld?"] * 3]


def test_a_repeated_line_is_one_line():
    acted = Acted(text=SCENARIO).start().send(RepeatLine()).heard()
    assert said(acted) == [("customer", "Waar blijft mijn geld?")]


def test_silence_with_and_without_words():
    acted = Acted(text=SCENARIO).start().play("silence")
    assert said(acted) == [
        ("customer", "Waar blijft mijn geld?"), ("silence", ""), ("customer", "Hallo?"),
    ]  # fmt: skip
    acted.play("silence")
    assert said(acted)[-1] == ("customer", "Laat maar.")


def test_talking_through_does_not_repeat_the_line():
    acted = Acted(text=SCENARIO).start(heard=False)
    acted.send(StartAnswer("c1"), StopAnswer())
    acted.room.lengths["c1"] = 2.0
    assert [kind for kind, _ in said(acted)] == ["customer", "interrupt", "agent"]
    assert transcript(acted.state)[-1].open
    assert last_clip(acted.state) == "c1"


def test_an_answer_nobody_follows():
    acted = Acted(text=SCENARIO).start().typed("banaan").send(ChooseNone()).heard()
    entries = transcript(acted.state)
    assert [entry.kind for entry in entries] == ["customer", "agent", "customer"]
    assert entries[1].unclear
    assert acted.room.words(entries[1].words) == "banaan"
    assert entries[2].text == "Sorry, ik begrijp niet wat u bedoelt."


def test_going_on_by_itself_says_both_lines():
    acted = Acted(text=SCENARIO).start().play("feeling", "verify", "plan", aloud=False)
    lines = [text for kind, text in said(acted) if kind == "customer"]
    assert lines[-2:] == ["Goed.", "Tot drie uur dan."]


def test_the_recording_that_is_being_made_is_not_there_yet():
    acted = Acted(text=SCENARIO).start().send(StartAnswer("c1"))
    assert [kind for kind, _ in said(acted)] == ["customer"]


def test_tension_starts_before_the_first_turn():
    acted = Acted(text=SCENARIO)
    assert tensions(acted.state) == ()
    acted.start()
    assert tensions(acted.state) == (5,)
    acted.play("feeling")
    assert tensions(acted.state) == (5, 4)
    assert earlier_tensions(acted.state) == ()
