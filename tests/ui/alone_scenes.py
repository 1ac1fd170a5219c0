"""The states the pages of somebody who practises alone are drawn in."""

from tests.ui.acted import Acted
from tests.ui.session_scenes import WAGES, Scene
from trainingsveld.session import Alone, Practice
from trainingsveld.ui.call_page import CallPage


def _call(practice: Practice, **more) -> Acted:
    return Acted(WAGES, alone=Alone(practice, **more)).start()


def exploring() -> Scene:
    return Scene(CallPage, _call(Practice.EXPLORE).play("feeling", "go-on"))


def hinted() -> Scene:
    return Scene(CallPage, _call(Practice.REHEARSE).play("feeling"))


def by_ear() -> Scene:
    return Scene(CallPage, _call(Practice.UNAIDED, captions=False).play("feeling"))


ALONE = {"alone-explore": exploring, "alone-hint": hinted, "alone-by-ear": by_ear}
