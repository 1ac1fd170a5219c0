"""What is said after a call about how it ended, and to whom the badge speaks."""

import pytest

from tests.small_case import SCENARIO
from tests.ui.acted import Acted
from trainingsveld.session import EndCall, Phase
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.result_page import ResultPage

SEES = {
    1: ("Only you see this page", "Only you see and hear", "Only you see what you write"),
    2: ("Everybody round the laptop", "Everybody in the room", "You write this yourself"),
}


def test_a_customer_who_gave_up_on_silence_is_said(open_page):
    acted = Acted(text=SCENARIO).start()
    while acted.state.phase is Phase.LISTENING:
        acted.play("silence")
    page = open_page(FeedbackPage, acted)
    assert "It stayed quiet for too long. The customer hung up." in page._under.text()
    assert "It stayed quiet" in open_page(ResultPage, acted)._title.text()


def test_leaving_a_call_is_not_put_down_to_silence(open_page):
    acted = Acted(text=SCENARIO).start().play("silence").send(EndCall())
    page = open_page(FeedbackPage, acted)
    assert "You stopped before the call was over." in page._under.text()
    assert "quiet" not in page._under.text()


@pytest.mark.parametrize("names", [("Chantal",), ("Chantal", "Bram")])
def test_every_page_says_who_can_see_it(open_page, names):
    acted = Acted("salaris-niet-betaald", *names)
    found = []
    for kind, begin in ((BriefingPage, None), (CallPage, acted.start), (FeedbackPage, None)):
        if begin:
            begin()
        if kind is FeedbackPage:
            acted.send(EndCall())
        page = open_page(kind, acted)
        found += [badge for badge in page.findChildren(PrivacyBadge) if badge.isVisible()]
    assert [badge.text() for badge in found] == ["Stays with you · Who sees this?"] * 3
    for badge, words in zip(found, SEES[len(names)], strict=True):
        assert badge.sees().startswith(words)
        assert badge.accessibleDescription() == badge.sees()


def test_alone_no_page_says_that_people_agreed_on_something(open_page):
    acted = Acted().whole_call()
    page = open_page(ResultPage, acted)
    said = " ".join(label.text() for label in page.findChildren(PlainText))
    assert "you agreed" not in said
