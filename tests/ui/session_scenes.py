"""The states the pages are drawn in: for the pictures, and for what must hold of every page."""

import math
from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.acted import Acted, case_text
from tests.ui.vaults import BRAM, SANNE
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    AgreeAction,
    CallTimeOut,
    ChooseNote,
    CloseSession,
    ConfirmRules,
    DeclineAction,
    EndCall,
    JoinSession,
    LineFailed,
    OpenCurtain,
    Person,
    PrepareClosing,
    RepeatLine,
    RewindTo,
    SetMark,
    StartAnswer,
    StartTyping,
    StopAnswer,
    StopPlay,
    TakeSeat,
    VoiceReady,
)
from trainingsveld.session.aftercall import (
    BeginWork,
    HandInWork,
    KeepWork,
    LookOver,
    TickTask,
)
from trainingsveld.session.projection import projection
from trainingsveld.speech.own_speech.figures import AnswerSpeech, OwnSpeech
from trainingsveld.store import Settings
from trainingsveld.ui.actor.window import ActorWindow
from trainingsveld.ui.after_call_page import AfterCallPage
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.closing_page import ClosingPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.listening_back_page import ListeningBackPage
from trainingsveld.ui.look import ScrollColumn
from trainingsveld.ui.result_page import ResultPage
from trainingsveld.ui.room_screen.window import RoomWindow
from trainingsveld.ui.seats.attempts_page import AttemptsPage
from trainingsveld.ui.seats.stepping_in import SteppingIn
from trainingsveld.ui.together_page import TogetherPage
from trainingsveld.ui.vault.ports import KeptNow

GROUP = ("Chantal", "Bram", "Aïsha", "Daan")
WAGES = "salaris-niet-betaald"
TODAY = QDate(2026, 6, 4)

LONG = case_text(WAGES)
for _short, _long in (
    ("Mevrouw Aksoy", "Mevrouw Van Oldenbarnevelt-Schimmelpenninck van der Oye"),
    ("salarisadministrateur bij een bouwbedrijf", "hoofd van de salarisadministratie en plaats"
     "vervangend directeur bij een middelgroot bouwbedrijf in het noordoosten van het land"),
    ("Ik zit hier met tachtig mensen zonder salaris.", "Ik zit hier met tachtig mensen zonder "
     "salaris, en dat zijn mensen met een huis, een huur, kinderen op school en een auto voor de "
     "deur die gewoon betaald moet worden, en ze bellen me nu allemaal, de een na de ander."),
    ("Goedemiddag mevrouw Aksoy, met Robin. Vertel, wat is er gebeurd?", "Goedemiddag mevrouw, u "
     "spreekt met Robin van de zakelijke klantenservice. Vertelt u mij eens van het begin af aan "
     "wat er vanochtend precies is gebeurd, en wie er bij u allemaal aan de lijn hebben gehangen?"),
    ("Benoemt wat dit voor de beller betekent", "Benoemt met zoveel woorden wat dit alles voor de "
     "beller en voor de mensen om wie het gaat op dit moment betekent"),
    ('title = "De salarissen zijn niet betaald"', 'title = "De salarissen en het vakantiegeld van '
     'alle tachtig medewerkers van het bouwbedrijf zijn vannacht niet betaald"'),
):  # fmt: skip
    LONG = LONG.replace(_short, _long)
NOTES = (
    "Ik wil hulp bij het moment dat ze begon over haar eigen mensen.",
    "Het werkte toen ik benoemde dat zij ervoor stond.",
    "Ik zag dat je even stil was nadat ze ‘alle tachtig’ zei, en toen haar woorden herhaalde.",
    "Ik hoorde je zeggen: dat is een rotgevoel. Ze ging zachter praten.",
    "Je noemde haar naam aan het begin, en niet als trucje.",
    "Je zou kunnen zeggen: wat heeft u nodig voor morgen zeven uur?",
    "Mij helpt het soms om eerst even niets te zeggen.",
    "Je zou kunnen vragen wie er bij haar in de keet staan.",
)


class Scene:
    """A page in a state. `late` is done once the page is on the screen."""

    def __init__(
        self, kind: type, acted: Acted, late: Callable[[QWidget], None] | None = None
    ) -> None:
        self.kind, self.acted, self.late = kind, acted, late

    def page(self, settings: Settings) -> QWidget:
        if self.kind is FeedbackPage:
            made = FeedbackPage(self.acted.send, self.acted.room, settings, today=lambda: TODAY)
        elif self.kind is ClosingPage:
            made = ClosingPage(self.acted.send, self.acted.room, settings, today=lambda: TODAY)
        elif self.kind is RoomWindow:
            wall = RoomWindow(self.acted.room, CallClock(167))
            wall.render_projection(projection(self.acted.state))
            return wall
        elif self.kind is ActorWindow:
            made = ActorWindow(self.acted.send)
        else:
            made = self.kind(self.acted.send, self.acted.room, settings)
        return self.acted.show(made)

    def settle_in(self, page: QWidget) -> None:
        if isinstance(page, CallPage):
            page._top.clock.start_at(167)
        if self.late:
            self.late(page)


def _call(*names: str, **how) -> Acted:
    return Acted(WAGES, *names, **how).start()


def _round(until: str = "") -> Acted:
    acted = Acted(WAGES, *GROUP).whole_call(0)
    return acted.until(until, *NOTES) if until else acted


def briefing_preparing() -> Scene:
    acted = Acted()
    return Scene(BriefingPage, acted, lambda _: acted.room.prepare(12, 43, 2))


def briefing_group() -> Scene:
    acted = Acted(WAGES, *GROUP).agreed()
    acted.room.vaults.people = (SANNE, BRAM)
    return Scene(
        BriefingPage,
        acted,
        lambda _: acted.send(VoiceReady(acted.state.since), acted.asked(True)),
    )


def call_speaking() -> Scene:
    return Scene(CallPage, Acted().start(heard=False))


def call_listening() -> Scene:
    return Scene(CallPage, _call(*GROUP).play("feeling", "go-on"))


def call_answering() -> Scene:
    acted = _call().play("feeling", "go-on", "name-it")
    acted.send(StartAnswer(acted.room.new_clip()))

    def talk(_page: QWidget) -> None:
        for place in range(90):
            quiet = place % 17 > 13
            acted.room.level(0.12 if quiet else 0.45 + 0.35 * abs(math.sin(place / 3.1)))

    return Scene(CallPage, acted, talk)


def call_typing() -> Scene:
    acted = _call().play("feeling")

    def type_it(page: QWidget) -> None:
        acted.send(StartTyping())
        page._talk.field.setFocus()
        page._talk.field.setText("Dus u hoort het van uw eigen mensen en niet van ons, en dat ")

    return Scene(CallPage, acted, type_it)


def call_choosing() -> Scene:
    acted = _call().play("feeling", "go-on")
    said = "wij hadden u vanochtend kunnen bellen, dat spijt me"
    return Scene(CallPage, acted, lambda _: acted.typed(said))


def call_spoken() -> Scene:
    acted = _call().play("feeling", "go-on")
    return Scene(CallPage, acted, lambda _: acted.spoken(6))


def call_by_hand() -> Scene:
    acted = _call(by_hand=True).play("feeling", aloud=False)
    return Scene(CallPage, acted)


def call_time_out() -> Scene:
    return Scene(CallPage, _call().play("feeling").send(CallTimeOut()))


def call_stopped() -> Scene:
    return Scene(CallPage, _call().play("feeling").send(StopPlay()))


def call_trouble() -> Scene:
    acted = Acted().start(heard=False)
    return Scene(CallPage, acted.send(LineFailed(acted.state.since, "voice-hung")))


def call_screens() -> Scene:
    acted = _call().play("feeling", "go-on", "name-it", "recap", "verify", "card:batch")
    acted.play("do:raise-limit")
    return Scene(CallPage, acted, lambda page: page._open_screen("batch"))


def call_rewinding() -> Scene:
    acted = _call().play("feeling", "quick-fix", "push-on")
    acted.send(RewindTo(1)).heard().play("go-on", "name-it")
    return Scene(CallPage, acted, lambda page: page._customer._curve.chosen.emit(1))


def call_long_texts() -> Scene:
    acted = Acted(WAGES, *GROUP, text=LONG).start()
    return Scene(CallPage, acted, lambda _: acted.spoken())


def feedback_own_view() -> Scene:
    acted = _round()
    return Scene(FeedbackPage, acted, lambda page: page._note._chips.children()[1].click())


def feedback_curtain() -> Scene:
    return Scene(FeedbackPage, _round().note(NOTES[0]).note(NOTES[1]))


def feedback_observer() -> Scene:
    acted = _round().note(NOTES[0]).note(NOTES[1]).send(OpenCurtain())
    return Scene(FeedbackPage, acted, lambda page: page._note._box.setPlainText(NOTES[2]))


def feedback_builder() -> Scene:
    acted = _round().note(NOTES[0]).note(NOTES[1]).send(OpenCurtain())

    def write(page: QWidget) -> None:
        situation, behaviour, effect, _ = page._note._form.parts
        situation.setPlainText("Toen ze over haar eigen mensen begon")
        behaviour.setPlainText("Ik zag dat je even stil was. Je moet dat vaker doen.")
        effect.setPlainText("Ze ging zachter praten.")
        page._note._moment.setCurrentIndex(2)

    return Scene(FeedbackPage, acted, write)


def feedback_talk() -> Scene:
    acted = Acted(WAGES, *GROUP, method="incident").whole_call(0)
    return Scene(FeedbackPage, acted.note(NOTES[0]))


def feedback_phases() -> Scene:
    acted = Acted(WAGES, *GROUP, method="pearls").whole_call(0)
    return Scene(FeedbackPage, acted.until("reveal", *NOTES))


def feedback_reveal() -> Scene:
    return Scene(FeedbackPage, _round("reveal"))


def feedback_choose() -> Scene:
    return Scene(FeedbackPage, _round("choose"))


def feedback_try() -> Scene:
    return Scene(FeedbackPage, _round("choose").send(ChooseNote(5)))


def feedback_action() -> Scene:
    return Scene(FeedbackPage, _round("action"))


def result() -> Scene:
    acted = Acted(WAGES, *GROUP).whole_call(3).until("action", *NOTES)
    words = acted.room.keep("Ik vat eerst samen in haar woorden, voordat ik het systeem open.")
    return Scene(ResultPage, acted.send(AgreeAction(words, "p1", "2026-06-11")))


MAIL = """Beste mevrouw Aksoy,

Tachtig mensen zonder salaris, en ze belden allemaal u: dat was een rotochtend.
Onze controle hield de hele batch vast op één rekeningnummer. Dat hadden wij u moeten melden.
De salarissen worden vandaag verwerkt. Om vier uur bel ik u om te zeggen of alles binnen is.

Met vriendelijke groet,
Robin"""


def after_call(*names: str) -> Scene:
    acted = result().acted if names else Acted(WAGES).whole_call(3).until("action")
    if not names:
        acted.send(DeclineAction(acted.room.keep("Vandaag niet.")))
    note = acted.room.keep("Batch vrijgegeven om 10.40. Zij wil voortaan zelf bericht.")
    acted.send(BeginWork(), TickTask("note", True, 48), KeepWork(note, acted.room.keep(MAIL)))
    return Scene(AfterCallPage, acted)


def after_call_together() -> Scene:
    scene = after_call(*GROUP)
    scene.acted.send(HandInWork(190), LookOver((True, True, True, True, False, True)))
    return scene


def after_call_over() -> Scene:
    scene = after_call_together()
    scene.acted.send(LookOver((True, False, True, True, False, True)))
    return scene


def own_speech() -> Scene:
    """Who practised alone looks at how they spoke."""
    acted = Acted(WAGES, "Chantal").start()
    for reply in ("feeling", "quick-fix", "go-on"):
        acted.send(StartAnswer(acted.room.new_clip()), StopAnswer()).play(reply)
    acted.send(EndCall()).until("action")
    words = acted.room.keep("Ik vat eerst samen in haar woorden.")

    def told(page: QWidget) -> None:
        answers = (
            AnswerSpeech(0, 8.2, (0.8, 1.9), 37.0, 1.2, 9.0),
            AnswerSpeech(1, 4.1, (), 22.0, 2.6, 6.5),
            AnswerSpeech(2, 11.4, (0.6,), 55.0, 0.7, 7.5),
        )
        acted.room.own_told(OwnSpeech(answers, loudness=11.4))
        page._speech._as_table.click()
        QApplication.sendPostedEvents()
        for _ in range(8):
            QApplication.sendPostedEvents()
        for side in page.findChildren(ScrollColumn):
            if side.isAncestorOf(page._speech):
                side.verticalScrollBar().setValue(page._speech.y())

    return Scene(ResultPage, acted.send(AgreeAction(words, "p1", "2026-06-11")), told)


def listening_back() -> Scene:
    """After a second try: two attempts, marks of both, sound as far as it was measured."""
    acted = Acted(WAGES, *GROUP).start().play("feeling", "quick-fix", "push-on")
    seen = list(acted.state.case.scenario.criteria)
    acted.send(SetMark(seen[0], 9_000, 5_000), SetMark(seen[0], 9_400, 5_400))
    acted.send(RewindTo(1)).heard().send(SetMark(seen[1], 20_000, 6_000)).play("go-on")
    acted.send(SetMark("", 30_000, 6_000)).play("name-it").send(EndCall())
    acted.until("reveal", *NOTES)

    def measured(page: QWidget) -> None:
        stretches, told = acted.room.measuring
        for place, one in enumerate(stretches):
            seconds = acted.room.seconds(one.clip) or 3.0 + place % 3
            bars = range(round(20 * seconds))
            told(place, seconds, tuple(0.1 + 0.5 * abs(math.sin(n / 4.3 + place)) for n in bars))
        page._jump(11_000)

    return Scene(ListeningBackPage, acted, measured)


SIX = (*GROUP, "Emre", "Fleur")


def together_rules() -> Scene:
    acted = Acted(WAGES, *GROUP).send(ConfirmRules("p1"), ConfirmRules("p3"))

    def hold(page: QWidget) -> None:
        tile = page._agreeing._tiles[1]
        tile.press_down()
        tile._ticking.setInterval(1_000_000)
        tile.pass_time(1900)

    return Scene(TogetherPage, acted, hold)


def together_hand_over() -> Scene:
    return Scene(TogetherPage, Acted(WAGES, *GROUP).agreed())


def together_question() -> Scene:
    def have_it(page: QWidget) -> None:
        page._asking._show_question()
        page._asking._answers._point(1)

    return Scene(TogetherPage, Acted(WAGES, *GROUP).agreed(), have_it)


def together_outcome() -> Scene:
    def answer(page: QWidget) -> None:
        for number in range(len(GROUP)):
            page._asking._show_question()
            page._asking._answers._point(int(number == 2))
            page._asking._answers.give()

    return Scene(TogetherPage, Acted(WAGES, *GROUP).agreed(), answer)


def together_newcomer() -> Scene:
    acted = _call(*GROUP).play("feeling")
    newcomer = Person("p5", acted.room.keep("Emre"), "observer")
    return Scene(TogetherPage, acted.send(JoinSession(newcomer)))


def _without_names(until: str) -> Acted:
    acted = Acted(WAGES, *GROUP, level=Level.TEAM, naming=Naming.NAMELESS).whole_call(0)
    return acted.until(until, *NOTES) if until else acted


def feedback_without_names() -> Scene:
    acted = _without_names("").note(NOTES[0]).note(NOTES[1]).send(OpenCurtain())
    return Scene(FeedbackPage, acted, lambda page: page._note._box.setPlainText(NOTES[2]))


def feedback_revealed() -> Scene:
    return Scene(FeedbackPage, _without_names("reveal"))


def _at_the_end(level: Level, vault: str) -> Acted:
    acted = Acted(WAGES, *GROUP, level=level).whole_call(3).until("action", *NOTES)
    words = acted.room.keep("Ik vat eerst samen in haar woorden, voordat ik het systeem open.")
    acted.room.kept_where = KeptNow("vault" if vault else "memory", vault)
    return acted.send(AgreeAction(words, "p1", "2026-06-11"), PrepareClosing())


def closing_stays_with_you() -> Scene:
    return Scene(ClosingPage, _at_the_end(Level.CONFIDENTIAL, "Chantal"))


def closing_stays_in_the_team() -> Scene:
    return Scene(ClosingPage, _at_the_end(Level.TEAM, "Chantal"))


def closing_going() -> Scene:
    acted = _at_the_end(Level.EPHEMERAL, "")
    return Scene(ClosingPage, acted, lambda page: _wipe(acted, Wiped(1, 3)))


def closing_gone() -> Scene:
    acted = _at_the_end(Level.EPHEMERAL, "")
    return Scene(ClosingPage, acted, lambda page: _wipe(acted, Wiped(3, 3, over=True)))


def _wipe(acted: Acted, wiped: Wiped) -> None:
    acted.send(CloseSession())
    acted.room.wiping(wiped)


def _with_actor() -> Acted:
    return Acted(WAGES, "Chantal", "Bram", actor=True).start(heard=False)


def actor_speaking() -> Scene:
    return Scene(ActorWindow, _with_actor())


def actor_waiting() -> Scene:
    acted = _with_actor().heard()
    tests = acted.state.case.scenario.tests
    replies = [word for word in tests[0].play if ":" not in word]
    return Scene(ActorWindow, acted.play(replies[0]))


def call_with_actor() -> Scene:
    return Scene(CallPage, _with_actor())


def room_call() -> Scene:
    return Scene(RoomWindow, _call(*GROUP).play("feeling", "quick-fix").send(RepeatLine()))


def room_step() -> Scene:
    return Scene(RoomWindow, _round().note(NOTES[0]).note(NOTES[1]).send(OpenCurtain()))


def result_table() -> Scene:
    scene = result()
    scene.late = lambda page: page._as_table.click()
    return scene


def attempts() -> Scene:
    """A carousel: the same moment by three people, of whom the first played the call."""
    acted = Acted(WAGES, *GROUP).start().play("feeling", "quick-fix", "push-on").send(EndCall())
    acted.until("choose", *NOTES)
    for person, reply in (("p2", "go-on"), ("p3", "quick-fix")):
        acted.send(TakeSeat(person, 1)).heard().play(reply).send(EndCall())
    return Scene(AttemptsPage, acted)


def stepping_in() -> Scene:
    acted = _call(*GROUP).play("feeling", "quick-fix").send(CallTimeOut())

    def ask(page: QWidget) -> None:
        SteppingIn(page, acted.state, acted.send, acted.room)

    return Scene(CallPage, acted, ask)


SCENES: dict[str, Callable[[], Scene]] = {
    made.__name__.replace("_", "-"): made
    for made in (
        briefing_preparing, briefing_group, call_speaking, call_listening, call_answering,
        call_typing, call_choosing, call_spoken, call_by_hand, call_time_out, call_stopped,
        after_call, after_call_together, after_call_over,
        call_trouble, call_screens, call_rewinding, call_long_texts, feedback_own_view,
        feedback_curtain, feedback_observer, feedback_builder, feedback_talk, feedback_phases,
        feedback_reveal, feedback_choose, feedback_try,
        feedback_action, feedback_without_names, feedback_revealed, together_rules,
        together_hand_over, together_question, together_outcome, together_newcomer,
        closing_stays_with_you, closing_stays_in_the_team, closing_going, closing_gone,
        result, own_speech, listening_back, attempts, stepping_in, result_table, actor_speaking,
        actor_waiting, call_with_actor,
    )
}  # fmt: skip

WALL: dict[str, Callable[[], Scene]] = {"room-call": room_call, "room-step": room_step}
"""What the room sees: no page, nothing is done on it."""
