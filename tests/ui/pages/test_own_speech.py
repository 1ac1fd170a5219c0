"""How one spoke, on the page after a call that was practised alone."""

import pytest
from msgspec.structs import replace

from tests.ui.acted import Acted
from trainingsveld.session import EndCall, StartAnswer, StopAnswer
from trainingsveld.speech.own_speech.figures import AnswerSpeech, OwnSpeech
from trainingsveld.store import Settings
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.result_page import ResultPage

TOLD = OwnSpeech(
    (
        AnswerSpeech(0, 8.0, (0.8, 1.9), 36.0, 1.2, 12.0),
        AnswerSpeech(2, 4.0, (), 18.0, None, None),
    ),
    loudness=11.4,
)


def alone(*names: str) -> Acted:
    acted = Acted("salaris-niet-betaald", *(names or ("Chantal",))).start()
    acted.send(StartAnswer(acted.room.new_clip()), StopAnswer()).play("feeling").send(EndCall())
    return acted.until("action")


def shown(page) -> str:
    return "\n".join(p.text() for p in page.findChildren(PlainText) if p.isVisible())


def test_it_is_said_in_sentences_with_the_figures_behind_them(open_page):
    acted = alone()
    page = open_page(ResultPage, acted)
    assert not page._speech.isVisible()
    acted.room.own_told(TOLD)
    said = shown(page)
    for sentence in (
        "Of every minute that one of you spoke, 24 seconds were yours.",
        "You mostly began 1.2 s after the customer’s last word, at most 1.2 s.",
        "You spoke 3.8 to 5.2 syllables a second; that is an estimate.",
        "Between your softest and your loudest words there were 11 dB.",
        "Only for you: counted here and now, and kept nowhere.",
    ):
        assert sentence in said
    table = page._speech._table
    assert not table.isVisible()
    page._speech._as_table.click()
    assert table.isVisible()
    rows = [[table.item(r, c).text() for c in range(5)] for r in range(table.rowCount())]
    assert rows == [["1", "1.2", "8.0", "1.9", "4.5"], ["3", "–", "4.0", "–", "4.5"]]


def test_with_colleagues_round_the_laptop_nobody_is_asked_and_nothing_shown(open_page):
    acted = alone("Chantal", "Bram")
    page = open_page(ResultPage, acted)
    assert acted.room.own_told is None
    assert not page._speech.isVisible()


def test_switched_off_it_is_neither_counted_nor_shown(open_page):
    acted = alone()
    page = open_page(ResultPage, acted)
    acted.room.own_told(TOLD)
    assert page._speech.isVisible()
    page.use(Settings(own_speech=False))
    assert not page._speech.isVisible()
    assert acted.room.own_told is None
    page.use(Settings())
    assert acted.room.own_told is not None


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (OwnSpeech(noisy=2), "Your voice did not stand out from the noise: nothing was counted."),
        (OwnSpeech(TOLD.answers, clipped=True), "The microphone was too loud to say how loud"),
        (OwnSpeech((AnswerSpeech(0, 1.0),)), "In your answers you never paused"),
        (OwnSpeech(TOLD.answers, noisy=1), "did not stand out from the noise."),
    ],
)
def test_what_is_not_known_is_not_made_up(open_page, told, sentence):
    acted = alone()
    page = open_page(ResultPage, acted)
    acted.room.own_told(told)
    assert sentence in shown(page)
    assert "nan" not in shown(page)


def test_another_call_is_counted_anew(open_page):
    acted = alone()
    page = open_page(ResultPage, acted)
    acted.room.own_told(TOLD)
    page.render_state(replace(acted.state, turns=acted.state.turns[:1], position=999))
    assert page._speech._told is None or page._speech._of == acted.state.turns[:1]


@pytest.mark.parametrize("word", ["score", "weak", "good", "bad", "too fast", "too slow", "%"])
def test_no_word_of_it_judges(open_page, word):
    acted = alone()
    page = open_page(ResultPage, acted)
    acted.room.own_told(TOLD)
    assert word not in page._speech._text.text().casefold()
