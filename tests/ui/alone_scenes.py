"""The states the pages of somebody who practises alone are drawn in."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.acted import Acted
from tests.ui.session_scenes import WAGES, Scene
from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.practised import practised
from trainingsveld.session import (
    Alone,
    DeclineAction,
    EndCall,
    GoOn,
    PassTask,
    Phase,
    Practice,
    QueueElapsed,
    RewindTo,
    ShowWallboard,
)
from trainingsveld.ui.alone.earlier_pair import EarlierPair
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.result_page import ResultPage


def _call(practice: Practice, **more) -> Acted:
    return Acted(WAGES, alone=Alone(practice, **more)).start()


def exploring() -> Scene:
    return Scene(CallPage, _call(Practice.EXPLORE).play("feeling", "go-on"))


def hinted() -> Scene:
    return Scene(CallPage, _call(Practice.REHEARSE).play("feeling"))


def by_ear() -> Scene:
    return Scene(CallPage, _call(Practice.UNAIDED, captions=False).play("feeling"))


def looking_back() -> Scene:
    """A call that was left half-way, tried again from its beginning, and left again."""
    acted = _tried_again()
    return Scene(ResultPage, acted, lambda page: _down(page, page._own))


def of_before() -> Scene:
    """The same line was answered on a day before; what was said then sounds."""
    before = practised(
        _call(Practice.REHEARSE).play("numbers-first").send(EndCall()).state,
        20_780, lambda clip: [clip],
    )  # fmt: skip
    acted = _tried_again()
    acted.room.book = (before,) if before else ()
    acted.room.vaulted.kept = {name for one in acted.room.book for name in one.moves[0].sound}

    def hear(page: ResultPage) -> None:
        (pair,) = page.findChildren(EarlierPair)
        pair._both.click()
        acted.room.vaulted.told("then")
        _down(page, pair)

    return Scene(ResultPage, acted, hear)


def _tried_again() -> Acted:
    acted = _call(Practice.REHEARSE).play("limit-rule")
    acted.send(RewindTo(0)).heard().play("feeling", "go-on", "mail-rule").send(EndCall())
    while acted.state.phase is not Phase.RESULT:
        acted.send(DeclineAction(acted.room.keep("Eerst nog eens.")), PassTask(), GoOn())
    return acted


def _down(page: ResultPage, to: QWidget) -> None:
    for _ in range(8):
        QApplication.sendPostedEvents()
    areas = page.findChildren(QScrollArea)
    *_, inner = (one for one in areas if one.isAncestorOf(to))
    inner.verticalScrollBar().setValue(to.mapTo(inner.widget(), QPoint()).y())


def drill() -> Scene:
    """Before a drill: one thing to do, and what was said so far."""
    alone = Alone(Practice.REHEARSE, skill=Skill.SET_LIMIT, opening=("limit-rule", "rule-again"))
    return Scene(BriefingPage, Acted(WAGES, alone=alone))


def looking_up() -> Scene:
    """In the knowledge base, with a queue over it."""
    acted = Acted("eigen-risico-ambulance", alone=Alone(Practice.REHEARSE, 1))
    acted.send(ShowWallboard(2)).start().play("card:knowledge")
    for _ in range(7):
        acted.send(QueueElapsed(acted.state.wallboard.since))

    def read(page: CallPage) -> None:
        page._open_screen("knowledge")
        page._system._knowledge.search.setText("ongeluk")
        page._system._knowledge._found.pick(0)

    return Scene(CallPage, acted, read)


ALONE = {
    "alone-looking-up": looking_up,
    "alone-drill": drill,
    "alone-explore": exploring,
    "alone-hint": hinted,
    "alone-by-ear": by_ear,
    "alone-debrief": looking_back,
    "alone-then-and-now": of_before,
}
